// Quantised folders of `compressed-tensors`: what they hold, and what is wrong with broken ones.

import Checkpoints
import JSON
import Tensors
import TestSupport
import Testing

@Suite struct CompressedTensorsTests {
  static let fixture = "\(Fixtures.directory)/tiny-int4/asymmetric"

  func settings(_ path: String) throws -> JSONValue {
    try #require(MappedFile(path: path + "/config.json").json()["quantization_config"])
  }

  @Test(arguments: [
    ("tiny-maverick-fp8", "model.layers.1.feed_forward.experts.up_proj", [16, 64, 96], "F8_E4M3+scale"),
    ("tiny-int4/symmetric", "model.layers.0.self_attn.k_proj.weight", [48, 96], "I4+scale"),
    ("tiny-int4/asymmetric", "model.layers.2.feed_forward.experts.down_proj", [3, 80, 48], "I4+scale"),
  ])
  func bringsPartsTogether(fixture: String, name: String, shape: [Int], format: String) throws {
    let path = "\(Fixtures.directory)/\(fixture)"
    let source = try CompressedTensors(path: path, settings: settings(path), configurationPath: "config.json")
    let tensor = try source.tensor(named: name)
    #expect(tensor.shape == shape && tensor.format.name == format)
    #expect(!source.names.contains { $0.hasSuffix("_scale") || $0.hasSuffix("_packed") })
    for entry in source.entries where try source.tensor(named: entry.name).bytes.count != entry.byteCount {
      Issue.record("\(entry.name) has another size than it says")
    }
  }

  /// A change to the settings or to one tensor, and what is said about it.
  struct Fault: Sendable, CustomTestStringConvertible {
    var settings: (from: String, to: String)?
    /// The tensor left out, or given another shape.
    var tensor = ""
    var shape: [Int]?
    let message: String
    var testDescription: String { message }
  }

  @Test(arguments: [
    Fault(
      settings: ("compressed-tensors", "gptq"),
      message: #"field "quant_method": expected "compressed-tensors", found "gptq""#),
    Fault(
      settings: ("pack-quantized", "marlin-24"),
      message: #"field "format": expected "float-quantized" or "pack-quantized", found "marlin-24""#),
    Fault(
      settings: (#""num_bits": 4"#, #""num_bits": 8"#), message: "expected 4 bits, int, found 8 bits"),
    Fault(
      tensor: "model.layers.0.self_attn.q_proj.weight_scale",
      message: #"tensor "model.layers.0.self_attn.q_proj.weight_scale": expected a tensor of that name"#),
    Fault(
      tensor: "model.layers.0.self_attn.q_proj.weight_shape",
      message: #"tensor "model.layers.0.self_attn.q_proj.weight_shape": expected a tensor of that name"#),
    Fault(
      tensor: "model.layers.0.self_attn.q_proj.weight_scale", shape: [40, 10],
      message: "expected [80, groups of equal size of 80], found [40, 10]"),
    Fault(
      tensor: "model.layers.0.self_attn.q_proj.weight_zero_point", shape: [5, 10],
      message: "expected I32 [10, 5], found I32 [5, 10]"),
    Fault(
      tensor: "model.layers.0.self_attn.q_proj.weight_packed", shape: [160, 5],
      message: "expected [160, up to 5 words of 8] as packed, found [80, 80]"),
    Fault(
      tensor: "model.layers.1.feed_forward.experts.1.up_proj.weight_packed",
      message: #"tensor "model.layers.1.feed_forward.experts.up_proj": expected expert 1 of 2, found none"#),
  ])
  func saysWhatIsWrong(_ fault: Fault) throws {
    let folder = TemporaryFolder()
    let original = try SafetensorsDirectory(path: Self.fixture)
    var declarations = original.entries.compactMap { entry in
      entry.format.map { TensorDeclaration(name: entry.name, format: $0, shape: entry.shape) }
    }
    if let place = declarations.firstIndex(where: { $0.name == fault.tensor }) {
      let old = declarations.remove(at: place)
      if let shape = fault.shape {
        declarations.append(TensorDeclaration(name: old.name, format: old.format, shape: shape))
      }
    }
    let writer = try SafetensorsWriter(path: folder("model.safetensors"), tensors: declarations)
    for tensor in writer.tensors { try writer.append(original.tensor(named: tensor.name)) }
    try writer.finish()
    var text = try settings(Self.fixture).text(pretty: true)
    if let change = fault.settings { text = text.replacing(change.from, with: change.to) }
    let changed = try JSONValue(parsing: text)
    let found = message(folder.path) {
      _ = try CompressedTensors(path: folder.path, settings: changed, configurationPath: "config.json")
    }
    #expect(found?.contains(fault.message) == true, "\(found ?? "nothing")")
  }
}
