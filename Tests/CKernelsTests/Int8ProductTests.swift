// Int8 products: every instruction set, number of threads and of rows against the scalar loops, bit for bit, and the
// scalar loops against double precision over dequantised weights and activations.

import CKernels
import Testing

@Suite struct Int8ProductTests {
  static let types = ProductCase.blockTypes.filter { herd_has_int8_products($0) }

  static func product(_ type: herd_type, _ m: Int, _ n: Int, blocks: Int, seed: Int) -> ProductCase {
    var product = ProductCase(m: m, n: n, compute: HERD_COMPUTE_INT8, bType: type)
    product.k = blocks * Int(herd_type_elements(type))
    (product.accumulates, product.hasBias, product.seed) = (seed % 2 == 1, seed % 3 == 0, seed)
    return product
  }

  @Test func theFormatsThatHaveThem() {
    #expect(Self.types.count == 13 && !herd_has_int8_products(HERD_F32))
  }

  /// Few rows and many, whole and ragged panels, beyond a panel's inner length; any bytes; groups, empty ones too.
  @Test(arguments: types) func sameEverywhere(_ type: herd_type) throws {
    let short = 256 / Int(herd_type_elements(type))
    var products = [
      (1, 70, 1), (3, 9, 7), (4, 33, 5), (5, 31, 3), (23, 40, 2), (5, 6, 9 * short), (2, 5, 9 * short),
    ]
    .enumerated().map { Self.product(type, $1.0, $1.1, blocks: $1.2, seed: $0) }
    for i in products.indices where i % 3 == 2 { products[i].values = .special }
    for offsets: [Int64] in [[0, 0, 5, 5, 28, 31], [0, 31, 31], [0, 1, 2, 3, 31]] {
      var product = Self.product(type, 31, 37, blocks: 3, seed: offsets.count)
      (product.grouping, product.offsets) = (.rows, offsets)
      products.append(product)
    }
    let machines = try Machine.others()
    for product in products {
      let operands = product.operands()
      let expected = product.run(on: try .specification(), operands)
      for machine in machines {
        let difference = firstDifference(product.run(on: machine, operands), expected)
        #expect(difference == nil, "\(machine.name), \(product.testDescription)")
      }
    }
  }

  /// A row is the same alone, among a few and among many.
  @Test(arguments: types) func aRowDoesNotSeeItsNeighbours(_ type: herd_type) throws {
    var many = Self.product(type, 12, 37, blocks: 3, seed: 2)
    many.accumulates = false
    let operands = many.operands()
    for machine in try Machine.others() + [.specification()] {
      let whole = many.run(on: machine, operands)
      let same = [1, 3, 4, 6, 7, 8].allSatisfy { rows in
        var few = many
        few.m = rows
        let found = few.run(on: machine, operands)
        return (0..<rows).allSatisfy { row in
          let columns = row * many.cRow..<row * many.cRow + many.n
          return found[columns].elementsEqual(whole[columns]) { $0.bitPattern == $1.bitPattern }
        }
      }
      #expect(same, "\(machine.name)")
    }
  }

  @Test(arguments: types) func specificationAgreesWithDouble(_ type: herd_type) throws {
    var product = Self.product(type, 7, 9, blocks: 3, seed: 2)
    product.accumulates = false
    let operands = product.operands()
    let result = product.run(on: try .specification(), operands)
    let bytes = Array(operands.b.dropFirst())
    var weights = [Float](repeating: 0, count: 9 * product.bStride)
    herd_cpu_convert(try Machine.specification().cpu, Int64(weights.count), bytes, type, &weights, HERD_F32)
    let activations = [Float](bytes: operands.a)
    let block = Int(herd_type_elements(type))
    var (found, expected): ([Float], [Double]) = ([], [])
    for m in 0..<7 {
      let quantized = stride(from: 0, to: product.k, by: block).flatMap { start -> [Double] in
        let numbers = activations[m * product.aStride + start..<m * product.aStride + start + block]
        let largest = numbers.map(abs).max() ?? 0
        return numbers.map {
          Double(($0 * (127 / largest)).rounded(.toNearestOrEven)) * Double(largest) / 127
        }
      }
      for n in 0..<9 {
        found.append(result[m * product.cRow + n])
        expected.append(
          (0..<product.k).reduce(0) { $0 + quantized[$1] * Double(weights[n * product.bStride + $1]) })
      }
    }
    #expect(relativeError(found, expected) < 1e-5)
  }

  /// Zeros and tiny numbers give zeros, and what is not finite makes its row NaN and no other.
  @Test(arguments: [HERD_Q8_0, HERD_Q4_K]) func oddActivations(_ type: herd_type) throws {
    var product = Self.product(type, 5, 40, blocks: 2, seed: 2)
    product.accumulates = false
    var operands = product.operands()
    func set(_ row: Int, _ value: Float) {
      for k in 0..<product.k {
        let bits = value.bitPattern
        for byte in 0..<4 {
          operands.a[4 * (row * product.aStride + k) + byte] = UInt8(
            truncatingIfNeeded: bits >> UInt32(8 * byte))
        }
      }
    }
    set(0, 0)
    set(1, 0x1p-101)
    set(2, .infinity)
    set(3, .nan)
    for machine in try Machine.others() + [.specification()] {
      let c = product.run(on: machine, operands)
      func row(_ m: Int) -> ArraySlice<Float> { c[m * product.cRow..<m * product.cRow + product.n] }
      #expect((row(0) + row(1)).allSatisfy { $0 == 0 }, "\(machine.name)")
      #expect((row(2) + row(3)).allSatisfy(\.isNaN) && row(4).allSatisfy(\.isFinite), "\(machine.name)")
    }
  }
}
