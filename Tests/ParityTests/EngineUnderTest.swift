// Runs the engine on a specification's model: the same numbers, reached through its own configuration reader.

import CPUBackend
import JSON
import Llama4
import Tensors
import TestSupport

/// The engine's model with the parameters of a specification, F32, on the CPU.
struct EngineUnderTest {
  static let backend: any Backend = {
    guard let backend = CPUBackend(threads: 2) else { preconditionFailure("no instruction set works here") }
    return backend
  }()

  let model: Transformer
  private let parameters: TrainableParameters

  init(_ reference: ReferenceModel, spelling: ReferenceConfiguration.Spelling) throws {
    let json = try JSONValue(parsing: reference.configuration.json(spelling))
    let backend = Self.backend
    let values = reference.parameters
    parameters = TrainableParameters(backend: backend, compute: .float32) {
      declaration throws(ParameterError) in
      guard let tensor = values[declaration.name] else {
        throw .missing(name: declaration.name, source: "the specification")
      }
      return Tensor(tensor.floats, shape: Shape(tensor.shape), on: backend)
    }
    model = try Transformer(TextConfiguration(json: json), Parameters(parameters), backend: backend)
  }

  /// The names and shapes of everything the engine declared.
  var declared: [String: [Int]] {
    Dictionary(uniqueKeysWithValues: parameters.all.map { ($0.name, $0.shape.array) })
  }

  /// What one row gave.
  struct Result {
    /// Under the names that the observer hears, and `logits`.
    var values: [String: [Double]] = [:]
    var loss = 0.0
    /// Zeros where no gradient arrived.
    var gradients: [String: [Float]] = [:]
  }

  /// Runs a packed row forward and backward. `labels` as the specification takes them: aligned with the tokens.
  func run(_ tokens: [Int], labels: [Int], documentLengths: [Int]) -> Result {
    let backend = Self.backend
    var result = Result()
    let ids = Tensor(tokens.map { Int32($0) }, shape: [tokens.count], on: backend)
    let hidden = model.hidden(ids, sequences: documentLengths.map { SequenceInput(count: $0) }) {
      name, value in
      result.values[name] =
        value.type == .int32
        ? value.array(of: Int32.self).map(Double.init) : value.array(of: Float.self).map(Double.init)
    }
    result.values["logits"] = model.logits(hidden.detached).array(of: Float.self).map(Double.init)
    let next = Self.shifted(labels, documentLengths: documentLengths)
    let counted = next.count { $0 >= 0 }
    let (sum, _) = crossEntropy(
      hidden, model.head, labels: Tensor(next, shape: [next.count], on: backend), weight: 1 / Float(counted))
    result.loss = Double(sum.array(of: Float.self)[0])
    sum.backward()
    for parameter in parameters.all {
      result.gradients[parameter.name] =
        parameter.gradient?.array() ?? [Float](repeating: 0, count: parameter.shape.elementCount)
    }
    return result
  }

  /// At each token the label of the next one of its document, −100 at the last.
  private static func shifted(_ labels: [Int], documentLengths: [Int]) -> [Int32] {
    var start = 0
    return documentLengths.flatMap { length in
      defer { start += length }
      return labels[start + 1..<start + length].map { Int32($0) } + [-100]
    }
  }
}
