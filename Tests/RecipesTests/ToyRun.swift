// A training run that stops at a step, for tests. Knows no data.

import CPUBackend
import Recipes
import Testing

/// Runs until `stop` steps are taken in all; gives the steps' figures that must not depend on threads and stops.
func pretrain(
  _ settings: PretrainingSettings, output: String, resume: Bool, threads: Int, stop: Int
) throws -> [StepReport] {
  let backend = try #require(CPUBackend(threads: threads))
  let run = try Pretraining(
    settings, output: output, resume: resume, backend: backend, warn: { _ in })
  var (reports, last) = ([StepReport](), run.startStep)
  let outcome = try run.run(
    peak: 1e11, time: { 0 },
    report: {
      reports.append($0)
      last = $0.step
    }, shouldStop: { last >= stop })
  if outcome == .finished { _ = try run.writeModel() }
  return reports
}
