// What was entered before. Knows no keys; its file is a list of lines.

import Glibc

/// Former entries, the oldest first, kept in a file that only its owner reads.
package struct History: Sendable {
  package private(set) var entries: [String] = []
  private let path: String?
  private let limit: Int

  /// - Parameter path: where the entries are kept; nil for this process only. A file that cannot be read is empty.
  package init(path: String? = nil, limit: Int = 1000) {
    self.path = path
    self.limit = limit
    guard let path, let bytes = Self.read(path) else { return }
    entries = String(decoding: bytes, as: UTF8.self).split(separator: "\n").suffix(limit).map(Self.unescape)
  }

  /// Notes an entry, unless it is blank or the one before it.
  /// - Returns: false if the file could not be written; the entry is remembered all the same
  @discardableResult
  package mutating func append(_ entry: String) -> Bool {
    guard !entry.allSatisfy(\.isWhitespace), entry != entries.last else { return true }
    entries.append(entry)
    if entries.count > limit { entries.removeFirst(entries.count - limit) }
    guard let path else { return true }
    // Written whole and renamed, so that a reader never sees half a history.
    let draft = path + ".\(getpid())"
    let text = entries.map { Self.escape($0) + "\n" }.joined()
    guard Self.write(Array(text.utf8), to: draft), rename(draft, path) == 0 else {
      unlink(draft)
      return false
    }
    return true
  }

  /// An entry on one line.
  static func escape(_ entry: String) -> String {
    String(entry.flatMap { $0 == "\\" ? "\\\\" : $0.isNewline ? "\\n" : String($0) })
  }

  static func unescape(_ line: some StringProtocol) -> String {
    var entry = ""
    var isEscaped = false
    for character in line {
      if isEscaped {
        entry.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        entry.append(character)
      }
    }
    return entry
  }

  private static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    // A history beyond 16 MB is none.
    while bytes.count < 1 << 24 {
      let count = fread(&part, 1, part.count, file)
      guard count > 0 else { return bytes }
      bytes += part[..<count]
    }
    return nil
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    return close(descriptor) == 0 && written == bytes.count
  }
}
