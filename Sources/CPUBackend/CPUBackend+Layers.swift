// The layers' operations on the CPU: shapes in, counts and pointers out. Knows no model.

internal import CKernels
public import Tensors

extension CPUBackend {
  public func rmsNorm(_ x: Tensor, weight: Tensor?, epsilon: Float, into out: Tensor, inverse: Tensor?) {
    run {
      herd_cpu_rms_norm(
        $0, Int64(x.shape.rows), Int64(x.shape.last), x.floats, weight?.floats, epsilon, out.floats,
        inverse?.floats)
    }
  }

  public func rmsNormBackward(
    _ dout: Tensor, x: Tensor, weight: Tensor?, inverse: Tensor, into dx: Tensor, weightGradient: Tensor?
  ) {
    run {
      herd_cpu_rms_norm_backward(
        $0, Int64(x.shape.rows), Int64(x.shape.last), dout.floats, x.floats, weight?.floats, inverse.floats,
        dx.floats, weightGradient?.floats)
    }
  }

  public func ropeTable(positions: [Int64], frequencies: Tensor, into table: Tensor) {
    run {
      herd_cpu_rope_table(
        $0, Int64(positions.count), positions, Int64(frequencies.elementCount), frequencies.floats,
        table.floats)
    }
  }

  public func rope(_ x: Tensor, table: Tensor, inverse: Bool, into out: Tensor) {
    let (tokens, heads, dimension) = (x.shape[0], x.shape[1], x.shape[2])
    let row = Int64(heads * dimension)
    run {
      herd_cpu_rope(
        $0, Int64(tokens), Int64(heads), Int64(dimension / 2), table.floats, inverse, x.floats, row,
        out.floats, row)
    }
  }

  public func swiglu(gate: Tensor, up: Tensor, into out: Tensor) {
    let width = Int64(gate.shape.last)
    run {
      herd_cpu_swiglu(
        $0, Int64(gate.shape.rows), width, gate.floats, up.floats, width, out.pointer, out.code)
    }
  }

  public func swigluBackward(_ dout: Tensor, gate: Tensor, up: Tensor, into dgate: Tensor, _ dup: Tensor) {
    let width = Int64(gate.shape.last)
    run {
      herd_cpu_swiglu_backward(
        $0, Int64(gate.shape.rows), width, dout.floats, gate.floats, up.floats, width, dgate.pointer,
        dup.pointer, dgate.code)
    }
  }

  public func embedding(_ ids: Tensor, table: Weight, into out: Tensor) {
    run {
      herd_cpu_embedding(
        $0, Int64(ids.elementCount), Int64(table.inputs), ids.int32s,
        table.storage.pointer + table.byteOffset, table.format.code, out.floats)
    }
  }

  public func embeddingBackward(_ dout: Tensor, ids: Tensor, into tableGradient: Tensor) {
    run {
      herd_cpu_embedding_backward(
        $0, Int64(ids.elementCount), Int64(dout.shape.last), ids.int32s, dout.floats, tableGradient.floats)
    }
  }

  public func crossEntropy(
    logits: Tensor, labels: Tensor, weight: Float, zLoss: Float, gradient: Bool, into loss: Tensor
  ) {
    run {
      herd_cpu_cross_entropy(
        $0, Int64(logits.shape.rows), Int64(logits.shape.last), logits.floats, labels.int32s, weight, zLoss,
        gradient, loss.floats, nil)
    }
  }
}
