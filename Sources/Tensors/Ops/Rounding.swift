// Rounding values to BF16 without changing how they are stored. Knows no layer.

/// x with every value rounded to BF16 (nearest even), still F32. Backward: the gradient passes as it is.
public func roundedToBFloat16(_ x: Tensor) -> Tensor {
  let backend = x.backend
  let narrow = Tensor(uninitialized: x.shape, type: .bfloat16, on: backend)
  backend.convert(x.storage, byteOffset: x.byteOffset, format: .scalar(x.type), into: narrow)
  var wide = Tensor(uninitialized: x.shape, on: backend)
  backend.convert(narrow.storage, byteOffset: 0, format: .scalar(.bfloat16), into: wide)
  guard let xNode = x.node else { return wide }
  wide.node = GradientNode(shape: wide.shape, inputs: [xNode]) { xNode.add($0) }
  return wide
}
