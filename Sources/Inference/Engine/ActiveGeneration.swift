// One generation on the engine's thread: what it has still to feed, its sampler, its text. Knows no pass.

import Tensors
import Tokenizers

/// A generation in progress.
final class ActiveGeneration {
  let number: Int
  let session: Session
  private(set) var isFinished = false
  /// What the model has not seen yet: the rest of the prompt, or the token chosen last.
  private(set) var pending: ArraySlice<TokenID>
  /// The pictures of the prompt.
  private(set) var tiles: PromptTiles
  private let options: GenerationOptions
  private let endTokens: Set<TokenID>
  private let continuation: AsyncThrowingStream<GenerationEvent, any Error>.Continuation
  private var sampler: Sampler
  private var answer: AnswerText
  private var usage: GenerationUsage
  private let requested: ContinuousClock.Instant
  private let started = ContinuousClock.now
  private var firstChoice: ContinuousClock.Instant?
  private var lastChoice: ContinuousClock.Instant?
  /// Prompt and answer, for who guesses ahead.
  private var text: [TokenID] = []
  private let drafter: (any Drafter)?
  private var policy: SpeculationPolicy?
  /// Tokens that the context holds at the place whose token is being chosen; guesses not yet judged are behind it.
  private var position = 0

  /// - Throws: `GenerationError` if the sampling settings are out of range
  /// - Parameter tiles: where the request's pictures stand in its prompt
  init(
    _ request: GenerationRequest, tiles: [PlacedTile], tokenizer: Tokenizer?, endTokens: Set<TokenID>,
    speculation: Speculation?
  ) throws(GenerationError) {
    options = request.options
    let ends = options.endTokens ?? endTokens
    var sampling = options.sampling
    if options.ignoresEndTokens {
      for id in ends { sampling.logitBias[id] = -.infinity }
    }
    do { sampler = try Sampler(sampling) } catch { throw .sampling(error) }
    for id in request.prompt { sampler.accept(id) }
    number = request.number
    session = request.session
    continuation = request.continuation
    requested = request.time
    self.endTokens = ends
    answer = AnswerText(tokenizer, stopStrings: options.stopStrings)
    drafter = speculation.map { speculation in
      switch speculation.source {
      case .lookup: LookupDrafter()
      case .model(let model): ModelDrafter(model, contextSize: request.session.contextSize)
      }
    }
    policy = speculation.map {
      SpeculationPolicy(maximum: $0.maximumDraft, isAdaptive: $0.isAdaptive)
    }
    if speculation != nil {
      // Who guesses sees no pictures: to it, their tokens would all be the same.
      text = request.prompt
      if let tile = tiles.first {
        let patch = request.prompt[tile.tokens.lowerBound]
        text.removeAll { $0 == patch }
      }
    }
    let reused = session.reuse(for: request.prompt, tiles)
    self.tiles = PromptTiles(tiles)
    self.tiles.begin(at: reused)
    usage = GenerationUsage(promptTokens: request.prompt.count, reusedTokens: reused)
    usage.pictureTokens = request.pictures.reduce(0) { $0 + $1.tokenCount }
    pending = request.prompt[reused...]
    session.isBusy = true
    continuation.yield(.promptProgress(done: reused, total: usage.promptTokens))
    if self.tiles.total > 0 { continuation.yield(.pictureProgress(done: 0, total: self.tiles.total)) }
  }

  /// Notes what the tower made of a tile.
  func note(_ features: Tensor, ofTile number: Int, took time: Duration) {
    tiles.note(features, of: number)
    looking += time
    continuation.yield(.pictureProgress(done: tiles.done, total: tiles.total))
  }
  private var looking = Duration.zero

  /// Whether the prompt is read.
  private(set) var isAnswering = false

  /// Notes that the model has seen the next `count` tokens.
  func advance(by count: Int) {
    session.append(pending.prefix(count), tiles.all)
    pending = pending.dropFirst(count)
    guard !isAnswering else { return }
    tiles.forget(before: pending.startIndex)
    continuation.yield(.promptProgress(done: usage.promptTokens - pending.count, total: usage.promptTokens))
    isAnswering = pending.isEmpty
  }

