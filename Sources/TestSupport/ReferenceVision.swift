// Llama 4's vision tower once more, in plain loops of Doubles: the specification that the engine's tower is tested against
// (`llama4.md`, section 3). Forward only: gradients are judged by differences of it. Shares no code with the engine.

import Foundation

/// Every dimension of a tower.
public struct ReferenceVisionConfiguration: Sendable, CustomStringConvertible {
  public var image, patch, channels, hidden, layers, heads, factor, adapter, text: Int

  public init(
    image: Int, patch: Int, channels: Int = 3, hidden: Int, layers: Int, heads: Int, factor: Int,
    adapter: Int,
    text: Int
  ) {
    (self.image, self.patch, self.channels, self.hidden) = (image, patch, channels, hidden)
    (self.layers, self.heads, self.factor, self.adapter, self.text) = (layers, heads, factor, adapter, text)
  }

  public var side: Int { image / patch }
  /// Width of a block's network, which is what the pixel shuffle makes.
  public var wide: Int { hidden * factor * factor }
  public var description: String {
    "\(image)/\(patch) pixels, \(layers) layers of \(hidden), \(heads) heads, shuffle by \(factor)"
  }

  /// Names and shapes of all parameters.
  public var shapes: [(name: String, shape: [Int])] {
    func norm(_ name: String) -> [(String, [Int])] {
      [(name + ".weight", [hidden]), (name + ".bias", [hidden])]
    }
    var shapes: [(String, [Int])] = [
      ("vision_model.patch_embedding.linear.weight", [hidden, channels * patch * patch]),
      ("vision_model.class_embedding", [hidden]),
      ("vision_model.positional_embedding_vlm", [side * side + 1, hidden]),
    ]
    shapes += norm("vision_model.layernorm_pre") + norm("vision_model.layernorm_post")
    for layer in 0..<layers {
      let name = "vision_model.model.layers.\(layer)."
      shapes += norm(name + "input_layernorm") + norm(name + "post_attention_layernorm")
      let products = ["q", "k", "v", "o"].map { ("self_attn.\($0)_proj", hidden, hidden) }
      for (product, outputs, inputs) in products + [("mlp.fc1", wide, hidden), ("mlp.fc2", hidden, wide)] {
        shapes += [(name + product + ".weight", [outputs, inputs]), (name + product + ".bias", [outputs])]
      }
    }
    shapes.append(("vision_model.vision_adapter.mlp.fc1.weight", [adapter, wide]))
    shapes.append(("vision_model.vision_adapter.mlp.fc2.weight", [adapter, adapter]))
    shapes.append(("multi_modal_projector.linear_1.weight", [text, adapter]))
    return shapes
  }
}

/// The tower with its parameters under Hugging Face's names.
public struct ReferenceVision: Sendable {
  public let configuration: ReferenceVisionConfiguration
  public var parameters: [String: ReferenceTensor]

  /// Random parameters, each exactly a Float, of sizes that let every part of the tower show in the result.
  public init(_ configuration: ReferenceVisionConfiguration, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    self.configuration = configuration
    parameters = [:]
    for (name, shape) in configuration.shapes {
      let isNorm = name.contains("layernorm") && name.hasSuffix("weight")
      let spread: Float = shape.count == 2 ? 1.2 / Float(shape[1]).squareRoot() : 0.3
      let isTable = name.hasSuffix("embedding_vlm") || name.hasSuffix("class_embedding")
      let floats = generator.floats(
        count: shape.reduce(1, *), spread: isTable ? 0.7 : spread, mean: isNorm ? 1 : 0)
      parameters[name] = ReferenceTensor(shape: shape, values: floats.map(Double.init))
    }
  }

  /// The tokens of one tile [channels, side, side]: [tokens, text width].
  public func tokens(_ pixels: [Double]) -> ReferenceMatrix {
    let c = configuration
    let patches = c.side * c.side
    let embedded = linear(patchRows(pixels), "vision_model.patch_embedding.linear")
    var x = ReferenceMatrix(
      rows: patches + 1, columns: c.hidden,
      values: embedded.values + vector("vision_model.class_embedding"))
    let places = vector("vision_model.positional_embedding_vlm")
    for i in places.indices { x.values[i] += places[i] }
    x = layerNorm(x, "vision_model.layernorm_pre")
    for layer in 0..<c.layers {
      let name = "vision_model.model.layers.\(layer)."
      x += attention(layerNorm(x, name + "input_layernorm"), name + "self_attn.")
      let wide = gelu(linear(layerNorm(x, name + "post_attention_layernorm"), name + "mlp.fc1"))
      x += linear(wide, name + "mlp.fc2")
    }
    let adapted = shuffled(layerNorm(x, "vision_model.layernorm_post"))
    let adapter = "vision_model.vision_adapter.mlp."
    return linear(
      gelu(linear(gelu(linear(adapted, adapter + "fc1")), adapter + "fc2")), "multi_modal_projector.linear_1")
  }

