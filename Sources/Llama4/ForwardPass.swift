// What one pass through the model carries along: positions, masks, observers. Knows no weights.

internal import Tensors

/// One sequence's part of a pass: its next tokens, and what it remembers.
public struct SequenceInput: Sendable {
  /// Consecutive tokens of this sequence in the pass.
  public var count: Int
  /// Keys and values of what came before; nil for a whole document on its own, which starts at position 0.
  public var cache: KVCache?

  public init(count: Int, cache: KVCache? = nil) {
    self.count = count
    self.cache = cache
  }
}

/// A pass in progress.
package struct ForwardPass {
  let backend: any Backend
  /// The tokens of each sequence and the position of its first one.
  let sequences: [(tokens: Range<Int>, start: Int, cache: KVCache?)]
  let ropeTable: Tensor
  /// [tokens]: the queries' temperature in position-free layers, or nil where there is none.
  let temperatures: Tensor?
  /// Strength of the load-balancing gradient, 0 for none.
  let balance: Float
  let observer: ((String, Tensor) -> Void)?

  init(
    _ inputs: [SequenceInput], _ c: TextConfiguration, frequencies: Tensor, balance: Float,
    observer: ((String, Tensor) -> Void)?
  ) {
    backend = frequencies.backend
    var next = 0
    sequences = inputs.map { input in
      defer { next += input.count }
      return (next..<next + input.count, input.cache?.length ?? 0, input.cache)
    }
    var positions: [Int64] = []
    positions.reserveCapacity(next)
    for sequence in sequences {
      for offset in 0..<sequence.tokens.count { positions.append(Int64(sequence.start + offset)) }
    }
    ropeTable = Tensor(uninitialized: [next, c.headDimension / 2, 2], on: backend)
    backend.ropeTable(positions: positions, frequencies: frequencies, into: ropeTable)
    let backend = backend
    temperatures = c.temperature.map { temperature in
      Tensor(
        positions.map {
          backend.attentionTemperature(
            position: Int($0), floorScale: temperature.floorScale, scale: temperature.scale)
        }, shape: [next], on: backend)
    }
    self.balance = balance
    self.observer = observer
  }

  func observe(_ name: @autoclosure () -> String, _ tensor: @autoclosure () -> Tensor) {
    observer?(name(), tensor().detached)
  }

  /// Token ranges that see each other: whole sequences, cut at multiples of `chunk` counted from each one's position 0.
  func regions(chunk: Int?) -> [Range<Int>] {
    guard let chunk else { return sequences.map(\.tokens).filter { !$0.isEmpty } }
    return sequences.flatMap { sequence in
      Self.cut(sequence.tokens, start: sequence.start, chunk: chunk).map(\.tokens)
    }
  }

  /// Runs of tokens within one chunk, with the position of each run's first token.
  package static func cut(_ tokens: Range<Int>, start: Int, chunk: Int) -> [(
    tokens: Range<Int>, position: Int
  )] {
    var runs: [(Range<Int>, Int)] = []
    var token = tokens.lowerBound
    var position = start
    while token < tokens.upperBound {
      let count = min(tokens.upperBound - token, chunk - position % chunk)
      runs.append((token..<token + count, position))
      token += count
      position += count
    }
    return runs
  }
}
