// Control-C while something runs. Knows not what runs.

import Dispatch
import Glibc
import Synchronization

/// Where the interrupt signal goes: to whoever asked for it, otherwise it ends the program with 130.
final class Interrupts: @unchecked Sendable {
  // Sendable: the source is set up once and not touched again.
  static let shared = Interrupts()
  private struct State {
    var handler: (@Sendable () -> Void)?
    var arrived = 0
  }
  private let state = Mutex(State())
  private let source: any DispatchSourceSignal

  private init() {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler { Interrupts.shared.arrive() }
    source.resume()
  }

  /// From now on the first interrupt calls `handler`, and the second one ends the program.
  func begin(_ handler: @escaping @Sendable () -> Void) {
    state.withLock { $0 = State(handler: handler) }
  }

  /// The end of what `begin` began.
  /// - Returns: whether an interrupt came
  func end() -> Bool {
    state.withLock { state in
      defer { state = State() }
      return state.arrived > 0
    }
  }

  private func arrive() {
    let handler = state.withLock { state in
      state.arrived += 1
      return state.arrived == 1 ? state.handler : nil
    }
    guard let handler else { _exit(ExitStatus.interrupted.rawValue) }
    handler()
  }
}
