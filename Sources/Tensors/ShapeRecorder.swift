// A parameter source without numbers: it writes down what a model asks for, to count and to plan.

/// Records every declaration; the weights it gives cannot be computed with.
public final class ShapeRecorder: ParameterSource {
  public private(set) var declarations: [ParameterDeclaration] = []
  private let nothing: Buffer

  public init(backend: any Backend) { nothing = backend.allocate(byteCount: 0) }

  public func matrix(
    _ declaration: ParameterDeclaration, compute: ComputeType?
  ) throws(ParameterError) -> Weight {
    declarations.append(declaration)
    return Weight(
      rowMajor: nothing, format: .scalar(.float32), inputs: declaration.shape[1],
      outputs: declaration.shape[0])
  }

  public func experts(
    _ declaration: ParameterDeclaration, parts: Int
  ) throws(ParameterError) -> [Weight] {
    declarations.append(declaration)
    return declaration.expertViews(of: nothing, byteOffset: 0, format: .scalar(.float32), parts: parts)
  }

  public func vector(_ declaration: ParameterDeclaration) throws(ParameterError) -> Vector {
    declarations.append(declaration)
    return Vector(Tensor(nothing, shape: [0]))
  }
}

extension ParameterDeclaration {
  /// The parts of fused experts [experts, inputs, parts · outputs] as views of one stored tensor of scalars.
  public func expertViews(
    of storage: Buffer, byteOffset: Int, format: ElementFormat, parts: Int, compute: ComputeType = .float32,
    parameter: Parameter? = nil
  ) -> [Weight] {
    let (experts, inputs, columns) = (shape[0], shape[1], shape[2])
    let outputs = columns / parts
    return (0..<parts).map { part in
      Weight(
        storage, byteOffset: byteOffset + (format.byteCount(elements: part * outputs) ?? 0), format: format,
        inputs: inputs, outputs: outputs, experts: experts, inputStride: columns, outputStride: 1,
        expertStride: inputs * columns, compute: compute, parameter: parameter)
    }
  }
}
