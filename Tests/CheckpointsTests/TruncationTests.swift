// What happens when another program cuts a mapped file short: one line and an exit code, and no signal.

import Checkpoints
import Glibc
import TestSupport
import Testing

@Suite struct TruncationTests {
  /// Maps a file of two pages, cuts it after one, and touches a byte of each.
  private static func touchWhatIsLost(named name: String) throws {
    let folder = TemporaryFolder()
    let path = folder.write([UInt8](repeating: 7, count: 8192), name)
    let file = try MappedFile(path: path)
    truncate(path, 4096)
    unlink(path)
    rmdir(folder.path)
    let kept = file.withSpan { Int($0[0]) }
    // The byte is printed so that reading it cannot be left out.
    print(kept, file.withSpan { Int($0[8191]) })
  }

  @Test func leavesWithALineThatNamesTheFile() async throws {
    let result = try await #require(
      processExitsWith: .exitCode(74), observing: [\.standardErrorContent]
    ) {
      MappedFile.exitWhenTruncated(code: 74)
      try TruncationTests.touchWhatIsLost(named: "weights\u{1B}.bin")
    }
    let text = String(decoding: result.standardErrorContent, as: UTF8.self)
    #expect(
      text.hasPrefix("herd: /tmp/") && text.contains("/weights?.bin: file: expected 8192 bytes")
        && text.contains("found it cut short before byte 8192"))
  }

  @Test func leavesOtherBusErrorsAlone() async {
    await #expect(processExitsWith: .signal(SIGBUS)) {
      signal(SIGBUS, SIG_DFL)
      MappedFile.exitWhenTruncated(code: 74)
      raise(SIGBUS)
    }
  }
}
