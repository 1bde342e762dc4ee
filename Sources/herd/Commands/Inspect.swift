// `herd inspect`: what a preset or a checkpoint is, what it holds, and where it fits. Allocates no weights.

import ArgumentParser
import CPUBackend
import Checkpoints
import Inference
import JSON
import Llama4
import Tensors

struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print a model's architecture, exact parameter counts and memory, without loading it.",
    discussion: """
      MODEL is a preset (scout, maverick, behemoth, cria, cria-dense, cria-tiny), a model's folder, a .gguf file, or
      owner/name: a repository in Hugging Face's cache (HF_HUB_CACHE, HF_HOME, ~/.cache/huggingface).

      Examples:
        herd inspect scout
        herd inspect scout --fit
        herd inspect Models/cria --tensors
      """)

  @Argument(help: "A preset, a model's folder, or a .gguf file.")
  var model: String

  @Flag(help: "Say which format and context length fit on which machine.")
  var fit = false

  @Flag(help: "List a checkpoint's tensors.")
  var tensors = false

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let subject = try Subject(model)
    let report = try InspectionReport(subject)
    if json {
      try StandardOutput.write(report.json(tensors: tensors).text(pretty: true) + "\n")
      return
    }
    var text = report.overview
    if fit { text += "\n" + report.fits }
    if tensors { text += "\n" + report.tensorList }
    try StandardOutput.write(text)
  }
}

/// What is inspected.
struct Subject {
  let title: String
  let remark: String?
  let configuration: TextConfiguration
  let checkpoint: OpenCheckpoint?

  init(_ name: String) throws {
    if let preset = try Preset.named(name) {
      title = "preset \(name)"
      remark = preset.remark
      configuration = preset.configuration
      checkpoint = nil
    } else {
      let opened = try ModelLoader.open(name)
      title = "\(name) (\(opened.kind.rawValue))"
      remark = opened.remark
      configuration = opened.configuration
      checkpoint = opened
    }
  }
}
