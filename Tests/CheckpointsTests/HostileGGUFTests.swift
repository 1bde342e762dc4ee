// GGUF files that break the rules, each in one way.

import Checkpoints
import Glibc
import TestSupport
import Testing

/// The bytes of a GGUF file, written part by part so that each may be wrong.
struct GGUFBytes {
  var bytes: [UInt8] = Array("GGUF".utf8)

  /// A header that says how many tensors and keys follow.
  init(version: UInt32 = 3, tensors: UInt64 = 0, keys: UInt64 = 0) {
    number(version)
    number(tensors)
    number(keys)
  }

  mutating func number<Number: FixedWidthInteger>(_ value: Number) {
    for byte in 0..<Number.bitWidth / 8 { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * byte))) }
  }

  mutating func string(_ text: String) {
    number(UInt64(text.utf8.count))
    bytes += Array(text.utf8)
  }

  func key(_ name: String, type: UInt32, _ value: [UInt8]) -> GGUFBytes {
    var copy = self
    copy.string(name)
    copy.number(type)
    copy.bytes += value
    return copy
  }

  func tensor(_ name: String, _ extents: [UInt64], type: UInt32 = 0, offset: UInt64 = 0, rank: UInt32? = nil)
    -> GGUFBytes
  {
    var copy = self
    copy.string(name)
    copy.number(rank ?? UInt32(extents.count))
    for extent in extents { copy.number(extent) }
    copy.number(type)
    copy.number(offset)
    return copy
  }

  /// Pads to the alignment and adds so many bytes of data.
  func data(_ count: Int) -> [UInt8] {
    bytes + [UInt8](repeating: 0, count: (32 - bytes.count % 32) % 32 + count)
  }
}

@Suite struct HostileGGUFTests {
  static func u32(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
  static func u64(_ value: UInt64) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }

  static var nested: [UInt8] {
    var value: [UInt8] = []
    for _ in 0..<1000 { value += u32(9) + u64(1) }
    return value
  }

