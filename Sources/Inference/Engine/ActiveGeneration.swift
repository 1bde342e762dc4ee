// One generation on the engine's thread: what it has still to feed, its sampler, its text. Knows no pass.

import Tokenizers

/// A generation in progress.
final class ActiveGeneration {
  let number: Int
  let session: Session
  private(set) var isFinished = false
  /// What the model has not seen yet: the rest of the prompt, or the token chosen last.
  private(set) var pending: ArraySlice<TokenID>
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

  /// - Throws: `GenerationError` if the sampling settings are out of range
  init(_ request: GenerationRequest, tokenizer: Tokenizer?, endTokens: Set<TokenID>) throws(GenerationError) {
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
    let reused = session.reuse(for: request.prompt)
    usage = GenerationUsage(promptTokens: request.prompt.count, reusedTokens: reused)
    pending = request.prompt[reused...]
    session.isBusy = true
    continuation.yield(.promptProgress(done: reused, total: usage.promptTokens))
  }

  /// Whether the prompt is read.
  private(set) var isAnswering = false

  /// Notes that the model has seen the next `count` tokens.
  func advance(by count: Int) {
    session.append(pending.prefix(count))
    pending = pending.dropFirst(count)
    guard !isAnswering else { return }
    continuation.yield(.promptProgress(done: usage.promptTokens - pending.count, total: usage.promptTokens))
    isAnswering = pending.isEmpty
  }

  /// Goes on with the token that these logits give.
  func choose(_ logits: [Float]) {
    guard usage.generatedTokens < options.maximumTokens ?? .max else { return finish(.length) }
    guard let id = sampler.next(logits) else { return fail(.noCandidate(position: session.length)) }
    lastChoice = .now
    firstChoice = firstChoice ?? lastChoice
    if endTokens.contains(id) { return finish(.stop, endToken: id) }
    sampler.accept(id)
    usage.generatedTokens += 1
    continuation.yield(.token(id))
    let text = answer.append(id)
    if !text.isEmpty { continuation.yield(.text(text)) }
    if answer.stopString != nil { return finish(.stop) }
    guard usage.generatedTokens < options.maximumTokens ?? .max, !session.isFull else {
      return finish(.length)
    }
    pending = [id]
  }

  func finish(_ reason: FinishReason, endToken: TokenID? = nil) {
    guard !isFinished else { return }
    var reason = reason
    let rest = answer.finish()
    if !rest.isEmpty { continuation.yield(.text(rest)) }
    // A character that was never completed can complete a stop string when it is given up.
    if answer.stopString != nil { reason = .stop }
    var timings = GenerationTimings()
    if let firstChoice, let lastChoice {
      timings.prompt = firstChoice - started
      timings.generation = lastChoice - firstChoice
      if usage.generatedTokens > 0 { timings.timeToFirstToken = firstChoice - requested }
    }
    continuation.yield(
      .finished(
        GenerationResult(
          reason: reason, endToken: endToken, stopString: answer.stopString, filledContext: session.isFull,
          usage: usage, timings: timings, seed: sampler.seed)))
    end()
    continuation.finish()
  }

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
