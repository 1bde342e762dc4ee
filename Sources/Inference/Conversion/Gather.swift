// Copies a matrix whose elements lie anywhere into rows. Knows bytes of two or four, not what they mean.

/// Copies `rows` × `columns` elements with these strides (in elements) into rows `targetStride` elements apart. The source
/// may begin at any byte.
func gather(
  _ source: UnsafeRawPointer, size: Int, rows: Int, rowStride: Int, columns: Int, columnStride: Int,
  into target: UnsafeMutableRawPointer, targetStride: Int
) {
  if columnStride == 1 {
    for row in 0..<rows {
      (target + row * targetStride * size).copyMemory(
        from: source + row * rowStride * size, byteCount: columns * size)
    }
    return
  }
  switch size {
  case 2: transpose(UInt16.self, source, rows, rowStride, columns, columnStride, target, targetStride)
  case 4: transpose(UInt32.self, source, rows, rowStride, columns, columnStride, target, targetStride)
  default: preconditionFailure("elements of \(size) bytes")
  }
}

/// In squares that stay in the cache while they are read down and written across.
@inline(__always)
private func transpose<Element: FixedWidthInteger & BitwiseCopyable>(
  _: Element.Type, _ source: UnsafeRawPointer, _ rows: Int, _ rowStride: Int, _ columns: Int,
  _ columnStride: Int, _ target: UnsafeMutableRawPointer, _ targetStride: Int
) {
  let size = MemoryLayout<Element>.size
  let square = 64
  for firstColumn in stride(from: 0, to: columns, by: square) {
    for firstRow in stride(from: 0, to: rows, by: square) {
      for row in firstRow..<min(firstRow + square, rows) {
        for column in firstColumn..<min(firstColumn + square, columns) {
          let element = source.loadUnaligned(
            fromByteOffset: (row * rowStride + column * columnStride) * size, as: Element.self)
          target.storeBytes(
            of: element, toByteOffset: (row * targetStride + column) * size, as: Element.self)
        }
      }
    }
  }
}
