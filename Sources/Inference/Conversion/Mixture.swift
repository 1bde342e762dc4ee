// Which tensors of a quantised GGUF file get more bits than the rest: llama.cpp's choice for each of its types. Knows
// GGUF's names, no numbers.

import Llama4
import Tensors

/// The formats of one model's matrices in a file of one type.
struct Mixture {
  let type: WeightType
  let layerCount: Int
  let expertCount: Int
  let queriesPerKey: Int
  let tiesEmbeddings: Bool

  init(_ type: WeightType, _ c: TextConfiguration) {
    self.type = type
    layerCount = c.layerCount
    expertCount = c.expertCount
    queriesPerKey = c.headCount / max(c.keyValueHeadCount, 1)
    tiesEmbeddings = c.tiesEmbeddings
  }

  /// The format of a matrix whose rows have this length; where they do not divide into its blocks, a neighbour in smaller
  /// blocks, and F16 where they do not divide into those either.
  func format(of name: String, rowLength: Int) -> ElementFormat {
    guard case .block = type.format else { return type.format }
    var block = block(of: name)
    if rowLength % block.elementsPerBlock != 0 { block = block.inSmallerBlocks }
    return rowLength % block.elementsPerBlock == 0 ? .block(block) : .scalar(.float16)
  }

  private func block(of name: String) -> BlockFormat {
    guard case .block(let base) = type.format else { return .q8_0 }
    if name == "output.weight" || (tiesEmbeddings && name == "token_embd.weight") {
      return [.q8_0, .mxfp4].contains(type) ? .q8_0 : .q6_K
    }
    if type == .mxfp4 { return name.contains("_exps.") ? .mxfp4 : .q8_0 }
    let layer = Self.layer(of: name)
    if name.hasSuffix("attn_v.weight") { return values(layer, base) }
    if name.hasSuffix("attn_k.weight") { return expertCount == 8 ? .q8_0 : base }
    if name.contains("ffn_down") { return down(layer, base) }
    return name.hasSuffix("attn_output.weight") ? attentionOutput(base) : base
  }

  private func values(_ layer: Int, _ base: BlockFormat) -> BlockFormat {
    if expertCount == 8 { return .q8_0 }
    switch type {
    case .q2_K: return queriesPerKey >= 4 ? .q4_K : .q3_K
    case .q3_K_M: return layer < 2 ? .q5_K : .q4_K
    case .q3_K_L: return .q5_K
    case .iq4_NL, .iq4_XS: return queriesPerKey >= 4 ? .q5_K : base
    case .q4_K_M, .q5_K_M: return isFavoured(layer) ? .q6_K : base
    case .q4_K_S: return layer < 4 ? .q5_K : base
    default: return base
    }
  }

  private func down(_ layer: Int, _ base: BlockFormat) -> BlockFormat {
    switch type {
    case .q2_K: return .q3_K
    case .q3_K_M: return layer < layerCount / 16 ? .q5_K : .q4_K
    case .q3_K_L: return .q5_K
    case .q4_K_M, .q5_K_M: return isFavoured(layer) ? .q6_K : base
    case .q4_K_S, .iq4_NL, .iq4_XS: return layer < layerCount / 8 ? .q5_K : base
    default: return base
    }
  }

  private func attentionOutput(_ base: BlockFormat) -> BlockFormat {
    if expertCount == 8 {
      let lifted: [WeightType] = [.q2_K, .q3_K_S, .q3_K_M, .q4_K_S, .q4_K_M, .iq4_NL, .iq4_XS]
      return lifted.contains(type) ? .q5_K : base
    }
    switch type {
    case .q2_K: return .q3_K
    case .q3_K_M: return .q4_K
    case .q3_K_L: return .q5_K
    default: return base
    }
  }

  /// The first and the last eighth of the layers, and every third between.
  private func isFavoured(_ layer: Int) -> Bool {
    let eighth = layerCount / 8
    return layer < eighth || layer >= 7 * layerCount / 8 || (layer - eighth) % 3 == 2
  }

  private static func layer(of name: String) -> Int {
    let parts = name.split(separator: ".")
    return parts.count > 1 && parts[0] == "blk" ? Int(parts[1]) ?? 0 : 0
  }
}

extension BlockFormat {
  /// What stands in for a format of 256 elements where rows have a length that only 32 divides.
  fileprivate var inSmallerBlocks: BlockFormat {
    switch self {
    case .q4_K: .q5_0
    case .q5_K: .q5_1
    case .q6_K: .q8_0
    case .q2_K, .q3_K, .iq4_XS: .iq4_NL
    default: self
    }
  }
}
