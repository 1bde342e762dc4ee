// One product for the tests: its sizes, layouts and operands, and running it on a machine. Knows no expectations.

import CKernels
import Testing

/// How a product is cut into groups.
enum ProductGrouping: CaseIterable, Sendable {
  case whole, rows, inner
}

/// Which numbers the operands hold.
enum ProductValues: Sendable {
  /// Of one magnitude, so that nothing overflows.
  case ordinary
  /// Anything: NaN, infinities, zeros of both signs, denormals, and what lies around the smallest normal number.
  case special
}

/// The bytes of a product's operands; B starts after one byte, at an odd address.
struct ProductOperands {
  var a: [UInt8]
  var b: [UInt8]
  var bias: [Float]
  var c: [Float]
}

/// A product without its operands, which follow from the seed.
struct ProductCase: Sendable, CustomTestStringConvertible {
  var m = 1
  var n = 1
  var k = 1
  var compute = HERD_COMPUTE_F32
  var aType = HERD_F32
  var bType = HERD_F32
  /// A's rows are contiguous, else its columns.
  var rowsOfA = true
  /// B's columns (a weight's rows) are contiguous, else its rows.
  var columnsOfB = true
  var accumulates = false
  var hasBias = false
  var grouping = ProductGrouping.whole
  /// Where groups end, in rows or inner indices; equal neighbours are empty groups.
  var offsets: [Int64] = []
  var values = ProductValues.ordinary
  var seed = 1

  var testDescription: String {
    "\(m) x \(n) x \(k), compute \(compute.rawValue), A \(aType.rawValue) \(rowsOfA ? "rows" : "columns"), "
      + "B \(bType.rawValue) \(columnsOfB ? "columns" : "rows"), \(grouping) \(offsets), "
      + "\(accumulates ? "accumulating" : "new"), \(hasBias ? "bias" : "no bias"), \(values)"
  }

  static let plainTypes = [HERD_F32, HERD_BF16, HERD_F16]
  static let blockTypes = (HERD_Q8_0.rawValue..<UInt32(HERD_TYPES)).map { herd_type($0) }

  static func isBlock(_ type: herd_type) -> Bool { herd_type_elements(type) > 1 }

  var groups: Int { max(1, offsets.count - 1) }
  /// Elements from a line of A to the next, and of B: a few more than needed.
  var aStride: Int { (rowsOfA ? k : m) + 3 }
  var bStride: Int {
    Self.isBlock(bType) ? k + Int(herd_type_elements(bType)) : (columnsOfB ? k : n) + 5
  }
  var bLines: Int { columnsOfB ? n : k }
  var cRow: Int { n + 2 }
  var cGroup: Int { m * cRow + 1 }
  var cCount: Int { grouping == .inner ? groups * cGroup : m * cRow }

  func operands() -> ProductOperands {
    var numbers = Numbers(seed: seed)
    let matrices = grouping == .rows ? groups : 1
    return ProductOperands(
      a: numbers.elements((rowsOfA ? m : k) * aStride, aType, values),
      b: [7] + numbers.elements(bLines * bStride * matrices, bType, values),
      bias: numbers.floats(n),
      c: [Float](bytes: numbers.elements(cCount, HERD_F32, values)))
  }

  /// C after the product; what lies between its rows as well.
  func run(on machine: Machine, _ operands: ProductOperands) -> [Float] {
    var c = operands.c
    withDescription(operands, &c) { multiply(machine, $0) }
    return c
  }

  /// The results of several products in one region of work.
  static func run(_ products: [(ProductCase, ProductOperands)], on machine: Machine) -> [[Float]] {
    var results = products.map(\.1.c)
    func collect(_ descriptions: [herd_product]) {
      guard descriptions.count < products.count else {
        herd_cpu_matmul_all(machine.cpu, Int64(descriptions.count), descriptions)
        return
      }
      let place = descriptions.count
      let (product, operands) = products[place]
      var c = operands.c
      product.withDescription(operands, &c) { description in
        product.offsets.withUnsafeBufferPointer { offsets in
          collect(
            descriptions + [
              herd_product(
                p: description, groups: product.grouping == .rows ? Int64(product.groups) : 0,
                offsets: offsets.baseAddress, b_group: Int64(product.bLines * product.bStride))
            ])
        }
      }
      results[place] = c
    }
    collect([])
    return results
  }

