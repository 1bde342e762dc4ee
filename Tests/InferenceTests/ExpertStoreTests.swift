// The store of experts held to a plain array of bytes, whatever is wanted, guessed, and how little fits.

import Checkpoints
import Glibc
import Inference
import Synchronization
import TestSupport
import Testing

@Suite struct ExpertStoreTests {
  /// A file of random bytes, and experts of three pieces somewhere in it.
  private struct Experts: @unchecked Sendable {
    // Sendable: the folder is only there to be removed with the file.

    let folder: TemporaryFolder
    let path: String
    let bytes: [UInt8]
    var ranges: [[Range<Int>]] = []
    static let mixtures = 4
    static let perMixture = 6

    init(seed: UInt64, largestPiece: Int = 30_000) throws {
      var generator = SeededGenerator(seed: seed)
      folder = TemporaryFolder()
      path = folder.path + "/experts"
      let size = 400_000 + generator.integer(in: 0...9999)
      bytes = (0..<size).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
      let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
      let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      close(descriptor)
      try #require(written == size)
      for _ in 0..<Self.mixtures * Self.perMixture {
        ranges.append(
          (0..<3).map { _ in
            let count = generator.integer(in: 1...largestPiece)
            let start = generator.integer(in: 0...size - count)
            return start..<start + count
          })
      }
    }

    var items: [ExpertItem] { ranges.map { pieces in ExpertItem(pieces.map { (file: 0, range: $0) }) } }

    func group(of item: Int) -> Range<Int> {
      let first = item / Self.perMixture * Self.perMixture
      return first..<first + Self.perMixture
    }

    /// Whether an expert's pieces lie in memory as they do in the file.
    func isRight(_ item: Int, at memory: UnsafeMutableRawPointer) -> Bool {
      var end = 0
      return ranges[item].allSatisfy { range in
        let cover = DirectFile.cover(range)
        defer { end += cover.count }
        let start = memory + end + range.lowerBound - cover.lowerBound
        return bytes[range].withUnsafeBytes { expected in
          expected.baseAddress.map { memcmp($0, start, range.count) == 0 } ?? false
        }
      }
    }
  }

  /// Wants and foresees experts at random and returns those that came with wrong bytes or not at all.
  private static func use(_ store: ExpertStore, _ experts: Experts, seed: UInt64, passes: Int) -> [String] {
    var generator = SeededGenerator(seed: seed)
    var problems: [String] = []
    for pass in 0..<passes {
      let mixture = generator.integer(in: 0...Experts.mixtures - 1)
      let group = mixture * Experts.perMixture..<(mixture + 1) * Experts.perMixture
      let wanted = group.filter { _ in generator.chance(0.4) }
      let next = generator.integer(in: 0...Experts.mixtures - 1) * Experts.perMixture
      let guessed = (next..<next + Experts.perMixture).filter { _ in generator.chance(0.3) }
      store.observe(
        group, chosen: group.map { wanted.contains($0) ? 1 : 0 },
        probability: group.map { _ in generator.uniform() })
      let coming = store.want(wanted, of: group)
      store.foresee(guessed, of: next..<next + Experts.perMixture)
      // Some passes end before they have used everything.
      var left = Set(wanted)
      let most = generator.chance(0.1) ? min(1, wanted.count) : wanted.count
      for _ in 0..<most {
        guard let (item, memory) = coming.next() else {
          problems.append("pass \(pass): nothing came of \(left.sorted())")
          break
        }
        if left.remove(item) == nil { problems.append("pass \(pass): \(item) came unwanted") }
        if !experts.isRight(item, at: memory) { problems.append("pass \(pass): \(item) has wrong bytes") }
      }
    }
    return problems
  }

