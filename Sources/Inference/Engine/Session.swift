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
  private let chunk: Int?

  /// Tokens of prompt and answer together.
  public var contextSize: Int { cache.capacity }

  init(_ model: Transformer, contextSize: Int, cacheTypes: CacheTypes) {
    cache = KVCache(
      model.configuration, capacity: contextSize, types: cacheTypes, backend: model.backend)
    chunk = model.configuration.chunkSize
  }

  var length: Int { cache.length }
  var isFull: Bool { length >= cache.capacity }

  /// Keeps the longest beginning of `prompt` that is still remembered, but not all of it: the last token's logits
  /// are needed. Where chunked layers have forgotten the place, the beginning of its chunk will do.
  /// - Returns: how many tokens need not be computed again
  func reuse(for prompt: [TokenID]) -> Int {
    let common = min(zip(tokens, prompt).prefix { $0 == $1 }.count, prompt.count - 1)
    let kept = [common, common / (chunk ?? 1) * (chunk ?? 1)].first { cache.truncate(to: $0) }
    if kept == nil { cache.removeAll() }
    tokens.removeLast(tokens.count - (kept ?? 0))
    return kept ?? 0
  }

  /// Forgets what lies behind the first `count` tokens, which must be as many as drafts may be taken back.
  func keep(_ count: Int) {
    guard count < length else { return }
    let holds = cache.truncate(to: count)
    precondition(holds, "drafts stay within a chunk")
    tokens.removeLast(tokens.count - count)
  }

  /// Guesses that may be read behind one more token: none that could not be taken back, since a chunked layer overwrites its
  /// chunk.
  var roomForDrafts: Int {
    let inChunk = chunk.map { $0 - 1 - length % $0 } ?? .max
    return max(min(inChunk, cache.capacity - length - 1), 0)
  }

  /// Writes what is remembered, but for the last token.
  func save(to path: String, of model: Transformer) throws(LoadError) {
    if length > 0, cache.truncate(to: length - 1) { tokens.removeLast() }
    try PromptCacheFile.write(tokens, cache, of: model, to: path)
  }

  /// Remembers what a file holds.
  /// - Returns: how many tokens
  func restore(from path: String, of model: Transformer) throws(LoadError) -> Int {
    tokens = try PromptCacheFile.read(path, into: cache, of: model)
    return tokens.count
  }

  /// Notes that the cache holds these tokens too.
  func append(_ ids: some Sequence<TokenID>) { tokens += ids }
}
