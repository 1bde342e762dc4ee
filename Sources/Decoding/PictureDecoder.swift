// Pictures and videos as pixels: each file by a confined process of its own. Knows no library that decodes, and no tensors.

public import Media

/// Decodes the files of pictures and videos.
///
/// Nothing of a file is read here but its first bytes, to know its format. A program (`Decoders/`) that may neither open files
/// nor use the net reads it, in a process of its own for each file, with limits on memory and time; its answer is checked
/// like any foreign file. A decoder that crashes, stalls or lies is an error here.
///
///     let picture = try PictureDecoder().decode(path: "heron.jpg")
public struct PictureDecoder: Sendable {
  public var programs: DecoderPrograms
  public var limits: DecodingLimits

  public init(programs: DecoderPrograms = .found(), limits: DecodingLimits = .init()) {
    self.programs = programs
    self.limits = limits
  }

  /// A JPEG, PNG, WebP, GIF, TIFF, HEIC, AVIF or BMP file as pixels: turned as its EXIF data say, of 16 bits the upper eight,
  /// CMYK as Pillow converts it, colour profiles left alone as the references leave them. Of several frames or pages the
  /// first.
  public func decode(path: String) throws(DecodingError) -> DecodedPicture {
    try decode(OpenedMedia(path: path))
  }

  /// The same of a file's bytes; `name` is what errors call them.
  public func decode(bytes: [UInt8], name: String) throws(DecodingError) -> DecodedPicture {
    try decode(OpenedMedia(bytes: bytes, name: name))
  }

  /// The frames of an MP4, QuickTime, Matroska or WebM file with H.264, H.265, VP9 or AV1: in each interval of
  /// 1 / `framesPerSecond` seconds the first that is shown in it, at most `most` of them, all kept in memory.
  /// - Throws: `DecodingError` also if they take more than `DecodingLimits.keptBytes`
  public func frames(path: String, framesPerSecond: Double, most: Int) throws(DecodingError) -> [VideoFrame] {
    var frames: [VideoFrame] = []
    var bytes = 0
    try forEachFrame(path: path, framesPerSecond: framesPerSecond, most: most) { frame in
      bytes += frame.picture.bytes.count
      guard bytes <= limits.keptBytes else { return false }
      frames.append(frame)
      return true
    }
    guard bytes <= limits.keptBytes else {
      throw .refused(
        file: path, subject: "video", expected: "frames of at most \(limits.keptBytes) bytes in all",
        found: "more from frame \(frames.count + 1) on")
    }
    return frames
  }

  /// The same frames one by one, so that only one is in memory; `body` says whether to go on.
  public func forEachFrame(
    path: String, framesPerSecond: Double, most: Int, _ body: (VideoFrame) -> Bool
  ) throws(DecodingError) {
    guard framesPerSecond >= 0.0001, framesPerSecond <= 1000 else {
      throw .refused(
        file: path, subject: "frames a second", expected: "0.0001 to 1000", found: "\(framesPerSecond)")
    }
    guard most > 0 else { return }
    let media = try OpenedMedia(path: path)
    let format = try media.require(
      MediaFormat.allCases.filter(\.isVideo), mostBytes: limits.videoBytes, as: "video")
    let request = DecoderRequest(
      format: format, limits: limits.possible, seconds: limits.videoSeconds, frames: most,
      framesPerSecond: framesPerSecond)
    try run(request, media, body)
  }

  private func decode(_ media: borrowing OpenedMedia) throws(DecodingError) -> DecodedPicture {
    let format = try media.require(
      MediaFormat.allCases.filter { !$0.isVideo }, mostBytes: limits.pictureBytes, as: "picture")
    var picture: DecodedPicture?
    try run(DecoderRequest(format: format, limits: limits.possible, seconds: limits.pictureSeconds), media) {
      frame in
      picture = frame.picture
      return true
    }
    guard let picture else {
      throw .decoder(file: media.file, expected: "a picture", found: "none")
    }
    return picture
  }

  /// Starts the program, checks its answer field by field, and gives each frame to `body` until it has enough.
  private func run(
    _ request: DecoderRequest, _ media: borrowing OpenedMedia, _ body: (VideoFrame) -> Bool
  ) throws(DecodingError) {
    let (file, limits) = (media.file, request.limits)
    let process = try DecoderProcess(
      DecoderPrograms.name(for: request.format), of: programs, request: request.bytes, media: media,
      seconds: request.seconds)
    process.allow(request.format.isVideo ? limits.frameSeconds : limits.pictureSeconds)
    let answer = try DecoderAnswer(
      process.read(DecoderAnswer.byteCount, of: "an answer's header"), format: request.format, limits: limits,
      file: file)
    var (count, time) = (0, 0.0)
    while true {
      process.allow(request.format.isVideo ? limits.frameSeconds : limits.pictureSeconds)
      let record = try DecoderRecord(process.read(DecoderRecord.byteCount, of: "a record"), file: file)
      guard record.isFrame else {
        try record.status.requireDone(file: file, format: request.format, limits: limits)
        guard record.count == UInt64(count) else {
          throw .decoder(file: file, expected: "an end that counts \(count) frames", found: "\(record.count)")
        }
        return try process.finish()
      }
      guard record.count == UInt64(answer.frameBytes), record.seconds >= time, count < request.frames else {
        throw .decoder(
          file: file,
          expected: "at most \(request.frames) frames of \(answer.frameBytes) bytes from \(time) s on",
          found: "frame \(count + 1) of \(record.count) bytes at \(record.seconds) s")
      }
      let bytes = try process.read(answer.frameBytes, of: "pixels")
      let picture: DecodedPicture
      do {
        picture = try DecodedPicture(
          width: answer.width, height: answer.height, transparency: answer.transparency, bytes: bytes)
      } catch {
        throw .decoder(file: file, expected: "pixels", found: "\(error)")
      }
      (count, time) = (count + 1, record.seconds)
      guard body(VideoFrame(seconds: record.seconds, picture: picture)) else { return }
    }
  }
}
