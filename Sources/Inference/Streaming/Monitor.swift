// A lock that can be waited on. Knows nothing of what it guards.

import Glibc

/// Guards something that several threads share; a holder of the lock can sleep until another one has changed it.
final class Monitor: @unchecked Sendable {
  // Sendable: the system's lock and condition are made for it.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  func withLock<Result>(_ body: () throws -> Result) rethrows -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body()
  }

  /// Gives the lock up while sleeping until `wakeAll`, or for no reason. The caller holds the lock.
  func wait() { pthread_cond_wait(condition, mutex) }

  /// The caller holds the lock.
  func wakeAll() { pthread_cond_broadcast(condition) }
}
