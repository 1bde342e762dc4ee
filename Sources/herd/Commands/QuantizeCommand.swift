// `herd quantize`: a checkpoint into a GGUF file of fewer bits. Knows flags, not formats.

import ArgumentParser
import Inference

struct QuantizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quantize",
    abstract: "Quantise a checkpoint into a GGUF file.",
    discussion: """
      IN is a Hugging Face folder, a folder of Meta's, or a .gguf file, best in BF16
      or F32. Formats are llama.cpp's, and so is the choice which matrices get more
      bits than the rest. Weights pass through one at a time, so a model may be
      larger than the memory; OUT appears only when all of it is written.

      Examples:
        herd quantize Models/cria cria-q4.gguf --format Q4_K_M
        herd quantize scout-folder scout.gguf --format Q4_K_M --split-max-size 40G
      """)

  @Argument(help: ArgumentHelp("What to quantise.", valueName: "in"))
  var input: String

  @Argument(help: ArgumentHelp("The .gguf file to write.", valueName: "out"))
  var output: String

  @Option(help: "The matrices' type; F32, F16 and BF16 are herd convert's.")
  var format: WeightType

  @Option(
    help: ArgumentHelp(
      "Begin another file when one would have more weights than this, for example 40G.", valueName: "size"))
  var splitMaxSize: FileSize?

  @Flag(help: "Overwrite what is there.")
  var force = false

  @OptionGroup var machine: MachineOptions

  func validate() throws {
    guard format.isQuantized else {
      throw ValidationError("--format \(format.rawValue): herd convert writes it")
    }
  }

  func run() throws {
    try ConversionRun(
      input: input, output: output,
      options: ConversionOptions(
        form: .gguf, type: format, maximumFileSize: splitMaxSize?.bytes, overwrites: force),
      machine: machine
    ).run()
  }
}
