// `herd trace`: a model's intermediate results and gradients for given ids, as a safetensors file.
// Knows flags, not what is computed.

import ArgumentParser
import CPUBackend
import Inference
import Tensors

struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Write down everything a model computes on the way, to compare with another implementation.",
    discussion: """
      Reads input_ids (I32 or I64, [n] or [batch, n]), and optionally labels (-100 ignored, shifted inside) and
      document_lengths (I32, a packed row) from a safetensors file. Writes embed, layers.I.out, layers.I.router_logits,
      layers.I.router_index, logits; with --gradients also loss and grad.NAME for every parameter.
      Of a model that sees, pixel_values ([tiles, 3, side, side], F32 or BF16) stands for the image tokens, in order;
      then also vision.layernorm_pre, vision.layers.I.out, vision.adapter, projected and others, and the text model's
      layers are called text.layers.I.

      Examples:
        herd trace Models/cria --input in.safetensors --output out.safetensors
        herd trace scout.gguf --mmproj mmproj-scout.gguf --input in.safetensors --output out.safetensors
        herd trace tiny.gguf --input in.safetensors --output out.safetensors --gradients --instruction-set generic
      """)

  @Argument(help: "A model's folder, or a .gguf file (the first of a split one).")
  var model: String

  @Option(help: ArgumentHelp("A GGUF file with the model's vision tower.", valueName: "path"))
  var mmproj: String?

  @Option(help: "The safetensors file with the ids.")
  var input: String

  @Option(help: "The safetensors file to write.")
  var output: String

  @Flag(help: "Run backward too; needs labels.")
  var gradients = false

  @Option(help: "How products are computed; quantised weights are unpacked unless it is int8.")
  var compute: ComputeType = .float32

  @OptionGroup var machine: MachineOptions

  func validate() throws {
    guard !gradients || compute != .int8 else {
      throw ValidationError("--gradients: expected --compute float32 or bfloat16, found int8")
    }
  }

  func run() throws {
    let trace = try Trace(
      model: model, mmproj: mmproj, input: input, gradients: gradients, compute: compute,
      backend: machine.backend())
    try trace.write(to: output)
  }
}
