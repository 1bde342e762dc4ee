// Which files a Hugging Face folder has beside its weights. Knows names, reads none.

import Checkpoints
package import JSON
package import Llama4
package import Media

package enum HuggingFaceFolder {
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

  /// A parameter's name in a folder: the text model's stand below a prefix where the model also sees.
  package static func name(of parameter: String, sees: Bool) -> String {
    HuggingFaceLayout(prefix: sees ? NameTable.languagePrefix : "").name(of: parameter)
  }

  /// The `config.json` of a model that sees, around that of its text model.
  package static func multimodal(_ text: JSONValue, _ vision: VisionConfiguration, _ type: String)
    -> JSONValue
  {
    var members: [(String, JSONValue)] = [
      ("architectures", ["Llama4ForConditionalGeneration"]), ("model_type", "llama4"),
      ("torch_dtype", .string(type)),
      ("tie_word_embeddings", text["tie_word_embeddings"] ?? false),
    ]
    if let token = vision.patchToken { members.append(("image_token_index", .integer(Int64(token)))) }
    var inner = text.objectValue ?? JSONObject()
    inner["architectures"] = nil
    members += [("text_config", .object(inner)), ("vision_config", vision.json)]
    return .object(JSONObject(members))
  }

  /// A `preprocessor_config.json` for transformers' Llama 4.
  package static func processor(_ processor: PictureProcessor) -> JSONValue {
    func numbers(_ values: [Double]) -> JSONValue { .array(values.map { .double($0) }) }
    let side = JSONValue.integer(Int64(processor.tileSize))
    return .object(
      JSONObject([
        ("image_processor_type", "Llama4ImageProcessorFast"), ("processor_class", "Llama4Processor"),
        ("do_convert_rgb", true), ("do_resize", true), ("do_rescale", true), ("do_normalize", true),
        ("resample", 2), ("size", .object(JSONObject([("height", side), ("width", side)]))),
        ("max_patches", .integer(Int64(processor.maximumTiles))),
        ("resize_to_max_canvas", .bool(processor.fillsCanvas)),
        ("rescale_factor", .double(processor.rescaleFactor)), ("image_mean", numbers(processor.mean)),
        ("image_std", numbers(processor.deviation)),
      ]))
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
