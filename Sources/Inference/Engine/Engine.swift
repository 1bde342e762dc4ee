// Generates text with one model. Knows neither HTTP nor the terminal.

public import Llama4
import Synchronization
import Tensors
public import Tokenizers

/// What holds for all generations of an engine.
public struct EngineSettings: Sendable {
  /// Tokens of prompt and answer together; nil for as many as the model was made for.
  public var contextSize: Int?
  /// The most tokens in a step: prompts are read in pieces of this size. Results do not depend on it.
  public var tokensPerStep = 512
  /// How keys and values are stored; nil for `CacheTypes.standard`.
  public var cacheTypes: CacheTypes?
  /// How answers are guessed ahead; nil for not at all. Results do not depend on it.
  public var speculation: Speculation?
  /// Bytes for what the vision tower has made of pictures, so that it need not look at them again.
  public var pictureCacheBytes = 512 << 20
  /// Tokens that end an answer; nil for those of the model's configuration and of its tokenizer.
  public var endTokens: Set<TokenID>?

  public init() {}
}

/// Runs generations on a thread of its own, all of them together in each step.
///
/// What a generation gives does not depend on its neighbours, on the size of the steps, or on how much of its prompt was
/// still in the session: the same tokens to the last bit of their logits.
public final class Engine: Sendable {
  public let model: Transformer
  public let tokenizer: Tokenizer?
  /// What the model sees with; nil where it does not.
  public let eyes: Eyes?
  public let settings: EngineSettings
  fileprivate let mailbox = Mailbox<EngineLoop.Message>()
  private let nextNumber = Atomic<Int>(0)

  /// - Parameters:
  ///   - tokenizer: nil for ids without text
  ///   - eyes: nil for a model that does not see
  public init(
    model: Transformer, tokenizer: Tokenizer?, eyes: Eyes? = nil, settings: EngineSettings = EngineSettings()
  ) {
    self.model = model
    self.tokenizer = tokenizer
    self.eyes = eyes
    var settings = settings
    settings.tokensPerStep = max(settings.tokensPerStep, 1)
    let ends = model.configuration.endTokens.map { TokenID(clamping: $0) } + (tokenizer?.stopTokens ?? [])
    settings.endTokens = settings.endTokens ?? Set(ends)
    self.settings = settings
    let (mailbox, final) = (mailbox, settings)
    DedicatedThread.start {
      EngineLoop(model: model, tokenizer: tokenizer, eyes: eyes, settings: final).run(mailbox)
    }
  }

  deinit { mailbox.post(.close) }

  /// The longest context of a session unless it asks for another.
  public var contextSize: Int { settings.contextSize ?? model.configuration.maximumPositions }

  /// Room for a text that grows over several generations.
  public func makeSession(contextSize: Int? = nil) -> Session {
    Session(
      model, contextSize: max(contextSize ?? self.contextSize, 1),
      cacheTypes: settings.cacheTypes ?? .standard(for: model.head.compute))
  }

  /// Continues a prompt.
  /// - Parameters:
  ///   - prompt: all tokens of the text so far; those that `session` still holds are not computed again
  ///   - pictures: those whose tokens stand in the prompt, in order. The tower looks at a tile when the tokens before it
  ///     are read, at none that `session` or the engine's cache still knows
  ///   - session: nil for a new one that is forgotten afterwards
  /// - Returns: the events; iterating throws `GenerationError`
  public func generate(
    _ prompt: [TokenID], pictures: [PreparedPicture] = [], in session: Session? = nil,
    options: GenerationOptions = GenerationOptions()
  ) -> Generation {
    let number = nextNumber.add(1, ordering: .relaxed).newValue
    let mailbox = mailbox
    let (stream, continuation) = AsyncThrowingStream.makeStream(of: GenerationEvent.self)
    continuation.onTermination = { _ in mailbox.post(.cancel(number)) }
    mailbox.post(
      .start(
        GenerationRequest(
          number: number, prompt: prompt, pictures: pictures, session: session ?? makeSession(),
          options: options,
          continuation: continuation, time: .now)))
    return Generation(stream: stream) { mailbox.post(.cancel(number)) }
  }
}

extension Engine {
  /// Runs something between two steps, where sessions belong.
  func onThread<Result: Sendable>(
    _ body: @escaping @Sendable () throws -> Result
  ) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
      mailbox.post(.perform { continuation.resume(with: Swift.Result { try body() }) })
    }
  }
}

/// A generation on its way to the engine's thread.
struct GenerationRequest: Sendable {
  let number: Int
  let prompt: [TokenID]
  let pictures: [PreparedPicture]
  let session: Session
  let options: GenerationOptions
  let continuation: AsyncThrowingStream<GenerationEvent, any Error>.Continuation
  let time: ContinuousClock.Instant
}
