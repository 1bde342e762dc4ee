// Brings a checkpoint's mapped bytes into memory before they are needed. Knows no model.

import Checkpoints

extension OpenCheckpoint {
  /// Copies the mapped files into memory, and keeps them there, as far as the options ask for it.
  /// - Throws: `LoadError` if the system does not let this process keep so much
  func bringIntoMemory(_ options: LoadOptions) throws(LoadError) {
    guard options.populates || options.locks else { return }
    var files: [ObjectIdentifier: MappedFile] = [:]
    do {
      for entry in tensors.entries {
        if let file = try tensors.tensor(named: entry.name).owner as? MappedFile {
          files[ObjectIdentifier(file)] = file
        }
      }
      for file in files.values {
        if options.populates { try file.copyToMemory() }
        if options.locks { try file.lock() }
      }
    } catch {
      throw LoadError(error)
    }
  }
}
