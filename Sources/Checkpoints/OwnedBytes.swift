// Bytes of a tensor that had to be put together. Does not know from what.

/// Memory of its own, aligned to 64 bytes, filled once and then only read.
@safe final class OwnedBytes: @unchecked Sendable {
  // Sendable: written only by whoever made it, before anybody else sees it.
  let bytes: UnsafeMutableRawBufferPointer

  init(byteCount: Int) {
    unsafe bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: max(byteCount, 1), alignment: 64)
  }

  deinit { unsafe bytes.deallocate() }
}

/// Copies a tensor's elements to another layout.
///
/// - Parameters:
///   - source: a tensor of plain numbers.
///   - shape: its elements as they are walked through; the product is the source's.
///   - sourceStrides, strides: elements from one index to the next in the source and in the target.
///   - target: the target's bytes from its first element on; all indices lie inside.
func copyElements(
  of source: StoredTensor, shape: [Int], sourceStrides: [Int], to target: UnsafeMutableRawBufferPointer,
  strides: [Int],
  elementSize: Int
) {
  guard !shape.contains(0) else { return }
  // Inner extents that lie without gaps on both sides are copied as one run.
  var run = 1
  var outer = shape.count
  while outer > 0, shape[outer - 1] == 1 || (sourceStrides[outer - 1] == run && strides[outer - 1] == run) {
    run *= shape[outer - 1]
    outer -= 1
  }
  var index = [Int](repeating: 0, count: outer)
  var from = 0
  var to = 0
  while true {
    let piece = unsafe UnsafeRawBufferPointer(
      rebasing: source.bytes[from * elementSize..<(from + run) * elementSize])
    unsafe UnsafeMutableRawBufferPointer(
      rebasing: target[to * elementSize..<(to + run) * elementSize]
    ).copyMemory(from: piece)
    var axis = outer - 1
    while axis >= 0 {
      index[axis] += 1
      from += sourceStrides[axis]
      to += strides[axis]
      if index[axis] < shape[axis] { break }
      from -= sourceStrides[axis] * shape[axis]
      to -= strides[axis] * shape[axis]
      index[axis] = 0
      axis -= 1
    }
    if axis < 0 { return }
  }
}
