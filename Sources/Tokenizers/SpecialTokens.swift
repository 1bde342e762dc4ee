// The tokens that stand for no text of their own: found by name, or in a text as exact strings. Knows no pieces.

/// A vocabulary's special tokens.
struct SpecialTokens: Sendable {
  /// One special token.
  struct Entry: Sendable {
    let id: TokenID
    let name: String
    /// Whether it is found in every text, as Hugging Face's added tokens that are not special and GGUF's
    /// user-defined ones are; control tokens only where that is asked for.
    let isUserDefined: Bool
  }

  let entries: [Entry]
  let hasUserDefined: Bool
  private var numbers: [TokenID: Int] = [:]

  // The names as a tree, a node for each byte: its byte, its first child, its next sibling, the token that ends here.
  private var nodeBytes: [UInt8] = [0]
  private var children: [Int32] = [-1]
  private var siblings: [Int32] = [-1]
  private var tokens: [Int32] = [-1]
  /// Whether a name starts with this byte.
  private var starts: [Bool] = Array(repeating: false, count: 256)

  /// Of two tokens with one name the first counts.
  init(_ entries: [Entry]) {
    self.entries = entries
    hasUserDefined = entries.contains(where: \.isUserDefined)
    for (number, entry) in entries.enumerated() {
      numbers[entry.id] = number
      add(entry.name, number: Int32(number))
    }
  }

  /// The token with exactly this name.
  func id(named name: String) -> TokenID? {
    var node = 0
    for byte in name.utf8 {
      guard let child = child(of: node, byte) else { return nil }
      node = child
    }
    return tokens[node] < 0 ? nil : entries[Int(tokens[node])].id
  }

  func contains(_ id: TokenID) -> Bool { numbers[id] != nil }

  func entry(_ id: TokenID) -> Entry? { numbers[id].map { entries[$0] } }

  /// The longest special token whose name starts at `index`; only the user-defined ones unless `control` is true.
  func match(_ text: Span<UInt8>, at index: Int, to end: Int, control: Bool) -> (id: TokenID, end: Int)? {
    guard starts[Int(text[index])] else { return nil }
    var node = 0
    var place = index
    var found: (id: TokenID, end: Int)? = nil
    while place < end, let child = child(of: node, text[place]) {
      node = child
      place += 1
      guard tokens[node] >= 0 else { continue }
      let entry = entries[Int(tokens[node])]
      if control || entry.isUserDefined { found = (entry.id, place) }
    }
    return found
  }

  /// Where the next special token starts, `end` if there is none.
  func next(_ text: Span<UInt8>, from start: Int, to end: Int, control: Bool) -> (
    at: Int, id: TokenID, end: Int
  )? {
    for index in start..<end where starts[Int(text[index])] {
      if let found = match(text, at: index, to: end, control: control) { return (index, found.id, found.end) }
    }
    return nil
  }

  private func child(of node: Int, _ byte: UInt8) -> Int? {
    var child = children[node]
    while child >= 0 {
      if nodeBytes[Int(child)] == byte { return Int(child) }
      child = siblings[Int(child)]
    }
    return nil
  }

  private mutating func add(_ name: String, number: Int32) {
    var node = 0
    for byte in name.utf8 {
      if node == 0 { starts[Int(byte)] = true }
      if let existing = child(of: node, byte) {
        node = existing
        continue
      }
      nodeBytes.append(byte)
      children.append(-1)
      siblings.append(children[node])
      tokens.append(-1)
      children[node] = Int32(nodeBytes.count - 1)
      node = nodeBytes.count - 1
    }
    if node != 0, tokens[node] < 0 { tokens[node] = number }
  }
}
