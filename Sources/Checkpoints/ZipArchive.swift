// The directory of a zip archive whose entries are stored, so that they can be used in place. Unpacks nothing.
//
// The directory at the end and the header before each entry must agree, entries lie apart from one another, and an entry
// is exactly as large as its bytes: a deflated or encrypted one is refused.

import JSON

/// Where each entry of an archive lies in its file.
struct ZipArchive: Sendable {
  let file: MappedFile
  private(set) var names: [String] = []
  private var ranges: [ExactText: Range<Int>] = [:]

  subscript(name: String) -> Range<Int>? { ranges[ExactText(name)] }

  init(file: MappedFile) throws(CheckpointError) {
    self.file = file
    let found = try file.withSpan { (bytes) throws(CheckpointError) in try Self.read(bytes, path: file.path) }
    var extents: [(name: String, whole: Range<Int>)] = []
    for entry in found {
      guard ranges.updateValue(entry.data, forKey: ExactText(entry.name)) == nil else {
        throw Self.wrong(entry.name, file.path, expected: "each name once", found: "it again")
      }
      names.append(entry.name)
      extents.append((entry.name, entry.start..<entry.data.upperBound))
    }
    extents.sort { $0.whole.lowerBound < $1.whole.lowerBound }
    for (before, entry) in zip(extents, extents.dropFirst())
    where entry.whole.lowerBound < before.whole.upperBound {
      throw Self.wrong(
        entry.name, file.path, expected: "bytes of its own",
        found: "some of \(quoted(before.name))")
    }
  }

  static func wrong(_ name: String, _ path: String, expected: String, found: String) -> CheckpointError {
    .invalid(path: path, subject: "zip entry \(quoted(name))", expected: expected, found: found)
  }

  private struct Entry {
    var name: String
    /// Where its local header begins.
    var start: Int
    var data: Range<Int>
  }

  /// Where the directory lies and how many entries it lists.
  private struct Directory {
    var offset: UInt64
    var size: UInt64
    var count: UInt64
  }

  private static func read(_ bytes: Span<UInt8>, path: String) throws(CheckpointError) -> [Entry] {
    let (directory, end) = try directory(bytes, path: path)
    guard let start = Int(exactly: directory.offset), let size = Int(exactly: directory.size), start <= end,
      size <= end - start, let count = Int(exactly: directory.count), count <= size / 46
    else {
      throw .invalid(
        path: path, subject: "zip directory", expected: "it before byte \(end)",
        found: "\(directory.count) entries in \(directory.size) bytes from byte \(directory.offset)")
    }
    var cursor = ByteCursor(path: path, subject: "zip directory", offset: start)
    var entries: [Entry] = []
    entries.reserveCapacity(count)
    for _ in 0..<count {
      entries.append(try entry(&cursor, bytes.extracting(0..<start + size), dataEnd: start))
    }
    return entries
  }

  /// Reads the end record, and the 64-bit one if there is one.
  /// - Returns: what it says, and the byte before which the directory must end.
  private static func directory(
    _ bytes: Span<UInt8>, path: String
  ) throws(CheckpointError) -> (Directory, end: Int) {
    var cursor = ByteCursor(path: path, subject: "zip end record")
    guard let place = endRecord(bytes) else {
      throw cursor.invalid(expected: "one at the end of the file (a zip archive)", found: "none")
    }
    cursor.offset = place + 4
    let disk = try cursor.number(UInt32.self, of: bytes)
    _ = try cursor.skip(2, of: bytes)
    let count = UInt64(try cursor.number(UInt16.self, of: bytes))
    let size = UInt64(try cursor.number(UInt32.self, of: bytes))
    let offset = UInt64(try cursor.number(UInt32.self, of: bytes))
    guard disk == 0 else { throw cursor.invalid(expected: "an archive in one file", found: "a part of one") }
    let short = Directory(offset: offset, size: size, count: count)
    guard place >= 20, number32(bytes, place - 20) == 0x0706_4B50 else { return (short, place) }
    cursor.subject = "zip64 end record"
    cursor.offset = place - 12
    let recordOffset = try cursor.number(UInt64.self, of: bytes)
    guard let record = Int(exactly: recordOffset), record <= place - 20 - 56,
      number32(bytes, record) == 0x0606_4B50
    else {
      throw cursor.invalid(expected: "it before byte \(place - 20)", found: "nothing at \(recordOffset)")
    }
    cursor.offset = record + 32
    let long = Directory(
      offset: 0, size: 0, count: try cursor.number(UInt64.self, of: bytes))
    let longSize = try cursor.number(UInt64.self, of: bytes)
    let longOffset = try cursor.number(UInt64.self, of: bytes)
    guard count == 0xFFFF || count == long.count, size == 0xFFFF_FFFF || size == longSize,
      offset == 0xFFFF_FFFF || offset == longOffset
    else { throw cursor.invalid(expected: "the same as in the end record", found: "another directory") }
    return (Directory(offset: longOffset, size: longSize, count: long.count), record)
  }

  /// Where the end record begins: it is the last thing in the file, followed only by a comment of the length it says.
  private static func endRecord(_ bytes: Span<UInt8>) -> Int? {
    guard bytes.count >= 22 else { return nil }
    var place = bytes.count - 22
    let first = max(0, place - 0xFFFF)
    while place >= first {
      if number32(bytes, place) == 0x0605_4B50,
        Int(bytes[place + 20]) | Int(bytes[place + 21]) << 8 == bytes.count - place - 22
      {
        return place
      }
      place -= 1
    }
    return nil
  }

