// Flags that choose a model and how it is loaded. Knows no generation.

import ArgumentParser
import Glibc
import Inference
import Llama4
import Tensors
import Tokenizers

/// A model by flag, with its context and its way into memory.
struct ModelOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "A model's folder, a .gguf file, or owner/name in Hugging Face's cache (default: HERD_MODEL, or Models/cria).",
      valueName: "path"))
  var model: String?

  @Option(
    name: [.customShort("c"), .long],
    help:
      "Tokens of prompt and answer together; 0 for as many as the model was made for (default: at most 32768)."
  )
  var ctxSize: Int?

  @Option(help: "How products are computed (default: int8 where weights are quantised, else float32).")
  var compute: ComputeType?

  @Option(
    name: [.customLong("cache-type-k"), .customLong("ctk", withSingleDash: true)],
    help: "How keys are stored: f32, f16, bf16, q8_0 or q4_0 (default: f16, or bf16 with --compute bfloat16)."
  )
  var cacheTypeK: CacheType?

  @Option(
    name: [.customLong("cache-type-v"), .customLong("ctv", withSingleDash: true)],
    help: "How values are stored (default: as keys are by default).")
  var cacheTypeV: CacheType?

  @Flag(help: "Leave out the temperature that position-free layers put on their queries at later positions.")
  var noAttentionTemperature = false

  @Flag(name: .customLong("no-mmap"), help: "Copy all weights into memory instead of mapping their files.")
  var noMmap = false

  @Flag(help: "Keep the weights in memory.")
  var mlock = false

  @Option(
    help: ArgumentHelp(
      "Keep no more than this in memory (K, M, G for powers of 1024) and read experts when they are needed (default: HERD_MEMORY, or no limit).",
      valueName: "bytes"))
  var memory: String?

  @Option(help: "How messages are written (default: as the model's chat template says).")
  var chatFormat: ChatFormat.Style?

  @OptionGroup var machine: MachineOptions

  func validate() throws {
    if let ctxSize, ctxSize < 0 { throw ValidationError("-c: expected a number from 0, found \(ctxSize)") }
  }

  /// The model's path: the argument or the flag, HERD_MODEL, Models/cria here or beside the program.
  func path(_ argument: String? = nil) throws -> String {
    if let argument, let model {
      throw CommandFailure(.usage, "expected one model, found \"\(argument)\" and --model \"\(model)\"")
    }
    if let path = argument ?? model { return path }
    if let variable = getenv("HERD_MODEL"), variable.pointee != 0 { return String(cString: variable) }
    let places = ["."] + Self.foldersAroundProgram()
    guard let place = places.first(where: { access($0 + "/Models/cria/config.json", R_OK) == 0 }) else {
      throw CommandFailure(
        .usage,
        "no model: name one with -m PATH or HERD_MODEL (there is no Models/cria here or beside the program)")
    }
    return place == "." ? "Models/cria" : place + "/Models/cria"
  }

  /// Opens the model with its vocabulary.
  /// - Parameters:
  ///   - mmproj: a file with its vision tower
  ///   - looks: whether there are pictures, or may be
  ///   - use: what will be asked of it, by default a context as `contextSize` says
  func load(
    _ argument: String? = nil, mmproj: String? = nil, looks: Bool = false, use: LoadOptions.Use? = nil
  ) throws -> ChatModel {
    let path = try path(argument)
    let progress = ProgressNote("loading \(path)")
    let ctxSize = ctxSize
    let use = use ?? LoadOptions.Use { Self.contextSize(ctxSize, of: $0) }
    let opened: ChatModel
    do {
      defer { progress.end() }
      var options = try options(use: use)
      options.looks = looks
      opened = try ChatModel(
        path: path, mmproj: mmproj,
        options: options,
        backend: machine.backend())
    }
    MemoryReport.shared.watch(opened.model)
    if let remark = opened.remark { note("herd: \(remark)") }
    warn(ofContextBeyond: opened.configuration)
    return opened
  }

  /// How a model is opened.
  func options(use: LoadOptions.Use?) throws -> LoadOptions {
    var options = LoadOptions(
      compute: compute, populates: noMmap, locks: mlock, use: use, cacheTypes: cacheTypes)
    options.usesAttentionTemperature = !noAttentionTemperature
    if let limit = try memoryLimit() {
      guard !noMmap, !mlock else {
        throw CommandFailure(.usage, "a memory limit does not go with --no-mmap or --mlock")
      }
      options.room = .process(limit)
    }
    return options
  }

  /// What --memory says, or HERD_MEMORY.
  private func memoryLimit() throws -> MemoryLimit? {
    let variable = getenv("HERD_MEMORY").map { String(cString: $0) } ?? ""
    guard let text = memory ?? (variable.isEmpty ? nil : variable) else { return nil }
    guard let limit = MemoryLimit(text) else {
      let name = memory == nil ? "HERD_MEMORY" : "--memory"
      throw CommandFailure(.usage, "\(name): expected bytes, as 24G or 900M, found \"\(text)\"")
    }
    return limit
  }

  /// Whether somebody asked for a way of storing keys and values.
  var namesCacheType: Bool { cacheTypeK != nil || cacheTypeV != nil }

  /// How keys and values are stored.
  var cacheTypes: CacheTypes {
    let standard = CacheTypes.standard(for: compute ?? .float32)
    return CacheTypes(keys: cacheTypeK ?? standard.keys, values: cacheTypeV ?? standard.values)
  }

  /// How messages are written for the model; says so where that is a guess.
  func format(of opened: ChatModel) throws -> ChatFormat {
    let (format, warning) = try opened.format(chatFormat)
    if let warning { note("herd: \(warning)") }
    return format
  }

  /// What holds for everything that is generated.
  func settings(of configuration: TextConfiguration) throws -> EngineSettings {
    var settings = EngineSettings()
    settings.contextSize = contextSize(of: configuration)
    settings.cacheTypes = cacheTypes
    if let limit = try memoryLimit() {
      settings.pictureCacheBytes = min(settings.pictureCacheBytes, limit.bytes / 32)
    }
    return settings
  }

  /// Tokens of prompt and answer together.
  func contextSize(of configuration: TextConfiguration) -> Int {
    Self.contextSize(ctxSize, of: configuration)
  }

  private static func contextSize(_ ctxSize: Int?, of configuration: TextConfiguration) -> Int {
    switch ctxSize {
    case nil: min(configuration.maximumPositions, 32_768)
    case 0: configuration.maximumPositions
    case let size?: size
    }
  }

  /// Says so where a context is longer than what the model was made for.
  func warn(ofContextBeyond configuration: TextConfiguration) {
    guard let ctxSize, ctxSize > configuration.maximumPositions else { return }
    note(
      "herd: -c \(ctxSize): the model was made for \(configuration.maximumPositions) positions; "
        + "what it says beyond them may be anything")
  }

  /// The folder of this executable and those above it.
  private static func foldersAroundProgram() -> [String] {
    guard let program = realpath("/proc/self/exe", nil) else { return [] }
    defer { free(program) }
    var path = String(cString: program)
    var folders: [String] = []
    while let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      path = String(path[..<slash])
      folders.append(path)
    }
    return folders
  }
}
