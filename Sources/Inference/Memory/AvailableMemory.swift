// How much memory this process may still take, from what Linux says. Knows no model.

import Glibc

/// Memory that can be had without another program's being pushed out: the least of what the machine has and what each
/// control group above this process leaves. Cached files count as free, since they can be read again.
public struct AvailableMemory: Sendable, Equatable {
  public var bytes: Int
  /// Where the number comes from, for people.
  public var origin: String

  public init(bytes: Int, origin: String) {
    self.bytes = bytes
    self.origin = origin
  }

  /// The present state; nil where the system does not tell.
  /// - Parameter root: a folder that holds `proc` and `sys` in the place of `/`
  public static func read(root: String = "") -> AvailableMemory? {
    let machine = figures(in: root + "/proc/meminfo")["MemAvailable"].map {
      AvailableMemory(bytes: saturated($0, times: 1024), origin: "free on this machine")
    }
    return (groups(root: root) + [machine].compactMap { $0 }).min { $0.bytes < $1.bytes }
  }

  /// What each control group from this process's up to the topmost leaves (versions 1 and 2).
  private static func groups(root: String) -> [AvailableMemory] {
    var found: [AvailableMemory] = []
    for line in text(root + "/proc/self/cgroup").split(separator: "\n") {
      let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3 else { continue }
      let isUnified = fields[0] == "0" && fields[1].isEmpty
      guard isUnified || fields[1].split(separator: ",").contains("memory") else { continue }
      let top = root + "/sys/fs/cgroup" + (isUnified ? "" : "/memory")
      var group = String(fields[2])
      while true {
        if let room = left(in: top + group, isUnified: isUnified) { found.append(room) }
        guard let slash = group.lastIndex(of: "/") else { break }
        group = String(group[..<slash])
      }
    }
    return found
  }

  /// What one group leaves; nil where it has no limit.
  private static func left(in folder: String, isUnified: Bool) -> AvailableMemory? {
    let names =
      isUnified ? ("memory.max", "memory.current") : ("memory.limit_in_bytes", "memory.usage_in_bytes")
    guard let limit = number(text("\(folder)/\(names.0)")), let used = number(text("\(folder)/\(names.1)"))
    else { return nil }
    let state = figures(in: folder + "/memory.stat")
    let prefix = isUnified ? "" : "total_"
    let cached = (state[prefix + "inactive_file"] ?? 0) + (state[prefix + "active_file"] ?? 0)
    // Version 1 writes "no limit" as a number beyond any memory.
    guard limit < 1 << 60 else { return nil }
    return AvailableMemory(
      bytes: max(0, limit - max(0, used - cached)), origin: "left under the control group's limit")
  }

  /// The numbers of a file of lines "name number" or "name: number unit".
  private static func figures(in path: String) -> [String: Int] {
    var figures: [String: Int] = [:]
    for line in text(path).split(separator: "\n") {
      let words = line.split { $0 == " " || $0 == ":" }
      if words.count >= 2, let value = Int(words[1]), value >= 0 { figures[String(words[0])] = value }
    }
    return figures
  }

  private static func number(_ text: String) -> Int? {
    Int(text.filter { !$0.isWhitespace }).flatMap { $0 >= 0 ? $0 : nil }
  }

  /// The beginning of a small file of the system's; empty where there is none.
  private static func text(_ path: String) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}

/// A product, or 2^62 where it would be more.
private func saturated(_ value: Int, times factor: Int) -> Int {
  let (product, overflow) = value.multipliedReportingOverflow(by: factor)
  return overflow ? 1 << 62 : min(product, 1 << 62)
}
