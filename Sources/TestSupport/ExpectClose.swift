// Compares lists of numbers in tests and says where they differ. Does not know what the numbers mean.

public import Testing

/// How far one list of numbers is from another.
public struct Deviation: Sendable {
  /// The largest absolute difference; infinity where one list is longer or holds a NaN that the other has not.
  public var largest = 0.0
  /// Where it is.
  public var index = 0
  /// The largest absolute value expected.
  public var scale = 0.0

  /// Measures `actual` against `expected`. Equal infinities and NaN at the same place count as equal.
  public init(_ actual: [Double], from expected: [Double]) {
    guard actual.count == expected.count else {
      largest = .infinity
      index = min(actual.count, expected.count)
      return
    }
    for (i, (found, wanted)) in zip(actual, expected).enumerated() {
      if wanted.isFinite { scale = max(scale, abs(wanted)) }
      if found == wanted || (found.isNaN && wanted.isNaN) { continue }
      let difference = abs(found - wanted)
      let distance = difference.isNaN ? .infinity : difference
      if distance > largest { (largest, index) = (distance, i) }
    }
  }

  /// The largest difference as a share of the largest value expected.
  public var relative: Double { largest == 0 ? 0 : largest / scale }

  /// Whether every difference is within `absolute`, or within `relative` of the largest value expected.
  public func isWithin(absolute: Double, relative: Double = 0) -> Bool {
    largest <= max(absolute, relative * scale)
  }
}

/// Records an issue unless each number is within `absolute` of the expected one, or within `relative` times the
/// largest value expected, whichever is more. `what` names the numbers in the message.
@discardableResult
public func expectClose(
  _ actual: [Double], _ expected: [Double], absolute: Double, relative: Double = 0, _ what: String,
  shape: [Int] = [], sourceLocation: SourceLocation = #_sourceLocation
) -> Deviation {
  let deviation = Deviation(actual, from: expected)
  guard !deviation.isWithin(absolute: absolute, relative: relative) else { return deviation }
  let message: String
  if actual.count != expected.count {
    message = "\(what): expected \(expected.count) numbers, found \(actual.count)"
  } else {
    let place = shape.isEmpty ? "\(deviation.index)" : "\(coordinates(of: deviation.index, in: shape))"
    message =
      "\(what): worst at \(place): expected \(expected[deviation.index]), found \(actual[deviation.index]), "
      + "difference \(deviation.largest) > \(max(absolute, relative * deviation.scale)) "
      + "(largest value expected \(deviation.scale))"
  }
  Issue.record(Comment(rawValue: message), sourceLocation: sourceLocation)
  return deviation
}

/// The same for the numbers as the engine holds them.
@discardableResult
public func expectClose(
  _ actual: [Float], _ expected: [Double], absolute: Double, relative: Double = 0, _ what: String,
  shape: [Int] = [], sourceLocation: SourceLocation = #_sourceLocation
) -> Deviation {
  expectClose(
    actual.map(Double.init), expected, absolute: absolute, relative: relative, what, shape: shape,
    sourceLocation: sourceLocation)
}

/// The same for two lists of the engine's numbers.
@discardableResult
public func expectClose(
  _ actual: [Float], _ expected: [Float], absolute: Double, relative: Double = 0, _ what: String,
  shape: [Int] = [], sourceLocation: SourceLocation = #_sourceLocation
) -> Deviation {
  expectClose(
    actual.map(Double.init), expected.map(Double.init), absolute: absolute, relative: relative, what,
    shape: shape, sourceLocation: sourceLocation)
}

/// Records an issue unless both lists hold the same bits (so −0 differs from 0, and NaN equals itself).
public func expectSameBits(
  _ actual: [Float], _ expected: [Float], _ what: String, shape: [Int] = [],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  if actual.count != expected.count {
    Issue.record(
      "\(what): expected \(expected.count) numbers, found \(actual.count)", sourceLocation: sourceLocation)
    return
  }
  let differing = actual.indices.filter { actual[$0].bitPattern != expected[$0].bitPattern }
  guard let first = differing.first else { return }
  let place = shape.isEmpty ? "\(first)" : "\(coordinates(of: first, in: shape))"
  Issue.record(
    "\(what): \(differing.count) of \(actual.count) differ, first at \(place): expected \(expected[first]), found \(actual[first])",
    sourceLocation: sourceLocation)
}

/// The coordinates of a flat index in a row-major shape.
private func coordinates(of index: Int, in shape: [Int]) -> [Int] {
  var rest = index
  return shape.reversed().map { size in
    defer { rest /= max(size, 1) }
    return rest % max(size, 1)
  }.reversed()
}
