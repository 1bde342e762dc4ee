// Safetensors files and folders that break the rules, each in one way.

import Checkpoints
import Glibc
import JSON
import TestSupport
import Testing

/// A safetensors file with this header text and so many bytes of data.
func safetensors(_ header: String, data: Int = 0, length: Int? = nil) -> [UInt8] {
  let count = length ?? header.utf8.count
  return (0..<8).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) } + Array(header.utf8)
    + [UInt8](repeating: 0, count: data)
}

@Suite struct HostileSafetensorsTests {
  static func one(_ dtype: String, _ shape: String, _ offsets: String) -> String {
    #"{"a":{"dtype":"\#(dtype)","shape":\#(shape),"data_offsets":\#(offsets)}}"#
  }

  static let files: [(name: String, bytes: [UInt8], says: String)] = [
    ("empty", [], "header: expected at least 8 bytes for its length, found 0 bytes"),
    ("giant header", safetensors("{}", length: 1 << 40), "header: expected a length of at most 2 bytes"),
    ("negative header", safetensors("{}", length: -1), "found 18446744073709551615"),
    ("larger than allowed", safetensors("{}", length: 100_000_001), "expected a length of at most 2 bytes"),
    ("no object", safetensors("[]"), "header: expected \"{\" as its first byte"),
    ("space first", safetensors(" {}"), "header: expected \"{\" as its first byte"),
    ("no header", safetensors("", data: 4), "header: expected \"{\" as its first byte"),
    ("comma", safetensors("{,}"), "header, line 1, byte 1: expected a key, found \",\""),
    ("two documents", safetensors("{}{}"), "expected the end of the text"),
    ("deep", safetensors("{\"a\":" + String(repeating: "[", count: 100_000)), "at most 4 levels"),
    ("bytes behind", safetensors("{}", data: 1), "data: expected 0 bytes as the header says, found 1"),
    (
      "twice", safetensors(#"{"a":{"dtype":"U8","shape":[],"data_offsets":[0,1]},"a":{}}"#, data: 1),
      #"each key once in an object, found "a" again"#
    ),
    (
      "metadata number", safetensors(#"{"__metadata__":{"k":1}}"#),
      #"__metadata__, key "k": expected a string"#
    ),
    ("metadata list", safetensors(#"{"__metadata__":[]}"#), "__metadata__: expected an object of strings"),
    ("no tensor", safetensors(#"{"a":1}"#), #"tensor "a": expected an object with dtype"#),
    ("dtype", safetensors(one("F128", "[1]", "[0,1]"), data: 1), #"tensor "a": expected a dtype among F64"#),
    ("dtype case", safetensors(one("f32", "[1]", "[0,4]"), data: 4), "expected a dtype among"),
    (
      "negative", safetensors(one("U8", "[-1]", "[0,1]"), data: 1),
      "non-negative whole numbers as shape, found [-1]"
    ),
    ("fraction", safetensors(one("U8", "[1.0]", "[0,1]"), data: 1), "whole numbers as shape, found [1.0]"),
    ("exponent", safetensors(one("U8", "[1e3]", "[0,1000]"), data: 1000), "whole numbers as shape"),
    ("beyond 64 bits", safetensors(one("U8", "[18446744073709551616]", "[0,1]"), data: 1), "as shape"),
    ("product", safetensors(one("U8", "[4294967296,4294967296]", "[0,0]")), "size fits in 64 bits"),
    ("product times type", safetensors(one("F64", "[2305843009213693952]", "[0,0]")), "size fits in 64 bits"),
    (
      "extents", safetensors(one("U8", "[1\(String(repeating: ",1", count: 16))]", "[0,1]"), data: 1),
      "at most 16 extents"
    ),
    (
      "long shape", safetensors(one("U8", "[\"\(String(repeating: "x", count: 999))\"]", "[0,1]"), data: 1),
      "an array of 1"
    ),
    ("shape text", safetensors(one("U8", "\"1\"", "[0,1]"), data: 1), "as shape, found \"1\""),
    (
      "offsets reversed", safetensors(one("U8", "[1]", "[1,0]"), data: 1),
      "two ascending data_offsets, found [1,0]"
    ),
    ("three offsets", safetensors(one("U8", "[1]", "[0,1,2]"), data: 1), "two ascending data_offsets"),
    ("size", safetensors(one("F32", "[2]", "[0,4]"), data: 4), "expected 8 bytes for F32 [2], found 4"),
    ("behind the end", safetensors(one("U8", "[4]", "[0,4]"), data: 3), "data: expected 4 bytes"),
    (
      "far away", safetensors(one("U8", "[1]", "[9223372036854775806,9223372036854775807]"), data: 1),
      "start at byte 0"
    ),
    (
      "overlap",
      safetensors(
        #"{"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[4],"data_offsets":[2,6]}}"#,
        data: 6), #"tensor "b": expected data that start at byte 4, where the ones before end, found 2"#
    ),
    (
      "hole",
      safetensors(
        #"{"b":{"dtype":"U8","shape":[4],"data_offsets":[5,9]},"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}}"#,
        data: 9), #"tensor "b": expected data that start at byte 4"#
    ),
  ]

  @Test(arguments: files.indices)
  func refuses(index: Int) {
    let (name, bytes, says) = Self.files[index]
    let text = message { _ = try SafetensorsFile(file: file(bytes)) }
    #expect(
      text?.contains(says) == true && text?.hasPrefix("memory: ") == true, "\(name): \(text ?? "accepted")")
  }

  /// Every cut of a good file is refused, and no random change of its header traps.
  @Test func survivesCutsAndMutations() throws {
    let good = safetensors(
      #"{"__metadata__":{"format":"pt"},"b":{"dtype":"BF16","shape":[2,3],"data_offsets":[4,16]},"a":{"dtype":"F32","shape":[],"data_offsets":[0,4]}}"#,
      data: 16)
    #expect(message { _ = try SafetensorsFile(file: file(good)) } == nil)
    for end in 0..<good.count {
      let text = message { _ = try SafetensorsFile(file: file(Array(good[..<end]))) }
      if text == nil { Issue.record("cut at \(end) was accepted") }
    }
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<20_000 {
      var bytes = good
      for _ in 0...Int.random(in: 0..<3, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count - 16, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      let text = message { _ = try SafetensorsFile(file: file(bytes)) }
      if text?.contains("\n") == true || text?.hasPrefix("another") == true { Issue.record("\(text ?? "")") }
    }
  }

  static let indices: [(index: String, says: String)] = [
    ("[]", "index, field \"(the whole)\": expected an object"),
    ("{}", "index, field \"weight_map\": expected an object, found nothing"),
    (
      #"{"weight_map":{"a":1}}"#,
      "tensor \"a\": expected the name of a file in the same folder, found the number 1"
    ),
    (#"{"weight_map":{"a":"../s1"}}"#, "the name of a file in the same folder, found the string \"../s1\""),
    (#"{"weight_map":{"a":"/etc/passwd"}}"#, "the name of a file in the same folder"),
    (#"{"weight_map":{"a":".."}}"#, "the name of a file in the same folder"),
    (#"{"weight_map":{"a":""}}"#, "the name of a file in the same folder"),
    (#"{"weight_map":{"a":"s1\u0000"}}"#, "the name of a file in the same folder"),
    (#"{"weight_map":{"a":"absent"}}"#, "absent: cannot open: No such file or directory"),
    (#"{"weight_map":{"a":"pipe"}}"#, "pipe: file: expected a regular file, found a pipe"),
    (#"{"weight_map":{"a":"folder"}}"#, "folder: file: expected a regular file, found a folder"),
    (#"{"weight_map":{"a":"device"}}"#, "device: file: expected a regular file, found a device"),
    (#"{"weight_map":{"a":"loop"}}"#, "loop: cannot open: Too many levels of symbolic links"),
    (
      #"{"weight_map":{"a":"model.safetensors.index.json"}}"#,
      "model.safetensors.index.json: header: expected a length"
    ),
    (
      #"{"weight_map":{"b":"s1"}}"#,
      #"s1: tensor "a": expected model.safetensors.index.json to list it in this file, found nothing"#
    ),
    (#"{"weight_map":{"a":"s1","b":"s1"}}"#, #"tensor "b": expected it in "s1", found no such tensor"#),
    (
      #"{"weight_map":{"a":"s1","b":"s2"}}"#,
      #"s2: tensor "a": expected model.safetensors.index.json to list it in this file, found "s1""#
    ),
  ]

  @Test(arguments: indices.indices)
  func refusesIndex(index: Int) {
    let folder = TemporaryFolder()
    folder.write(safetensors(Self.one("U8", "[1]", "[0,1]"), data: 1), "s1")
    folder.write(
      safetensors(
        #"{"a":{"dtype":"U8","shape":[],"data_offsets":[0,1]},"b":{"dtype":"U8","shape":[],"data_offsets":[1,2]}}"#,
        data: 2), "s2")
    mkfifo(folder("pipe"), 0o600)
    mkdir(folder("folder"), 0o700)
    symlink("/dev/zero", folder("device"))
    symlink("loop", folder("loop"))
    folder.write(Array(Self.indices[index].index.utf8), "model.safetensors.index.json")
    let text = message(folder.path) { _ = try SafetensorsDirectory(path: folder.path) }
    #expect(text?.contains(Self.indices[index].says) == true, "\(text ?? "accepted")")
  }

  @Test func escapesNames() {
    let folder = TemporaryFolder()
    let path = folder.write(safetensors(#"{"\u001b[2J\n":1}"#), "bad\nname")
    let text = message { _ = try SafetensorsFile(path: path) }
    #expect(text?.contains(#"bad\nname": tensor "\u001b[2J\n": expected"#) == true)
  }
}
