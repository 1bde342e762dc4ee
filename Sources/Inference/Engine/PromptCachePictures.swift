// The pictures of a session in a prompt cache's file: their tiles, and where those stand. Knows no keys and no values.
//
// `pictures` (I64 [n, 5]: rows, columns, tokens of a tile, side, 1 for tiles that are normalised), `tiles` (I64 [tiles, 3]: first
// token, picture, tile of the picture) and `pixels` (U8, picture after picture).

import Checkpoints
import Tensors
import Tokenizers

/// Pictures on their way into a file or out of it.
struct PromptCachePictures {
  private(set) var tiles: [PlacedTile]

  init(_ tiles: [PlacedTile]) { self.tiles = tiles }

  /// Each picture once, in the order of their first tiles.
  private var pictures: [PreparedPicture] {
    var known: Set<PreparedPicture> = []
    return tiles.map(\.picture).filter { known.insert($0).inserted }
  }

  var declarations: [TensorDeclaration] {
    let pictures = pictures
    guard !pictures.isEmpty else { return [] }
    return [
      TensorDeclaration(name: "pictures", format: .scalar(.int64), shape: [pictures.count, 5]),
      TensorDeclaration(name: "tiles", format: .scalar(.int64), shape: [tiles.count, 3]),
      TensorDeclaration(
        name: "pixels", format: .scalar(.uint8), shape: [pictures.reduce(0) { $0 + $1.byteCount }]),
    ]
  }

  /// The names of the tensors, in the order in which they are written.
  static let tensors = ["pictures", "tiles", "pixels"]

  /// - Parameter append: takes the next bytes of a tensor
  func write(_ append: (UnsafeRawBufferPointer, String) throws -> Void) throws {
    let pictures = pictures
    guard !pictures.isEmpty else { return }
    let numbers = Dictionary(uniqueKeysWithValues: pictures.enumerated().map { ($1, $0) })
    let shapes = pictures.flatMap { picture in
      [
        picture.layout.rows, picture.layout.columns, picture.layout.tokensPerTile, picture.side,
        picture.isNormalised ? 1 : 0,
      ].map { Int64($0) }
    }
    try shapes.withUnsafeBytes { try append($0, "pictures") }
    let places = tiles.flatMap { tile in
      [tile.tokens.lowerBound, numbers[tile.picture] ?? 0, tile.tile].map { Int64($0) }
    }
    try places.withUnsafeBytes { try append($0, "tiles") }
    for picture in pictures {
      switch picture.contents {
      case .bytes(let bytes): try bytes.withUnsafeBytes { try append($0, "pixels") }
      case .numbers(let numbers): try numbers.withUnsafeBytes { try append($0, "pixels") }
      }
    }
  }

  /// - Parameters:
  ///   - eyes: who looked at the pictures
  ///   - tokenCount: tokens of the text that they stand in
  /// - Throws: `CheckpointError` naming the tensor that is missing or does not fit
  init(_ file: SafetensorsFile, eyes: Eyes, tokenCount: Int) throws(CheckpointError) {
    let pixels = try file.tensor(named: "pixels").bytes
    let shapes = try Self.numbers("pictures", columns: 5, in: file)
    var pictures: [PreparedPicture] = []
    var next = 0
    for shape in shapes {
      // What no tower could have; products of what is left are small.
      guard shape.allSatisfy({ (0...4096).contains($0) }), (1...1024).contains(shape[0] * shape[1]) else {
        throw .tensor("pictures", in: file.path, expected: "at most 1024 tiles a picture", found: "\(shape)")
      }
      let layout = PictureLayout(rows: shape[0], columns: shape[1], tokensPerTile: shape[2])
      let count = layout.tileCount * eyes.tileNumberCount
      let byteCount = shape[4] == 1 ? 4 * count : count
      guard pixels.count - next >= byteCount else {
        throw .tensor(
          "pixels", in: file.path, expected: "\(byteCount) bytes for picture \(pictures.count + 1)",
          found: "\(pixels.count - next)")
      }
      let bytes = UnsafeRawBufferPointer(rebasing: pixels[next..<next + byteCount])
      next += byteCount
      let contents: PreparedPicture.Contents =
        shape[4] == 1
        ? .numbers((0..<count).map { bytes.loadUnaligned(fromByteOffset: 4 * $0, as: Float.self) })
        : .bytes(Array(bytes))
      let picture = PreparedPicture(contents, layout: layout, side: shape[3])
      guard eyes.takes(picture) else {
        throw .tensor(
          "pictures", in: file.path, expected: "pictures prepared for this model", found: "\(shape)")
      }
      pictures.append(picture)
    }
    guard next == pixels.count else {
      throw .tensor(
        "pixels", in: file.path, expected: "\(next) bytes for \(pictures.count) pictures",
        found: "\(pixels.count)")
    }
    tiles = []
    var end = 0
    for place in try Self.numbers("tiles", columns: 3, in: file) {
      guard pictures.indices.contains(place[1]), (0..<pictures[place[1]].tileCount).contains(place[2]),
        (end..<max(tokenCount, end)).contains(place[0])
      else {
        throw .tensor(
          "tiles", in: file.path,
          expected: "tiles of \(pictures.count) pictures among \(tokenCount) tokens, one after the other",
          found: "\(place)")
      }
      end = place[0] + pictures[place[1]].layout.tokensPerTile
      tiles.append(PlacedTile(tokens: place[0]..<end, picture: pictures[place[1]], tile: place[2]))
    }
  }

  /// The rows of a table of integers.
  private static func numbers(
    _ name: String, columns: Int, in file: SafetensorsFile
  ) throws(CheckpointError) -> [[Int]] {
    let stored = try file.tensor(named: name)
    guard stored.format == .scalar(.int64), stored.shape.count == 2, stored.shape[1] == columns else {
      throw .tensor(
        name, in: file.path, expected: "I64 [any, \(columns)]", found: "\(stored.format.name) \(stored.shape)"
      )
    }
    let values = (0..<stored.bytes.count / 8).map {
      Int(stored.bytes.loadUnaligned(fromByteOffset: 8 * $0, as: Int64.self))
    }
    return stride(from: 0, to: values.count, by: columns).map { Array(values[$0..<$0 + columns]) }
  }
}
