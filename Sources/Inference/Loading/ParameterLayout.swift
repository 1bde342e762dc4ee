// How a family of checkpoints spells and lays out the model's parameters. Knows names, no bytes.

import Checkpoints

/// Where a model's experts lie in a checkpoint.
enum ExpertLayout {
  /// One tensor [experts, inputs, parts · outputs].
  case fused(String)
  /// One tensor a part, [experts, outputs, inputs].
  case transposed([String])
}

/// The names of a checkpoint, given the model's own (Hugging Face's of a text model).
protocol ParameterLayout {
  func name(of parameter: String) -> String
  func experts(of parameter: String, parts: Int) -> ExpertLayout
  /// Whether a checkpoint may hold this tensor although the text model has no such parameter: a vision tower's, or what
  /// follows from others.
  func isBeside(_ tensor: String) -> Bool
}

/// Which of the model's own names belong to the vision tower.
enum VisionTensors {
  static func isOne(_ name: String) -> Bool {
    name.hasPrefix("vision_model.") || name.hasPrefix("multi_modal_projector.")
  }
}

/// Hugging Face's own names, below a prefix where the text model is part of a multimodal one.
struct HuggingFaceLayout: ParameterLayout {
  let prefix: String

  func name(of parameter: String) -> String {
    VisionTensors.isOne(parameter) ? parameter : prefix + parameter
  }
  func experts(of parameter: String, parts: Int) -> ExpertLayout { .fused(prefix + parameter) }
  func isBeside(_ tensor: String) -> Bool {
    VisionTensors.isOne(tensor)
      // The embedding once more where they are tied, and the frequencies that old writers stored.
      || tensor == prefix + "lm_head.weight" || tensor.hasSuffix(".rotary_emb.inv_freq")
  }
}

/// Hugging Face's names where each expert's matrices stand apart, brought together as one tensor a part, [expert, out, in].
struct LinearizedLayout: ParameterLayout {
  let prefix: String

  func name(of parameter: String) -> String { HuggingFaceLayout(prefix: prefix).name(of: parameter) }

  func experts(of parameter: String, parts: Int) -> ExpertLayout {
    let fused = "gate_up_proj"
    guard parameter.hasSuffix(fused) else { return .transposed([prefix + parameter]) }
    let stem = prefix + parameter.dropLast(fused.count)
    return .transposed([stem + "gate_proj", stem + "up_proj"])
  }

  func isBeside(_ tensor: String) -> Bool { HuggingFaceLayout(prefix: prefix).isBeside(tensor) }
}

/// GGUF's names: one tensor a part for the experts, each [expert, out, in].
struct GGUFLayout: ParameterLayout {
  func name(of parameter: String) -> String {
    NameTable.pairs(ofHuggingFace: parameter).first?.gguf ?? parameter
  }

  func experts(of parameter: String, parts: Int) -> ExpertLayout {
    .transposed(NameTable.pairs(ofHuggingFace: parameter).map(\.gguf))
  }

  func isBeside(_ tensor: String) -> Bool {
    tensor == "rope_freqs.weight" || tensor.hasPrefix("v.") || tensor.hasPrefix("mm.")
  }
}
