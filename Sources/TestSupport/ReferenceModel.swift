// Llama 4's text model once more, in plain loops of Doubles: the specification that the engine is tested against.
// Shares no code with the engine; slow on purpose.

/// The specification of the text model: its parameters under Hugging Face's names (`llama4.md`, section 5).
public struct ReferenceModel: Sendable {
  public let configuration: ReferenceConfiguration
  public private(set) var parameters: [String: ReferenceTensor]

  /// A model of the given parameters, which must be exactly those of `shapes(of:)`.
  public init(_ configuration: ReferenceConfiguration, parameters: [String: ReferenceTensor]) throws {
    for (name, shape) in Self.shapes(of: configuration) where parameters[name]?.shape != shape {
      let found = parameters[name].map { "\($0.shape)" } ?? "none"
      throw GoldenFileError(description: "\(name): expected \(shape), found \(found)")
    }
    let known = Set(Self.shapes(of: configuration).map(\.name))
    if let extra = parameters.keys.filter({ !known.contains($0) }).min() {
      throw GoldenFileError(description: "\(extra): no such parameter in this configuration")
    }
    self.configuration = configuration
    self.parameters = parameters
  }

  /// A model of random parameters, each exactly a Float: matrices N(0, 1.2² / inputs), norms N(1, 0.2²),
  /// biases N(0, 0.3²), embeddings N(0, 1), in the order of `shapes(of:)` from one `SeededGenerator`.
  public init(_ configuration: ReferenceConfiguration, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    self.configuration = configuration
    parameters = [:]
    for (name, shape) in Self.shapes(of: configuration) {
      let count = shape.reduce(1, *)
      let inputs = name.contains(".experts.") ? shape[1] : shape[shape.count - 1]
      let floats =
        if name.hasSuffix("norm.weight") {
          generator.floats(count: count, spread: 0.2, mean: 1)
        } else if name.hasSuffix(".bias") {
          generator.floats(count: count, spread: 0.3)
        } else if name == "model.embed_tokens.weight" {
          generator.floats(count: count)
        } else {
          generator.floats(count: count, spread: 1.2 / Float(inputs).squareRoot())
        }
      parameters[name] = ReferenceTensor(shape: shape, values: floats.map(Double.init))
    }
  }

  /// A model of a directory in Hugging Face's form; `configuration` as its `config.json` says.
  public init(modelDirectory: String) throws {
    let tensors = try GoldenTensors(modelDirectory: modelDirectory).tensors
    try self.init(
      ReferenceConfiguration(jsonFile: modelDirectory + "/config.json"),
      parameters: tensors.mapValues { ReferenceTensor(shape: $0.shape, values: $0.values) })
  }

  /// The same model with one parameter changed.
  public func replacing(_ name: String, with values: [Double]) -> ReferenceModel {
    guard let old = parameters[name] else { preconditionFailure("no parameter \(name)") }
    var copy = self
    copy.parameters[name] = ReferenceTensor(shape: old.shape, values: values)
    return copy
  }

  /// Names and shapes of all parameters, in the model's order.
  public static func shapes(of c: ReferenceConfiguration) -> [(name: String, shape: [Int])] {
    var shapes: [(String, [Int])] = [("model.embed_tokens.weight", [c.vocabulary, c.hidden])]
    for layer in 0..<c.layers {
      let name = "model.layers.\(layer)."
      shapes.append((name + "input_layernorm.weight", [c.hidden]))
      let products = [
        ("q_proj", c.heads * c.headDimension, c.hidden),
        ("k_proj", c.keyValueHeads * c.headDimension, c.hidden),
        ("v_proj", c.keyValueHeads * c.headDimension, c.hidden),
        ("o_proj", c.hidden, c.heads * c.headDimension),
      ]
      for (product, rows, columns) in products {
        shapes.append((name + "self_attn.\(product).weight", [rows, columns]))
        if c.attentionBias { shapes.append((name + "self_attn.\(product).bias", [rows])) }
      }
      shapes.append((name + "post_attention_layernorm.weight", [c.hidden]))
      let isMoE = c.moeLayers.contains(layer)
      if isMoE {
        let experts = name + "feed_forward.experts."
        shapes.append((name + "feed_forward.router.weight", [c.experts, c.hidden]))
        shapes.append((experts + "gate_up_proj", [c.experts, c.hidden, 2 * c.expertWidth]))
        shapes.append((experts + "down_proj", [c.experts, c.expertWidth, c.hidden]))
      }
      let network = name + (isMoE ? "feed_forward.shared_expert." : "feed_forward.")
      let width = isMoE ? c.expertWidth : c.denseWidth
      shapes.append((network + "gate_proj.weight", [width, c.hidden]))
      shapes.append((network + "up_proj.weight", [width, c.hidden]))
      shapes.append((network + "down_proj.weight", [c.hidden, width]))
    }
    shapes.append(("model.norm.weight", [c.hidden]))
    if !c.tied { shapes.append(("lm_head.weight", [c.vocabulary, c.hidden])) }
    return shapes
  }
}

extension ReferenceModel {
  func vector(_ name: String) -> [Double] {
    guard let tensor = parameters[name] else { preconditionFailure("no parameter \(name)") }
    return tensor.values
  }

  func matrix(_ name: String) -> ReferenceMatrix {
    guard let tensor = parameters[name] else { preconditionFailure("no parameter \(name)") }
    return ReferenceMatrix(rows: tensor.shape[0], columns: tensor.shape[1], values: tensor.values)
  }

  /// One expert's matrix of a fused tensor [expert, in, out].
  func matrix(_ name: String, expert: Int) -> ReferenceMatrix {
    guard let tensor = parameters[name] else { preconditionFailure("no parameter \(name)") }
    let count = tensor.shape[1] * tensor.shape[2]
    return ReferenceMatrix(
      rows: tensor.shape[1], columns: tensor.shape[2],
      values: Array(tensor.values[expert * count..<(expert + 1) * count]))
  }

  /// x·Wᵀ + b with `NAME.weight` [out, in] and, if there is one, `NAME.bias`.
  func linear(_ x: ReferenceMatrix, _ name: String) -> ReferenceMatrix {
    var y = x.times(matrix(name + ".weight").transposed)
    guard let bias = parameters[name + ".bias"]?.values else { return y }
    for i in 0..<y.rows {
      for j in 0..<y.columns { y[i, j] += bias[j] }
    }
    return y
  }

  /// ∂L/∂x = g·W, ∂L/∂W = gᵀ·x, ∂L/∂b = Σ over rows of g.
  func linearBackward(
    _ x: ReferenceMatrix, _ name: String, gradient: ReferenceMatrix, _ gradients: inout ReferenceGradients
  ) -> ReferenceMatrix {
    gradients.add(gradient.transposed.times(x).values, to: name + ".weight")
    if parameters[name + ".bias"] != nil { gradients.add(gradient.columnSums, to: name + ".bias") }
    return gradient.times(matrix(name + ".weight"))
  }
}
