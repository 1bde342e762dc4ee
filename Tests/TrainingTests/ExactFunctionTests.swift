// The functions whose bits must not depend on the C library, against it and against pinned bits.

import CPUBackend
import Glibc
import Tensors
import Testing

@Suite struct ExactFunctionTests {
  @Test func areRight() {
    var generator = SplitMix64(seed: 3)
    var worst = [0.0, 0, 0, 0, 0, 0]
    for _ in 0..<100_000 {
      let u = (Double(generator.next() >> 11) + 0.5) / 0x1p53
      let x = u * 40 - 20
      let (cosine, sine) = cosineAndSine(x)
      let errors = [
        abs(naturalLogarithm(u) - log(u)) / max(abs(log(u)), 1e-300), abs(cosine - cos(x)),
        abs(sine - sin(x)),
        abs(exponential(x) - exp(x)) / exp(x),
        // Where the logarithm of the result is 20, five bits go to its whole part.
        abs(power(3e4 * u, 2 * u) - pow(3e4 * u, 2 * u)) / pow(3e4 * u, 2 * u) / 32,
        abs(power(0.9 + u / 10, Int(u * 1000)) / pow(0.9 + u / 10, Double(Int(u * 1000))) - 1) / 1000,
      ]
      worst = zip(worst, errors).map(max)
    }
    #expect(worst.allSatisfy { $0 < 6e-16 }, "\(worst)")
    #expect(naturalLogarithm(1) == 0 && cosineAndSine(0) == (1, 0) && exponential(0) == 1)
    let least = Double.leastNonzeroMagnitude
    #expect(naturalLogarithm(least) == log(least) && power(7, 0) == 1 && power(10, 22) == 1e22)
    #expect(
      exponential(709) == exp(709) && exponential(.infinity) == .infinity && exponential(-.infinity) == 0
        && exponential(.nan).isNaN)
  }

  /// A new machine, compiler or C library must give these very bits.
  @Test func haveTheseBits() throws {
    let (cosine, sine) = cosineAndSine(2.5)
    let bits = [
      naturalLogarithm(0.3), cosine, sine, exponential(-1.7), power(500_000, 0.625), power(0.95, 1234),
    ].map(\.bitPattern)
    #expect(
      bits == [
        0xbff3_4378_fcbd_a721, 0xbfe9_a2f7_ef85_8b7d, 0x3fe3_26af_0dcf_cab0, 0x3fc7_622c_78a9_8a07,
        0x40ac_7caa_2c37_dfed,
        0x3a39_b14f_ff08_d6c1,
      ], "\(bits.map { String($0, radix: 16) })")
    let backend = try #require(CPUBackend(threads: 1))
    let declaration = ParameterDeclaration(name: "w", shape: [4], initializer: .normal(deviation: 1))
    let values: [Float] = declaration.initialValues(seed: 1, backend: backend).array()
    #expect(
      values.map(\.bitPattern) == [0xbfc7_370a, 0x3eb4_c74d, 0xc005_2bfe, 0x3ef3_7eda],
      "\(values.map { String($0.bitPattern, radix: 16) })")
  }
}
