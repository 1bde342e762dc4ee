// Examines how well pictures and texts find each other. Knows pairs and grades, not models.

public import JSON

/// Pairs of which each picture must find its text among all, and each text its picture.
public struct RetrievalExamination: Sendable {
  public let pairs: [CaptionedPicture]

  /// Pairs of all concepts, each as likely, whatever it is in training. No caption is true of another's picture: no two
  /// say the same, and none leaves out where things lie that another names.
  /// - Parameter seed: the same for every model that is compared
  public init(count: Int, seed: UInt64 = 2026) {
    var captions = Captions(.heldOut, law: .even, seed: seed)
    var (contents, things): (Set<String>, Set<String>) = ([], [])
    var pairs: [CaptionedPicture] = []
    while pairs.count < count {
      let pair = captions.next()
      guard !contents.contains(pair.content), !contents.contains(pair.things), !things.contains(pair.content)
      else { continue }
      contents.insert(pair.content)
      things.insert(pair.things)
      pairs.append(pair)
    }
    self.pairs = pairs
  }

  /// Pairs that there are at most: a concept alone, or two of them in four ways.
  public static let most = 5_000

  /// The grades of a model.
  /// - Parameter cosines: [picture][text], how well they fit
  public func card(_ cosines: [[Float]]) -> RetrievalCard {
    precondition(cosines.count == pairs.count, "a row of cosines for every picture")
    var card = RetrievalCard(pairCount: pairs.count)
    let learnt = PictureConcept.learnt
    var ranks: [PictureConcept: Int] = [:]
    for (place, concept) in learnt.enumerated() { ranks[concept] = place }
    card.concepts = learnt.map { RetrievalCard.Line(name: $0.name) }
    for (place, pair) in pairs.enumerated() {
      let own = cosines[place][place]
      // Only what is strictly best is found: a model that finds everything equal finds nothing.
      let findsText = cosines[place].indices.allSatisfy { $0 == place || cosines[place][$0] < own }
      let findsPicture = cosines.indices.allSatisfy { $0 == place || cosines[$0][place] < own }
      func record(_ line: inout RetrievalCard.Line) {
        line.pictureToText.record(findsText)
        line.textToPicture.record(findsPicture)
      }
      record(&card.all)
      if let rank = ranks[pair.concept] {
        record(&card.concepts[rank])
        if PictureConcept.rarest.contains(pair.concept) { record(&card.rarest) }
      } else {
        record(&card.heldOut)
      }
    }
    return card
  }
}

/// Recall at 1 in both directions.
public struct RetrievalCard: Sendable, Equatable {
  /// Some of the pairs, the others still among those to be told apart.
  public struct Line: Sendable, Equatable {
    public let name: String
    public var pictureToText = Proportion()
    public var textToPicture = Proportion()
  }

  /// Among how many.
  public let pairCount: Int
  public var all = Line(name: "all")
  public var rarest = Line(name: "the rarest tenth of concepts")
  public var heldOut = Line(name: "concepts never learnt")
  /// Those that are learnt, the most frequent in training first.
  public var concepts: [Line] = []

  init(pairCount: Int) { self.pairCount = pairCount }

  /// The card as JSON; shares lie between 0 and 1.
  public var json: JSONValue {
    func line(_ line: Line) -> JSONValue {
      [
        "name": .string(line.name), "picture_to_text": Card.json(line.pictureToText),
        "text_to_picture": Card.json(line.textToPicture),
      ]
    }
    return [
      "pairs": .integer(Int64(pairCount)), "all": line(all), "rarest_tenth": line(rarest),
      "never_learnt": line(heldOut), "concepts_by_rank": .array(concepts.map(line)),
    ]
  }

  /// The card as a Markdown table.
  public var markdown: String {
    func cell(_ share: Proportion) -> String { "**\(Card.percent(share.rate))** (\(Card.range(share)))" }
    let rows = [all, rarest, heldOut].map {
      [$0.name, cell($0.pictureToText), cell($0.textToPicture), "\($0.pictureToText.trials)"]
    }
    let header = ["recall at 1 among \(pairCount)", "picture to text", "text to picture", "pairs"]
    return ([header, header.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n") + "\n"
  }
}
