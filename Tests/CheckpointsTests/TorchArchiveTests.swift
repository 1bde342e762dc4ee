// PyTorch archives: views of storages, and everything that a pickle must not do.

import Checkpoints
import TestSupport
import Testing

@Suite struct TorchArchiveTests {
  typealias P = PickleBytes
  static let numbers = [UInt8](0..<24)

  @Test func readsViews() throws {
    let storage = P.storage("0", count: 6)
    let pickle = P.dictionary([
      ("whole", P.tensor(storage: storage, shape: [2, 3], strides: [3, 1])),
      ("turned", P.tensor(storage: storage, shape: [3, 2], strides: [1, 3])),
      ("part", P.tensor(storage: storage, offset: 4, shape: [1, 2], strides: [1 << 40, 1])),
      ("column", P.tensor(storage: storage, offset: 1, shape: [2], strides: [3])),
      ("empty", P.tensor(storage: storage, offset: 1 << 40, shape: [0, 3], strides: [3, 1])),
      ("scalar", P.tensor(storage: storage, offset: 5, shape: [], strides: [])),
      ("note", P.text("no tensor")),
      ("state", P.name("_io", "BytesIO") + [0x29, 0x81, 0x4E, 0x62]),
    ])
    let archive = try TorchArchive(file: file(torch(pickle, [("0", Self.numbers)]).bytes))
    #expect(archive.names == ["whole", "turned", "part", "column", "empty", "scalar"])
    let turned = try archive.tensor(named: "turned")
    #expect(turned.strides == [1, 3] && !turned.isContiguous && turned.copy == Self.numbers)
    let part = try archive.tensor(named: "part")
    #expect(part.isContiguous && part.copy == Array(16..<24))
    #expect(try archive.tensor(named: "column").copy == Array(4..<20))
    #expect(
      try archive.tensor(named: "empty").copy == [] && archive.tensor(named: "scalar").copy == Array(20..<24))
    #expect(archive.entry(named: "turned")?.byteCount == 24)
  }

  static func one(_ value: [UInt8]) -> [UInt8] { P.dictionary([("a", value)]) }
  static func view(_ offset: Int64, _ shape: [Int64], _ strides: [Int64]) -> [UInt8] {
    one(P.tensor(storage: P.storage("0", count: 6), offset: offset, shape: shape, strides: strides))
  }
  static func call(_ module: String, _ name: String, _ argument: String) -> [UInt8] {
    one(P.name(module, name) + P.tuple([P.text(argument)]) + [0x52])
  }

  static let pickles: [(name: String, bytes: [UInt8], says: String)] = [
    ("empty", [], "data.pkl: expected 1 bytes at byte 0"),
    ("no dictionary", [0x80, 2, 0x4E, 0x2E], "expected a dictionary of tensors"),
    ("old protocol", [0x80, 1], "expected pickle protocol 2 to 5, found 1"),
    ("system", call("os", "system", "touch /tmp/x"), #"found the name "os.system""#),
    ("posix", call("posix", "system", "id"), #"found the name "posix.system""#),
    ("eval", call("builtins", "eval", "1"), #"found the name "builtins.eval""#),
    ("getattr", call("__builtin__", "getattr", "x"), #"found the name "__builtin__.getattr""#),
    ("torch load", call("torch", "load", "x"), #"found the name "torch.load""#),
    ("escape", one(P.text("os") + P.text("system\u{1B}[2J") + [0x93]), #""os.system\u001b[2J""#),
    (
      "call of a storage class", call("torch", "FloatStorage", "1"),
      "a call of torch.FloatStorage with 1 arguments"
    ),
    ("call of text", one(P.text("f") + [0x29, 0x52]), "found a call of \"f\""),
    (
      "arguments", one(P.name("torch._utils", "_rebuild_tensor_v2") + [0x29, 0x52]),
      "storage, offset, extents and strides"
    ),
    ("instance", [0x80, 2, 0x28, 0x69], "the instruction 0x69"),
    ("extension", [0x80, 2, 0x82, 1], "the instruction 0x82"),
    ("persistent text", one(P.text("storage") + [0x51]), "a storage's class, key, location and count"),
    ("state of a tensor", view(0, [6], [1]).dropLast(2) + [0x29, 0x62], "a state for a tensor"),
    ("no mark", [0x80, 2, 0x74], "expected a mark on the stack"),
    ("empty stack", [0x80, 2, 0x30], "expected a value on the stack"),
    ("below a mark", [0x80, 2, 0x4E, 0x28, 0x30], "expected a value on the stack"),
    ("no memory", [0x80, 2, 0x68, 7], "expected a value remembered as 7"),
    ("giant text", [0x80, 2, 0x58] + u32(.max), "expected a count of at most 0"),
    ("giant bytes", [0x80, 5, 0x8E] + u64(.max), "expected a count of at most 0"),
    (
      "wide number", one([0x8A, 9] + [UInt8](repeating: 1, count: 9)), "at most 64 bits, found one of 9 bytes"
    ),
    ("no end of a name", [0x80, 2, 0x63, 0x61], "expected 1 bytes"),
    ("text", one([0x58, 1, 0, 0, 0, 0xFF]), "expected UTF-8"),
    ("many", [0x80, 2] + [UInt8](repeating: 0x4E, count: 300_000), "at most 262144 instructions"),
    (
      "deep",
      [0x80, 2] + [UInt8](repeating: 0x5D, count: 100_000) + [UInt8](repeating: 0x61, count: 99_999) + [
        0x2E
      ], "expected a dictionary"
    ),
    ("cycle", [0x80, 2, 0x7D, 0x71, 0] + P.text("a") + [0x68, 0, 0x73, 0x2E], ""),
    ("negative offset", view(-1, [2], [1]), "found offset -1, extents [2], strides [1]"),
    ("negative extent", view(0, [-2], [1]), "a tensor inside its storage of 6 elements"),
    ("negative stride", view(5, [2], [-1]), "a tensor inside its storage"),
    ("behind the storage", view(5, [2], [1]), "a tensor inside its storage of 6 elements"),
    ("stride beyond", view(0, [2, 3], [4, 1]), "a tensor inside its storage"),
    ("overflow", view(0, [2, 2], [.max, .max]), "a tensor inside its storage"),
    ("product", view(0, [1 << 32, 1 << 32], [0, 0]), "a tensor inside its storage"),
    ("expanded", view(0, [1_000_000_000], [0]), "a tensor inside its storage"),
    ("extents and strides", view(0, [2, 3], [1]), "storage, offset, extents and strides"),
    (
      "storage missing", one(P.tensor(storage: P.storage("7", count: 6), shape: [6], strides: [1])),
      #"tensor "a": expected its storage "x/data/7", found no such entry"#
    ),
    (
      "storage outside", one(P.tensor(storage: P.storage("../data.pkl", count: 6), shape: [6], strides: [1])),
      "no such entry"
    ),
    (
      "storage size", one(P.tensor(storage: P.storage("0", count: 5), shape: [5], strides: [1])),
      "expected 5 elements of F32 in its storage, found 24 bytes"
    ),
    (
      "storage type",
      one(P.tensor(storage: P.storage("0", type: "HalfStorage", count: 6), shape: [6], strides: [1])),
      "expected 6 elements of F16 in its storage, found 24 bytes"
    ),
    (
      "giant storage", one(P.tensor(storage: P.storage("0", count: .max), shape: [6], strides: [1])),
      "found 24 bytes"
    ),
    (
      "negative storage", one(P.tensor(storage: P.storage("0", count: -6), shape: [6], strides: [1])),
      "a storage's class, key, location and count"
    ),
    (
      "twice",
      P.dictionary([
        ("a", P.tensor(storage: P.storage("0", count: 6), shape: [6], strides: [1])),
        ("a", P.tensor(storage: P.storage("0", count: 6), shape: [6], strides: [1])),
      ]), #"tensor "a": expected each name once"#
    ),
    (
      "number as a name",
      [0x80, 2, 0x7D, 0x4B, 1] + P.tensor(storage: P.storage("0", count: 6), shape: [6], strides: [1]) + [
        0x73, 0x2E,
      ], "expected names of tensors, found 1"
    ),
  ]

  @Test(arguments: pickles.indices)
  func refusesPickles(index: Int) {
    let (name, bytes, says) = Self.pickles[index]
    let text = message { _ = try TorchArchive(file: file(torch(bytes, [("0", Self.numbers)]).bytes)) }
    #expect(text.map { $0.contains(says) && !says.isEmpty } ?? says.isEmpty, "\(name): \(text ?? "accepted")")
  }

  static let good = torch(view(0, [2, 3], [3, 1]), [("0", numbers)])
  static func changed(_ change: (inout ZipBytes) -> Void) -> [UInt8] {
    var copy = good
    change(&copy)
    return copy.bytes
  }

  static let archives: [(name: String, bytes: [UInt8], says: String)] = [
    ("good", good.bytes, ""), ("comment", changed { $0.comment = [1, 2, 3] }, ""),
    (
      "sizes behind the data",
      changed {
        $0.entries[2].flags = 8; $0.entries[2].localSize = 0
      }, ""
    ),
    ("text", Array("no archive at all, but long enough to hold one".utf8), "zip end record: expected one"),
    ("old form", [0x80, 2, 0x8A, 10], "zip end record: expected one"),
    ("packed", changed { $0.entries[2].method = 8 }, #"zip entry "x/data/0": expected a stored entry"#),
    ("bomb", changed { $0.entries[2].size = 1 << 31 }, "method 0, 24 bytes for 2147483648"),
    (
      "large",
      changed {
        $0.entries[2].size = 1 << 31; $0.entries[2].packed = 1 << 31
      }, #"zip entry "x/data/0": expected"#
    ),
    (
      "full without wide sizes",
      changed {
        $0.entries[2].size = .max; $0.entries[2].packed = .max
      }, #"zip entry "x/data/0": expected 2 bytes"#
    ),
    ("encrypted", changed { $0.entries[2].flags = 1 }, "found an encrypted one"),
    (
      "other name", changed { $0.entries[2].localName = "x/data/1" },
      "a header that agrees with the directory"
    ),
    ("other size", changed { $0.entries[2].localSize = 4 }, "a header that agrees with the directory"),
    ("offset", changed { $0.entries[2].offset = 3 }, "its header where the directory says"),
    (
      "offset behind", changed { $0.entries[2].offset = 1 << 30 },
      #"zip entry "x/data/0": expected it before byte"#
    ),
    (
      "overlap",
      changed {
        $0.entries[1] = $0.entries[2]; $0.entries[1].name = "x/data/1"; $0.entries[1].localName = "x/data/1";
        $0.entries[1].data += [1]; $0.entries[2].offset = 0
      }, "zip entry"
    ),
    (
      "repeated", changed { $0.entries.append($0.entries[2]) },
      #"zip entry "x/data/0": expected each name once"#
    ),
    (
      "two pickles",
      changed {
        $0.entries[1].name = "y/data.pkl"; $0.entries[1].localName = "y/data.pkl"
      }, "archive: expected one data.pkl, found 2"
    ),
    (
      "no pickle",
      changed {
        $0.entries[0].name = "z"; $0.entries[0].localName = "z"
      }, "archive: expected one data.pkl, found 0"
    ),
    ("many entries", changed { $0.count = 0xFFFF }, "zip directory: expected it before byte"),
    ("few entries", changed { $0.count = 1 }, "tensor \"a\": expected its storage"),
    ("directory far", changed { $0.directoryOffset = 1 << 30 }, "zip directory: expected it before byte"),
    ("directory large", changed { $0.directorySize = 1 << 30 }, "zip directory: expected it before byte"),
    ("directory elsewhere", changed { $0.directoryOffset = 0 }, "zip directory: expected an entry at byte 0"),
    (
      "big endian", torch(view(0, [6], [1]), [("0", numbers)], byteOrder: "big").bytes,
      "byteorder: expected little, found \"big\""
    ),
  ]

  @Test(arguments: archives.indices)
  func refusesArchives(index: Int) {
    let (name, bytes, says) = Self.archives[index]
    let text = message { _ = try TorchArchive(file: file(bytes)) }
    #expect(text.map { $0.contains(says) && !says.isEmpty } ?? says.isEmpty, "\(name): \(text ?? "accepted")")
  }

  /// Every cut of a good archive is refused, and no random change of it traps, also when the tensor is read.
  @Test func survivesCutsAndMutations() throws {
    let good = Self.good.bytes
    for end in 0..<good.count {
      let text = message { _ = try TorchArchive(file: file(Array(good[..<end]))) }
      if text == nil { Issue.record("cut at \(end) was accepted") }
    }
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<20_000 {
      var bytes = good
      for _ in 0...Int.random(in: 0..<3, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      let text = message {
        let archive = try TorchArchive(file: file(bytes))
        for name in archive.names where try archive.tensor(named: name).copy.count > 24 {
          Issue.record("\(name) has grown")
        }
      }
      if text?.contains("\n") == true || text?.hasPrefix("another") == true { Issue.record("\(text ?? "")") }
    }
  }
}
