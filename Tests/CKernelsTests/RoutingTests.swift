// Routing, gathering and scattering against plain loops.

import CKernels
import Testing

/// The choices of some tokens, sorted by expert.
struct Routed {
  var index: [Int32]
  var score: [Float]
  var offsets: [Int64]
  var slotOf: [Int32]
  var choiceOf: [Int32]
  let logits: [Float]

  init(tokens: Int, experts: Int, k: Int, seed: Int, _ cpu: OpaquePointer) {
    var numbers = Numbers(seed: seed)
    // Few different values: ties are common.
    logits = (0..<tokens * experts).map { _ in Float(numbers.integer(below: 5)) - 2 }
    let choices = tokens * k
    index = Array(repeating: -1, count: choices)
    score = Array(repeating: -1, count: choices)
    offsets = Array(repeating: -1, count: experts + 1)
    slotOf = index
    choiceOf = index
    herd_cpu_route(cpu, Int64(tokens), Int64(experts), Int64(k), logits, &index, &score)
    herd_cpu_route_sort(cpu, Int64(choices), Int64(experts), index, &offsets, &slotOf, &choiceOf)
  }
}

@Suite struct RoutingTests {
  @Test(arguments: [(1, 1, 1), (7, 4, 1), (900, 16, 3), (40, 128, 2)])
  func choosesTheHighestAndSortsStably(tokens: Int, experts: Int, k: Int) throws {
    let machine = try Machine.specification()
    let routed = Routed(tokens: tokens, experts: experts, k: k, seed: tokens, machine.cpu)
    let expected = (0..<tokens).flatMap { token in
      let values = Array(routed.logits[token * experts..<(token + 1) * experts])
      let order = (0..<experts).sorted { (values[$1], $0) < (values[$0], $1) }
      return order.prefix(k).map { Int32($0) }
    }
    #expect(routed.index == expected)
    let choices = Int32(0)..<Int32(tokens * k)
    #expect(routed.choiceOf == choices.sorted { (expected[Int($0)], $0) < (expected[Int($1)], $1) })
    #expect(choices.allSatisfy { routed.choiceOf[Int(routed.slotOf[Int($0)])] == $0 })
    let counts = (0...experts).map { e in Int64(expected.count { $0 < e }) }
    #expect(routed.offsets == counts)
    let scores = choices.map { c in
      herd_sigmoid(routed.logits[Int(c) / k * experts + Int(expected[Int(c)])])
    }
    #expect(routed.score == scores)
  }

  @Test func valuesThatAreNoNumbersStillGiveValidExperts() throws {
    let machine = try Machine.specification()
    var index: [Int32] = [-1, -1, -1]
    var score: [Float] = [0, 0, 0]
    herd_cpu_route(machine.cpu, 1, 3, 3, [.nan, .nan, .nan], &index, &score)
    #expect(index == [0, 1, 2])
  }

  /// z = sum over tokens of readout . (base + sum over choices of f(x * score)), f(y) = y^2 standing for the experts.
  @Test func gradientsOfGatherAndScatter() throws {
    let machine = try Machine.specification()
    let (tokens, experts, k, width) = (6, 4, 2, 5)
    let routed = Routed(tokens: tokens, experts: experts, k: k, seed: 9, machine.cpu)
    var numbers = Numbers(seed: 10)
    let (x, readout) = (numbers.floats(tokens * width), numbers.floats(tokens * width))
    let choices = Int64(tokens * k)
    let gathered = made(tokens * k * width) {
      herd_cpu_expert_gather(
        machine.cpu, choices, Int64(k), Int64(width), x, routed.score, routed.choiceOf, $0, HERD_F32)
    }
    let dy = made(tokens * k * width) {
      herd_cpu_expert_scatter_backward(
        machine.cpu, choices, Int64(k), Int64(width), readout, routed.choiceOf, $0, HERD_F32)
    }
    let dgathered = zip(dy, gathered).map { 2 * $0 * $1 }
    let gradients = made(tokens * (width + experts)) {
      herd_cpu_expert_gather_backward(
        machine.cpu, Int64(tokens), Int64(k), Int64(experts), Int64(width), dgathered, x, routed.score,
        routed.index, routed.slotOf, false, $0, $0 + tokens * width)
    }
    let expected = finiteDifferences(x.doubles + routed.logits.doubles) { inputs in
      var sum = 0.0
      for token in 0..<tokens {
        for choice in token * k..<(token + 1) * k {
          let logit = inputs[tokens * width + token * experts + Int(routed.index[choice])]
          let score = 1 / (1 + exponential(-logit))
          for i in 0..<width {
            let y = inputs[token * width + i] * score
            sum += y * y * Double(readout[token * width + i])
          }
        }
      }
      return sum
    }
    #expect(relativeError(gradients, expected) < 1e-6)
  }
}
