// The functions whose bits must not depend on the C library, against it and against pinned bits.

import CPUBackend
import Glibc
import Tensors
import Testing

@Suite struct ExactFunctionTests {
  @Test func areRight() {
    var generator = SplitMix64(seed: 3)
    var worst = [0.0, 0, 0, 0]
    for _ in 0..<100_000 {
      let u = (Double(generator.next() >> 11) + 0.5) / 0x1p53
      let x = u * 40 - 20
      let (cosine, sine) = cosineAndSine(x)
      let errors = [
        abs(naturalLogarithm(u) - log(u)) / max(abs(log(u)), 1e-300), abs(cosine - cos(x)),
        abs(sine - sin(x)),
        abs(exponential(-20 * u) - exp(-20 * u)) / exp(-20 * u),
      ]
      worst = zip(worst, errors).map(max)
    }
    #expect(worst.allSatisfy { $0 < 6e-16 }, "\(worst)")
    #expect(naturalLogarithm(1) == 0 && cosineAndSine(0) == (1, 0) && exponential(0) == 1)
  }

  /// A new machine, compiler or C library must give these very bits.
  @Test func haveTheseBits() throws {
    let (cosine, sine) = cosineAndSine(2.5)
    let bits = [naturalLogarithm(0.3), cosine, sine, exponential(-1.7)].map(\.bitPattern)
    #expect(
      bits == [0xbff3_4378_fcbd_a721, 0xbfe9_a2f7_ef85_8b7d, 0x3fe3_26af_0dcf_cab0, 0x3fc7_622c_78a9_8a07])
    let backend = try #require(CPUBackend(threads: 1))
    let declaration = ParameterDeclaration(name: "w", shape: [4], initializer: .normal(deviation: 1))
    let values: [Float] = declaration.initialValues(seed: 1, backend: backend).array()
    #expect(
      values.map(\.bitPattern) == [0xbfc7_370a, 0x3eb4_c74d, 0xc005_2bfe, 0x3ef3_7eda],
      "\(values.map { String($0.bitPattern, radix: 16) })")
  }
}
