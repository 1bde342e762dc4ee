// A program of another package that uses Herd: a text continued, then a question answered.

import Herd

@main
struct Embed {
  static func main() async throws {
    let model = try await Model.load(CommandLine.arguments.dropFirst().first ?? "../../Models/cria")
    var options = GenerationOptions()
    options.maximumTokens = 32
    for try await piece in model.stream("Once upon a time", options: options) { print(piece, terminator: "") }
    print()
    print(try await model.chat(options: options).answer("Who are you?"))
  }
}
