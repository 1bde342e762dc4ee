// Formats as their first bytes say.

import Decoding
import Testing

@Suite struct MediaFormatTests {
  @Test(arguments: [
    ("\u{1}\u{1}\u{1}\u{1}", nil), ("", nil), ("GIF87a", MediaFormat.gif), ("GIF89a....", .gif),
    ("GIF88a", nil),
    ("RIFF....WEBPVP8 ", .webp), ("RIFF....WAVE", nil), ("RIFF", nil), ("II*\u{0}", .tiff),
    ("MM\u{0}*", .tiff),
    ("....ftypavif", .heif), ("....ftypheic", .heif), ("....ftypmif1", .heif), ("....ftypisom", .mp4),
    ("....ftypqt  ", .mp4), ("....moov", .mp4), ("BM............\u{28}\u{0}\u{0}\u{0}", .bmp),
    ("BM............\u{29}\u{0}\u{0}\u{0}", nil), ("BM", nil), ("<svg", nil), ("%PDF-1.7", nil),
    ("#EXTM3U", nil),
  ])
  func firstBytesTell(_ text: String, _ format: MediaFormat?) {
    #expect(MediaFormat(firstBytes: Array(text.utf8)) == format)
  }

  @Test(arguments: [
    ([0xFF, 0xD8, 0xFF], MediaFormat.jpeg), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
    ([0x1A, 0x45, 0xDF, 0xA3], .matroska), ([0xFF, 0xD8], nil),
    ([0x89, 0x50, 0x4E, 0x47, 0x0A, 0x1A, 0x0A], nil),
  ])
  func binaryFirstBytesTell(_ bytes: [UInt8], _ format: MediaFormat?) {
    #expect(MediaFormat(firstBytes: bytes) == format)
  }
}
