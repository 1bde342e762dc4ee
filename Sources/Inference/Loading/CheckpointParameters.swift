// A checkpoint as a source of parameters: the model's names become the file's, and mapped bytes become weights.
// Knows no file format.

import Checkpoints
public import Tensors

/// Parameters that lie in a checkpoint. Matrices stay where they are mapped; only vectors are widened to F32.
public final class CheckpointParameters: ParameterSource {
  private let source: any TensorSource
  private let layout: any ParameterLayout
  private let backend: any Backend
  private let compute: ComputeType
  public let residency: (any ExpertResidency)?

  /// - Parameter residency: who will keep the experts, if they are not to stay mapped
  init(
    _ source: any TensorSource, layout: any ParameterLayout, backend: any Backend, compute: ComputeType,
    residency: (any ExpertResidency)? = nil
  ) {
    self.residency = residency
    self.source = source
    self.layout = layout
    self.backend = backend
    self.compute = compute
  }

  public func matrix(
    _ declaration: ParameterDeclaration, compute: ComputeType?
  ) throws(ParameterError) -> Weight {
    let stored = try stored(layout.name(of: declaration.name), shape: declaration.shape)
    let (buffer, format) = try computable(stored)
    guard case .scalar = format else {
      return Weight(
        rowMajor: buffer, format: format, inputs: stored.shape[1], outputs: stored.shape[0],
        compute: compute ?? self.compute)
    }
    guard stored.strides.contains(1) else {
      throw .unusable(
        name: stored.name, reason: "expected a stride of 1, found strides \(stored.strides)",
        source: source.place(of: stored.name))
    }
    return Weight(
      buffer, format: format, inputs: stored.shape[1], outputs: stored.shape[0],
      inputStride: stored.strides[1], outputStride: stored.strides[0], compute: compute ?? self.compute)
  }

  public func experts(
    _ declaration: ParameterDeclaration, parts: Int
  ) throws(ParameterError) -> [Weight] {
    switch layout.experts(of: declaration.name, parts: parts) {
    case .fused(let name):
      let stored = try stored(name, shape: declaration.shape)
      let (buffer, format) = try computable(stored)
      guard case .scalar = format else {
        throw .unusable(
          name: name, reason: "expected scalars in fused experts, found \(format.name)",
          source: source.place(of: name))
      }
      return declaration.expertViews(
        of: buffer, byteOffset: 0, format: format, parts: parts, compute: compute)
    case .transposed(let names):
      let (experts, inputs) = (declaration.shape[0], declaration.shape[1])
      let outputs = declaration.shape[2] / parts
      var weights: [Weight] = []
      for name in names {
        let (buffer, format) = try computable(stored(name, shape: [experts, outputs, inputs]))
        weights.append(
          Weight(
            rowMajor: buffer, format: format, inputs: inputs, outputs: outputs, experts: experts,
            compute: compute))
      }
      return weights
    }
  }

  public func vector(_ declaration: ParameterDeclaration) throws(ParameterError) -> Vector {
    let stored = try stored(layout.name(of: declaration.name), shape: declaration.shape)
    let (buffer, format) = try computable(stored)
    let values = Tensor(uninitialized: Shape(declaration.shape), on: backend)
    backend.convert(buffer, byteOffset: 0, format: format, into: values)
    return Vector(values)
  }

  /// The tensor, if it is there and has that shape.
  private func stored(_ name: String, shape: [Int]) throws(ParameterError) -> StoredTensor {
    guard let entry = source.entry(named: name) else {
      throw .missing(name: name, source: source.place(of: name))
    }
    guard entry.shape == shape else {
      throw .wrongShape(name: name, expected: shape, found: entry.shape, source: source.place(of: name))
    }
    do { return try source.tensor(named: name) } catch { throw .unreadable("\(error)") }
  }

  /// The bytes as a buffer, if kernels compute on their format.
  private func computable(_ stored: StoredTensor) throws(ParameterError) -> (Buffer, ElementFormat) {
    switch stored.format {
    case .scalar(.float32), .scalar(.bfloat16), .scalar(.float16), .block: break
    default:
      throw .unusable(
        name: stored.name, reason: "expected F32, BF16, F16 or a block format, found \(stored.format.name)",
        source: source.place(of: stored.name))
    }
    guard let base = stored.bytes.baseAddress else {
      throw .unusable(
        name: stored.name, reason: "expected numbers, found no bytes", source: source.place(of: stored.name))
    }
    // Nobody writes to a mapped buffer: weights are only ever read.
    let buffer = Buffer(
      UnsafeMutableRawPointer(mutating: base), byteCount: stored.bytes.count, backend: backend,
      owner: stored.owner)
    return (buffer, stored.format)
  }
}

extension CheckpointParameters {
  /// The parameter's values as F32 in the model's own layout, in memory of their own, for training to start from.
  public func values(of declaration: ParameterDeclaration) throws(ParameterError) -> Tensor {
    let target = Tensor(uninitialized: Shape(declaration.shape), on: backend)
    if declaration.shape.count == 3 {
      let parts = declaration.name.hasSuffix("gate_up_proj") ? 2 : 1
      for (part, weight) in try experts(declaration, parts: parts).enumerated() {
        copy(weight, into: target, columns: declaration.shape[2], firstColumn: part * weight.outputs)
      }
    } else if declaration.shape.count == 2 {
      copyRows(try matrix(declaration, compute: nil), into: target)
    } else {
      return try vector(declaration).values
    }
    return target
  }

  /// Copies [outputs, inputs], whatever its strides.
  private func copyRows(_ weight: Weight, into target: Tensor) {
    guard weight.inputStride != 1 || weight.outputStride != weight.inputs else {
      backend.convert(weight.storage, byteOffset: weight.byteOffset, format: weight.format, into: target)
      return
    }
    let values = gathered(weight, expert: 0)
    let out = target.pointer.assumingMemoryBound(to: Float.self)
    for output in 0..<weight.outputs {
      for input in 0..<weight.inputs { out[output * weight.inputs + input] = values(input, output) }
    }
  }

  /// Copies one part of the experts into columns of [experts, inputs, columns].
  private func copy(_ weight: Weight, into target: Tensor, columns: Int, firstColumn: Int) {
    let out = target.pointer.assumingMemoryBound(to: Float.self)
    for expert in 0..<weight.experts {
      let values = gathered(weight, expert: expert)
      for input in 0..<weight.inputs {
        let row = (expert * weight.inputs + input) * columns + firstColumn
        for output in 0..<weight.outputs { out[row + output] = values(input, output) }
      }
    }
  }

  /// One expert's matrix widened to F32, read by (input, output).
  private func gathered(_ weight: Weight, expert: Int) -> (Int, Int) -> Float {
    let extent = (weight.inputs - 1) * weight.inputStride + (weight.outputs - 1) * weight.outputStride + 1
    let wide = Tensor(uninitialized: [extent], on: backend)
    let start = weight.format.byteCount(elements: expert * weight.expertStride) ?? 0
    backend.convert(
      weight.storage, byteOffset: weight.byteOffset + start, format: weight.format, into: wide)
    let (inputStride, outputStride) = (weight.inputStride, weight.outputStride)
    return { input, output in
      wide.pointer.assumingMemoryBound(to: Float.self)[input * inputStride + output * outputStride]
    }
  }
}
