// Attention: against the plain softmax, alone and in company, on every instruction set, and its gradients.

import CKernels
import Testing

@Suite struct AttentionTests {
  /// heads, key heads, dimension, keys.
  private static let shapes = [
    (1, 1, 1, 3), (4, 2, 8, 70), (2, 2, 12, 65), (5, 1, 20, 130), (8, 2, 32, 64), (4, 2, 64, 200),
    (10, 2, 128, 129),
    (3, 1, 33, 97), (2, 1, 16, 400),
  ]

  @Test(arguments: shapes) func agreesWithThePlainSoftmax(
    heads: Int, keyHeads: Int, dimension: Int, keys: Int
  ) throws {
    let problem = AttentionProblem(heads: heads, keyHeads: keyHeads, dimension: dimension, keys: keys)
    let machine = try Machine(herd_isa_best(), threads: 2)
    let out = problem.attend(machine.cpu, positions: 0..<keys)
    let expected = problem.reference(
      positions: 0..<keys, q: problem.q.doubles, k: problem.k.doubles, v: problem.v.doubles)
    #expect(relativeError(Array(out[..<expected.count]), expected) < 2e-6)
  }

  @Test(arguments: shapes) func givesTheBitsOfTheSpecification(
    heads: Int, keyHeads: Int, dimension: Int, keys: Int
  ) throws {
    let problem = AttentionProblem(heads: heads, keyHeads: keyHeads, dimension: dimension, keys: keys)
    let specification = try Machine.specification()
    var numbers = Numbers(seed: 42)
    let dout = numbers.floats(problem.q.count)
    let types = [HERD_F32, HERD_BF16, HERD_F16]
    func everything(_ cpu: OpaquePointer) -> [Float] {
      types.flatMap { problem.attend(cpu, positions: 0..<keys, type: $0) }
        + problem.gradients(cpu, dout: dout)
    }
    let expected = everything(specification.cpu)
    for machine in try Machine.others() {
      #expect(firstDifference(everything(machine.cpu), expected) == nil, "\(machine.name)")
    }
  }

  @Test(arguments: shapes) func doesNotDependOnCompany(heads: Int, keyHeads: Int, dimension: Int, keys: Int)
    throws
  {
    var problem = AttentionProblem(heads: heads, keyHeads: keyHeads, dimension: dimension, keys: keys)
    // Some chains must underflow to -0, which masked keys would turn into +0.
    for i in problem.v.indices where i % 3 == 0 { problem.v[i] = -Float.leastNonzeroMagnitude }
    let machine = try Machine(herd_isa_best(), threads: 2)
    let row = problem.queryRow
    for type in [HERD_F32, HERD_BF16, HERD_F16] {
      let whole = problem.attend(machine.cpu, positions: 0..<keys, type: type)
      for position in Set([0, 1, keys / 3, 62, 63, 64, 65, keys - 2, keys - 1])
      where (0..<keys).contains(position) {
        let alone = problem.attend(machine.cpu, positions: position..<position + 1, type: type)
        let there = whole[position * row..<(position + 1) * row]
        let sums = whole[keys * row + position * heads..<keys * row + (position + 1) * heads]
        #expect(
          firstDifference(alone, Array(there + sums)) == nil, "position \(position), type \(type.rawValue)")
      }
    }
    let whole = problem.attend(machine.cpu, positions: 0..<keys)
    for split in Set([1, keys / 2, 63, 64, 65]) where (1..<keys).contains(split) {
      let parts = problem.attend(machine.cpu, positions: 0..<keys, splits: [split])
      #expect(firstDifference(parts, whole) == nil, "split at \(split)")
    }
  }

  /// Where every query sees the whole region, a query gives the same bits in company as alone, and all instruction sets
  /// and the plain softmax agree.
  @Test(arguments: shapes) func seesWholeRegions(heads: Int, keyHeads: Int, dimension: Int, keys: Int) throws
  {
    var problem = AttentionProblem(heads: heads, keyHeads: keyHeads, dimension: dimension, keys: keys)
    problem.isWhole = true
    let specification = try Machine.specification()
    let out = problem.attend(specification.cpu, positions: 0..<keys)
    let expected = problem.reference(
      positions: 0..<keys, q: problem.q.doubles, k: problem.k.doubles, v: problem.v.doubles)
    #expect(relativeError(Array(out[..<expected.count]), expected) < 2e-6)
    var numbers = Numbers(seed: 44)
    let dout = numbers.floats(problem.q.count)
    let gradients = problem.gradients(specification.cpu, dout: dout)
    for machine in try Machine.others() {
      #expect(
        firstDifference(problem.attend(machine.cpu, positions: 0..<keys), out) == nil, "\(machine.name)")
      #expect(
        firstDifference(problem.gradients(machine.cpu, dout: dout), gradients) == nil, "\(machine.name)")
    }
    // The last position alone sees as much in a causal run, and so does any query moved there.
    var causal = problem
    causal.isWhole = false
    for position in Set([0, keys / 2, keys - 1]) {
      let row = problem.queryRow
      causal.q.replaceSubrange(
        (keys - 1) * row..<keys * row, with: problem.q[position * row..<(position + 1) * row])
      let alone = causal.attend(specification.cpu, positions: keys - 1..<keys)
      #expect(
        firstDifference(Array(alone[..<row]), Array(out[position * row..<(position + 1) * row])) == nil,
        "position \(position)")
    }
  }

  @Test(arguments: [false, true], [(4, 2, 8, 70), (1, 1, 5, 3), (2, 1, 20, 66), (1, 1, 4, 130)])
  func gradientsFollowFiniteDifferences(isWhole: Bool, shape: (Int, Int, Int, Int)) throws {
    let (heads, keyHeads, dimension, keys) = shape
    var problem = AttentionProblem(heads: heads, keyHeads: keyHeads, dimension: dimension, keys: keys)
    problem.isWhole = isWhole
    let machine = try Machine(herd_isa_best(), threads: 2)
    var numbers = Numbers(seed: 43)
    let dout = numbers.floats(problem.q.count)
    let gradients = problem.gradients(machine.cpu, dout: dout)
    let (q, k, v) = (problem.q.doubles, problem.k.doubles, problem.v.doubles)
    // Each tensor moves along a few directions: sum of gradient * direction = derivative along it.
    for trial in 0..<6 {
      let starts = [0, q.count, q.count + k.count, gradients.count]
      let range = starts[trial % 3]..<starts[trial % 3 + 1]
      let direction = range.map { _ in Double(numbers.integer(below: 3)) - 1 }
      let expected = finiteDifferences([0]) { step in
        func moved(_ x: [Double], _ part: Int) -> [Double] {
          part == trial % 3 ? zip(x, direction).map { $0 + step[0] * $1 } : x
        }
        let out = problem.reference(positions: 0..<keys, q: moved(q, 0), k: moved(k, 1), v: moved(v, 2))
        return zip(out, dout).reduce(0) { $0 + $1.0 * Double($1.1) }
      }
      let found = zip(gradients[range], direction).reduce(0) { $0 + Double($1.0) * $1.1 }
      #expect(abs(found - expected[0]) < 2e-5 * max(1, abs(expected[0])), "trial \(trial)")
    }
  }
}
