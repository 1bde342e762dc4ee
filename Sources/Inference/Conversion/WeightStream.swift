// A weight's numbers in another order and another format, piece by piece. Knows no names and no files.

import Glibc
import Tensors

/// Hands out the bytes of weights in the order and format that a file wants.
///
/// A piece holds some millions of numbers; only an expert in blocks that must be transposed is widened whole.
struct WeightStream {
  let backend: any Backend
  /// Takes the next bytes.
  let emit: (UnsafeRawBufferPointer) throws -> Void

  static let pieceElements = 1 << 22

  /// The weight as [expert, out, in].
  func rows(of weight: Weight, as format: ElementFormat) throws {
    for expert in 0..<weight.experts {
      let start = weight.byteOffset + bytes(expert * weight.expertStride, weight.format)
      let isContiguous = weight.inputStride == 1 && weight.outputStride == weight.inputs
      try pieces(weight.outputs, rowLength: weight.inputs) { rows in
        if isContiguous {
          let offset = start + bytes(rows.lowerBound * weight.inputs, weight.format)
          try convert(
            weight.storage, offset, weight.format, count: rows.count * weight.inputs, to: format)
        } else {
          let size = bytes(1, weight.format)
          let scratch = backend.allocate(byteCount: rows.count * weight.inputs * size)
          gather(
            weight.storage.pointer + start + rows.lowerBound * weight.outputStride * size, size: size,
            rows: rows.count, rowStride: weight.outputStride, columns: weight.inputs,
            columnStride: weight.inputStride, into: scratch.pointer, targetStride: weight.inputs)
          try convert(scratch, 0, weight.format, count: rows.count * weight.inputs, to: format)
        }
      }
    }
  }

  /// Weights of equal shapes side by side as [expert, in, out of all].
  func columns(of weights: [Weight], as format: ElementFormat) throws {
    guard let first = weights.first else { return }
    let columns = weights.reduce(0) { $0 + $1.outputs }
    let isScalar = weights.allSatisfy {
      if case .scalar = $0.format { $0.format == first.format } else { false }
    }
    let common = isScalar ? first.format : .scalar(.float32)
    let size = bytes(1, common)
    for expert in 0..<first.experts {
      let parts = isScalar ? weights.map { View($0, expert, size) } : weights.map { widened($0, expert) }
      try pieces(first.inputs, rowLength: columns) { rows in
        let scratch = backend.allocate(byteCount: rows.count * columns * size)
        var column = 0
        for (part, weight) in zip(parts, weights) {
          gather(
            part.start + rows.lowerBound * part.inputStride * size, size: size, rows: rows.count,
            rowStride: part.inputStride, columns: weight.outputs, columnStride: part.outputStride,
            into: scratch.pointer + column * size, targetStride: columns)
          column += weight.outputs
        }
        try convert(scratch, 0, common, count: rows.count * columns, to: format)
      }
    }
  }

  /// Numbers that lie one after the other.
  func numbers(_ values: Tensor, as format: ElementFormat) throws {
    try convert(
      values.storage, values.byteOffset, .scalar(values.type), count: values.elementCount, to: format)
  }

  /// Whether the numbers survive another format.
  func areExact(_ values: Tensor, as type: ScalarType) -> Bool {
    let narrow = Tensor(uninitialized: values.shape, type: type, on: backend)
    backend.convert(values.storage, byteOffset: values.byteOffset, format: .scalar(values.type), into: narrow)
    let wide = Tensor(uninitialized: values.shape, type: values.type, on: backend)
    backend.convert(narrow.storage, byteOffset: narrow.byteOffset, format: .scalar(type), into: wide)
    return withExtendedLifetime((wide, values)) {
      memcmp(wide.pointer, values.pointer, values.byteCount) == 0
    }
  }

  /// One expert's matrix where it can be read by input and output.
  private struct View {
    let start: UnsafeMutableRawPointer
    let inputStride: Int
    let outputStride: Int
    /// Keeps the bytes.
    let storage: Buffer

    init(_ weight: Weight, _ expert: Int, _ size: Int) {
      storage = weight.storage
      start = storage.pointer + weight.byteOffset + expert * weight.expertStride * size
      (inputStride, outputStride) = (weight.inputStride, weight.outputStride)
    }

    init(_ values: Tensor, inputs: Int) {
      storage = values.storage
      start = values.pointer
      (inputStride, outputStride) = (1, inputs)
    }
  }

  /// One expert as F32; its rows must lie one after the other, as those of blocks do.
  private func widened(_ weight: Weight, _ expert: Int) -> View {
    let values = Tensor(uninitialized: [weight.outputs, weight.inputs], on: backend)
    let start = weight.byteOffset + bytes(expert * weight.expertStride, weight.format)
    backend.convert(weight.storage, byteOffset: start, format: weight.format, into: values)
    return View(values, inputs: weight.inputs)
  }

  private func convert(
    _ source: Buffer, _ offset: Int, _ from: ElementFormat, count: Int, to format: ElementFormat
  ) throws {
    guard from != format else {
      return try emit(UnsafeRawBufferPointer(start: source.pointer + offset, count: bytes(count, format)))
    }
    switch format {
    case .scalar(let type):
      let target = Tensor(uninitialized: [count], type: type, on: backend)
      backend.convert(source, byteOffset: offset, format: from, into: target)
      try withExtendedLifetime(target) {
        try emit(UnsafeRawBufferPointer(start: target.pointer, count: target.byteCount))
      }
    case .block(let block):
      let values = Tensor(uninitialized: [count], on: backend)
      backend.convert(source, byteOffset: offset, format: from, into: values)
      let target = backend.allocate(byteCount: bytes(count, format))
      backend.quantize(values, into: target, byteOffset: 0, format: block)
      try withExtendedLifetime(target) {
        try emit(UnsafeRawBufferPointer(start: target.pointer, count: target.byteCount))
      }
    }
  }

  private func pieces(_ rows: Int, rowLength: Int, _ body: (Range<Int>) throws -> Void) throws {
    let most = max(1, Self.pieceElements / max(rowLength, 1))
    for start in stride(from: 0, to: rows, by: most) { try body(start..<min(start + most, rows)) }
  }

  /// Bytes of elements that are whole blocks; sizes were checked when the tensors were found.
  private func bytes(_ elements: Int, _ format: ElementFormat) -> Int {
    format.byteCount(elements: elements) ?? 0
  }
}
