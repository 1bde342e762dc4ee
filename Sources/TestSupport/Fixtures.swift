// Finds the golden files under Tests/Fixtures. Does not read them.

/// The golden inputs and outputs that came from the reference implementations (`Tests/Fixtures/README.md`).
public enum Fixtures {
  /// `Tests/Fixtures` of the tree that this file was compiled in.
  public static let directory: String = {
    let source = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return source.dropLast(3).joined(separator: "/") + "/Tests/Fixtures"
  }()

  /// The path of a fixture's file, for example `path("tiny-scout-text", "model.safetensors")`.
  public static func path(_ components: String...) -> String {
    ([directory] + components).joined(separator: "/")
  }
}
