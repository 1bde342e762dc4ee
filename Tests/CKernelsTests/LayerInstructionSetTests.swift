// Every operation of the layers: each instruction set and number of threads against the specification, bit for bit.

import CKernels
import Testing

/// An operation made into numbers, for a machine and a width.
struct LayerCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let run: @Sendable (_ cpu: OpaquePointer, _ width: Int) -> [Float]

  init(_ name: String, _ run: @escaping @Sendable (OpaquePointer, Int) -> [Float]) {
    testDescription = name
    self.run = run
  }

  static let rows = 5

  /// Numbers for a case: `count` of them, the same for every machine.
  static func input(_ count: Int, _ seed: Int, scale: Float = 1) -> [Float] {
    var numbers = Numbers(seed: seed)
    return numbers.floats(count, scale: scale)
  }

  static let all: [LayerCase] = [
    LayerCase("fill and add") { cpu, n in
      let (a, b) = (input(n, 1), input(n, 2))
      return made(n) { herd_cpu_fill(cpu, Int64(n), 3, $0) }
        + made(n) { herd_cpu_add(cpu, Int64(n), a, b, $0) }
    },
    LayerCase("scale and sum rows") { cpu, n in
      let (x, factors, start) = (input(rows * n, 3), input(rows, 4), input(n, 5))
      return made(rows * n) { herd_cpu_scale_rows(cpu, Int64(rows), Int64(n), x, factors, $0) }
        + made(n) { herd_cpu_sum_rows(cpu, Int64(rows), Int64(n), x, false, $0) }
        + made(n) {
          $0.update(from: start, count: n)
          herd_cpu_sum_rows(cpu, Int64(rows), Int64(n), x, true, $0)
        }
    },
    LayerCase("sum of squares") { cpu, n in
      let count = n * 137
      let sum = herd_cpu_sum_of_squares(cpu, Int64(count), input(count, 6))
      return [Float(sum), Float(sum - Double(Float(sum)))]
    },
    LayerCase("AdamW") { cpu, n in
      let parts = (7..<11).map { input(n, $0) }
      var (weight, first, second) = (parts[0], parts[1], parts[2].map { abs($0) })
      var step = herd_adamw(
        rate: 1e-3, beta1: 0.9, beta2: 0.95, epsilon: 1e-8, weight_decay: 0.1, correction1: 0.1,
        correction2: 0.05, gradient_scale: 0.7)
      herd_cpu_adamw(cpu, Int64(n), &step, parts[3], &weight, &first, &second)
      return weight + first + second
    },
    LayerCase("RMS norm") { cpu, n in
      let (x, weight) = (input(rows * n, 12), input(n, 13))
      return made(rows * n + rows) {
        herd_cpu_rms_norm(cpu, Int64(rows), Int64(n), x, weight, 1e-5, $0, $0 + rows * n)
      } + made(rows * n) { herd_cpu_rms_norm(cpu, Int64(rows), Int64(n), x, nil, 1e-5, $0, nil) }
    },
    LayerCase("RMS norm backward") { cpu, n in
      let (x, dy, weight, r) = (input(rows * n, 14), input(rows * n, 15), input(n, 16), input(rows, 17))
      return made(rows * n + n) {
        (($0 + rows * n)).update(from: weight, count: n)
        herd_cpu_rms_norm_backward(cpu, Int64(rows), Int64(n), dy, x, weight, r, $0, $0 + rows * n)
      } + made(rows * n) { herd_cpu_rms_norm_backward(cpu, Int64(rows), Int64(n), dy, x, nil, r, $0, nil) }
    },
    LayerCase("rotary embedding") { cpu, n in
      let count = rows * 3 * 2 * n
      let (x, positions) = (input(count, 18), (0..<rows).map { Int64($0 * 1_000_003) })
      let frequencies = input(n, 19).map { abs($0) }
      let table = made(rows * 2 * n) {
        herd_cpu_rope_table(cpu, Int64(rows), positions, Int64(n), frequencies, $0)
      }
      let row = Int64(6 * n)
      return [false, true].flatMap { inverse in
        made(count) {
          herd_cpu_rope(cpu, Int64(rows), 3, Int64(n), table, inverse, x, row, $0, row)
        }
      }
    },
    LayerCase("SwiGLU") { cpu, n in
      let row = Int64(2 * n)
      let (x, dout) = (input(rows * 2 * n, 20, scale: 30), input(rows * n, 21))
      return x.withUnsafeBufferPointer { x in
        guard let gate = x.baseAddress else { return [] }
        return made(rows * n) {
          herd_cpu_swiglu(cpu, Int64(rows), Int64(n), gate, gate + n, row, $0, HERD_F32)
        }
          + made(rows * 2 * n) {
            herd_cpu_swiglu_backward(
              cpu, Int64(rows), Int64(n), dout, gate, gate + n, row, $0, $0 + n, HERD_F32)
          }
          // BF16: two to a float.
          + made((rows * n + 1) / 2) {
            herd_cpu_swiglu(cpu, Int64(rows), Int64(n), gate, gate + n, row, $0, HERD_BF16)
          }
          + made(rows * 2 * n) {
            herd_cpu_swiglu_backward(
              cpu, Int64(rows), Int64(n), dout, gate, gate + n, row, $0, $0 + rows * n, HERD_BF16)
          }
      }
    },
    LayerCase("cross entropy") { cpu, n in
      let labels = (0..<rows).map { $0 == 1 ? -100 : Int32($0 % max(n, 1)) }
      let logits = input(rows * n, 22, scale: 8)
      return n == 0
        ? []
        : [false, true].flatMap { gradient in
          made(rows * n + 2 * rows) {
            $0.update(from: logits, count: rows * n)
            let loss = $0 + rows * n
            herd_cpu_cross_entropy(
              cpu, Int64(rows), Int64(n), $0, labels, 0.2, 1e-3, gradient, loss, loss + rows)
          }
        }
    },
    LayerCase("embedding") { cpu, n in
      let (ids, table, dout) = ([Int32(3), 0, 3, 2, 3], input(4 * n, 23), input(rows * n, 24))
      let halves = table.map { UInt16(truncatingIfNeeded: $0.bitPattern >> 16) }
      let blocks = input(4 * 36, 25)
      return made(rows * n) { herd_cpu_embedding(cpu, Int64(rows), Int64(n), ids, table, HERD_F32, $0) }
        + made(rows * n) { herd_cpu_embedding(cpu, Int64(rows), Int64(n), ids, halves, HERD_BF16, $0) }
        + made(rows * n) { herd_cpu_embedding(cpu, Int64(rows), Int64(n), ids, halves, HERD_F16, $0) }
        + made(rows * 256) { herd_cpu_embedding(cpu, Int64(rows), 256, ids, blocks, HERD_Q4_K, $0) }
        + made(4 * n) {
          $0.update(from: table, count: 4 * n)
          herd_cpu_embedding_backward(cpu, Int64(rows), Int64(n), ids, dout, $0)
        }
    },
    LayerCase("experts") { cpu, n in
      let route = Routed(tokens: rows, experts: 3, k: 2, seed: 25, cpu)
      let (x, y) = (input(rows * n, 26), input(2 * rows * n, 27))
      let width = Int64(n)
      let tokens = Int64(rows)
      return made(2 * rows * n) {
        herd_cpu_expert_gather(cpu, 2 * tokens, 2, width, x, route.score, route.choiceOf, $0, HERD_F32)
      } + made(rows * n) { herd_cpu_expert_scatter(cpu, tokens, 2, width, x, y, route.slotOf, $0) }
        + made(rows * n) { herd_cpu_expert_scatter(cpu, tokens, 2, width, nil, y, route.slotOf, $0) }
        + made(2 * rows * n) {
          herd_cpu_expert_scatter_backward(cpu, 2 * tokens, 2, width, x, route.choiceOf, $0, HERD_F32)
        }
        + made(rows * n) {
          herd_cpu_expert_gather(cpu, 2 * tokens, 2, width, x, route.score, route.choiceOf, $0, HERD_BF16)
        }
        + made(rows * n) {
          herd_cpu_expert_scatter_backward(cpu, 2 * tokens, 2, width, x, route.choiceOf, $0, HERD_BF16)
        }
        + made(rows * n + rows * 3) {
          $0.update(from: x, count: rows * n)
          herd_cpu_expert_gather_backward(
            cpu, tokens, 2, 3, width, y, x, route.score, route.index, route.slotOf, true, $0, $0 + rows * n)
        }
    },
  ]
}

@Suite struct LayerInstructionSetTests {
  /// Every tail length, and widths that make the threads share the work.
  private static let widths = Array(0...67) + [128, 4099, 40_000]

  @Test(arguments: LayerCase.all) func givesTheBitsOfTheSpecification(_ layer: LayerCase) throws {
    let specification = try Machine.specification()
    let others = try Machine.others()
    for width in Self.widths {
      let expected = layer.run(specification.cpu, width)
      for machine in others {
        let difference = firstDifference(layer.run(machine.cpu, width), expected)
        #expect(difference == nil, "width \(width), \(machine.name)")
      }
    }
  }
}
