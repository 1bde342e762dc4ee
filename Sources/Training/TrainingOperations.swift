// How many operations a training step must do. Knows shapes; does not know how fast anything is.

public import Llama4

/// Multiplications and additions of matrices and attention, forward and backward: what the share of a machine's peak is
/// counted in. What a step computes twice to save memory (the output matrix, attention's scores) counts once.
public struct TrainingOperations: Sendable {
  private let configuration: TextConfiguration
  /// Multiply-adds a token in all matrices, forward.
  private let matrices: Double

  public init(_ c: TextConfiguration) {
    configuration = c
    // Not in integers: extents of a kind of layer that the model does not have are any numbers.
    let hidden = Double(c.hiddenSize)
    let heads = Double(c.headCount) + Double(c.keyValueHeadCount)
    let attention = 2 * hidden * heads * Double(c.headDimension)
    let chosen = Double(c.expertsPerToken) + 1
    let experts = hidden * Double(c.expertCount) + 3 * hidden * Double(c.expertWidth) * chosen
    let dense = 3 * hidden * Double(c.denseWidth)
    matrices =
      c.layers.reduce(hidden * Double(c.vocabularySize)) {
        $0 + attention + ($1.hasExperts ? experts : dense)
      }
  }

  /// Operations of one training step over sequences of these lengths: twice the multiply-adds forward, and the same again
  /// for the gradients of inputs and of weights.
  public func ofStep(lengths: [Int]) -> Double {
    let tokens = lengths.reduce(0, +)
    var pairs = 0.0
    for layer in configuration.layers {
      let chunk = layer.isChunked ? configuration.chunkSize : nil
      for length in lengths {
        guard let chunk, length > chunk else {
          pairs += Self.triangle(length)
          continue
        }
        pairs += Double(length / chunk) * Self.triangle(chunk) + Self.triangle(length % chunk)
      }
    }
    let attention = 2 * pairs * Double(configuration.headCount) * Double(configuration.headDimension)
    return 6 * (Double(tokens) * matrices + attention)
  }

  /// Operations of one training step of a vision tower over so many tiles.
  public static func ofTiles(_ tiles: Int, _ c: VisionConfiguration) -> Double {
    let tokens = Double(c.patchCount + 1)
    let hidden = Double(c.hiddenSize)
    let matrices = 4 * hidden * hidden + 2 * hidden * Double(c.networkWidth)
    let layer = tokens * matrices + 2 * tokens * tokens * hidden
    let adapter = Double(c.adapterWidth) * (Double(c.shuffledWidth) + Double(c.adapterWidth))
    let ends = Double(c.patchCount * c.patchWidth) * hidden + Double(c.tokensPerTile) * adapter
    return 6 * Double(tiles) * (Double(c.layerCount) * layer + ends)
  }

  /// Pairs of a query and a key not after it, among `count` tokens.
  private static func triangle(_ count: Int) -> Double { Double(count) * (Double(count) + 1) / 2 }
}
