// How well a model predicts a text. Knows no file.

import Glibc
public import Llama4
import Tensors
public import Tokenizers

/// What a model was not told in advance about a text.
///
/// The text is cut into windows of equal length that do not overlap; what is left at the end is not used. Each window
/// stands alone, its first token replaced by the one that begins a text, where the vocabulary has one. Its first half is
/// context only, each token of the second half is predicted: llama.cpp's scheme, so that the figures compare.
public struct Perplexity: Sendable {
  /// Tokens predicted.
  public private(set) var tokens = 0
  /// Bytes of text that these tokens stand for.
  public private(set) var bytes = 0
  /// Sum over the tokens of −ln p, and of its square.
  public private(set) var sum = 0.0
  private var sumOfSquares = 0.0

  /// exp of the mean of −ln p.
  public var value: Double { exponential(sum / Double(tokens)) }

  /// The standard error of `value`, taking the tokens as independent.
  public var standardError: Double {
    let mean = sum / Double(tokens)
    let variance = max(sumOfSquares / Double(tokens) - mean * mean, 0)
    return tokens > 1 ? value * (variance / Double(tokens - 1)).squareRoot() : .nan
  }

  /// Bits a byte of text: independent of the vocabulary.
  public var bitsPerByte: Double { sum / (M_LN2 * Double(bytes)) }

  /// Tokens computed at a time; the result does not depend on it.
  private static let step = 512

  /// Measures a text.
  /// - Parameters:
  ///   - ids: the text's tokens, with the one that begins a text
  ///   - window: tokens a window, at least 4; a shorter text is one window
  ///   - cacheTypes: how keys and values are stored; nil for what loses nothing
  ///   - progress: called after each window with the figures so far; ends the measurement by returning false
  /// - Throws: `PerplexityError` if there is nothing to predict
  public init(
    of ids: [TokenID], window: Int, model: Transformer, tokenizer: Tokenizer,
    cacheTypes: CacheTypes? = nil,
    progress: (_ done: Int, _ windows: Int, Perplexity) -> Bool = { _, _, _ in true }
  ) throws(PerplexityError) {
    let length = min(window, ids.count)
    guard length >= 4 else { throw PerplexityError(tokens: length) }
    let windows = ids.count / length
    for number in 0..<windows {
      var window = Array(ids[number * length..<(number + 1) * length])
      if let begin = tokenizer.beginOfText { window[0] = begin }
      score(window, from: length / 2, model, tokenizer, cacheTypes ?? .exact(for: model.head.compute))
      guard progress(number + 1, windows, self) else { return }
    }
  }

  /// Adds the predictions of `window[first + 1]` and everything after it.
  private mutating func score(
    _ window: [TokenID], from first: Int, _ model: Transformer, _ tokenizer: Tokenizer, _ types: CacheTypes
  ) {
    let cache = KVCache(model.configuration, capacity: window.count, types: types, backend: model.backend)
    let step = min(Self.step, model.residency?.tokensPerPass ?? Self.step)
    for start in stride(from: 0, to: window.count, by: step) {
      let ids = Array(window[start..<min(start + step, window.count)])
      let hidden = model.hidden(
        Tensor(ids, shape: [ids.count], on: model.backend),
        sequences: [SequenceInput(count: ids.count, cache: cache)])
      let scored = max(start, first)..<min(start + step, window.count - 1)
      guard !scored.isEmpty else { continue }
      let labels = scored.map { window[$0 + 1] }
      let (_, losses) = crossEntropy(
        hidden.rows(scored.lowerBound - start..<scored.upperBound - start).detached, model.head,
        labels: Tensor(labels, shape: [labels.count], on: model.backend), weight: 1)
      for (label, loss) in zip(labels, losses.array(of: Float.self)) {
        tokens += 1
        bytes += tokenizer.isSpecial(label) ? 0 : tokenizer.bytes(of: label)?.count ?? 0
        sum += Double(loss)
        sumOfSquares += Double(loss) * Double(loss)
      }
    }
  }
}

/// A text too short to predict anything in it.
public struct PerplexityError: Error, Sendable, CustomStringConvertible {
  public let tokens: Int

  public var description: String { "expected at least 4 tokens of text, found \(tokens)" }
}
