// Where a model's name leads: a path, or a repository in Hugging Face's cache. Downloads nothing and opens no model.

import Glibc

/// Names of models as people write them.
public enum ModelPath {
  /// The path that a name stands for: the name itself, or for `owner/name` the snapshot of its main branch in Hugging
  /// Face's cache, if nothing has that path.
  /// - Parameter variable: the environment; tests give their own
  /// - Throws: `LoadError` that says where it looked
  public static func resolve(
    _ name: String, variable: (String) -> String? = Self.environment
  ) throws(LoadError) -> String {
    guard access(name, F_OK) != 0, let repository = Repository(name) else { return name }
    let caches = caches(variable)
    for cache in caches {
      let folder = "\(cache)/models--\(repository.owner)--\(repository.name)"
      guard access(folder, F_OK) == 0 else { continue }
      guard let revision = revision(folder + "/refs/main") else {
        throw .unavailable("\(name): \(folder)/refs/main: expected the name of a snapshot, found none")
      }
      let snapshot = "\(folder)/snapshots/\(revision)"
      guard access(snapshot, F_OK) == 0 else {
        throw .unavailable("\(name): \(snapshot): is named by refs/main but not there")
      }
      return snapshot
    }
    throw .unavailable(
      "\(name): neither a path here nor in Hugging Face's cache (looked in \(caches.joined(separator: ", ")); "
        + "nothing is downloaded)")
  }

  /// A variable of this process's environment; nil if it is empty too.
  public static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// A name of the form `owner/name`.
  private struct Repository {
    let owner: Substring
    let name: Substring

    init?(_ text: String) {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy(Self.isPlain) else { return nil }
      (owner, name) = (parts[0], parts[1])
    }

    /// What the hub allows, so that no name leads out of the cache.
    private static func isPlain(_ part: Substring) -> Bool {
      part.first.map { $0 != "." && $0 != "-" } ?? false
        && part.utf8.allSatisfy { byte in
          switch byte {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
          default: false
          }
        }
    }
  }

  /// The caches in the order in which Hugging Face's library takes them.
  private static func caches(_ variable: (String) -> String?) -> [String] {
    [
      variable("HF_HUB_CACHE"), variable("HF_HOME").map { $0 + "/hub" },
      variable("HOME").map { $0 + "/.cache/huggingface/hub" },
    ].compactMap { $0 }
  }

  /// The snapshot that a branch points to: one word, the name of a folder.
  private static func revision(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = fread(&bytes, 1, bytes.count, file)
    let text = String(decoding: bytes.prefix(count), as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard text.count == 1, let name = text.first, !name.contains("/"), !name.hasPrefix(".") else {
      return nil
    }
    return String(name)
  }
}
