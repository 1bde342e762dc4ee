// Names a model by what it computes with, so that what was computed with another one is not taken for its own.
// Knows no file.

internal import Tensors

extension Transformer {
  /// 32 hexadecimal digits that change with the model: its constants, the way its products are computed, and of every
  /// matrix and norm the shape, the format, and some of the bytes (all of them would take as long as reading the file).
  /// It finds mistakes; it is no protection against somebody who makes a file that passes for another.
  public var fingerprint: String {
    var hash = FingerprintHash()
    var constants = configuration
    // What does not change any key or value.
    (constants.endTokens, constants.beginToken, constants.paddingToken) = ([], nil, nil)
    (constants.maximumPositions, constants.initializerRange) = (0, 0)
    hash.add("\(constants)")
    for weight in [embedding, head] + layers.flatMap(\.weights) { hash.add(weight) }
    for vector in [norm] + layers.flatMap(\.vectors) {
      hash.add(vector.values.pointer, vector.values.byteCount)
    }
    return hash.text
  }
}

extension VisionTower {
  /// The same for what looks at pictures.
  public var fingerprint: String {
    var hash = FingerprintHash()
    var constants = configuration
    constants.initializerRange = 0
    hash.add("\(constants)")
    let (weights, vectors) = parts
    for weight in weights { hash.add(weight) }
    for vector in vectors { hash.add(vector.values.pointer, vector.values.byteCount) }
    return hash.text
  }
}

extension Layer {
  fileprivate var weights: [Weight] {
    let own = [attention.query, attention.key, attention.value, attention.output]
    switch network {
    case .dense(let dense): return own + [dense.gate, dense.up, dense.down]
    case .experts(let experts):
      let shared = experts.shared
      return own + [
        experts.router, experts.gate, experts.up, experts.down, shared.gate, shared.up, shared.down,
      ]
    }
  }

  fileprivate var vectors: [Vector] {
    [attentionNorm, networkNorm]
      + [attention.queryBias, attention.keyBias, attention.valueBias, attention.outputBias].compactMap { $0 }
  }
}

/// Two 64-bit hashes side by side, each step mixed well.
private struct FingerprintHash {
  private var first: UInt64 = 0x2545_f491_4f6c_dd1d
  private var second: UInt64 = 0x9e6c_63d0_876a_68ee

  private mutating func add(_ word: UInt64) {
    var a = SplitMix64(seed: first ^ word)
    var b = SplitMix64(seed: second &+ word)
    (first, second) = (a.next(), b.next())
  }

  mutating func add(_ text: String) { add(SplitMix64.hash(text)) }

  mutating func add(_ weight: Weight) {
    add(
      "\(weight.format.name) \(weight.inputs) \(weight.outputs) \(weight.experts) \(weight.compute.rawValue)")
    add(weight.storage.pointer + weight.byteOffset, weight.storage.byteCount - weight.byteOffset)
  }

  /// Four pieces of a region: its beginning, its end, and two between.
  mutating func add(_ pointer: UnsafeMutableRawPointer, _ count: Int) {
    add(UInt64(count))
    let piece = min(512, count)
    for place in 0..<4 {
      let start = (count - piece) / 3 * place
      for offset in stride(from: 0, to: piece - piece % 8, by: 8) {
        add(UnsafeRawPointer(pointer).loadUnaligned(fromByteOffset: start + offset, as: UInt64.self))
      }
    }
  }

  var text: String {
    [first, second].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
