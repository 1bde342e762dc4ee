// Sessions to and from files, on the engine's thread. Knows not what the files hold.

import Llama4

extension Engine {
  /// Writes what a session remembers, but for its last token: whatever comes next needs that token's logits anyway.
  /// - Throws: `LoadError` if the file cannot be written; `GenerationError.sessionBusy`
  public func save(_ session: Session, to path: String) async throws {
    let (model, eyes) = (model, eyes)
    try await onThread {
      guard !session.isBusy else { throw GenerationError.sessionBusy }
      try session.save(to: path, of: model, eyes: eyes)
    }
  }

  /// Lets a session remember what a file holds in place of what it held.
  /// - Returns: how many tokens that is
  /// - Throws: `LoadError` if the file is broken or does not fit this model or this kind of cache; the session is then as it
  ///   was
  @discardableResult
  public func restore(_ session: Session, from path: String) async throws -> Int {
    let (model, eyes) = (model, eyes)
    return try await onThread {
      guard !session.isBusy else { throw GenerationError.sessionBusy }
      return try session.restore(from: path, of: model, eyes: eyes)
    }
  }
}
