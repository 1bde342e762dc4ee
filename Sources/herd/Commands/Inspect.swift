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
      MODEL is a preset (scout, maverick, behemoth, cria, cria-eyes, cria-dense, cria-tiny), a model's folder, a folder
      with only a config.json, a .gguf file, or owner/name: a repository in Hugging Face's cache (HF_HUB_CACHE, HF_HOME,
      ~/.cache/huggingface). Of a single .gguf, .safetensors or .json file its metadata are printed too.

      Examples:
        herd inspect scout
        herd inspect scout --fit
        herd inspect scout --video 20h
        herd inspect Models/cria --tensors
        herd inspect Models/cria/model.safetensors
        herd inspect maverick --fit --json
      """)

  @Argument(help: "A preset, a model's folder, or a .gguf, .safetensors or .json file.")
  var model: String

  @Flag(help: "Say which format and context length fit on which machine.")
  var fit = false

  @Option(
    help: ArgumentHelp(
      "Count the tokens of a video of this length, for example 20h or 1h30m.", valueName: "time"))
  var video: ClockTime?

  @Option(help: "Frames a second that are taken from a video.")
  var fps = 1.0

  @Flag(help: "List a checkpoint's tensors.")
  var tensors = false

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    guard let subject = try Subject(model) else {
      // A file that is no model by itself.
      let file = try FileMetadata(path: model)
      guard !json else {
        let members = [("metadata", file.json)] + (tensors ? [("tensors", file.entries.json)] : [])
        return try StandardOutput.write(JSONValue.object(JSONObject(members)).text(pretty: true) + "\n")
      }
      return try StandardOutput.write(
        file.title + "\n" + file.text + (tensors ? "\n" + file.entries.text : ""))
    }
    let report = try InspectionReport(subject)
    let video = try video.map { try report.video($0, framesPerSecond: fps) }
    if json {
      let document = report.json(tensors: tensors, fit: fit, video: video)
      try StandardOutput.write(document.text(pretty: true) + "\n")
      return
    }
    var text = report.overview
    if fit { text += "\n" + report.fits }
    if let video { text += "\n" + video.text }
    if let metadata = subject.metadata { text += "\n" + metadata.text }
    if tensors { text += "\n" + report.tensorList }
    try StandardOutput.write(text)
  }
}

/// A model that is inspected.
struct Subject {
  let title: String
  let remark: String?
  let configuration: TextConfiguration
  let vision: VisionConfiguration?
  let checkpoint: OpenCheckpoint?
  /// What the file says, where one file is all of it.
  let metadata: FileMetadata?

  /// - Returns: nil for a file that is no model by itself
  init?(_ name: String) throws {
    if let preset = try Preset.named(name) {
      title = "preset \(name)"
      remark = preset.remark
      configuration = preset.configuration
      vision = preset.vision
      (checkpoint, metadata) = (nil, nil)
    } else if name.hasSuffix(".safetensors") {
      return nil
    } else if let file = Self.loneConfiguration(name) {
      let metadata = try FileMetadata(path: file)
      do throws(ConfigurationError) {
        // Another JSON file of a model's folder says something, but not what the model is.
        guard metadata.json["hidden_size"] != nil || metadata.json["text_config"] != nil else { return nil }
        configuration = try TextConfiguration(json: metadata.json)
        vision = try VisionConfiguration(json: metadata.json, text: configuration)
      } catch {
        throw LoadError.invalid("\(file): \(error)")
      }
      title = name
      remark = "a configuration without tensors"
      checkpoint = nil
      self.metadata = name == file ? metadata : nil
    } else {
      let file = name.hasSuffix(".gguf") ? try FileMetadata(path: name) : nil
      // A vision tower without its text model.
      if file?.json["general.architecture"]?.stringValue == "clip" { return nil }
      let opened = try ModelLoader.open(name)
      title = "\(name) (\(opened.kind.rawValue))"
      remark = opened.remark
      configuration = opened.configuration
      vision = opened.vision?.configuration
      checkpoint = opened
      metadata = file
    }
  }

  /// The configuration's file, if the path is one or a folder that holds one and no tensors.
  private static func loneConfiguration(_ path: String) -> String? {
    if path.hasSuffix(".json") { return path }
    guard let names = StagedFolder.names(in: path), names.contains("config.json"),
      !names.contains(where: { $0.contains(".safetensors") })
    else { return nil }
    return path + "/config.json"
  }
}
