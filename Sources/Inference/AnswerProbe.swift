// How likely a given answer is, and what a model says itself. Knows no task.

public import Llama4
import Tensors
public import Tokenizers

/// Reads a prompt once, then measures a reference answer and takes the model's own likeliest one.
public struct AnswerProbe: Sendable {
  private let model: Transformer
  private let types: CacheTypes
  private let step: Int

  /// - Parameter cacheTypes: how keys and values are stored; nil for `CacheTypes.standard`
  public init(_ model: Transformer, cacheTypes: CacheTypes? = nil, step: Int = 512) {
    self.model = model
    self.step = step
    types = cacheTypes ?? .standard(for: model.head.compute)
  }

  /// - Parameters:
  ///   - prompt: at least one token
  ///   - reference: at least one token
  ///   - endTokens: end the model's own answer
  /// - Returns: ln p of the reference, all its tokens together, and the model's answer
  public func measure(
    prompt: [TokenID], reference: [TokenID], maximumTokens: Int, endTokens: Set<TokenID>
  ) -> (logProbability: Double, answer: [TokenID]) {
    let most = prompt.count + max(reference.count, maximumTokens)
    let cache = KVCache(model.configuration, capacity: most, types: types, backend: model.backend)
    var behindPrompt: [Float] = []
    func readPrompt() {
      cache.removeAll()
      for start in stride(from: 0, to: prompt.count, by: step) {
        let part = prompt[start..<min(start + step, prompt.count)]
        let isLast = part.endIndex == prompt.count
        if let row = logits(of: part, cache, rows: isLast ? [part.count - 1] : []).first {
          behindPrompt = row
        }
      }
    }
    readPrompt()
    // The model's own answer first: it must begin where the prompt ended.
    var answer: [TokenID] = []
    var next = behindPrompt
    while answer.count < maximumTokens, let id = Self.likeliest(next), !endTokens.contains(id) {
      answer.append(id)
      if answer.count < maximumTokens { next = logits(of: [id], cache, rows: [0])[0] }
    }
    // A chunked layer may have overwritten what the prompt's end needs.
    if !cache.truncate(to: prompt.count) { readPrompt() }
    let given = reference.dropLast()
    let rows = [behindPrompt] + (given.isEmpty ? [] : logits(of: given, cache, rows: Array(given.indices)))
    let sum = zip(rows, reference).reduce(0.0) { $0 + Self.logProbability($1.1, $1.0) }
    return (sum, answer)
  }

  private func logits(of ids: ArraySlice<TokenID>, _ cache: KVCache, rows: [Int]) -> [[Float]] {
    let hidden = model.hidden(
      Tensor(Array(ids), shape: [ids.count], on: model.backend),
      sequences: [SequenceInput(count: ids.count, cache: cache)], rows: rows)
    guard !rows.isEmpty else { return [] }
    let logits = model.logits(hidden)
    return rows.indices.map { logits.rows($0..<$0 + 1).array(of: Float.self) }
  }

  private static func likeliest(_ logits: [Float]) -> TokenID? {
    logits.indices.max { logits[$0] < logits[$1] || (logits[$0] == logits[$1] && $0 > $1) }.map {
      TokenID($0)
    }
  }

  private static func logProbability(_ id: TokenID, _ logits: [Float]) -> Double {
    let most = Double(logits.max() ?? 0)
    let sum = logits.reduce(0.0) { $0 + exponential(Double($1) - most) }
    guard sum.isFinite else { return .nan }
    return Double(logits[Int(id)]) - most - naturalLogarithm(sum)
  }
}
