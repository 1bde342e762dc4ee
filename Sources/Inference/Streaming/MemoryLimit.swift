// How much memory a process may take, as people write it, and how much it takes. Knows no model.

import Glibc

/// A limit for the resident memory of this process.
public struct MemoryLimit: Sendable, Equatable {
  public let bytes: Int

  public init(bytes: Int) { self.bytes = bytes }

  /// Reads a number of bytes, with K, M, G or T for powers of 1024: "24G", "1.5G", "900M".
  /// - Returns: nil for anything else, and for nothing or less
  public init?(_ text: String) {
    let units: [Character: Double] = ["K": 0x1p10, "M": 0x1p20, "G": 0x1p30, "T": 0x1p40]
    var digits = Substring(text.uppercased())
    var factor = 1.0
    if let last = digits.last, let unit = units[last] {
      factor = unit
      digits.removeLast()
    }
    let isPlain = digits.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
    guard isPlain, let number = Double(digits), (1...0x1p60).contains(number * factor) else { return nil }
    bytes = Int(number * factor)
  }

  /// Bytes of this process that are in memory now; nil where the system does not tell.
  public static var residentBytes: Int? {
    let descriptor = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    let words = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: " ")
    return words.count > 1 ? Int(words[1]).map { $0 * Int(getpagesize()) } : nil
  }
}
