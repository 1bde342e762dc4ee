// One tower in Hugging Face's, Meta's and GGUF's form: the same features, and a mmproj file beside a GGUF text model.

import CPUBackend
import Foundation
import Inference
import Llama4
import Media
import Tensors
import TestSupport
import Testing

@Suite struct VisionFormatTests {
  private func features(_ checkpoint: OpenCheckpoint, compute: ComputeType = .float32) throws -> [Float] {
    let backend = try GoldenTests.backend()
    try checkpoint.requireParameters(backend: backend)
    let tower = try #require(try ModelLoader.visionTower(checkpoint, backend: backend, compute: compute))
    let expected = try GoldenTensors(path: Fixtures.path("tiny-vision", "expected.safetensors"))
    let golden = try expected["one.pixel_values"]
    let pixels = Tensor(golden.values.map { Float($0) }, shape: Shape(golden.shape), on: backend)
    return tower(pixels).array(of: Float.self)
  }

  @Test func metasFormGivesTheSameBits() throws {
    let ours = try features(ModelLoader.open(Fixtures.path("tiny-vision")))
    let meta = try ModelLoader.open(Fixtures.path("tiny-vision-meta"))
    expectSameBits(try features(meta), ours, "features")
    #expect(meta.vision?.configuration.networkWidth == 256 && meta.vision?.configuration.patchToken == nil)
  }

  /// Meta's folder as Hugging Face's, the tower with it: nothing is lost, and the processor becomes transformers'.
  @Test func metasTowerGoesAlong() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "herd-tower-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let meta = try ModelLoader.open(Fixtures.path("tiny-vision-meta"))
    let report = try Conversion(
      from: meta.path, to: folder.path(), options: ConversionOptions(form: .huggingFace),
      backend: GoldenTests.backend()
    ).run { _, _ in }
    #expect(report.leftOut == [])
    let converted = try ModelLoader.open(folder.path())
    expectSameBits(try features(converted), try features(meta), "features")
    var expected = try #require(meta.vision).configuration
    expected.patchToken = converted.vision?.configuration.patchToken
    #expect(converted.vision?.configuration == expected)
    #expect(try converted.pictureProcessor() == PictureProcessor(.huggingFace, tileSize: 84))
  }

  /// The processor is what the checkpoint's form and files say, and its tiles are the tower's.
  @Test func processorsComeFromCheckpoints() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "herd-processor-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(atPath: Fixtures.path("tiny-vision"), toPath: folder.path())
    func processor() throws -> PictureProcessor { try ModelLoader.open(folder.path()).pictureProcessor() }
    func write(_ name: String, _ text: String) throws {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    #expect(try processor() == PictureProcessor(.huggingFace, tileSize: 84))
    try write(
      "processor_config.json",
      #"{"image_processor": {"size": {"height": 84, "width": 84}, "max_patches": 4}}"#)
    #expect(try processor() == PictureProcessor(.huggingFace, tileSize: 84, maximumTiles: 4))
    try write("preprocessor_config.json", #"{"size": {"height": 84, "width": 84}, "max_patches": 9}"#)
    #expect(try processor() == PictureProcessor(.huggingFace, tileSize: 84, maximumTiles: 9))
    for text in [#"{"size": {"height": 336, "width": 336}}"#, #"{"size": 0}"#, "{", "[]"] {
      try write("preprocessor_config.json", text)
      let error = #expect(throws: LoadError.self) { try processor() }
      #expect(error.map { "\($0)".contains("preprocessor_config.json: ") } ?? false, "\(text)")
    }
    let meta = try ModelLoader.open(Fixtures.path("tiny-vision-meta")).pictureProcessor()
    #expect(try meta == PictureProcessor(.meta, tileSize: 84))
    let blind = try ModelLoader.open(Fixtures.path("tiny-scout-text"))
    #expect(throws: LoadError.self) { try blind.pictureProcessor() }
    // All the way: a picture of three tiles and the whole becomes 36 tokens.
    let picture = try RGBPicture(width: 170, height: 80, bytes: (0..<170 * 80 * 3).map { UInt8($0 % 251) })
    let tiles = try PictureProcessor(.huggingFace, tileSize: 84).tiles(picture)
    let backend = try GoldenTests.backend()
    let tower = try #require(
      try ModelLoader.visionTower(ModelLoader.open(Fixtures.path("tiny-vision")), backend: backend))
    let pixels = Tensor(
      try PictureProcessor(.huggingFace, tileSize: 84).pixels(tiles),
      shape: [tiles.plan.tileCount, 3, tiles.side, tiles.side], on: backend)
    #expect(tower(pixels).shape.array == [36, 96] && tiles.plan.columns == 3)
  }

  /// Hugging Face to a GGUF text model and its mmproj file: both in the matrices' own type, so that no bit is lost.
  @Test func mmprojFilesGiveTheSameBits() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "herd-mmproj-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = Fixtures.path("tiny-vision")
    let backend = try GoldenTests.backend()
    let text = folder.appending(path: "text.gguf").path()
    _ = try Conversion(
      from: source, to: text, options: ConversionOptions(form: .gguf), backend: backend
    ).run { _, _ in }
    for type in [nil, WeightType.float32, .q8_0] {
      let file = folder.appending(path: "mmproj-\(type?.rawValue ?? "own").gguf").path()
      let report = try VisionConversion(
        from: source, to: file, options: ConversionOptions(form: .gguf, type: type), backend: backend
      ).run { _, _ in }
      #expect(report.formats.reduce(0) { $0 + $1.tensors } == 8 + 3 * 16 + 2)
      let own = try ModelLoader.open(source)
      var checkpoint = try ModelLoader.open(text, mmproj: file)
      let (found, expected) = try (features(checkpoint), features(own))
      if type == .q8_0 {
        expectClose(found, expected, absolute: 0, relative: 0.05, "features of Q8_0")
      } else {
        expectSameBits(found, expected, file)
      }
      // Apart from what GGUF does not say, the configuration is the same.
      var configuration = try #require(checkpoint.vision?.configuration)
      configuration.patchToken = own.vision?.configuration.patchToken
      #expect(configuration == own.vision?.configuration)
      // A folder's own tower gives way to one that is named.
      checkpoint = try ModelLoader.open(source, mmproj: file)
      #expect(checkpoint.vision?.configuration == own.vision?.configuration)
    }
    #expect(throws: LoadError.self) {
      try VisionConversion(
        from: Fixtures.path("tiny-scout-text"), to: folder.appending(path: "none.gguf").path(),
        options: ConversionOptions(form: .gguf), backend: backend)
    }
    // A text model is no tower.
    #expect(throws: LoadError.self) { try ModelLoader.open(text, mmproj: text) }
  }
}
