// Experts in a bounded part of memory, read by threads of its own. Knows items and files, no model.

package import Checkpoints

/// A cache of experts. What is needed is read before what is foreseen; what is in use stays.
///
/// Any number of threads may want experts at a time: each uses one that is in memory and gives it back before it waits for
/// the next, so that nobody waits for ever as long as one expert fits.
package final class ExpertStore: Sendable {
  private let state: ExpertStoreState

  /// - Parameters:
  ///   - budget: bytes for experts; what does not fit is read again and again
  ///   - threads: readers; 0 for none, and then nothing is read
  package init(
    items: [ExpertItem], files: [DirectFile], budget: Int, policy: any ExpertPolicy, threads: Int = 2
  ) {
    state = ExpertStoreState(items: items, files: files, budget: budget, policy: policy)
    let state = state
    for _ in 0..<threads { DedicatedThread.start { state.read() } }
  }

  deinit { state.close() }

  /// Experts of a group that are needed now, each once; guesses about the group are forgotten.
  package func want(_ items: [Int], of group: Range<Int>) -> WantedItems { WantedItems(items, group, state) }

  /// Experts among `group` that will probably be needed; former guesses about the group are forgotten.
  package func foresee(_ items: [Int], of group: Range<Int>) { state.foresee(items, of: group) }

  /// Tells the policy what a router gave.
  package func observe(_ experts: Range<Int>, chosen: [Int], probability: [Double]) {
    state.monitor.withLock {
      state.policy.observe(experts, chosen: chosen, probability: probability)
    }
  }

  /// Changes the bytes for experts; those above them leave at once, unless they are in use.
  package func setBudget(_ bytes: Int) { state.setBudget(bytes) }

  /// Notes that something else of the same files could not be read.
  package func fail(_ error: CheckpointError) { state.fail(error) }

  /// Bytes that experts take.
  package var residentBytes: Int { state.monitor.withLock { state.residentBytes } }
  package var statistics: StreamingStatistics { state.monitor.withLock { state.currentStatistics } }
  /// Why a read failed; from then on nothing is read any more.
  package var failure: CheckpointError? { state.monitor.withLock { state.failure } }
}

/// Experts that somebody needs, given one by one.
package final class WantedItems {
  private var rest: [Int]
  private let state: ExpertStoreState
  private var inUse: Int?
  /// When the experts were asked for; nil once the first one was.
  private var asked: ContinuousClock.Instant? = .now

  fileprivate init(_ items: [Int], _ group: Range<Int>, _ state: ExpertStoreState) {
    rest = items
    self.state = state
    state.demand(items, of: group)
  }

  deinit { state.giveUp(rest + (inUse.map { [$0] } ?? [])) }

  /// The next expert in memory and its slot's memory, which holds it until the next call; waits for one if need be.
  /// - Returns: nil after the last one, or when a read has failed
  package func next() -> (item: Int, memory: UnsafeMutableRawPointer)? {
    if let used = inUse { state.giveUp([used]) }
    inUse = nil
    if let asked { state.cover(asked.secondsToNow) }
    asked = nil
    guard let (place, memory) = state.take(among: rest) else { return nil }
    let item = rest.remove(at: place)
    inUse = item
    return (item, memory)
  }
}
