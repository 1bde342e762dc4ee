// A vision tower's GGUF file (mmproj), built from decisions and nearly right, as a configuration and as the preparation of
// pictures.

import Checkpoints
import FuzzSupport
import Inference
import Llama4
import Media

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  examine(start, count) { input in
    guard let text else { preconditionFailure("the text model is not sound") }
    var choices = Choices(input)
    let bytes = tower(&choices)
    let mapped = bytes.withUnsafeBytes { MappedFile(copying: $0, path: "input") }
    guard let file = accepted({ try GGUFFile(first: mapped) }) else { return }
    let token = choices.rarely() ? nil : choices.number(9, 32)
    do throws(LoadError) {
      let vision = try VisionConfiguration(gguf: file, text: text, patchToken: token)
      precondition(vision.tokensPerTile > 0 && vision.patchCount > 0 && vision.headDimension > 0)
      precondition(MemoryPlan.activations(vision, tiles: 17) > 0 && MemoryPlan.graph(vision, tiles: 17) > 0)
    } catch {
      precondition("\(error)".hasPrefix("input"), "an error that does not name the file")
      requireOneLine(error)
    }
    do throws(LoadError) {
      let processor = try PictureProcessor(tower: file, side: choices.number(16, 32))
      precondition(processor.normalised.joined().allSatisfy(\.isFinite), "pixels that are no numbers")
    } catch {
      precondition("\(error)".hasPrefix("input") && "\(error)".utf8.count < 1000, "\(error)")
      requireOneLine(error)
    }
  }
}

private func tower(_ choices: inout Choices) -> [UInt8] {
  var builder = GGUFBytes()
  builder.string("general.architecture", choices.rarely(64) ? "llama4" : "clip")
  let kind = choices.rarely() ? "clip.vision.projector_type" : "clip.projector_type"
  builder.string(kind, choices.rarely(64) ? "mlp\n" : "llama4")
  for (name, right) in integers where !choices.rarely(name.contains("proj") ? 4 : 64) {
    if choices.rarely(64) {
      builder.string("clip.vision." + name, "x")
    } else {
      builder.integer("clip.vision." + name, choices.number(right, 32))
    }
  }
  if choices.byte() & 1 == 1 {
    builder.float(
      "clip.vision.attention.layer_norm_epsilon", choices.double(1e-5, 8), isWide: choices.rarely())
  }
  for name in ["image_mean", "image_std"] where choices.byte() & 1 == 1 {
    let count = choices.rarely() ? choices.below(9) : 3
    let numbers = (0..<count).map { _ in choices.double(0.5) }
    builder.key("clip.vision." + name, 9) { value in
      value.append(6, 4)
      value.append(count, 8)
      for number in numbers { value.append(Int(Float(number).bitPattern), 4) }
    }
  }
  if !choices.rarely(32) {
    let shape = choices.rarely() ? [8] : [8, 4]
    builder.tensor(
      "mm.model.mlp.1.weight", shape, 24, bytes: [UInt8](repeating: 1, count: shape.reduce(1, *)), &choices)
  }
  return builder.file(&choices)
}

private let integers: [(String, Int)] = [
  ("image_size", 16), ("patch_size", 4), ("embedding_length", 16), ("block_count", 2),
  ("attention.head_count", 2), ("feed_forward_length", 64), ("projector.scale_factor", 2),
  ("projection_dim", 32),
]

/// The model that the tower is for: 32 wide, with 20 tokens.
private let text = try? TextConfiguration(
  vocabularySize: 20, hiddenSize: 32, headCount: 4, keyValueHeadCount: 2, headDimension: 8, expertWidth: 16,
  denseWidth: 64, expertCount: 2, expertsPerToken: 1,
  layers: TextConfiguration.regularLayers(2, expertStep: 1, positionFreeInterval: 4), chunkSize: 16,
  usesQueryKeyNorm: true, temperature: nil, epsilon: 1e-5, ropeTheta: 500_000, ropeScaling: nil,
  hasAttentionBias: false, tiesEmbeddings: true, maximumPositions: 64, beginToken: nil, endTokens: [],
  paddingToken: nil, initializerRange: 0.02)
