// A table of shares as a picture: a cell a value, dark for 0, bright for 1, numbers beside and inside. Knows not what of.

import Media

/// Values by row and column, each from 0 to 1, with the labels of both.
public struct HeatMap: Sendable {
  public var columns: [String]
  public var rows: [String]
  /// [row][column]
  public var values: [[Double]]

  public init(columns: [String], rows: [String], values: [[Double]]) {
    self.columns = columns
    self.rows = rows
    self.values = values
  }

  private static let cell = (width: 56, height: 32)
  private static let margin = 48

  /// The picture as the bytes of a PNG file: columns from left to right, rows from top to bottom, each value in per cent.
  public func png() -> [UInt8] {
    let (cell, margin) = (Self.cell, Self.margin)
    var canvas = Canvas(
      width: margin + columns.count * cell.width, height: margin / 2 + rows.count * cell.height)
    for (x, label) in columns.enumerated() {
      canvas.write(label, atX: margin + x * cell.width + cell.width / 2, y: margin / 4, color: (0, 0, 0))
    }
    for (y, row) in rows.enumerated() {
      let top = margin / 2 + y * cell.height
      canvas.write(row, atX: margin / 2, y: top + cell.height / 2, color: (0, 0, 0))
      for (x, value) in values[y].enumerated() {
        let left = margin + x * cell.width
        canvas.fill(
          x: left + 1, y: top + 1, width: cell.width - 2, height: cell.height - 2, Self.color(value))
        let ink: Canvas.Color = value > 0.5 ? (0, 0, 0) : (255, 255, 255)
        canvas.write(
          "\(Int((100 * value).rounded()))", atX: left + cell.width / 2, y: top + cell.height / 2, color: ink)
      }
    }
    return canvas.picture.png()
  }

  /// The same as the text of an SVG file. Labels must hold none of XML's marks.
  public func svg() -> String {
    let (cell, margin) = (Self.cell, Self.margin)
    let (width, height) = (margin + columns.count * cell.width, margin / 2 + rows.count * cell.height)
    func text(_ text: String, _ x: Int, _ y: Int, _ ink: String = "black") -> String {
      "<text x=\"\(x)\" y=\"\(y + 4)\" fill=\"\(ink)\">\(text)</text>\n"
    }
    var svg =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" font-family=\"sans-serif\" "
      + "font-size=\"12\" text-anchor=\"middle\">\n<rect width=\"\(width)\" height=\"\(height)\" fill=\"white\"/>\n"
    for (x, label) in columns.enumerated() {
      svg += text(label, margin + x * cell.width + cell.width / 2, margin / 4)
    }
    for (y, row) in rows.enumerated() {
      let top = margin / 2 + y * cell.height
      svg += text(row, margin / 2, top + cell.height / 2)
      for (x, value) in values[y].enumerated() {
        let left = margin + x * cell.width
        let (red, green, blue) = Self.color(value)
        svg +=
          "<rect x=\"\(left + 1)\" y=\"\(top + 1)\" width=\"\(cell.width - 2)\" height=\"\(cell.height - 2)\" "
          + "fill=\"rgb(\(red),\(green),\(blue))\"/>\n"
        svg += text(
          "\(Int((100 * value).rounded()))", left + cell.width / 2, top + cell.height / 2,
          value > 0.5 ? "black" : "white")
      }
    }
    return svg + "</svg>\n"
  }

  /// From a dark blue by green to a bright yellow: ascending brightness, readable for the colour-blind and in grey.
  static func color(_ value: Double) -> (UInt8, UInt8, UInt8) {
    let stops: [(Double, Double, Double)] = [
      (48, 18, 92), (38, 92, 140), (42, 160, 128), (140, 208, 74), (253, 231, 37),
    ]
    let place = min(max(value, 0), 1) * Double(stops.count - 1)
    let low = min(Int(place), stops.count - 2)
    let share = place - Double(low)
    func mix(_ a: Double, _ b: Double) -> UInt8 { UInt8((a + share * (b - a)).rounded()) }
    let (a, b) = (stops[low], stops[low + 1])
    return (mix(a.0, b.0), mix(a.1, b.1), mix(a.2, b.2))
  }
}
