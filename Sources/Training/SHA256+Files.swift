// The hash of a whole file. Does not know what files are for.

internal import Checkpoints

extension SHA256 {
  /// The 32 bytes of a file's digest.
  public static func digest(ofFile path: String) throws(TrainingError) -> [UInt8] {
    let file = try checked { () throws(CheckpointError) in try MappedFile(path: path) }
    return digest(of: file)
  }

  static func digest(of file: MappedFile) -> [UInt8] {
    var hash = SHA256()
    hash.update(file.bytes)
    return hash.finish()
  }
}
