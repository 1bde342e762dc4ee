// What an engine remembers between generations, so that a dialogue is not read anew for every answer.

package import Llama4
import Tensors
import Tokenizers

/// The keys and values of one text, and the tokens they belong to. One generation at a time.
public final class Session: @unchecked Sendable {
  // Sendable: everything below belongs to the engine's thread.
  package let cache: KVCache
  var isBusy = false
  private var tokens: [TokenID] = []
  /// The tiles of pictures among them, the last of which may not be there whole.
  private var tiles: [PlacedTile] = []
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
  /// - Parameter places: the tiles of pictures in the prompt: their tokens are all the same, whatever is seen there
  /// - Returns: how many tokens need not be computed again
  func reuse(for prompt: [TokenID], _ places: [PlacedTile] = []) -> Int {
    let alike = zip(tokens, prompt).prefix { $0 == $1 }.count
    let common = min(alike, tiles.firstDifference(from: places) ?? alike, prompt.count - 1)
    let kept = [common, common / (chunk ?? 1) * (chunk ?? 1)].first { cache.truncate(to: $0) }
    if kept == nil { cache.removeAll() }
    shorten(to: kept ?? 0)
    return kept ?? 0
  }

  /// Forgets what lies behind the first `count` tokens, which must be as many as drafts may be taken back.
  func keep(_ count: Int) {
    guard count < length else { return }
    let holds = cache.truncate(to: count)
    precondition(holds, "drafts stay within a chunk")
    shorten(to: count)
  }

  private func shorten(to count: Int) {
    tokens.removeLast(tokens.count - count)
    tiles.removeAll { $0.tokens.lowerBound >= count }
  }

  /// Guesses that may be read behind one more token: none that could not be taken back, since a chunked layer overwrites its
  /// chunk.
  var roomForDrafts: Int {
    let inChunk = chunk.map { $0 - 1 - length % $0 } ?? .max
    return max(min(inChunk, cache.capacity - length - 1), 0)
  }

  /// Writes what is remembered, but for the last token.
  func save(to path: String, of model: Transformer, eyes: Eyes?) throws(LoadError) {
    if length > 0, cache.truncate(to: length - 1) { shorten(to: length) }
    try PromptCacheFile.write(tokens, tiles, cache, of: model, eyes: eyes, to: path)
  }

  /// Remembers what a file holds.
  /// - Returns: how many tokens
  func restore(from path: String, of model: Transformer, eyes: Eyes?) throws(LoadError) -> Int {
    (tokens, tiles) = try PromptCacheFile.read(path, into: cache, of: model, eyes: eyes)
    return tokens.count
  }

  /// Notes that the cache holds these tokens too.
  /// - Parameter places: all tiles of the prompt they are from
  func append(_ ids: some Sequence<TokenID>, _ places: [PlacedTile] = []) {
    tokens += ids
    for tile in places.dropFirst(tiles.count) {
      guard tile.tokens.lowerBound < tokens.count else { return }
      tiles.append(tile)
    }
  }
}
