// GGUF files: what the fixtures hold, what is written.

import Checkpoints
import JSON
import Tensors
import TestSupport
import Testing

@Suite struct GGUFTests {
  @Test(arguments: [
    ("tiny-herd-gguf/tiny.gguf", 320, "F32"), ("gguf/tiny.q8_0.gguf", 320, "Q8_0"),
    ("tiny-split-gguf/tiny-00001-of-00003.gguf", 320, "F16"),
  ])
  func readsFixtures(name: String, vocabulary: Int, format: String) throws {
    let file = try GGUFFile(path: "\(Fixtures.directory)/\(name)")
    #expect(try file.metadata.string(at: "general.architecture") == "llama4")
    #expect(try file.metadata.strings(at: "tokenizer.ggml.tokens").count == vocabulary)
    let width = try file.metadata.integer(at: "llama4.embedding_length")
    let heads = try file.metadata.integer(at: "llama4.attention.head_count")
    let query = try file.tensor(named: "blk.0.attn_q.weight")
    #expect(query.format.name == format && query.shape[1] == width && query.shape[0] % heads == 0)
    #expect(try file.metadata.double(at: "llama4.attention.layer_norm_rms_epsilon") > 0)
    for entry in file.entries where try file.tensor(named: entry.name).bytes.count != entry.byteCount {
      Issue.record("\(entry.name) has another size than it says")
    }
  }

