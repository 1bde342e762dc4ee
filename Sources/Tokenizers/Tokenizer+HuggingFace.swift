// Reads Hugging Face's tokenizer.json. Knows which of its many parts mean Llama 4's kind of tokenizer; refuses others.

import JSON

extension Tokenizer {
  /// A byte-level byte-pair vocabulary with Llama 4's split pattern, as Hugging Face's libraries write it.
  ///
  /// Whatever in the file would lead to other ids is an error that names it. Post-processors are accepted and not
  /// applied: they put the begin-of-text token before every text, which here only happens where it is asked for.
  /// - Parameters:
  ///   - contents: the bytes of `tokenizer.json`
  ///   - settings: those of the `tokenizer_config.json` beside it
  ///   - file: named in errors
  public convenience init(
    huggingFace contents: [UInt8], settings: TokenizerSettings = TokenizerSettings(), file: String
  ) throws(TokenizerError) {
    let reader = TokenizerDocument(file: file, root: try TokenizerDocument.parse(contents, file: file))
    try reader.checkSteps()
    var builder = VocabularyBuilder(file: file, count: try reader.vocabularySize())
    let takesWholePieces = try reader.readModel(into: &builder)
    try reader.readAddedTokens(into: &builder)
    let tokenizer = try builder.tokenizer(
      takesWholePieces: takesWholePieces, roles: settings.roles, chatTemplate: settings.chatTemplate)
    try settings.requireTokens(in: tokenizer.specials)
    self.init(copying: tokenizer)
  }

  convenience init(copying other: Tokenizer) {
    self.init(
      encoder: other.encoder, specials: other.specials, cutsLongText: other.cutsLongText, roles: other.roles,
      chatTemplate: other.chatTemplate)
  }
}

/// A parsed tokenizer.json.
struct TokenizerDocument {
  let file: String
  let root: JSONValue

  static func parse(_ contents: [UInt8], file: String) throws(TokenizerError) -> JSONValue {
    do throws(JSONError) {
      return try JSONValue(parsing: contents)
    } catch {
      throw TokenizerError(error, file: file)
    }
  }

  // MARK: The steps around the model

  /// Everything in the file but vocabulary and merges.
  func checkSteps() throws(TokenizerError) {
    let known: Set<String> = [
      "version", "truncation", "padding", "added_tokens", "normalizer", "pre_tokenizer", "post_processor",
      "decoder",
      "model",
    ]
    try check(root, at: "", known: known)
    try expect(isAbsent(root["normalizer"]), "normalizer", "none", root["normalizer"])
    try checkPreTokenizer()
    try checkDecoder(root["decoder"])
    try checkPostProcessor(root["post_processor"])
  }

  /// Llama 4's: the split pattern, then the byte-level alphabet without a pattern of its own.
  private func checkPreTokenizer() throws(TokenizerError) {
    let place = "pre_tokenizer"
    let step = root[place]
    try expect(
      step?["type"]?.stringValue == "Sequence", place + ".type", "\"Sequence\"", step?["type"] ?? step)
    let steps = step?["pretokenizers"]?.arrayValue ?? []
    try expect(
      steps.count == 2, place + ".pretokenizers", "a Split and a ByteLevel step", step?["pretokenizers"])
    let (split, bytes) = (steps[0], steps[1])
    let splitPlace = place + ".pretokenizers.0"
    try expect(split["type"]?.stringValue == "Split", splitPlace + ".type", "\"Split\"", split["type"])
    try check(split, at: splitPlace, known: ["type", "pattern", "behavior", "invert"])
    let pattern = split["pattern"]?["Regex"]
    let isKnown = pattern?.stringValue.map { Array($0.utf8) == Array(SplitPattern.source.utf8) } ?? false
    try expect(isKnown, splitPlace + ".pattern", "the split pattern of Llama 4", pattern ?? split["pattern"])
    let behavior = split["behavior"]?.stringValue
    let invert = split["invert"]?.boolValue ?? false
    // The pattern matches every character, so keeping the matches and removing what is between them are the same.
    let keepsMatches = behavior == "Isolated" && !invert || behavior == "Removed" && invert
    try expect(keepsMatches, splitPlace + ".behavior", "\"Isolated\"", split["behavior"])
    let bytesPlace = place + ".pretokenizers.1"
    try expect(
      bytes["type"]?.stringValue == "ByteLevel", bytesPlace + ".type", "\"ByteLevel\"", bytes["type"])
    try check(bytes, at: bytesPlace, known: ["type", "add_prefix_space", "trim_offsets", "use_regex"])
    try expect(
      bytes["add_prefix_space"]?.boolValue == false, bytesPlace + ".add_prefix_space", "false", bytes)
    try expect(bytes["use_regex"]?.boolValue == false, bytesPlace + ".use_regex", "false", bytes)
  }

  private func checkDecoder(_ decoder: JSONValue?) throws(TokenizerError) {
    let isByteLevel = isAbsent(decoder) || decoder?["type"]?.stringValue == "ByteLevel"
    try expect(isByteLevel, "decoder.type", "\"ByteLevel\"", decoder?["type"] ?? decoder)
  }

  private func checkPostProcessor(_ processor: JSONValue?) throws(TokenizerError) {
    guard let processor, !processor.isNull else { return }
    let steps =
      processor["type"]?.stringValue == "Sequence" ? processor["processors"]?.arrayValue ?? [] : [processor]
    for step in steps {
      let type = step["type"]
      let isKnown = type?.stringValue == "ByteLevel" || type?.stringValue == "TemplateProcessing"
      try expect(isKnown, "post_processor.type", "\"ByteLevel\" or \"TemplateProcessing\"", type ?? step)
    }
  }

