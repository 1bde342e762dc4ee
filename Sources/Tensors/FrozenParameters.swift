// Trainable parameters seen by somebody who only measures. Knows no optimizer.

/// The present values of trainable parameters, in their own memory: what an optimizer writes is seen here, and a pass
/// keeps no graph because no weight asks for a gradient.
public final class FrozenParameters: ParameterSource {
  private let trainable: TrainableParameters

  public init(_ trainable: TrainableParameters) { self.trainable = trainable }

  public func matrix(
    _ declaration: ParameterDeclaration, compute: ComputeType?
  ) throws(ParameterError) -> Weight {
    try trainable.matrix(declaration, compute: compute).frozen
  }

  public func experts(
    _ declaration: ParameterDeclaration, parts: Int
  ) throws(ParameterError) -> [Weight] {
    try trainable.experts(declaration, parts: parts).map(\.frozen)
  }

  public func vector(_ declaration: ParameterDeclaration) throws(ParameterError) -> Vector {
    Vector(try trainable.vector(declaration).values)
  }
}
