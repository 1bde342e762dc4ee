// What a command under a memory limit read, for people. Knows no generation.

import Glibc
import Inference
import Llama4

/// Says at the end of a command how its experts came into memory.
final class MemoryReport: @unchecked Sendable {
  // Sendable: set once, before anything is generated.
  static let shared = MemoryReport()
  private var streamed: StreamedExperts?

  /// Prints a line about this model's experts when the program ends, if they are streamed.
  func watch(_ model: Transformer) {
    guard let streamed = model.residency as? StreamedExperts else { return }
    self.streamed = streamed
    atexit { MemoryReport.shared.print() }
  }

  private func print() {
    guard let streamed else { return }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    note("herd: \(streamed.summary), \(usage.ru_majflt) major faults, peak \(usage.ru_maxrss >> 10) MiB")
  }
}
