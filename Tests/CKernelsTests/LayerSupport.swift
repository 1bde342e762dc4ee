// What the tests of the layers' kernels share: machines, numbers that repeat, comparison of bits.

import CKernels
import Testing

/// One instruction set with a number of threads.
final class Machine {
  let cpu: OpaquePointer
  let name: String

  init(_ instructionSet: herd_isa, threads: Int) throws {
    cpu = try #require(herd_cpu_create(instructionSet, Int32(threads)))
    name = "instruction set \(instructionSet.rawValue), \(threads) threads"
  }

  deinit { herd_cpu_destroy(cpu) }

  static func specification() throws -> Machine { try Machine(HERD_GENERIC, threads: 1) }

  /// Everything that must give the specification's bits.
  static func others() throws -> [Machine] {
    let sets = [HERD_AVX2, HERD_AVX512, HERD_NEON].filter { herd_isa_available($0) }
    return try [Machine(HERD_GENERIC, threads: 2)]
      + sets.flatMap { try [Machine($0, threads: 1), Machine($0, threads: 2)] }
  }
}

/// Numbers that look random and repeat.
struct Numbers {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func integer(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// Uniform in -scale ..< scale.
  mutating func floats(_ count: Int, scale: Float = 1) -> [Float] {
    (0..<count).map { _ in (Float(integer(below: 1 << 24)) / Float(1 << 23) - 1) * scale }
  }
}

/// The first place where two results differ in a bit; two NaN are the same.
func firstDifference(_ a: [Float], _ b: [Float]) -> String? {
  guard a.count == b.count else { return "\(a.count) and \(b.count) numbers" }
  for i in a.indices where a[i].bitPattern != b[i].bitPattern && !(a[i].isNaN && b[i].isNaN) {
    return "[\(i)]: \(a[i]) and \(b[i])"
  }
  return nil
}

/// The largest difference between numbers and their reference, relative to the reference's largest value.
func relativeError(_ a: [Float], _ reference: [Double]) -> Double {
  guard a.count == reference.count else { return .infinity }
  let largest = reference.reduce(1e-30) { max($0, abs($1)) }
  let errors = zip(a, reference).map { abs(Double($0) - $1) / largest }
  return errors.contains(where: \.isNaN) ? .infinity : errors.reduce(0, max)
}

/// d f / d x by central differences.
func finiteDifferences(_ x: [Double], _ f: ([Double]) -> Double) -> [Double] {
  let step = 1e-5
  return x.indices.map { i in
    var moved = x
    moved[i] = x[i] + step
    let up = f(moved)
    moved[i] = x[i] - step
    return (up - f(moved)) / (2 * step)
  }
}

extension [Float] {
  var doubles: [Double] { map(Double.init) }
}

/// Fills `count` numbers by a kernel.
func made(_ count: Int, _ body: (UnsafeMutablePointer<Float>) -> Void) -> [Float] {
  [Float](unsafeUninitializedCapacity: count) { buffer, written in
    buffer.initialize(repeating: .nan)
    written = count
    if let start = buffer.baseAddress { body(start) }
  }
}
