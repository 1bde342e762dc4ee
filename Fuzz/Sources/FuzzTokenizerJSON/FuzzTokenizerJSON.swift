// A tokenizer.json and the tokenizer_config.json beside it, as they stand or built from decisions: text goes through an
// accepted vocabulary and comes back.

import FuzzSupport
import JSON
import Tokenizers

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  examine(start, count) { input in
    let (plain, rest) = isPlain(input)
    if plain {
      read(Array(rest), settings: nil, encodes: false)
    } else {
      var choices = Choices(rest)
      let settings = choices.rarely(4) ? settings(&choices) : nil
      let encodes = choices.rarely(16)
      read(document(&choices), settings: settings, encodes: encodes)
    }
  }
}

private func read(_ bytes: [UInt8], settings: [UInt8]?, encodes: Bool) {
  do throws(TokenizerError) {
    let beside = try settings.map { bytes throws(TokenizerError) in
      try TokenizerSettings(contents: bytes, file: "tokenizer_config.json")
    }
    let tokenizer = try Tokenizer(
      huggingFace: bytes, settings: beside ?? TokenizerSettings(), file: "tokenizer.json")
    _ = (tokenizer.stopTokens, tokenizer.beginOfText, tokenizer.padding, tokenizer.closing)
    let choice = ChatTemplates.choose(template: tokenizer.chatTemplate, file: "tokenizer_config.json")
    precondition(choice.warning.map { !$0.contains("\n") } ?? true)
    guard encodes else { return }
    let text = Array("the abc é <|eot|>\u{1}".utf8)
    for specials in [SpecialText.asText, .all] {
      let decoded = try? tokenizer.decodeBytes(tokenizer.encode(text.span, specials: specials))
      precondition(decoded == text, "a text changed when it was encoded and decoded")
    }
    let written = Array(tokenizer.huggingFaceDocument.text().utf8)
    let again = try? Tokenizer(huggingFace: written, file: "again")
    precondition(
      again?.encode(text.span) == tokenizer.encode(text.span), "a vocabulary changed when it was written")
  } catch {
    requireOneLine(error)
  }
}

private func settings(_ choices: inout Choices) -> [UInt8] {
  var text = JSONBytes()
  for (name, token) in [
    ("bos_token", "<|begin_of_text|>"), ("eos_token", "<|eot|>"), ("pad_token", "x\\u001b"),
  ] {
    let value = choices.rarely() ? "{\"content\":\"\(token)\"}" : literal(token)
    if choices.byte() & 1 == 1 { text.field(name, value, &choices) }
  }
  if choices.byte() & 1 == 1 {
    let templates = [
      literal("{{ x }}\\n"), "[{\"name\":\"default\",\"template\":\"a\\n \\n\"}]", "[{\"name\":\"x\"}]", "[]",
      "1",
    ]
    text.field("chat_template", choices.pick(templates), &choices)
  }
  var bytes = text.bytes
  choices.spoil(&bytes)
  return bytes
}

/// A whole vocabulary of bytes, merges and special tokens, some of it wrong.
private func document(_ choices: inout Choices) -> [UInt8] {
  var text = JSONBytes()
  text.field("version", literal("1.0"), &choices, 64)
  if choices.rarely() { text.field("normalizer", choices.pick(["null", "{\"type\":\"NFC\"}"]), &choices) }
  text.field("pre_tokenizer", preTokenizer(&choices), &choices, 64)
  if choices.byte() & 1 == 1 {
    text.field(
      "decoder", choices.pick(["null", "{\"type\":\"ByteLevel\"}", "{\"type\":\"WordPiece\"}"]), &choices)
  }
  if choices.byte() & 1 == 1 { text.field("post_processor", choices.pick(processors), &choices) }
  var added: [String] = []
  let normal = Vocabulary.bytes.count + Vocabulary.merged.count
  for (place, name) in Vocabulary.specials.enumerated() where !choices.rarely(64) {
    var token = JSONBytes()
    token.integer("id", normal + place, &choices, 64)
    token.field(
      "content", literal(choices.rarely(64) ? choices.pick(["", "a", "<|eot|>"]) : name), &choices, 64)
    if choices.rarely() { token.field(choices.pick(["lstrip", "rstrip", "single_word"]), "true", &choices) }
    if choices.byte() & 1 == 1 { token.field("special", choices.pick(["true", "false"]), &choices) }
    added.append(token.string)
  }
  text.field("added_tokens", "[" + added.joined(separator: ",") + "]", &choices, 64)
  text.field("model", model(&choices), &choices, 64)
  if choices.rarely(64) { text.field("unknown", "1", &choices) }
  var bytes = text.bytes
  choices.spoil(&bytes)
  return bytes
}

