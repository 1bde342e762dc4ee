// The gradients of the specification's parameters, summed under their names. Knows nothing of the model.

/// One parameter, or its gradient.
public struct ReferenceTensor: Sendable, Equatable {
  public let shape: [Int]
  public var values: [Double]

  public init(shape: [Int], values: [Double]) {
    precondition(values.count == shape.reduce(1, *), "\(shape) from \(values.count) values")
    self.shape = shape
    self.values = values
  }

  /// The values as the engine holds them.
  public var floats: [Float] { values.map { Float($0) } }
}

/// A gradient for every parameter, zero until something is added.
struct ReferenceGradients: Sendable {
  private(set) var tensors: [String: ReferenceTensor]

  init(like parameters: [String: ReferenceTensor]) {
    tensors = parameters.mapValues { tensor in
      ReferenceTensor(shape: tensor.shape, values: [Double](repeating: 0, count: tensor.values.count))
    }
  }

  mutating func add(_ values: [Double], to name: String) {
    add(values, to: name, at: 0)
  }

  /// Adds to one expert's matrix of a fused tensor [expert, in, out].
  mutating func add(_ matrix: ReferenceMatrix, toExpert expert: Int, of name: String) {
    add(matrix.values, to: name, at: expert * matrix.values.count)
  }

  /// Adds to the two halves of an expert's columns.
  mutating func add(
    gate: ReferenceMatrix, up: ReferenceMatrix, toExpert expert: Int, of name: String
  ) {
    let rows = (0..<gate.rows).flatMap { i in
      (0..<gate.columns).map { gate[i, $0] } + (0..<up.columns).map { up[i, $0] }
    }
    add(rows, to: name, at: expert * rows.count)
  }

  private mutating func add(_ values: [Double], to name: String, at offset: Int) {
    // Taken out of the dictionary while it changes, so that it is not copied.
    guard var tensor = tensors.removeValue(forKey: name) else { preconditionFailure("no parameter \(name)") }
    for (i, value) in values.enumerated() { tensor.values[offset + i] += value }
    tensors[name] = tensor
  }
}
