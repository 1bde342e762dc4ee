// Lines of JSON to a file or to standard output, and texts from such files. Knows paths, not what the lines mean.

import Evaluation
import Glibc
import JSON
import Tokenizers

/// A file of records, one JSON a line, that has its name only when it is complete.
struct RecordFile: ~Copyable {
  private let path: String?
  private var descriptor: Int32 = -1
  private var buffer: [UInt8] = []

  private var temporary: String { (path ?? "") + ".part" }

  /// Opens the file, or standard output for nil.
  init(_ path: String?) throws {
    self.path = path
    guard path != nil else { return }
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.failure(temporary) }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(temporary)
  }

  mutating func write(_ record: TrainingRecord) throws {
    buffer.append(contentsOf: record.json.text().utf8)
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= 1 << 20 { try flush() }
  }

  /// Writes what is left and gives the file its name.
  mutating func finish() throws {
    try flush()
    guard let path else { return }
    let failed = fsync(descriptor) != 0
    let opened = descriptor
    descriptor = -1
    guard close(opened) == 0, !failed, rename(temporary, path) == 0 else { throw Self.failure(path) }
  }

  private mutating func flush() throws {
    defer { buffer.removeAll(keepingCapacity: true) }
    guard path != nil else { return try StandardOutput.write(buffer) }
    var start = 0
    while start < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress?.advanced(by: start), bytes.count - start)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.failure(temporary) }
      start += count
    }
  }

  private static func failure(_ path: String) -> CommandFailure {
    CommandFailure(.inputOutput, "\(path): \(String(cString: strerror(errno)))")
  }
}

/// Reads the files of the data commands.
enum TextFile {
  /// The recipe in a file.
  static func recipe(_ path: String) throws -> Recipe {
    do {
      return try Recipe(JSONValue(parsing: bytes(path)))
    } catch let error as JSONError {
      throw CommandFailure(.data, "\(path): \(error)")
    } catch let error as RecipeError {
      throw CommandFailure(.data, "\(path): \(error)")
    }
  }

  /// The `text` of every line of the files that match a shell pattern, in the order of their names.
  static func documents(matching pattern: String) throws -> [String] {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, 0, nil, &found) == 0 else { return [] }
    var documents: [String] = []
    for place in 0..<Int(found.gl_pathc) {
      guard let name = found.gl_pathv[place] else { continue }
      let path = String(cString: name)
      let lines = try bytes(path).split(separator: UInt8(ascii: "\n"))
      for (number, line) in lines.enumerated() {
        do {
          documents.append(try JSONValue(parsing: Array(line)).string(at: "text"))
        } catch {
          throw CommandFailure(.data, "\(path): line \(number + 1): \(error)")
        }
      }
    }
    return documents
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CommandFailure(.inputOutput, "\(path): \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw CommandFailure(.inputOutput, "\(path): \(String(cString: strerror(errno)))")
      }
      if count == 0 { return bytes }
      bytes += chunk.prefix(count)
    }
  }
}
