// The kernels' names of block formats. Knows no layout.

internal import CKernels
package import Tensors

extension BlockFormat {
  /// The kernels' name of the format.
  var code: herd_type {
    switch self {
    case .q8_0: HERD_Q8_0
    case .q4_0: HERD_Q4_0
    case .q4_1: HERD_Q4_1
    case .q5_0: HERD_Q5_0
    case .q5_1: HERD_Q5_1
    case .q2_K: HERD_Q2_K
    case .q3_K: HERD_Q3_K
    case .q4_K: HERD_Q4_K
    case .q5_K: HERD_Q5_K
    case .q6_K: HERD_Q6_K
    case .q8_K: HERD_Q8_K
    case .iq1_S: HERD_IQ1_S
    case .iq1_M: HERD_IQ1_M
    case .iq2_XXS: HERD_IQ2_XXS
    case .iq2_XS: HERD_IQ2_XS
    case .iq2_S: HERD_IQ2_S
    case .iq3_XXS: HERD_IQ3_XXS
    case .iq3_S: HERD_IQ3_S
    case .iq4_NL: HERD_IQ4_NL
    case .iq4_XS: HERD_IQ4_XS
    case .tq1_0: HERD_TQ1_0
    case .tq2_0: HERD_TQ2_0
    case .mxfp4: HERD_MXFP4
    case .scaledF8: HERD_SCALED_F8
    case .scaledI4: HERD_SCALED_I4
    }
  }

  /// Whether `CPUBackend.quantize` writes the format.
  package var isWritable: Bool { herd_can_quantize(code) }

  /// Elements and bytes of a block as the kernels have them.
  package var layoutInKernels: (elements: Int, bytes: Int) {
    (Int(herd_type_elements(code)), Int(herd_type_bytes(code)))
  }
}
