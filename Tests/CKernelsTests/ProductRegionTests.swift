// Several products in one region of work: the same bits as one after the other, on every machine.

import CKernels
import Testing

@Suite struct ProductRegionTests {
  static let types = [
    HERD_Q4_K, HERD_F32, HERD_Q6_K, HERD_Q4_K, HERD_Q8_0, HERD_Q5_K, HERD_Q4_K, HERD_Q6_K, HERD_Q4_K,
    HERD_BF16,
  ]

  /// More products than a region takes, of many formats and sizes, experts among them; every second one has the rows of
  /// the one before.
  static func products(rows: Int, seed: Int) -> [(ProductCase, ProductOperands)] {
    var products: [(ProductCase, ProductOperands)] = []
    for (place, type) in types.enumerated() {
      var product = ProductCase(
        m: rows, n: [40, 7, 200, 33, 1][place % 5], k: 512, compute: HERD_COMPUTE_INT8, bType: type)
      (product.accumulates, product.hasBias, product.seed) = (place % 3 == 0, place % 4 == 1, seed + place)
      if place % 5 == 3 {
        (product.grouping, product.offsets) = (.rows, [0, 0, Int64(rows / 3), Int64(rows), Int64(rows)])
      }
      var operands = product.operands()
      if place % 2 == 1, let last = products.last { operands.a = last.1.a }
      products.append((product, operands))
    }
    return products
  }

  @Test(arguments: [0, 1, 4, 6, 9, 150]) func togetherAsOneByOne(_ rows: Int) throws {
    let products = Self.products(rows: rows, seed: rows)
    let specification = try Machine.specification()
    let expected = products.map { $0.run(on: specification, $1) }
    for machine in try Machine.others() + [.specification()] {
      let results = ProductCase.run(products, on: machine)
      let different = products.indices.filter { firstDifference(results[$0], expected[$0]) != nil }
      #expect(different == [], "\(machine.name)")
    }
  }

  @Test func noProducts() throws {
    #expect(ProductCase.run([], on: try .specification()).isEmpty)
  }
}
