// Products: every instruction set and number of threads against the scalar loops, bit for bit, and the scalar loops
// against sums in double precision.

import CKernels
import Testing

@Suite struct ProductTests {
  /// Both arithmetics, every plain type of B in each of its layouts and blocks of 16, 32 and 256, A along and across.
  static let layouts: [ProductCase] = [HERD_COMPUTE_F32, HERD_COMPUTE_BF16].flatMap { compute in
    (ProductCase.plainTypes + [HERD_SCALED_I4, HERD_Q8_0, HERD_Q4_K]).flatMap { type in
      (ProductCase.isBlock(type) ? [true] : [true, false]).flatMap { columnsOfB in
        [(HERD_F32, true), (HERD_F32, false), (HERD_BF16, true), (HERD_BF16, false)].map { aType, rowsOfA in
          ProductCase(
            compute: compute, aType: aType, bType: type, rowsOfA: rowsOfA, columnsOfB: columnsOfB)
        }
      }
    }
  }

  /// The layout with sizes; those of blocks round up the inner one.
  static func sized(_ layout: ProductCase, _ m: Int, _ n: Int, _ k: Int, seed: Int) -> ProductCase {
    var product = layout
    (product.m, product.n, product.seed) = (m, n, seed)
    let block = Int(herd_type_elements(layout.bType))
    product.k = (k + block - 1) / block * block
    (product.accumulates, product.hasBias) = (seed % 2 == 1, seed % 3 == 0)
    return product
  }

  func expectSameEverywhere(_ products: [ProductCase]) throws {
    let machines = try Machine.others()
    let specification = try Machine.specification()
    var failures: [String] = []
    for product in products {
      let operands = product.operands()
      let expected = product.run(on: specification, operands)
      for machine in machines {
        guard let difference = firstDifference(product.run(on: machine, operands), expected) else { continue }
        failures.append("\(machine.name), \(product.testDescription): \(difference)")
      }
    }
    #expect(failures.isEmpty, "\(failures.count) failures, first: \(failures.first ?? "")")
  }

  @Test(arguments: layouts) func everyTail(_ layout: ProductCase) throws {
    let products = (0..<70).map { i in
      var product = Self.sized(layout, 1 + i * 7 % 40, 1 + i * 11 % 70, 1 + i * 13 % 70, seed: i)
      if i % 5 == 4 { product.values = .special }
      return product
    }
    try expectSameEverywhere(products)
  }

  /// Beyond one block of every dimension, and the few rows of decoding.
  @Test(arguments: layouts) func severalBlocks(_ layout: ProductCase) throws {
    let sizes = [(1, 700, 96), (2, 130, 1100), (5, 97, 545), (8, 256, 256), (131, 96, 70), (33, 70, 1027)]
    try expectSameEverywhere(sizes.enumerated().map { Self.sized(layout, $1.0, $1.1, $1.2, seed: $0 + 1) })
  }

  /// Every format of blocks, unpacked for tiles and for few rows.
  @Test(arguments: ProductCase.blockTypes) func everyFormat(_ type: herd_type) throws {
    let products = (0..<12).map { i in
      var layout = ProductCase(compute: i % 2 == 0 ? HERD_COMPUTE_F32 : HERD_COMPUTE_BF16, bType: type)
      layout.values = i % 3 == 2 ? .special : .ordinary
      return Self.sized(layout, [1, 3, 8, 20][i % 4], 7 + i * 5, 100 + i * 60, seed: i)
    }
    try expectSameEverywhere(products)
  }

  @Test(arguments: layouts) func groupedRows(_ layout: ProductCase) throws {
    try expectSameEverywhere(
      (0..<6).map { i in
        var product = Self.sized(layout, 61, 65, 64 + i, seed: i)
        product.grouping = .rows
        product.offsets = [[0, 0, 5, 5, 48, 61], [0, 61, 61], [0, 1, 2, 3, 61]][i % 3]
        return product
      })
  }

