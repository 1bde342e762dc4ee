// `herd tokenize`: text to ids and back. Knows how they are printed, not how they are made.

public import ArgumentParser
import Inference
import JSON
public import Tokenizers

extension ToolFormat: ExpressibleByArgument {}
extension ChatFormat.Style: ExpressibleByArgument {}

struct Tokenize: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turn text into token ids, or ids into text.",
    discussion: """
      Reads standard input to its end and prints the ids, separated by spaces.

      Examples:
        echo -n "Hello, world" | herd tokenize --tokenizer tokenizer.model --bos
        echo -n "Hello, world" | herd tokenize --tokenizer cria.gguf
        herd tokenize --tokenizer Models/cria --chat dialogue.json --tool-format python_list
        echo "77 78" | herd tokenize --tokenizer tokenizer.model --decode
      """)

  @Option(help: "A model (a folder, or a .gguf file), a tokenizer.json or a tiktoken file (tokenizer.model).")
  var tokenizer: String

  @Flag(help: "Begin with the begin-of-text token.")
  var bos = false

  @Flag(help: "Take text that spells a special token for that token.")
  var special = false

  @Flag(help: "Print a JSON object: the ids, and the pieces the text is split into.")
  var json = false

  @Flag(help: "Replace what is not UTF-8 by U+FFFD instead of refusing it.")
  var lossy = false

  @Option(
    help: ArgumentHelp(
      "Take a conversation instead of standard input: messages as OpenAI's interface has them.",
      valueName: "file.json"))
  var chat: String?

  @Option(help: "How calls of tools are written: json, python_list or function_tag.")
  var toolFormat: ToolFormat = .json

  @Option(
    help: "Whose chat format: meta or huggingface. Default: what the vocabulary's chat template stands for.")
  var chatFormat: ChatFormat.Style?

  @Flag(help: "Read ids and write the bytes they stand for.")
  var decode = false

  func validate() throws {
    if decode, bos || special || json || lossy || chat != nil {
      throw ValidationError("--decode goes with --tokenizer only.")
    }
    if chat != nil, special || lossy {
      throw ValidationError(
        "A conversation is never searched for special tokens: no --special or --lossy with --chat.")
    }
  }

  func run() throws {
    let tokenizer = try Tokenizer(model: tokenizer)
    if decode {
      try StandardOutput.write(tokenizer.decodeBytes(try Self.ids(try StandardInput.readAll())))
      return
    }
    if let chat {
      try printConversation(chat, tokenizer)
      return
    }
    let text = try readText()
    let specials: SpecialText = special ? .all : .asText
    var ids = tokenizer.encode(text.span, specials: specials)
    var pieces = tokenizer.pieces(text.span, specials: specials).map {
      String(decoding: text[$0], as: UTF8.self)
    }
    if bos {
      guard let begin = tokenizer.beginOfText else {
        throw CommandFailure(.data, "\(self.tokenizer): the vocabulary has no token that begins a text")
      }
      ids.insert(begin, at: 0)
      pieces.insert(String(decoding: tokenizer.bytes(of: begin) ?? [], as: UTF8.self), at: 0)
    }
    try Self.print(ids, pieces: json ? pieces : nil)
  }

  /// The ids of a conversation, ending with the header of an empty assistant message.
  private func printConversation(_ file: String, _ tokenizer: Tokenizer) throws {
    let bytes = try Files.read(file)
    let messages: [Message]
    do {
      messages = try Message.conversation(from: JSONValue(parsing: bytes))
    } catch {
      throw CommandFailure(.data, "\(file): \(error)")
    }
    let choice = ChatTemplates.choose(
      template: tokenizer.chatTemplate, requested: chatFormat, file: self.tokenizer)
    if let warning = choice.warning { note("herd: warning: \(warning)") }
    let format = try ChatFormat(tokenizer, style: choice.style, toolFormat: toolFormat)
    let ids = try format.encode(messages)
    let pieces = ids.map { String(decoding: tokenizer.bytes(of: $0) ?? [], as: UTF8.self) }
    try Self.print(ids, pieces: json ? pieces : nil)
  }

  /// Standard input as valid UTF-8.
  private func readText() throws -> [UInt8] {
    let bytes = try StandardInput.readAll()
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    let repaired = String(decoding: bytes, as: UTF8.self)
    guard lossy else {
      // The first byte that the repaired text does not have in common with the input begins what is wrong.
      let place = zip(bytes, repaired.utf8).prefix { $0 == $1 }.count
      throw CommandFailure(
        .data, "standard input: byte \(place) begins no UTF-8 character (--lossy replaces it)")
    }
    return Array(repaired.utf8)
  }

  static func print(_ ids: [TokenID], pieces: [String]?) throws {
    guard let pieces else {
      try StandardOutput.write(ids.map(String.init).joined(separator: " ") + "\n")
      return
    }
    let object: JSONValue = [
      "ids": .array(ids.map { .integer(Int64($0)) }), "pieces": .array(pieces.map { .string($0) }),
    ]
    try StandardOutput.write(object.text() + "\n")
  }

  /// Decimal ids with white space between them.
  private static func ids(_ input: [UInt8]) throws -> [TokenID] {
    try input.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { word in
      let text = String(decoding: word, as: UTF8.self)
      guard let id = TokenID(text), id >= 0 else {
        throw CommandFailure(.data, "standard input: expected a token id, found \(quoted(text, limit: 40))")
      }
      return id
    }
  }
}
