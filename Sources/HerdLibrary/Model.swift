// A model for programs that embed Herd: loaded with one line, used with another. Knows no flags.

import CPUBackend
import Decoding
public import Inference
public import Media
public import Tokenizers

/// A language model that runs on this machine's cores.
///
///     let model = try await Model.load("Models/cria")
///     for try await piece in model.stream("Once upon a time") { print(piece, terminator: "") }
///
/// May be used from many tasks at a time: their generations share the model's steps.
public struct Model: Sendable {
  public let engine: Engine
  private let opened: ChatModel

  /// Opens a model. Weights stay in their files, mapped.
  /// - Parameters:
  ///   - path: a checkpoint's folder, or a `.gguf` file
  ///   - mmproj: a GGUF file with a vision tower, for a `.gguf` file, which has none of its own
  ///   - threads: nil for one a core, or what HERD_THREADS says
  ///   - contextSize: tokens of prompt and answer together; nil for as many as the model was made for
  /// - Throws: `LoadError` or `TokenizerError`, in one line that names file and field
  public static func load(
    _ path: String, mmproj: String? = nil, options: LoadOptions = LoadOptions(), threads: Int? = nil,
    contextSize: Int? = nil
  ) async throws -> Model {
    let opened: ChatModel = try await withCheckedThrowingContinuation { continuation in
      // Reading may take long, and must not hold up the tasks of the program.
      DedicatedThread.start {
        continuation.resume(
          with: Result {
            guard let backend = CPUBackend(threads: try threads ?? CPUBackend.requestedThreads()) else {
              throw LoadError.unavailable("this processor is not supported")
            }
            return try ChatModel(path: path, mmproj: mmproj, options: options, backend: backend)
          })
      }
    }
    var settings = EngineSettings()
    settings.contextSize = contextSize
    return Model(
      engine: Engine(
        model: opened.model, tokenizer: opened.tokenizer, eyes: opened.eyes, settings: settings),
      opened: opened)
  }

  private init(engine: Engine, opened: ChatModel) {
    self.engine = engine
    self.opened = opened
  }

  public var tokenizer: Tokenizer { opened.tokenizer }

  /// Whether it takes pictures.
  public var seesPictures: Bool { opened.eyes != nil }

  /// A picture as this model takes it, for questions. Nothing is computed yet but its tiles.
  /// - Throws: `LoadError` if the model has no vision tower
  public func prepare(_ picture: DecodedPicture) throws(LoadError) -> PreparedPicture {
    try opened.requireEyes().prepare(picture)
  }

  /// A picture's file as this model takes it. It is decoded by a confined process (`make decoders`).
  /// - Throws: `LoadError` if the model has no vision tower, or `DecodingError`
  public func picture(at path: String) async throws -> PreparedPicture {
    let eyes = try opened.requireEyes()
    return try await withCheckedThrowingContinuation { continuation in
      DedicatedThread.start {
        continuation.resume(with: Result { eyes.prepare(try PictureDecoder().decode(path: path)) })
      }
    }
  }

  /// Continues a text, piece by piece.
  public func stream(_ text: String, options: GenerationOptions = GenerationOptions()) -> TextStream {
    let begin = tokenizer.beginOfText.map { [$0] } ?? []
    return TextStream(engine.generate(begin + tokenizer.encode(text), options: options))
  }

  /// Answers the last of some messages, piece by piece.
  /// - Parameter pictures: those that stand in the messages, in order
  /// - Throws: `DialogueError` if they are no dialogue that ends with a user's message, or do not fit into the context
  public func stream(
    _ messages: [Message], pictures: [PreparedPicture] = [], options: GenerationOptions = GenerationOptions()
  ) throws -> TextStream {
    var dialogue = try Dialogue(messages, pictures: pictures)
    let prompt = try dialogue.prompt(opened.format().format, contextSize: engine.contextSize, reserve: 1)
    return TextStream(engine.generate(prompt.tokens, pictures: prompt.pictures, options: options))
  }

  /// A dialogue that remembers what was said.
  /// - Parameter system: instructs the model for the whole dialogue
  /// - Throws: `TokenizerError` if the vocabulary has no chat format
  public func chat(system: String? = nil, options: GenerationOptions = GenerationOptions()) throws -> Chat {
    Chat(
      engine: engine, format: try opened.format().format, dialogue: Dialogue(system: system), options: options
    )
  }
}
