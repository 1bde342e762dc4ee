// The helpers of the tests: that comparisons can fail, and that seeds give published numbers.

import TestSupport
import Testing

@Suite struct HelperTests {
  @Test func generatorGivesThePublishedNumbers() {
    var generator = SeededGenerator(seed: 1_234_567)
    let numbers = (0..<3).map { _ in generator.next() }
    #expect(numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  /// Lists that must not count as close to 1, 2, 3 within 0.01.
  @Test(arguments: [[1, 2], [1, 2, 3, 4], [1, 2.02, 3], [1, .nan, 3], [1, 2, .infinity]] as [[Double]])
  func differencesAreReported(_ values: [Double]) {
    withKnownIssue { expectClose(values, [1, 2, 3], absolute: 0.01, "values", shape: [3]) }
  }

  @Test func nearAndSpecialNumbersAreAccepted() {
    expectClose([1.009, .nan, -.infinity], [1, .nan, -.infinity], absolute: 0.01, "absolute")
    expectClose([0.0, 1001], [0.5, 1000], absolute: 0, relative: 1e-3, "relative to the largest")
    withKnownIssue { expectSameBits([0], [-0.0], "signs of zero") }
  }

  @Test func goldenTypesAreDecoded() throws {
    let file = try GoldenTensors(path: Fixtures.path("tiny-odd-text", "model.safetensors"))
    let types = Set(file.tensors.values.map(\.type))
    #expect(types == ["BF16", "F16", "F32"] && file.tensors.count == file.names.count)
  }
}
