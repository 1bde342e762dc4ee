// One GGUF file: its header, keys and tensor table, checked against the bytes. Does not know of other files.
//
// Magic, version, two counts; keys with typed values; tensors with name, extents (innermost first), type and an offset
// into the data, which begin at the next multiple of the alignment.

import JSON
import Tensors

/// A mapped GGUF file.
struct GGUFPart: Sendable {
  let file: MappedFile
  let metadata: GGUFMetadata
  let entries: [TensorEntry]
  let ranges: [Range<Int>]

  static let alignmentKey = "general.alignment"
  static let defaultAlignment = 32
  static let magic: UInt32 = 0x4655_4747
  static let mostKeys = 1 << 16
  static let mostTensors = 1 << 18
  static let mostExtents = 4

  init(file: MappedFile) throws(CheckpointError) {
    self.file = file
    (metadata, entries, ranges) = try file.withSpan { (bytes) throws(CheckpointError) in
      var cursor = ByteCursor(path: file.path, subject: "header")
      let (tensorCount, keyCount) = try Self.counts(&cursor, bytes)
      let metadata = try Self.metadata(&cursor, bytes, count: keyCount)
      let alignment = try Self.alignment(metadata, path: file.path)
      var table: [(entry: TensorEntry, offset: Int)] = []
      table.reserveCapacity(tensorCount)
      for _ in 0..<tensorCount { table.append(try Self.tensor(&cursor, bytes, alignment: alignment)) }
      try Self.requireUnique(table.map(\.entry), path: file.path)
      // The cursor stands inside the file, so adding an alignment cannot overflow.
      let dataStart = (cursor.offset + alignment - 1) / alignment * alignment
      let ranges = try Self.ranges(table, dataStart: dataStart, byteCount: bytes.count, path: file.path)
      return (metadata, table.map(\.entry), ranges)
    }
  }

  private static func counts(
    _ cursor: inout ByteCursor, _ bytes: Span<UInt8>
  ) throws(CheckpointError) -> (tensors: Int, keys: Int) {
    let found = try cursor.number(UInt32.self, of: bytes)
    guard found == magic else {
      throw cursor.invalid(expected: "\"GGUF\" as the first bytes", found: "0x" + String(found, radix: 16))
    }
    let version = try cursor.number(UInt32.self, of: bytes)
    guard version == 2 || version == 3 else {
      let found = version == 3 << 24 ? "a big-endian file" : "\(version)"
      throw cursor.invalid(expected: "version 2 or 3", found: found)
    }
    cursor.subject = "tensor count"
    let tensors = try cursor.count(UInt64.self, of: bytes, elementsOfAtLeast: 24, most: mostTensors)
    cursor.subject = "key count"
    let keys = try cursor.count(UInt64.self, of: bytes, elementsOfAtLeast: 13, most: mostKeys)
    return (tensors, keys)
  }

  private static func metadata(
    _ cursor: inout ByteCursor, _ bytes: Span<UInt8>, count: Int
  ) throws(CheckpointError) -> GGUFMetadata {
    var metadata = GGUFMetadata(path: cursor.path)
    for position in 0..<count {
      cursor.subject = "key \(position)"
      let key = try cursor.ggufString(bytes)
      cursor.subject = "key \(quoted(key))"
      if !metadata.appendIfNew(key, try cursor.ggufValue(bytes)) {
        throw cursor.invalid(expected: "each key once", found: "it again")
      }
    }
    return metadata
  }

  private static func alignment(_ metadata: GGUFMetadata, path: String) throws(CheckpointError) -> Int {
    let alignment = try metadata.integerIfPresent(at: alignmentKey) ?? defaultAlignment
    guard alignment > 0, alignment <= 1 << 16, alignment & (alignment - 1) == 0 else {
      throw .invalid(
        path: path, subject: "key \(quoted(alignmentKey))", expected: "a power of two up to 65536",
        found: "\(alignment)")
    }
    return alignment
  }

  private static func tensor(
    _ cursor: inout ByteCursor, _ bytes: Span<UInt8>, alignment: Int
  ) throws(CheckpointError) -> (TensorEntry, offset: Int) {
    cursor.subject = "tensor table"
    let name = try cursor.ggufString(bytes)
    cursor.subject = "tensor \(quoted(name))"
    let rank = try cursor.number(UInt32.self, of: bytes)
    guard rank <= mostExtents else {
      throw cursor.invalid(expected: "at most \(mostExtents) extents", found: "\(rank)")
    }
    var shape: [Int] = []
    for _ in 0..<rank {
      let extent = try cursor.number(UInt64.self, of: bytes)
      guard let extent = Int(exactly: extent) else {
        throw cursor.invalid(expected: "extents that fit in 63 bits", found: "\(extent)")
      }
      shape.insert(extent, at: 0)
    }
    let number = try cursor.number(UInt32.self, of: bytes)
    guard let type = GGMLType.numbered(number) else {
      throw cursor.invalid(expected: "a known type", found: "the number \(number)")
    }
    guard let byteCount = type.byteCount(shape) else {
      throw cursor.invalid(
        expected:
          "whole rows of \(type.name) (blocks of \(type.elementsPerBlock)) whose size fits in 64 bits",
        found: "\(shape)")
    }
    let offset = try cursor.number(UInt64.self, of: bytes)
    guard let place = Int(exactly: offset), place % alignment == 0 else {
      throw cursor.invalid(expected: "an offset in multiples of \(alignment)", found: "\(offset)")
    }
    let entry = TensorEntry(
      name: name, format: type.format, formatName: type.name, shape: shape, byteCount: byteCount)
    return (entry, place)
  }

  private static func requireUnique(_ entries: [TensorEntry], path: String) throws(CheckpointError) {
    var names: Set<ExactText> = []
    for entry in entries where !names.insert(ExactText(entry.name)).inserted {
      throw .tensor(entry.name, in: path, expected: "each name once", found: "it again")
    }
  }

  /// Where the tensors lie in the file: inside it, and no two over each other.
  private static func ranges(
    _ table: [(entry: TensorEntry, offset: Int)], dataStart: Int, byteCount: Int, path: String
  ) throws(CheckpointError) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for (entry, offset) in table {
      let available = byteCount - dataStart
      guard offset <= available, entry.byteCount <= available - offset else {
        throw .tensor(
          entry.name, in: path, expected: "\(entry.byteCount) bytes from byte \(offset) of the data",
          found: "data of \(max(0, available)) bytes")
      }
      ranges.append(dataStart + offset..<dataStart + offset + entry.byteCount)
    }
    var end = dataStart
    for position in ranges.indices.sorted(by: { ranges[$0].lowerBound < ranges[$1].lowerBound })
    where !ranges[position].isEmpty {
      guard ranges[position].lowerBound >= end else {
        throw .tensor(
          table[position].entry.name, in: path,
          expected: "bytes of its own from byte \(end - dataStart) of the data",
          found: "\(table[position].offset)")
      }
      end = ranges[position].upperBound
    }
    return ranges
  }
}
