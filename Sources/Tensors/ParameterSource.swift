// Where a model's parameters come from, seen from the model. Knows names and shapes, no file and no training.

/// How a parameter starts when it is not read from somewhere.
public enum Initializer: Sendable, Hashable {
  case zeros
  case ones
  /// Independent normal values of mean 0.
  case normal(deviation: Double)
}

/// One parameter as the model declares it.
public struct ParameterDeclaration: Sendable, Hashable {
  /// The name in Hugging Face's spelling, for example `model.layers.0.self_attn.q_proj.weight`.
  public let name: String
  /// Outermost extent first. Matrices are [outputs, inputs], fused experts [experts, inputs, parts · outputs].
  public let shape: [Int]
  public let initializer: Initializer

  public init(name: String, shape: [Int], initializer: Initializer) {
    self.name = name
    self.shape = shape
    self.initializer = initializer
  }

  public var elementCount: Int { shape.reduce(1, *) }
}

/// Why a parameter cannot be had. The source adds the file.
public enum ParameterError: Error, Sendable, Equatable, CustomStringConvertible {
  case missing(name: String, source: String)
  case wrongShape(name: String, expected: [Int], found: [Int], source: String)
  case unusable(name: String, reason: String, source: String)
  /// The source could not be read; the text says which file and why.
  case unreadable(String)

  public var description: String {
    switch self {
    case .missing(let name, let source):
      "\(source): tensor \"\(name)\": expected it, as the configuration says, found none of that name"
    case .wrongShape(let name, let expected, let found, let source):
      "\(source): tensor \"\(name)\": expected shape \(expected) from the configuration, found \(found)"
    case .unusable(let name, let reason, let source):
      "\(source): tensor \"\(name)\": \(reason)"
    case .unreadable(let reason): reason
    }
  }
}

/// Gives parameters by name: a mapped checkpoint, random values, shapes only.
public protocol ParameterSource {
  /// A matrix [outputs, inputs]; with `compute` the source's own choice unless the model insists.
  func matrix(_ declaration: ParameterDeclaration, compute: ComputeType?) throws(ParameterError) -> Weight
  /// One or more equal matrices an expert, side by side in [experts, inputs, parts · outputs].
  func experts(_ declaration: ParameterDeclaration, parts: Int) throws(ParameterError) -> [Weight]
  /// A short parameter, widened to F32.
  func vector(_ declaration: ParameterDeclaration) throws(ParameterError) -> Vector
  /// Who keeps the experts that are not all in memory; nil where they are.
  var residency: (any ExpertResidency)? { get }
}

extension ParameterSource {
  public var residency: (any ExpertResidency)? { nil }
}

/// A cursor over parameter names: `p["self_attn"]["q_proj"].weight(outputs: …, inputs: …)`.
public struct Parameters {
  private let source: any ParameterSource
  private let path: String

  public init(_ source: any ParameterSource) {
    self.source = source
    path = ""
  }

  private init(_ source: any ParameterSource, path: String) {
    self.source = source
    self.path = path
  }

  public subscript(_ name: String) -> Parameters {
    Parameters(source, path: path.isEmpty ? name : path + "." + name)
  }

  public subscript(_ index: Int) -> Parameters { self["\(index)"] }

  /// Who keeps the experts that are not all in memory; nil where they are.
  public var residency: (any ExpertResidency)? { source.residency }

  /// The matrix `….weight`, [outputs, inputs].
  public func weight(
    outputs: Int, inputs: Int, deviation: Double, compute: ComputeType? = nil
  ) throws(ParameterError) -> Weight {
    try source.matrix(
      ParameterDeclaration(
        name: path + ".weight", shape: [outputs, inputs], initializer: .normal(deviation: deviation)),
      compute: compute)
  }

  /// A matrix under this very name, [rows, columns]: a table that is not multiplied with.
  public func table(rows: Int, columns: Int, deviation: Double) throws(ParameterError) -> Weight {
    try source.matrix(
      ParameterDeclaration(
        name: path, shape: [rows, columns], initializer: .normal(deviation: deviation)),
      compute: nil)
  }

  /// A vector under this very name.
  public func vector(_ count: Int, deviation: Double) throws(ParameterError) -> Vector {
    try source.vector(
      ParameterDeclaration(name: path, shape: [count], initializer: .normal(deviation: deviation)))
  }

  /// Matrices an expert under this very name, [experts, inputs, parts · outputs].
  public func experts(
    _ experts: Int, inputs: Int, outputs: Int, parts: Int = 1, deviation: Double
  ) throws(ParameterError) -> [Weight] {
    try source.experts(
      ParameterDeclaration(
        name: path, shape: [experts, inputs, parts * outputs], initializer: .normal(deviation: deviation)),
      parts: parts)
  }

  /// The vector `….weight` of a norm.
  public func norm(_ count: Int) throws(ParameterError) -> Vector {
    try source.vector(ParameterDeclaration(name: path + ".weight", shape: [count], initializer: .ones))
  }

  /// The vector `….bias`.
  public func bias(_ count: Int) throws(ParameterError) -> Vector {
    try source.vector(ParameterDeclaration(name: path + ".bias", shape: [count], initializer: .zeros))
  }
}
