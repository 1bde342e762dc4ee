// What is refused before any decoder starts.

import Decoding
import Foundation
import TestSupport
import Testing

@Suite struct RefusedFileTests {
  private let folder = TemporaryFolder()

  @Test(arguments: [
    ("absent.png", "cannot open: No such file or directory"),
    ("folder", "expected a regular file, found a folder"),
    ("pipe", "expected a regular file, found a pipe"), ("empty", "found an empty file"),
    (
      "text",
      "expected one of the formats JPEG, PNG, WebP, GIF, TIFF, HEIC or AVIF, BMP, found another format"
    ),
    ("film", "found a video (Matroska or WebM)"), ("long", "expected at most 16 bytes, found 17"),
    ("whole", "expected the program herd-decode-picture, which `make decoders` builds, in"),
  ])
  func refused(_ name: String, _ expected: String) throws {
    try FileManager.default.createDirectory(atPath: folder("folder"), withIntermediateDirectories: false)
    #expect(mkfifo(folder("pipe"), 0o600) == 0)
    folder.write("", "empty")
    folder.write("#!/bin/sh", "text")
    folder.write([0x1A, 0x45, 0xDF, 0xA3], "film")
    folder.write("GIF89a00000000000", "long")
    folder.write("GIF89a", "whole")
    let decoder = PictureDecoder(
      programs: DecoderPrograms(folders: [folder("none")]), limits: DecodingLimits(pictureBytes: 16))
    let error = #expect(throws: DecodingError.self) { try decoder.decode(path: folder(name)) }
    let text = error.map { "\($0)" } ?? ""
    #expect(text.hasPrefix(folder(name) + ": ") && text.contains(expected), "\(text)")
  }

  @Test(arguments: [-1, 0, .nan, .infinity, 1e9]) func impossibleRatesAreRefused(_ rate: Double) {
    let path = folder.write([0x1A, 0x45, 0xDF, 0xA3], "film.webm")
    #expect(throws: DecodingError.self) {
      try PictureDecoder().frames(path: path, framesPerSecond: rate, most: 1)
    }
  }
}
