// How the elements of a tensor lie in its bytes: one by one, or in quantised blocks.

/// A quantised block layout, named as GGUF names it (`LLAMA4.md`, section 8).
public enum BlockFormat: String, Sendable, Hashable, CaseIterable {
  case q8_0 = "Q8_0"
  case q4_0 = "Q4_0"

  /// Elements of one block, always along the innermost dimension.
  public var elementsPerBlock: Int { 32 }

  /// Bytes of one block.
  public var bytesPerBlock: Int {
    switch self {
    case .q8_0: 34
    case .q4_0: 18
    }
  }
}

/// What a tensor's bytes are made of.
public enum ElementFormat: Sendable, Hashable {
  case scalar(ScalarType)
  case block(BlockFormat)

  /// The name that people and files use, for example `BF16` or `Q8_0`.
  public var name: String {
    switch self {
    case .scalar(let type): type.rawValue
    case .block(let format): format.rawValue
    }
  }

  /// Bytes of `count` consecutive elements of a row, or nil if that is no whole number of blocks or overflows.
  public func byteCount(elements count: Int) -> Int? {
    guard count >= 0 else { return nil }
    switch self {
    case .scalar(let type):
      let (bytes, overflow) = count.multipliedReportingOverflow(by: type.byteCount)
      return overflow ? nil : bytes
    case .block(let format):
      guard count % format.elementsPerBlock == 0 else { return nil }
      let (bytes, overflow) = (count / format.elementsPerBlock)
        .multipliedReportingOverflow(by: format.bytesPerBlock)
      return overflow ? nil : bytes
    }
  }
}
