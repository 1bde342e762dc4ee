// Matching pairs: the loss and its gradients against doubles and finite differences, and the scale's bound.

import CPUBackend
import Foundation
import Tensors
import TestSupport
import Testing

/// Numbers of one loss.
struct ContrastiveCase: CustomTestStringConvertible {
  var pairs: Int
  var width: Int
  var logScale: Float
  /// How much of a text is its picture.
  var agreement: Float = 0.5
  var testDescription: String { "\(pairs) pairs of \(width), log scale \(logScale), agreement \(agreement)" }
}

@Suite struct ContrastiveTests {
  private static let weight = 0.25

  /// The loss of the whole from its numbers: rows of pictures in groups, texts, the logarithm of the scale.
  private static func reference(
    _ numbers: [Double], _ c: ContrastiveCase, groups: [Range<Int>]
  ) -> (sum: Double, perPair: [Double]) {
    let rows = groups.last?.upperBound ?? 0
    func unit(_ row: [Double]) -> [Double] {
      let length = row.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return row.map { $0 / length }
    }
    func row(_ index: Int) -> ArraySlice<Double> { numbers[index * c.width..<(index + 1) * c.width] }
    let pictures = groups.map { group in
      unit(
        (0..<c.width).map { column in
          group.reduce(0) { $0 + row($1)[$1 * c.width + column] } / Double(group.count)
        })
    }
    let texts = (0..<c.pairs).map { unit(Array(row(rows + $0))) }
    let scale = min(exp(numbers[numbers.count - 1]), 100)
    let logits = pictures.map { picture in
      texts.map { text in scale * zip(picture, text).reduce(0) { $0 + $1.0 * $1.1 } }
    }
    let perPair = (0..<c.pairs).map { own in
      let across = log(logits[own].reduce(0) { $0 + exp($1 - 100) }) + 100
      let down = log(logits.reduce(0) { $0 + exp($1[own] - 100) }) + 100
      return 0.5 * (across + down) - logits[own][own]
    }
    return (weight * perPair.reduce(0, +), perPair)
  }

  /// Loss and gradients of the operations, in the order of the numbers.
  private static func computed(
    _ numbers: [Float], _ c: ContrastiveCase, groups: [Range<Int>], threads: Int
  ) throws -> (sum: Float, perPair: [Float], gradient: [Float], ofScale: Float?) {
    let backend = try #require(CPUBackend(threads: threads))
    let rows = groups.last?.upperBound ?? 0
    let source = TrainableParameters(backend: backend, compute: .float32) { declaration in
      let start =
        ["pictures.weight": 0, "texts.weight": rows * c.width][declaration.name] ?? numbers.count - 1
      return Tensor(
        Array(numbers[start..<start + declaration.elementCount]), shape: Shape(declaration.shape), on: backend
      )
    }
    let p = Parameters(source)
    func all(_ name: String, _ count: Int) throws -> Tensor {
      let table = try p[name].weight(outputs: count, inputs: c.width, deviation: 1)
      return embedding(Tensor((0..<Int32(count)).map { $0 }, shape: [count], on: backend), table)
    }
    let logScale = try p["scale"].vector(1, deviation: 1)
    let (sum, perPair) = try contrastiveLoss(
      meanOfRows(all("pictures", rows), groups: groups), all("texts", c.pairs), logScale: logScale,
      weight: Float(weight))
    sum.backward()
    func gradient(_ name: String) -> [Float] { source[name]?.gradient?.array(of: Float.self) ?? [] }
    return (
      sum.array(of: Float.self)[0], perPair.array(of: Float.self),
      gradient("pictures.weight") + gradient("texts.weight"), gradient("scale").first
    )
  }

  private static func numbers(_ c: ContrastiveCase, groups: [Range<Int>]) -> [Float] {
    var random = SeededGenerator(seed: UInt64(c.pairs * 100 + c.width))
    let pictures = random.floats(count: (groups.last?.upperBound ?? 0) * c.width)
    let texts = groups.flatMap { group in
      (0..<c.width).map { pictures[group.lowerBound * c.width + $0] * c.agreement }
    }
    let noise = random.floats(count: texts.count, spread: 1 - c.agreement)
    return pictures + zip(texts, noise).map { $0 + $1 } + [c.logScale]
  }

  /// Groups of one to three rows.
  private static func groups(_ c: ContrastiveCase) -> [Range<Int>] {
    var start = 0
    return (0..<c.pairs).map { pair in
      defer { start += pair % 3 + 1 }
      return start..<start + pair % 3 + 1
    }
  }

  @Test(arguments: [
    ContrastiveCase(pairs: 1, width: 4, logScale: 1), ContrastiveCase(pairs: 5, width: 7, logScale: 2.66),
    ContrastiveCase(pairs: 19, width: 16, logScale: 0), ContrastiveCase(pairs: 12, width: 33, logScale: 3.5),
  ])
  func isTheLossAndItsGradients(_ c: ContrastiveCase) throws {
    let groups = Self.groups(c)
    let numbers = Self.numbers(c, groups: groups)
    let found = try Self.computed(numbers, c, groups: groups, threads: 2)
    let doubles = numbers.map(Double.init)
    let expected = Self.reference(doubles, c, groups: groups)
    expectClose([found.sum], [expected.sum], absolute: 1e-5, relative: 1e-5, "loss")
    expectClose(found.perPair, expected.perPair, absolute: 1e-5, relative: 1e-5, "each pair's loss")
    let slopes = doubles.indices.map { place in
      var moved = doubles
      moved[place] += 1e-5
      let up = Self.reference(moved, c, groups: groups).sum
      moved[place] -= 2e-5
      return (up - Self.reference(moved, c, groups: groups).sum) / 2e-5
    }
    expectClose(found.gradient, Array(slopes.dropLast()), absolute: 1e-6, relative: 2e-5, "gradients")
    expectClose([found.ofScale ?? 0], [slopes[slopes.count - 1]], absolute: 1e-5, relative: 1e-4, "scale")
    let alone = try Self.computed(numbers, c, groups: groups, threads: 1)
    expectSameBits(alone.gradient + [alone.sum], found.gradient + [found.sum], "threads")
  }

  /// Beyond 100 nothing changes, and the scale learns only to come back.
  @Test(arguments: [Float(1), 0]) func scaleIsBounded(agreement: Float) throws {
    let c = ContrastiveCase(pairs: 8, width: 12, logScale: 5, agreement: agreement)
    let groups = (0..<c.pairs).map { $0..<$0 + 1 }
    let found = try Self.computed(Self.numbers(c, groups: groups), c, groups: groups, threads: 1)
    var below = c
    below.logScale = 4.6
    let free = try Self.computed(Self.numbers(below, groups: groups), below, groups: groups, threads: 1)
    let expected = Self.reference(Self.numbers(c, groups: groups).map(Double.init), c, groups: groups).sum
    expectClose([found.sum], [expected], absolute: 1e-4, relative: 1e-4, "loss at the bound")
    if agreement == 1 {
      #expect((free.ofScale ?? 0) <= 0 && found.ofScale ?? 0 == 0, "pairs that agree want a larger scale")
    } else {
      #expect(try #require(found.ofScale) > 0)
    }
  }
}
