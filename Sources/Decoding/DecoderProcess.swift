// One run of a decoder: started for a file, read within its time, ended whatever happens. Knows no picture.

import CDecoding
import Glibc

/// A process that decodes one file. It ends with this object at the latest.
@safe final class DecoderProcess {
  /// The file's name, for errors.
  let file: String
  private var decoder = herd_decoder()
  /// Time that may still be spent waiting, in all and for what comes next.
  private var nanoseconds: Int64
  private var nextNanoseconds: Int64
  private let seconds: Double
  private var nextSeconds: Double
  private var isEnded = false

  /// - Throws: `DecodingError` if no folder has the program or it cannot be started
  init(
    _ name: String, of programs: DecoderPrograms, request: [UInt8], media: borrowing OpenedMedia,
    seconds: Double
  ) throws(DecodingError) {
    file = media.file
    self.seconds = seconds
    nextSeconds = seconds
    nanoseconds = Self.nanoseconds(seconds)
    nextNanoseconds = nanoseconds
    guard let path = programs.path(name) else {
      throw .missingProgram(file: media.file, program: name, searched: programs.folders)
    }
    let descriptor = media.descriptor
    let code = unsafe request.withUnsafeBytes {
      unsafe herd_decoder_start(&decoder, path, $0.baseAddress, $0.count, descriptor)
    }
    guard code == 0 else { throw .system(file: media.file, action: "start \(path)", code: code) }
  }

  /// What is read from here on must come within this time as well.
  func allow(_ seconds: Double) {
    nextSeconds = seconds
    nextNanoseconds = Self.nanoseconds(seconds)
  }

  /// A day is as good as for ever, and fits.
  private static func nanoseconds(_ seconds: Double) -> Int64 { Int64(max(0, min(seconds, 86_400)) * 1e9) }

  deinit {
    if !isEnded { _ = unsafe herd_decoder_end(&decoder, 0) }
  }

  /// Exactly so many bytes of the answer.
  /// - Throws: `DecodingError.decoder` if there are fewer or they take too long
  func read(_ count: Int, of part: String) throws(DecodingError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let had = unsafe bytes.withUnsafeMutableBytes { unsafe read($0) }
    guard had == count else {
      throw failure(had, expected: "\(count) bytes of \(part)", found: "\(had)")
    }
    return bytes
  }

  /// Waits for the end of the answer and of the process.
  /// - Throws: `DecodingError.decoder` if there is more of an answer or the process does not end as it should
  func finish() throws(DecodingError) {
    var byte: UInt8 = 0
    let had = unsafe withUnsafeMutableBytes(of: &byte) { unsafe read($0) }
    // One that writes more may well end because nobody reads on, which is not the fault to tell of.
    guard had <= 0 else {
      throw .decoder(file: file, expected: "the end of its answer", found: "more bytes")
    }
    guard had == 0 else {
      throw failure(had, expected: "the end of its answer", found: "no end")
    }
    if let ending = end() { throw .decoder(file: file, expected: "an end without error", found: ending) }
  }

  private func read(_ bytes: UnsafeMutableRawBufferPointer) -> Int {
    guard let start = bytes.baseAddress else { return 0 }
    let before = min(nanoseconds, nextNanoseconds)
    var left = before
    let had = Int(unsafe herd_decoder_read(&decoder, start, bytes.count, &left))
    nanoseconds -= before - left
    nextNanoseconds -= before - left
    return had
  }

  /// The reason why a read ended early: the time, the system, or what became of the process.
  private func failure(_ had: Int, expected: String, found: String) -> DecodingError {
    if had == HERD_DECODER_LATE {
      _ = unsafe herd_decoder_end(&decoder, 0)
      isEnded = true
      let expected =
        nanoseconds <= 0 ? "all of its answer within \(seconds) s" : "the next frame within \(nextSeconds) s"
      return .decoder(file: file, expected: expected, found: "none yet")
    }
    let ending = end()
    if had < 0 { return .decoder(file: file, expected: expected, found: "an answer that cannot be read") }
    return .decoder(file: file, expected: expected, found: ending ?? found)
  }

  /// Ends the process; nil if it ended by itself without an error, or if nobody can know.
  private func end() -> String? {
    // Whoever has closed its answer is about to end.
    let status = unsafe herd_decoder_end(&decoder, 1_000_000_000)
    isEnded = true
    guard status > 0 else { return nil }
    // What `WIFSIGNALED` and its like do; Swift does not see these macros.
    let signal = status & 0x7F
    return signal == 0
      ? "its exit with code \(status >> 8 & 0xFF)" : "its end by \(SystemText.signal(signal))"
  }
}
