// Captioned pictures: what they say, how often they say it, what curation keeps, and what counts as found.

import Evaluation
import JSON
import Scenes
import Testing

@Suite struct CaptionTests {
  private static func captions(_ split: Split, _ count: Int, halves: Int = 3) -> [CaptionedPicture] {
    var stream = Captions(
      split, law: .zipf(ZipfLaw(ranks: PictureConcept.learnt.count, halves: halves)), seed: 6)
    return (0..<count).map { _ in stream.next() }
  }

  private static func names(_ scene: Scene) -> [String] {
    scene.items.compactMap { item in
      if case .shape(let shape) = item.content { "\(item.colour.rawValue) \(shape.rawValue)" } else { nil }
    }
  }

  @Test func saysWhatThereIs() throws {
    let balance = ConceptBalance(
      entries: (PictureConcept.learnt + PictureConcept.heldOut).map(\.name), limit: 1)
    for split in Split.allCases {
      for pair in Self.captions(split, 400) {
        let said = Set(balance.matches(pair.caption).map { balance.entries[$0] })
        #expect(said == Set(Self.names(pair.scene)), "\(pair.caption)")
        #expect(said.contains(pair.concept.name) && !pair.content.isEmpty)
      }
    }
    let pair = Self.captions(.train, 1)[0]
    #expect(pair.json["messages"]?.arrayValue?.last?["content"]?.stringValue == pair.caption)
    #expect(Self.captions(.train, 50).map(\.caption) == Self.captions(.train, 50).map(\.caption))
  }

  @Test func heldOutMeansNeverSeen() {
    let learnt = Self.captions(.train, 2_000).flatMap { Self.names($0.scene) }
    #expect(learnt.allSatisfy { Split(of: "look \($0)") == .train })
    #expect(Self.captions(.heldOut, 200).allSatisfy { Split(of: "look \($0.concept.name)") == .heldOut })
    #expect(PictureConcept.learnt.count + PictureConcept.heldOut.count == 89)
    #expect(PictureConcept.rarest.count == PictureConcept.learnt.count / 10)
  }

  /// Shares of the ranks as the law has them, but for grounds that are held out behind some shapes.
  @Test(arguments: [0, 2, 3]) func followsTheLaw(halves: Int) {
    let all = Self.captions(.train, 6_000, halves: halves)
    let ranks = PictureConcept.learnt
    let weights = (1...ranks.count).map { rank in
      (0..<halves).reduce(1.0) { product, _ in product / Double(rank).squareRoot() }
    }
    for part in [0..<1, 0..<8, 8..<ranks.count] {
      let expected = weights[part].reduce(0, +) / weights.reduce(0, +)
      let found = Double(all.count { ranks[part].contains($0.concept) }) / Double(all.count)
      #expect(abs(found - expected) < 0.15 * expected + 0.01, "\(part): \(found), expected \(expected)")
    }
  }

  @Test func keepsAboutTheLimit() {
    let texts =
      Array(repeating: "a red star", count: 9_000) + Array(repeating: "two blue moons", count: 2_500)
      + Array(repeating: "a green ring", count: 90)
      + Array(repeating: "a red star and a green ring", count: 60)
      + Array(repeating: "nothing of the kind", count: 500)
    var balance = ConceptBalance(entries: ["red star", "blue moon", "green ring", "pink cross"], limit: 200)
    for text in texts { balance.count(text) }
    #expect(balance.counts == [9_060, 2_500, 150, 0])
    var random = RandomStream(seed: 1)
    var kept: [String: Int] = [:]
    for text in texts where balance.keeps(text, using: &random) { kept[text, default: 0] += 1 }
    // Four standard deviations of a binomial count.
    for text in ["a red star", "two blue moons"] {
      #expect(abs((kept[text] ?? 0) - 200) < 57, "\(text): \(kept[text] ?? 0)")
    }
    #expect(kept["a green ring"] == 90 && kept["a red star and a green ring"] == 60)
    #expect(kept["nothing of the kind"] == nil)
  }

  /// On the pictures themselves: the head is cut, the tail stays whole.
  @Test func flattensTheHead() {
    let texts = Self.captions(.train, 8_000).map(\.caption)
    var balance = ConceptBalance(entries: PictureConcept.learnt.map(\.name), limit: 100)
    for text in texts { balance.count(text) }
    var after = ConceptBalance(entries: balance.entries, limit: 100)
    var alone = after
    var random = RandomStream(seed: 2)
    for text in texts where balance.keeps(text, using: &random) {
      after.count(text)
      if balance.matches(text).count == 1 { alone.count(text) }
    }
    // By its own right a concept has the limit, within four standard deviations; more only beside a rarer one.
    #expect(alone.counts.allSatisfy { $0 <= 140 }, "\(alone.counts)")
    let (head, flattened) = (balance.counts.max() ?? 0, after.counts.max() ?? 0)
    #expect(head > 3_000 && 3 * flattened < head, "\(head), \(flattened)")
    for (before, now) in zip(balance.counts, after.counts) where before <= 100 { #expect(now == before) }
    #expect(zip(balance.counts, after.counts).allSatisfy { $1 >= min($0, 60) })
  }

  @Test func findsWhatFitsBest() {
    let examination = RetrievalExamination(count: 300)
    let pairs = examination.pairs
    #expect(Set(pairs.map(\.content)).count == 300)
    #expect(pairs.contains { $0.content.contains(" in the ") } && pairs.contains { $0.content == $0.things })
    let vague = Set(pairs.map(\.content)).intersection(pairs.filter { $0.content != $0.things }.map(\.things))
    #expect(vague.isEmpty, "\(vague.first ?? "") is true of two pictures")
    #expect(pairs.map(\.caption) == RetrievalExamination(count: 300).pairs.map(\.caption))
    func card(_ cosine: (Int, Int) -> Float) -> RetrievalCard {
      examination.card((0..<300).map { picture in (0..<300).map { cosine(picture, $0) } })
    }
    let (perfect, blind) = (card { $0 == $1 ? 1 : 0 }, card { _, _ in 0.5 })
    #expect(perfect.all.pictureToText == Proportion(300, of: 300) && perfect.all.textToPicture.rate == 1)
    #expect(blind.all.pictureToText.rate == 0 && blind.all.textToPicture.rate == 0)
    // One text that fits every picture: each text finds its picture, no picture but one its text.
    let greedy = card { $1 == 7 ? 2 : $0 == $1 ? 1 : 0 }
    #expect(greedy.all.pictureToText.successes == 1 && greedy.all.textToPicture.successes == 299)
    let learnt = perfect.concepts.reduce(0) { $0 + $1.pictureToText.trials }
    #expect(learnt + perfect.heldOut.pictureToText.trials == 300 && perfect.rarest.pictureToText.trials > 5)
    #expect(perfect.json["rarest_tenth"]?["picture_to_text"]?["rate"]?.doubleValue == 1)
  }
}
