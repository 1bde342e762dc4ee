// Starting a backward pass. Knows no operation.

extension Tensor {
  /// Adds d(this)/d(parameter) to the gradient of every parameter it came from, and consumes the graph.
  /// Traps unless this is a tensor of one element.
  public func backward() {
    precondition(elementCount == 1, "a backward pass starts from one number")
    guard let node else { return }
    node.add(Tensor([Float(1)], shape: shape, on: backend))
    node.walkBack()
  }
}
