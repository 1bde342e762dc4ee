// Which files a Hugging Face folder has beside its weights. Knows names, reads none.

import JSON

enum HuggingFaceFolder {
  /// Files that go along when a folder is converted to another.
  static let companions = [
    "generation_config.json", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json",
    "tokenizer.model", "chat_template.jinja", "chat_template.json", "preprocessor_config.json",
    "processor_config.json", "LICENSE", "LICENSE.txt", "NOTICE", "USE_POLICY.md",
  ]

  /// Whether a file of this name belongs to a converted folder.
  static func belongs(_ name: String) -> Bool {
    companions.contains(name) || ["config.json", "model.safetensors.index.json"].contains(name)
      || name.hasPrefix("model") && name.hasSuffix(".safetensors")
  }

  /// A `config.json` that says another type of weights, in whichever spelling it says one.
  static func retyped(_ document: JSONValue, _ type: String) -> JSONValue {
    guard var object = document.objectValue else { return document }
    for key in ["torch_dtype", "dtype"] where object[key] != nil { object[key] = .string(type) }
    if let text = object["text_config"], text.objectValue != nil {
      object["text_config"] = retyped(text, type)
    }
    return .object(object)
  }
}
