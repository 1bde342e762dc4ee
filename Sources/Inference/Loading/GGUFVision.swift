// The vision tower in a GGUF file of its own (`mmproj`): its keys, read and written. Knows no tensors but their shapes.
//
// Source: `llama4.md`, section 7, after llama.cpp's converter.

package import Checkpoints
import JSON
package import Llama4

extension VisionConfiguration {
  /// Reads architecture `clip` with projector `llama4`.
  /// - Parameter patchToken: the image token of the text model that it belongs to, if that is known
  /// - Throws: `LoadError` that names file and key
  package init(gguf file: GGUFFile, text: TextConfiguration, patchToken: Int?) throws(LoadError) {
    let keys = VisionKeys(metadata: file.metadata, path: file.path)
    do throws(any Error) {
      try keys.require("general.architecture", "clip")
      let kind = "clip.projector_type"
      try keys.require(file.metadata[kind] == nil ? "clip.vision.projector_type" : kind, "llama4")
      let adapter = "mm.model.mlp.1.weight"
      guard let entry = file.entry(named: adapter), entry.shape.count == 2 else {
        throw CheckpointError.tensor(
          adapter, in: file.path, expected: "a matrix", found: "\(file.entry(named: adapter)?.shape ?? [])")
      }
      try self.init(
        imageSize: keys.integer("image_size"), patchSize: keys.integer("patch_size"),
        hiddenSize: keys.integer("embedding_length"), layerCount: keys.integer("block_count"),
        headCount: keys.integer("attention.head_count"), networkWidth: keys.integer("feed_forward_length"),
        shuffleFactor: file.metadata.integerIfPresent(at: "clip.vision.projector.scale_factor") ?? 2,
        adapterWidth: entry.shape[0],
        epsilon: file.metadata.numberIfPresent(at: "clip.vision.attention.layer_norm_epsilon") ?? 1e-5,
        patchToken: patchToken)
      try requireToken(in: text)
      let width = try file.metadata.integerIfPresent(at: "clip.vision.projection_dim") ?? text.hiddenSize
      guard width == text.hiddenSize else {
        throw CheckpointError.invalid(
          path: file.path, subject: "key \"clip.vision.projection_dim\"",
          expected: "\(text.hiddenSize), the text model's width", found: "\(width)")
      }
    } catch let error as CheckpointError {
      throw LoadError(error)
    } catch {
      throw .invalid("\(file.path): metadata: \(error)")
    }
  }

  /// All keys of such a file.
  func ggufMetadata(name: String, textWidth: Int, fileType: UInt32) -> [(String, GGUFValue)] {
    func number(_ key: String, _ value: Int) -> (String, GGUFValue) {
      ("clip.vision." + key, .uint32(UInt32(clamping: value)))
    }
    // What llama.cpp normalises pixels with.
    let half = GGUFValue.array(.float32([0.5, 0.5, 0.5]))
    return [
      ("general.architecture", .string("clip")), ("general.type", .string("mmproj")),
      ("general.name", .string(name)), ("general.file_type", .uint32(fileType)),
      ("general.quantization_version", .uint32(2)), ("clip.has_vision_encoder", .bool(true)),
      ("clip.projector_type", .string("llama4")), ("clip.use_gelu", .bool(true)),
      number("image_size", imageSize), number("patch_size", patchSize),
      number("embedding_length", hiddenSize), number("feed_forward_length", networkWidth),
      number("projection_dim", textWidth), number("block_count", layerCount),
      number("attention.head_count", headCount),
      ("clip.vision.attention.layer_norm_epsilon", .float32(Float(epsilon))),
      number("projector.scale_factor", shuffleFactor), ("clip.vision.image_mean", half),
      ("clip.vision.image_std", half),
    ]
  }
}

/// Reading keys that must be there.
private struct VisionKeys {
  let metadata: GGUFMetadata
  let path: String

  func integer(_ name: String) throws(CheckpointError) -> Int {
    try metadata.integer(at: "clip.vision." + name)
  }

  func require(_ key: String, _ expected: String) throws(CheckpointError) {
    let found = try metadata.string(at: key)
    guard found == expected else {
      throw .invalid(
        path: path, subject: "key \"\(key)\"", expected: "\"\(expected)\"", found: quoted(found))
    }
  }
}