  /// What may follow the pending token of the answer; empty where guessing does not pay.
  func drafts() -> [TokenID] {
    guard isAnswering, let drafter, let policy else { return [] }
    let left = (options.maximumTokens ?? .max) - usage.generatedTokens - 1
    let count = min(policy.wanted, session.roomForDrafts, left)
    return count > 0 ? drafter.draft(after: text, count: count, sampler: sampler) : []
  }

  /// Notes that the model has seen the pending token of the answer and the guesses behind it.
  func advance(over drafts: [TokenID]) {
    session.append(pending)
    session.append(drafts)
    pending = []
  }

  /// Goes on with the tokens that these logits give: one, and one more for each guess that they prove right.
  /// - Parameter logits: behind the last token that is certain, and behind each guess
  func choose(_ drafts: [TokenID], _ logits: (_ row: Int) -> [Float]) {
    let certain = session.length - drafts.count
    var row = 0
    while true {
      position = certain + row
      choose(logits(row))
      guard !isFinished, row < drafts.count, pending.first == drafts[row] else { break }
      row += 1
    }
    // A guess that ended the answer is none that was accepted, and its keys are no longer wanted.
    session.keep(certain + row)
    usage.draftedTokens += drafts.count
    usage.acceptedTokens += row
    accepted = row
  }

  /// Guesses of the last step that were right.
  private var accepted = 0

  /// Notes what a step took in which no other generation took part.
  func note(drafted: Int, seconds: Double) {
    policy?.note(drafted: drafted, accepted: accepted, seconds: seconds)
  }

  /// Goes on with the token that these logits give.
  private func choose(_ logits: [Float]) {
    guard usage.generatedTokens < options.maximumTokens ?? .max else { return finish(.length) }
    guard let id = sampler.next(logits) else { return fail(.noCandidate(position: position)) }
    lastChoice = .now
    firstChoice = firstChoice ?? lastChoice
    if endTokens.contains(id) { return finish(.stop, endToken: id) }
    sampler.accept(id)
    usage.generatedTokens += 1
    continuation.yield(.token(id))
    let text = answer.append(id)
    if !text.isEmpty { continuation.yield(.text(text)) }
    if answer.stopString != nil { return finish(.stop) }
    guard usage.generatedTokens < options.maximumTokens ?? .max, !isFull else { return finish(.length) }
    pending = [id]
    if drafter != nil { self.text.append(id) }
  }

  func finish(_ reason: FinishReason, endToken: TokenID? = nil) {
    guard !isFinished else { return }
    var reason = reason
    let rest = answer.finish()
    if !rest.isEmpty { continuation.yield(.text(rest)) }
    // A character that was never completed can complete a stop string when it is given up.
    if answer.stopString != nil { reason = .stop }
    var timings = GenerationTimings()
    if let policy, policy.spent > 0 { timings.speculationGain = policy.spared / policy.spent }
    if let firstChoice, let lastChoice {
      timings.prompt = firstChoice - started - looking
      timings.pictures = looking
      timings.generation = lastChoice - firstChoice
      if usage.generatedTokens > 0 { timings.timeToFirstToken = firstChoice - requested }
    }
    continuation.yield(
      .finished(
        GenerationResult(
          reason: reason, endToken: endToken, stopString: answer.stopString, filledContext: isFull,
          usage: usage, timings: timings, seed: sampler.seed)))
    end()
    continuation.finish()
  }

  /// Whether nothing can follow the token chosen last.
  private var isFull: Bool { (isAnswering ? position : session.length) >= session.contextSize }

  func fail(_ error: GenerationError) {
    guard !isFinished else { return }
    end()
    continuation.finish(throwing: error)
  }

  private func end() {
    isFinished = true
    session.isBusy = false
  }
}
