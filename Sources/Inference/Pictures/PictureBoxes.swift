// Boxes that an answer draws round things in a picture: found in its text, and drawn. Knows no model.
//
// Llama 4 publishes no form for them. Ours is a JSON object {"label": TEXT, "box": [x1, y1, x2, y2]} anywhere in an answer:
// left, top, right and bottom edge, integers from 0 to 1000 in thousandths of the picture's width and height, whatever
// tiles it was cut into.

import JSON
public import Media

/// A thing in a picture, with the box round it.
public struct PictureBox: Sendable, Hashable {
  public let label: String
  /// Thousandths of the picture's width, ascending.
  public let x: ClosedRange<Int>
  /// Thousandths of its height, ascending.
  public let y: ClosedRange<Int>

  /// The pixels of a picture of this size that the box holds, at least one.
  public func pixels(width: Int, height: Int) -> (x: Range<Int>, y: Range<Int>) {
    func scaled(_ range: ClosedRange<Int>, _ extent: Int) -> Range<Int> {
      let first = min(range.lowerBound * extent / 1000, extent - 1)
      return first..<max((range.upperBound * extent + 999) / 1000, first + 1)
    }
    return (scaled(x, width), scaled(y, height))
  }
}

/// What an answer says about boxes.
public struct PictureBoxes: Sendable, Hashable {
  public private(set) var boxes: [PictureBox] = []
  /// Objects that mean to be boxes and are none, one line each.
  public private(set) var problems: [String] = []

  /// Finds the boxes in a text: every object in braces without others inside that has a "box".
  public init(in answer: String) {
    let text = Array(answer.utf8)
    var number = 0
    var start = text.startIndex
    while let open = text[start...].firstIndex(of: UInt8(ascii: "{")) {
      guard let end = Self.end(of: text, from: open) else {
        start = open + 1
        continue
      }
      start = end
      guard let json = try? JSONValue(parsing: String(decoding: text[open..<end], as: UTF8.self)),
        let values = json["box"]
      else {
        let piece = String(decoding: text[open..<end], as: UTF8.self)
        if piece.contains("\"box\"") {
          number += 1
          problems.append("box \(number): expected a JSON object, found \(quoted(piece, limit: 80))")
        }
        continue
      }
      number += 1
      let place = json["label"]?.stringValue.map { " (\(quoted($0, limit: 40)))" } ?? ""
      do { boxes.append(try Self.box(json, values)) } catch {
        problems.append("box \(number)\(place): \(error.text)")
      }
    }
  }

  private struct Problem: Error {
    let text: String
  }

  private static func box(_ json: JSONValue, _ values: JSONValue) throws(Problem) -> PictureBox {
    guard let label = json["label"]?.stringValue else {
      throw Problem(text: "expected a \"label\" that is a text, found \(json["label"]?.kind ?? "none")")
    }
    let entries = values.arrayValue ?? []
    let edges = entries.prefix(4).compactMap(\.integerValue)
    guard entries.count == 4, edges.count == 4, edges.allSatisfy((0...1000).contains) else {
      throw Problem(
        text: "expected four integers from 0 to 1000, found \(quoted(values.text(), limit: 80))")
    }
    guard edges[0] < edges[2], edges[1] < edges[3] else {
      throw Problem(text: "expected x1 < x2 and y1 < y2, found \(values.text())")
    }
    return PictureBox(label: label, x: edges[0]...edges[2], y: edges[1]...edges[3])
  }

  /// Behind the brace that closes the one at `open`; nil where another opens before, or none closes within 4096 bytes.
  /// Braces in strings are text, and a string ends with its line.
  private static func end(of text: [UInt8], from open: Int) -> Int? {
    var place = open + 1
    var isString = false
    while place < min(text.count, open + 4096) {
      switch text[place] {
      case UInt8(ascii: "\\") where isString: place += 1
      case UInt8(ascii: "\""): isString.toggle()
      case UInt8(ascii: "\n") where isString: return nil
      case UInt8(ascii: "{") where !isString: return nil
      case UInt8(ascii: "}") where !isString: return place + 1
      default: break
      }
      place += 1
    }
    return nil
  }
}

extension PictureBoxes {
  /// The picture with its boxes, each in a colour of its own with its label at its upper left corner (letters of A to Z,
  /// digits and a few marks; others are left out).
  public func drawn(on picture: RGBPicture) -> RGBPicture {
    var canvas = Canvas(picture)
    let shortest = min(picture.width, picture.height)
    let (line, scale) = (max(1, shortest / 150), max(1, shortest / 120))
    for (number, box) in boxes.enumerated() {
      let color = Self.colors[number % Self.colors.count]
      let (x, y) = box.pixels(width: picture.width, height: picture.height)
      canvas.frame(
        x: x.lowerBound, y: y.lowerBound, width: x.count, height: y.count, line: line, color)
      let label = String(box.label.uppercased().prefix(40))
      let size = Canvas.size(of: label, scale: scale)
      guard !label.isEmpty else { continue }
      // Above the box, or inside where there is no room.
      let height = size.height + 2 * scale
      let top = y.lowerBound >= height ? y.lowerBound - height : y.lowerBound
      canvas.fill(x: x.lowerBound, y: top, width: size.width + scale, height: height, color)
      canvas.write(
        label, atX: x.lowerBound + scale + size.width / 2, y: top + height / 2, color: (255, 255, 255),
        scale: scale)
    }
    return canvas.picture
  }

  /// Dark enough for white letters, and different from each other.
  private static let colors: [Canvas.Color] = [
    (200, 30, 40), (20, 90, 190), (10, 120, 60), (150, 40, 160), (180, 90, 0), (0, 110, 130),
  ]
}
