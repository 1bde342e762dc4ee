// Choosing experts and moving rows to them and back. Knows no feed-forward network.

/// The experts of each token and how strongly they are asked.
public struct Routing: Sendable {
  /// [tokens, k] I32, the highest logit first.
  public let index: Tensor
  /// [tokens, k]: sigmoid of the chosen logits.
  public let score: Tensor
  public let plan: ExpertPlan
  fileprivate var logitsNode: GradientNode?
  fileprivate let experts: Int

  /// The same choice, its gradient flowing into these logits (which have the same values).
  public func through(_ logits: Tensor) -> Routing {
    var copy = self
    copy.logitsNode = logits.node
    return copy
  }
}

/// Chooses the k highest logits a token (ties to the lower index) and sorts the choices by expert.
/// - Parameter logits: [tokens, experts]
public func route(_ logits: Tensor, expertsPerToken k: Int) -> Routing {
  let backend = logits.backend
  let tokens = logits.shape.rows
  let experts = logits.shape.last
  let index = Tensor(uninitialized: [tokens, k], type: .int32, on: backend)
  let score = Tensor(uninitialized: [tokens, k], on: backend)
  backend.route(logits, index: index, score: score)
  return Routing(
    index: index, score: score, plan: backend.plan(index, experts: experts), logitsNode: logits.node,
    experts: experts)
}

/// Rows of x times their scores, sorted by expert: the gate scales the expert's *input* (`llama4.md` 2.6).
/// x: [tokens, width]; result: [tokens · k, width]. The router's gradient flows through the score only.
/// `compute` is that of the products that the result goes into: BF16 factors are kept as such.
public func gather(_ x: Tensor, _ routing: Routing, for compute: ComputeType = .float32) -> Tensor {
  let backend = x.backend
  let plan = routing.plan
  var out = Tensor(uninitialized: [plan.slots, x.shape.last], type: compute.factorType, on: backend)
  backend.expertGather(x, score: routing.score, plan: plan, into: out)
  guard x.needsGradient || routing.logitsNode != nil else { return out }
  let (xNode, logitsNode) = (x.node, routing.logitsNode)
  let input = x.detached
  let (index, score, experts) = (routing.index, routing.score, routing.experts)
  out.node = GradientNode(shape: out.shape, inputs: [xNode, logitsNode]) { dout in
    let dlogits = Tensor(uninitialized: [input.shape.rows, experts], on: backend)
    func run(_ dx: Tensor, _ accumulate: Bool) {
      backend.expertGatherBackward(
        dout, x: input, score: score, index: index, plan: plan, into: dx, accumulate: accumulate, dlogits)
    }
    if let xNode {
      xNode.contribute(input.shape, on: backend, run)
    } else {
      run(Tensor(uninitialized: input.shape, on: backend), false)
    }
    logitsNode?.add(dlogits)
  }
  return out
}

/// base + the sum of each token's expert outputs, in the order of its choices. y: [tokens · k, width], the result of a
/// product in `compute`, and used here only, unless that is F32.
public func scatter(
  _ y: Tensor, _ routing: Routing, addingTo base: Tensor, from compute: ComputeType = .float32
) -> Tensor {
  let backend = y.backend
  let plan = routing.plan
  var out = Tensor(uninitialized: base.shape, on: backend)
  backend.expertScatter(y, base: base, plan: plan, into: out)
  guard y.needsGradient || base.needsGradient else { return out }
  let (yNode, baseNode) = (y.node, base.node)
  let shape = y.shape
  out.node = GradientNode(shape: out.shape, inputs: [yNode, baseNode]) { dout in
    baseNode?.add(dout)
    if let yNode {
      let dy = Tensor(uninitialized: shape, type: compute.factorType, on: backend)
      backend.expertScatterBackward(dout, plan: plan, into: dy)
      yNode.add(dy)
    }
  }
  return out
}
