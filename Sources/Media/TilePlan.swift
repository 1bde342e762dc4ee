// Which canvas of tiles a picture goes on, and at which size. Knows sizes, no pixels.
//
// Source: `llama4.md`, section 3, "Image preprocessing", after transformers' and Meta's code, which agree here.

/// A picture's place on a grid of square tiles.
public struct TilePlan: Sendable, Hashable {
  public let rows: Int
  public let columns: Int
  /// The picture's size on the canvas, in its upper left corner.
  public let width: Int
  public let height: Int

  /// Tiles that are computed: those of the grid and, where there are several, the whole picture once more in one.
  public var tileCount: Int { rows * columns + (rows * columns > 1 ? 1 : 0) }

  /// - Parameters:
  ///   - width, height: of the picture, at least 1 each
  ///   - fillsCanvas: enlarges as far as the largest canvas allows, instead of as little as possible
  public init(width: Int, height: Int, tile: Int, maximumTiles: Int, fillsCanvas: Bool = false) {
    let canvas = Self.canvas(
      width: width, height: height, tile: tile, maximumTiles: maximumTiles, fillsCanvas: fillsCanvas)
    (rows, columns) = canvas
    let (tall, wide) = (canvas.rows * tile, canvas.columns * tile)
    // A picture is not enlarged beyond a tile's side.
    let mostHeight = fillsCanvas ? tall : min(max(height, tile), tall)
    let mostWidth = fillsCanvas ? wide : min(max(width, tile), wide)
    let across = Double(mostWidth) / Double(width)
    let down = Double(mostHeight) / Double(height)
    if across < down {
      self.width = max(mostWidth, 1)
      self.height = max(min(Int(Double(height) * across), mostHeight), 1)
    } else {
      self.height = max(mostHeight, 1)
      self.width = max(min(Int(Double(width) * down), mostWidth), 1)
    }
  }

  /// All grids of at most so many tiles, grouped by their aspect in order of first appearance: the order decides ties.
  public static func candidates(_ maximumTiles: Int) -> [(rows: Int, columns: Int)] {
    var groups: [[(rows: Int, columns: Int)]] = []
    var places: [Double: Int] = [:]
    for count in stride(from: maximumTiles, through: 1, by: -1) {
      for rows in 1...count where count % rows == 0 {
        let grid = (rows: rows, columns: count / rows)
        let aspect = Double(grid.rows) / Double(grid.columns)
        if let place = places[aspect] {
          groups[place].append(grid)
        } else {
          places[aspect] = groups.count
          groups.append([grid])
        }
      }
    }
    return groups.flatMap { $0 }
  }

  /// The grid that enlarges least, or else shrinks least; of several the one of least area, then the first. Scales are
  /// compared in F32, as the references do.
  private static func canvas(
    width: Int, height: Int, tile: Int, maximumTiles: Int, fillsCanvas: Bool
  ) -> (rows: Int, columns: Int) {
    let scaled = candidates(maximumTiles).map { grid in
      let down = Float(grid.rows * tile) / Float(height)
      let across = Float(grid.columns * tile) / Float(width)
      return (grid: grid, scale: min(down, across))
    }
    let enlarging = scaled.map(\.scale).filter { $0 >= 1 }
    let best = fillsCanvas ? enlarging.max() : enlarging.min()
    let scale = best ?? scaled.map(\.scale).max()
    let chosen = scaled.filter { $0.scale == scale }.map(\.grid)
    return chosen.min { $0.rows * $0.columns < $1.rows * $1.columns } ?? (1, 1)
  }
}
