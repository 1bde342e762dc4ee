// Training for programs that embed Herd: from token files to a model's folder with one call. Knows no flags.

import CPUBackend
import Glibc
import Inference
public import Recipes
import Synchronization

extension Model {
  /// Trains a model on token files and writes it in Hugging Face's form to `OUTPUT/model`.
  ///
  ///     var texts = try TextTokenization(tokenizerAt: "my-tokenizer", output: "my.tokens")
  ///     try texts.add(file: "my.txt") { _ in }
  ///     try texts.finish()
  ///
  ///     var settings = try PretrainingSettings(preset: "cria-tiny")
  ///     settings.data = [DataPattern(name: "mine", pattern: "my.tokens")]
  ///     settings.tokenizer = "my-tokenizer"
  ///     settings.steps = 1000
  ///     let folder = try await Model.train(settings, output: "run") { print($0.step, $0.loss) }
  ///     let model = try await Model.load(folder)
  ///
  /// The run's folder gets what `herd train` puts there: settings, metrics, checkpoints, the model. Equal settings and data
  /// give an equal model, to the last bit, whatever the number of threads and of interruptions.
  /// - Parameters:
  ///   - output: the run's folder; without `resume` one that holds no run
  ///   - resume: goes on from the folder's newest whole checkpoint, with the settings the run began with
  ///   - threads: nil for one a core, or what HERD_THREADS says
  ///   - report: hears of every step, on the thread that trains
  ///   - warn: hears of damaged checkpoints and of what could not be written
  /// - Returns: the model's folder
  /// - Throws: `CancellationError` if the task is cancelled; the run then stops after its step and saves. Else a
  ///   `TrainingError`, `LoadError` or `TokenizerError`, in one line that names what was expected and found
  public static func train(
    _ settings: PretrainingSettings, output: String, resume: Bool = false, threads: Int? = nil,
    report: @escaping @Sendable (StepReport) -> Void = { _ in },
    warn: @escaping @Sendable (String) -> Void = { _ in }
  ) async throws -> String {
    let stop = StopRequest()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        DedicatedThread.start {
          continuation.resume(
            with: Result {
              guard let backend = CPUBackend(threads: try threads ?? CPUBackend.requestedThreads()) else {
                throw LoadError.unavailable("this processor is not supported")
              }
              let run = try Pretraining(
                settings, output: output, resume: resume, backend: backend, warn: warn)
              let outcome = try run.run(
                peak: PeakRate.measure(backend, compute: settings.compute), time: { Double(Glibc.time(nil)) },
                report: report, shouldStop: { stop.isRequested })
              guard outcome == .finished else { throw CancellationError() }
              return try run.writeModel()
            })
        }
      }
    } onCancel: {
      stop.request()
    }
  }
}

/// The wish to stop after the present step.
private final class StopRequest: Sendable {
  private let requested = Atomic(false)
  var isRequested: Bool { requested.load(ordering: .relaxed) }
  func request() { requested.store(true, ordering: .relaxed) }
}
