// What a checkpoint's authors recommend for generating: generation_config.json, or a GGUF file's sampling keys. Knows
// no sampler.

package import Checkpoints
import Glibc
public import JSON

/// Defaults for generation, each nil where the checkpoint does not say.
public struct GenerationConfiguration: Sendable, Hashable {
  public var temperature: Double?
  public var topP: Double?
  public var topK: Int?
  /// The most tokens of an answer.
  public var maximumTokens: Int?
  public var endTokens: [Int]?

  static let fileName = "generation_config.json"

  public init(
    temperature: Double? = nil, topP: Double? = nil, topK: Int? = nil, maximumTokens: Int? = nil,
    endTokens: [Int]? = nil
  ) {
    self.temperature = temperature
    self.topP = topP
    self.topK = topK
    self.maximumTokens = maximumTokens
    self.endTokens = endTokens
  }

  /// Reads `temperature`, `top_p`, `top_k` (0 and below: all tokens), `max_new_tokens` and `eos_token_id`;
  /// `do_sample: false` is temperature 0.
  /// - Throws: `JSONError` that names the field
  public init(json: JSONValue) throws(JSONError) {
    func check(_ holds: Bool, _ name: String, _ expected: String) throws(JSONError) {
      guard holds else { throw .field(path: name, expected: expected, found: json[name]?.kind ?? "nothing") }
    }
    temperature = try json.doubleIfPresent(at: "temperature")
    topP = try json.doubleIfPresent(at: "top_p")
    topK = try json.integerIfPresent(at: "top_k").map { max($0, 0) }
    maximumTokens = try json.integerIfPresent(at: "max_new_tokens")
    try check(temperature.map { $0.isFinite && $0 >= 0 } ?? true, "temperature", "a number from 0")
    try check(topP.map { (0...1).contains($0) } ?? true, "top_p", "a number from 0 to 1")
    try check(maximumTokens.map { $0 > 0 } ?? true, "max_new_tokens", "a whole number above 0")
    if try json.boolIfPresent(at: "do_sample") == false { temperature = 0 }
    if let value = try json.valueIfPresent(at: "eos_token_id") {
      let ids = (value.arrayValue ?? [value]).compactMap(\.integerValue).filter { $0 >= 0 }
      try check(ids.count == value.arrayValue?.count ?? 1, "eos_token_id", "a token id or a list of them")
      endTokens = ids.isEmpty ? nil : ids
    }
  }

  /// What an opened checkpoint recommends; nothing where it is silent.
  /// - Throws: `LoadError` that names file and field
  public init(_ checkpoint: OpenCheckpoint) throws(LoadError) {
    if let file = checkpoint.tensors as? GGUFFile {
      try self.init(gguf: file.metadata)
      return
    }
    let path = checkpoint.path + "/" + Self.fileName
    guard access(path, F_OK) == 0 else {
      self.init()
      return
    }
    do {
      try self.init(json: ModelLoader.json(path))
    } catch let error as JSONError {
      throw LoadError(.json(error, in: path, subject: "JSON"))
    } catch let error as LoadError {
      throw error
    } catch {
      throw .invalid("\(path): \(error)")
    }
  }

  /// The keys that llama.cpp's converter makes of a `generation_config.json`.
  package init(gguf metadata: GGUFMetadata) throws(LoadError) {
    do throws(CheckpointError) {
      func number(_ key: String, upTo most: Double) throws(CheckpointError) -> Double? {
        guard let value = try metadata.numberIfPresent(at: key) else { return nil }
        guard (0...most).contains(value) else {
          throw .invalid(
            path: metadata.path, subject: "key \"\(key)\"", expected: "a number from 0 to \(most)",
            found: "\(value)")
        }
        return value
      }
      self.init(
        temperature: try number(Self.temperatureKey, upTo: Double(Float.greatestFiniteMagnitude)),
        topP: try number(Self.topPKey, upTo: 1),
        topK: try metadata.integerIfPresent(at: Self.topKKey).map { max($0, 0) })
    } catch {
      throw LoadError(error)
    }
  }

  private static let temperatureKey = "general.sampling.temp"
  private static let topPKey = "general.sampling.top_p"
  private static let topKKey = "general.sampling.top_k"

  var ggufMetadata: [(String, GGUFValue)] {
    var keys: [(String, GGUFValue)] = []
    if let topK { keys.append((Self.topKKey, .int32(Int32(clamping: topK)))) }
    if let topP { keys.append((Self.topPKey, .float32(Float(topP)))) }
    if let temperature { keys.append((Self.temperatureKey, .float32(Float(temperature)))) }
    return keys
  }

  /// The options for a generation that follows the recommendation and, where there is none, Llama 4's habit.
  public var options: GenerationOptions {
    var options = GenerationOptions()
    options.sampling.temperature = temperature ?? options.sampling.temperature
    options.sampling.topP = topP ?? options.sampling.topP
    options.sampling.topK = topK ?? options.sampling.topK
    options.maximumTokens = maximumTokens
    return options
  }

  /// The contents of `generation_config.json`.
  /// - Parameters:
  ///   - beginToken: the model's, as transformers expects it there too; like the others
  ///   - endTokens: the model's, where this names none
  ///   - paddingToken: the model's
  public func json(beginToken: Int?, endTokens: [Int], paddingToken: Int?) -> JSONValue {
    var object = JSONObject()
    let ends = self.endTokens ?? endTokens
    object["do_sample"] = .bool(temperature != 0)
    // transformers refuses a temperature of 0 and takes `do_sample` for it.
    if let temperature, temperature > 0 { object["temperature"] = .double(temperature) }
    if let topP { object["top_p"] = .double(topP) }
    if let topK { object["top_k"] = .integer(Int64(topK)) }
    if let maximumTokens { object["max_new_tokens"] = .integer(Int64(maximumTokens)) }
    if let beginToken { object["bos_token_id"] = .integer(Int64(beginToken)) }
    if !ends.isEmpty { object["eos_token_id"] = .array(ends.map { .integer(Int64($0)) }) }
    if let paddingToken { object["pad_token_id"] = .integer(Int64(paddingToken)) }
    return .object(object)
  }
}

extension GGUFMetadata {
  /// A number; one stored as F32 is taken for the shortest decimal that gives these bits, which is what people wrote:
  /// 1e-5, not 9.999999747e-6.
  func numberIfPresent(at key: String) throws(CheckpointError) -> Double? {
    if case .float32(let value)? = self[key] { return Double("\(value)") ?? Double(value) }
    return try doubleIfPresent(at: key)
  }
}
