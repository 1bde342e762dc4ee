// The hash against the vectors of FIPS 180-4 and its own other ways of feeding it.

import Testing
import Training

@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func vectors(text: String, digest: String) {
    #expect(SHA256.hexadecimal(of: Array(text.utf8)) == digest)
  }

  @Test func piecesOfAnyLengthGiveTheSame() {
    let bytes = (0..<400).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let wrong = (1..<bytes.count).filter { length in
      var hash = SHA256()
      for start in stride(from: 0, to: bytes.count, by: length) {
        bytes[start..<min(start + length, bytes.count)].withUnsafeBytes { hash.update($0) }
      }
      return SHA256.hexadecimal(hash.finish()) != SHA256.hexadecimal(of: bytes)
    }
    #expect(wrong.isEmpty)
  }
}
