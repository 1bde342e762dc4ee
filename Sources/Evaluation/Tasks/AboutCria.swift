// Questions about Cria, Herd, Llama 4 and the terms of the field. Knows how to ask, not the facts.

import Tokenizers

/// Facts in held-out wordings: a fact cannot be held out itself.
public struct AboutCria: EvaluationTask {
  public let name = "about"
  public let summary = "what Cria knows about itself, Herd, Llama 4 and the words of the field"
  private let book = FactBook.shared

  public init() {}

  public func draw(_ split: Split, using random: inout RandomStream) -> Fact {
    // What people ask first, about Cria itself, comes twice as often as the rest.
    random.pick(random.isOne(in: 5) ? book.tables[0] : book.facts)
  }

  public func canonicalForm(_ item: Fact) -> String? { nil }

  public func render(_ item: Fact, _ split: Split, using random: inout RandomStream) -> Rendering {
    let objects = item.objects[split]
    let asksForObject = !objects.isEmpty && random.isOne(in: 3)
    let wording = random.pick(asksForObject ? objects : item.questions[split])
    let frames = asksForObject ? FactFrames.objects : FactFrames.questions
    let isBare = random.isOne(in: 2) && !asksForObject
    let frame = isBare ? FactFrames.bare : frames.pick(split, using: &random)
    let slots = asksForObject ? ["object": wording] : FactFrames.slots(wording)
    let question = frame.text(slots, using: &random)
    return Rendering(
      [
        .init(.user, asTyped(question, using: &random)), .init(.assistant, random.pick(item.answers)),
      ], phrasing: "\(wording) in \(frame.source)")
  }

  public func grade(_ item: Fact, _ answer: String) -> Bool {
    let words = Words(answer)
    let mayRefuse = item.answers.contains { Refusal.isRefusal($0) }
    return item.needed.allSatisfy { words.containsAny($0) } && (mayRefuse || !Refusal.isRefusal(answer))
  }
}
