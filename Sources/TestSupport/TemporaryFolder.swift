// A folder for files that a test writes, gone with the test. Knows nothing of them.

import Foundation

/// A folder of its own under the system's temporary one; removed with everything in it when the object goes.
public final class TemporaryFolder: Sendable {
  public let path: String

  public init() {
    path = NSTemporaryDirectory() + "herd-test-" + UUID().uuidString
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    } catch {
      preconditionFailure("\(path): \(error)")
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file or folder in it.
  public func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// The names of everything in it, hidden ones too, sorted.
  public var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? []
  }

  /// Writes a file, and the folders it lies in; returns its path.
  @discardableResult
  public func write(_ bytes: [UInt8], _ name: String) -> String {
    let file = URL(fileURLWithPath: self(name))
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    } catch {
      preconditionFailure("\(file.path): \(error)")
    }
    return self(name)
  }

  @discardableResult
  public func write(_ text: String, _ name: String) -> String { write(Array(text.utf8), name) }

  /// The bytes of a file; none if there is no such file.
  public func read(_ name: String) -> [UInt8] {
    (try? Data(contentsOf: URL(fileURLWithPath: self(name)))).map { [UInt8]($0) } ?? []
  }
}
