// Scenes as JSON, the way training records hold them. Knows the fields, no file.

public import JSON

extension Scene {
  /// `{"size": [w, h], "ground": [name, texture, seed], "items": [[content, colour, shade, x, y, size, turn]…]}`; a content is
  /// a shape's name, `"=TEXT"` or a rectangle's aspect.
  public var json: JSONValue {
    func number(_ value: Int) -> JSONValue { .integer(Int64(value)) }
    return [
      "size": [number(width), number(height)],
      "ground": [.string(ground.rawValue), .string(texture.rawValue), number(seed)],
      "items": .array(
        items.map { item in
          let content: JSONValue =
            switch item.content {
            case .shape(let shape): .string(shape.rawValue)
            case .text(let text): .string("=" + text)
            case .rectangle(let aspect): number(aspect)
            }
          return [
            content, .string(item.colour.rawValue), number(item.shade), number(item.x), number(item.y),
            number(item.size), number(item.turn),
          ]
        }),
    ]
  }

  /// Reads what `json` gives.
  /// - Throws: `JSONError.field` that says what is wrong where
  public init(json: JSONValue) throws(JSONError) {
    func wrong(_ field: String, _ expected: String, _ found: String) -> JSONError {
      .field(path: field, expected: expected, found: found)
    }
    func number(_ value: JSONValue, _ field: String, _ range: ClosedRange<Int>) throws(JSONError) -> Int {
      guard let number = value.integerValue, range.contains(number) else {
        throw wrong(
          field, "\(range.lowerBound) to \(range.upperBound)",
          value.integerValue.map { "\($0)" } ?? value.kind)
      }
      return number
    }
    func name<Name: RawRepresentable>(_ value: JSONValue, _ field: String) throws(JSONError) -> Name
    where Name.RawValue == String {
      guard let name = value.stringValue.flatMap(Name.init) else {
        throw wrong(field, "a known name", value.stringValue.map { quoted($0, limit: 40) } ?? value.kind)
      }
      return name
    }
    let size = try json.array(at: "size")
    let ground = try json.array(at: "ground")
    let items = try json.array(at: "items")
    guard size.count == 2 else { throw wrong("size", "two numbers", "\(size.count)") }
    guard ground.count == 3 else { throw wrong("ground", "three entries", "\(ground.count)") }
    guard items.count <= Self.mostItems else {
      throw wrong("items", "at most \(Self.mostItems)", "\(items.count)")
    }
    self.init(
      width: try number(size[0], "size.0", Self.sides), height: try number(size[1], "size.1", Self.sides),
      ground: try name(ground[0], "ground.0"), texture: try name(ground[1], "ground.1"),
      seed: try number(ground[2], "ground.2", 0...(1 << 53)))
    for (index, entry) in items.enumerated() {
      let field = "items.\(index)"
      guard let parts = entry.arrayValue, parts.count == 7 else {
        throw wrong(field, "seven entries", entry.kind)
      }
      let content: Content
      if let text = parts[0].stringValue, text.hasPrefix("=") {
        let letters = text.dropFirst()
        guard (1...64).contains(letters.count), letters.allSatisfy(Figures.known.contains) else {
          throw wrong(field + ".0", "1 to 64 capital letters, digits and spaces", quoted(text, limit: 80))
        }
        content = .text(String(letters))
      } else if parts[0].stringValue != nil {
        content = .shape(try name(parts[0], field + ".0"))
      } else {
        content = .rectangle(aspect: try number(parts[0], field + ".0", 1...100_000))
      }
      self.items.append(
        Item(
          content, try name(parts[1], field + ".1"), shade: try number(parts[2], field + ".2", -255...255),
          x: try number(parts[3], field + ".3", -2048...2048),
          y: try number(parts[4], field + ".4", -2048...2048),
          size: try number(parts[5], field + ".5", 1...2048),
          turn: try number(parts[6], field + ".6", -360...360)))
    }
  }
}