  @Test(arguments: layouts.filter { !ProductCase.isBlock($0.bType) }) func groupedInner(_ layout: ProductCase)
    throws
  {
    try expectSameEverywhere(
      (0..<6).map { i in
        var product = Self.sized(layout, 17, 65, 61, seed: i)
        product.hasBias = false
        product.grouping = .inner
        product.offsets = [[0, 0, 5, 5, 48, 61], [0, 61, 61], [0, 1, 2, 3, 61]][i % 3]
        return product
      })
  }

  @Test(arguments: layouts) func nothingToSum(_ layout: ProductCase) throws {
    let products = [(3, 5, 0), (0, 5, 3), (3, 0, 3)].flatMap { m, n, k in
      (0..<4).map { Self.sized(layout, m, n, k, seed: $0) }
    }
    try expectSameEverywhere(products)
    // Without inner indices nothing but +0 is written.
    let empty = Self.sized(layout, 1, 4, 0, seed: 2)
    #expect(empty.run(on: try .specification(), empty.operands()).prefix(4).allSatisfy { $0.bitPattern == 0 })
  }

  /// The specification itself, against a sum in double precision over the same bytes.
  @Test(arguments: layouts) func specificationAgreesWithDouble(_ layout: ProductCase) throws {
    let product = Self.sized(layout, 7, 9, 96, seed: 6)
    let operands = product.operands()
    let result = product.run(on: try .specification(), operands)
    let a = try widened(operands.a, product.aType)
    let b = try widened(Array(operands.b.dropFirst()), product.bType)
    var (found, expected): ([Float], [Double]) = ([], [])
    for m in 0..<7 {
      for n in 0..<9 {
        let sum = (0..<product.k).reduce(Double(operands.bias[n])) { sum, k in
          let left = product.rowsOfA ? m * product.aStride + k : k * product.aStride + m
          let right = product.columnsOfB ? n * product.bStride + k : k * product.bStride + n
          return sum + Double(a[left]) * Double(b[right])
        }
        found.append(result[m * product.cRow + n])
        expected.append(sum)
      }
    }
    #expect(relativeError(found, expected) < (product.compute == HERD_COMPUTE_F32 ? 1e-6 : 1e-2))
  }

  /// All elements as F32; `ConversionTests` holds that to golden files.
  private func widened(_ bytes: [UInt8], _ type: herd_type) throws -> [Float] {
    let count = bytes.count / Int(herd_type_bytes(type)) * Int(herd_type_elements(type))
    var out = [Float](repeating: 0, count: count)
    herd_cpu_convert(try Machine.specification().cpu, Int64(count), bytes, type, &out, HERD_F32)
    return out
  }

  /// BF16's rule for tiny results: 2^-126 less a little more than half of what 24 bits resolve there is flushed,
  /// although rounding it as a denormal would give 2^-126 again.
  @Test func tinyResultsAreJudgedWithEndlessExponents() throws {
    for machine in try Machine.others() + [.specification()] {
      let results = [Float(0x1.8p-75), 0x1p-75, 0x1p-76].map { a in
        var c: [Float] = [0x1p-126]
        let (a, b): ([Float], [Float]) = ([a], [-0x1p-76])
        var p = herd_matmul()
        (p.m, p.n, p.k, p.a_row, p.a_col, p.b_row, p.b_col, p.c_row) = (1, 1, 1, 1, 1, 1, 1, 1)
        (p.accumulate, p.compute) = (true, HERD_COMPUTE_BF16)
        a.withUnsafeBytes { a in
          b.withUnsafeBytes { b in
            c.withUnsafeMutableBufferPointer { c in
              (p.a, p.b, p.c) = (a.baseAddress, b.baseAddress, c.baseAddress)
              herd_cpu_matmul(machine.cpu, &p)
            }
          }
        }
        return c[0]
      }
      #expect(results == [0, 0x1p-126, 0x1p-126], "\(machine.name)")
    }
  }
}
