// The byte strings of a vocabulary, found by number or by content. Knows neither merges nor text.

/// The number of a token in its vocabulary.
public typealias TokenID = Int32

/// Byte strings numbered from 0 in one block of memory, with a hash table over them.
///
/// A key holds a string of up to seven bytes whole, so most look-ups touch one place; a longer string's key is its
/// hash, and its bytes are compared. The hash is seeded at random: no file or text can choose its collisions.
struct TokenTable: Sendable {
  /// All strings, one behind another.
  private(set) var bytes: [UInt8] = []
  /// Where each string ends in `bytes`.
  private(set) var ends: [UInt32] = []
  /// The longest string's length in bytes.
  private(set) var longest = 0
  private var keys: [UInt64] = []
  private var ids: [TokenID] = []
  private let hash = ByteHash()
  /// How many strings the hash table holds.
  private var findable = 0

  var count: Int { ends.count }

  init(capacity: Int) {
    var slots = 16
    while slots < capacity * 2 { slots *= 2 }
    keys = Array(repeating: 0, count: slots)
    ids = Array(repeating: -1, count: slots)
    ends.reserveCapacity(capacity)
  }

  /// Where the string of token `id` lies in `bytes`; nil for a number that is not in the vocabulary.
  func range(of id: TokenID) -> Range<Int>? {
    guard id >= 0, Int(id) < ends.count else { return nil }
    let start = id == 0 ? 0 : Int(ends[Int(id) - 1])
    return start..<Int(ends[Int(id)])
  }

  /// Gives `string` the next number; nil if it is there already, is empty, or 4 GiB are full.
  mutating func append(_ string: Span<UInt8>) -> TokenID? {
    guard !string.isEmpty, bytes.count + string.count <= Int(UInt32.max), ends.count < Int(Int32.max) else {
      return nil
    }
    let key = hash.key(string, from: 0, to: string.count)
    guard find(key, string, from: 0, to: string.count) < 0 else { return nil }
    if (findable + 1) * 2 > keys.count { grow() }
    let id = TokenID(ends.count)
    for index in string.indices { bytes.append(string[index]) }
    ends.append(UInt32(bytes.count))
    findable += 1
    longest = max(longest, string.count)
    insert(key, id)
    return id
  }

  /// Gives `string` the next number without making it findable by content: special tokens, gaps (empty).
  mutating func appendHidden(_ string: Span<UInt8>) -> TokenID? {
    guard bytes.count + string.count <= Int(UInt32.max), ends.count < Int(Int32.max) else { return nil }
    for index in string.indices { bytes.append(string[index]) }
    ends.append(UInt32(bytes.count))
    return TokenID(ends.count - 1)
  }

  /// The number of the string `text[start..<end]`, −1 if there is none.
  @inline(__always)
  func id(of text: Span<UInt8>, from start: Int, to end: Int) -> TokenID {
    find(hash.key(text, from: start, to: end), text, from: start, to: end)
  }

  @inline(__always)
  private func find(_ key: UInt64, _ text: Span<UInt8>, from start: Int, to end: Int) -> TokenID {
    let mask = keys.count - 1
    var slot = hash.slot(key, mask: mask)
    while keys[slot] != 0 {
      if keys[slot] == key, ByteHash.isExact(key) || isEqual(ids[slot], text, from: start, to: end) {
        return ids[slot]
      }
      slot = (slot + 1) & mask
    }
    return -1
  }

  private func isEqual(_ id: TokenID, _ text: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    guard let range = range(of: id), range.count == end - start else { return false }
    for offset in 0..<range.count where bytes[range.lowerBound + offset] != text[start + offset] {
      return false
    }
    return true
  }

  private mutating func insert(_ key: UInt64, _ id: TokenID) {
    let mask = keys.count - 1
    var slot = hash.slot(key, mask: mask)
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    ids[slot] = id
  }

  private mutating func grow() {
    let (oldKeys, oldIDs) = (keys, ids)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    ids = Array(repeating: -1, count: oldKeys.count * 2)
    for (key, id) in zip(oldKeys, oldIDs) where key != 0 { insert(key, id) }
  }
}

/// Turns byte strings into 64-bit keys, and keys into places of a table.
struct ByteHash: Sendable {
  private let seed = UInt64.random(in: .min ... .max) | 1

  /// Up to seven bytes and their number; of a longer string a hash, its top bit set. Never zero unless empty.
  @inline(__always)
  func key(_ text: Span<UInt8>, from start: Int, to end: Int) -> UInt64 {
    let count = end - start
    if count <= 7 {
      if start + 8 <= text.count {
        return word(text, at: start) & ((1 << UInt64(count * 8)) - 1) | UInt64(count) << 56
      }
      var word: UInt64 = 0
      for offset in 0..<count { word |= UInt64(text[start + offset]) << UInt64(offset * 8) }
      return word | UInt64(count) << 56
    }
    var state = seed ^ UInt64(count)
    var index = start
    while index + 8 <= end {
      state = mix(state ^ word(text, at: index))
      index += 8
    }
    // The last eight bytes again, as the string has at least eight: no tail of single bytes.
    state = mix(state ^ word(text, at: end - 8))
    return state | 1 << 63
  }

  /// Whether equal keys mean equal strings.
  @inline(__always)
  static func isExact(_ key: UInt64) -> Bool { key >> 63 == 0 }

  /// Eight bytes from `index` on. The load is checked against the span, and any bits are a valid integer.
  @inline(__always)
  private func word(_ text: Span<UInt8>, at index: Int) -> UInt64 {
    UInt64(littleEndian: unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  @inline(__always)
  func slot(_ key: UInt64, mask: Int) -> Int {
    Int(truncatingIfNeeded: mix(key ^ seed)) & mask
  }

  @inline(__always)
  private func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15 ^ seed)
    return product.high ^ product.low
  }
}
