// One matrix that `compressed-tensors` keeps in several tensors, and its way into blocks. Knows no experts.

import JSON
import Tensors

/// The parts of a quantised matrix [out, in], checked against each other.
struct QuantizedMatrix {
  /// The matrix as one tensor `X.weight`.
  let entry: TensorEntry
  private let kind: Kind
  private let outputs: Int
  private let inputs: Int
  /// Inputs of one output that share a scale, and the numbers of scales: of rows 1 or `outputs`.
  private let group: Int
  private let scaleRows: Int
  private let stem: String
  private let hasZeroPoints: Bool

  private enum Kind { case float8, packed4 }

  /// nil if the tensor is no quantised one.
  /// - Throws: `CheckpointError` naming the part that is missing or does not fit
  init?(_ stored: TensorEntry, in files: SafetensorsDirectory) throws(CheckpointError) {
    let path = files.path
    if stored.name.hasSuffix(".weight_packed") {
      kind = .packed4
      stem = String(stored.name.dropLast(".weight_packed".count))
    } else if stored.name.hasSuffix(".weight"), stored.format == .scalar(.float8E4M3) {
      kind = .float8
      stem = String(stored.name.dropLast(".weight".count))
    } else {
      return nil
    }
    guard stored.shape.count == 2, !stored.shape.contains(0) else {
      throw .tensor(stored.name, in: path, expected: "two extents above 0", found: "\(stored.shape)")
    }
    outputs = stored.shape[0]
    switch kind {
    case .float8: inputs = stored.shape[1]
    case .packed4:
      guard stored.format == .scalar(.int32) else {
        throw .tensor(stored.name, in: path, expected: "I32", found: stored.formatName)
      }
      inputs = try Self.packedInputs(stored, stem, in: files)
    }
    guard files.entry(named: stem + ".weight_g_idx") == nil else {
      throw .tensor(stem + ".weight_g_idx", in: path, expected: "groups of neighbours", found: "an order")
    }
    guard let scales = files.entry(named: stem + ".weight_scale") else {
      throw .tensor(stem + ".weight_scale", in: path, expected: "a tensor of that name", found: "none")
    }
    let groups: Int
    switch scales.shape {
    case [], [1]: (scaleRows, groups) = (1, 1)
    default:
      guard scales.shape.count == 2, scales.shape[0] == outputs, scales.shape[1] > 0,
        inputs % scales.shape[1] == 0
      else {
        throw .tensor(
          scales.name, in: path, expected: "[\(outputs), groups of equal size of \(inputs)]",
          found: "\(scales.shape)")
      }
      (scaleRows, groups) = (outputs, scales.shape[1])
    }
    let scaleTypes: [ScalarType] = [.float32, .bfloat16, .float16]
    guard scaleTypes.contains(where: { scales.format == .scalar($0) }) else {
      throw .tensor(scales.name, in: path, expected: "F32, BF16 or F16", found: scales.formatName)
    }
    group = inputs / groups
    hasZeroPoints = kind == .packed4 && files.entry(named: stem + ".weight_zero_point") != nil
    if hasZeroPoints {
      let zeros = try files.tensor(named: stem + ".weight_zero_point")
      guard zeros.shape == [(outputs + 7) / 8, groups], zeros.format == .scalar(.int32), scaleRows == outputs
      else {
        throw .tensor(
          zeros.name, in: path, expected: "I32 [\((outputs + 7) / 8), \(groups)]",
          found: "\(zeros.format.name) \(zeros.shape)")
      }
    }
    let block: BlockFormat = kind == .float8 ? .scaledF8 : .scaledI4
    guard group % block.elementsPerBlock == 0,
      let size = byteCount([outputs, inputs], .block(block))
    else {
      throw .tensor(
        stored.name, in: path, expected: "a multiple of \(block.elementsPerBlock) inputs a scale",
        found: "\(group)")
    }
    entry = TensorEntry(
      name: stem + ".weight", format: .block(block), formatName: block.rawValue, shape: [outputs, inputs],
      byteCount: size)
  }

  /// The inputs that a packed matrix says it has.
  private static func packedInputs(
    _ stored: TensorEntry, _ stem: String, in files: SafetensorsDirectory
  ) throws(CheckpointError) -> Int {
    let shape = try files.tensor(named: stem + ".weight_shape")
    guard shape.format == .scalar(.int64), shape.shape == [2] else {
      throw .tensor(
        shape.name, in: files.path, expected: "I64 [2]", found: "\(shape.format.name) \(shape.shape)")
    }
    let extents = [0, 8].map { unsafe shape.bytes.loadUnaligned(fromByteOffset: $0, as: Int64.self) }
    let (words, outputs) = (stored.shape[1], stored.shape[0])
    guard extents[0] == Int64(outputs), let inputs = Int(exactly: extents[1]), inputs > 0,
      (inputs - 1) / 8 == words - 1
    else {
      throw .tensor(
        shape.name, in: files.path,
        expected: "[\(outputs), up to \(words) words of 8] as packed", found: "\(extents)")
    }
    return inputs
  }

  /// Writes the blocks.
  func unpack(
    from files: SafetensorsDirectory, into target: UnsafeMutableRawBufferPointer
  ) throws(CheckpointError) {
    let values = try files.tensor(named: stem + (kind == .float8 ? ".weight" : ".weight_packed"))
    let scales = try files.tensor(named: stem + ".weight_scale")
    let zeros = hasZeroPoints ? try files.tensor(named: stem + ".weight_zero_point") : nil
    let groups = inputs / group
    let elements = kind == .float8 ? 32 : 16
    let words = (inputs + 7) / 8
    var out = 0
    for output in 0..<outputs {
      for block in 0..<inputs / elements {
        let column = block * elements / group
        let place = scaleRows == 1 ? 0 : output * groups + column
        unsafe target.storeBytes(
          of: Self.number(scales, place).bitPattern, toByteOffset: out, as: UInt32.self)
        out += 4
        switch kind {
        case .float8:
          let from = output * inputs + block * elements
          unsafe UnsafeMutableRawBufferPointer(rebasing: target[out..<out + elements])
            .copyMemory(from: UnsafeRawBufferPointer(rebasing: values.bytes[from..<from + elements]))
          out += elements
        case .packed4:
          var zero: UInt8 = 8
          if let zeros {
            let word = unsafe zeros.bytes.loadUnaligned(
              fromByteOffset: (output / 8 * groups + column) * 4, as: UInt32.self)
            zero = UInt8(truncatingIfNeeded: word >> UInt32(output % 8 * 4) & 15)
          }
          unsafe target[out] = zero
          out += 1
          // The words' nibbles lie as the block's.
          let from = (output * words + block * 2) * 4
          unsafe UnsafeMutableRawBufferPointer(rebasing: target[out..<out + 8])
            .copyMemory(from: UnsafeRawBufferPointer(rebasing: values.bytes[from..<from + 8]))
          out += 8
        }
      }
    }
  }

  /// A scale, widened.
  private static func number(_ tensor: StoredTensor, _ index: Int) -> Float {
    switch tensor.format {
    case .scalar(.float32):
      return unsafe tensor.bytes.loadUnaligned(fromByteOffset: index * 4, as: Float.self)
    case .scalar(.bfloat16):
      let bits = unsafe tensor.bytes.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self)
      return Float(bitPattern: UInt32(bits) << 16)
    default:
      let bits = unsafe tensor.bytes.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self)
      return Float(Float16(bitPattern: bits))
    }
  }
}
