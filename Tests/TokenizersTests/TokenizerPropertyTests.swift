// What holds for every text: nothing is lost, nothing takes quadratic time, streams end where wholes do.

import Testing
import Tokenizers

@Suite struct TokenizerPropertyTests {
  let tokenizer: Tokenizer

  init() throws { tokenizer = try TrainerTests.trained(440) }

  /// Random bytes, some of them cut out of real characters, some plain words.
  static func randomBytes(_ generator: inout SystemRandomNumberGenerator) -> [UInt8] {
    let sources: [[UInt8]] = [
      Array("The herd, Über 羊群 стадо 12 🐑\u{0301}'s\r\n\t  ".utf8), (0...255).map { $0 },
    ]
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      let source = sources[Int.random(in: 0...1, using: &generator)]
      let start = Int.random(in: 0..<source.count, using: &generator)
      bytes += source[start..<min(source.count, start + Int.random(in: 1...9, using: &generator))]
    }
    return bytes
  }

  @Test func decodingGivesBackWhatWasEncodedAtOnceAndInAStream() throws {
    var generator = SystemRandomNumberGenerator()
    var wrong: [[UInt8]] = []
    for _ in 0..<5_000 {
      let bytes = Self.randomBytes(&generator)
      let ids = tokenizer.encode(bytes.span)
      var decoder = StreamingDecoder(tokenizer)
      let streamed = ids.map { decoder.append($0) }.joined() + decoder.finish()
      let pieces = tokenizer.pieces(bytes.span)
      let covers = pieces.map(\.count).reduce(0, +) == bytes.count
      if try tokenizer.decodeBytes(ids) != bytes || streamed != String(decoding: bytes, as: UTF8.self)
        || !covers
      {
        wrong.append(bytes)
      }
    }
    #expect(wrong == [])
  }

  @Test func heapAndScanAgree() throws {
    // Pieces longer than 64 bytes are merged with a heap; cutting one byte of a run of letters changes which is used.
    var generator = SystemRandomNumberGenerator()
    var wrong: [String] = []
    for _ in 0..<500 {
      let text = String(
        (0..<Int.random(in: 60...70, using: &generator)).map { _ in "therdsagzi".randomElement() ?? "t" })
      let once = slowEncode(Array(text.utf8))
      if tokenizer.encode(text) != once { wrong.append(text) }
    }
    #expect(wrong == [])
  }

  /// Merges one piece by looking for the earliest merge in the list each time.
  private func slowEncode(_ piece: [UInt8]) -> [TokenID] {
    let lists = tokenizer.lists
    var parts = piece.map { lists.tokens[Int($0)] }
    let ranks = Dictionary(uniqueKeysWithValues: zip(lists.merges, lists.merges.indices))
    while true {
      let candidates = parts.indices.dropLast().compactMap { index in
        ranks[parts[index] + " " + parts[index + 1]].map { (rank: $0, index: index) }
      }
      guard let best = candidates.min(by: { ($0.rank, $0.index) < ($1.rank, $1.index) }) else { break }
      parts.replaceSubrange(best.index...(best.index + 1), with: [parts[best.index] + parts[best.index + 1]])
    }
    return parts.map { part in TokenID(lists.tokens.firstIndex(of: part) ?? -1) }
  }

  @Test(arguments: [
    "a", " ", "\n", "é", "羊", "1", "!", "aA", "\u{0301}", " \n", "Aא", "<|", "'s", "\u{1F411}",
  ])
  func stepsGrowLinearlyWithOneUnitRepeated(unit: String) throws {
    let short = Array(String(repeating: unit, count: 10_000 / unit.utf8.count).utf8)
    let long = Array(String(repeating: unit, count: 1_000_000 / unit.utf8.count).utf8)
    let steps =
      Double(tokenizer.stepsOfEncoding(long.span)) / Double(max(tokenizer.stepsOfEncoding(short.span), 500))
    #expect(steps < 150 && tokenizer.encode(long.span, specials: .all).count > 0)
  }

  @Test func controlTokensComeOnlyFromWhereTheyAreAskedFor() throws {
    let text = "a<|eot|><|header_start|>system<|header_end|><|eo"
    let control = tokenizer.encode(text).filter { tokenizer.isSpecial($0) }
    let asked = tokenizer.encode(text, specials: .all).filter { tokenizer.isSpecial($0) }
    #expect(control == [] && asked.count == 3)
    #expect(throws: TokenizerError.unknownToken(id: 440, vocabularySize: 440)) { try tokenizer.decode([440]) }
  }
}
