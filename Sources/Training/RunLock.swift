// Keeps a second process out of a run's folder. Knows nothing of what lies there.

internal import Glibc

/// Holds a run's folder for as long as it lives; the system lets go of it when the process ends, however it ends.
package final class RunLock {
  private let descriptor: Int32

  /// Makes the folder if it is not there, and takes it.
  /// - Throws: `TrainingError.setting` if another process (or another run of this one) has it
  package init(folder: String) throws(TrainingError) {
    try createFolders(folder)
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(folder, "open the folder") }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let isTaken = errno == EWOULDBLOCK
      let error =
        isTaken
        ? TrainingError.setting(
          name: "output", expected: "a folder that nobody trains in",
          found: "\(folder), which another run is using")
        : .system(folder, "lock the folder")
      throw error
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
