// Norm, SwiGLU, cross entropy and the optimizer against double arithmetic and finite differences.

import CKernels
import Foundation
import Testing

func exponential(_ x: Double) -> Double { exp(x) }

@Suite struct LayerGradientTests {
  private let rows = 3
  private let width = 21

  private func normed(_ x: ArraySlice<Double>, _ weight: ArraySlice<Double>) -> [Double] {
    let r = 1 / (x.reduce(0) { $0 + $1 * $1 } / Double(x.count) + 1e-5).squareRoot()
    return zip(x, weight).map { $0 * r * $1 }
  }

  @Test func rmsNormAndItsGradients() throws {
    let machine = try Machine.specification()
    var numbers = Numbers(seed: 31)
    let (x, weight, dy) = (numbers.floats(rows * width), numbers.floats(width), numbers.floats(rows * width))
    var inverse = [Float](repeating: 0, count: rows)
    let (rows64, width64) = (Int64(rows), Int64(width))
    let out = made(rows * width) {
      herd_cpu_rms_norm(machine.cpu, rows64, width64, x, weight, 1e-5, $0, &inverse)
    }
    func reference(_ inputs: [Double]) -> [Double] {
      (0..<rows).flatMap { normed(inputs[$0 * width..<($0 + 1) * width], inputs[(rows * width)...]) }
    }
    let inputs = x.doubles + weight.doubles
    #expect(relativeError(out, reference(inputs)) < 3e-7)
    let gradients = made(rows * width + width) {
      ($0 + rows * width).update(repeating: 0, count: width)
      herd_cpu_rms_norm_backward(
        machine.cpu, rows64, width64, dy, x, weight, inverse, $0, $0 + rows * width)
    }
    let expected = finiteDifferences(inputs) { zip(reference($0), dy).reduce(0) { $0 + $1.0 * Double($1.1) } }
    #expect(relativeError(gradients, expected) < 1e-6)
  }

  @Test func swigluAndItsGradients() throws {
    let machine = try Machine.specification()
    var numbers = Numbers(seed: 32)
    let (x, dout) = (numbers.floats(2 * width, scale: 4), numbers.floats(width))
    let n = Int64(width)
    func reference(_ inputs: [Double]) -> [Double] {
      (0..<width).map { inputs[$0] / (1 + exponential(-inputs[$0])) * inputs[width + $0] }
    }
    let (gate, up) = (Array(x[..<width]), Array(x[width...]))
    let out = made(width) { herd_cpu_swiglu(machine.cpu, 1, n, gate, up, n, $0, HERD_F32) }
    #expect(relativeError(out, reference(x.doubles)) < 3e-7)
    let gradients = made(2 * width) {
      herd_cpu_swiglu_backward(machine.cpu, 1, n, dout, gate, up, n, $0, $0 + width, HERD_F32)
    }
    let expected = finiteDifferences(x.doubles) {
      zip(reference($0), dout).reduce(0) { $0 + $1.0 * Double($1.1) }
    }
    #expect(relativeError(gradients, expected) < 1e-6)
  }

  @Test(arguments: [0, 0.01] as [Float]) func crossEntropyAndItsGradient(zLoss: Float) throws {
    let machine = try Machine.specification()
    var numbers = Numbers(seed: 33)
    let logits = numbers.floats(rows * width, scale: 5)
    let labels: [Int32] = [4, -1, 20]
    func losses(_ inputs: [Double]) -> [Double] {
      (0..<rows).map { row in
        guard labels[row] >= 0 else { return 0 }
        let values = inputs[row * width..<(row + 1) * width]
        let z = log(values.reduce(0) { $0 + exponential($1) })
        return z - inputs[row * width + Int(labels[row])] + Double(zLoss) * z * z
      }
    }
    let result = made(rows * width + rows) {
      $0.update(from: logits, count: rows * width)
      herd_cpu_cross_entropy(
        machine.cpu, Int64(rows), Int64(width), $0, labels, 0.25, zLoss, true, $0 + rows * width, nil)
    }
    #expect(relativeError(Array(result[(rows * width)...]), losses(logits.doubles)) < 3e-7)
    let expected = finiteDifferences(logits.doubles) { 0.25 * losses($0).reduce(0, +) }
    #expect(relativeError(Array(result[..<(rows * width)]), expected) < 1e-6)
  }

  @Test func ropeTurnsPairsAndBack() throws {
    let machine = try Machine.specification()
    var numbers = Numbers(seed: 34)
    let x = numbers.floats(8)
    let table = made(8) { herd_cpu_rope_table(machine.cpu, 1, [77], 4, [1, 0.1, 0.01, 0.001], $0) }
    let out = made(8) { herd_cpu_rope(machine.cpu, 1, 1, 4, table, false, x, 8, $0, 8) }
    let expected = (0..<8).map { i in
      let angle = Double(77 * Float(powf(0.1, Float(i / 2))))
      let (a, b) = (Double(x[i / 2 * 2]), Double(x[i / 2 * 2 + 1]))
      return i % 2 == 0 ? a * cos(angle) - b * sin(angle) : a * sin(angle) + b * cos(angle)
    }
    #expect(relativeError(out, expected) < 1e-5)
    let back = made(8) { herd_cpu_rope(machine.cpu, 1, 1, 4, table, true, out, 8, $0, 8) }
    #expect(relativeError(back, x.doubles) < 3e-7)
  }

  /// Twenty steps of AdamW as its paper (and PyTorch) write it, in double.
  @Test func adamWFollowsItsDefinition() throws {
    let machine = try Machine.specification()
    var numbers = Numbers(seed: 35)
    var weight = numbers.floats(50)
    var first = [Float](repeating: 0, count: 50)
    var second = first
    var (w, m, v) = (weight.doubles, first.doubles, second.doubles)
    for step in 1...20 {
      let gradient = numbers.floats(50)
      let corrections = (1 - pow(0.9, Double(step)), 1 - pow(0.95, Double(step)))
      var parameters = herd_adamw(
        rate: 0.01, beta1: 0.9, beta2: 0.95, epsilon: 1e-8, weight_decay: 0.1,
        correction1: Float(corrections.0), correction2: Float(corrections.1), gradient_scale: 0.5)
      herd_cpu_adamw(machine.cpu, 50, &parameters, gradient, &weight, &first, &second)
      for i in w.indices {
        let g = 0.5 * Double(gradient[i])
        m[i] = 0.9 * m[i] + 0.1 * g
        v[i] = 0.95 * v[i] + 0.05 * g * g
        w[i] *= 1 - 0.01 * 0.1
        w[i] -= 0.01 / corrections.0 * m[i] / ((v[i] / corrections.1).squareRoot() + 1e-8)
      }
    }
    #expect(relativeError(weight, w) < 1e-6)
    #expect(relativeError(second, v) < 1e-6)
  }

  @Test func sumOfSquaresIsThatOfDoubles() throws {
    let machine = try Machine.specification()
    var numbers = Numbers(seed: 36)
    let x = numbers.floats(10_000)
    let sum = x.reduce(0) { $0 + Double($1) * Double($1) }
    #expect(abs(herd_cpu_sum_of_squares(machine.cpu, 10_000, x) - sum) < 1e-9 * sum)
  }
}
