// The SwiGLU networks of a mixture's experts over rows that are sorted by expert. Knows no routing and no file.

/// One network an expert: W_down (silu(W_gate x) · (W_up x)).
public struct ExpertNetworks: Sendable {
  public let gate, up, down: Weight
  /// Who keeps the matrices, and under which number; nil where all are in memory.
  private let streamed: (residency: any ExpertResidency, mixture: Int)?

  public init(
    gate: Weight, up: Weight, down: Weight, residency: (any ExpertResidency)? = nil
  ) throws(ParameterError) {
    (self.gate, self.up, self.down) = (gate, up, down)
    guard let residency else {
      streamed = nil
      return
    }
    streamed = (residency, try residency.adopt([gate, up, down]))
  }

  /// Says which experts the tokens chose, so that those that are not in memory are read.
  /// - Parameter logits: [tokens, experts]
  /// - Returns: what to pass to the networks; nil where all experts are in memory
  public func want(_ plan: ExpertPlan, logits: Tensor) -> (any WantedExperts)? {
    guard let streamed else { return nil }
    let offsets = plan.offsets.array(of: Int64.self)
    let counts = zip(offsets, offsets.dropFirst()).map { Int($1 - $0) }
    return streamed.residency.want(streamed.mixture, counts: counts, logits: logits)
  }

  /// Says which experts tokens will probably choose, judged by an early guess of their logits.
  /// - Parameter logits: [tokens, experts]
  public func foresee(_ logits: Tensor, expertsPerToken: Int) {
    guard let streamed else { return }
    let index = route(logits, expertsPerToken: expertsPerToken).index.array(of: Int32.self)
    streamed.residency.foresee(streamed.mixture, Array(Set(index.map { Int($0) })).sorted())
  }

  /// x: [slots, inputs], y: [slots, outputs], and what `other`, which needs no expert, gives beside them.
  public func callAsFunction(_ x: Tensor, plan: ExpertPlan, beside other: LinearMap) -> (Tensor, Tensor) {
    let first = linear([LinearMap(x, gate, plan: plan), LinearMap(x, up, plan: plan), other])
    let hidden = swiglu(gate: first[0], up: first[1], for: down.compute)
    return (expertLinear(hidden, down, plan: plan), first[2])
  }

  /// The same of experts that come one by one.
  public func callAsFunction(_ x: Tensor, plan: ExpertPlan, _ wanted: any WantedExperts) -> Tensor {
    let offsets = plan.offsets.array(of: Int64.self).map { Int($0) }
    let y = Tensor(uninitialized: [x.shape.rows, down.outputs], on: x.backend)
    while let (expert, weights) = wanted.next() {
      let slots = offsets[expert]..<offsets[expert + 1]
      let rows = x.rows(slots)
      let first = linear([LinearMap(rows, weights[0]), LinearMap(rows, weights[1])])
      let out = linear(swiglu(gate: first[0], up: first[1], for: down.compute), weights[2])
      y.rows(slots).pointer.copyMemory(from: out.pointer, byteCount: out.byteCount)
    }
    return y
  }
}
