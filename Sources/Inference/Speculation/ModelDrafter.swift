// Lets a smaller model guess. Knows nothing of the larger one.

import Llama4
import Tensors

/// Continues the text with a draft model, token by token, with a copy of the sampler: the same random numbers that will
/// choose the real token. Where both models think alike they then choose alike, also at high temperatures.
final class ModelDrafter: Drafter {
  private let model: Transformer
  private let cache: KVCache
  private let chunkSize: Int
  private var seen: [Int32] = []
  private let step: Int

  init(_ model: Transformer, contextSize: Int, step: Int = 512) {
    self.model = model
    self.step = step
    chunkSize = model.configuration.chunkSize ?? 1
    cache = KVCache(
      model.configuration, capacity: contextSize, types: .standard(for: model.head.compute),
      backend: model.backend)
  }

  func draft(after text: [Int32], count: Int, sampler: Sampler) -> [Int32] {
    let count = min(count, cache.capacity - text.count)
    guard count > 0 else { return [] }
    var sampler = sampler
    var drafts: [Int32] = []
    var next = read(text)
    while let id = sampler.next(next) {
      drafts.append(id)
      guard drafts.count < count else { break }
      sampler.accept(id)
      seen.append(id)
      next = logits(of: [id])
    }
    return drafts
  }

  /// The logits behind a text, of which only what is new is read.
  private func read(_ text: [Int32]) -> [Float] {
    let common = min(zip(seen, text).prefix { $0 == $1 }.count, text.count - 1)
    let kept = [common, common / chunkSize * chunkSize].first { cache.truncate(to: $0) }
    if kept == nil { cache.removeAll() }
    var logits: [Float] = []
    for start in stride(from: kept ?? 0, to: text.count, by: step) {
      logits = self.logits(of: Array(text[start..<min(start + step, text.count)]))
    }
    seen = text
    return logits
  }

  /// Reads tokens and gives the logits behind the last one.
  private func logits(of ids: [Int32]) -> [Float] {
    let hidden = model.hidden(
      Tensor(ids, shape: [ids.count], on: model.backend),
      sequences: [SequenceInput(count: ids.count, cache: cache)], rows: [ids.count - 1])
    return model.logits(hidden).array()
  }
}
