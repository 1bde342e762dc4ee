// Layer norm and GELU on the CPU: shapes in, counts and pointers out. Knows no model.

internal import CKernels
public import Tensors

extension CPUBackend {
  public func layerNorm(
    _ x: Tensor, weight: Tensor, bias: Tensor, epsilon: Float, into out: Tensor, mean: Tensor?,
    inverse: Tensor?
  ) {
    run {
      herd_cpu_layer_norm(
        $0, Int64(x.shape.rows), Int64(x.shape.last), x.floats, weight.floats, bias.floats, epsilon,
        out.floats, mean?.floats, inverse?.floats)
    }
  }

  public func layerNormBackward(
    _ dout: Tensor, x: Tensor, weight: Tensor, mean: Tensor, inverse: Tensor, into dx: Tensor,
    weightGradient: Tensor?
  ) {
    run {
      herd_cpu_layer_norm_backward(
        $0, Int64(x.shape.rows), Int64(x.shape.last), dout.floats, x.floats, weight.floats, mean.floats,
        inverse.floats, dx.floats, weightGradient?.floats)
    }
  }

  public func gelu(_ x: Tensor, into out: Tensor) {
    run { herd_cpu_gelu($0, Int64(x.elementCount), x.floats, out.floats) }
  }

  public func geluBackward(_ dout: Tensor, x: Tensor, into dx: Tensor) {
    run { herd_cpu_gelu_backward($0, Int64(x.elementCount), dout.floats, x.floats, dx.floats) }
  }
}
