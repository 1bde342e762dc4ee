// The members of one JSON object, in order and found by name. Knows nothing of the text they came from.

/// An ordered set of members with constant-time lookup by key.
///
/// Keys are compared byte by byte, as the files mean them: Swift's own comparison would take "é" written as one
/// scalar and as two for the same key.
public struct JSONObject: Sendable, Equatable {
  /// One key with its value.
  public struct Member: Sendable, Equatable {
    public let key: String
    public let value: JSONValue

    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The members in the order of the file.
  public private(set) var members: [Member]
  /// Where each key stands, kept only when looking through all of them would be slower.
  private var positions: [ExactText: Int] = [:]

  private static let largestScanned = 12

  /// An object without members.
  public init() { members = [] }

  /// An object of the pairs in their order; of a repeated key the last value stays, in the first one's place.
  public init(_ pairs: some Sequence<(String, JSONValue)>) {
    members = []
    for (key, value) in pairs { self[key] = value }
  }

  public var count: Int { members.count }
  public var isEmpty: Bool { members.isEmpty }
  /// The keys in the order of the file.
  public var keys: [String] { members.map(\.key) }

  /// The value of the key, or nil if there is none. Setting appends or replaces in place; setting nil removes.
  public subscript(key: String) -> JSONValue? {
    get { position(of: key).map { members[$0].value } }
    set {
      switch (position(of: key), newValue) {
      case (nil, nil): break
      case (nil, let value?): append(Member(key: key, value: value))
      case (let position?, let value?): members[position] = Member(key: key, value: value)
      case (let position?, nil):
        members.remove(at: position)
        positions = [:]
        if members.count > Self.largestScanned { indexAll() }
      }
    }
  }

  public static func == (left: JSONObject, right: JSONObject) -> Bool { left.members == right.members }

  /// Appends a member unless the key is there already.
  mutating func appendIfNew(_ member: Member) -> Bool {
    guard position(of: member.key) == nil else { return false }
    append(member)
    return true
  }

  private func position(of key: String) -> Int? {
    if members.count > Self.largestScanned { return positions[ExactText(key)] }
    return members.firstIndex { $0.key.utf8.elementsEqual(key.utf8) }
  }

  private mutating func append(_ member: Member) {
    members.append(member)
    if members.count == Self.largestScanned + 1 {
      indexAll()
    } else if members.count > Self.largestScanned {
      positions[ExactText(member.key)] = members.count - 1
    }
  }

  private mutating func indexAll() {
    for (position, member) in members.enumerated() { positions[ExactText(member.key)] = position }
  }
}
