// A small vocabulary as files spell it. Knows the byte-level alphabet, no parser.

public enum Vocabulary {
  /// The spelling of each byte in the byte-level alphabet.
  public static let bytes: [String] = {
    var next: UInt32 = 0x100
    return (UInt8.min...UInt8.max).map { byte in
      if (0x21...0x7E).contains(byte) || (0xA1...0xAC).contains(byte) || byte >= 0xAE {
        return String(Unicode.Scalar(byte))
      }
      defer { next += 1 }
      return String(Unicode.Scalar(next) ?? " ")
    }
  }()

  /// Tokens that the merges beside them make.
  public static let merged = ["ab", "abc", "Ġa", "Ġab", "Ã©", "th", "the"]
  public static let merges = ["a b", "ab c", "Ġ a", "Ġ ab", "Ã ©", "t h", "th e"]

  public static let specials = [
    "<|begin_of_text|>", "<|end_of_text|>", "<|header_start|>", "<|header_end|>", "<|eom|>", "<|eot|>",
    "<|python_start|>", "<|python_end|>", "<|finetune_right_pad|>",
  ]
}
