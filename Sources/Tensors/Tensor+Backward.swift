// Starting a backward pass. Knows no operation.

extension Tensor {
  /// Adds d(this)/d(parameter) to the gradient of every parameter it came from, and consumes the graph.
  /// Traps unless this is a tensor of one element.
  public func backward() {
    precondition(elementCount == 1, "a backward pass starts from one number")
    backward(from: Tensor([Float(1)], shape: shape, on: backend))
  }

  /// The same for several numbers: adds d(sum of this · weights)/d(parameter). weights: of this shape, F32.
  public func backward(from weights: Tensor) {
    precondition(weights.shape == shape, "weights of shape \(weights.shape) for \(shape)")
    guard let node else { return }
    node.add(weights)
    node.walkBack()
  }
}
