// PyTorch archives made in the tests, each part of which may be wrong.

import Checkpoints

/// A zip archive of stored entries.
struct ZipBytes {
  /// What to change in one entry.
  struct Entry {
    var name: String
    var data: [UInt8]
    var method: UInt16 = 0
    var flags: UInt16 = 0
    /// What the headers say, where it is not the data's size.
    var size: UInt32?
    var packed: UInt32?
    var localName: String?
    var localSize: UInt32?
    var offset: UInt32?
  }

  var entries: [Entry]
  var count: UInt16?
  var directoryOffset: UInt32?
  var directorySize: UInt32?
  var comment: [UInt8] = []

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let start = UInt32(bytes.count)
      let size = UInt32(entry.data.count)
      let localName = Array((entry.localName ?? entry.name).utf8)
      bytes += [0x50, 0x4B, 3, 4] + u16(20) + u16(entry.flags) + u16(entry.method) + u32(0) + u32(0)
      bytes += u32(entry.localSize ?? entry.packed ?? size) + u32(entry.localSize ?? entry.size ?? size)
      bytes += u16(UInt16(localName.count)) + u16(4) + localName + [0x46, 0x42, 0, 0] + entry.data
      directory += [0x50, 0x4B, 1, 2] + u16(20) + u16(20) + u16(entry.flags) + u16(entry.method) + u32(0)
      directory += u32(0) + u32(entry.packed ?? size) + u32(entry.size ?? size)
      directory += u16(UInt16(entry.name.utf8.count)) + u16(0) + u16(0) + u16(0) + u16(0) + u32(0)
      directory += u32(entry.offset ?? start) + Array(entry.name.utf8)
    }
    let start = UInt32(bytes.count)
    bytes += directory + [0x50, 0x4B, 5, 6] + u16(0) + u16(0) + u16(count ?? UInt16(entries.count))
    bytes += u16(count ?? UInt16(entries.count)) + u32(directorySize ?? UInt32(directory.count))
    return bytes + u32(directoryOffset ?? start) + u16(UInt16(comment.count)) + comment
  }
}

func u16(_ value: UInt16) -> [UInt8] { (0..<2).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
func u32(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
func u64(_ value: UInt64) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }

/// Instructions of a pickle.
struct PickleBytes {
  static func text(_ text: String) -> [UInt8] { [0x58] + u32(UInt32(text.utf8.count)) + Array(text.utf8) }
  static func name(_ module: String, _ name: String) -> [UInt8] { Array("c\(module)\n\(name)\n".utf8) }
  static func integer(_ value: Int64) -> [UInt8] { [0x8A, 8] + u64(UInt64(bitPattern: value)) }
  static func tuple(_ values: [[UInt8]]) -> [UInt8] { [0x28] + values.flatMap { $0 } + [0x74] }
  static func integers(_ values: [Int64]) -> [UInt8] { tuple(values.map { integer($0) }) }

  static func storage(_ key: String, type: String = "FloatStorage", count: Int64) -> [UInt8] {
    tuple([text("storage"), name("torch", type), text(key), text("cpu"), integer(count)]) + [0x51]
  }

  static func tensor(
    storage: [UInt8], offset: Int64 = 0, shape: [Int64], strides: [Int64]
  ) -> [UInt8] {
    let hooks = name("collections", "OrderedDict") + [0x29, 0x52]
    let arguments = [storage, integer(offset), integers(shape), integers(strides), [0x89], hooks]
    return name("torch._utils", "_rebuild_tensor_v2") + tuple(arguments) + [0x52]
  }

  /// A whole pickle of a dictionary.
  static func dictionary(_ members: [(String, [UInt8])]) -> [UInt8] {
    [0x80, 2, 0x7D, 0x28] + members.flatMap { text($0.0) + $0.1 } + [0x75, 0x2E]
  }
}

/// An archive of one pickle and some storages.
func torch(_ pickle: [UInt8], _ storages: [(String, [UInt8])] = [], byteOrder: String = "little") -> ZipBytes
{
  ZipBytes(
    entries: [
      ZipBytes.Entry(name: "x/data.pkl", data: pickle),
      ZipBytes.Entry(name: "x/byteorder", data: Array(byteOrder.utf8)),
    ] + storages.map { ZipBytes.Entry(name: "x/data/\($0.0)", data: $0.1) })
}
