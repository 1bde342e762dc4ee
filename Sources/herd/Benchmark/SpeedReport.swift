// What `herd benchmark MODEL` says, as text and as JSON. Measures nothing.

import CPUBackend
import Glibc
import JSON
import Llama4
import Tensors

struct SpeedReport {
  private let model: Transformer
  private let path: String
  private let cacheTypes: CacheTypes
  private let cost: TokenCost
  private let loadSeconds: Double
  var firstToken: (prompt: Int, seconds: Double) = (0, 0)
  var limits: MachineLimits?
  private var results: [JSONValue] = []
  private var peakResident = 0

  init(_ model: Transformer, path: String, cacheTypes: CacheTypes, loadSeconds: Double) {
    self.cacheTypes = cacheTypes
    self.model = model
    self.path = path
    self.loadSeconds = loadSeconds
    cost = TokenCost(model)
  }

  /// What a prompt's operations are held against: bytes where weights are quantised, else the numbers of the products.
  private var arithmetic: (name: String, most: Double?) {
    if case .block = model.head.format, let int8 = limits?.int8 { return ("int8", int8) }
    if model.head.compute == .bfloat16, let most = limits?.bfloat16 { return ("BF16", most) }
    return ("F32", limits?.float32)
  }

  var heading: String {
    var lines = [
      "\(path): output matrix in \(model.head.format.name), cache \(cacheTypes.keys.rawValue)"
        + "/\(cacheTypes.values.rawValue), \(model.backend.summary)"
    ]
    if let limits {
      let kinds = [("F32", limits.float32), ("BF16", limits.bfloat16), ("int8", limits.int8)]
      let known = kinds.compactMap { name, rate in rate.map { "\(name) \(fixed($0 / 1e9, 0))" } }
      lines.append(
        "limits: memory \(fixed(limits.read / 1e9, 1)) GB/s; \(known.joined(separator: ", ")) G operations/s")
    }
    lines.append(
      "loaded in \(fixed(loadSeconds, 3)) s; first token \(fixed(firstToken.seconds, 3)) s after the start "
        + "(prompt of \(firstToken.prompt))")
    lines.append("")
    lines.append(
      "".padded(28) + "tokens/s: median [quartiles]".leftPadded(30) + "a token needs".leftPadded(16)
        + "limit".leftPadded(11) + "share".leftPadded(17))
    return lines.joined(separator: "\n") + "\n"
  }

  /// Notes a test's rates and gives its line.
  mutating func add(_ test: SpeedTest, rates: [Double]) -> String {
    let share = SpeedShare(
      test, cost: cost, bytesPerPosition: cacheTypes.bytesPerPosition(model.configuration) ?? 0,
      arithmetic: arithmetic, read: limits?.read)
    let summary = Summary(rates)
    var members: [(String, JSONValue)] = [
      ("kind", .string(test.kind.rawValue)), ("tokens", .integer(Int64(test.count))),
      ("depth", .integer(Int64(test.depth))), ("sequences", .integer(Int64(test.sequences))),
      ("tokens_per_second", .array(rates.map { .double($0) })),
      (test.kind == .prompt ? "operations_per_token" : "bytes_per_token", .double(share.needed)),
    ]
    if let most = share.mostTokens {
      members.append(("limit", .string(share.limit)))
      members.append(("share_of_limit", .double(summary.median / most)))
    }
    results.append(.object(JSONObject(members)))
    let rate =
      "\(fixed(summary.median, 1)) [\(fixed(summary.lower, 1)), \(fixed(summary.upper, 1))]"
    let needed =
      test.kind == .prompt ? "\(fixed(share.needed / 1e9, 3)) Gop" : "\(fixed(share.needed / 1e9, 4)) GB"
    var line = test.name.padded(28) + rate.leftPadded(30) + needed.leftPadded(16)
    if let most = share.mostTokens {
      line += fixed(most, 1).leftPadded(11)
      line += "\(fixed(100 * summary.median / most, 1)) % of \(share.limit)".leftPadded(17)
    }
    return line + "\n"
  }

  var ending: String {
    "\npeak resident \(bytes(peakResident)) (pages of the file counted as far as they were read)\n"
  }

  /// Notes the most memory that this process has held, mapped files included, since `forgetPeak` or its start.
  mutating func notePeak() { peakResident = max(peakResident, Self.peak) }

  /// Begins anew, where the system allows it.
  static func forgetPeak() {
    let descriptor = open("/proc/self/clear_refs", O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    try? Files.writeAll(Array("5".utf8), descriptor, name: "/proc/self/clear_refs")
  }

  private static var peak: Int {
    let text = (try? Files.read("/proc/self/status")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * 1024 } ?? 0
  }

  var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("model", .string(path)), ("backend", .string(model.backend.summary)),
      ("cache_type_k", .string(cacheTypes.keys.rawValue)),
      ("cache_type_v", .string(cacheTypes.values.rawValue)),
      ("load_seconds", .double(loadSeconds)),
      ("first_token_seconds", .double(firstToken.seconds)),
      ("peak_resident_bytes", .integer(Int64(peakResident))),
      ("weight_bytes_per_token", .double(cost.weightBytes())),
    ]
    if let limits {
      var known: [(String, JSONValue)] = [("memory_bytes_per_second", .double(limits.read))]
      for (name, rate) in [
        ("float32", limits.float32), ("bfloat16", limits.bfloat16), ("int8", limits.int8),
      ] {
        if let rate { known.append(("\(name)_operations_per_second", .double(rate))) }
      }
      members.append(("limits", .object(JSONObject(known))))
    }
    members.append(("results", .array(results)))
    return .object(JSONObject(members))
  }
}
