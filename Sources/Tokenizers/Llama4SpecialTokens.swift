// The names of Llama 4's special tokens in the order of their ids. Knows no ids.

/// The 2,048 special tokens that follow the 200,000 merged ones (`llama4.md`, section 4).
enum Llama4SpecialTokens {
  static let count = 2048

  static let names: [String] = {
    var names = basic + postTraining + reserved("text_post_train", 8..<69)
    names += ["<|image_start|>", "<|image_end|>"] + reserved("vision", 0..<2)
    names += ["<|tile_x_separator|>", "<|tile_y_separator|>"] + reserved("vision", 2..<6)
    names += ["<|image|>"] + reserved("vision", 6..<7) + ["<|patch|>"] + reserved("vision", 7..<1048)
    names += reserved("reasoning", 0..<8) + ["<|reasoning_thinking_start|>", "<|reasoning_thinking_end|>"]
    names += (0..<(count - names.count)).map { "<|reserved_special_token_\($0)|>" }
    return names
  }()

  private static let basic = [
    "<|begin_of_text|>", "<|end_of_text|>", "<|fim_prefix|>", "<|fim_middle|>", "<|fim_suffix|>",
  ]

  private static let postTraining =
    ["<|header_start|>", "<|header_end|>", "<|eom|>", "<|eot|>", "<|step|>"]
    + reserved("text_post_train", 0..<6)
    + ["<|python_start|>", "<|python_end|>", "<|finetune_right_pad|>"]

  private static func reserved(_ kind: String, _ numbers: Range<Int>) -> [String] {
    numbers.map { "<|\(kind)_reserved_special_token_\($0)|>" }
  }
}
