// Bytes with an owner. Does not know where they come from, nor what they mean.

/// A region of memory that a backend can compute on: from its pool, or a mapped file that `owner` keeps alive.
///
/// The bytes never change once two holders share the buffer, except through a backend's kernels on a buffer whose only
/// reference the writer holds.
public final class Buffer: @unchecked Sendable {
  // Sendable: the pointer is fixed for life, and writing follows the rule above.
  public let pointer: UnsafeMutableRawPointer
  public let byteCount: Int
  public let backend: any Backend
  private let owner: AnyObject?
  private let release: (@Sendable (UnsafeMutableRawPointer, Int) -> Void)?

  /// Bytes that live as long as `owner`, or until `release` is called with them.
  public init(
    _ pointer: UnsafeMutableRawPointer, byteCount: Int, backend: any Backend, owner: AnyObject? = nil,
    release: (@Sendable (UnsafeMutableRawPointer, Int) -> Void)? = nil
  ) {
    self.pointer = pointer
    self.byteCount = byteCount
    self.backend = backend
    self.owner = owner
    self.release = release
  }

  deinit { release?(pointer, byteCount) }
}
