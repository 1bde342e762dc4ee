// How large a model's file of each type is, without writing it. Knows shapes and names, no numbers.

import Checkpoints
public import Llama4
public import Tensors

/// Bytes of a model's tensors in a GGUF file, type by type: what `herd convert` and `herd quantize` write, but for the
/// vocabulary and other keys.
public struct WeightSizes: Sendable {
  private let configuration: TextConfiguration
  /// Every matrix and vector with its name in the file.
  private let tensors: [(declaration: ParameterDeclaration, name: String, shape: [Int])]

  /// - Throws: never in practice; a recorder has every parameter
  public init(_ c: TextConfiguration, backend: any Backend) throws(ParameterError) {
    let recorder = ShapeRecorder(backend: backend)
    _ = try Transformer(c, Parameters(recorder), backend: backend)
    configuration = c
    tensors = recorder.declarations.flatMap { declaration in
      TensorPlan.ggufParts(of: declaration).map { (declaration, $0.name, $0.shape) }
    }
  }

  /// Bytes of all tensors in a file of the type.
  public func bytes(_ type: WeightType) -> Int {
    let rule = FormatRule(type, configuration)
    let divisors = configuration.ggufRopeDivisors?.count ?? 0
    return tensors.reduce(4 * divisors) { sum, tensor in
      let format = rule.gguf(
        tensor.declaration, tensor.name, rowLength: tensor.shape[tensor.shape.count - 1],
        stored: type.format)
      return sum + (format.byteCount(elements: tensor.shape.reduce(1, *)) ?? 0)
    }
  }
}
