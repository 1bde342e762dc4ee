// A folder for files that a test writes. Knows nothing of them.

import Foundation

/// A folder that is removed with everything in it when the object goes.
final class TemporaryFolder {
  let path = NSTemporaryDirectory() + "herd-test-" + UUID().uuidString

  init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The names of everything in the folder, hidden ones too, sorted.
  var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] }

  @discardableResult
  func write(_ text: String, _ name: String) throws -> String {
    try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
    return path + "/" + name
  }
}