  @Test(arguments: ExpertPolicyKind.allCases, [1, 100_000, 400_000, 10_000_000])
  func givesTheFilesBytes(policy: ExpertPolicyKind, budget: Int) throws {
    let experts = try Experts(seed: UInt64(budget))
    let items = experts.items
    let store = ExpertStore(
      items: items, files: [try DirectFile(path: experts.path)], budget: budget,
      policy: policy.policy(experts: items.count, counts: items.indices.map { Double($0 % 5) }), threads: 3)
    let problems = Self.use(store, experts, seed: 7, passes: 150)
    #expect(problems.isEmpty, "\(problems.prefix(3))")
    let largest = items.map(\.byteCount).max() ?? 0
    #expect(store.residentBytes <= max(budget, largest) && store.failure == nil)
    store.setBudget(0)
    #expect(store.residentBytes <= 3 * largest, "what nobody uses leaves")
  }

  @Test func servesSeveralThreadsWithRoomForOne() throws {
    let experts = try Experts(seed: 3)
    let items = experts.items
    let store = ExpertStore(
      items: items, files: [try DirectFile(path: experts.path)], budget: 1,
      policy: ExpertPolicyKind.recency.policy(experts: items.count))
    let problems = Mutex<[String]>([])
    let finished = Atomic<Int>(0)
    for seed in 0..<4 {
      let thread = Thread(seed: UInt64(seed)) {
        let found = Self.use(store, experts, seed: $0, passes: 60)
        problems.withLock { $0 += found }
        finished.add(1, ordering: .sequentiallyConsistent)
      }
      thread.start()
    }
    var waited = 0
    while finished.load(ordering: .sequentiallyConsistent) < 4, waited < 60_000 {
      usleep(1000)
      waited += 1
    }
    let found = problems.withLock { $0 }
    #expect(finished.load(ordering: .sequentiallyConsistent) == 4 && found.isEmpty, "\(found.prefix(3))")
  }

  @Test(arguments: [UInt64](1...4))
  func goesOnAfterShortReads(seed: UInt64) throws {
    let experts = try Experts(seed: seed)
    let generator = Mutex(SeededGenerator(seed: seed))
    let file = try DirectFile(path: experts.path) { descriptor, memory, count, place in
      let (fails, share) = generator.withLock { ($0.chance(0.2), $0.uniform()) }
      if fails {
        errno = EINTR
        return -1
      }
      let pages = max(1, Int(Double(count) * share) / DirectFile.alignment)
      return pread(descriptor, memory, pages * DirectFile.alignment, place)
    }
    let items = experts.items
    let store = ExpertStore(
      items: items, files: [file], budget: 200_000,
      policy: ExpertPolicyKind.recency.policy(experts: items.count))
    let problems = Self.use(store, experts, seed: seed, passes: 60)
    #expect(problems.isEmpty, "\(problems.prefix(3))")
  }

  @Test(arguments: [EIO, 0])
  func saysWhatCouldNotBeRead(code: Int32) throws {
    let experts = try Experts(seed: 9)
    let reads = Atomic<Int>(0)
    let file = try DirectFile(path: experts.path) { descriptor, memory, count, place in
      guard reads.add(1, ordering: .relaxed).newValue > 20 else {
        return pread(descriptor, memory, count, place)
      }
      errno = code
      return code == 0 ? 0 : -1
    }
    let items = experts.items
    let store = ExpertStore(
      items: items, files: [file], budget: 100_000,
      policy: ExpertPolicyKind.recency.policy(experts: items.count))
    #expect(!Self.use(store, experts, seed: 1, passes: 60).isEmpty)
    let text = store.failure.map { "\($0)" } ?? "no failure"
    #expect(
      text.hasPrefix("\(experts.path): cannot read bytes ") && text.hasSuffix(": Input/output error"),
      "\(text)")
    #expect(text.contains("cut the file short at byte") == (code == 0))
  }
}

/// A thread with a number.
private final class Thread: Sendable {
  private let seed: UInt64
  private let body: @Sendable (UInt64) -> Void

  init(seed: UInt64, _ body: @escaping @Sendable (UInt64) -> Void) {
    self.seed = seed
    self.body = body
  }

  func start() {
    DedicatedThread.start { [seed, body] in body(seed) }
  }
}
