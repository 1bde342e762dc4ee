// JSON text from values. Knows the grammar and the spacing people expect; does not know where the text goes.

extension JSONValue {
  /// The value as JSON text.
  ///
  /// Doubles get the fewest digits that read back as the same number; NaN and the infinities, which JSON lacks,
  /// become null. `spaced: true, escapesNonASCII: true` is what Python's `json.dumps` writes.
  /// - Parameters:
  ///   - pretty: one member a line, indented by two spaces.
  ///   - spaced: a space behind commas and colons (when not pretty).
  ///   - escapesNonASCII: every character beyond printable ASCII as `\u` escapes.
  public func text(pretty: Bool = false, spaced: Bool = false, escapesNonASCII: Bool = false) -> String {
    var writer = JSONWriter(pretty: pretty, spaced: spaced, escapesNonASCII: escapesNonASCII)
    writer.write(self, indentation: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

private struct JSONWriter {
  let pretty: Bool
  let spaced: Bool
  let escapesNonASCII: Bool
  var bytes: [UInt8] = []

  init(pretty: Bool, spaced: Bool, escapesNonASCII: Bool) {
    self.pretty = pretty
    self.spaced = spaced
    self.escapesNonASCII = escapesNonASCII
  }

  mutating func write(_ value: JSONValue, indentation: Int) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .integer(let value): append(String(value))
    case .double(let value): append(value.isFinite ? value.description : "null")
    case .string(let text): write(text)
    case .array(let elements):
      writeList("[", "]", elements, indentation: indentation) { writer, element in
        writer.write(element, indentation: indentation + 1)
      }
    case .object(let object):
      writeList("{", "}", object.members, indentation: indentation) { writer, member in
        writer.write(member.key)
        writer.append(writer.pretty || writer.spaced ? ": " : ":")
        writer.write(member.value, indentation: indentation + 1)
      }
    }
  }

  private mutating func writeList<Element>(
    _ opening: String, _ closing: String, _ elements: [Element], indentation: Int,
    _ writeElement: (inout JSONWriter, Element) -> Void
  ) {
    append(opening)
    for (position, element) in elements.enumerated() {
      if position > 0 { append(spaced && !pretty ? ", " : ",") }
      if pretty { breakLine(indentation + 1) }
      writeElement(&self, element)
    }
    if pretty, !elements.isEmpty { breakLine(indentation) }
    append(closing)
  }

  private mutating func breakLine(_ indentation: Int) {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * indentation))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\u{08}": append("\\b")
      case "\u{0C}": append("\\f")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      case " "..."~": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      default:
        if scalar.value >= 0x20, !escapesNonASCII {
          bytes.append(contentsOf: String(scalar).utf8)
        } else {
          for unit in String(scalar).utf16 { escape(unit) }
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ unit: UInt16) {
    let digits = String(unit, radix: 16)
    append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
  }
}
