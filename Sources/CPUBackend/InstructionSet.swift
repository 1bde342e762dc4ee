// The instruction sets the kernels exist for. Does not choose between kernels: the C side does.

internal import CKernels

/// A set of vector instructions. All give the same bits.
public enum InstructionSet: String, Sendable, CaseIterable {
  /// Portable C: the specification the others are tested against.
  case generic
  case avx2
  case avx512
  case neon

  var code: herd_isa {
    switch self {
    case .generic: HERD_GENERIC
    case .avx2: HERD_AVX2
    case .avx512: HERD_AVX512
    case .neon: HERD_NEON
    }
  }

  public var isAvailable: Bool { herd_isa_available(code) }

  /// The fastest one this machine has.
  public static var best: InstructionSet {
    let code = herd_isa_best()
    return allCases.first { $0.code == code } ?? .generic
  }
}
