// Parameters that training changes: fresh random ones, or values read from elsewhere. Knows no optimizer and no file.

/// A parameter source whose parameters keep gradients.
public final class TrainableParameters: ParameterSource {
  /// In the order the model declared them.
  public private(set) var all: [Parameter] = []
  private let backend: any Backend
  private let compute: ComputeType
  private let values: (ParameterDeclaration) throws(ParameterError) -> Tensor
  private var byName: [String: Parameter] = [:]

  /// - Parameter values: the F32 starting values of a declaration, in memory of its own
  public init(
    backend: any Backend, compute: ComputeType,
    values: @escaping (ParameterDeclaration) throws(ParameterError) -> Tensor
  ) {
    self.backend = backend
    self.compute = compute
    self.values = values
  }

  /// Random starting values; each parameter has its own stream, from the seed and its name.
  public convenience init(seed: UInt64, backend: any Backend, compute: ComputeType = .float32) {
    self.init(backend: backend, compute: compute) { declaration in
      declaration.initialValues(seed: seed, backend: backend)
    }
  }

  public subscript(_ name: String) -> Parameter? { byName[name] }

  private func parameter(_ declaration: ParameterDeclaration) throws(ParameterError) -> Parameter {
    if let known = byName[declaration.name] { return known }
    let start = try values(declaration)
    guard start.shape.array == declaration.shape else {
      throw .wrongShape(
        name: declaration.name, expected: declaration.shape, found: start.shape.array, source: "parameters")
    }
    let parameter = Parameter(name: declaration.name, values: start)
    byName[declaration.name] = parameter
    all.append(parameter)
    return parameter
  }

  public func matrix(
    _ declaration: ParameterDeclaration, compute: ComputeType?
  ) throws(ParameterError) -> Weight {
    let parameter = try parameter(declaration)
    return Weight(
      rowMajor: parameter.values.storage, byteOffset: parameter.values.byteOffset, format: .scalar(.float32),
      inputs: declaration.shape[1], outputs: declaration.shape[0], compute: compute ?? self.compute,
      parameter: parameter)
  }

  public func experts(
    _ declaration: ParameterDeclaration, parts: Int
  ) throws(ParameterError) -> [Weight] {
    let parameter = try parameter(declaration)
    return declaration.expertViews(
      of: parameter.values.storage, byteOffset: parameter.values.byteOffset, format: .scalar(.float32),
      parts: parts, compute: compute, parameter: parameter)
  }

  public func vector(_ declaration: ParameterDeclaration) throws(ParameterError) -> Vector {
    let parameter = try parameter(declaration)
    return Vector(parameter.values, parameter: parameter)
  }
}

extension ParameterDeclaration {
  /// Starting values from the initialiser: normal values by Box and Muller from a SplitMix64 stream.
  public func initialValues(seed: UInt64, backend: any Backend) -> Tensor {
    let tensor = Tensor(uninitialized: Shape(shape), on: backend)
    switch initializer {
    case .zeros: backend.fill(tensor, with: 0)
    case .ones: backend.fill(tensor, with: 1)
    case .normal(let deviation):
      var stream = NormalStream(seed: seed, name: name)
      let target = UnsafeMutableBufferPointer(
        start: tensor.pointer.assumingMemoryBound(to: Float.self), count: tensor.elementCount)
      for index in target.indices { target[index] = Float(stream.next() * deviation) }
    }
    return tensor
  }
}
