// What an engine's thread does: one pass of the model after another, each for all generations. Knows no other thread.

import Llama4
import Tensors
import Tokenizers

/// The generations in progress and the steps they take together.
final class EngineLoop {
  enum Message: Sendable {
    case start(GenerationRequest)
    case cancel(Int)
    /// Something to be done between two steps.
    case perform(@Sendable () -> Void)
    /// Nobody can ask for anything new any more.
    case close
  }

  private let model: Transformer
  private let tokenizer: Tokenizer?
  private let eyes: Eyes?
  private let settings: EngineSettings
  private var active: [ActiveGeneration] = []
  private var seen: TileCache

  init(model: Transformer, tokenizer: Tokenizer?, eyes: Eyes?, settings: EngineSettings) {
    self.model = model
    self.tokenizer = tokenizer
    self.eyes = eyes
    self.settings = settings
    seen = TileCache(limit: settings.pictureCacheBytes)
  }

  /// Works until the engine is closed and all its generations have ended.
  func run(_ mailbox: Mailbox<Message>) {
    var isClosed = false
    while !isClosed || !active.isEmpty {
      for message in mailbox.take(waiting: active.isEmpty) {
        switch message {
        case .start(let request): begin(request)
        case .cancel(let number): active.first { $0.number == number }?.finish(.cancelled)
        case .perform(let body): body()
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
      active.append(
        try ActiveGeneration(
          request, tiles: try places(of: request), tokenizer: tokenizer,
          endTokens: settings.endTokens ?? [],
          speculation: settings.speculation))
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

  /// Where a request's pictures stand in its prompt.
  private func places(of request: GenerationRequest) throws(GenerationError) -> [PlacedTile] {
    guard !request.pictures.isEmpty else { return [] }
    guard let eyes else { throw .noEyes }
    guard request.pictures.allSatisfy(eyes.takes) else { throw .foreignPicture }
    return try PlacedTile.places(of: request.pictures, in: request.prompt, patch: eyes.patchToken)
  }

  /// Looks at what a generation needs for its next tokens: at one tile at most that nobody has seen, so that others go on
  /// between two tiles and it can be stopped there.
  /// - Returns: whether nothing is missing any more
  private func look(for generation: ActiveGeneration, at tokens: Range<Int>) -> Bool {
    guard let eyes else { return true }
    var hasLooked = false
    while let number = generation.tiles.missing(in: tokens) {
      let tile = generation.tiles.all[number]
      if let features = seen.features(of: tile) {
        generation.note(features, ofTile: number, took: .zero)
        continue
      }
      guard !hasLooked else { return false }
      let start = ContinuousClock.now
      let features = eyes.look(at: tile.picture, tile: tile.tile, on: model.backend)
      seen.insert(features, of: tile)
      generation.note(features, ofTile: number, took: .now - start)
      hasLooked = true
    }
    return true
  }

  /// What a generation has in a pass.
  private struct Part {
    let generation: ActiveGeneration
    /// Of an answer its last token, of a prompt what is read now.
    let tokens: ArraySlice<TokenID>
    /// Guesses behind them.
    var drafts: [TokenID] = []

    /// Rows whose logits are wanted: behind an answer's token and its guesses, and behind a prompt's last token.
    var wanted: Int { tokens.count == generation.pending.count ? 1 + drafts.count : 0 }
  }

  /// What stands for pictures in a pass.
  private func pictures(in parts: [Part]) -> PictureFeatures? {
    var pieces: [(place: Int, rows: Tensor)] = []
    var start = 0
    for part in parts {
      if !part.generation.isAnswering {
        let first = part.tokens.startIndex
        pieces += part.generation.tiles.rows(for: first..<part.tokens.endIndex).map {
          (start + $0.tokens.lowerBound - first, $0.rows)
        }
      }
      start += part.tokens.count + part.drafts.count
    }
    return PictureFeatures(pieces)
  }

  /// One pass: the next token of every answer, and as much of the prompts as fits beside them.
  private func step() {
    let start = ContinuousClock.now
    // Guesses are for one answer alone: in company, rows are better spent on the others.
    let isAlone = active.count == 1 && active[0].isAnswering
    var parts = active.filter(\.isAnswering).map { generation in
      Part(
        generation: generation, tokens: generation.pending, drafts: isAlone ? generation.drafts() : [])
    }
    let tokensPerStep = min(settings.tokensPerStep, model.residency?.tokensPerPass ?? .max)
    var room = max(tokensPerStep - parts.count, 1)
    for generation in active where !generation.isAnswering && room > 0 {
      let tokens = generation.pending.prefix(room)
      guard look(for: generation, at: tokens.startIndex..<tokens.endIndex) else { continue }
      room -= tokens.count
      parts.append(Part(generation: generation, tokens: tokens))
    }
    guard !parts.isEmpty else { return }
    let ids = parts.flatMap { $0.tokens + $0.drafts }
    var rows: [Int] = []
    var end = 0
    for part in parts {
      end += part.tokens.count + part.drafts.count
      rows += end - part.wanted..<end
    }
    let hidden = model.hidden(
      Tensor(ids, shape: [ids.count], on: model.backend),
      sequences: parts.map {
        SequenceInput(count: $0.tokens.count + $0.drafts.count, cache: $0.generation.session.cache)
      }, pictures: pictures(in: parts), rows: rows)
    if let failure = model.residency?.failure {
      for part in parts { part.generation.fail(.unreadableWeights("\(failure)")) }
      return
    }
    let chosen = parts.filter { $0.wanted > 0 }
    for part in parts {
      if part.generation.isAnswering {
        part.generation.advance(over: part.drafts)
      } else {
        part.generation.advance(by: part.tokens.count)
      }
    }
    guard !chosen.isEmpty else { return }
    let logits = model.logits(hidden)
    var first = 0
    for part in chosen {
      part.generation.choose(part.drafts) { row in
        logits.rows(first + row..<first + row + 1).array(of: Float.self)
      }
      first += 1 + part.drafts.count
    }
    if isAlone, let part = parts.first {
      part.generation.note(
        drafted: part.drafts.count, seconds: (ContinuousClock.now - start) / .seconds(1))
    }
  }
}
