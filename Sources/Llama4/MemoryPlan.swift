// Bytes that a configuration takes in use: keys and values by context length, passes, graphs. Knows no weights.

/// Predicted bytes of a model in use.
public enum MemoryPlan {
  /// The longest context whose keys and values fit into `room`, at most `most`; nil if none does.
  public static func longestContext(
    _ c: TextConfiguration, in room: Int, types: CacheTypes, atMost most: Int
  ) -> Int? {
    func cache(_ length: Int) -> Int { KVCache.byteCount(c, length: length, types: types) }
    guard room >= cache(1) else { return nil }
    var (fits, fails) = (1, most + 1)
    while fails - fits > 1 {
      let middle = fits + (fails - fits) / 2
      if cache(middle) <= room { fits = middle } else { fails = middle }
    }
    return fits
  }
}

extension MemoryPlan {
  /// Bytes of what one pass without a graph holds at a time: two layers' worth of intermediate results in F32, since a
  /// buffer may be half again as large as what lies in it, and the logits.
  /// - Parameter logitRows: rows of logits that exist at a time
  public static func activations(_ c: TextConfiguration, tokens: Int, logitRows: Int) -> Int {
    let logits = 2 * Double(logitRows) * Double(c.vocabularySize)
    return bytes(ofFloats: 2 * Double(tokens) * layerFloats(c) + logits)
  }

  /// Bytes of what the graph of one pass holds: what each operation keeps for its backward pass, and its result.
  public static func graph(_ c: TextConfiguration, tokens: Int) -> Int {
    let queries = Double(c.headCount) * Double(c.headDimension)
    let keys = Double(c.keyValueHeadCount) * Double(c.headDimension)
    let hidden = Double(c.hiddenSize)
    // Norm, residual sums and outputs of both halves of a layer; queries and keys before and after norm and rotation.
    let attention = 7 * hidden + 4 * queries + 5 * keys
    let dense = 3 * Double(c.denseWidth)
    let chosen = Double(c.expertsPerToken)
    let experts = 3 * Double(c.expertWidth) * (chosen + 1) + (2 * chosen + 1) * hidden
    let token = c.layers.reduce(3 * hidden) { $0 + attention + ($1.hasExperts ? experts : dense) }
    return bytes(
      ofFloats: Double(tokens) * token + 2 * Double(min(tokens, 256)) * Double(c.vocabularySize))
  }

  /// Bytes of what the vision tower holds at a time without a graph, for so many tiles at once.
  public static func activations(_ c: VisionConfiguration, tiles: Int) -> Int {
    let tokens = Double(tiles) * Double(c.patchCount + 1)
    let ends = Double(c.patchWidth) + Double(c.shuffledWidth) + 2 * Double(c.adapterWidth)
    return bytes(
      ofFloats: 2 * tokens * (8 * Double(c.hiddenSize) + 2 * Double(c.networkWidth) + ends))
  }

  /// Bytes of what the graph of the vision tower holds for so many tiles.
  public static func graph(_ c: VisionConfiguration, tiles: Int) -> Int {
    let tokens = Double(tiles) * Double(c.patchCount + 1)
    let layer = 14 * Double(c.hiddenSize) + 2 * Double(c.networkWidth)
    return bytes(ofFloats: tokens * Double(c.layerCount) * layer) + activations(c, tiles: tiles)
  }

  /// Numbers a token of the larger kind of layer.
  private static func layerFloats(_ c: TextConfiguration) -> Double {
    let attention = Double(2 * c.headCount + 4 * c.keyValueHeadCount) * Double(c.headDimension)
    let chosen = Double(c.expertsPerToken)
    let experts =
      Double(c.expertCount) + 3 * Double(c.expertWidth) * (chosen + 1) + 2 * chosen * Double(c.hiddenSize)
    let network =
      c.layers.contains(where: \.hasExperts)
      ? max(experts, 3 * Double(c.denseWidth)) : 3 * Double(c.denseWidth)
    return 6 * Double(c.hiddenSize) + attention + network
  }

  /// 2^62 where they would be more.
  public static func bytes(ofFloats count: Double) -> Int { Int(min(4 * count, 0x1p62)) }
}
