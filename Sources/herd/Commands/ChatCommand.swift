// `herd chat`: talks to a model. Knows flags, not the chat.

import ArgumentParser
import Inference
import Llama4

struct ChatCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chat",
    abstract: "Talk to a model.",
    discussion: """
      Answers go to standard output, everything else to standard error. Where
      standard input is no terminal, each of its lines is a message. /help lists
      the commands; Control-C stops an answer. Pictures and videos of the flags
      go with the first message, those of /image and /video with the next one.

      Examples:
        herd chat
        herd chat -m Models/cria -sys "Answer in one sentence." --temp 0.3
        herd chat -m scout.gguf --mmproj eyes.gguf --image a.jpg b.png
        printf '/image heron.jpg\\nHow many birds?\\n' | herd chat
        printf 'Hello\\nWho are you?\\n' | herd chat --temp 0
      """)

  @Argument(help: ArgumentHelp("The model (or -m).", valueName: "model"))
  var modelPath: String?

  @Option(
    name: [.long, .customLong("sys", withSingleDash: true)], parsing: .unconditional,
    help: "Instructs the model for the whole dialogue.")
  var systemPrompt: String?

  @OptionGroup var model: ModelOptions
  @OptionGroup var pictures: PictureOptions
  @OptionGroup var speculation: SpeculationOptions
  @OptionGroup var sampling: SamplingOptions
  @OptionGroup var colors: ColorOptions

  func run() async throws {
    let opened = try model.load(modelPath, mmproj: pictures.mmproj, looks: pictures.mayLook)
    if !pictures.isEmpty { _ = try opened.requireEyes() }
    var settings = try model.settings(of: opened.configuration)
    settings.speculation = try speculation.speculation(for: opened, model)
    var loop = ChatLoop(
      opened, format: try model.format(of: opened), settings: settings,
      options: sampling.generation(opened.generation), system: systemPrompt, style: colors.style)
    try loop.attach(pictures)
    try await loop.run()
  }
}
