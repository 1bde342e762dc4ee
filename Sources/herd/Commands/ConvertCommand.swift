// `herd convert`: one form of a checkpoint into another. Knows flags and progress, not formats.

public import ArgumentParser
public import Inference
import Synchronization

extension ConversionForm: ExpressibleByArgument {}
extension WeightType: ExpressibleByArgument {}

/// Bytes as llama.cpp's users write them: 500M, 4G, or a plain number. Units are decimal.
struct FileSize: ExpressibleByArgument {
  let bytes: Int

  init?(argument: String) {
    let units: [Character: Int] = ["K": 1_000, "M": 1_000_000, "G": 1_000_000_000, "T": 1_000_000_000_000]
    var digits = Substring(argument.uppercased())
    if digits.last == "B" { digits.removeLast() }
    var unit = 1
    if let last = digits.last, let factor = units[last] {
      unit = factor
      digits.removeLast()
    }
    guard let count = Int(digits), count > 0 else { return nil }
    let (bytes, overflow) = count.multipliedReportingOverflow(by: unit)
    if overflow { return nil }
    self.bytes = bytes
  }
}

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert a checkpoint: Hugging Face, Meta or GGUF into Hugging Face or GGUF.",
    discussion: """
      IN is a Hugging Face folder, a folder of Meta's (params.json and
      consolidated.NN.pth), a .gguf file (the first of a split one), or owner/name
      in Hugging Face's cache. OUT is a .gguf file or a folder, and appears only
      when all of it is written. Weights pass through tensor by tensor, so a model
      may be larger than the memory.

      Without --type each matrix keeps its type (blocks become BF16 in a folder).
      In GGUF files norms, routers and biases are F32, and the types are
      llama.cpp's: some matrices get more bits than the type's name says, rows that
      do not divide into blocks get other ones or F16. A GGUF file also says what
      llama.cpp has hard-coded; the last line printed tells how far llama.cpp
      computes the same model.

      Examples:
        herd convert Models/cria cria.gguf
        herd convert Models/cria cria-q8.gguf --type Q8_0
        herd convert Llama-4-Scout scout.gguf --type Q4_0 --split-max-size 40G
        herd convert scout-00001-of-00002.gguf scout-hf --type BF16
        herd convert meta-checkpoint huggingface-folder
        herd convert Llama-4-Scout mmproj-scout.gguf --mmproj
      """)

  @Argument(help: ArgumentHelp("What to convert.", valueName: "in"))
  var input: String

  @Argument(help: ArgumentHelp("What to write.", valueName: "out"))
  var output: String

  @Option(help: "The form of OUT (default: gguf if it ends in .gguf).")
  var to: ConversionForm?

  @Option(help: "The matrices' type.")
  var type: WeightType?

  @Option(
    help: ArgumentHelp(
      "Begin another file when one would have more weights than this, for example 40G (default: folders 5G).",
      valueName: "size"))
  var splitMaxSize: FileSize?

  @Flag(help: "Write the vision tower, into a GGUF file of its own.")
  var mmproj = false

  @Flag(help: "Overwrite what is there.")
  var force = false

  @OptionGroup var machine: MachineOptions

  func validate() throws {
    if mmproj, form != .gguf || splitMaxSize != nil {
      throw ValidationError("--mmproj: expected one .gguf file as OUT")
    }
    if (to ?? form) == .huggingFace, type?.isQuantized == true {
      throw ValidationError("--type: a Hugging Face folder can have F32, F16 or BF16")
    }
    if (to ?? form) != form {
      throw ValidationError(
        "--to \(to?.rawValue ?? ""): expected OUT \(form == .gguf ? "without" : "with") .gguf at its end")
    }
  }

  /// What the output's name stands for.
  private var form: ConversionForm { output.hasSuffix(".gguf") ? .gguf : .huggingFace }

  func run() throws {
    let options = ConversionOptions(
      form: form, type: type, maximumFileSize: splitMaxSize?.bytes, overwrites: force)
    let run = ConversionRun(input: input, output: output, options: options, machine: machine)
    if mmproj { try run.vision() } else { try run.run() }
  }
}

/// A conversion with its progress and its summary.
struct ConversionRun {
  let input: String
  let output: String
  let options: ConversionOptions
  let machine: MachineOptions

  func run() throws {
    let conversion = try Conversion(
      from: input, to: output, options: options, backend: machine.backend())
    let report = try watched { try conversion.run(progress: $0) }
    try StandardOutput.write(summary(report, conversion) + "\n")
  }

  /// The vision tower alone.
  func vision() throws {
    let conversion = try VisionConversion(
      from: input, to: output, options: options, backend: machine.backend())
    let report = try watched { try conversion.run(progress: $0) }
    try StandardOutput.write(line(report) + "\n")
  }

  /// Runs with progress shown, and ends when somebody interrupts.
  private func watched(
    _ body: ((Int, Int) throws -> Void) throws -> ConversionReport
  ) throws -> ConversionReport {
    let isInterrupted = Mutex(false)
    Interrupts.shared.begin { isInterrupted.withLock { $0 = true } }
    defer { _ = Interrupts.shared.end() }
    let note = ProgressNote("converting \(input)")
    defer { note.end() }
    let started = ContinuousClock.now
    return try body { done, total in
      if isInterrupted.withLock({ $0 }) { throw CancellationError() }
      note.update(Self.progress(done, total, seconds: (ContinuousClock.now - started) / .seconds(1)))
    }
  }

  private static func progress(_ done: Int, _ total: Int, seconds: Double) -> String {
    let rate = Double(done) / max(seconds, 1e-3)
    let left = Double(total - done) / max(rate, 1)
    return "converting: \(bytes(done)) of \(bytes(total)), \(bytes(Int(rate)))/s, \(duration(left)) left,"
  }

  private static func duration(_ seconds: Double) -> String {
    seconds < 100 ? "\(Int(seconds.rounded(.up))) s" : "\(Int((seconds / 60).rounded(.up))) min"
  }

  private func line(_ report: ConversionReport) -> String {
    let formats = report.formats.map { "\($0.tensors) \($0.name)" }.joined(separator: ", ")
    let files = report.files.count == 1 ? "" : " in \(report.files.count) files"
    return "\(report.files.first ?? output)\(files): \(bytes(report.byteCount)), tensors: \(formats)"
  }

  private func summary(_ report: ConversionReport, _ conversion: Conversion) -> String {
    let formats = report.formats.map { "\($0.tensors) \($0.name)" }.joined(separator: ", ")
    let files = report.files.count == 1 ? "" : " in \(report.files.count) files"
    var lines = ["\(report.files.first ?? output)\(files): \(bytes(report.byteCount)), tensors: \(formats)"]
    if let first = report.leftOut.first {
      let others = report.leftOut.count == 1 ? "" : " and \(report.leftOut.count - 1) more"
      lines.append("left out, being no part of the text model: \(first)\(others)")
    }
    if !report.hasVocabulary { lines.append("no vocabulary: the input has none") }
    if options.form == .gguf { lines.append(conversion.agreement.description) }
    return lines.joined(separator: "\n")
  }
}
