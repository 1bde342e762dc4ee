// The sum over a stream: the same however it is cut, another one after every change.

import Inference
import Testing

@Suite struct ChecksumTests {
  private func sum(_ pieces: [[UInt8]]) -> UInt64 {
    var checksum = Checksum()
    for piece in pieces { piece.withUnsafeBytes { checksum.append($0) } }
    return checksum.value
  }

  private let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 * 7 + $0 / 3) }

  @Test func cutsDoNotMatter() {
    for length in [0, 1, 31, 32, 33, 64, 95, 300] {
      let whole = Array(bytes.prefix(length))
      for cut in 0...length {
        #expect(sum([Array(whole.prefix(cut)), Array(whole.dropFirst(cut))]) == sum([whole]))
      }
      #expect(sum(whole.map { [$0] }) == sum([whole]))
    }
  }

  @Test func everyBitAndTheLengthMatter() {
    var sums: Set<UInt64> = [sum([bytes]), sum([bytes + [0]]), sum([Array(bytes.dropLast())])]
    for place in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << bit
        sums.insert(sum([changed]))
      }
    }
    #expect(sums.count == 3 + 8 * bytes.count)
  }
}
