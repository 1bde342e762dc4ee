// A checkpoint's tensors held against what its configuration asks for, before any memory is taken. Reads no weights.

import Checkpoints
import JSON
import Llama4
public import Tensors

extension OpenCheckpoint {
  /// Demands every tensor that the configuration means, in the shape it means, and no other.
  /// - Throws: `LoadError` that names the file and the first tensor that is missing, misshapen or too many
  public func requireParameters(backend: any Backend) throws(LoadError) {
    let shapes = CheckpointShapes(tensors, layout: layout, backend: backend)
    do throws(ParameterError) {
      _ = try Transformer(configuration, Parameters(shapes), backend: backend)
      if let vision {
        let shapes = CheckpointShapes(vision.tensors, layout: vision.layout, backend: backend)
        _ = try VisionTower(
          vision.configuration, textWidth: configuration.hiddenSize, Parameters(shapes))
      }
    } catch {
      throw LoadError(error)
    }
    for entry in tensors.entries where !shapes.used.contains(ExactText(entry.name)) {
      guard layout.isBeside(entry.name) else {
        throw .invalid(
          "\(tensors.place(of: entry.name)): tensor \(quoted(entry.name)): "
            + "expected only what the configuration asks for, found it besides")
      }
    }
  }
}

/// A parameter source that compares names and shapes; the weights it gives cannot be computed with.
private final class CheckpointShapes: ParameterSource {
  /// The tensors asked for so far.
  private(set) var used: Set<ExactText> = []
  private let source: any TensorSource
  private let layout: any ParameterLayout
  private let nothing: Buffer

  init(_ source: any TensorSource, layout: any ParameterLayout, backend: any Backend) {
    self.source = source
    self.layout = layout
    nothing = backend.allocate(byteCount: 0)
  }

  func matrix(
    _ declaration: ParameterDeclaration, compute: ComputeType?
  ) throws(ParameterError) -> Weight {
    try require(layout.name(of: declaration.name), declaration.shape)
    return Weight(
      rowMajor: nothing, format: .scalar(.float32), inputs: declaration.shape[1],
      outputs: declaration.shape[0])
  }

  func experts(_ declaration: ParameterDeclaration, parts: Int) throws(ParameterError) -> [Weight] {
    switch layout.experts(of: declaration.name, parts: parts) {
    case .fused(let name): try require(name, declaration.shape)
    case .transposed(let names):
      let (experts, inputs, outputs) = (
        declaration.shape[0], declaration.shape[1], declaration.shape[2] / parts
      )
      for name in names { try require(name, [experts, outputs, inputs]) }
    }
    return declaration.expertViews(of: nothing, byteOffset: 0, format: .scalar(.float32), parts: parts)
  }

  func vector(_ declaration: ParameterDeclaration) throws(ParameterError) -> Vector {
    try require(layout.name(of: declaration.name), declaration.shape)
    return Vector(Tensor(nothing, shape: [0]))
  }

  private func require(_ name: String, _ shape: [Int]) throws(ParameterError) {
    guard let entry = source.entry(named: name) else {
      throw .missing(name: name, source: source.place(of: name))
    }
    guard entry.shape == shape else {
      throw .wrongShape(name: name, expected: shape, found: entry.shape, source: source.place(of: name))
    }
    used.insert(ExactText(name))
  }
}
