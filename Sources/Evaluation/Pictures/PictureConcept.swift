// What pictures are of, and how often each is met. Knows no scene.

public import Scenes

/// A colour and a shape together: what captions are matched against, as MetaCLIP matches them against its metadata.
public struct PictureConcept: Sendable, Hashable {
  public let colour: Colour
  public let shape: Shape

  /// "red circle".
  public var name: String { "\(colour.rawValue) \(shape.rawValue)" }

  /// Those that are learnt, the most frequent first. The order is drawn once for all: rarity has nothing to do with colours
  /// or shapes, and means the same to whoever writes pictures and whoever asks about them.
  public static let learnt: [PictureConcept] = ranked(.train)

  /// Those that stand in no picture of the training side.
  public static let heldOut: [PictureConcept] = ranked(.heldOut)

  private static func ranked(_ split: Split) -> [PictureConcept] {
    let all = Colour.allCases.flatMap { colour in
      Shape.allCases.map { PictureConcept(colour: colour, shape: $0) }
    }
    // Nobody sees the lead of a black pencil; `Composition` draws it brown.
    let drawn = all.filter { $0.name != "black pencil" && Split(of: "look \($0.name)") == split }
    var random = RandomStream(seed: 0, name: "ranks of concepts")
    return random.shuffled(drawn)
  }

  /// The last tenth of those that are learnt.
  public static let rarest: Set<PictureConcept> = Set(learnt.suffix(max(learnt.count / 10, 1)))
}

/// Zipf's law: the concept of rank r is met in proportion to r^(−exponent).
public struct ZipfLaw: Sendable {
  /// Sums of weights up to each rank.
  private let sums: [Double]

  /// - Parameter halves: twice the exponent, in whole numbers, so that every machine draws the same: roots and products are
  ///   exact where powers are not
  public init(ranks: Int, halves: Int) {
    var sum = 0.0
    sums = (1...max(ranks, 1)).map { rank in
      let root = Double(rank).squareRoot()
      sum += 1 / (0..<halves).reduce(1.0) { product, _ in product * root }
      return sum
    }
  }

  /// A place in the order of ranks, from 0.
  func draw(using random: inout RandomStream) -> Int {
    let mark = Double(random.next() >> 11) * 0x1p-53 * (sums.last ?? 1)
    return sums.firstIndex { $0 > mark } ?? sums.count - 1
  }
}
