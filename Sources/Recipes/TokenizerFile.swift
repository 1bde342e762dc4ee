// Which file a tokenizer's path means, and its hash: token files carry it. Knows no token.

internal import Glibc
public import Training

/// The vocabulary file at a path.
public struct TokenizerFile: Sendable {
  /// The file itself, where the path was its folder.
  public let path: String
  /// 32 bytes.
  public let sha256: [UInt8]

  public init(at path: String) throws(TrainingError) {
    var status = stat()
    var file = path
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      let names = ["tokenizer.json", "tokenizer.model"]
      file = path + "/" + (names.first { access(path + "/" + $0, F_OK) == 0 } ?? names[0])
    }
    self.path = file
    sha256 = try SHA256.digest(ofFile: file)
  }
}
