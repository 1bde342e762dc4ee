// Reading single fields of a configuration with errors that name them. Knows the traps of lists and flags.

internal import JSON

/// The fields of one JSON object.
struct Fields {
  private let json: JSONValue

  init(_ json: JSONValue) { self.json = json }

  private func read<Value>(_ body: () throws(JSONError) -> Value) throws(ConfigurationError) -> Value {
    do {
      return try body()
    } catch {
      switch error {
      case .field(let path, let expected, let found): throw .field(path, expected: expected, found: found)
      case .malformed: throw .unsupported("\(error)")
      }
    }
  }

  func string(_ name: String) throws(ConfigurationError) -> String? {
    try read { () throws(JSONError) in try json.stringIfPresent(at: name) }
  }

  func object(_ name: String) throws(ConfigurationError) -> JSONObject? {
    try read { () throws(JSONError) in try json.objectIfPresent(at: name) }
  }

  /// A field that must be there.
  func integer(_ name: String) throws(ConfigurationError) -> Int {
    try read { () throws(JSONError) in try json.integer(at: name) }
  }

  func integer(_ name: String, or standard: Int) throws(ConfigurationError) -> Int {
    try read { () throws(JSONError) in try json.integerIfPresent(at: name) } ?? standard
  }

  func number(_ name: String, or standard: Double) throws(ConfigurationError) -> Double {
    try read { () throws(JSONError) in try json.doubleIfPresent(at: name) } ?? standard
  }

  /// True or false; old files say 4 or 0 for the temperature.
  func flag(_ name: String, or standard: Bool) throws(ConfigurationError) -> Bool {
    guard let value = json[name], !value.isNull else { return standard }
    if let number = value.integerValue { return number != 0 }
    return try read { () throws(JSONError) in try json.bool(at: name) }
  }

  /// True if the field is there and null, which is not the same as absent.
  func isNull(_ name: String) -> Bool { json[name]?.isNull == true }

  func isList(_ name: String) -> Bool { json[name]?.arrayValue != nil }

  /// No token, one, or a list.
  func tokens(_ name: String) throws(ConfigurationError) -> [Int] {
    guard let value = json[name], !value.isNull else { return [] }
    if let one = value.integerValue { return [one] }
    return try integers(name) ?? []
  }

  func integers(_ name: String) throws(ConfigurationError) -> [Int]? {
    guard let list = try read({ () throws(JSONError) in try json.arrayIfPresent(at: name) }) else {
      return nil
    }
    var numbers: [Int] = []
    for (place, value) in list.enumerated() {
      guard let number = value.integerValue else {
        throw .field("\(name)[\(place)]", expected: "a whole number", found: value.kind)
      }
      numbers.append(number)
    }
    return numbers
  }

  /// Each layer's kind. `layer_types` alone chooses the mask and `no_rope_layers` (where 1 means *with* RoPE) alone the
  /// rotary embedding; absent or empty lists follow the interval and step.
  func layers() throws(ConfigurationError) -> [LayerKind] {
    let count = try integer("num_hidden_layers")
    guard (1...65_536).contains(count) else {
      throw .field("num_hidden_layers", expected: "1 to 65536", found: "\(count)")
    }
    let step = try integer("interleave_moe_layer_step", or: 1)
    guard step >= 0 else {
      throw .field("interleave_moe_layer_step", expected: "0 or more", found: "\(step)")
    }
    var kinds = TextConfiguration.regularLayers(
      count, expertStep: step, positionFreeInterval: try integer("no_rope_layer_interval", or: 4))
    if let rotary = try integers("no_rope_layers"), !rotary.isEmpty {
      try check("no_rope_layers", rotary.count, count)
      for index in kinds.indices {
        kinds[index].usesRotaryEmbedding = rotary[index] != 0
        kinds[index].isChunked = rotary[index] != 0
      }
    }
    if let experts = try integers("moe_layers") {
      for index in kinds.indices { kinds[index].hasExperts = false }
      for layer in experts {
        guard kinds.indices.contains(layer) else {
          throw .field("moe_layers", expected: "layers 0 to \(count - 1)", found: "\(layer)")
        }
        kinds[layer].hasExperts = true
      }
    }
    let types = try read { () throws(JSONError) in try json.arrayIfPresent(at: "layer_types") }
    if let types {
      try check("layer_types", types.count, count)
      for index in kinds.indices {
        switch types[index].stringValue {
        case "chunked_attention": kinds[index].isChunked = true
        case "full_attention": kinds[index].isChunked = false
        default:
          throw .field(
            "layer_types[\(index)]", expected: "\"chunked_attention\" or \"full_attention\"",
            found: types[index].stringValue.map { quoted($0, limit: 40) } ?? types[index].kind)
        }
      }
    }
    return kinds
  }

  private func check(_ name: String, _ found: Int, _ expected: Int) throws(ConfigurationError) {
    guard found == expected else {
      throw .field(name, expected: "\(expected) entries, one a layer", found: "\(found)")
    }
  }

  /// Base and stretching of the rotary embedding, from `rope_parameters` or `rope_theta` and `rope_scaling`.
  func rope() throws(ConfigurationError) -> (theta: Double, scaling: RoPEScaling?) {
    var theta = try number("rope_theta", or: 500_000)
    let parameters = try object("rope_parameters")
    let section = parameters == nil ? try object("rope_scaling") : parameters
    guard let section else { return (theta, nil) }
    let scaling = Fields(.object(section))
    if parameters != nil { theta = try scaling.number("rope_theta", or: theta) }
    var kind = try scaling.string("rope_type")
    if kind == nil { kind = try scaling.string("type") }
    switch kind {
    case nil, "default": return (theta, nil)
    case "llama3":
      return (
        theta,
        RoPEScaling(
          factor: try scaling.number("factor", or: 16),
          lowFrequencyFactor: try scaling.number("low_freq_factor", or: 1),
          highFrequencyFactor: try scaling.number("high_freq_factor", or: 1),
          originalPositions: try scaling.integer("original_max_position_embeddings", or: 8192))
      )
    default:
      throw .field(
        "rope_scaling.rope_type", expected: "\"llama3\" or \"default\"", found: quoted(kind ?? "", limit: 40))
    }
  }
}