  @Test func readsEveryFormatOfWeights() throws {
    let file = try GGUFFile(path: "\(Fixtures.directory)/gguf/tiny.mixed.gguf")
    #expect(
      Set(file.entries.map(\.formatName)).isSuperset(of: [
        "Q2_K", "Q3_K", "Q4_K", "Q5_K", "Q6_K", "IQ4_NL", "IQ4_XS", "Q5_1", "BF16", "F16",
      ]))
    for entry in file.entries where try file.tensor(named: entry.name).format.name != entry.formatName {
      Issue.record("\(entry)")
    }
  }

  /// Reading a file and writing it gives the same bytes as ggml's own writer.
  @Test(arguments: ["tiny-herd-gguf/tiny.gguf", "gguf/tiny.q8_0.gguf"])
  func writesWhatItReads(name: String) throws {
    let source = try GGUFFile(path: "\(Fixtures.directory)/\(name)")
    let folder = TemporaryFolder()
    let writer = try GGUFWriter(
      path: folder("copy.gguf"), metadata: source.metadata, tensors: source.declarations)
    for name in source.names { try writer.append(source.tensor(named: name)) }
    try writer.finish()
    #expect(folder.names == ["copy.gguf"])
    #expect(try read(folder("copy.gguf")) == read("\(Fixtures.directory)/\(name)"))
  }

  @Test(arguments: [(Int.max, 1), (300_000, 3), (1, 40)])
  func writesSplits(maximum: Int, fewest: Int) throws {
    let source = try GGUFFile(path: "\(Fixtures.directory)/tiny-herd-gguf/tiny.gguf")
    let folder = TemporaryFolder()
    let writer = try GGUFWriter(
      path: folder("copy.gguf"), metadata: source.metadata, tensors: source.declarations,
      maximumFileSize: maximum)
    for name in source.names { try writer.append(source.tensor(named: name)) }
    try writer.finish()
    let copy = try GGUFFile(path: writer.paths[0])
    #expect(copy.files.count >= fewest && folder.names.count == copy.files.count)
    #expect(copy.files.map(\.path) == writer.paths && copy.entries == source.entries)
    for name in source.names where try copy.tensor(named: name).copy != source.tensor(named: name).copy {
      Issue.record("\(name) has changed")
    }
  }

  /// Tensors of sizes that are no multiple of the alignment, and an empty one, written piece by piece.
  @Test(arguments: [Int.max, 1])
  func padsBetweenTensors(maximum: Int) throws {
    let folder = TemporaryFolder()
    let shapes = [[3], [0, 4], [5, 3], [], [7]]
    let declared = shapes.enumerated().map { number, shape in
      TensorDeclaration(name: "t\(number)", format: .scalar(.float16), shape: shape)
    }
    let writer = try GGUFWriter(
      path: folder("x.gguf"), metadata: GGUFMetadata(), tensors: declared, maximumFileSize: maximum)
    let contents = shapes.enumerated().map { number, shape in
      [UInt8](repeating: UInt8(number + 1), count: 2 * shape.reduce(1, *))
    }
    for (tensor, bytes) in zip(declared, contents) where !bytes.isEmpty {
      for byte in bytes { try writer.append([byte], to: tensor.name) }
    }
    // Of a split, the file that names the others must not be there before them.
    #expect(!folder.names.contains { $0.hasPrefix("x") && !$0.contains("-0000") || $0.hasPrefix("x-00001") })
    try writer.finish()
    let read = try GGUFFile(path: writer.paths[0])
    #expect(try read.names.map { try read.tensor(named: $0).copy } == contents)
    #expect(read.entries.map(\.shape) == shapes)
  }

  @Test func keepsEveryType() throws {
    let values: [GGUFValue] = [
      .uint8(200), .int8(-3), .uint16(60000), .int16(-300), .uint32(4_000_000_000), .int32(-5), .uint64(.max),
      .int64(.min), .float32(-0.0), .float64(1e300), .bool(true), .string("é\n"), .array(.uint8([1, 255])),
      .array(.int8([-1])), .array(.uint16([])), .array(.int16([-2, 2])), .array(.uint32([7])),
      .array(.int32([-9])), .array(.uint64([.max])), .array(.int64([.min])),
      .array(.float32([.infinity, 0.1])),
      .array(.float64([2.5])), .array(.bool([true, false])), .array(.string(["", "a", "漢字漢字漢字漢字"])),
      .array(.array([.string(["x"]), .array([]), .array([.uint8([4])])])),
    ]
    var metadata = GGUFMetadata()
    for (number, value) in values.enumerated() where !metadata.appendIfNew("key.\(number)", value) {
      Issue.record("key.\(number) twice")
    }
    let folder = TemporaryFolder()
    try GGUFWriter(path: folder("x.gguf"), metadata: metadata, tensors: []).finish()
    let read = try GGUFFile(path: folder("x.gguf"))
    #expect(read.metadata.members.map(\.value) == values)
    #expect(
      try read.metadata.integer(at: "key.4") == 4_000_000_000 && read.metadata.double(at: "key.0") == 200)
    let messages = [
      message(folder.path) { _ = try read.metadata.integer(at: "key.6") },
      message(folder.path) { _ = try read.metadata.strings(at: "absent") },
    ]
    #expect(
      messages == [
        #"x.gguf: key "key.6": expected a whole number, found 18446744073709551615"#,
        #"x.gguf: key "absent": expected an array of strings, found nothing"#,
      ])
  }

  @Test func refusesWhatTheFormatLacks() {
    let folder = TemporaryFolder()
    let wrong = [
      TensorDeclaration(name: "a", format: .scalar(.uint8), shape: [2]),
      TensorDeclaration(name: "a", format: .block(.q4_0), shape: [2, 31]),
      TensorDeclaration(name: "a", format: .scalar(.float32), shape: [1, 1, 1, 1, 1]),
      TensorDeclaration(name: String(repeating: "a", count: 64), format: .scalar(.float32), shape: [1]),
    ]
    let messages = wrong.map { tensor in
      message(folder.path) {
        _ = try GGUFWriter(path: folder("x.gguf"), metadata: GGUFMetadata(), tensors: [tensor])
      }?.split(separator: ": ").last ?? ""
    }
    #expect(
      messages == [
        "expected a format that GGUF has, found U8", "expected a shape with a size in Q4_0, found [2, 31]",
        "expected at most 4 extents, found [1, 1, 1, 1, 1]",
        "expected a name of less than 64 bytes, found 64",
      ])
    #expect(folder.names == [])
  }
}

extension TensorSource {
  /// What a writer needs to know to copy the readable tensors.
  var declarations: [TensorDeclaration] {
    entries.compactMap { entry in
      entry.format.map { TensorDeclaration(name: entry.name, format: $0, shape: entry.shape) }
    }
  }
}
