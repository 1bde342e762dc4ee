// Turns text into ids and back by one vocabulary. Knows no files, no chat format and no model.

import Synchronization

/// What text that spells a special token is taken for.
public enum SpecialText: Sendable {
  /// Ordinary text: what users and documents write can never become a control token.
  case asText
  /// The special token: for text that the program itself put together.
  case all
}

/// A byte-pair tokenizer: Llama 4's own or one of its kind, trained on other text.
///
/// Any sequence of bytes can be encoded, and decoding the ids gives exactly these bytes again.
/// All members may be used from many threads at a time.
public final class Tokenizer: Sendable {
  let encoder: BytePairEncoder
  let specials: SpecialTokens
  /// Whether long texts are cut as Meta's tokenizer does (`LongTextCuts`).
  let cutsLongText: Bool
  /// Names of the special tokens that begin and end a text, and of the one that fills up a batch.
  let roles: SpecialRoles
  /// The chat template (Jinja source) that came with the vocabulary, if any. It is compared, never executed.
  public let chatTemplate: String?
  private let pattern = SplitPattern()
  private let cuts = LongTextCuts()
  private let workspaces = Mutex<[EncoderWorkspace]>([])

  /// Idle workspaces (about 1.5 MB each) that are kept for the next caller.
  private static let mostWorkspaces = 8
  /// Numbers inside a piece have 31 bits; a longer piece is cut.
  private static let longestPiece = 1 << 30

  init(
    encoder: BytePairEncoder, specials: SpecialTokens, cutsLongText: Bool = false,
    roles: SpecialRoles = SpecialRoles(),
    chatTemplate: String? = nil
  ) {
    self.encoder = encoder
    self.specials = specials
    self.cutsLongText = cutsLongText
    self.roles = roles
    self.chatTemplate = chatTemplate
  }

  /// One more than the highest id: merged tokens, special tokens and gaps.
  public var vocabularySize: Int { encoder.tokens.count }

  // MARK: Encoding

  /// The ids of `text`, nothing put before or behind it.
  public func encode(_ text: String, specials: SpecialText = .asText) -> [TokenID] {
    var text = text
    text.makeContiguousUTF8()
    return encode(text.utf8Span.span, specials: specials)
  }

  /// The ids of a text given as bytes. Bytes that are not UTF-8 are encoded as they are.
  public func encode(_ text: Span<UInt8>, specials: SpecialText = .asText) -> [TokenID] {
    var output: [TokenID] = []
    output.reserveCapacity(text.count / 4 + 8)
    var workspace = workspaces.withLock { $0.popLast() } ?? EncoderWorkspace()
    walk(text, specials) { start, end in
      encoder.encode(text, from: start, to: end, &workspace, into: &output)
    } special: { id, _, _ in
      output.append(id)
    }
    workspaces.withLock { if $0.count < Self.mostWorkspaces { $0.append(workspace) } }
    return output
  }

  /// The pieces into which `text` is split before anything merges, special tokens among them as themselves.
  public func pieces(_ text: Span<UInt8>, specials: SpecialText = .asText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    walk(text, specials) { start, end in
      ranges.append(start..<end)
    } special: { _, start, end in
      ranges.append(start..<end)
    }
    return ranges
  }

  /// Pairs and heap levels that encoding `text` looks at: what its time grows with.
  package func stepsOfEncoding(_ text: Span<UInt8>) -> Int {
    var workspace = EncoderWorkspace()
    var output: [TokenID] = []
    walk(text, .asText) { start, end in
      encoder.encode(text, from: start, to: end, &workspace, into: &output)
    } special: { _, _, _ in
    }
    return workspace.steps
  }

  /// Visits the pieces and special tokens of `text` in order: cuts first, special tokens inside them, then the pattern.
  @inline(__always)
  private func walk(
    _ text: Span<UInt8>, _ specials: SpecialText, piece: (Int, Int) -> Void,
    special: (TokenID, Int, Int) -> Void
  ) {
    let control = specials == .all
    let searches = control || self.specials.hasUserDefined
    var start = 0
    for cut in cutsLongText ? cuts.ends(text) : [text.count] {
      while start < cut {
        let found = searches ? self.specials.next(text, from: start, to: cut, control: control) : nil
        let end = found?.at ?? cut
        while start < end {
          let next = min(pattern.endOfPiece(text, from: start, to: end), start + Self.longestPiece)
          piece(start, next)
          start = next
        }
        if let found {
          special(found.id, found.at, found.end)
          start = found.end
        }
      }
    }
  }

  // MARK: Decoding

  /// The bytes of one token, a special token's being its name; nil for a number without a token.
  public func bytes(of id: TokenID) -> [UInt8]? {
    guard let range = encoder.tokens.range(of: id), !range.isEmpty else { return nil }
    return Array(encoder.tokens.bytes[range])
  }

  /// The bytes of the tokens one behind another.
  public func decodeBytes(_ ids: [TokenID]) throws(TokenizerError) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(ids.count * 4)
    for id in ids {
      guard let range = encoder.tokens.range(of: id), !range.isEmpty else {
        throw .unknownToken(id: Int(id), vocabularySize: vocabularySize)
      }
      output.append(contentsOf: encoder.tokens.bytes[range])
    }
    return output
  }

  /// The text of the tokens; each maximal run of bytes that cannot begin a character becomes one U+FFFD.
  public func decode(_ ids: [TokenID]) throws(TokenizerError) -> String {
    String(decoding: try decodeBytes(ids), as: UTF8.self)
  }

  // MARK: Special tokens

  /// The id of the special token with this name, `<|eot|>` for example.
  public func specialToken(_ name: String) -> TokenID? { specials.id(named: name) }

  /// Whether the id stands for a special token.
  public func isSpecial(_ id: TokenID) -> Bool { specials.contains(id) }

  /// The names of all special tokens with their ids, in the vocabulary's order.
  public var specialTokens: [(name: String, id: TokenID)] { specials.entries.map { ($0.name, $0.id) } }

  /// Begins every text.
  public var beginOfText: TokenID? { specialToken(roles.beginOfText) }
  /// Ends a document. Chat checkpoints name the end of a turn as what ends a text; that is `endOfTurn` here.
  public var endOfText: TokenID? { specialToken("<|end_of_text|>") ?? specialToken(roles.endOfText) }
  /// What the files call the end of a text: of a chat checkpoint the end of a turn.
  public var closing: TokenID? { specialToken(roles.endOfText) }
  /// Ends what one speaker says.
  public var endOfTurn: TokenID? { specialToken("<|eot|>") }
  /// Ends a message after which the same speaker goes on: a call of a tool and its result.
  public var endOfMessage: TokenID? { specialToken("<|eom|>") }
  /// Fills up the rows of a batch.
  public var padding: TokenID? { specialToken(roles.padding) }

  /// The tokens that end an answer: end of text, of a message and of a turn, as far as the vocabulary has them.
  public var stopTokens: [TokenID] {
    var tokens: [TokenID] = []
    for token in [endOfText, specialToken(roles.endOfText), endOfMessage, endOfTurn] {
      if let token, !tokens.contains(token) { tokens.append(token) }
    }
    return tokens
  }
}

/// Which special tokens a vocabulary uses for what, by name; Llama 4's unless its files say otherwise.
struct SpecialRoles: Sendable, Equatable {
  var beginOfText = "<|begin_of_text|>"
  var endOfText = "<|end_of_text|>"
  var padding = "<|finetune_right_pad|>"
}
