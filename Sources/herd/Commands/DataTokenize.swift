// `herd data tokenize`: texts to a token file. Knows flags, not formats.

public import ArgumentParser
import Decoding
import Llama4
public import Recipes
import Tokenizers

extension TextTokenization.Counted: ExpressibleByArgument {}

struct DataTokenize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokenize",
    abstract: "Turn texts into a token file for training.",
    discussion: """
      A .txt file is one document; a line of a .jsonl file is one: {"text": …} or {"messages": […]}. With --vision a part
      of a message may be a picture, {"type": "scene", "scene": …} (herd data pictures) or {"type": "image", "path": …}: its
      pixels go into a .tiles file beside. A path begins in the folder of the .jsonl file; JPEG, PNG and the like are read by
      confined decoders (make decoders), binary portable pixmaps (.ppm) without.

      Examples:
        herd data tokenize --tokenizer my-tokenizer --input 'texts/*.jsonl' --output texts.tokens
        herd data tokenize --tokenizer Models/cria --vision cria-eyes --input eyes.jsonl --output eyes.tokens
      """)

  @Option(help: "A model's folder, a tokenizer.json or a tiktoken file.")
  var tokenizer: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(".txt and .jsonl files; patterns in quotes are expanded here.", valueName: "glob"))
  var input: [String]

  @Option(name: [.short, .long], help: "The token file to write.")
  var output: String

  @Option(help: "What counts in the loss of conversations: answers or everything.")
  var count: TextTokenization.Counted = .answers

  @Option(help: "How conversations are written (default: as the vocabulary's chat template says).")
  var chatFormat: ChatFormat.Style?

  @Option(help: "Whose eyes pictures are cut for: a preset's name, such as cria-eyes (default: no pictures).")
  var vision: String?

  @Option(help: "Tiles of the grid that a picture is cut into at most.")
  var maximumTiles = 4

  func validate() throws {
    guard (1...64).contains(maximumTiles) else {
      throw ValidationError("--maximum-tiles: expected 1 to 64, found \(maximumTiles)")
    }
  }

  func run() throws {
    let eyes = try vision.map { name in
      guard let found = try Preset.named(name)?.vision else {
        throw CommandFailure(.usage, "--vision: expected a preset that sees, found \(name)")
      }
      return found
    }
    let files = try input.flatMap { try Files.matching($0) }
    var work = try TextTokenization(
      tokenizerAt: tokenizer, output: output, counted: count, chatFormat: chatFormat, vision: eyes,
      maximumTiles: maximumTiles, decode: { [decoder = PictureDecoder()] in try decoder.decode(path: $0) })
    if let warning = work.warning { note("herd: \(warning)") }
    var progress = TerminalProgress()
    let clock = ContinuousClock()
    let start = clock.now
    var shown = start
    func line(_ work: TextTokenization) -> String {
      let seconds = (clock.now - start) / .seconds(1)
      return "\(grouped(work.documentCount)) documents, \(grouped(work.tokenCount)) tokens, "
        + "\(bytes(work.textBytes)) of text, \(bytes(Int(Double(work.textBytes) / max(seconds, 1e-3)))) a second"
    }
    for file in files {
      try work.add(file: file) { work in
        guard clock.now - shown > .milliseconds(200) else { return }
        shown = clock.now
        progress.show(line(work), isLast: false)
      }
    }
    try work.finish()
    progress.print("\(output): " + line(work))
  }
}
