// What a converted checkpoint says about itself: GGUF keys, or the JSON files of a folder. Knows no tensors.

import Checkpoints
import Glibc
import JSON
import Llama4
import Tokenizers

extension Conversion {
  /// All keys of the GGUF file.
  func ggufMetadata() throws -> GGUFMetadata {
    let fileType = (options.type ?? plan.prevailing).ggufFileType
    var metadata = GGUFMetadata(path: target)
    var members: [(String, GGUFValue)]
    if let file = checkpoint.tensors as? GGUFFile {
      // From GGUF to GGUF everything that people wrote into the file stays.
      members = file.metadata.members.compactMap { key, value in
        switch key {
        case "general.file_type": options.type == nil ? (key, value) : nil
        case "general.alignment": nil
        default: key.hasPrefix("split.") ? nil : (key, value)
        }
      }
      members.append(("general.file_type", .uint32(fileType)))
      members.append(("general.quantization_version", .uint32(2)))
    } else {
      members = [("general.architecture", .string("llama4")), ("general.type", .string("model"))]
      members += generation.ggufMetadata
      members.append(("general.name", .string(Self.lastPart(Self.absolute(checkpoint.path)))))
      members += try configuration.ggufMetadata(fileType: fileType)
      members +=
        tokenizer?.ggufMetadata(
          vocabularySize: configuration.vocabularySize, endTokens: configuration.endTokens,
          chatTemplate: chatTemplate)
        ?? Tokenizer.ggufMetadata(of: configuration)
    }
    for (key, value) in members { _ = metadata.appendIfNew(key, value) }
    return metadata
  }

  /// The vocabulary's own, or for Meta's folders, which have none, Meta's format as a template.
  private var chatTemplate: String? {
    guard let tokenizer else { return nil }
    let needsOne = checkpoint.kind == .meta && tokenizer.endOfTurn != nil
    return tokenizer.chatTemplate ?? (needsOne ? ChatTemplates.meta : nil)
  }

  /// Everything of a Hugging Face folder but the weights.
  func writeDocuments(to folder: String) throws {
    func write(_ document: JSONValue, _ name: String) throws {
      let file = try AtomicFile(path: folder + "/" + name)
      try file.write(Array((document.text(pretty: true) + "\n").utf8))
      try file.commit()
    }
    try write(configurationDocument(), "config.json")
    if checkpoint.kind == .huggingFace {
      for name in HuggingFaceFolder.companions where access(checkpoint.path + "/" + name, F_OK) == 0 {
        let source = try MappedFile(path: checkpoint.path + "/" + name)
        let file = try AtomicFile(path: folder + "/" + name)
        try withExtendedLifetime(source) { try file.write(source.bytes) }
        try file.commit()
      }
      return
    }
    var generation = generation
    if checkpoint.kind == .meta {
      // What Meta's own programs generate with.
      generation = GenerationConfiguration(temperature: 0.6, topP: 0.9)
    }
    try write(
      generation.json(
        beginToken: configuration.beginToken, endTokens: configuration.endTokens,
        paddingToken: configuration.paddingToken), GenerationConfiguration.fileName)
    if Self.tower(checkpoint, options) != nil {
      try write(HuggingFaceFolder.processor(checkpoint.pictureProcessor()), "preprocessor_config.json")
    }
    guard let tokenizer else { return }
    try write(tokenizer.huggingFaceDocument, "tokenizer.json")
    var settings = tokenizer.huggingFaceSettings.objectValue ?? JSONObject()
    if let chatTemplate { settings["chat_template"] = .string(chatTemplate) }
    try write(.object(settings), "tokenizer_config.json")
  }

  /// A folder's own `config.json` with the new type, or the configuration written anew.
  func configurationDocument() throws -> JSONValue {
    let type = (options.type ?? plan.prevailing).torchName ?? "bfloat16"
    guard checkpoint.kind == .huggingFace else {
      var configuration = configuration
      if let divisors = configuration.ropeDivisors {
        let rule = RoPEScaling(
          divisors: divisors, theta: configuration.ropeTheta, dimension: configuration.headDimension)
        guard rule != nil || divisors.allSatisfy({ $0 == 1 }) else {
          throw LoadError.invalid(
            "\(checkpoint.path): tensor \"\(TensorPlan.ropeName)\": expected divisors that a rule of config.json gives, "
              + "found others")
        }
        configuration.ropeScaling = rule
      }
      let text = configuration.json(elementType: type)
      guard var vision = Self.tower(checkpoint, options) else { return text }
      vision.patchToken = tokenizer?.specialToken("<|patch|>").map { Int($0) } ?? vision.patchToken
      return HuggingFaceFolder.multimodal(text, vision, type)
    }
    let document = try ModelLoader.json(checkpoint.path + "/config.json")
    guard var fields = document.objectValue, fields[ModelLoader.quantizationField] != nil else {
      return options.type == nil ? document : HuggingFaceFolder.retyped(document, type)
    }
    // The output is not quantised in that way any more.
    fields[ModelLoader.quantizationField] = nil
    return HuggingFaceFolder.retyped(.object(fields), type)
  }
}
