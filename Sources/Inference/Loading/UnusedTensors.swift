// What a checkpoint holds beyond its text model. Knows names, reads no tensor.

import Checkpoints
import Llama4
public import Tensors

extension OpenCheckpoint {
  /// Parts of a checkpoint that are known not to belong to the text model, by the beginnings of their names: images, and
  /// what the configuration has read already.
  private static let known = ["vision_", "multi_modal_projector.", "v.", "mm.", "rope_freqs.", "rope."]

  /// The tensors that no part of the text model asks for, in order of their names. A checkpoint of this architecture has
  /// none: one that has some may be of another.
  public func unusedTensors(backend: any Backend) throws(LoadError) -> [String] {
    let recorder = ShapeRecorder(backend: backend)
    do { _ = try Transformer(configuration, Parameters(recorder), backend: backend) } catch {
      throw LoadError(error)
    }
    var asked: Set<String> = []
    for declaration in recorder.declarations {
      guard declaration.shape.count == 3 else {
        asked.insert(layout.name(of: declaration.name))
        continue
      }
      let parts = declaration.name.hasSuffix("gate_up_proj") ? 2 : 1
      switch layout.experts(of: declaration.name, parts: parts) {
      case .fused(let name): asked.insert(name)
      case .transposed(let names): asked.formUnion(names)
      }
    }
    return tensors.names.filter { name in
      !asked.contains(name) && !Self.known.contains { name.hasPrefix($0) }
    }.sorted()
  }

  /// The unused tensors in one line for people; nil if there are none.
  public func remarkOnUnusedTensors(backend: any Backend) throws(LoadError) -> String? {
    let names = try unusedTensors(backend: backend)
    guard !names.isEmpty else { return nil }
    let few = names.prefix(3).map { "\"\($0)\"" }.joined(separator: ", ") + (names.count > 3 ? ", …" : "")
    return "\(path): no part of the model uses \(names.count) tensor\(names.count == 1 ? "" : "s"): \(few)"
  }
}
