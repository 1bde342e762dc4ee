// Pictures prepared as the references prepare them: canvases, bytes of tiles and normalised numbers, by both conventions.

import Foundation
import JSON
import Media
import TestSupport
import Testing
import Training

@Suite struct PreparationTests {
  private let golden: JSONValue

  init() throws {
    let text = try String(contentsOfFile: Fixtures.path("preprocess", "expected.json"), encoding: .utf8)
    golden = try JSONValue(parsing: text)
  }

  @Test func candidatesComeInTheReferencesOrder() throws {
    let expected = try golden.array(at: "candidate_canvases_rows_cols_in_order").map {
      ($0.arrayValue ?? []).compactMap(\.integerValue)
    }
    #expect(TilePlan.candidates(16).map { [$0.rows, $0.columns] } == expected)
  }

  @Test func canvasesAreThoseOfBothReferences() throws {
    let rows = try golden.array(at: "canvas_choices", "rows").map {
      ($0.arrayValue ?? []).compactMap(\.integerValue)
    }
    let wrong = rows.filter { row in
      let plan = TilePlan(
        width: row[0], height: row[1], tile: 336, maximumTiles: 16, fillsCanvas: row[2] == 1)
      return [plan.rows, plan.columns] != Array(row[3..<5]) || Array(row[3..<5]) != Array(row[5..<7])
    }
    #expect(wrong == [] && rows.count > 300)
  }

