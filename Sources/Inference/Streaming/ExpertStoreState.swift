// What an expert store's threads share: who is where, who is needed, what is being read. Everything under one lock.

import Checkpoints

/// The state of an expert store. Members are touched under the monitor's lock only, but for what never changes.
final class ExpertStoreState: @unchecked Sendable {
  // Sendable: see above.
  let monitor = Monitor()
  let items: [ExpertItem]
  let files: [DirectFile]
  var policy: any ExpertPolicy
  var failure: CheckpointError?

  /// An expert's place. Its bytes are there once no chunk is left or under way; one whose reading was put off keeps what
  /// it has until its room is needed.
  struct Entry {
    var slot: ExpertSlot?
    var chunks: ArraySlice<ExpertItem.Chunk> = []
    var reading = 0
    /// How many want it or use it.
    var users = 0
    var isForeseen = false
    /// Was read because it was foreseen, and nobody has needed it yet.
    var isGuess = false

    var isPresent: Bool { slot != nil && chunks.isEmpty && reading == 0 }
  }

  private var entries: [Entry]
  /// Needed and not yet in a slot, in this order; then those foreseen.
  private var demanded: [Int] = []
  private var foreseen: [Int] = []
  /// In a slot with chunks left to begin, the needed ones and the others.
  private var loading: [Int] = []
  private var isClosed = false
  private var budget: Int
  private(set) var residentBytes = 0
  private var statistics = StreamingStatistics()
  private var readsUnderWay = 0
  private var readingSince = ContinuousClock.now
  private let largest: Int

  init(items: [ExpertItem], files: [DirectFile], budget: Int, policy: any ExpertPolicy) {
    self.items = items
    self.files = files
    self.budget = budget
    self.policy = policy
    entries = Array(repeating: Entry(), count: items.count)
    largest = items.map(\.byteCount).max() ?? 0
  }
}

// What the computation asks for.
extension ExpertStoreState {
  /// Wants experts of a group; guesses about the others of the group were wrong.
  func demand(_ wanted: [Int], of group: Range<Int>) {
    monitor.withLock {
      for item in wanted {
        if entries[item].isGuess {
          statistics.foreseen += 1
        } else if entries[item].slot != nil {
          statistics.hits += 1
        } else {
          statistics.misses += 1
        }
        entries[item].users += 1
        entries[item].isGuess = false
        if entries[item].slot == nil {
          if !demanded.contains(item) { demanded.append(item) }
        } else if !entries[item].chunks.isEmpty, !loading.contains(item) {
          loading.append(item)
        }
      }
      forgetGuesses(of: group)
      monitor.wakeAll()
    }
  }

  func foresee(_ guessed: [Int], of group: Range<Int>) {
    monitor.withLock {
      for item in group { entries[item].isForeseen = false }
      foreseen.removeAll { group.contains($0) }
      for item in guessed {
        entries[item].isForeseen = true
        if entries[item].slot == nil, entries[item].users == 0 { foreseen.append(item) }
      }
      monitor.wakeAll()
    }
  }

  private func forgetGuesses(of group: Range<Int>) {
    foreseen.removeAll { group.contains($0) }
    for item in group {
      entries[item].isForeseen = false
      guard entries[item].isGuess else { continue }
      entries[item].isGuess = false
      statistics.wrongGuesses += 1
      loading.removeAll { $0 == item }
    }
  }

  /// One of the items that is in memory, waiting for it.
  func take(among wanted: [Int]) -> (place: Int, memory: UnsafeMutableRawPointer)? {
    monitor.withLock {
      guard !wanted.isEmpty else { return nil }
      let start = ContinuousClock.now
      var hasWaited = false
      defer { if hasWaited { statistics.waitingSeconds += start.secondsToNow } }
      while failure == nil, !isClosed {
        if let place = wanted.firstIndex(where: { entries[$0].isPresent }),
          let slot = entries[wanted[place]].slot
        {
          return (place, slot.pointer)
        }
        hasWaited = true
        monitor.wait()
      }
      return nil
    }
  }

  func giveUp(_ used: [Int]) {
    monitor.withLock {
      for item in used { entries[item].users -= 1 }
      demanded.removeAll { entries[$0].users == 0 }
      shrink(to: budget)
      monitor.wakeAll()
    }
  }

  func setBudget(_ bytes: Int) {
    monitor.withLock {
      budget = bytes
      shrink(to: bytes)
      monitor.wakeAll()
    }
  }

  func close() {
    monitor.withLock {
      isClosed = true
      monitor.wakeAll()
    }
  }

  /// Notes what was computed while experts were on their way.
  func cover(_ seconds: Double) {
    monitor.withLock {
      statistics.calls += 1
      statistics.coverSeconds += seconds
    }
  }

  func fail(_ error: CheckpointError) {
    monitor.withLock {
      failure = failure ?? error
      monitor.wakeAll()
    }
  }

