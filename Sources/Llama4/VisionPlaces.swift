// Where everything goes in a vision tower: the order of a tile's tokens, their angles, and the pixel shuffle. Knows indices
// and angles, no weights.

internal import Tensors

/// The places of one pass over some tiles.
struct VisionPlaces {
  /// The tokens of each tile, patches row by row and then the class token.
  let tiles: [Range<Int>]
  /// [tiles · tokens]: each token's row among all patches and, as the last one, the class token.
  let sources: Tensor
  /// [tiles · tokens]: each token's row of the position embedding.
  let indices: Tensor
  /// [tiles · tokens, half a head, 2]: cosines and sines. Patches count from 1; the class token does not turn. The first
  /// half of the pairs turns by the column, the second by the row.
  let turns: Tensor
  /// The rows that the pixel shuffle puts side by side: for every output cell its square of patches, row by row.
  let shuffled: Tensor

  init(_ c: VisionConfiguration, tiles count: Int, on backend: any Backend) {
    let (side, patches) = (c.patchesPerSide, c.patchCount)
    let tokens = patches + 1
    tiles = (0..<count).map { $0 * tokens..<($0 + 1) * tokens }
    let all = count * tokens

    var sources: [Int32] = []
    sources.reserveCapacity(all)
    for tile in 0..<count {
      for patch in 0..<patches { sources.append(Int32(tile * patches + patch)) }
      sources.append(Int32(count * patches))
    }
    self.sources = Tensor(sources, shape: [all], on: backend)
    indices = Tensor((0..<all).map { Int32($0 % tokens) }, shape: [all], on: backend)

    let frequencies = RotaryEmbedding.frequencies(theta: c.ropeTheta, dimension: c.headDimension / 2)
    let quarter = frequencies.count
    let axis = Tensor(uninitialized: [side + 1, 2 * quarter], on: backend)
    backend.ropeTable(
      positions: (0...Int64(side)).map { $0 },
      frequencies: Tensor(frequencies, shape: [quarter], on: backend),
      into: axis)
    var coordinates: [Int32] = []
    for patch in 0..<patches { coordinates += [Int32(patch % side + 1), Int32(patch / side + 1)] }
    coordinates += [0, 0]
    let both = Array(repeating: coordinates, count: count).flatMap { $0 }
    turns = gatherRows(axis, Tensor(both, shape: [2 * all], on: backend)).reshaped([all, 2 * quarter, 2])

    let factor = c.shuffleFactor
    let cells = side / factor
    var shuffled: [Int32] = []
    for tile in 0..<count {
      for cell in 0..<cells * cells {
        let (top, left) = (cell / cells * factor, cell % cells * factor)
        for row in top..<top + factor {
          for column in left..<left + factor { shuffled.append(Int32(tile * tokens + row * side + column)) }
        }
      }
    }
    self.shuffled = Tensor(shuffled, shape: [shuffled.count], on: backend)
  }
}
