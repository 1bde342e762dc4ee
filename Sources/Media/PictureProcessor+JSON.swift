// The settings of pictures in preprocessor_config.json and processor_config.json. Knows keys, no file.

public import JSON

extension PictureProcessor {
  /// Reads Hugging Face's `preprocessor_config.json`, or the `image_processor` inside a `processor_config.json`, as
  /// newer libraries write it. What is absent has the default of transformers' Llama 4 processor.
  /// - Throws: `MediaError.field` that names the field
  public init(json root: JSONValue) throws(MediaError) {
    let section = try Self.read { () throws(JSONError) in try root.objectIfPresent(at: "image_processor") }
    let json = section.map { JSONValue.object($0) } ?? root
    if let kind = try Self.read({ () throws(JSONError) in
      try json.stringIfPresent(at: "image_processor_type")
    }) {
      guard kind == "Llama4ImageProcessor" || kind == "Llama4ImageProcessorFast" else {
        throw .field("image_processor_type", expected: "\"Llama4ImageProcessor\"", found: quoted(kind))
      }
    }
    for name in ["do_resize", "do_rescale", "do_normalize"] {
      let does = try Self.read { () throws(JSONError) in try json.boolIfPresent(at: name) }
      guard does != false else { throw .field(name, expected: "true", found: "false") }
    }
    let filter = try Self.read { () throws(JSONError) in try json.integerIfPresent(at: "resample") } ?? 2
    guard filter == 2 else { throw .field("resample", expected: "2 (bilinear)", found: "\(filter)") }
    try self.init(
      .huggingFace, tileSize: Self.side(json),
      maximumTiles: Self.read { () throws(JSONError) in try json.integerIfPresent(at: "max_patches") } ?? 16,
      fillsCanvas: Self.read { () throws(JSONError) in try json.boolIfPresent(at: "resize_to_max_canvas") }
        ?? false,
      rescaleFactor: Self.read { () throws(JSONError) in try json.doubleIfPresent(at: "rescale_factor") }
        ?? 1 / 255,
      mean: Self.numbers("image_mean", json), deviation: Self.numbers("image_std", json))
  }

  /// The side of a tile: a number, or an equal height and width.
  private static func side(_ json: JSONValue) throws(MediaError) -> Int {
    guard let size = json["size"], !size.isNull else { return 336 }
    if let side = size.integerValue { return side }
    let height = try read { () throws(JSONError) in try json.integer(at: "size", "height") }
    let width = try read { () throws(JSONError) in try json.integer(at: "size", "width") }
    guard height == width else {
      throw .field("size", expected: "a square", found: "\(height) x \(width)")
    }
    return height
  }

  private static func numbers(_ name: String, _ json: JSONValue) throws(MediaError) -> [Double] {
    guard let list = try read({ () throws(JSONError) in try json.arrayIfPresent(at: name) }) else {
      return [0.5, 0.5, 0.5]
    }
    let numbers = list.prefix(4).compactMap(\.doubleValue)
    guard numbers.count == 3, list.count == 3 else {
      throw .field(name, expected: "three numbers", found: "\(list.count) entries")
    }
    return numbers
  }

  private static func read<Value>(_ body: () throws(JSONError) -> Value) throws(MediaError) -> Value {
    do {
      return try body()
    } catch {
      switch error {
      case .field(let path, let expected, let found): throw .field(path, expected: expected, found: found)
      case .malformed: throw .field("(the whole)", expected: "JSON", found: "\(error)")
      }
    }
  }
}
