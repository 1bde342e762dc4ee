// What an engine's thread does: one pass of the model after another, each for all generations. Knows no other thread.

import Llama4
import Tensors
import Tokenizers

/// The generations in progress and the steps they take together.
final class EngineLoop {
  enum Message: Sendable {
    case start(GenerationRequest)
    case cancel(Int)
    /// Nobody can ask for anything new any more.
    case close
  }

  private let model: Transformer
  private let tokenizer: Tokenizer?
  private let settings: EngineSettings
  private var active: [ActiveGeneration] = []

  init(model: Transformer, tokenizer: Tokenizer?, settings: EngineSettings) {
    self.model = model
    self.tokenizer = tokenizer
    self.settings = settings
  }

  /// Works until the engine is closed and all its generations have ended.
  func run(_ mailbox: Mailbox<Message>) {
    var isClosed = false
    while !isClosed || !active.isEmpty {
      for message in mailbox.take(waiting: active.isEmpty) {
        switch message {
        case .start(let request): begin(request)
        case .cancel(let number): active.first { $0.number == number }?.finish(.cancelled)
        case .close: isClosed = true
        }
      }
      active.removeAll(where: \.isFinished)
      if !active.isEmpty { step() }
      active.removeAll(where: \.isFinished)
    }
  }

  private func begin(_ request: GenerationRequest) {
    do throws(GenerationError) {
      try check(request)
      active.append(try ActiveGeneration(request, tokenizer: tokenizer, endTokens: settings.endTokens ?? []))
    } catch {
      request.continuation.finish(throwing: error)
    }
  }

  private func check(_ request: GenerationRequest) throws(GenerationError) {
    guard !request.prompt.isEmpty else { throw .emptyPrompt }
    guard request.prompt.count < request.session.contextSize else {
      throw .promptTooLong(tokens: request.prompt.count, context: request.session.contextSize)
    }
    let size = model.configuration.vocabularySize
    if let id = request.prompt.first(where: { $0 < 0 || $0 >= size }) {
      throw .unknownToken(id: Int(id), vocabularySize: size)
    }
    guard !request.session.isBusy else { throw .sessionBusy }
  }

  /// One pass: the next token of every answer, and as much of the prompts as fits beside them.
  private func step() {
    let answering = active.filter(\.isAnswering)
    var room = max(settings.tokensPerStep - answering.count, 1)
    var parts: [(generation: ActiveGeneration, tokens: ArraySlice<TokenID>)] = answering.map {
      ($0, $0.pending)
    }
    for generation in active where !generation.isAnswering && room > 0 {
      let tokens = generation.pending.prefix(room)
      room -= tokens.count
      parts.append((generation, tokens))
    }
    let ids = parts.flatMap(\.tokens)
    let hidden = model.hidden(
      Tensor(ids, shape: [ids.count], on: model.backend),
      sequences: parts.map { SequenceInput(count: $0.tokens.count, cache: $0.generation.session.cache) })
    for (generation, tokens) in parts { generation.advance(by: tokens.count) }

    // The answers' rows lie together and share one product with the output matrix.
    if !answering.isEmpty {
      choose(for: answering, model.logits(hidden.rows(0..<answering.count)))
    }
    var end = 0
    for (index, part) in parts.enumerated() {
      end += part.tokens.count
      if index >= answering.count, part.generation.isAnswering {
        choose(for: [part.generation], model.logits(hidden.rows(end - 1..<end)))
      }
    }
  }

  private func choose(for generations: [ActiveGeneration], _ logits: Tensor) {
    for (row, generation) in generations.enumerated() {
      generation.choose(logits.rows(row..<row + 1).array(of: Float.self))
    }
  }
}
