// Llama 4's own chat format, message by message. Knows no tools and no pictures.

public import Tokenizers

/// Header with the role, an empty line, the content as plain text, the end of the turn (`LLAMA4.md`, section 4).
public struct MetaDialogueFormat: DialogueFormat {
  public let beginning: [TokenID]
  public let answerHeader: [TokenID]
  public let answerEnd: [TokenID]
  private let tokenizer: Tokenizer
  private let headerStart, headerEnd: TokenID

  /// - Throws: `TokenizerError.missingToken` if the vocabulary lacks one of the format's special tokens
  public init(_ tokenizer: Tokenizer) throws(TokenizerError) {
    func special(_ name: String) throws(TokenizerError) -> TokenID {
      guard let id = tokenizer.specialToken(name) else {
        throw .missingToken(name: name, purpose: "the chat format")
      }
      return id
    }
    self.tokenizer = tokenizer
    headerStart = try special("<|header_start|>")
    headerEnd = try special("<|header_end|>")
    answerEnd = [try special("<|eot|>")]
    beginning = tokenizer.beginOfText.map { [$0] } ?? []
    answerHeader = Self.header(.assistant, tokenizer, headerStart, headerEnd)
  }

  public func tokens(of message: Message) throws(TokenizerError) -> [TokenID] {
    Self.header(message.role, tokenizer, headerStart, headerEnd) + tokenizer.encode(message.content)
      + answerEnd
  }

  private static func header(
    _ role: Role, _ tokenizer: Tokenizer, _ start: TokenID, _ end: TokenID
  ) -> [TokenID] {
    [start] + tokenizer.encode(role.rawValue) + [end] + tokenizer.encode("\n\n")
  }
}