private func model(_ choices: inout Choices) -> String {
  var text = JSONBytes()
  text.field("type", literal(choices.rarely(64) ? "Unigram" : "BPE"), &choices, 64)
  for key in ["dropout", "unk_token", "continuing_subword_prefix", "end_of_word_suffix", "byte_fallback"]
  where choices.rarely(8) {
    text.field(key, choices.pick(["null", "\"\"", "\"x\"", "0", "0.1", "false", "true"]), &choices)
  }
  if choices.byte() & 1 == 1 {
    text.field("ignore_merges", choices.pick(["true", "false", "null"]), &choices)
  }
  var vocabulary = usual
  for _ in 0..<choices.below(3) {
    vocabulary += ",\"\(choices.pick(["", "漢", "zz", "x y", "<|eot|>"]))\":\(choices.number(264))"
  }
  text.field("vocab", "{" + vocabulary + "}", &choices, 64)
  var merges = Vocabulary.merges.map { choices.rarely() ? pair($0) : literal($0) }
  for _ in 0..<choices.below(3) {
    merges.append(
      choices.pick(["\"a c\"", "\"a b\"", "\"a\"", "[\"a\"]", "1", "[\"a\",1]", "\" \"", "\"漢 a\""]))
  }
  text.field("merges", "[" + merges.joined(separator: ",") + "]", &choices, 64)
  return text.string
}

private func pair(_ merge: String) -> String {
  "[" + merge.split(separator: " ").map { literal(String($0)) }.joined(separator: ",") + "]"
}

private func preTokenizer(_ choices: inout Choices) -> String {
  var split = JSONBytes()
  split.field("type", literal("Split"), &choices, 64)
  split.field("pattern", "{\"Regex\":\(choices.rarely(64) ? "\"(a+)+$\"" : pattern)}", &choices, 64)
  split.field("behavior", literal(choices.rarely(16) ? "Removed" : "Isolated"), &choices, 64)
  split.field("invert", choices.rarely(16) ? "true" : "false", &choices, 64)
  var bytes = JSONBytes()
  bytes.field("type", literal("ByteLevel"), &choices, 64)
  bytes.field("add_prefix_space", "false", &choices, 64)
  bytes.field("use_regex", "false", &choices, 64)
  if choices.rarely(64) { bytes.field("x", "1", &choices) }
  var text = JSONBytes()
  text.field("type", literal(choices.rarely(64) ? "Metaspace" : "Sequence"), &choices, 64)
  text.field("pretokenizers", "[\(split.string),\(bytes.string)]", &choices, 64)
  return text.string
}

private let usual = (Vocabulary.bytes + Vocabulary.merged).enumerated().map { id, token in
  JSONValue.string(token).text() + ":\(id)"
}.joined(separator: ",")

/// Llama 4's split pattern as a vocabulary that is written names it.
private let pattern: String = {
  let tokens = VocabularyLists(
    tokens: Vocabulary.bytes, kinds: Vocabulary.bytes.map { _ in .normal }, merges: [])
  let tokenizer = try? Tokenizer(lists: tokens, pre: "llama4", file: "fuzz")
  let steps = tokenizer?.huggingFaceDocument["pre_tokenizer"]?["pretokenizers"]?.arrayValue
  return steps?.first?["pattern"]?["Regex"]?.text() ?? "null"
}()

private let processors = [
  "null", "{\"type\":\"ByteLevel\"}",
  "{\"type\":\"Sequence\",\"processors\":[{\"type\":\"TemplateProcessing\"}]}",
  "{\"type\":\"BertProcessing\"}", "{\"type\":\"Sequence\"}", "{\"type\":\"Sequence\",\"processors\":[{}]}",
]
