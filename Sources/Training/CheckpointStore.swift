// Folders of training checkpoints that are there whole or not at all. Does not know what a checkpoint holds.

public import Checkpoints
internal import Glibc
internal import JSON

/// The folder of a run's checkpoints, `step-00001000/` and so on.
///
/// A save writes into a hidden folder, brings every file and the folder to the disk, renames the folder and brings the
/// rename to the disk. So a crash, a kill or a full disk at any instant leaves the checkpoints before it as they were.
public struct CheckpointStore: Sendable {
  /// Where the checkpoints lie.
  public let folder: String
  /// How many of the newest are kept.
  public let keep: Int
  private let calls: FileCalls

  private static let prefix = "step-"
  private static let partialPrefix = ".partial-"

  public init(folder: String, keep: Int = 3, calls: FileCalls = .system) {
    self.folder = folder
    self.keep = max(keep, 1)
    self.calls = calls
  }

  /// A checkpoint whose every file agrees with its manifest.
  public struct Found: Sendable, Hashable {
    public let step: Int
    public let path: String
  }

  /// Saves one checkpoint; `body` adds its files. Then removes all but the newest `keep`.
  /// - Throws: what failed. The checkpoints that were there before still are.
  public func save(
    step: Int, _ body: (inout CheckpointFolder) throws(TrainingError) -> Void
  ) throws(TrainingError) {
    try createFolders(folder)
    try removeLeftovers()
    let partial = path(Self.partialPrefix + Self.name(step))
    do throws(TrainingError) {
      try createFolders(partial)
      var content = CheckpointFolder(path: partial, calls: calls)
      try body(&content)
      let manifest = CheckpointManifest(step: step, files: content.written)
      try content.addText(CheckpointManifest.fileName, manifest.json.text(pretty: true) + "\n")
      try synchronize(partial)
      // One of this step can only be there if it is damaged: a run does not save a step twice.
      if try entries().contains(Self.name(step)) { try setAside(step) }
      try rename(Self.partialPrefix + Self.name(step), to: Self.name(step))
      try synchronize(folder)
    } catch {
      // What cannot be removed now is removed by the next save.
      try? removeTree(partial)
      throw error
    }
    try prune()
  }

  /// The newest checkpoint that agrees with its manifest; `warn` hears of every newer one that does not.
  public func latest(warn: (String) -> Void = { _ in }) throws(TrainingError) -> Found? {
    for step in try steps().reversed() {
      let path = path(Self.name(step))
      do throws(TrainingError) {
        let manifest = try CheckpointManifest(folder: path)
        guard manifest.step == step else {
          throw .malformed(
            path: path + "/" + CheckpointManifest.fileName, field: "step", expected: "\(step)",
            found: "\(manifest.step)")
        }
        try manifest.verify(folder: path)
        return Found(step: step, path: path)
      } catch {
        warn("skipping a damaged checkpoint: \(error)")
      }
    }
    return nil
  }

  /// Renames every checkpoint beyond a step, so that a run resumed from there does not meet its own future.
  public func setAsideAll(after step: Int) throws(TrainingError) {
    for later in try steps() where later > step { try setAside(later) }
  }

  /// The steps of all checkpoints, whole or damaged, ascending.
  public func steps() throws(TrainingError) -> [Int] {
    try entries().compactMap { name in
      guard name.hasPrefix(Self.prefix) else { return nil }
      guard let step = Int(name.dropFirst(Self.prefix.count)), name == Self.name(step) else { return nil }
      return step
    }.sorted()
  }

  private func setAside(_ step: Int) throws(TrainingError) {
    let taken = Set(try entries())
    var number = 1
    while taken.contains("damaged-\(number)-" + Self.name(step)) { number += 1 }
    try rename(Self.name(step), to: "damaged-\(number)-" + Self.name(step))
  }

  /// Removes old checkpoints. They are renamed first: half a checkpoint never bears a checkpoint's name.
  private func prune() throws(TrainingError) {
    for step in try steps().dropLast(keep) {
      let leaving = Self.partialPrefix + Self.name(step)
      try rename(Self.name(step), to: leaving)
      try removeTree(path(leaving))
    }
  }

  private func removeLeftovers() throws(TrainingError) {
    for name in try entries() where name.hasPrefix(Self.partialPrefix) { try removeTree(path(name)) }
  }

  private func rename(_ name: String, to new: String) throws(TrainingError) {
    guard calls.rename(path(name), path(new)) == 0 else { throw .system(path(name), "rename to \(new)") }
  }

  /// Returns when the folder's entries are on the disk.
  private func synchronize(_ path: String) throws(TrainingError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path, "open the folder") }
    defer { close(descriptor) }
    guard calls.sync(descriptor) == 0 else { throw .system(path, "bring the folder to the disk") }
  }

  private func entries() throws(TrainingError) -> [String] { try folderEntries(of: folder) }
  private func path(_ name: String) -> String { folder + "/" + name }

  private static func name(_ step: Int) -> String {
    let digits = String(step)
    return prefix + String(repeating: "0", count: max(8 - digits.utf8.count, 0)) + digits
  }
}