  var currentStatistics: StreamingStatistics {
    var current = statistics
    if readsUnderWay > 0 { current.readingSeconds += readingSince.secondsToNow }
    return current
  }
}

// Reading.
extension ExpertStoreState {
  /// What a reader's thread does until the store is closed.
  func read() {
    while true {
      let work = monitor.withLock {
        () -> (item: Int, chunk: ExpertItem.Chunk, memory: UnsafeMutableRawPointer)? in
        while !isClosed {
          if failure == nil, let work = nextChunk() { return work }
          monitor.wait()
        }
        return nil
      }
      guard let work else { return }
      var problem: CheckpointError?
      do throws(CheckpointError) {
        try files[work.chunk.file].read(work.chunk.range, into: work.memory + work.chunk.slotOffset)
      } catch {
        problem = error
      }
      monitor.withLock { finish(work.item, bytes: work.chunk.range.count, problem) }
    }
  }

  /// The next part to read: of what is needed, then of what is foreseen.
  private func nextChunk() -> (Int, ExpertItem.Chunk, UnsafeMutableRawPointer)? {
    if let item = loading.first(where: { entries[$0].users > 0 }) { return begin(item) }
    for item in demanded where start(item, isGuess: false) {
      demanded.removeAll { $0 == item }
      return begin(item)
    }
    if let item = loading.first { return begin(item) }
    for item in foreseen where start(item, isGuess: true) {
      foreseen.removeAll { $0 == item }
      return begin(item)
    }
    return nil
  }

  private func begin(_ item: Int) -> (Int, ExpertItem.Chunk, UnsafeMutableRawPointer)? {
    guard let chunk = entries[item].chunks.popFirst(), let slot = entries[item].slot else { return nil }
    if entries[item].chunks.isEmpty { loading.removeAll { $0 == item } }
    entries[item].reading += 1
    if readsUnderWay == 0 { readingSince = .now }
    readsUnderWay += 1
    return (item, chunk, slot.pointer)
  }

  private func finish(_ item: Int, bytes: Int, _ problem: CheckpointError?) {
    entries[item].reading -= 1
    readsUnderWay -= 1
    if readsUnderWay == 0 { statistics.readingSeconds += readingSince.secondsToNow }
    statistics.bytesRead += bytes
    failure = failure ?? problem
    monitor.wakeAll()
  }

  /// Gives an item a slot, if there is room or can be made.
  private func start(_ item: Int, isGuess: Bool) -> Bool {
    let bytes = items[item].byteCount
    guard let slot = makeRoom(for: bytes, isGuess: isGuess) else { return false }
    slot.resize(to: bytes)
    residentBytes += slot.resident
    entries[item].slot = slot
    entries[item].chunks = items[item].chunks[...]
    entries[item].isGuess = isGuess
    if isGuess { statistics.guesses += 1 }
    loading.append(item)
    return true
  }
}

// Room.
extension ExpertStoreState {
  /// A slot for so many bytes, that of an expert which leaves where possible.
  private func makeRoom(for bytes: Int, isGuess: Bool) -> ExpertSlot? {
    var free: ExpertSlot?
    while residentBytes + bytes > budget {
      guard let victim = victim(isGuess: isGuess) else {
        // Whatever the budget: one expert must fit.
        guard residentBytes == 0 else { return nil }
        break
      }
      let slot = evict(victim)
      if (slot?.resident ?? 0) > (free?.resident ?? -1) { free = slot }
    }
    return free ?? ExpertSlot(byteCount: largest)
  }

  /// The expert that is worth least among those that nobody needs or reads; one that was begun only is worth nothing.
  private func victim(isGuess: Bool) -> Int? {
    var least: (item: Int, worth: Double)?
    for item in entries.indices {
      let entry = entries[item]
      guard entry.slot != nil, entry.users == 0, entry.reading == 0 else { continue }
      // What is foreseen makes room for what is needed only.
      if entry.isForeseen, isGuess { continue }
      let worth =
        entry.isForeseen ? .greatestFiniteMagnitude : entry.isPresent ? policy.worth(item) : -.infinity
      if least.map({ worth < $0.worth }) ?? true { least = (item, worth) }
    }
    return least?.item
  }

  private func evict(_ item: Int) -> ExpertSlot? {
    let slot = entries[item].slot
    residentBytes -= slot?.resident ?? 0
    statistics.evictions += 1
    if entries[item].isGuess { statistics.wrongGuesses += 1 }
    entries[item] = Entry(isForeseen: entries[item].isForeseen)
    loading.removeAll { $0 == item }
    return slot
  }

  private func shrink(to bytes: Int) {
    while residentBytes > bytes, let victim = victim(isGuess: false) { _ = evict(victim) }
  }
}

extension ContinuousClock.Instant {
  /// Seconds from here to the present.
  var secondsToNow: Double {
    let (seconds, attoseconds) = duration(to: .now).components
    return Double(seconds) + Double(attoseconds) * 1e-18
  }
}
