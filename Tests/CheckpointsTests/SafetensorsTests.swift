// Safetensors files and folders: what the fixtures hold, what is written, what is refused.

import Checkpoints
import Glibc
import JSON
import Tensors
import TestSupport
import Testing

@Suite struct SafetensorsTests {
  @Test(arguments: [
    ("tiny-scout-text", 75, "model.layers.3.feed_forward.experts.gate_up_proj", [8, 128, 128]),
    ("tiny-maverick-text", 66, "model.layers.1.feed_forward.experts.down_proj", [16, 64, 96]),
    ("tiny-top2-text", 51, "lm_head.weight", [144, 48]),
    ("tiny-odd-text", 89, "model.layers.1.self_attn.q_proj.bias", [80]),
  ])
  func readsFolders(name: String, count: Int, tensor: String, shape: [Int]) throws {
    let folder = try SafetensorsDirectory(path: "\(Fixtures.directory)/\(name)")
    #expect(folder.entries.count == count)
    let stored = try folder.tensor(named: tensor)
    #expect(stored.shape == shape && stored.isContiguous)
    #expect(stored.bytes.count == folder.entry(named: tensor)?.byteCount)
  }

  /// The data of this file start at an odd byte: nothing is copied all the same.
  @Test func leavesUnalignedDataWhereTheyLie() throws {
    let file = try SafetensorsFile(path: "\(Fixtures.directory)/tiny-odd-text/model.safetensors")
    let formats = Set(file.entries.map(\.formatName))
    #expect(formats == ["BF16", "F32", "F16"])
    for name in file.names {
      let tensor = try file.tensor(named: name)
      let start = try #require(tensor.bytes.baseAddress)
      let offset = start - (try #require(file.file.bytes.baseAddress))
      if offset < 8 || offset + tensor.bytes.count > file.file.byteCount || tensor.owner !== file.file {
        Issue.record("\(name) lies outside the file")
      }
    }
  }

  /// Reading a file and writing its tensors in the order of their data gives the same bytes as the format's own library.
  @Test(arguments: [
    "tiny-scout-text/model.safetensors", "tiny-maverick-text/model-00001-of-00002.safetensors",
    "tiny-top2-text/gradients.safetensors",
  ])
  func writesWhatItReads(name: String) throws {
    let source = try SafetensorsFile(path: "\(Fixtures.directory)/\(name)")
    let folder = TemporaryFolder()
    let path = folder("copy.safetensors")
    let declared = try source.names.map {
      let tensor = try source.tensor(named: $0)
      return TensorDeclaration(name: $0, format: tensor.format, shape: tensor.shape)
    }
    #expect(SafetensorsWriter.ordered(declared.shuffled()).map(\.name) == source.names)
    let writer = try SafetensorsWriter(path: path, tensors: declared, metadata: source.metadata)
    for name in source.names { try writer.append(source.tensor(named: name)) }
    #expect(folder.names == [".copy.safetensors.partial"])
    try writer.finish()
    #expect(folder.names == ["copy.safetensors"])
    #expect(try read(path) == read("\(Fixtures.directory)/\(name)"))
  }

  @Test(arguments: [(Int.max, 1), (40, 2), (16, 4), (1, 5)])
  func writesShards(maximum: Int, files: Int) throws {
    let folder = TemporaryFolder()
    folder.write([1], files == 1 ? "model.safetensors.index.json" : "model.safetensors")
    let declared = ["a", "b", "c", "d", "e"].map {
      TensorDeclaration(name: $0, format: .scalar(.float32), shape: $0 == "c" ? [0, 3] : [2, 2])
    }
    let writer = try SafetensorsDirectoryWriter(
      path: folder.path, tensors: declared, maximumShardSize: maximum)
    for tensor in declared where tensor.name != "c" {
      try writer.append([UInt8](repeating: UInt8(tensor.name.utf8.first ?? 0), count: 10), to: tensor.name)
      try writer.append([UInt8](repeating: 7, count: 6), to: tensor.name)
    }
    try writer.finish()
    let source = try SafetensorsDirectory(path: folder.path)
    #expect(source.files.count == files && source.names == ["a", "b", "c", "d", "e"])
    #expect(folder.names.count == (files == 1 ? 1 : files + 1))
    #expect(try source.tensor(named: "e").copy == [UInt8](repeating: 101, count: 10) + [7, 7, 7, 7, 7, 7])
    #expect(source.files[0].metadata.map(\.value) == ["pt"])
  }

  @Test func refusesWrongOrder() throws {
    let folder = TemporaryFolder()
    let declared = ["a", "b"].map { TensorDeclaration(name: $0, format: .scalar(.uint8), shape: [2]) }
    let writer = try SafetensorsWriter(path: folder("x"), tensors: declared)
    let messages = [
      message(folder.path) { try writer.append([1], to: "b") },
      message(folder.path) { try writer.append([1, 2, 3], to: "a") },
      message(folder.path) { try writer.append([1, 2], to: "a") },
      message(folder.path) { try writer.finish() },
      message(folder.path) { _ = try SafetensorsWriter(path: folder("x"), tensors: declared) },
      message(folder.path) {
        _ = try SafetensorsWriter(path: folder("y"), tensors: declared + declared)
      },
      message(folder.path) {
        let block = TensorDeclaration(name: "q", format: .block(.q8_0), shape: [32])
        _ = try SafetensorsWriter(path: folder("y"), tensors: [block])
      },
    ]
    #expect(
      messages == [
        #"x: tensor "b": expected bytes of "a", found bytes of this one"#,
        #"x: tensor "a": expected 2 bytes, found 0 and then 3 more"#, nil,
        #"x: tensor "b": expected 2 bytes, found 0"#,
        "x: cannot lock \(folder.path)/.x.partial (is it being written?): Resource temporarily unavailable",
        #"y: tensor "a": expected each name once, found it again"#,
        #"y: tensor "q": expected numbers one by one under a name of their own, found Q8_0"#,
      ])
    #expect(folder.names == [".x.partial"])
  }

  /// Whichever call of the system fails, the old file stays or the new one is whole, and nothing else is left.
  @Test func survivesFailingCalls() throws {
    let declared = [TensorDeclaration(name: "a", format: .scalar(.uint8), shape: [200_000])]
    for turn in 1... {
      let folder = TemporaryFolder()
      folder.write([1, 2, 3], "x")
      let failing = FailingCalls(failingTurn: turn)
      let failed = message {
        let writer = try SafetensorsWriter(path: folder("x"), tensors: declared, calls: failing.calls)
        try writer.append([UInt8](repeating: 5, count: 200_000), to: "a")
        try writer.finish()
      }
      #expect(folder.names == ["x"])
      guard failed != nil else {
        #expect(turn == failing.turns + 1 && turn > 4)
        break
      }
      let isOld = try read(folder("x")) == [1, 2, 3]
      let isWhole = try? SafetensorsFile(path: folder("x")).entries.count == 1
      if !isOld && isWhole != true { Issue.record("call \(turn) left a broken file") }
    }
  }

  /// What was copied does not change with its file, whose lost pages would end the program if they were still mapped.
  @Test(arguments: [1, 5000, (16 << 20) + 4097])
  func copiesOutliveTheirFile(byteCount: Int) throws {
    let folder = TemporaryFolder()
    let bytes = (0..<byteCount).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ $0 >> 8) }
    folder.write(bytes, "x")
    let file = try MappedFile(path: folder("x"))
    try file.copyToMemory()
    #expect(truncate(folder("x"), 0) == 0)
    #expect([UInt8](file.bytes) == bytes)
  }
}
