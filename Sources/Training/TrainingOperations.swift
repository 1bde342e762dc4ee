// How many operations a training step must do. Knows shapes; does not know how fast anything is.

public import Llama4

/// Multiplications and additions of matrices and attention, forward and backward: what the share of a machine's peak is
/// counted in. What a step computes twice to save memory (the output matrix, attention's scores) counts once.
public struct TrainingOperations: Sendable {
  private let configuration: TextConfiguration
  /// Multiply-adds a token in all matrices, forward.
  private let matrices: Int

  public init(_ c: TextConfiguration) {
    configuration = c
    let queries = c.headCount * c.headDimension
    let keys = c.keyValueHeadCount * c.headDimension
    let attention = c.hiddenSize * (2 * queries + 2 * keys)
    let experts =
      c.hiddenSize * c.expertCount + 3 * c.hiddenSize * c.expertWidth * (c.expertsPerToken + 1)
    let dense = 3 * c.hiddenSize * c.denseWidth
    matrices =
      c.layers.reduce(c.hiddenSize * c.vocabularySize) {
        $0 + attention + ($1.hasExperts ? experts : dense)
      }
  }

  /// Operations of one training step over sequences of these lengths: twice the multiply-adds forward, and the same again
  /// for the gradients of inputs and of weights.
  public func ofStep(lengths: [Int]) -> Double {
    let tokens = lengths.reduce(0, +)
    var pairs = 0
    for layer in configuration.layers {
      let chunk = layer.isChunked ? configuration.chunkSize : nil
      for length in lengths {
        guard let chunk, length > chunk else {
          pairs += length * (length + 1) / 2
          continue
        }
        let rest = length % chunk
        pairs += length / chunk * (chunk * (chunk + 1) / 2) + rest * (rest + 1) / 2
      }
    }
    let attention = 2 * pairs * configuration.headCount * configuration.headDimension
    return 6 * (Double(tokens) * Double(matrices) + Double(attention))
  }
}
