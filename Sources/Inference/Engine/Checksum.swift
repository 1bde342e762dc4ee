// A sum over bytes that damage changes. Knows no file; against people who want to deceive it is no help.

/// 64 bits over a stream of bytes, the same however the stream is cut into pieces.
///
/// Four lanes take 8 bytes each in turn, so that keys and values of gigabytes cost less than reading them does; a lane
/// multiplies by an odd constant and folds its high half down, as the finisher of MurmurHash3 (public domain) does.
package struct Checksum {
  private var lanes = Lanes()
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  /// Bytes of the four lanes together.
  private static let stride = 32

  private struct Lanes {
    var first: UInt64 = 1
    var second: UInt64 = 2
    var third: UInt64 = 3
    var fourth: UInt64 = 4

    @inline(__always) static func mixed(_ lane: UInt64, _ word: UInt64) -> UInt64 {
      let product = (lane ^ word) &* 0xff51_afd7_ed55_8ccd
      return product ^ (product >> 33)
    }

    @inline(__always) mutating func take(_ block: UnsafeRawBufferPointer, at offset: Int) {
      func word(_ lane: Int) -> UInt64 {
        UInt64(littleEndian: block.loadUnaligned(fromByteOffset: offset + 8 * lane, as: UInt64.self))
      }
      first = Self.mixed(first, word(0))
      second = Self.mixed(second, word(1))
      third = Self.mixed(third, word(2))
      fourth = Self.mixed(fourth, word(3))
    }
  }

  package init() {}

  /// The next bytes of the stream.
  package mutating func append(_ bytes: UnsafeRawBufferPointer) {
    length &+= UInt64(bytes.count)
    var next = 0
    if !pending.isEmpty {
      next = min(Self.stride - pending.count, bytes.count)
      pending.append(contentsOf: bytes[..<next])
      guard pending.count == Self.stride else { return }
      pending.withUnsafeBytes { lanes.take($0, at: 0) }
      pending.removeAll(keepingCapacity: true)
    }
    while bytes.count - next >= Self.stride {
      lanes.take(bytes, at: next)
      next += Self.stride
    }
    pending.append(contentsOf: bytes[next...])
  }

  /// The sum of all bytes so far.
  package var value: UInt64 {
    var lanes = lanes
    let last = pending + Array(repeating: 0, count: Self.stride - pending.count)
    last.withUnsafeBytes { lanes.take($0, at: 0) }
    return [lanes.second, lanes.third, lanes.fourth, length].reduce(lanes.first, Lanes.mixed)
  }
}
