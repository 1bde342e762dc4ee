// Texts from files into a token file. Knows file forms; does not know how text becomes ids.

internal import Checkpoints
internal import JSON
public import Llama4
public import Tokenizers
public import Training

/// Turns `.txt` and `.jsonl` files into one token file.
///
/// A `.txt` file is one document. A line of a `.jsonl` file is one: an object with a `text`, or a conversation with
/// `messages`. Texts are put between the tokens that begin and end a text, where the vocabulary has them; conversations
/// are written as the vocabulary's chat template says, the way `herd chat` writes them. A part of a message may be a
/// picture: a `scene`, which is drawn, or the `path` of an `image`, from the folder of the `.jsonl` file on. Its tiles go
/// into a file beside the tokens.
public struct TextTokenization {
  /// What counts in the loss of a conversation.
  public enum Counted: String, Sendable, CaseIterable {
    /// The assistant's words and the token that ends them.
    case answers
    case everything
  }

  private let tokenizer: Tokenizer
  private let counted: Counted
  private let style: ChatFormat.Style
  private let format: ChatFormat?
  private var writer: TokenFileWriter
  private let pictures: CollectedTiles?
  /// What to tell about the format, where it is a guess.
  public let warning: String?

  /// - Parameters:
  ///   - path: the tokenizer's folder or file, whose hash the token file carries
  ///   - output: the token file to write
  ///   - counted: what counts in the loss of conversations; all of a text does
  ///   - chatFormat: how conversations are written; nil for what the vocabulary's chat template says
  ///   - vision: the eyes that pictures are cut for; nil to refuse pictures
  ///   - maximumTiles: of the grid that a picture is cut into
  ///   - decode: reads picture files; without it only portable pixmaps can be read
  public init(
    tokenizerAt path: String, output: String, counted: Counted = .answers,
    chatFormat: ChatFormat.Style? = nil, vision: VisionConfiguration? = nil, maximumTiles: Int = 4,
    decode: PictureFile.Decoder? = nil
  ) throws {
    tokenizer = try Tokenizer(path: path)
    var form: PictureForm?
    if let vision {
      guard let patch = tokenizer.specialToken("<|patch|>") else {
        throw TokenizerError.missingToken(name: "<|patch|>", purpose: "pictures")
      }
      form = PictureForm(
        tileSide: vision.imageSize, tokensPerTile: vision.tokensPerTile, maximumTiles: maximumTiles,
        patchToken: patch)
    }
    pictures = try form.map { form in try CollectedTiles(form, decode: decode) }
    self.counted = counted
    let choice = ChatTemplates.choose(template: tokenizer.chatTemplate, requested: chatFormat, file: path)
    (style, warning) = (choice.style, choice.warning)
    // A vocabulary without the format's tokens can still tokenise texts.
    format = try? ChatFormat(tokenizer, style: style)
    writer = try TokenFileWriter(
      path: output, vocabularySize: tokenizer.vocabularySize, tokenizerHash: TokenizerFile(at: path).sha256,
      pictures: form)
  }

  public var documentCount: Int { writer.documentCount }
  public var tokenCount: Int { writer.tokenCount }
  public var textBytes: Int { writer.textBytes }

  /// Adds the documents of one file; `progress` is called after each.
  public mutating func add(file path: String, progress: (TextTokenization) -> Void) throws {
    let mapped = try MappedFile(path: path)
    guard path.hasSuffix(".jsonl") else {
      guard let text = mapped.withSpan({ span in try? String(copying: UTF8Span(validating: span)) }) else {
        throw TrainingError.malformed(path: path, field: "text", expected: "UTF-8", found: "other bytes")
      }
      try add(text)
      progress(self)
      return
    }
    let bytes = mapped.bytes
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    var (start, number) = (0, 0)
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
      (start, number) = (end + 1, number + 1)
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      do {
        try add(JSONValue(parsing: line), in: folder)
      } catch {
        throw TrainingError.malformed(
          path: path, field: "line \(number)", expected: "an object with a text or messages",
          found: "\(error)")
      }
      progress(self)
    }
  }

  /// Writes the token file.
  public func finish() throws(TrainingError) { try writer.finish() }

  private mutating func add(_ document: JSONValue, in folder: String) throws {
    guard document["messages"] != nil else {
      try add(document.string(at: "text"))
      return
    }
    let format = try format ?? ChatFormat(tokenizer, style: style)
    let encoded = try EncodedConversation(document, format, pictures: pictures, in: folder)
    try writer.append(
      encoded.ids, counted: counted == .answers ? encoded.isAnswer : nil, textBytes: encoded.textBytes,
      tiles: encoded.tiles)
  }

  private mutating func add(_ text: String) throws {
    var ids = tokenizer.beginOfText.map { [$0] } ?? []
    ids += tokenizer.encode(text)
    if let end = tokenizer.endOfText { ids.append(end) }
    try writer.append(ids, textBytes: text.utf8.count)
  }
}
