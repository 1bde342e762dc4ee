// Llama 4's own vocabulary against the ids of Meta's tokenizer.

import Foundation
import JSON
import Testing
import Tokenizers

@Suite(.needsLlama4Vocabulary) struct Llama4VocabularyTests {
  let tokenizer: Tokenizer
  let fixtures: JSONValue

  init() throws {
    tokenizer = try Fixtures.llama4.get()
    fixtures = try Fixtures.json("strings.json")
  }

  @Test func textGivesThePiecesAndIDsOfTheReference() throws {
    var wrong: [String] = []
    for test in try fixtures.array(at: "cases") {
      let text = try test.string(at: "text")
      let pieces = tokenizer.pieces(of: text)
      let ids = tokenizer.encode(text)
      let expected = test["pieces"]?.strings ?? []
      if pieces.map({ Array($0.utf8) }) != expected.map({ Array($0.utf8) }) {
        wrong.append("pieces of \(quoted(text)): \(pieces)")
      }
      if ids != test["ids"]?.ids { wrong.append("ids of \(quoted(text)): \(ids)") }
      if try Array(tokenizer.decode(ids).utf8) != Array(text.utf8) { wrong.append("text of \(quoted(text))") }
    }
    #expect(wrong == [])
  }

  @Test func specialTokensAreFoundWhereAskedFor() throws {
    var wrong: [String] = []
    for test in try fixtures.array(at: "special_cases") {
      let text = try test.string(at: "text")
      if tokenizer.encode(text, specials: .all) != test["ids"]?.ids { wrong.append(text) }
    }
    for test in try fixtures.array(at: "bos_eos_cases") {
      var ids = tokenizer.encode(try test.string(at: "text"))
      if try test.bool(at: "bos"), let begin = tokenizer.beginOfText { ids.insert(begin, at: 0) }
      if try test.bool(at: "eos"), let end = tokenizer.endOfText { ids.append(end) }
      if ids != test["ids"]?.ids { wrong.append(try test.string(at: "text")) }
    }
    for member in try Fixtures.json("special_tokens.json").object(at: "special_tokens").members {
      if tokenizer.specialToken(member.key).map(Int.init) != member.value.integerValue {
        wrong.append(member.key)
      }
    }
    #expect(wrong == [])
    #expect(tokenizer.vocabularySize == 202_048 && tokenizer.specialTokens.count == 2048)
  }

  @Test func longRunsAreCutAsMetaCutsThem() throws {
    var wrong: [String] = []
    for test in try fixtures.array(at: "long_cases") {
      let unit = try test.string(at: "unit")
      let ids = tokenizer.encode(String(repeating: unit, count: try test.integer(at: "count")))
      let hash = sha256(ids.map(String.init).joined(separator: ","))
      if try hash != test.string(at: "sha256_of_comma_joined_ids") || ids.count != test.integer(at: "n_ids") {
        wrong.append("\(quoted(unit)): \(ids.count) ids, \(ids.prefix(8)) … \(ids.suffix(8))")
      }
    }
    #expect(wrong == [])
  }

  @Test func idsGiveTheBytesOfTheReferenceAtOnceAndOneByOne() throws {
    var wrong: [String] = []
    for test in try fixtures.array(at: "decode_cases") {
      let ids = test["ids"]?.ids ?? []
      let hex = try tokenizer.decodeBytes(ids).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        .joined()
      let expected = try test.string(at: "text_with_replacement")
      var decoder = StreamingDecoder(tokenizer, showsSpecials: true)
      let streamed = ids.map { decoder.append($0) }.joined() + decoder.finish()
      let whole = try tokenizer.decode(ids)
      if try hex != test.string(at: "bytes_hex") || Array(whole.utf8) != Array(expected.utf8)
        || Array(streamed.utf8) != Array(expected.utf8)
      {
        wrong.append("\(ids): \(quoted(whole)), streamed \(quoted(streamed)), expected \(quoted(expected))")
      }
    }
    #expect(wrong == [])
  }
}
