// Layer norm and GELU: every instruction set against the specification, and both against double arithmetic.

import CKernels
import Foundation
import Testing

private let rows = 5

private func input(_ count: Int, _ seed: Int, scale: Float = 1) -> [Float] {
  LayerCase.input(count, seed, scale: scale)
}

@Suite struct VisionKernelTests {
  private static let cases = [
    LayerCase("layer norm") { cpu, n in
      let (x, weight, bias) = (input(rows * n, 51), input(n, 52), input(n, 53))
      return made(rows * n + 2 * rows) {
        let mean = $0 + rows * n
        herd_cpu_layer_norm(cpu, Int64(rows), Int64(n), x, weight, bias, 1e-5, $0, mean, mean + rows)
      }
    },
    LayerCase("layer norm backward") { cpu, n in
      let (x, weight, dy) = (input(rows * n, 54), input(n, 55), input(rows * n, 56))
      let (mean, inverse) = (input(rows, 57), input(rows, 58))
      return made(rows * n + n) {
        let dweight = $0 + rows * n
        dweight.update(repeating: 0.25, count: n)
        herd_cpu_layer_norm_backward(
          cpu, Int64(rows), Int64(n), dy, x, weight, mean, inverse, $0, dweight)
      }
    },
    LayerCase("GELU") { cpu, n in
      var x = input(n, 59, scale: 12)
      let specials: [Float] = [
        0, -0.0, .infinity, -.infinity, .nan, 15, -15, .leastNonzeroMagnitude,
        -.leastNonzeroMagnitude,
      ]
      for (place, value) in specials.enumerated()
      where 3 * place < n { x[3 * place] = value }
      let dout = input(n, 60)
      return made(n) { herd_cpu_gelu(cpu, Int64(n), x, $0) }
        + made(n) { herd_cpu_gelu_backward(cpu, Int64(n), dout, x, $0) }
        + x.map(herd_gelu) + zip(x, dout).map { $1 * herd_gelu_slope($0) }
    },
  ]

  @Test(arguments: cases) func givesTheBitsOfTheSpecification(_ layer: LayerCase) throws {
    let specification = try Machine.specification()
    let others = try Machine.others()
    for width in Array(1...67) + [128, 4099, 40_000] {
      let expected = layer.run(specification.cpu, width)
      let wrong = others.filter { firstDifference(layer.run($0.cpu, width), expected) != nil }.map(\.name)
      #expect(wrong == [], "width \(width)")
    }
  }

  /// The exact function and its slope in double, over all magnitudes that matter.
  @Test func geluIsWithinItsError() {
    var (worst, worstSlope) = (0.0, 0.0)
    for step in -60_000...60_000 {
      let x = Float(step) / 4000
      let area = 0.5 * erfc(-Double(x) / 2.0.squareRoot())
      let slope = area + Double(x) * exp(-0.5 * Double(x) * Double(x)) / (2 * Double.pi).squareRoot()
      worst = max(worst, abs(Double(herd_gelu(x)) - Double(x) * area) / max(1, abs(Double(x))))
      worstSlope = max(worstSlope, abs(Double(herd_gelu_slope(x)) - slope))
    }
    #expect(worst < 1e-7 && worstSlope < 3e-7, "\(worst), \(worstSlope)")
  }

  @Test func layerNormAndItsGradients() throws {
    let machine = try Machine.specification()
    let width = 21
    var numbers = Numbers(seed: 61)
    let (x, dy) = (numbers.floats(rows * width), numbers.floats(rows * width))
    let (weight, bias) = (numbers.floats(width), numbers.floats(width))
    func reference(_ inputs: [Double]) -> [Double] {
      (0..<rows).flatMap { row in
        let x = inputs[row * width..<(row + 1) * width]
        let mean = x.reduce(0, +) / Double(width)
        let variance = x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(width)
        return x.enumerated().map { place, value in
          (value - mean) / (variance + 1e-5).squareRoot() * inputs[rows * width + place]
            + inputs[(rows + 1) * width + place]
        }
      }
    }
    let inputs = x.doubles + weight.doubles + bias.doubles
    let (rows64, width64) = (Int64(rows), Int64(width))
    var (mean, inverse) = ([Float](repeating: 0, count: rows), [Float](repeating: 0, count: rows))
    let out = made(rows * width) {
      herd_cpu_layer_norm(machine.cpu, rows64, width64, x, weight, bias, 1e-5, $0, &mean, &inverse)
    }
    #expect(relativeError(out, reference(inputs)) < 3e-7)
    let gradients = made((rows + 2) * width) {
      let dweight = $0 + rows * width
      dweight.update(repeating: 0, count: width)
      herd_cpu_layer_norm_backward(
        machine.cpu, rows64, width64, dy, x, weight, mean, inverse, $0, dweight)
      herd_cpu_sum_rows(machine.cpu, rows64, width64, dy, false, dweight + width)
    }
    let expected = finiteDifferences(inputs) { zip(reference($0), dy).reduce(0) { $0 + $1.0 * Double($1.1) } }
    #expect(relativeError(gradients, expected) < 1e-6)
  }
}
