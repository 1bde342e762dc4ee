// Lines of JSON to a file or to standard output, and texts from such files. Knows paths, not what the lines mean.

import Checkpoints
import Evaluation
import JSON
import Training

/// A file of records, one JSON a line, that has its name only when it is complete.
struct RecordFile {
  /// nil: standard output.
  private let file: AtomicFile?

  /// Opens the file, or standard output for nil.
  init(_ path: String?) throws { file = try path.map { path in try AtomicFile(path: path) } }

  func write(_ record: TrainingRecord) throws { try write(record.json) }

  func write(_ record: JSONValue) throws {
    let line = Array((record.text() + "\n").utf8)
    guard let file else { return try StandardOutput.write(line) }
    try file.write(line)
  }

  /// Gives the file its name.
  func finish() throws { try file?.commit() }
}

/// Reads the files of the data commands.
enum TextFile {
  /// The recipe in a file.
  static func recipe(_ path: String) throws -> Recipe {
    do {
      return try Recipe(JSONValue(parsing: Files.read(path)))
    } catch let error as JSONError {
      throw CommandFailure(.data, "\(path): \(error)")
    } catch let error as RecipeError {
      throw CommandFailure(.data, "\(path): \(error)")
    }
  }

  /// The `text` of every line of the files that match a shell pattern, in the order of their names.
  static func documents(matching pattern: String) throws -> [String] {
    var documents: [String] = []
    for path in paths(matching: pattern) {
      let lines = try Files.read(path).split(separator: UInt8(ascii: "\n"))
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
}