  /// Every byte of every tile, and for transformers every normalised number: the hashes agree only if all do.
  @Test(arguments: [
    "small", "photo", "wide", "tall", "gray", "rgba", "palette", "one", "exact", "gray_jpeg",
    "palette_transparent", "gray_alpha", "progressive",
  ])
  func tilesAreThoseOfTheReferences(_ name: String) throws {
    let test = try #require(golden.array(at: "images").first { $0["name"]?.stringValue == name })
    let file = try test["decoded"]?.stringValue ?? test.string(at: "file")
    let png = try FixturePNG(path: Fixtures.path("preprocess", file))
    let picture = try DecodedPicture(
      width: png.width, height: png.height,
      transparency: !png.hasAlpha ? .none : png.isColourWithAlpha ? .channel : .minor, bytes: png.bytes)
    let processor = try PictureProcessor(.huggingFace, tileSize: 336)
    let tiles = processor.tiles(picture.opaque(.huggingFace))
    let plan = [
      tiles.plan.rows, tiles.plan.columns, tiles.plan.tileCount, tiles.plan.height, tiles.plan.width,
    ]
    #expect(
      plan
        == (try ["rows", "cols", "tiles", "resized_height", "resized_width"].map { try test.integer(at: $0) })
    )
    #expect(SHA256.hexadecimal(of: tiles.bytes) == (try test.string(at: "sha256_of_u8_bytes")))
    if tiles.plan.tileCount < 4 {
      let numbers = processor.pixels(tiles).flatMap { number -> [UInt8] in
        let bits = UInt16(truncatingIfNeeded: number.bitPattern >> 16)
        return [UInt8(truncatingIfNeeded: bits), UInt8(truncatingIfNeeded: bits >> 8)]
      }
      #expect(SHA256.hexadecimal(of: numbers) == (try test.string(at: "sha256_of_bf16_bytes")))
    }
    let other = try PictureProcessor(.meta, tileSize: 336).tiles(picture.opaque(.meta))
    #expect(SHA256.hexadecimal(of: other.bytes) == (try test.string(at: "meta", "sha256_of_u8_bytes")))
  }

  /// Meta's numbers are bytes / 255 · 2 - 1 in F32; transformers' differ by up to 0.004 (beside what a byte more
  /// or less after resampling makes).
  @Test func conventionsDifferInTheirNumbers() throws {
    let ours = try PictureProcessor(.meta, tileSize: 14).normalised
    let theirs = try PictureProcessor(.huggingFace, tileSize: 14).normalised
    #expect(ours[0] == (0..<256).map { (Float($0) / 255 - 0.5) / 0.5 } && ours[0] == ours[2])
    let apart = zip(ours[1], theirs[1]).map { abs($0 - $1) }.max() ?? 0
    #expect(apart > 0.0038 && apart < 0.0039 && theirs[0][0] == -1 && theirs[0][255] == 1)
  }

  @Test func picturesBeyondTheLimitsAreRefused() {
    for (width, height, count) in [
      (0, 1, 0), (1, 0, 0), (-1, -1, 3), (1, 1, 2), (1, 1, 5), (65_537, 1, 3 * 65_537), (1 << 62, 1 << 62, 0),
      (60_000, 60_000, 0),
    ] {
      #expect(throws: MediaError.self, "\(width) x \(height)") {
        try RGBPicture(width: width, height: height, bytes: [UInt8](repeating: 0, count: count))
      }
      #expect(throws: MediaError.self, "\(width) x \(height)") {
        try DecodedPicture(
          width: width, height: height, transparency: .channel, bytes: [UInt8](repeating: 0, count: count))
      }
    }
  }

  @Test func processorsAreReadInBothSpellings() throws {
    let fields = """
      "image_processor_type": "Llama4ImageProcessorFast", "size": {"height": 84, "width": 84}, "max_patches": 9,
      "resize_to_max_canvas": true, "resample": 2, "rescale_factor": 0.00392156862745098, "do_resize": true,
      "image_mean": [0.5, 0.4, 0.3], "image_std": [0.5, 0.25, 0.125], "crop_size": null
      """
    let expected = try PictureProcessor(
      .huggingFace, tileSize: 84, maximumTiles: 9, fillsCanvas: true, rescaleFactor: 0.00392156862745098,
      mean: [0.5, 0.4, 0.3], deviation: [0.5, 0.25, 0.125])
    for text in [
      "{\(fields)}", "{\"processor_class\": \"Llama4Processor\", \"image_processor\": {\(fields)}}",
    ] {
      #expect(try PictureProcessor(json: JSONValue(parsing: text)) == expected)
    }
    let plain = try PictureProcessor(json: JSONValue(parsing: "{}"))
    #expect(try plain == PictureProcessor(.huggingFace, tileSize: 336))
  }

  @Test(arguments: [
    "[]", "{\"size\": 0}", "{\"size\": -1}", "{\"size\": 4611686018427387904}", "{\"size\": \"336\"}",
    "{\"size\": {\"height\": 336, \"width\": 335}}", "{\"size\": {\"height\": 336}}", "{\"size\": []}",
    "{\"max_patches\": 0}", "{\"max_patches\": 1000000000000}", "{\"max_patches\": \"16\"}",
    "{\"size\": 4096, \"max_patches\": 1024}", "{\"image_mean\": [0.5]}", "{\"image_mean\": [1, 2, 3, 4]}",
    "{\"image_mean\": [1, 2, null]}", "{\"image_std\": [0.5, 0, 0.5]}", "{\"image_std\": [1e300, 1, 1]}",
    "{\"image_std\": [-1, 1, 1]}", "{\"rescale_factor\": 0}", "{\"rescale_factor\": 1e300}",
    // Numbers in themselves, but their quotients are beyond F32.
    "{\"rescale_factor\": 1e37}", "{\"image_mean\": [3.4e38, 0, 0]}",
    "{\"do_resize\": false}", "{\"do_normalize\": false}", "{\"do_rescale\": 1}", "{\"resample\": 3}",
    "{\"image_processor_type\": \"CLIPImageProcessor\"}", "{\"image_processor\": 3}",
    "{\"image_processor\": {\"size\": 0}}", "{\"resize_to_max_canvas\": \"yes\"}",
  ])
  func hostileProcessorsAreRefused(_ text: String) throws {
    let json = try JSONValue(parsing: text)
    let error = #expect(throws: MediaError.self) { try PictureProcessor(json: json) }
    #expect(error.map { "\($0)".contains("expected") && "\($0)".contains("found") } ?? false)
  }
}
