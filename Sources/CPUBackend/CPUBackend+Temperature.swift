// The temperature of position-free attention, computed by the kernels' own logarithm. Knows no layer.

internal import CKernels

extension CPUBackend {
  public func attentionTemperature(position: Int, floorScale: Double, scale: Double) -> Float {
    herd_attention_temperature(Int64(position), floorScale, scale)
  }
}
