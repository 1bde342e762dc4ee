// Schedules, expert loads, metrics and event files.

import CPUBackend
import Checkpoints
import Glibc
import JSON
import Synchronization
import Tensors
import TestSupport
import Testing
import Training

/// A disk that a test fills and empties.
private final class Disk: Sendable {
  let isFull = Atomic(false)
}

@Suite struct RunLogTests {
  let scratch = TemporaryFolder()

  static let factors: [(Schedule.Shape, [Double])] = [
    (.constant, [0.5, 1, 1, 1, 1]), (.linear, [0.5, 1, 0.775, 0.55, 0.1]),
    (.cosine, [0.5, 1, 0.868198051533946, 0.55, 0.1]), (.stableThenDecay, [0.5, 1, 1, 1, 0.1]),
  ]

  @Test(arguments: factors)
  func schedules(shape: Schedule.Shape, factors: [Double]) {
    let schedule = Schedule(shape: shape, peak: 2, floor: 0.1, warmupSteps: 10, totalSteps: 110)
    let rates = [5, 10, 35, 60, 110].map { schedule.rate(at: $0) }
    #expect(zip(rates, factors).allSatisfy { abs($0 - 2 * $1) < 1e-12 }, "\(rates)")
    #expect(
      shape != .stableThenDecay || (schedule.rate(at: 88) == 2 && abs(schedule.rate(at: 99) - 1.1) < 1e-12))
  }

  @Test func loads() throws {
    let backend = try #require(CPUBackend(threads: 1))
    var loads = ExpertLoads()
    loads.add(layer: 1, index: Tensor([Int32(0), 0, 0, 1], shape: [4, 1], on: backend), experts: 4)
    loads.add(layer: 0, index: Tensor([Int32(3), 2, 1, 0], shape: [2, 2], on: backend), experts: 4)
    loads.add(layer: 1, index: Tensor([Int32(2), 1, 0, 0], shape: [4, 1], on: backend), experts: 4)
    #expect(loads.shares == [[1, 1, 1, 1], [2.5, 1, 0.5, 0]])
    #expect(loads.largestViolation == 1.5 && loads.smallestShare == 0)
  }

  @Test func metricsAreCutBackToTheCheckpoint() throws {
    let path = scratch("metrics.jsonl")
    let first = try MetricsLog(path: path, keepingUpTo: 0)
    for step in 1...5 { try first.append(["step": .integer(Int64(step)), "loss": 1.5]) }
    scratch.write(scratch.read("metrics.jsonl") + Array("{\"step\": 6, \"lo".utf8), "metrics.jsonl")
    let second = try MetricsLog(path: path, keepingUpTo: 3)
    try second.append(["step": 4, "loss": 2])
    let lines = String(decoding: scratch.read("metrics.jsonl"), as: UTF8.self)
    let expected =
      (1...3).map { "{\"step\": \($0), \"loss\": 1.5}\n" }.joined() + "{\"step\": 4, \"loss\": 2}\n"
    #expect(lines == expected)
  }

  /// A disk that takes three bytes a call, and then for a while none.
  @Test func aFullDiskLeavesWholeLines() throws {
    let disk = Disk()
    var calls = FileCalls.system
    calls.write = { descriptor, bytes in
      if disk.isFull.load(ordering: .relaxed), bytes.count < 20 {
        errno = ENOSPC
        return -1
      }
      return FileCalls.system.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes.prefix(3)))
    }
    let metrics = try MetricsLog(path: scratch("full.jsonl"), keepingUpTo: 0, calls: calls)
    let events = try TensorBoardLog(folder: scratch("full"), resumedStep: 0, time: 1000, calls: calls)
    let empty = scratch.read("full/events.out.tfevents.1000.herd.0")
    var failures = 0
    for step in 1...3 {
      disk.isFull.store(step == 2, ordering: .relaxed)
      do { try metrics.append(["step": .integer(Int64(step)), "loss": 1.5]) } catch { failures += 1 }
      do { try events.append(step: step, time: 0, scalars: [("loss", 1)]) } catch { failures += 1 }
      guard step == 2 else { continue }
      let lines = String(decoding: scratch.read("full.jsonl"), as: UTF8.self)
      #expect(failures == 2 && lines == "{\"step\": 1, \"loss\": 1.5}\n")
    }
    let lines = String(decoding: scratch.read("full.jsonl"), as: UTF8.self)
    #expect(lines == "{\"step\": 1, \"loss\": 1.5}\n{\"step\": 3, \"loss\": 1.5}\n")
    let records = scratch.read("full/events.out.tfevents.1000.herd.0").count - empty.count
    #expect(records > 0 && records % 2 == 0 && failures == 2)
  }

  /// TensorBoard's own record writer gives these bytes for the same events, and its reader reads them.
  @Test func eventFile() throws {
    let log = try TensorBoardLog(folder: scratch("events"), resumedStep: 3, time: 1000.5)
    try log.append(step: 300, time: 1001.5, scalars: [("loss", 2.5), ("rate", 0.001)])
    let name = log.path.split(separator: "/").suffix(2).joined(separator: "/")
    #expect(name == "events/events.out.tfevents.1000.herd.0")
    let digest = SHA256.hexadecimal(of: scratch.read(name))
    #expect(digest == "45d91206af91fd879dd61b5d4adede89f41ab2e23a3d6b9cc989f74e621305e4")
  }
}
