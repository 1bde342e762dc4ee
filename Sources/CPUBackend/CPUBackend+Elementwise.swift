// Conversions, elementwise operations and the optimizer's step on the CPU. Knows no parameter.

internal import CKernels
public import Tensors

extension CPUBackend {
  public func convert(_ source: Buffer, byteOffset: Int, format: ElementFormat, into target: Tensor) {
    run {
      herd_cpu_convert(
        $0, Int64(target.elementCount), source.pointer + byteOffset, format.code, target.pointer,
        ElementFormat.scalar(target.type).code)
    }
  }

  public func quantize(_ source: Tensor, into target: Buffer, byteOffset: Int, format: BlockFormat) {
    run {
      herd_cpu_quantize(
        $0, Int64(source.elementCount), source.floats, target.pointer + byteOffset,
        ElementFormat.block(format).code)
    }
  }

  public func store(_ source: Tensor, into target: Buffer, byteOffset: Int, format: ElementFormat) {
    run {
      herd_cpu_store(
        $0, Int64(source.elementCount), source.floats, target.pointer + byteOffset, format.code)
    }
  }

  public func fill(_ tensor: Tensor, with value: Float) {
    run { herd_cpu_fill($0, Int64(tensor.elementCount), value, tensor.floats) }
  }

  public func add(_ a: Tensor, _ b: Tensor, into out: Tensor) {
    run { herd_cpu_add($0, Int64(a.elementCount), a.floats, b.floats, out.floats) }
  }

  public func scaleRows(_ x: Tensor, by factors: Tensor, into out: Tensor) {
    let rows = factors.elementCount
    guard rows > 0 else { return }
    run {
      herd_cpu_scale_rows(
        $0, Int64(rows), Int64(x.elementCount / rows), x.floats, factors.floats, out.floats)
    }
  }

  public func sumRows(_ x: Tensor, into out: Tensor, accumulate: Bool) {
    run {
      herd_cpu_sum_rows($0, Int64(x.shape.rows), Int64(x.shape.last), x.floats, accumulate, out.floats)
    }
  }

  public func sumOfSquares(_ x: Tensor) -> Double {
    run { herd_cpu_sum_of_squares($0, Int64(x.elementCount), x.floats) }
  }

  public func adamW(_ step: AdamWStep, gradient: Tensor, values: Tensor, first: Tensor, second: Tensor) {
    var description = herd_adamw(
      rate: step.rate, beta1: step.beta1, beta2: step.beta2, epsilon: step.epsilon,
      weight_decay: step.weightDecay, correction1: step.correction1, correction2: step.correction2,
      gradient_scale: step.gradientScale)
    run {
      herd_cpu_adamw(
        $0, Int64(values.elementCount), &description, gradient.floats, values.floats, first.floats,
        second.floats)
    }
  }
}
