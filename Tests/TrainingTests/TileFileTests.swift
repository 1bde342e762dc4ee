// Pictures beside tokens: written, read, packed with the documents they belong to, refused when they do not fit.

import Foundation
import TestSupport
import Testing
import Training

@Suite struct TileFileTests {
  let scratch = TemporaryFolder()
  private static let form = PictureForm(tileSide: 2, tokensPerTile: 3, maximumTiles: 4, patchToken: 9)

  /// Documents of so many tiles, whose bytes are the document's number, with a word before and behind the pictures.
  @discardableResult
  private func file(_ name: String, tiles: [Int]) throws -> TokenFile {
    var writer = try TokenFileWriter(
      path: scratch(name), vocabularySize: 10, tokenizerHash: [UInt8](repeating: 7, count: 32),
      pictures: Self.form)
    for (document, count) in tiles.enumerated() {
      try writer.append(
        [1] + [Int32](repeating: 9, count: 3 * count) + [2], textBytes: 2,
        tiles: [UInt8](repeating: UInt8(document), count: 12 * count))
    }
    try writer.finish()
    return try TokenFile(path: scratch(name))
  }

  @Test func picturesGoWithTheirDocuments() throws {
    let counts = [1, 0, 3, 2, 1, 0, 2]
    let file = try file("a.tokens", tiles: counts)
    let pictures = try #require(file.pictures)
    #expect(pictures.form == Self.form && pictures.tileCount == 9)
    #expect(counts.indices.map { pictures.tiles(ofDocument: $0).count } == counts)
    var batches = try PackedBatches(
      [TokenSource(name: "a", files: [file], rowLength: 16)], seed: 3)
    var seen: [UInt8: Int] = [:]
    while batches.position.sources[0].epoch == 0 {
      let row = try batches.nextRow()
      // The tiles of a row are those of its pieces, in their order.
      let perPiece = row.lengths.map { ($0 - 2) / 3 }
      #expect(row.tiles.count == 12 * perPiece.reduce(0, +))
      for byte in row.tiles { seen[byte, default: 0] += 1 }
    }
    #expect(seen.keys.sorted() == [0, 2, 3, 4, 6])
  }

  @Test func documentsWithPicturesAreNotCut() throws {
    let file = try file("a.tokens", tiles: [1, 4])
    let error = #expect(throws: TrainingError.self) {
      try TokenSource(name: "a", files: [file], rowLength: 13)
    }
    #expect(error.map { "\($0)" }?.contains("document 1") ?? false)
  }

  @Test func tokensAndTilesMustAgree() throws {
    var writer = try TokenFileWriter(
      path: scratch("b.tokens"), vocabularySize: 10, tokenizerHash: [UInt8](repeating: 7, count: 32),
      pictures: Self.form)
    #expect(throws: TrainingError.self) { try writer.append([9, 9], textBytes: 0, tiles: []) }
    #expect(throws: TrainingError.self) {
      try writer.append([9, 9, 9], textBytes: 0, tiles: [UInt8](repeating: 0, count: 11))
    }
  }

  /// One number of the header or of the table at the end changed, or the end cut off.
  @Test(arguments: [0, 8, 12, 16, 20, -8, -16, -24, -40]) func wrongFilesAreRefused(offset: Int) throws {
    try file("a.tokens", tiles: [1, 0, 3])
    var bytes = scratch.read("a.tiles")
    let place = offset < 0 ? bytes.count + offset : offset
    bytes[place] ^= 0x41
    bytes[place + 3] ^= 0xC0
    scratch.write(bytes, "a.tiles")
    #expect(throws: TrainingError.self) { try TokenFile(path: scratch("a.tokens")) }
    scratch.write(Array(scratch.read("a.tiles").dropLast(8)), "a.tiles")
    #expect(throws: TrainingError.self) { try TokenFile(path: scratch("a.tokens")) }
    try FileManager.default.removeItem(atPath: scratch("a.tiles"))
    #expect(throws: TrainingError.self) { try TokenFile(path: scratch("a.tokens")) }
  }
}