  private func vector(_ name: String) -> [Double] {
    guard let tensor = parameters[name] else { preconditionFailure("no parameter \(name)") }
    return tensor.values
  }

  private func linear(_ x: ReferenceMatrix, _ name: String) -> ReferenceMatrix {
    guard let weight = parameters[name + ".weight"] else { preconditionFailure("no parameter \(name)") }
    let matrix = ReferenceMatrix(rows: weight.shape[0], columns: weight.shape[1], values: weight.values)
    var y = x.times(matrix.transposed)
    guard let bias = parameters[name + ".bias"]?.values else { return y }
    for i in 0..<y.rows {
      for j in 0..<y.columns { y[i, j] += bias[j] }
    }
    return y
  }

  private func layerNorm(_ x: ReferenceMatrix, _ name: String) -> ReferenceMatrix {
    let (weight, bias) = (vector(name + ".weight"), vector(name + ".bias"))
    var y = x
    for i in 0..<x.rows {
      let row = x.values[i * x.columns..<(i + 1) * x.columns]
      let mean = row.reduce(0, +) / Double(x.columns)
      let variance = row.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(x.columns)
      let r = 1 / (variance + 1e-5).squareRoot()
      for j in 0..<x.columns { y[i, j] = (x[i, j] - mean) * r * weight[j] + bias[j] }
    }
    return y
  }

  private func gelu(_ x: ReferenceMatrix) -> ReferenceMatrix {
    ReferenceMatrix(
      rows: x.rows, columns: x.columns, values: x.values.map { 0.5 * $0 * erfc(-$0 / 2.0.squareRoot()) })
  }

  /// Channel, then row, then column of each patch; patches row by row.
  private func patchRows(_ pixels: [Double]) -> ReferenceMatrix {
    let c = configuration
    var rows = ReferenceMatrix(rows: c.side * c.side, columns: c.channels * c.patch * c.patch)
    for y in 0..<c.image {
      for x in 0..<c.image {
        for channel in 0..<c.channels {
          let patch = y / c.patch * c.side + x / c.patch
          let place = (channel * c.patch + y % c.patch) * c.patch + x % c.patch
          rows[patch, place] = pixels[(channel * c.image + y) * c.image + x]
        }
      }
    }
    return rows
  }

  /// Every token sees every token; pairs of a head turn by the column in their first half, by the row in the second,
  /// counted from 1; the class token, the last, does not turn.
  private func attention(_ x: ReferenceMatrix, _ name: String) -> ReferenceMatrix {
    let c = configuration
    let size = c.hidden / c.heads
    let q = turned(linear(x, name + "q_proj"))
    let k = turned(linear(x, name + "k_proj"))
    let v = linear(x, name + "v_proj")
    var mixed = ReferenceMatrix(rows: x.rows, columns: c.hidden)
    for start in stride(from: 0, to: c.hidden, by: size) {
      for t in 0..<x.rows {
        let scores = (0..<x.rows).map { u in
          (start..<start + size).reduce(0) { $0 + q[t, $1] * k[u, $1] } / Double(size).squareRoot()
        }
        let largest = scores.max() ?? 0
        let weights = scores.map { exp($0 - largest) }
        let sum = weights.reduce(0, +)
        for u in 0..<x.rows {
          for i in start..<start + size { mixed[t, i] += weights[u] / sum * v[u, i] }
        }
      }
    }
    return linear(mixed, name + "o_proj")
  }

  private func turned(_ x: ReferenceMatrix) -> ReferenceMatrix {
    let c = configuration
    let size = c.hidden / c.heads
    let quarter = size / 4
    var y = x
    for t in 0..<x.rows - 1 {
      for pair in 0..<c.hidden / 2 {
        let place = pair % (size / 2)
        let coordinate = (place < quarter ? t % c.side : t / c.side) + 1
        let angle = Double(coordinate) * power(10_000, -Double(place % quarter) / Double(quarter))
        let (a, b) = (x[t, 2 * pair], x[t, 2 * pair + 1])
        y[t, 2 * pair] = a * cos(angle) - b * sin(angle)
        y[t, 2 * pair + 1] = a * sin(angle) + b * cos(angle)
      }
    }
    return y
  }

  /// Squares of patches side by side in one row, the class token left out.
  private func shuffled(_ x: ReferenceMatrix) -> ReferenceMatrix {
    let c = configuration
    let cells = c.side / c.factor
    var y = ReferenceMatrix(rows: cells * cells, columns: c.wide)
    for row in 0..<c.side {
      for column in 0..<c.side {
        let part = row % c.factor * c.factor + column % c.factor
        for i in 0..<c.hidden {
          y[row / c.factor * cells + column / c.factor, part * c.hidden + i] = x[row * c.side + column, i]
        }
      }
    }
    return y
  }
}
