// The functions of our own (exp, sigmoid, silu, log, sin, cos) against the double functions of the C library.

import CKernels
import Foundation
import Testing

@Suite struct MathFunctionTests {
  /// The distance between a result and the true value in units of the result's last place.
  private func ulps(_ value: Float, _ truth: Double) -> Double {
    abs(Double(value) - truth) / Double(Float(truth).ulp)
  }

  @Test func exponentialIsWithinOneUlp() {
    var worst = 0.0
    for bits in stride(from: UInt32(0), to: Float(104).bitPattern, by: 997) {
      let x = Float(bitPattern: bits)
      for signed in [x, -x] where signed < 88.72 {
        worst = max(worst, ulps(herd_exp(signed), exp(Double(signed))))
      }
    }
    #expect(worst <= 1)
  }

  @Test func exponentialAtItsEnds() {
    let cases: [(Float, Float)] = [
      (0, 1), (-0.0, 1), (88.73, .infinity), (.infinity, .infinity), (-103.98, 0), (-.infinity, 0),
      (-103.9, Float.leastNonzeroMagnitude),
    ]
    #expect(cases.allSatisfy { herd_exp($0.0) == $0.1 })
    #expect(herd_exp(.nan).isNaN && herd_sigmoid(.nan).isNaN && herd_silu(.nan).isNaN)
  }

  @Test func sigmoidAndSiluFollowTheirDefinitions() {
    var worst = 0.0
    for x in stride(from: Float(-80), through: 80, by: 0.0137) {
      let truth = 1 / (1 + exp(-Double(x)))
      worst = max(worst, ulps(herd_sigmoid(x), truth), ulps(herd_silu(x), Double(x) * truth))
    }
    #expect(worst <= 2.5)
  }

  @Test func logarithmRoundsAsTheDoubleOne() {
    var worst = 0.0
    var differ = 0
    for bits in stride(from: UInt32(1), to: Float.infinity.bitPattern, by: 4099) {
      let x = Float(bitPattern: bits)
      let truth = log(Double(x))
      worst = max(worst, abs(herd_log(Double(x)) - truth) / max(abs(truth), 1e-300))
      differ += herd_log_f32(x) == Float(truth) ? 0 : 1
    }
    #expect(worst < 1e-15 && differ == 0)
    #expect(herd_log(0) == -.infinity && herd_log(-1).isNaN && herd_log(.infinity) == .infinity)
    #expect(
      abs(herd_log(.leastNonzeroMagnitude) - log(Double.leastNonzeroMagnitude)) < 1e-12 && herd_log(1) == 0)
  }

  @Test func cosineAndSineHoldFarOut() throws {
    let machine = try Machine.specification()
    var numbers = Numbers(seed: 1)
    let positions = (0..<4000).map { Int64($0 < 1000 ? $0 : numbers.integer(below: 11_000_000)) }
    let frequencies: [Float] = [1, 0.66, 0.0123, 1e-4, 3.1e-6]
    let table = made(positions.count * 10) {
      herd_cpu_rope_table(machine.cpu, Int64(positions.count), positions, 5, frequencies, $0)
    }
    let truth = positions.flatMap { position in
      frequencies.flatMap { frequency in
        let angle = Double(Float(position) * frequency)
        return [cos(angle), sin(angle)]
      }
    }
    #expect(relativeError(table, truth) < 6.1e-8)
  }

  @Test func temperatureStepsAtTheFloor() {
    #expect(herd_attention_temperature(8190, 8192, 0.1) == 1)
    #expect(herd_attention_temperature(8191, 8192, 0.1) == Float(1 + 0.1 * log(2.0)))
    #expect(herd_attention_temperature(1_000_000, 8192, 0.1) == Float(1 + 0.1 * log(123.0)))
  }
}
