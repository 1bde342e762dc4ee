// Matrix products on the CPU: fills in the kernels' descriptions. Knows no layer.

internal import CKernels
public import Tensors

extension CPUBackend {
  public func multiply(_ products: [Product]) {
    withUnsafeTemporaryAllocation(of: herd_product.self, capacity: products.count) { descriptions in
      for (place, product) in products.enumerated() {
        var description = herd_product()
        description.p = product.description
        if let (plan, stride) = product.experts {
          description.groups = Int64(plan.experts)
          description.offsets = UnsafePointer(plan.offsets.int64s)
          description.b_group = Int64(stride)
        }
        descriptions.initializeElement(at: place, to: description)
      }
      run { herd_cpu_matmul_all($0, Int64(products.count), descriptions.baseAddress) }
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
