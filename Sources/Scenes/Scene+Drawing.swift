// A scene into pixels: nine samples a pixel, one item over another. Knows no file.

public import Media

extension Scene {
  /// Samples of a pixel in each direction.
  private static let samples = 3

  /// The picture of the scene.
  /// - Throws: `MediaError.picture` if the sides are none of a picture
  public func drawn() throws(MediaError) -> RGBPicture {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(3 * max(width, 0) * max(height, 0))
    for y in 0..<max(height, 0) {
      for x in 0..<max(width, 0) {
        let (red, green, blue) = ground(x, y)
        bytes.append(UInt8(clamping: red))
        bytes.append(UInt8(clamping: green))
        bytes.append(UInt8(clamping: blue))
      }
    }
    for item in items {
      let own = item.colour.components
      let colours = [
        (own.0 + item.shade, own.1 + item.shade, own.2 + item.shade), (226, 186, 130), (46, 44, 48),
      ]
      eachPixel(of: item) { x, y, hits in
        let place = 3 * (y * width + x)
        func mix(_ channel: Int, _ part: (Int, Int, Int) -> Int) {
          var sum = (9 - hits.reduce(0, +)) * Int(bytes[place + channel])
          for (hit, colour) in zip(hits, colours) { sum += hit * part(colour.0, colour.1, colour.2) }
          bytes[place + channel] = UInt8(clamping: (sum + 4) / 9)
        }
        mix(0) { red, _, _ in red }
        mix(1) { _, green, _ in green }
        mix(2) { _, _, blue in blue }
      }
    }
    return try RGBPicture(width: width, height: height, bytes: bytes)
  }

  /// Where an item lies: round all pixels of which it covers at least half; nil if there are none.
  public func box(of item: Item) -> Box? {
    var (left, top, right, bottom) = (Int.max, Int.max, Int.min, Int.min)
    eachPixel(of: item) { x, y, hits in
      guard hits.reduce(0, +) * 2 >= 9 else { return }
      (left, right) = (min(left, x), max(right, x + 1))
      (top, bottom) = (min(top, y), max(bottom, y + 1))
    }
    guard left < right else { return nil }
    func share(_ place: Int, of side: Int) -> Int { (1000 * place + side / 2) / side }
    return Box(
      left: share(left, of: width), top: share(top, of: height), right: share(right, of: width),
      bottom: share(bottom, of: height))
  }

  /// Calls the body for each pixel that an item touches, with the samples in its own colour, in wood and in lead.
  private func eachPixel(of item: Item, _ body: (_ x: Int, _ y: Int, _ hits: [Int]) -> Void) {
    let half = Double(item.size) / 2
    guard half > 0 else { return }
    let (wide, high) = Self.halfExtents(item.content, half)
    // A turned shape stays within the circle round its square.
    let reach = item.turn == 0 ? (wide, high) : (1.42 * wide, 1.42 * high)
    let columns = max(Int(Double(item.x) - reach.0) - 1, 0)..<max(min(item.x + Int(reach.0) + 2, width), 0)
    let rows = max(Int(Double(item.y) - reach.1) - 1, 0)..<max(min(item.y + Int(reach.1) + 2, height), 0)
    guard columns.lowerBound < columns.upperBound, rows.lowerBound < rows.upperBound else { return }
    let turn = Rotation(degrees: item.turn)
    let letters: [Character] = if case .text(let text) = item.content { Array(text) } else { [] }
    var hits = [0, 0, 0]
    for y in rows {
      for x in columns {
        (hits[0], hits[1], hits[2]) = (0, 0, 0)
        for sample in 0..<Self.samples * Self.samples {
          let right = Double(x - item.x) + (Double(sample % Self.samples) + 0.5) / Double(Self.samples)
          let down = Double(y - item.y) + (Double(sample / Self.samples) + 0.5) / Double(Self.samples)
          switch item.content {
          case .shape(let shape):
            let u = (right * turn.cosine + down * turn.sine) / half
            let v = (down * turn.cosine - right * turn.sine) / half
            switch shape.paint(u, v) {
            case .own: hits[0] += 1
            case .wood: hits[1] += 1
            case .lead: hits[2] += 1
            case nil: break
            }
          case .rectangle:
            if abs(right) <= wide, abs(down) <= high { hits[0] += 1 }
          case .text:
            guard right >= -wide, right < wide, down >= -high, down < high else { continue }
            let column = Int((right + wide) / half)
            let row = min(Int((down + high) / half), Figures.rows - 1)
            let letter = min(column / (Figures.columns + 1), letters.count - 1)
            let place = column - letter * (Figures.columns + 1)
            if place < Figures.columns, Figures.hasDot(letters[letter], column: place, row: row) {
              hits[0] += 1
            }
          }
        }
        if hits[0] + hits[1] + hits[2] > 0 { body(x, y, hits) }
      }
    }
  }

  /// Half the width and half the height of an item that is not turned, in pixels.
  private static func halfExtents(_ content: Content, _ half: Double) -> (Double, Double) {
    switch content {
    case .shape: (half, half)
    case .rectangle(let aspect): (half * Double(aspect) / 100, half)
    case .text(let text):
      (
        half * Double(text.count * (Figures.columns + 1) - 1) / 2, half * Double(Figures.rows) / 2
      )
    }
  }

  /// The ground at a pixel: no more than a hint of texture.
  private func ground(_ x: Int, _ y: Int) -> (Int, Int, Int) {
    let (red, green, blue) = ground.components
    let change =
      switch texture {
      case .plain: 0
      case .stripes: (x + y) / 6 % 2 == 0 ? 0 : -14
      case .checks: (x / 10 + y / 10) % 2 == 0 ? 0 : -14
      case .grain: Int(Self.grain(x, y, seed) % 25) - 12
      }
    return (red + change, green + change, blue + change)
  }

  /// Bits that look random: the finishing function of SplitMix64 over a pixel's place.
  private static func grain(_ x: Int, _ y: Int, _ seed: Int) -> UInt64 {
    var bits =
      UInt64(bitPattern: Int64(seed)) &+ UInt64(x &+ 1) &* 0x9E37_79B9_7F4A_7C15
      &+ UInt64(y &+ 1) &* 0xD1B5_4A32_D192_ED03
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
