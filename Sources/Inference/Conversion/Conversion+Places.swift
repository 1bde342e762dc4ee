// What a conversion reads beside the weights, and whether it may write where it shall. Knows no tensors.

import Checkpoints
import Glibc
import Llama4
import Tokenizers

extension Conversion {
  /// The vocabulary beside or inside the input; nil if there is none.
  static func vocabulary(of checkpoint: OpenCheckpoint) throws -> Tokenizer? {
    if let file = checkpoint.tensors as? GGUFFile {
      let model = try file.metadata.stringIfPresent(at: "tokenizer.ggml.model")
      return model == nil || model == Tokenizer.noVocabulary ? nil : try Tokenizer(gguf: file.metadata)
    }
    let names = ["tokenizer.json", "tokenizer.model"]
    guard names.contains(where: { access(checkpoint.path + "/" + $0, F_OK) == 0 }) else { return nil }
    let tokenizer = try Tokenizer(path: checkpoint.path)
    guard tokenizer.vocabularySize <= checkpoint.configuration.vocabularySize else {
      throw LoadError.invalid(
        "\(checkpoint.path): the vocabulary has \(tokenizer.vocabularySize) tokens, "
          + "the model \(checkpoint.configuration.vocabularySize)")
    }
    return tokenizer
  }

  /// The configuration, with the tokens that end an answer as recommended, and the vocabulary's control tokens where it
  /// names none.
  static func completed(
    _ checkpoint: OpenCheckpoint, _ tokenizer: Tokenizer?, _ generation: GenerationConfiguration
  ) throws -> TextConfiguration {
    var configuration = checkpoint.configuration
    configuration.endTokens = generation.endTokens ?? configuration.endTokens
    guard let tokenizer else { return configuration }
    configuration.beginToken = configuration.beginToken ?? tokenizer.beginOfText.map { Int($0) }
    configuration.paddingToken = configuration.paddingToken ?? tokenizer.padding.map { Int($0) }
    if configuration.endTokens.isEmpty { configuration.endTokens = tokenizer.stopTokens.map { Int($0) } }
    return configuration
  }

  /// The tensors that must be put together, or widened to be transposed, have room in memory one after the other.
  /// - Throws: `LoadError.memory`, one line of numbers
  package func requireMemory(_ available: AvailableMemory?) throws(LoadError) {
    // The parts of an expert layer are held together until its last one is written.
    let copied = plan.tensors.map { tensor -> Int in
      switch tensor.content {
      case .matrix(let declaration), .vector(let declaration), .experts(let declaration, _),
        .expertPart(let declaration, _, _):
        checkpoint.names(of: declaration).reduce(0) { $0 + checkpoint.tensors.copiedByteCount(of: $1) }
      case .other: checkpoint.tensors.copiedByteCount(of: tensor.name)
      case .numbers: 0
      }
    }
    let passage = plan.tensors.map { tensor -> Int in
      let numbers = tensor.shape.reduce(1, *)
      let row = tensor.shape.last ?? 1
      // Source, F32 and target of a piece; experts in blocks are widened one by one to be transposed.
      let piece = 3 * min(numbers, max(WeightStream.pieceElements, row))
      if case .experts = tensor.content { return piece + numbers / max(tensor.shape[0], 1) }
      return piece
    }
    var need = MemoryNeed(checkpoint.path)
    need.add("the largest tensor, put together from several", copied.max() ?? 0)
    need.add("numbers on their way", 4 * (passage.max() ?? 0))
    try need.require(available)
  }

  /// The output can be written: it is another place, free or to be overwritten, and can hold the type.
  func requireFittingTarget() throws {
    let name = Self.lastPart(target)
    if options.form == .gguf {
      guard name.hasSuffix(".gguf"), name.utf8.count > 5 else {
        throw LoadError.invalid("\(target): expected a file's name that ends in .gguf")
      }
      _ = try configuration.ggufMetadata(fileType: 0)
      return
    }
    guard options.type?.torchName != nil || options.type == nil else {
      throw LoadError.invalid(
        "\(target): expected F32, F16 or BF16 for a Hugging Face folder, found \(options.type?.rawValue ?? "")"
      )
    }
    _ = try configurationDocument()
    guard let names = StagedFolder.names(in: target) else {
      if access(target, F_OK) == 0 { throw Self.exists(target) }
      return
    }
    guard Self.absolute(target) != Self.absolute(checkpoint.path) else {
      throw LoadError.invalid("\(target): expected another folder than the input")
    }
    if !names.isEmpty, !options.overwrites { throw Self.exists(target) }
    // Replacing a folder removes what is in it: only what such a folder has may be lost.
    if let foreign = names.first(where: { !HuggingFaceFolder.belongs($0) }) {
      throw LoadError.invalid(
        "\(target): expected a model's folder to overwrite, found \"\(foreign)\" in it")
    }
  }

  static func exists(_ path: String) -> LoadError {
    .unavailable("\(path): is there already (--force overwrites it)")
  }

  static func lastPart(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The folder's path with its slash, or nothing.
  static func parent(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  static func absolute(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
