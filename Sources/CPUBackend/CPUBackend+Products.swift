// Matrix products on the CPU: fills in the kernels' descriptions. Knows no layer.

internal import CKernels
public import Tensors

extension CPUBackend {
  public func multiply(_ product: Product) {
    run { cpu in
      var description = product.description
      herd_cpu_matmul(cpu, &description)
    }
  }

  public func multiplyRows(_ product: Product, plan: ExpertPlan, expertStride: Int) {
    run { cpu in
      var description = product.description
      herd_cpu_matmul_rows(
        cpu, &description, Int64(plan.experts), plan.offsets.int64s, Int64(expertStride))
    }
  }

  public func multiplyInner(_ product: Product, plan: ExpertPlan, expertStride: Int) {
    run { cpu in
      var description = product.description
      herd_cpu_matmul_inner(
        cpu, &description, Int64(plan.experts), plan.offsets.int64s, Int64(expertStride))
    }
  }
}

extension Product {
  fileprivate var description: herd_matmul {
    herd_matmul(
      m: Int64(m), n: Int64(n), k: Int64(k), a: a.storage.pointer + a.byteOffset, a_type: a.format.code,
      a_row: Int64(a.row), a_col: Int64(a.column), b: UnsafeRawPointer(b.storage.pointer + b.byteOffset),
      b_type: b.format.code, b_row: Int64(b.row), b_col: Int64(b.column), c: result.floats + resultOffset,
      c_row: Int64(resultRow), bias: bias.map { UnsafePointer($0.floats) }, accumulate: accumulate,
      compute: compute.code)
  }
}
