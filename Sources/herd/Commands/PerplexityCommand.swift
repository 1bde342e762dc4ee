// `herd perplexity`: how well a model predicts a file. Knows how figures are printed, not how they are made.

import ArgumentParser
import Glibc
import Inference
import JSON
import Llama4
import Tensors
import Tokenizers

struct PerplexityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "perplexity",
    abstract: "Measure how well a model predicts a text.",
    discussion: """
      The text is cut into windows of -c tokens (512) that do not overlap; what
      is left at the end is not used. Each begins with the token that begins a
      text; its first half is context, each token of the second half is
      predicted. That is llama.cpp's scheme, so figures compare. Bits per byte
      do not depend on the vocabulary.

      Examples:
        herd perplexity Models/cria valid.txt
        herd perplexity model.gguf wiki.test.raw -c 2048 --json
      """)

  @Argument(
    help: ArgumentHelp(
      "The model and a UTF-8 text; the text alone with -m or HERD_MODEL.", valueName: "model> <file"))
  var paths: [String]

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup var model: ModelOptions

  func validate() throws {
    guard (1...2).contains(paths.count) else { throw ValidationError("expected a model and a file") }
  }

  func run() throws {
    let file = paths[paths.count - 1]
    let text = try TextInput.read(file)
    let (ctxSize, byteCount) = (model.ctxSize, text.utf8.count)
    let window = { @Sendable (c: TextConfiguration) in
      ctxSize.map { $0 == 0 ? c.maximumPositions : $0 } ?? 512
    }
    // A window is never longer than the text, and a token is at least a byte of it.
    let opened = try model.load(
      paths.count == 2 ? paths[0] : nil,
      use: LoadOptions.Use(logitRows: 256) { min(window($0), byteCount + 1) })
    try measure(text, of: file, opened, window: window(opened.configuration))
  }

  private func measure(_ text: String, of file: String, _ opened: ChatModel, window: Int) throws {
    let ids = (opened.tokenizer.beginOfText.map { [$0] } ?? []) + opened.tokenizer.encode(text)
    let progress = ProgressNote("measuring \(file)")
    let measured: Perplexity
    do {
      measured = try Perplexity(
        of: ids, window: window, model: opened.model, tokenizer: opened.tokenizer,
        cacheTypes: model.namesCacheType ? model.cacheTypes : nil
      ) { done, windows, soFar in
        progress.update("window \(done) of \(windows), perplexity \(fixed(soFar.value, 4))")
        return true
      }
    } catch {
      throw CommandFailure(.data, "\(file): \(error)")
    }
    progress.end()
    if let failure = opened.model.residency?.failure { throw failure }
    let used = min(window, ids.count)
    if used < window {
      note("herd: \(file) has \(ids.count) tokens: one window of \(used) instead of \(window)")
    }
    try print(measured, window: used, windows: ids.count / used)
  }

  private func print(_ measured: Perplexity, window: Int, windows: Int) throws {
    guard json else {
      try StandardOutput.write(
        """
        perplexity \(fixed(measured.value, 4)) ± \(fixed(measured.standardError, 4)), \
        \(fixed(measured.bitsPerByte, 4)) bits per byte \
        (\(grouped(measured.tokens)) tokens predicted in \(windows) windows of \(window))

        """)
      return
    }
    let object: JSONValue = [
      "perplexity": .double(measured.value), "standard_error": .double(measured.standardError),
      "bits_per_byte": .double(measured.bitsPerByte),
      "nats_per_token": .double(measured.sum / Double(measured.tokens)),
      "tokens": .integer(Int64(measured.tokens)), "bytes": .integer(Int64(measured.bytes)),
      "windows": .integer(Int64(windows)), "window": .integer(Int64(window)),
    ]
    try StandardOutput.write(object.text() + "\n")
  }
}
