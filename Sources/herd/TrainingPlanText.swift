// What `herd train --dry-run` prints. Computes nothing itself.

import Llama4
import Recipes
import Tensors

/// A plan in words.
struct TrainingPlanText {
  let text: String

  init(_ settings: PretrainingSettings, backend: any Backend) throws {
    let peak = PeakRate.measure(backend, compute: settings.compute)
    let plan = try PretrainingPlan(settings, backend: backend, peak: peak)
    let counts = plan.parameters
    let lines: [(String, String)] = [
      ("model", settings.modelName),
      ("parameters", "\(grouped(counts.total)), of which a token passes \(grouped(counts.active))"),
      (
        "tokens",
        "\(grouped(plan.tokens)) in \(grouped(plan.steps)) steps of \(plan.passesPerStep) "
          + "pass\(plan.passesPerStep == 1 ? "" : "es"), \(fixed(plan.epochs, 2)) times the data"
      ), ("operations", "\(scientific(plan.operations)) forward and backward"),
      (
        "memory",
        "\(bytes(plan.stateBytes + plan.activationBytes)): \(bytes(plan.stateBytes)) for values, gradients and "
          + "moments, \(bytes(plan.activationBytes)) for one pass"
      ),
      (
        "machine",
        "\(backend.summary), \(fixed(peak / 1e9, 0)) billion operations a second (\(settings.compute.rawValue))"
      ),
      (
        "time",
        "\(ProgressLine.duration(plan.seconds)) at \(fixed(100 * PretrainingPlan.assumedShare, 0)) % of that"
      ),
    ]
    text = lines.map { $0.0.padded(12) + $0.1 + "\n" }.joined()
  }
}

/// 1.23e15 for large numbers.
private func scientific(_ value: Double) -> String {
  var (mantissa, exponent) = (value, 0)
  while mantissa >= 10 {
    mantissa /= 10
    exponent += 1
  }
  return "\(fixed(mantissa, 2))e\(exponent)"
}
