// Pictures made larger and smaller: bilinear, the triangle widened when shrinking, on bytes, to the last bit as the
// references' libraries do. Knows no tiles.
//
// Both libraries round each weight to an integer, and the result of each of two passes to a byte. They differ in the bits
// of a weight and in the order of the passes.

extension RGBPicture {
  /// The picture at another size; itself where nothing changes.
  func resampled(width newWidth: Int, height newHeight: Int, _ convention: PictureProcessor.Convention)
    -> RGBPicture
  {
    guard newWidth != width || newHeight != height else { return self }
    let across = Resampling(from: width, to: newWidth, convention)
    let down = Resampling(from: height, to: newHeight, convention)
    // Pillow begins with the height where that shrinks and the width does not.
    if convention == .meta && newHeight < height && newWidth >= width {
      let middle = down.apply(bytes, outer: 1, inner: 3 * width)
      return RGBPicture(
        trustedWidth: newWidth, height: newHeight,
        bytes: across.apply(middle, outer: newHeight, inner: 3))
    }
    let middle = across.apply(bytes, outer: height, inner: 3)
    return RGBPicture(
      trustedWidth: newWidth, height: newHeight, bytes: down.apply(middle, outer: 1, inner: 3 * newWidth))
  }
}

/// The weights of one direction.
struct Resampling {
  private let source: Int
  private let target: Int
  /// Fractional bits of a weight.
  private let bits: Int
  /// For each result the first number it comes from, and the weights of that and the following ones.
  private let taps: [(first: Int, weights: [Int32])]

  init(from source: Int, to target: Int, _ convention: PictureProcessor.Convention) {
    self.source = source
    self.target = target
    let scale = Double(source) / Double(target)
    let support = max(scale, 1)
    let narrowing = 1 / support
    let exact = (0..<target).map { place -> (first: Int, weights: [Double]) in
      let centre = (Double(place) + 0.5) * scale
      let first = max(Int(centre - support + 0.5), 0)
      let end = min(Int(centre + support + 0.5), source)
      let weights = (first..<max(first, end)).map { number in
        max(0, 1 - abs((Double(number) - centre + 0.5) * narrowing))
      }
      let sum = weights.reduce(0, +)
      return (first, sum == 0 ? weights : weights.map { $0 / sum })
    }
    let bits: Int
    switch convention {
    case .meta: bits = 22
    case .huggingFace:
      // As many as let the largest weight of this direction stay below 2^15, at most 22.
      let largest = exact.reduce(0) { max($0, $1.weights.max() ?? 0) }
      bits = (0..<22).first { largest * Double(2 << $0) + 0.5 >= 32_768 } ?? 22
    }
    self.bits = bits
    taps = exact.map { tap in (tap.first, tap.weights.map { Int32(0.5 + $0 * Double(1 << bits)) }) }
  }

  /// numbers: [outer, source, inner]; the result: [outer, target, inner].
  func apply(_ numbers: [UInt8], outer: Int, inner: Int) -> [UInt8] {
    guard source != target else { return numbers }
    var result: [UInt8] = []
    result.reserveCapacity(outer * target * inner)
    var sums = [Int32](repeating: 0, count: inner)
    let half = Int32(1) << (bits - 1)
    for block in 0..<outer {
      for (first, weights) in taps {
        for place in 0..<inner { sums[place] = half }
        var start = (block * source + first) * inner
        for weight in weights {
          // Weights sum to 2^bits up to their rounding, so that a sum stays below 2^31.
          for place in 0..<inner { sums[place] &+= weight &* Int32(numbers[start + place]) }
          start += inner
        }
        for place in 0..<inner { result.append(UInt8(clamping: sums[place] >> Int32(bits))) }
      }
    }
    return result
  }
}
