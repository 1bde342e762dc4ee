// Saving under every fault, and finding what survived.

import Checkpoints
import Glibc
import Synchronization
import Tensors
import TestSupport
import Testing
import Training

/// System calls of which the n-th fails.
final class Faults: Sendable {
  private let count = Atomic(0)
  let failing: Int?
  let code: Int32

  init(failing: Int?, code: Int32) {
    self.failing = failing
    self.code = code
  }

  var calls: Int { count.load(ordering: .relaxed) }

  private var failsNow: Bool {
    let now = count.wrappingAdd(1, ordering: .relaxed).oldValue
    if now == failing { errno = code }
    return now == failing
  }

  var fileCalls: FileCalls {
    let system = FileCalls.system
    var calls = system
    calls.write = { descriptor, bytes in
      guard self.failsNow else { return system.write(descriptor, bytes) }
      // A full disk takes half of it first.
      _ = system.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes.prefix(bytes.count / 2)))
      errno = self.code
      return -1
    }
    calls.sync = { self.failsNow ? -1 : system.sync($0) }
    calls.rename = { self.failsNow ? -1 : system.rename($0, $1) }
    return calls
  }
}

@Suite struct CheckpointStoreTests {
  let scratch = TemporaryFolder()

  private func save(_ step: Int, with calls: FileCalls = .system, keep: Int = 2) throws(TrainingError) {
    try CheckpointStore(folder: scratch("run"), keep: keep, calls: calls).save(step: step) {
      (folder) throws(TrainingError) in
      try folder.addText("state.json", "{\"step\": \(step)}")
      let tensors = [TensorDeclaration(name: "w", format: .scalar(.float32), shape: [2])]
      try folder.addTensors("parameters.safetensors", tensors) { (writer) throws(CheckpointError) in
        try [Float(step), 1].span.bytes.withUnsafeBytes { (bytes) throws(CheckpointError) in
          try writer.append(bytes, to: "w")
        }
      }
    }
  }

  private func latest() throws -> Int? {
    try CheckpointStore(folder: scratch("run")).latest()?.step
  }

  @Test func keepsTheNewest() throws {
    for step in [3, 40, 500] { try save(step) }
    #expect(try CheckpointStore(folder: scratch("run")).steps() == [40, 500] && latest() == 500)
  }

  @Test(arguments: [EIO, ENOSPC])
  func everyFaultLeavesTheCheckpointBefore(code: Int32) throws {
    try save(1)
    try save(2)
    let counting = Faults(failing: nil, code: 0)
    try save(3, with: counting.fileCalls)
    var report: [String] = []
    for fault in 0..<counting.calls {
      let step = 10 + fault
      let faults = Faults(failing: fault, code: code)
      let before = try latest()
      do {
        try save(step, with: faults.fileCalls)
        // Nothing failed if this save had fewer calls, because there was nothing to remove.
        if fault < faults.calls { report.append("fault \(fault) went unnoticed") }
      } catch {
        // The last faults come after the rename: the checkpoint is whole already.
        if try latest() != before, try latest() != step { report.append("fault \(fault): \(error)") }
      }
      try save(step + 1000)
      if try latest() != step + 1000 { report.append("no save after fault \(fault)") }
      try CheckpointStore(folder: scratch("run")).setAsideAll(after: 3)
      try save(4)
      if try latest() != 4 { report.append("a run resumed after fault \(fault) finds its future") }
    }
    #expect(report == [])
    #expect(counting.calls > 10)
  }

  enum Damage: CaseIterable { case manifestGone, fileShorter, bitFlipped, fileGone, manifestTorn }

  @Test(arguments: Damage.allCases)
  func damagedOnesAreSkipped(damage: Damage) throws {
    try save(1)
    try save(2)
    let folder = "run/step-00000002/"
    switch damage {
    case .manifestGone: unlink(scratch(folder + "manifest.json"))
    case .fileGone: unlink(scratch(folder + "state.json"))
    case .fileShorter: truncate(scratch(folder + "parameters.safetensors"), 20)
    case .manifestTorn: truncate(scratch(folder + "manifest.json"), 60)
    case .bitFlipped:
      var bytes = scratch.read(folder + "parameters.safetensors")
      bytes[bytes.count - 1] ^= 1
      scratch.write(bytes, folder + "parameters.safetensors")
    }
    var warnings: [String] = []
    let found = try CheckpointStore(folder: scratch("run")).latest { warnings.append($0) }
    #expect(found?.step == 1 && warnings.count == 1)
  }
}
