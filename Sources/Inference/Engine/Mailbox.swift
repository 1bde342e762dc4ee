// Messages to a thread. Knows neither the messages nor the thread.

import Dispatch
import Synchronization

/// Messages from anywhere to one thread, in the order they were posted.
final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Mutex<[Message]>([])
  private let arrivals = DispatchSemaphore(value: 0)

  func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    arrivals.signal()
  }

  /// All messages so far; with `waiting` the thread sleeps until there may be one.
  func take(waiting: Bool) -> [Message] {
    if waiting { arrivals.wait() }
    return messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
