// Writes a vocabulary as Hugging Face's libraries read it. Knows no files.

public import JSON

extension Tokenizer {
  /// The contents of `tokenizer.json`: the same ids for the same text in Hugging Face's tokenizers, but that these
  /// put the begin-of-text token before a text by themselves, as they do for Llama 4, and never cut long runs.
  public var huggingFaceDocument: JSONValue {
    let lists = lists
    let vocabulary = zip(lists.tokens.indices, zip(lists.tokens, lists.kinds)).filter { $0.1.1 == .normal }
    let model: JSONValue = [
      "type": "BPE", "dropout": nil, "unk_token": nil, "continuing_subword_prefix": nil,
      "end_of_word_suffix": nil,
      "fuse_unk": false, "byte_fallback": false, "ignore_merges": .bool(encoder.takesWholePieces),
      "vocab": .object(JSONObject(vocabulary.map { ($0.1.0, .integer(Int64($0.0))) })),
      "merges": .array(
        lists.merges.map { .array($0.unicodeScalars.split(separator: " ").map { .string(String($0)) }) }),
    ]
    let added = specials.entries.map { entry -> JSONValue in
      [
        "id": .integer(Int64(entry.id)), "content": .string(entry.name), "single_word": false,
        "lstrip": false,
        "rstrip": false, "normalized": false, "special": .bool(!entry.isUserDefined),
      ]
    }
    return [
      "version": "1.0", "truncation": nil, "padding": nil, "added_tokens": .array(added), "normalizer": nil,
      "pre_tokenizer": [
        "type": "Sequence",
        "pretokenizers": [
          [
            "type": "Split", "pattern": ["Regex": .string(SplitPattern.source)], "behavior": "Isolated",
            "invert": false,
          ],
          ["type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": false],
        ],
      ],
      "post_processor": postProcessor,
      "decoder": ["type": "ByteLevel", "add_prefix_space": true, "trim_offsets": true, "use_regex": true],
      "model": model,
    ]
  }

  /// Puts the begin-of-text token before every text.
  private var postProcessor: JSONValue {
    let bytes: JSONValue = [
      "type": "ByteLevel", "add_prefix_space": true, "trim_offsets": false, "use_regex": true,
    ]
    guard let begin = beginOfText else { return bytes }
    let name = JSONValue.string(roles.beginOfText)
    func special(_ type: Int64) -> JSONValue { ["SpecialToken": ["id": name, "type_id": .integer(type)]] }
    func sequence(_ id: String, _ type: Int64) -> JSONValue {
      ["Sequence": ["id": .string(id), "type_id": .integer(type)]]
    }
    let described: JSONValue = ["id": name, "ids": [.integer(Int64(begin))], "tokens": [name]]
    let template: JSONValue = [
      "type": "TemplateProcessing", "single": [special(0), sequence("A", 0)],
      "pair": [special(0), sequence("A", 0), special(1), sequence("B", 1)],
      "special_tokens": .object(JSONObject([(roles.beginOfText, described)])),
    ]
    return ["type": "Sequence", "processors": [bytes, template]]
  }

  /// The contents of `tokenizer_config.json`. A turn's end ends generation where the vocabulary has one.
  public var huggingFaceSettings: JSONValue {
    let end = endOfTurn == nil ? roles.endOfText : "<|eot|>"
    var settings = JSONObject()
    settings["tokenizer_class"] = "PreTrainedTokenizerFast"
    settings["bos_token"] = .string(roles.beginOfText)
    settings["eos_token"] = .string(end)
    settings["pad_token"] = .string(roles.padding)
    settings["clean_up_tokenization_spaces"] = false
    settings["model_input_names"] = ["input_ids", "attention_mask"]
    if let chatTemplate { settings["chat_template"] = .string(chatTemplate) }
    return .object(settings)
  }
}