  private func withDescription(
    _ operands: ProductOperands, _ c: inout [Float], _ body: (herd_matmul) -> Void
  ) {
    operands.a.withUnsafeBytes { a in
      operands.b.withUnsafeBytes { b in
        operands.bias.withUnsafeBufferPointer { bias in
          c.withUnsafeMutableBufferPointer { c in
            var p = herd_matmul()
            (p.m, p.n, p.k) = (Int64(m), Int64(n), Int64(k))
            (p.a, p.a_type) = (a.baseAddress, aType)
            (p.a_row, p.a_col) = rowsOfA ? (Int64(aStride), 1) : (1, Int64(aStride))
            (p.b, p.b_type) = (b.baseAddress.map { $0 + 1 }, bType)
            (p.b_row, p.b_col) = columnsOfB ? (1, Int64(bStride)) : (Int64(bStride), 1)
            (p.c, p.c_row) = (c.baseAddress, Int64(cRow))
            p.bias = hasBias ? bias.baseAddress : nil
            (p.accumulate, p.compute) = (accumulates, compute)
            body(p)
          }
        }
      }
    }
  }

  private func multiply(_ machine: Machine, _ description: herd_matmul) {
    var p = description
    switch grouping {
    case .whole: herd_cpu_matmul(machine.cpu, &p)
    case .rows:
      herd_cpu_matmul_rows(machine.cpu, &p, Int64(groups), offsets, Int64(bLines * bStride))
    case .inner: herd_cpu_matmul_inner(machine.cpu, &p, Int64(groups), offsets, Int64(cGroup))
    }
  }
}

extension Numbers {
  /// The bytes of `count` elements; block types get whole blocks with scales of one magnitude.
  mutating func elements(_ count: Int, _ type: herd_type, _ values: ProductValues) -> [UInt8] {
    if ProductCase.isBlock(type) {
      return (0..<count / Int(herd_type_elements(type))).flatMap { _ in block(type, values) }
    }
    return (0..<count).flatMap { _ -> [UInt8] in
      let x = values == .special ? special() : Float(integer(below: 1 << 24)) / Float(1 << 23) - 1
      switch type {
      case HERD_F32: return littleEndian(x.bitPattern, 4)
      case HERD_BF16: return littleEndian(x.bitPattern >> 16, 2)
      default: return littleEndian(UInt32(Float16(x).bitPattern), 2)
      }
    }
  }

  /// One block of any bytes; unless they may be special, its scales are of one magnitude.
  private mutating func block(_ type: herd_type, _ values: ProductValues) -> [UInt8] {
    var bytes = (0..<herd_type_bytes(type)).map { _ in UInt8(integer(below: 256)) }
    if values == .special { return bytes }
    let scale = Float(integer(below: 64) - 32) / 512
    func put(_ scale: [UInt8], at offset: Int) {
      bytes.replaceSubrange(offset..<offset + scale.count, with: scale)
    }
    let half = littleEndian(UInt32(Float16(scale).bitPattern), 2)
    switch type {
    case HERD_Q8_K, HERD_SCALED_F8, HERD_SCALED_I4: put(littleEndian(scale.bitPattern, 4), at: 0)
    case HERD_MXFP4: bytes[0] = UInt8(120 + integer(below: 4))
    case HERD_IQ1_M: for i in [49, 51, 53, 55] { bytes[i] = bytes[i] & 15 | (i == 55 ? 0x20 : 0x10) }
    case HERD_Q2_K: for offset in [80, 82] { put(half, at: offset) }
    case HERD_Q3_K, HERD_Q6_K, HERD_TQ1_0, HERD_TQ2_0: put(half, at: bytes.count - 2)
    case HERD_Q4_1, HERD_Q5_1, HERD_Q4_K, HERD_Q5_K: for offset in [0, 2] { put(half, at: offset) }
    default: put(half, at: 0)
    }
    // No value of E4M3 is NaN.
    if type == HERD_SCALED_F8 { for i in 4..<36 where bytes[i] & 0x7F == 0x7F { bytes[i] -= 1 } }
    return bytes
  }

  private func littleEndian(_ bits: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: bits >> UInt32(8 * $0)) }
  }

  private mutating func special() -> Float {
    let fraction = UInt32(integer(below: 1 << 23))
    let sign = UInt32(integer(below: 2)) << 31
    switch integer(below: 40) {
    case 0: return [Float.nan, .infinity, -.infinity][integer(below: 3)]
    case 1...4: return Float(bitPattern: sign)
    case 5...9: return Float(bitPattern: sign | fraction)
    // Products of these lie around the smallest normal number.
    case 10...24: return Float(bitPattern: sign | UInt32(52 + integer(below: 24)) << 23 | fraction)
    default: return Float(bitPattern: sign | UInt32(118 + integer(below: 12)) << 23 | fraction)
    }
  }
}

extension [Float] {
  init(bytes: [UInt8]) {
    self = stride(from: 0, to: bytes.count - 3, by: 4).map { i in
      Float(bitPattern: (0..<4).reduce(0) { $0 | UInt32(bytes[i + $1]) << UInt32(8 * $1) })
    }
  }
}