  // MARK: The model

  /// Ids must lie below this: as many as there are tokens, and some gaps.
  func vocabularySize() throws(TokenizerError) -> Int {
    let vocabulary = root["model"]?["vocab"]?.objectValue?.members ?? []
    let added = root["added_tokens"]?.arrayValue ?? []
    let limit = (vocabulary.count + added.count) * 2 + 1024
    var highest = -1
    for id in vocabulary.map(\.value) + added.map({ $0["id"] ?? .null }) {
      guard let number = id.integerValue, (0..<limit).contains(number) else {
        throw malformed("model.vocab, added_tokens", "ids from 0 to \(limit - 1)", id)
      }
      highest = max(highest, number)
    }
    return highest + 1
  }

  /// Adds tokens and merges; says whether a piece that is a token is taken without merging.
  func readModel(into builder: inout VocabularyBuilder) throws(TokenizerError) -> Bool {
    guard let model = root["model"] else { throw malformed("model", "an object", nil) }
    try expect(model["type"]?.stringValue == "BPE", "model.type", "\"BPE\"", model["type"])
    try check(
      model, at: "model",
      known: [
        "type", "dropout", "unk_token", "continuing_subword_prefix", "end_of_word_suffix", "fuse_unk",
        "byte_fallback",
        "ignore_merges", "vocab", "merges",
      ])
    let dropout = model["dropout"]
    try expect(isAbsent(dropout) || dropout?.doubleValue == 0, "model.dropout", "none", dropout)
    for key in ["unk_token", "continuing_subword_prefix", "end_of_word_suffix"] {
      let value = model[key]
      try expect(isAbsent(value) || value?.stringValue == "", "model." + key, "none", value)
    }
    try expect(
      isAbsent(model["byte_fallback"]) || model["byte_fallback"]?.boolValue == false, "model.byte_fallback",
      "false", model["byte_fallback"])
    guard let vocabulary = model["vocab"]?.objectValue else {
      throw malformed("model.vocab", "an object", model["vocab"])
    }
    let added = Set((root["added_tokens"]?.arrayValue ?? []).compactMap { $0["id"]?.integerValue })
    for member in vocabulary.members {
      let place = "model.vocab"
      guard let id = member.value.integerValue else { throw malformed(place, "whole numbers", member.value) }
      // The entry of an added token is the token itself, spelled without the alphabet.
      if added.contains(id) { continue }
      guard let bytes = ByteAlphabet.decode(member.key), !bytes.isEmpty else {
        throw malformed(place, "tokens in the byte-level alphabet", .string(member.key))
      }
      try builder.add(bytes, id: id, place: place)
    }
    guard let merges = model["merges"]?.arrayValue else {
      throw malformed("model.merges", "an array", model["merges"])
    }
    for (rank, merge) in merges.enumerated() {
      let (left, right) = try pair(merge, rank)
      builder.addMerge(left, right)
    }
    return model["ignore_merges"]?.boolValue ?? false
  }

  /// A merge is written as `"a b"`, in newer files as `["a", "b"]`.
  private func pair(_ merge: JSONValue, _ rank: Int) throws(TokenizerError) -> ([UInt8], [UInt8]) {
    let parts: [String]
    switch merge {
    case .string(let text):
      parts = text.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
    case .array(let values): parts = values.compactMap(\.stringValue)
    default: parts = []
    }
    guard parts.count == 2, let left = ByteAlphabet.decode(parts[0]),
      let right = ByteAlphabet.decode(parts[1])
    else {
      throw malformed("model.merges.\(rank)", "two tokens in the byte-level alphabet", merge)
    }
    return (left, right)
  }

  func readAddedTokens(into builder: inout VocabularyBuilder) throws(TokenizerError) {
    guard let tokens = root["added_tokens"], !tokens.isNull else { return }
    guard let list = tokens.arrayValue else { throw malformed("added_tokens", "an array", tokens) }
    var names: Set<ExactText> = []
    for (index, token) in list.enumerated() {
      let place = "added_tokens.\(index)"
      guard let id = token["id"]?.integerValue, let name = token["content"]?.stringValue else {
        throw malformed(place, "an id and a content", token)
      }
      for flag in ["single_word", "lstrip", "rstrip"] {
        try expect(token[flag]?.boolValue ?? false == false, "\(place).\(flag)", "false", token[flag])
      }
      guard names.insert(ExactText(name)).inserted else {
        throw malformed("\(place).content", "a name that no earlier one has", .string(name))
      }
      let isUserDefined = !(token["special"]?.boolValue ?? false)
      try builder.addSpecial(name, id: id, isUserDefined: isUserDefined, place: place)
    }
  }

  // MARK: Errors

  private func isAbsent(_ value: JSONValue?) -> Bool { value?.isNull ?? true }

  private func check(_ value: JSONValue, at place: String, known: Set<String>) throws(TokenizerError) {
    guard let object = value.objectValue else { throw malformed(place, "an object", value) }
    if let unknown = object.members.first(where: { !known.contains($0.key) && !$0.value.isNull }) {
      throw malformed(place, "fields that are known here", .string(unknown.key))
    }
  }

  private func expect(
    _ condition: Bool, _ place: String, _ expected: String, _ found: JSONValue?
  ) throws(TokenizerError) {
    guard condition else { throw malformed(place, expected, found) }
  }

  private func malformed(_ place: String, _ expected: String, _ found: JSONValue?) -> TokenizerError {
    let found = found.map { value in
      switch value {
      case .object, .array: "an \(value.kind)"
      case .string(let text): quoted(text, limit: 80)
      default: value.text()
      }
    }
    return .malformed(file: file, place: place, expected: expected, found: found ?? "nothing")
  }
}