  static let files: [(name: String, bytes: [UInt8], says: String)] = [
    ("empty", [], "header: expected 4 bytes at byte 0, found 0 before the end"),
    ("magic", Array("GGML".utf8), "header: expected \"GGUF\" as the first bytes, found 0x4c4d4747"),
    ("version", GGUFBytes(version: 1).bytes, "header: expected version 2 or 3, found 1"),
    ("big endian", GGUFBytes(version: 3 << 24).bytes, "found a big-endian file"),
    (
      "many tensors", GGUFBytes(tensors: .max).bytes,
      "tensor count: expected a count of at most 0, found 18446744073709551615"
    ),
    ("many keys", GGUFBytes(keys: 1 << 62).bytes, "key count: expected a count of at most 0"),
    (
      "key length", GGUFBytes(keys: 1).bytes + u64(1 << 40) + [0, 0, 0, 0, 0],
      "key 0: expected a count of at most 5"
    ),
    (
      "type", GGUFBytes(keys: 1).key("k", type: 13, [0]).bytes,
      #"key "k": expected a type from 0 to 12, found 13"#
    ),
    (
      "truth", GGUFBytes(keys: 1).key("k", type: 7, [2]).bytes,
      #"key "k": expected 0 or 1 for a truth value, found 2"#
    ),
    ("cut value", GGUFBytes(keys: 1).key("k", type: 10, [1]).bytes, #"key "k": expected 8 bytes"#),
    ("utf8", GGUFBytes(keys: 1).key("k", type: 8, u64(1) + [0xFF]).bytes, #"key "k": expected UTF-8"#),
    (
      "array length", GGUFBytes(keys: 1).key("k", type: 9, u32(4) + u64(1 << 60)).bytes,
      "expected a count of at most 0"
    ),
    (
      "string array", GGUFBytes(keys: 1).key("k", type: 9, u32(8) + u64(2) + u64(0)).bytes,
      "expected a count of at most 1"
    ),
    (
      "deep", GGUFBytes(keys: 1).key("k", type: 9, nested).bytes,
      #"key "k": expected at most 4 levels of arrays"#
    ),
    (
      "repeated key", GGUFBytes(keys: 2).key("k", type: 0, [1]).key("k", type: 0, [1]).bytes,
      #"key "k": expected each key once"#
    ),
    (
      "alignment 0", GGUFBytes(keys: 1).key("general.alignment", type: 4, u32(0)).bytes,
      "expected a power of two up to 65536, found 0"
    ),
    (
      "alignment 3", GGUFBytes(keys: 1).key("general.alignment", type: 4, u32(3)).bytes,
      "expected a power of two"
    ),
    (
      "alignment big", GGUFBytes(keys: 1).key("general.alignment", type: 4, u32(1 << 31)).bytes,
      "expected a power of two"
    ),
    (
      "alignment text", GGUFBytes(keys: 1).key("general.alignment", type: 8, u64(0)).bytes,
      "expected a whole number, found \"\""
    ),
    (
      "rank", GGUFBytes(tensors: 1).tensor("a", [1, 1, 1, 1, 1]).data(4),
      #"tensor "a": expected at most 4 extents, found 5"#
    ),
    ("rank beyond", GGUFBytes(tensors: 1).tensor("a", [], rank: .max).data(4), "expected at most 4 extents"),
    (
      "extent", GGUFBytes(tensors: 1).tensor("a", [.max]).data(4),
      #"tensor "a": expected extents that fit in 63 bits"#
    ),
    (
      "product", GGUFBytes(tensors: 1).tensor("a", [1 << 40, 1 << 40]).data(4),
      "expected whole rows of F32 (blocks of 1)"
    ),
    (
      "product of 0", GGUFBytes(tensors: 1).tensor("a", [1 << 62, 1 << 62, 0]).data(4),
      "expected whole rows of F32"
    ),
    ("size", GGUFBytes(tensors: 1).tensor("a", [1 << 62]).data(4), "whose size fits in 64 bits"),
    (
      "part of a block", GGUFBytes(tensors: 1).tensor("a", [33], type: 8).data(68),
      "expected whole rows of Q8_0 (blocks of 32)"
    ),
    (
      "tensor type", GGUFBytes(tensors: 1).tensor("a", [1], type: 4).data(4),
      #"tensor "a": expected a known type, found the number 4"#
    ),
    (
      "offset", GGUFBytes(tensors: 1).tensor("a", [1], offset: 4).data(36),
      "expected an offset in multiples of 32, found 4"
    ),
    (
      "offset far", GGUFBytes(tensors: 1).tensor("a", [1], offset: 1 << 63).data(4),
      "expected an offset in multiples of 32"
    ),
    (
      "offset behind", GGUFBytes(tensors: 1).tensor("a", [1], offset: 1 << 62).data(4),
      "found data of 4 bytes"
    ),
    (
      "data missing", GGUFBytes(tensors: 1).tensor("a", [2]).data(4),
      "expected 8 bytes from byte 0 of the data, found data of 4 bytes"
    ),
    ("no data", GGUFBytes(tensors: 1).tensor("a", [1]).bytes, "found data of 0 bytes"),
    ("table cut", Array(GGUFBytes(tensors: 2).tensor("a", [1]).data(0)), "tensor"),
    (
      "repeated tensor", GGUFBytes(tensors: 2).tensor("a", [1]).tensor("a", [1], offset: 32).data(64),
      #"tensor "a": expected each name once"#
    ),
    (
      "overlap", GGUFBytes(tensors: 2).tensor("a", [9]).tensor("b", [1], offset: 32).data(64),
      #"tensor "b": expected bytes of its own from byte 36 of the data, found 32"#
    ),
    (
      "same place", GGUFBytes(tensors: 2).tensor("a", [1]).tensor("b", [1]).data(64),
      "expected bytes of its own"
    ),
    (
      "split name",
      GGUFBytes(keys: 2).key("split.count", type: 2, [2, 0]).key("split.no", type: 2, [0, 0]).bytes,
      "path: expected -00001-of-00002.gguf at its end"
    ),
    (
      "not first",
      GGUFBytes(keys: 2).key("split.count", type: 2, [2, 0]).key("split.no", type: 2, [1, 0]).bytes,
      "expected 0, for the first file of a split is the one to name, found 1"
    ),
    (
      "split count",
      GGUFBytes(keys: 2).key("split.count", type: 11, u64(1 << 40)).key("split.no", type: 2, [0, 0]).bytes,
      "expected 1 to 65535"
    ),
    (
      "negative count",
      GGUFBytes(keys: 2).key("split.count", type: 1, [255]).key("split.no", type: 2, [0, 0]).bytes,
      "expected 1 to 65535, found -1"
    ),
  ]

  @Test(arguments: files.indices)
  func refuses(index: Int) {
    let (name, bytes, says) = Self.files[index]
    let text = message { _ = try GGUFFile(first: file(bytes)) }
    #expect(
      text?.contains(says) == true && text?.hasPrefix("memory: ") == true, "\(name): \(text ?? "accepted")")
  }

  static func split(_ number: UInt8, count: UInt8 = 2, total: UInt32 = 2, tensor: String) -> [UInt8] {
    GGUFBytes(tensors: 1, keys: 3).key("split.no", type: 2, [number, 0]).key(
      "split.count", type: 2, [count, 0]
    )
    .key("split.tensors.count", type: 5, u32(total)).tensor(tensor, [1]).data(4)
  }

  static let splits: [(second: [UInt8]?, says: String)] = [
    (split(1, tensor: "b"), ""), (nil, "m-00002-of-00002.gguf: cannot open: No such file"),
    (
      split(0, tensor: "b"),
      "m-00002-of-00002.gguf: key \"split.no\": expected 1, by its place in the split, found 0"
    ),
    (split(1, count: 3, tensor: "b"), "expected 2, as in the first file, found 3"),
    (split(1, total: 3, tensor: "b"), "expected 2, the tensors of all files, found 3"),
    (split(1, tensor: "a"), #"tensor "a": expected each name once in all files"#),
    (GGUFBytes().bytes, "key \"split.no\": expected a whole number, found nothing"),
  ]

  @Test(arguments: splits.indices)
  func refusesSplit(index: Int) {
    let folder = TemporaryFolder()
    let first = folder.write(Self.split(0, tensor: "a"), "m-00001-of-00002.gguf")
    if let second = Self.splits[index].second { folder.write(second, "m-00002-of-00002.gguf") }
    let text = message(folder.path) { _ = try GGUFFile(path: first) }
    #expect(text.map { $0.contains(Self.splits[index].says) } ?? (index == 0), "\(text ?? "accepted")")
  }

  /// A split whose second file is a link to the first, or a pipe, ends.
  @Test func refusesCyclesAndPipes() {
    let folder = TemporaryFolder()
    let first = folder.write(Self.split(0, tensor: "a"), "m-00001-of-00002.gguf")
    symlink("m-00001-of-00002.gguf", folder("m-00002-of-00002.gguf"))
    let cycle = message(folder.path) { _ = try GGUFFile(path: first) }
    unlink(folder("m-00002-of-00002.gguf"))
    mkfifo(folder("m-00002-of-00002.gguf"), 0o600)
    let pipe = message(folder.path) { _ = try GGUFFile(path: first) }
    #expect(cycle?.contains("expected 1, by its place in the split, found 0") == true)
    #expect(pipe?.contains("expected a regular file, found a pipe") == true)
  }

  /// Every cut of a good file is refused, and no random change of its header traps.
  @Test func survivesCutsAndMutations() throws {
    let good = GGUFBytes(tensors: 2, keys: 3).key(
      "general.architecture", type: 8, Self.u64(6) + Array("llama4".utf8)
    )
    .key("list", type: 9, Self.u32(8) + Self.u64(2) + Self.u64(1) + [65] + Self.u64(0)).key(
      "n", type: 4, Self.u32(7)
    )
    .tensor("a", [4, 2]).tensor("b", [32], type: 8, offset: 32).data(66)
    #expect(message { _ = try GGUFFile(first: file(good)) } == nil)
    for end in 0..<good.count {
      let text = message { _ = try GGUFFile(first: file(Array(good[..<end]))) }
      if text == nil { Issue.record("cut at \(end) was accepted") }
    }
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<20_000 {
      var bytes = good
      for _ in 0...Int.random(in: 0..<3, using: &generator) {
        let place = Int.random(in: 0..<bytes.count - 66, using: &generator)
        bytes[place] = Bool.random(using: &generator) ? UInt8.random(in: 0...255, using: &generator) : 0xFF
      }
      let text = message { _ = try GGUFFile(first: file(bytes)) }
      if text?.contains("\n") == true || text?.hasPrefix("another") == true { Issue.record("\(text ?? "")") }
    }
  }
}
