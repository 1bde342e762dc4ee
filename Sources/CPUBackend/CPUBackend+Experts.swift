// Routing tokens to experts and back on the CPU. Knows no network.

internal import CKernels
public import Tensors

extension CPUBackend {
  public func route(_ logits: Tensor, index: Tensor, score: Tensor) {
    run {
      herd_cpu_route(
        $0, Int64(logits.shape.rows), Int64(logits.shape.last), Int64(index.shape.last), logits.floats,
        index.int32s, score.floats)
    }
  }

  public func plan(_ index: Tensor, experts: Int) -> ExpertPlan {
    let choices = index.elementCount
    let plan = ExpertPlan(
      expertsPerToken: index.shape.last,
      offsets: Tensor(uninitialized: [experts + 1], type: .int64, on: self),
      slotOfChoice: Tensor(uninitialized: [choices], type: .int32, on: self),
      choiceOfSlot: Tensor(uninitialized: [choices], type: .int32, on: self))
    run {
      herd_cpu_route_sort(
        $0, Int64(choices), Int64(experts), index.int32s, plan.offsets.int64s, plan.slotOfChoice.int32s,
        plan.choiceOfSlot.int32s)
    }
    return plan
  }

  public func expertGather(_ x: Tensor, score: Tensor, plan: ExpertPlan, into out: Tensor) {
    run {
      herd_cpu_expert_gather(
        $0, Int64(plan.slots), Int64(plan.expertsPerToken), Int64(x.shape.last), x.floats, score.floats,
        plan.choiceOfSlot.int32s, out.pointer, out.code)
    }
  }

  public func expertGatherBackward(
    _ dout: Tensor, x: Tensor, score: Tensor, index: Tensor, plan: ExpertPlan, into dx: Tensor,
    accumulate: Bool, _ dlogits: Tensor
  ) {
    run {
      herd_cpu_expert_gather_backward(
        $0, Int64(x.shape.rows), Int64(plan.expertsPerToken), Int64(dlogits.shape.last),
        Int64(x.shape.last), dout.floats, x.floats, score.floats, index.int32s, plan.slotOfChoice.int32s,
        accumulate, dx.floats, dlogits.floats)
    }
  }

  public func expertScatter(_ y: Tensor, base: Tensor?, plan: ExpertPlan, into out: Tensor) {
    run {
      herd_cpu_expert_scatter(
        $0, Int64(out.shape.rows), Int64(plan.expertsPerToken), Int64(out.shape.last), base?.floats, y.floats,
        plan.slotOfChoice.int32s, out.floats)
    }
  }

  public func expertScatterBackward(_ dout: Tensor, plan: ExpertPlan, into dy: Tensor) {
    run {
      herd_cpu_expert_scatter_backward(
        $0, Int64(plan.slots), Int64(plan.expertsPerToken), Int64(dout.shape.last), dout.floats,
        plan.choiceOfSlot.int32s, dy.pointer, dy.code)
    }
  }
}
