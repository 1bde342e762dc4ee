// Conversations for training are written as the model will be asked later.

import Foundation
import JSON
import Llama4
import Media
import Recipes
import TestSupport
import Testing
import Tokenizers
import Training

@Suite struct TextTokenizationTests {
  private static let cria = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Models/cria").path

  @Test(arguments: [nil, ChatFormat.Style.meta, .huggingFace])
  func conversationsAreWrittenInTheChosenFormat(style: ChatFormat.Style?) throws {
    let folder = TemporaryFolder()
    let conversation =
      #"{"messages": [{"role": "system", "content": " Be brief. "}, {"role": "user", "content": "Hello"}, {"role": "assistant", "content": "Hi"}]}"#
    folder.write(conversation, "chat.jsonl")
    var texts = try TextTokenization(
      tokenizerAt: Self.cria, output: folder("chat.tokens"), chatFormat: style)
    try texts.add(file: folder("chat.jsonl")) { _ in }
    try texts.finish()
    let file = try TokenFile(path: folder("chat.tokens"))
    let tokenizer = try Tokenizer(path: Self.cria)
    let messages = try Message.conversation(from: JSONValue(parsing: conversation))
    func ids(_ style: ChatFormat.Style) throws -> [Int32] {
      try ChatFormat(tokenizer, style: style).encodeWithAnswers(messages).ids
    }
    #expect(try file.ids(0..<file.tokenCount) == ids(style ?? .meta))
    // The test can tell the formats apart.
    #expect(try ids(.meta) != ids(.huggingFace) && texts.warning == nil)
  }

  /// A pixmap of one tile, and the tile that it must become: its channels one behind the other.
  private static let pixmap: (file: [UInt8], tile: [UInt8]) = {
    let pixels = (0..<3 * 84 * 84).map { UInt8($0 * 7 % 251) }
    let channels = (0..<3).flatMap { channel in
      stride(from: channel, to: pixels.count, by: 3).map { pixels[$0] }
    }
    return (Array("P6\n84 84\n255\n".utf8) + pixels, channels)
  }()

  private func tokenization(
    in folder: TemporaryFolder, decode: PictureFile.Decoder? = nil
  ) throws -> TextTokenization {
    try TextTokenization(
      tokenizerAt: Self.cria, output: folder("seen.tokens"), vision: Preset.named("cria-eyes")?.vision,
      decode: decode)
  }

  /// One record a list of parts; relative paths begin beside the records.
  private func write(_ parts: [String], to folder: TemporaryFolder) -> String {
    folder.write(
      parts.map { part in
        #"{"messages": [{"role": "user", "content": [\#(part), {"type": "text", "text": "What?"}]}, {"role": "assistant", "content": "A dog."}]}"#
      }.joined(separator: "\n"), "records/seen.jsonl")
  }

  @Test func pictureFilesBecomeTiles() throws {
    let folder = TemporaryFolder()
    folder.write(Self.pixmap.file, "records/one/a.ppm")
    folder.write([0x89, 0x50], "records/b.png")
    let records = write(
      [
        #"{"type": "image", "path": "one/a.ppm"}"#,
        #"{"type": "image", "path": "b.png"}, {"type": "image", "path": "\#(folder("records/one/a.ppm"))"}"#,
      ], to: folder)
    var asked: [String] = []
    var texts = try tokenization(in: folder) { path in
      asked.append(path)
      return try DecodedPicture(
        width: 1, height: 1, transparency: .channel, bytes: [0, 0, 0, 0])
    }
    try texts.add(file: records) { _ in }
    try texts.finish()
    let tiles = try #require(try TokenFile(path: folder("seen.tokens")).pictures)
    func pixels(_ tiles: TileFile, _ range: Range<Int>) -> [UInt8] { Array(tiles.pixels(range)) }
    #expect(tiles.tiles(ofDocument: 0) == 0..<1 && tiles.tiles(ofDocument: 1) == 1..<3)
    #expect(pixels(tiles, 0..<1) == Self.pixmap.tile && pixels(tiles, 2..<3) == Self.pixmap.tile)
    // What is transparent lies on white.
    #expect(asked == [folder("records/b.png")] && pixels(tiles, 1..<2).allSatisfy { $0 == 255 || $0 == 0 })
    #expect(pixels(tiles, 1..<2).contains(255))
  }

  @Test(arguments: [
    (#"{"type": "image", "path": "gone.ppm"}"#, ".path: ", "gone.ppm"),
    (#"{"type": "image", "path": "cut.ppm"}"#, ".path: ", "portable pixmap"),
    (#"{"type": "image", "path": "b.png"}"#, ".path: ", "another format"),
    (#"{"type": "image", "path": "records"}"#, ".path: ", "records"),
    (#"{"type": "image", "path": 7}"#, ".path: ", "the path of a picture"),
    (#"{"type": "image", "path": ""}"#, ".path: ", "the path of a picture"),
    (#"{"type": "image"}"#, ".path: ", "the path of a picture"),
    (#"{"type": "image_url", "path": "a.ppm"}"#, "content.0: ", "not supported"),
  ])
  func whatIsWrongWithAPictureIsSaid(part: String, place: String, reason: String) throws {
    let folder = TemporaryFolder()
    folder.write(Self.pixmap.file, "records/a.ppm")
    folder.write(Array(Self.pixmap.file.dropLast()), "records/cut.ppm")
    folder.write([0x89, 0x50], "records/b.png")
    folder.write("", "records/records/file")
    let records = write([#"{"type": "image", "path": "a.ppm"}"#, part], to: folder)
    var texts = try tokenization(in: folder)
    let error = #expect(throws: TrainingError.self) { try texts.add(file: records) { _ in } }
    let said = "\(try #require(error))"
    #expect(
      said.contains(records) && said.contains("line 2") && said.contains("messages.0.content.0"), "\(said)")
    #expect(said.contains(place) && said.contains(reason), "\(said)")
  }
}
