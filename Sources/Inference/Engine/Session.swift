// What an engine remembers between generations, so that a dialogue is not read anew for every answer.

import Llama4
import Tensors
import Tokenizers

/// The keys and values of one text, and the tokens they belong to. One generation at a time.
public final class Session: @unchecked Sendable {
  // Sendable: everything below belongs to the engine's thread.
  let cache: KVCache
  var isBusy = false
  private var tokens: [TokenID] = []
  private let chunkSize: Int

  /// Tokens of prompt and answer together.
  public var contextSize: Int { cache.capacity }

  init(_ model: Transformer, contextSize: Int) {
    let type: ScalarType = model.head.compute == .bfloat16 ? .bfloat16 : .float32
    cache = KVCache(model.configuration, capacity: contextSize, type: type, backend: model.backend)
    chunkSize = model.configuration.chunkSize ?? 1
  }

  var length: Int { cache.length }
  var isFull: Bool { length >= cache.capacity }

  /// Keeps the longest beginning of `prompt` that is still remembered, but not all of it: the last token's logits
  /// are needed. Where chunked layers have forgotten the place, the beginning of its chunk will do.
  /// - Returns: how many tokens need not be computed again
  func reuse(for prompt: [TokenID]) -> Int {
    let common = min(zip(tokens, prompt).prefix { $0 == $1 }.count, prompt.count - 1)
    let kept = [common, common / chunkSize * chunkSize].first { cache.truncate(to: $0) }
    if kept == nil { cache.removeAll() }
    tokens.removeLast(tokens.count - (kept ?? 0))
    return kept ?? 0
  }

  /// Notes that the cache holds these tokens too.
  func append(_ ids: some Sequence<TokenID>) { tokens += ids }
}
