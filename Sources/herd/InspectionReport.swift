// The text and the JSON of `herd inspect`. Knows how numbers are shown, not how they come about.

import CPUBackend
import Checkpoints
import Glibc
import Inference
import JSON
import Llama4
import Tensors

struct InspectionReport {
  private let subject: Subject
  private let counts: ParameterCounts
  /// Bytes of the weights by type, of every type that is written.
  private let weights: [(type: WeightType, bytes: Int)]
  /// Tensors that no part of the model asks for.
  private let unused: String?

  init(_ subject: Subject) throws {
    self.subject = subject
    guard let backend = CPUBackend(threads: 1) else {
      throw CommandFailure(.failure, "no instruction set works on this machine")
    }
    try subject.checkpoint?.requireParameters(backend: backend)
    counts = try ParameterCounts(subject.configuration, vision: subject.vision, backend: backend)
    let sizes = try WeightSizes(subject.configuration, backend: backend)
    weights = WeightType.allCases.map { ($0, sizes.bytes($0)) }
    unused = try subject.checkpoint?.remarkOnUnusedTensors(backend: backend)
  }

  /// Architecture, parameters, memory.
  var overview: String {
    let c = subject.configuration
    let experts = c.layers.count(where: \.hasExperts)
    let positionFree = c.layers.count { !$0.usesRotaryEmbedding }
    var lines = [subject.title + (subject.remark.map { ": \($0)" } ?? "")]
    lines.append("")
    lines.append("architecture")
    lines.append(row("layers", "\(c.layerCount): \(experts) with experts, \(c.layerCount - experts) dense"))
    lines.append(
      row(
        "attention",
        "\(c.headCount) heads, \(c.keyValueHeadCount) key/value heads of \(c.headDimension)"
          + (c.hasAttentionBias ? ", biases" : "")))
    let chunked = c.layers.count(where: \.isChunked)
    lines.append(
      row(
        "positions",
        "\(c.layerCount - positionFree) layers with RoPE (theta \(number(c.ropeTheta))"
          + (c.ropeScaling.map { ", scaled by \(number($0.factor))" } ?? "") + "), \(positionFree) without"))
    lines.append(
      row(
        "chunks",
        c.chunkSize.map { "\(chunked) layers see chunks of \(grouped($0)) positions" } ?? "none"))
    lines.append(row("query/key norm", c.usesQueryKeyNorm ? "yes, in layers with RoPE" : "no"))
    lines.append(
      row(
        "temperature",
        c.temperature.map {
          "1 + \(number($0.scale)) ln(1 + floor((p + 1) / \(number($0.floorScale)))) in layers without RoPE"
        } ?? "none"))
    lines.append(row("hidden size", grouped(c.hiddenSize)))
    if experts > 0 {
      lines.append(
        row(
          "experts",
          "\(c.expertCount) of width \(grouped(c.expertWidth)), \(c.expertsPerToken) a token, and one shared")
      )
    }
    if experts < c.layerCount { lines.append(row("dense width", grouped(c.denseWidth))) }
    lines.append(
      row("vocabulary", grouped(c.vocabularySize) + (c.tiesEmbeddings ? ", output matrix tied" : "")))
    lines.append(row("context", grouped(c.maximumPositions)))
    if let vision = subject.vision {
      lines.append(
        row(
          "vision",
          "\(vision.layerCount) layers, \(vision.headCount) heads of \(vision.headDimension), tiles of "
            + "\(vision.imageSize) pixels in patches of \(vision.patchSize), \(vision.tokensPerTile) tokens a tile"
        )
      )
    }
    if let agreement { lines.append("  " + agreement.description) }
    if let unused { lines.append("  " + unused) }
    lines.append("")
    lines.append("parameters".padded(20) + "total".leftPadded(20) + "active a token".leftPadded(20))
    for part in counts.parts {
      lines.append(
        ("  " + part.part).padded(20) + grouped(part.total).leftPadded(20)
          + grouped(part.active).leftPadded(20))
    }
    lines.append(
      "  sum".padded(20) + grouped(counts.total).leftPadded(20) + grouped(counts.active).leftPadded(20))
    lines.append(
      "  (\(billions(counts.total)) in all, \(billions(counts.active)) active; "
        + "\(billions(counts.activeWithoutEmbedding)) without the embedding table, of which a token reads one row)"
    )
    lines.append("")
    if subject.checkpoint != nil {
      lines.append("stored".padded(20) + "tensors".leftPadded(20) + "bytes".leftPadded(20))
      for format in formats {
        lines.append(
          ("  " + format.name).padded(20) + grouped(format.tensors).leftPadded(20)
            + grouped(format.bytes).leftPadded(20))
      }
      lines.append("")
    }
    let contexts = Self.contexts(c)
    lines.append(
      "memory".padded(10) + "weights".leftPadded(12)
        + contexts.map { ("+ " + short($0)).leftPadded(12) }.joined()
        + "   (text model, as in GGUF files; keys and values in F16)")
    for (type, size) in weights {
      lines.append(
        ("  " + type.rawValue).padded(10) + bytes(size).leftPadded(12)
          + contexts.map { context in
            bytes(size + cacheBytes(context)).leftPadded(12)
          }.joined())
    }
    lines.append("")
    lines.append(
      "keys and values".padded(22) + contexts.map { short($0).leftPadded(20) }.joined() + "   (bytes)")
    for type in cacheTypes {
      let cells = contexts.map { grouped(cacheBytes($0, type)) }
      lines.append(("  " + type.rawValue).padded(22) + cells.map { $0.leftPadded(20) }.joined())
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Of a GGUF file: whether llama.cpp computes the same model from it.
  private var agreement: LlamaCppAgreement? {
    subject.checkpoint?.kind == .gguf ? LlamaCppAgreement(subject.configuration) : nil
  }

  /// The types that the model's heads allow.
  private var cacheTypes: [CacheType] {
    CacheType.allCases.filter { CacheTypes($0).problem(with: subject.configuration) == nil }
  }

  /// Bytes of keys and values of one sequence.
  private func cacheBytes(_ context: Int, _ type: CacheType = .float16) -> Int {
    KVCache.byteCount(subject.configuration, length: context, types: CacheTypes(type))
  }

  private static func contexts(_ c: TextConfiguration) -> [Int] {
    let usual = [8192, 131_072, 1_048_576].filter { $0 < c.maximumPositions }
    return usual + [c.maximumPositions]
  }

  /// How many of a checkpoint's tensors have which format, and their bytes, the most bytes first.
  private var formats: [(name: String, tensors: Int, bytes: Int)] {
    var sums: [String: (tensors: Int, bytes: Int)] = [:]
    for entry in subject.checkpoint?.tensors.entries ?? [] {
      sums[entry.formatName, default: (0, 0)].tensors += 1
      sums[entry.formatName, default: (0, 0)].bytes += entry.byteCount
    }
    return sums.map { ($0.key, $0.value.tensors, $0.value.bytes) }.sorted { ($0.2, $0.0) > ($1.2, $1.0) }
  }

  /// Memory of the machines that are asked about.
  private var machines: [(name: String, memory: Int)] {
    let here = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
    return [
      ("this machine (\(bytes(here)))", here), ("24 GB", 24_000_000_000),
      ("one 80 GB GPU", 80_000_000_000), ("eight 80 GB GPUs", 640_000_000_000),
    ]
  }

  /// The longest context, 10 % of the memory left free; nil where the weights alone do not fit.
  private func longestContext(_ weightBytes: Int, memory: Int) -> Int? {
    MemoryPlan.longestContext(
      subject.configuration, in: memory / 10 * 9 - weightBytes, types: CacheTypes(.float16),
      atMost: subject.configuration.maximumPositions)
  }

  /// For each machine and type the longest context, null where the weights alone do not fit.
  private var fitsJSON: JSONValue {
    .array(
      machines.map { machine in
        let contexts = weights.map { type, bytes -> (String, JSONValue) in
          let longest = longestContext(bytes, memory: machine.memory)
          return (type.rawValue, longest.map { .integer(Int64($0)) } ?? .null)
        }
        return .object(
          JSONObject([
            ("machine", .string(machine.name)), ("memory_bytes", .integer(Int64(machine.memory))),
            ("longest_context", .object(JSONObject(contexts))),
          ]))
      })
  }

  /// The longest context for each type and machine.
  var fits: String {
    let machines = machines
    var lines = [
      "longest context that fits, 10 % of the memory left free (— : the weights alone do not)",
      "  ".padded(10) + machines.map { $0.name.leftPadded(28) }.joined(),
    ]
    for (type, bytes) in weights {
      let cells = machines.map { machine in
        longestContext(bytes, memory: machine.memory).map(grouped) ?? "—"
      }
      lines.append(("  " + type.rawValue).padded(10) + cells.map { $0.leftPadded(28) }.joined())
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A checkpoint's tensors, one a line.
  var tensorList: String {
    guard let entries = subject.checkpoint?.tensors.entries else { return "there are no tensors here\n" }
    return entries.text
  }

  /// A video's tokens.
  func video(_ length: ClockTime, framesPerSecond: Double) throws -> VideoLength {
    guard let vision = subject.vision else {
      throw CommandFailure(.usage, "--video: expected a model with a vision tower, found one without")
    }
    let video = VideoLength(
      seconds: length.seconds, framesPerSecond: framesPerSecond, vision, subject.configuration
    ) { cacheBytes($0) }
    guard let video else {
      throw CommandFailure(.usage, "--fps: expected at least one frame, and at most 2^40 tokens")
    }
    return video
  }

  func json(tensors: Bool, fit: Bool, video: VideoLength?) -> JSONValue {
    var members: [(String, JSONValue)] = [("model", .string(subject.title))]
    if let remark = subject.remark { members.append(("remark", .string(remark))) }
    members.append(("configuration", subject.configuration.json()))
    if let vision = subject.vision { members.append(("vision_configuration", vision.json)) }
    if let agreement { members.append(("llama_cpp", .string(agreement.description))) }
    members.append(
      (
        "parameters",
        .object(
          JSONObject(
            [
              ("total", .integer(Int64(counts.total))), ("active", .integer(Int64(counts.active))),
              ("active_without_embedding", .integer(Int64(counts.activeWithoutEmbedding))),
              (
                "parts",
                .array(
                  counts.parts.map {
                    .object(
                      JSONObject([
                        ("part", .string($0.part)), ("total", .integer(Int64($0.total))),
                        ("active", .integer(Int64($0.active))),
                      ]))
                  })
              ),
            ]))
      ))
    members.append(
      (
        "weight_bytes",
        .object(
          JSONObject(weights.map { ($0.type.rawValue, .integer(Int64($0.bytes))) }))
      ))
    let contexts = Self.contexts(subject.configuration)
    let cache = cacheTypes.map { type in
      let members = contexts.map {
        ("\($0)", JSONValue.integer(Int64(cacheBytes($0, type))))
      }
      return (type.rawValue, JSONValue.object(JSONObject(members)))
    }
    members.append(("cache_bytes", .object(JSONObject(cache))))
    if subject.checkpoint != nil {
      members.append(
        (
          "stored",
          .object(
            JSONObject(
              formats.map {
                (
                  $0.name,
                  .object(
                    JSONObject([
                      ("tensors", .integer(Int64($0.tensors))), ("bytes", .integer(Int64($0.bytes))),
                    ]))
                )
              }))
        ))
    }
    if fit { members.append(("fits", fitsJSON)) }
    if let video { members.append(("video", video.json)) }
    if let metadata = subject.metadata { members.append(("metadata", metadata.json)) }
    if tensors, let entries = subject.checkpoint?.tensors.entries {
      members.append(("tensors", entries.json))
    }
    return .object(JSONObject(members))
  }

  private func row(_ name: String, _ value: String) -> String { ("  " + name).padded(20) + value }
}