  /// The number at a place, or nil past the end.
  private static func number32(_ bytes: Span<UInt8>, _ place: Int) -> UInt32? {
    guard place >= 0, bytes.count >= 4, place <= bytes.count - 4 else { return nil }
    return (0..<4).reduce(0) { $0 | UInt32(bytes[place + $1]) << UInt32(8 * $1) }
  }

  /// Reads one entry of the directory and the header before its data, which end before `dataEnd`.
  private static func entry(
    _ cursor: inout ByteCursor, _ bytes: Span<UInt8>, dataEnd: Int
  ) throws(CheckpointError) -> Entry {
    let path = cursor.path
    cursor.subject = "zip directory"
    guard try cursor.number(UInt32.self, of: bytes) == 0x0201_4B50 else {
      throw cursor.invalid(expected: "an entry at byte \(cursor.offset - 4)", found: "something else")
    }
    _ = try cursor.skip(4, of: bytes)
    let flags = try cursor.number(UInt16.self, of: bytes)
    let method = try cursor.number(UInt16.self, of: bytes)
    _ = try cursor.skip(8, of: bytes)
    var packed = UInt64(try cursor.number(UInt32.self, of: bytes))
    var size = UInt64(try cursor.number(UInt32.self, of: bytes))
    let nameLength = Int(try cursor.number(UInt16.self, of: bytes))
    let extraLength = Int(try cursor.number(UInt16.self, of: bytes))
    let commentLength = Int(try cursor.number(UInt16.self, of: bytes))
    _ = try cursor.skip(8, of: bytes)
    var offset = UInt64(try cursor.number(UInt32.self, of: bytes))
    let name = try cursor.text(nameLength, of: bytes)
    let extra = try cursor.skip(extraLength, of: bytes)
    _ = try cursor.skip(commentLength, of: bytes)
    try wide(extra, bytes, name: name, path: path, &size, &packed, &offset)
    guard method == 0, flags & 1 == 0, packed == size else {
      let found = flags & 1 != 0 ? "an encrypted one" : "method \(method), \(packed) bytes for \(size)"
      throw wrong(name, path, expected: "a stored entry, neither packed nor encrypted", found: found)
    }
    var local = ByteCursor(path: path, subject: "zip entry \(quoted(name))")
    guard let start = Int(exactly: offset), start <= dataEnd, let count = Int(exactly: size) else {
      throw local.invalid(expected: "it before byte \(dataEnd)", found: "\(size) bytes at byte \(offset)")
    }
    local.offset = start
    try localHeader(&local, bytes.extracting(0..<dataEnd), name: name, count: count)
    return Entry(name: name, start: start, data: try local.skip(count, of: bytes.extracting(0..<dataEnd)))
  }

  /// Takes the 64-bit numbers of an entry whose 32-bit fields are full.
  private static func wide(
    _ extra: Range<Int>, _ bytes: Span<UInt8>, name: String, path: String, _ size: inout UInt64,
    _ packed: inout UInt64, _ offset: inout UInt64
  ) throws(CheckpointError) {
    let full: UInt64 = 0xFFFF_FFFF
    guard size == full || packed == full || offset == full else { return }
    var cursor = ByteCursor(path: path, subject: "zip entry \(quoted(name))", offset: extra.lowerBound)
    let fields = bytes.extracting(0..<extra.upperBound)
    while true {
      let kind = try cursor.number(UInt16.self, of: fields)
      let length = Int(try cursor.number(UInt16.self, of: fields))
      let field = try cursor.skip(length, of: fields)
      guard kind == 1 else { continue }
      cursor.offset = field.lowerBound
      let wide = bytes.extracting(0..<field.upperBound)
      if size == full { size = try cursor.number(UInt64.self, of: wide) }
      if packed == full { packed = try cursor.number(UInt64.self, of: wide) }
      if offset == full { offset = try cursor.number(UInt64.self, of: wide) }
      return
    }
  }

  /// Steps over the header before an entry's data and compares it with what the directory says.
  private static func localHeader(
    _ cursor: inout ByteCursor, _ bytes: Span<UInt8>, name: String, count: Int
  ) throws(CheckpointError) {
    guard try cursor.number(UInt32.self, of: bytes) == 0x0403_4B50 else {
      throw cursor.invalid(expected: "its header where the directory says", found: "something else")
    }
    _ = try cursor.skip(2, of: bytes)
    let flags = try cursor.number(UInt16.self, of: bytes)
    let method = try cursor.number(UInt16.self, of: bytes)
    _ = try cursor.skip(8, of: bytes)
    let packed = try cursor.number(UInt32.self, of: bytes)
    let size = try cursor.number(UInt32.self, of: bytes)
    let nameLength = Int(try cursor.number(UInt16.self, of: bytes))
    let extraLength = Int(try cursor.number(UInt16.self, of: bytes))
    let localName = try cursor.text(nameLength, of: bytes)
    _ = try cursor.skip(extraLength, of: bytes)
    // With flag 8 the sizes follow the data; full ones stand in the extra field.
    let sizesAgree = [packed, size].allSatisfy {
      $0 == 0xFFFF_FFFF || UInt64($0) == UInt64(count) || ($0 == 0 && flags & 8 != 0)
    }
    guard method == 0, flags & 1 == 0, ExactText(localName) == ExactText(name), sizesAgree else {
      throw cursor.invalid(
        expected: "a header that agrees with the directory", found: "another name, method or size")
    }
  }
}
