// Reads the PNG files of the fixtures, so that tests of what happens to pixels need no decoder. For the project's own
// files only: nothing foreign may come here, and no program does.

import Foundation

/// A picture of a fixture: 8 bits a channel, or fewer for a palette's indices; not interlaced.
public struct FixturePNG: Sendable {
  public let width, height: Int
  /// Red, green, blue, and alpha where `hasAlpha`.
  public let bytes: [UInt8]
  public let hasAlpha: Bool
  /// Whether the alpha is a channel beside red, green and blue.
  public let isColourWithAlpha: Bool

  public init(path: String) throws {
    let file = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    func number(_ place: Int) -> Int { file[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
    var chunks: [String: [UInt8]] = [:]
    var place = 8
    while place < file.count {
      let name = String(decoding: file[place + 4..<place + 8], as: UTF8.self)
      chunks[name, default: []] += file[place + 8..<place + 8 + number(place)]
      place += 12 + number(place)
    }
    guard let header = chunks["IHDR"], let packed = chunks["IDAT"], header[12] == 0 else {
      throw GoldenFileError(description: "\(path): no PNG that this reader reads")
    }
    (width, height) = (number(16), number(20))
    let kind = header[9]
    let channels = [0: 1, 2: 3, 3: 1, 4: 2, 6: 4][kind] ?? 1
    let depth = Int(header[8])
    // The first two bytes belong to zlib's envelope.
    var inflation = Inflation(packed.dropFirst(2))
    let lines = inflation.all()
    let rowBytes = (width * channels * depth + 7) / 8
    let samples = Self.unfiltered(
      lines, rowBytes: rowBytes, height: height, step: max(1, channels * depth / 8))
    hasAlpha = kind == 4 || kind == 6 || chunks["tRNS"] != nil
    isColourWithAlpha = kind == 6
    let (palette, transparent) = (chunks["PLTE"] ?? [], chunks["tRNS"] ?? [])
    var bytes: [UInt8] = []
    bytes.reserveCapacity(width * height * (hasAlpha ? 4 : 3))
    for row in 0..<height {
      for column in 0..<width {
        switch kind {
        case 3:
          let bit = column * depth
          let byte = Int(samples[row * rowBytes + bit / 8])
          let index = byte >> (8 - depth - bit % 8) & ((1 << depth) - 1)
          bytes += palette[3 * index..<3 * index + 3]
          if hasAlpha { bytes.append(index < transparent.count ? transparent[index] : 255) }
        case 0, 4:
          let start = row * rowBytes + column * channels
          bytes += [samples[start], samples[start], samples[start]]
          if hasAlpha { bytes.append(samples[start + 1]) }
        default:
          let start = row * rowBytes + column * channels
          bytes += samples[start..<start + channels]
        }
      }
    }
    self.bytes = bytes
  }

  /// The five filters of PNG, line by line; the first byte of each line says which.
  private static func unfiltered(_ lines: [UInt8], rowBytes: Int, height: Int, step: Int) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: rowBytes * height)
    for row in 0..<height {
      let filter = lines[row * (rowBytes + 1)]
      for place in 0..<rowBytes {
        let here = row * rowBytes + place
        let left = place >= step ? Int(out[here - step]) : 0
        let above = row > 0 ? Int(out[here - rowBytes]) : 0
        let corner = row > 0 && place >= step ? Int(out[here - rowBytes - step]) : 0
        let guess: Int
        switch filter {
        case 1: guess = left
        case 2: guess = above
        case 3: guess = (left + above) / 2
        case 4:
          let sum = left + above - corner
          let (a, b, c) = (abs(sum - left), abs(sum - above), abs(sum - corner))
          guess = a <= b && a <= c ? left : b <= c ? above : corner
        default: guess = 0
        }
        out[here] = UInt8(truncatingIfNeeded: Int(lines[row * (rowBytes + 1) + 1 + place]) + guess)
      }
    }
    return out
  }
}

/// Deflate (RFC 1951), bit by bit.
private struct Inflation {
  private let source: [UInt8]
  private var bit = 0
  private var out: [UInt8] = []

  init(_ source: ArraySlice<UInt8>) { self.source = Array(source) }

  mutating func all() -> [UInt8] {
    var isLast = false
    while !isLast {
      isLast = take(1) == 1
      switch take(2) {
      case 0: stored()
      case 1:
        let lengths = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
        block(Code(lengths), Code([Int](repeating: 5, count: 30)))
      default: ownCodes()
      }
    }
    return out
  }

  private mutating func take(_ count: Int) -> Int {
    var value = 0
    for place in 0..<count {
      value |= Int(source[bit >> 3] >> UInt8(bit & 7) & 1) << place
      bit += 1
    }
    return value
  }

  private mutating func stored() {
    bit = (bit + 7) / 8 * 8
    let count = take(16)
    bit += 16
    out += source[bit / 8..<bit / 8 + count]
    bit += 8 * count
  }

  private mutating func ownCodes() {
    let (literals, distances, count) = (take(5) + 257, take(5) + 1, take(4) + 4)
    var lengths = [Int](repeating: 0, count: 19)
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    for place in order.prefix(count) { lengths[place] = take(3) }
    let code = Code(lengths)
    var all: [Int] = []
    while all.count < literals + distances {
      let symbol = next(code)
      switch symbol {
      case 16: all += [Int](repeating: all[all.count - 1], count: 3 + take(2))
      case 17: all += [Int](repeating: 0, count: 3 + take(3))
      case 18: all += [Int](repeating: 0, count: 11 + take(7))
      default: all.append(symbol)
      }
    }
    block(Code(Array(all.prefix(literals))), Code(Array(all.dropFirst(literals))))
  }

  private mutating func block(_ literals: Code, _ distances: Code) {
    while true {
      let symbol = next(literals)
      if symbol < 256 {
        out.append(UInt8(symbol))
        continue
      }
      if symbol == 256 { return }
      let length = extended(symbol - 257, step: 4, first: 3, last: 28)
      let back = extended(next(distances), step: 2, first: 1, last: nil)
      for _ in 0..<length { out.append(out[out.count - back]) }
    }
  }

  /// A length or a distance: every `step` symbols one more bit follows; the last length has none.
  private mutating func extended(_ symbol: Int, step: Int, first: Int, last: Int?) -> Int {
    if symbol == last { return 258 }
    guard symbol >= 2 * step else { return first + symbol }
    let bits = symbol / step - 1
    return first + ((step + symbol % step) << bits) + take(bits)
  }

  private mutating func next(_ code: Code) -> Int {
    var value = 0
    var length = 0
    while true {
      value = value << 1 | take(1)
      length += 1
      if let symbol = code.symbol(value, length: length) { return symbol }
    }
  }

  /// A canonical Huffman code.
  private struct Code {
    private var symbols: [Int] = []
    /// For each length the first code of it, how many there are, and the place of the first one's symbol.
    private var ranges: [(first: Int, count: Int, place: Int)] = []

    init(_ lengths: [Int]) {
      var code = 0
      for length in 0...15 {
        let here = length == 0 ? [] : lengths.indices.filter { lengths[$0] == length }
        ranges.append((code, here.count, symbols.count))
        symbols += here
        code = (code + here.count) << 1
      }
    }

    func symbol(_ value: Int, length: Int) -> Int? {
      let range = ranges[length]
      guard value - range.first < range.count else { return nil }
      return symbols[range.place + value - range.first]
    }
  }
}
