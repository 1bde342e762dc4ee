// What is written for training: facts in many phrasings, no user's question, hardly any large arithmetic, its shares.

import Evaluation
import Glibc
import JSON
import Testing
import Tokenizers

@Suite struct DataTests {
  @Test func everyFactHasTwentyPhrasings() {
    let facts = FactBook.shared.facts
    #expect(facts.count >= 60 && Set(facts.map(\.name)).count == facts.count)
    #expect(facts.allSatisfy { $0.phrasingCount >= 20 && $0.prosePhrasingCount >= 20 })
    let long = facts.flatMap(\.answers).filter { Words($0).count > 25 }
    #expect(long.isEmpty, "\(long)")
  }

  @Test func userQuestionsAreGradedAndStayOut() {
    let questions = UserQuestion.all
    #expect(questions.count == 200 && Set(questions.map(\.ask)).count == 200)
    #expect(questions.filter { !$0.grade($0.reference) || $0.grade("") || $0.grade("qwertz") }.isEmpty)
    // The filter knows every question, also inside a longer one, and lets everything else pass.
    let filter = QuestionFilter.userQuestions
    #expect(questions.allSatisfy { filter.repeats([Message(.user, ($0.ask.last ?? "").uppercased())]) })
    #expect(filter.repeats("Well, which herd command shows me the architecture of a model file, please?"))
    #expect(!filter.repeats("Which command shows the architecture?"))
  }

  @Test(arguments: ["pretrain", "chat"]) func mixtureHoldsItsShares(_ phase: String) throws {
    let recipe = try Recipe(JSONValue(parsing: Self.file("Runs/cria.mixture.json")))
    let texts = [".cache/corpus/text/*.jsonl": [String(repeating: "Real text. ", count: 50)]]
    var mixtures = try [7, 7].map { try Mixture(recipe.phase(phase), texts: texts, seed: $0) }
    var bytes = 0
    var arithmetic = 0
    while bytes < 3_000_000 {
      let record = mixtures[0].next()
      guard bytes > 200_000 || record.json == mixtures[1].next().json else {
        Issue.record("the same seed gave another record")
        return
      }
      bytes += record.byteCount
      arithmetic += Self.largeArithmetic(record)
      if case .conversation(let messages) = record, QuestionFilter.userQuestions.repeats(messages) {
        Issue.record("a user's question in training: \(messages)")
      }
    }
    let errors = mixtures[0].parts.map { abs(Double($0.bytes) / Double(bytes) - $0.share) }
    #expect(errors.allSatisfy { $0 < 0.002 })
    #expect(Double(arithmetic) <= 0.002 * Double(bytes))
  }

  @Test(arguments: DocumentList.all.map(\.name)) func documentsAreTextOfTheTrainingSide(_ name: String) throws
  {
    let source = try #require(DocumentList.named(name))
    var random = RandomStream(seed: 1)
    let documents = (0..<300).map { _ in source.document(using: &random) }
    #expect(
      documents.allSatisfy { !$0.isEmpty && !$0.contains("{") && !$0.contains("[") && $0.utf8.count < 3_000 })
    #expect(Set(documents).count > 200)
  }

  @Test func recipesAreRefusedByName() {
    for (text, word) in [
      (#"{"phases": {"chat": {"tasks": {"nothing": 1}}}}"#, "nothing"),
      (#"{"phases": {"chat": {"tasks": {"sums": -1}}}}"#, "sums"), (#"{"phases": 3}"#, "phases"),
      (#"{"phases": {"chat": {"chain": [1, -1]}}}"#, "chain"),
      (#"{"phases": {"chat": {"chain": [1, null]}}}"#, "chain"),
      (#"{"phases": {"chat": {"tasks": {"a\u001b": 1}}}}"#, #""a\u001b""#),
    ] {
      #expect(performing: { _ = try Recipe(JSONValue(parsing: text)) }, throws: { "\($0)".contains(word) })
    }
  }

  /// Bytes of sums, differences and products with three digits or more on a side.
  private static func largeArithmetic(_ record: TrainingRecord) -> Int {
    let texts: [String] =
      switch record {
      case .document(let text): [text]
      case .conversation(let messages): messages.map(\.content)
      }
    var bytes = 0
    for text in texts {
      let tokens = text.split { $0 == " " || $0 == "\n" }
      for (place, token) in tokens.enumerated().dropFirst()
      where ["+", "*", "/", "times", "plus"].contains(token) {
        guard place + 1 < tokens.count else { continue }
        let sides = [tokens[place - 1], tokens[place + 1]]
        let isNumber = sides.allSatisfy { $0.first?.isNumber ?? false }
        if isNumber, sides.contains(where: { $0.filter(\.isNumber).count > 2 }) {
          bytes += sides[0].utf8.count + token.utf8.count + sides[1].utf8.count + 2
        }
      }
    }
    return bytes
  }

  /// The bytes of a file of the project.
  private static func file(_ path: String) -> [UInt8] {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let descriptor = open("/\(root)/\(path)", O_RDONLY)
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    return Array(bytes.prefix(max(0, count)))
  }
}
