// Vocabulary files that are wrong, by design or by chance: each is an error or a tokenizer that works.

import Foundation
import JSON
import Testing
import Tokenizers

@Suite struct HostileVocabularyTests {
  static let document = Result { try TrainerTests.trained(330).huggingFaceDocument.text() }

  /// Replacements in a good document, and the place that the error names.
  @Test(arguments: [
    ("\"normalizer\":null", "\"normalizer\":{\"type\":\"NFC\"}", "normalizer"),
    ("\"type\":\"BPE\"", "\"type\":\"Unigram\"", "model.type"),
    ("\"dropout\":null", "\"dropout\":0.1", "model.dropout"),
    ("\"unk_token\":null", "\"unk_token\":\"<unk>\"", "model.unk_token"),
    ("\"byte_fallback\":false", "\"byte_fallback\":true", "model.byte_fallback"),
    ("\"use_regex\":false", "\"use_regex\":true", "pre_tokenizer.pretokenizers.1.use_regex"),
    ("{1,3}", "{1,2}", "pre_tokenizer.pretokenizers.0.pattern"),
    ("\"Isolated\"", "\"Contiguous\"", "pre_tokenizer.pretokenizers.0.behavior"),
    ("\"type\":\"Split\",", "\"type\":\"Split\",\"surprise\":1,", "pre_tokenizer.pretokenizers.0"),
    ("\"type\":\"TemplateProcessing\"", "\"type\":\"Roberta\"", "post_processor.type"),
    ("\"lstrip\":false", "\"lstrip\":true", "added_tokens.0.lstrip"),
    ("\"id\":298,", "\"id\":299,", "added_tokens.1"),
    ("\"id\":298,", "\"id\":900000000000,", "model.vocab, added_tokens"),
    ("\"a\":97", "\"a\":-1", "model.vocab, added_tokens"),
    ("\"a\":97", "\"a\":98", "model.vocab"),
    ("\"a\":97", "\"aaaa\":97", "merge"),
    ("\"a\":97", "\"羊\":97", "model.vocab"),
    ("\"merges\":[", "\"merges\":[\"a b c\",", "model.merges.0"),
    ("\"merges\":[", "\"merges\":[[\"~\",\"~\"],", "merge 0"),
    ("\"content\":\"<|end_of_text|>\"", "\"content\":\"<|begin_of_text|>\"", "added_tokens.1.content"),
    ("\"version\":\"1.0\"", "\"version\":\"1.0\",\"surprise\":1", "expected fields"),
  ])
  func errorsNameTheField(original: String, replacement: String, place: String) throws {
    let document = try Self.document.get()
    let range = try #require(document.firstRange(of: original))
    let broken = Array(document.replacingCharacters(in: range, with: replacement).utf8)
    let error = #expect(throws: TokenizerError.self) { try Tokenizer(huggingFace: broken, file: "t.json") }
    #expect("\(error.map { "\($0)" } ?? "")".hasPrefix("t.json: " + place))
  }

  @Test(arguments: [
    ("YQ== 0\nYQ== 1\n", "line 2"), ("YQ== 1\n", "line 1"), ("YQ==0\n", "line 1"), ("YQ= 0\n", "line 1"),
    ("Y=Q= 0\n", "line 1"), ("YQ== 99999999999999999999\n", "line 1"), ("YQ== -0\n", "line 1"),
    ("", "expected a token for each"),
    ("YQ== 0\n", "expected a token for each"), (" 0\n", "line 1"), ("YQ== 0 1\n", "line 1"),
  ])
  func tiktokenErrorsNameTheLine(text: String, place: String) {
    let error = #expect(throws: TokenizerError.self) { try Tokenizer(tiktoken: Array(text.utf8), file: "t") }
    #expect("\(error.map { "\($0)" } ?? "")".hasPrefix("t: " + place))
  }

  @Test func settingsNameTokensThatThereAre() throws {
    let document = try Array(Self.document.get().utf8)
    let errors = try ["<|eot|>", "<|nowhere|>", "a"].map { name -> String in
      let contents = Array("{\"eos_token\":{\"content\":\"\(name)\"}}".utf8)
      let settings = try TokenizerSettings(contents: contents, file: "s.json")
      do {
        _ = try Tokenizer(huggingFace: document, settings: settings, file: "t.json")
        return ""
      } catch { return "\(error)" }
    }
    let says = "s.json: eos_token: expected a special token of the vocabulary beside it, found "
    #expect(errors == ["", says + "\"<|nowhere|>\"", says + "\"a\""])
  }

  @Test func mutatedFilesGiveAnErrorOrAWorkingTokenizer() throws {
    let good = try Array(Self.document.get().utf8)
    var generator = SystemRandomNumberGenerator()
    var wrong: [[UInt8]] = []
    var loaded = 0
    for _ in 0..<1500 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...3, using: &generator) { Self.mutate(&bytes, &generator) }
      guard let tokenizer = try? Tokenizer(huggingFace: bytes, file: "t.json") else { continue }
      loaded += 1
      let text = Array(TrainerTests.text.utf8)
      if try tokenizer.decodeBytes(tokenizer.encode(text.span)) != text { wrong.append(bytes) }
    }
    #expect(wrong == [] && loaded > 0)
  }

  /// Changes, drops, doubles or swaps some bytes, mostly where structure is.
  static func mutate(_ bytes: inout [UInt8], _ generator: inout SystemRandomNumberGenerator) {
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    let length = min(Int.random(in: 1...40, using: &generator), bytes.count - place)
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes[place] = Array("0123456789-eE.\"[]{},:nft\\ ".utf8).randomElement(using: &generator) ?? 0
    case 1: bytes.removeSubrange(place..<(place + length))
    case 2: bytes.insert(contentsOf: bytes[place..<(place + length)], at: place)
    case 3: bytes[place] = UInt8.random(in: 0...255, using: &generator)
    default:
      let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
      if let digit = digits.randomElement(using: &generator) {
        bytes[digit] = UInt8.random(in: 0x30...0x39, using: &generator)
      }
    }
    if bytes.isEmpty { bytes = [0x7B] }
  }

  @Test func listsOfOtherKindsAreRefused() throws {
    var lists = try TrainerTests.trained(330).lists
    #expect(throws: TokenizerError.self) { try Tokenizer(lists: lists, pre: "qwen2", file: "a.gguf") }
    lists.kinds.removeLast()
    #expect(throws: TokenizerError.self) { try Tokenizer(lists: lists, pre: "llama4", file: "a.gguf") }
  }
}
