// Token files and the rows packed from them.

import JSON
import TestSupport
import Testing
import Training

@Suite struct TokenDataTests {
  let scratch = TemporaryFolder()

  /// Documents of the given lengths whose ids tell document and place: 100 · document + place.
  private func file(_ name: String, lengths: [Int], masked: Bool = false) throws -> TokenFile {
    var writer = try TokenFileWriter(
      path: scratch(name), vocabularySize: 100_000, tokenizerHash: [UInt8](repeating: 7, count: 32))
    for (document, count) in lengths.enumerated() {
      try writer.append(
        (0..<count).map { Int32(100 * document + $0) },
        counted: masked ? (0..<count).map { $0 % 2 == 1 } : nil, textBytes: 3 * count)
    }
    try writer.finish()
    return try TokenFile(path: scratch(name))
  }

  @Test(arguments: [false, true]) func fileRoundTrip(masked: Bool) throws {
    let lengths = [5, 1, 0, 17, 2]
    let file = try file("a.tokens", lengths: lengths, masked: masked)
    let read = try lengths.indices.map { try file.ids(file.tokens(ofDocument: $0)) }
    #expect(read == lengths.enumerated().map { d, n in (0..<n).map { Int32(100 * d + $0) } })
    #expect(
      (0..<5).map { file.counts($0) }
        == (masked ? [false, true, false, true, false] : [true, true, true, true, true]))
    #expect(file.hasMask == masked && file.textBytes(ofDocument: 3) == 51)
  }

  @Test(arguments: [0, 8, 12, 16, 24, 32, 96 + 40 + 16]) func wrongFilesAreRefused(offset: Int) throws {
    _ = try file("a.tokens", lengths: [5, 5])
    var bytes = scratch.read("a.tokens")
    bytes[offset + 6] ^= 0x40
    bytes[offset] ^= 0x41
    scratch.write(bytes, "b.tokens")
    #expect(throws: TrainingError.self) { try TokenFile(path: scratch("b.tokens")) }
    scratch.write(Array(scratch.read("a.tokens").dropLast()), "c.tokens")
    #expect(throws: TrainingError.self) { try TokenFile(path: scratch("c.tokens")) }
  }

  /// More bytes of text than there are, in one document or only in all together; in the end in two files.
  @Test(arguments: [[UInt64.max, 0], [1 << 62, 1 << 62], [1 << 53, 1]]) func countsOfTextFit(counts: [UInt64])
    throws
  {
    _ = try file("a.tokens", lengths: [5, 5])
    var bytes = scratch.read("a.tokens")
    let texts = 96 + 40 + 24
    for (document, count) in counts.enumerated() {
      for index in 0..<8 {
        bytes[texts + 8 * document + index] = UInt8(truncatingIfNeeded: count >> (8 * UInt64(index)))
      }
    }
    scratch.write(bytes, "b.tokens")
    let error = #expect(throws: TrainingError.self) { try TokenFile(path: scratch("b.tokens")) }
    #expect("\(error.map { "\($0)" } ?? "")".contains("at most 2^53 bytes of text in all"))
    for index in 0..<16 { bytes[texts + index] = index == 6 ? 32 : 0 }
    scratch.write(bytes, "c.tokens")
    let large = try TokenFile(path: scratch("c.tokens"))
    #expect(throws: TrainingError.self) {
      try ValidationSet(name: "x", files: [large, large], rowLength: 8, limit: 100)
    }
  }

  /// A position whose counts the next row would take beyond 64 bits.
  @Test(arguments: ["[[9223372036854775807,3,5]]", "[[0,3,9223372036854775807]]"])
  func positionsBeyondAllRunsAreRefused(sources: String) throws {
    let source = try TokenSource(name: "x", files: [file("x.tokens", lengths: [40, 9, 33])], rowLength: 16)
    let text = "{\"rows\":1,\"sources\":\(sources),\"waiting\":[]}"
    let position = try DataPosition(json: JSONValue(parsing: text))
    #expect(throws: TrainingError.self) { try PackedBatches([source], seed: 1, position: position) }
  }

  private func batches() throws -> PackedBatches {
    let long = (0..<40).map { 3 + ($0 * 37) % 50 }
    let short = (0..<60).map { 1 + ($0 * 11) % 9 }
    return try PackedBatches(
      [
        TokenSource(name: "long", files: [file("l.tokens", lengths: long)], weight: 3, rowLength: 16),
        TokenSource(
          name: "short", files: [file("s.tokens", lengths: short, masked: true)], weight: 1, rowLength: 16),
      ], seed: 5)
  }

  @Test func rowsHoldWholePiecesAndTheirTargets() throws {
    var batches = try batches()
    var problems: Set<String> = []
    var (tokens, counted) = (0, 0)
    for _ in 0..<300 {
      let row = try batches.nextRow()
      if row.tokenCount > 16 { problems.insert("a row is too long") }
      tokens += row.tokenCount
      counted += row.countedTokens
      var start = 0
      for length in row.lengths {
        for place in start..<start + length {
          let (id, target) = (row.ids[place], row.targets[place])
          if place > start, id != row.ids[place - 1] + 1 { problems.insert("a piece is torn") }
          if target >= 0, target != id + 1 { problems.insert("a target is not the next token") }
        }
        start += length
      }
    }
    let drawn = batches.position.sources.map { Double($0.tokens) }
    #expect(problems == [])
    #expect(abs(drawn[0] / drawn[1] - 3) < 0.05 && Double(tokens) > 0.97 * 300 * 16)
  }

  @Test func everyEpochPredictsEveryTokenOnce() throws {
    var batches = try PackedBatches(
      [TokenSource(name: "x", files: [file("x.tokens", lengths: [40, 2, 1, 33, 16, 17])], rowLength: 16)],
      seed: 1)
    let pieces = batches.sources[0].pieceCount
    var seen: [Int32: Int] = [:]
    // The rows of exactly two epochs: until both are taken and nothing of them waits.
    var left = 2 * pieces
    while left > 0 {
      let row = try batches.nextRow()
      for target in row.targets where target >= 0 { seen[target, default: 0] += 1 }
      left -= row.lengths.count
    }
    #expect(seen.count == 39 + 1 + 32 + 15 + 16 && seen.values.allSatisfy { (1...3).contains($0) })
  }

  @Test func resumesToTheBit() throws {
    var whole = try batches()
    let expected = try (0..<200).map { _ in try whole.nextRow() }
    var found: [PackedRows] = []
    var part = try batches()
    for row in 0..<200 {
      if row % 7 == 0 {
        let position = try DataPosition(json: JSONValue(parsing: part.position.json.text()))
        part = try PackedBatches(part.sources, seed: 5, position: position)
      }
      found.append(try part.nextRow())
    }
    #expect(found == expected)
    var other = try PackedBatches(part.sources, seed: 6)
    #expect(try other.nextRow() != expected[0])
  }
}
