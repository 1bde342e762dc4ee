// The byte-pair trainer against a slow one, and what it makes read back from its own files.

import JSON
import Testing
import Tokenizers

@Suite struct TrainerTests {
  static let text = """
    The herd grazes where the grass is green. The herders count: 12 sheep, 345 goats, 12 cows.
    "Where's the herd?" they ask; the herd isn't where the herders left it. Über die Wiese, über den Berg!
    Стадо пасётся на лугу, стадо идёт к реке. 羊群在草地上吃草，羊群向河边走去。羊群羊群羊群
    for (int i = 0; i < 100; i++) { herd[i] = graze(herd[i]); }\n\n\tend

    """

  static func trained(_ size: Int, mergesDigits: Bool = false) throws -> Tokenizer {
    var trainer = BytePairTrainer(mergesDigits: mergesDigits)
    for _ in 0..<3 { trainer.add(text) }
    return try trainer.train(vocabularySize: size, chatTemplate: ChatTemplates.meta)
  }

  /// Counts all pairs anew for every merge.
  static func slowMerges(_ pieces: [String], _ number: Int) -> [[[UInt8]]] {
    var words = pieces.map { Array($0.utf8).map { [$0] } }
    var ids: [[UInt8]: Int] = [:]
    for byte in UInt8.min...UInt8.max { ids[[byte]] = Int(byte) }
    var merges: [[[UInt8]]] = []
    while ids.count < 256 + number {
      var counts: [[[UInt8]]: Int] = [:]
      for word in words {
        for index in word.indices.dropLast() { counts[[word[index], word[index + 1]], default: 0] += 1 }
      }
      func order(_ pair: [[UInt8]]) -> (Int, Int, Int) {
        (-(counts[pair] ?? 0), ids[pair[0]] ?? -1, ids[pair[1]] ?? -1)
      }
      guard let best = counts.keys.min(by: { order($0) < order($1) }) else { break }
      merges.append(best)
      let merged = best[0] + best[1]
      if ids[merged] == nil { ids[merged] = ids.count }
      for number in words.indices {
        var word: [[UInt8]] = []
        for part in words[number] {
          if part == best[1], word.last == best[0], word.last.map({ $0 == best[0] }) == true {
            word[word.count - 1] = merged
            // A merged part must not merge again in the same pass.
            word.append([])
          } else {
            word.append(part)
          }
        }
        words[number] = word.filter { !$0.isEmpty }
      }
    }
    return merges
  }

  @Test func mergesAreThoseOfCountingEverythingAnew() throws {
    let tokenizer = try Self.trained(256 + 32 + 120, mergesDigits: true)
    var pieces: [String] = []
    for _ in 0..<3 { pieces += tokenizer.pieces(of: Self.text) }
    let spelled = Self.slowMerges(pieces, 120).map { pair in
      pair.map { bytes in Array(bytes) }
    }
    let lists = tokenizer.lists
    let learnt = lists.merges.map { merge in
      merge.split(separator: " ").map { name in
        lists.tokens.firstIndex { Array($0.utf8) == Array(name.utf8) }.flatMap {
          tokenizer.bytes(of: TokenID($0))
        } ?? []
      }
    }
    #expect(learnt == spelled)
  }

  @Test func digitsStayAloneUnlessAskedFor() throws {
    let lists = try Self.trained(440).lists
    let withDigits = lists.tokens.prefix(408).filter {
      $0.utf8.count > 1 && $0.utf8.contains { (0x30...0x39).contains($0) }
    }
    #expect(withDigits == [])
    #expect(try Self.trained(440, mergesDigits: true).encode("12") != Self.trained(440).encode("12"))
  }

  @Test func filesGiveTheSameVocabularyBack() throws {
    let tokenizer = try Self.trained(440)
    let contents = Array(tokenizer.huggingFaceDocument.text(pretty: true).utf8)
    let settings = try TokenizerSettings(
      contents: Array(tokenizer.huggingFaceSettings.text().utf8), file: "c")
    let read = try Tokenizer(huggingFace: contents, settings: settings, file: "tokenizer.json")
    let asLists = try Tokenizer(lists: tokenizer.lists, pre: "llama4", file: "a.gguf")
    #expect(read.lists == tokenizer.lists && asLists.lists == tokenizer.lists)
    #expect(
      read.encode(Self.text) == tokenizer.encode(Self.text)
        && asLists.encode(Self.text) == read.encode(Self.text))
    #expect(read.chatTemplate == tokenizer.chatTemplate && read.endOfText == tokenizer.endOfText)
    #expect(tokenizer.vocabularySize == 440 && tokenizer.specialToken("<|begin_of_text|>") == 408)
  }

  @Test func tooLittleTextIsAnErrorThatSaysHowMuchItGives() throws {
    var trainer = BytePairTrainer()
    trainer.add("abab")
    #expect(
      throws: TokenizerError.insufficientText(
        expected: "text that repeats enough for 4096 tokens", found: "enough for 289")
    ) { try trainer.train(vocabularySize: 4096) }
  }
}
