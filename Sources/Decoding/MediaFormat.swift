// What a file is by its first bytes. Knows nothing of the rest of it.

/// The formats that are decoded. Raw values are those of the decoders' protocol (`Decoders/protocol.h`).
public enum MediaFormat: UInt32, Sendable, Hashable, CaseIterable {
  case jpeg = 1
  case png = 2
  case webp = 3
  case gif = 4
  case tiff = 5
  /// HEIC and AVIF.
  case heif = 6
  case bmp = 7
  /// MP4 and QuickTime.
  case mp4 = 16
  /// Matroska and WebM.
  case matroska = 17

  public var isVideo: Bool { rawValue >= MediaFormat.mp4.rawValue }

  /// As people call it.
  public var name: String {
    switch self {
    case .jpeg: "JPEG"
    case .png: "PNG"
    case .webp: "WebP"
    case .gif: "GIF"
    case .tiff: "TIFF"
    case .heif: "HEIC or AVIF"
    case .bmp: "BMP"
    case .mp4: "MP4 or QuickTime"
    case .matroska: "Matroska or WebM"
    }
  }

  /// How many bytes of a file are enough.
  static let bytesNeeded = 32

  /// The format that a file with these first bytes claims to have; nil if it is none of ours.
  public init?(firstBytes bytes: [UInt8]) {
    func has(_ text: StaticString, at offset: Int = 0) -> Bool {
      let expected = text.description.utf8
      return bytes.count >= offset + expected.count && bytes.dropFirst(offset).starts(with: expected)
    }
    func has(_ expected: [UInt8]) -> Bool { bytes.starts(with: expected) }
    if has([0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if has("RIFF"), has("WEBP", at: 8) {
      self = .webp
    } else if has("GIF87a") || has("GIF89a") {
      self = .gif
    } else if has([0x49, 0x49, 0x2A, 0]) || has([0x4D, 0x4D, 0, 0x2A]) || has([0x49, 0x49, 0x2B, 0])
      || has([0x4D, 0x4D, 0, 0x2B])
    {
      self = .tiff
    } else if has("ftyp", at: 4) {
      let brands = ["heic", "heix", "heim", "heis", "mif1", "avif", "avis"]
      let brand = bytes.dropFirst(8).prefix(4)
      self = brands.contains { brand.elementsEqual($0.utf8) } ? .heif : .mp4
    } else if ["moov", "mdat", "wide", "free", "skip"].contains(where: {
      bytes.dropFirst(4).starts(with: $0.utf8)
    }) {
      self = .mp4
    } else if has([0x1A, 0x45, 0xDF, 0xA3]) {
      self = .matroska
    } else if has("BM"), bytes.count >= 18, [12, 40, 52, 56, 64, 108, 124].contains(bytes[14]) {
      self = .bmp
    } else {
      return nil
    }
  }
}
