// Which two neighbouring tokens merge, how early, and into what. Knows no bytes.

/// A hash table from pairs of tokens to their merge.
struct PairTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt64]
  private let seed = UInt64.random(in: .min ... .max) | 1
  private(set) var count = 0

  init(capacity: Int) {
    var slots = 16
    while slots < capacity * 2 { slots *= 2 }
    keys = Array(repeating: .max, count: slots)
    values = Array(repeating: 0, count: slots)
  }

  /// The merge of `left` and `right`: `rank << 32 | id` of the token they become; nil if they never merge.
  @inline(__always)
  subscript(left: TokenID, right: TokenID) -> UInt64? {
    let key = Self.key(left, right)
    let mask = keys.count - 1
    var slot = place(key) & mask
    while keys[slot] != .max {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// All merges by rank.
  var merges: [(left: TokenID, right: TokenID)] {
    zip(keys, values).filter { $0.0 != .max }.sorted { $0.1 < $1.1 }
      .map { (TokenID(truncatingIfNeeded: $0.0 >> 32), TokenID(truncatingIfNeeded: $0.0)) }
  }

  /// Adds a merge; false if the pair has one already, which then stays.
  mutating func insert(_ left: TokenID, _ right: TokenID, rank: UInt32, id: TokenID) -> Bool {
    guard self[left, right] == nil else { return false }
    if (count + 1) * 2 > keys.count { grow() }
    put(Self.key(left, right), UInt64(rank) << 32 | UInt64(UInt32(bitPattern: id)))
    count += 1
    return true
  }

  private mutating func put(_ key: UInt64, _ value: UInt64) {
    let mask = keys.count - 1
    var slot = place(key) & mask
    while keys[slot] != .max { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: .max, count: oldKeys.count * 2)
    values = Array(repeating: 0, count: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where key != .max { put(key, value) }
  }

  @inline(__always)
  private static func key(_ left: TokenID, _ right: TokenID) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }

  @inline(__always)
  private func place(_ key: UInt64) -> Int {
    let product = (key ^ seed).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15 ^ seed)
    return Int(truncatingIfNeeded: product.high ^ product.low)
  }
}
