// What contrastive training learns beside the tower: the text's matrix and the scale of the logits. Knows no model.

internal import Checkpoints
public import Tensors

/// The head of a contrastive run, fresh or from its file.
public enum ContrastiveHead {
  /// The file's name in a run's folder. It does not belong into the model's: nothing but retrieval asks for it.
  public static let fileName = "contrast.safetensors"

  /// CLIP's temperature at the start, 0.07, as the logarithm of the scale.
  private static let firstLogScale: Float = 2.659_26

  /// A head to begin with: a random matrix, and CLIP's first scale of 1 / 0.07.
  public static func fresh(
    seed: UInt64, backend: any Backend, compute: ComputeType = .float32
  ) -> TrainableParameters {
    TrainableParameters(backend: backend, compute: compute) { declaration in
      declaration.name == "logit_scale"
        ? Tensor([firstLogScale], shape: [1], on: backend)
        : declaration.initialValues(seed: seed, backend: backend)
    }
  }

  /// The head in a file.
  public static func read(
    _ path: String, backend: any Backend, compute: ComputeType = .float32
  ) throws(TrainingError) -> TrainableParameters {
    let file = try checked { () throws(CheckpointError) in try SafetensorsFile(path: path) }
    return TrainableParameters(backend: backend, compute: compute) {
      declaration throws(ParameterError) in
      guard let stored = try? file.tensor(named: declaration.name) else {
        throw .missing(name: declaration.name, source: path)
      }
      guard stored.format == .scalar(.float32), stored.shape == declaration.shape,
        let source = stored.bytes.baseAddress
      else {
        throw .wrongShape(
          name: declaration.name, expected: declaration.shape, found: stored.shape, source: path)
      }
      let values = Tensor(uninitialized: Shape(declaration.shape), on: backend)
      values.pointer.copyMemory(from: source, byteCount: values.byteCount)
      return values
    }
  }

  /// Writes the head, whole or not at all.
  public static func write(_ parameters: [Parameter], to path: String) throws(TrainingError) {
    try checked { () throws(CheckpointError) in
      let writer = try SafetensorsWriter(
        path: path,
        tensors: parameters.map {
          TensorDeclaration(name: $0.name, format: .scalar(.float32), shape: $0.shape.array)
        })
      for parameter in parameters {
        try writer.append(
          UnsafeRawBufferPointer(start: parameter.values.pointer, count: parameter.values.byteCount),
          to: parameter.name)
      }
      try writer.finish()
    }
  }
}
