// A line on standard error that says what takes so long. Knows not what it is.

import Dispatch
import Glibc
import Synchronization

/// Appears only after two seconds. On a terminal it is redrawn every second and erased at the end; elsewhere it comes once.
final class ProgressNote: @unchecked Sendable {
  // Sendable: the timer is set up once; the rest is locked.
  private struct State {
    var text: String
    var isShown = false
    var isOver = false
  }
  private let state: Mutex<State>
  private let timer = DispatchSource.makeTimerSource(queue: .global())
  private let started = ContinuousClock.now
  private let isTerminal = isatty(STDERR_FILENO) == 1

  /// - Parameter text: for example "loading Models/cria"
  init(_ text: String) {
    state = Mutex(State(text: text))
    timer.setEventHandler { [weak self] in self?.show() }
    if isTerminal {
      timer.schedule(deadline: .now() + 2, repeating: 1)
    } else {
      timer.schedule(deadline: .now() + 2)
    }
    timer.resume()
  }

  deinit { end() }

  func update(_ text: String) { state.withLock { $0.text = text } }

  func end() {
    timer.cancel()
    state.withLock { state in
      if state.isShown, !state.isOver { write("\r\u{1B}[K") }
      state.isOver = true
    }
  }

  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  private func show() {
    state.withLock { state in
      guard !state.isOver else { return }
      guard isTerminal else { return note("herd: \(state.text)") }
      state.isShown = true
      let seconds = Int((ContinuousClock.now - started) / .seconds(1))
      write("\r\u{1B}[Kherd: \(state.text) (\(seconds) s)")
    }
  }
}
