// A picture's file as pixels. Knows one format, and leaves the others to whoever decodes.

internal import Checkpoints
public import Media
internal import Training

/// Reads the files of pictures that records name.
public enum PictureFile {
  /// What reads the formats of cameras and browsers.
  public typealias Decoder = (_ path: String) throws -> DecodedPicture

  /// Longest portable pixmap.
  private static let longestPixmap = 1 << 26

  /// The pixels of a file. A portable pixmap is read here, as starting a decoder for it takes longer than all the rest;
  /// everything else is foreign.
  /// - Parameter decode: nil if only portable pixmaps can be read
  /// - Throws: `TrainingError.malformed`, or what `decode` throws
  public static func read(
    _ path: String, _ convention: PictureProcessor.Convention, decode: Decoder?
  ) throws -> RGBPicture {
    let file = try MappedFile(path: path)
    let pixmap = withExtendedLifetime(file) { file in
      let isPixmap = file.bytes.count <= longestPixmap && file.bytes.starts(with: RGBPicture.pixmapMark)
      return isPixmap ? Array(file.bytes) : nil
    }
    if let pixmap {
      do {
        return try RGBPicture(portablePixmap: pixmap)
      } catch {
        throw TrainingError.malformed(
          path: path, field: "picture", expected: "a portable pixmap", found: "\(error)")
      }
    }
    guard let decode else {
      throw TrainingError.malformed(
        path: path, field: "picture", expected: "a portable pixmap", found: "another format")
    }
    return try decode(path).opaque(convention)
  }
}
