// A picture that is drawn on: coloured rectangles and small letters. Knows no table and no file.

/// Pixels that can be painted over. What lies outside of the picture is not painted.
package struct Canvas {
  package typealias Color = (UInt8, UInt8, UInt8)

  package let width, height: Int
  private var pixels: [UInt8]

  /// A white canvas; both sides within a picture's limits.
  package init(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
    pixels = [UInt8](repeating: 255, count: 3 * width * height)
  }

  package init(_ picture: RGBPicture) {
    (width, height) = (picture.width, picture.height)
    pixels = picture.bytes
  }

  package var picture: RGBPicture { RGBPicture(trustedWidth: width, height: height, bytes: pixels) }

  package mutating func fill(x: Int, y: Int, width: Int, height: Int, _ color: Color) {
    let rows = max(y, 0)..<max(min(y + height, self.height), max(y, 0))
    let columns = max(x, 0)..<max(min(x + width, self.width), max(x, 0))
    for row in rows {
      for column in columns { set(column, row, color) }
    }
  }

  /// The edges of a rectangle, `line` pixels wide, inside of it.
  package mutating func frame(x: Int, y: Int, width: Int, height: Int, line: Int, _ color: Color) {
    fill(x: x, y: y, width: width, height: line, color)
    fill(x: x, y: y + height - line, width: width, height: line, color)
    fill(x: x, y: y, width: line, height: height, color)
    fill(x: x + width - line, y: y, width: line, height: height, color)
  }

  private mutating func set(_ x: Int, _ y: Int, _ color: Color) {
    let place = 3 * (y * width + x)
    (pixels[place], pixels[place + 1], pixels[place + 2]) = color
  }

  /// Pixels that a text takes, with the gap behind its last letter.
  package static func size(of text: String, scale: Int = 2) -> (width: Int, height: Int) {
    (text.count * 4 * scale, 5 * scale)
  }

  /// Writes letters centred at a point, each dot `scale` pixels wide; characters without a figure become gaps.
  package mutating func write(_ text: String, atX x: Int, y: Int, color: Color, scale: Int = 2) {
    var left = x - Self.size(of: text, scale: scale).width / 2
    for character in text {
      for (row, bits) in (Self.figures[character] ?? []).enumerated() {
        for column in 0..<3 where bits >> (2 - column) & 1 == 1 {
          fill(
            x: left + column * scale, y: y - 5 * scale / 2 + row * scale, width: scale, height: scale, color)
        }
      }
      left += 4 * scale
    }
  }

  /// Three columns and five rows of each figure.
  private static let figures: [Character: [UInt8]] = [
    "0": [7, 5, 5, 5, 7], "1": [2, 6, 2, 2, 7], "2": [7, 1, 7, 4, 7], "3": [7, 1, 7, 1, 7],
    "4": [5, 5, 7, 1, 1], "5": [7, 4, 7, 1, 7], "6": [7, 4, 7, 5, 7], "7": [7, 1, 2, 2, 2],
    "8": [7, 5, 7, 5, 7], "9": [7, 5, 7, 1, 7], "k": [4, 5, 6, 5, 5], "%": [5, 1, 2, 4, 5],
    ".": [0, 0, 0, 0, 2], ",": [0, 0, 0, 2, 4], "-": [0, 0, 7, 0, 0], "'": [2, 2, 0, 0, 0],
    "A": [2, 5, 7, 5, 5], "B": [6, 5, 6, 5, 6], "C": [3, 4, 4, 4, 3], "D": [6, 5, 5, 5, 6],
    "E": [7, 4, 6, 4, 7], "F": [7, 4, 6, 4, 4], "G": [3, 4, 5, 5, 3], "H": [5, 5, 7, 5, 5],
    "I": [7, 2, 2, 2, 7], "J": [1, 1, 1, 5, 2], "K": [5, 6, 4, 6, 5], "L": [4, 4, 4, 4, 7],
    "M": [5, 7, 7, 5, 5], "N": [6, 5, 5, 5, 5], "O": [2, 5, 5, 5, 2], "P": [6, 5, 6, 4, 4],
    "Q": [2, 5, 5, 6, 3], "R": [6, 5, 6, 5, 5], "S": [3, 4, 2, 1, 6], "T": [7, 2, 2, 2, 2],
    "U": [5, 5, 5, 5, 7], "V": [5, 5, 5, 5, 2], "W": [5, 5, 7, 7, 5], "X": [5, 5, 2, 5, 5],
    "Y": [5, 5, 2, 2, 2], "Z": [7, 1, 2, 4, 7],
  ]
}
