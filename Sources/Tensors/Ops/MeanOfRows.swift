// Several rows as one. Knows neither pictures nor texts.

/// out[g] = Σ x[r] / n over the n rows r of group g. x: [rows, width] F32; groups do not overlap and are not empty; a row may
/// belong to none. Sums are one chain of F32 additions, rows ascending. Backward: every row of a group gets dout[g] / n.
/// - Returns: [groups, width]
public func meanOfRows(_ x: Tensor, groups: [Range<Int>]) -> Tensor {
  let backend = x.backend
  let (rows, width) = (x.shape.rows, x.shape.last)
  precondition(
    groups.allSatisfy { !$0.isEmpty && $0.lowerBound >= 0 && $0.upperBound <= rows },
    "groups of rows that are there")
  precondition(zip(groups, groups.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "groups ascend")
  var out = Tensor.zeros([groups.count, width], on: backend)
  let source = x.pointer.assumingMemoryBound(to: Float.self)
  let target = out.pointer.assumingMemoryBound(to: Float.self)
  for (place, group) in groups.enumerated() {
    for row in group {
      for column in 0..<width { target[place * width + column] += source[row * width + column] }
    }
    let share = 1 / Float(group.count)
    for column in 0..<width { target[place * width + column] *= share }
  }
  guard let xNode = x.node else { return out }
  let shape = x.shape
  out.node = GradientNode(shape: out.shape, inputs: [xNode]) { dout in
    let dx = Tensor.zeros(shape, on: backend)
    let source = dout.pointer.assumingMemoryBound(to: Float.self)
    let target = dx.pointer.assumingMemoryBound(to: Float.self)
    for (place, group) in groups.enumerated() {
      let share = 1 / Float(group.count)
      for row in group {
        for column in 0..<width { target[row * width + column] = share * source[place * width + column] }
      }
    }
    xNode.add(dx)
  }
  return out
}
