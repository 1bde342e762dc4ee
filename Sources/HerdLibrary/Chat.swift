// A dialogue for programs that embed Herd. Knows no terminal.

public import Inference
public import Tokenizers

/// Questions and answers with one model. What was said is not computed again.
///
/// One answer at a time: a new question ends the answer that is still coming, and that one's question with it.
public actor Chat {
  private let engine: Engine
  private let session: Session
  private let format: ChatFormat
  private let options: GenerationOptions
  private var dialogue: Dialogue
  /// Counts the questions, so that an answer finds its own.
  private var questions = 0
  /// Ends the answer that is coming. Not its events: whoever lets go of those ends it too.
  private var endAnswer: (@Sendable () -> Void)?

  init(engine: Engine, format: ChatFormat, dialogue: Dialogue, options: GenerationOptions) {
    self.engine = engine
    self.format = format
    self.dialogue = dialogue
    self.options = options
    session = engine.makeSession()
  }

  /// What was said so far. An answer is there once it was read to its end.
  public var messages: [Message] { dialogue.messages }

  /// Asks, and gives the answer piece by piece. Where the context is full, the oldest turns are forgotten.
  /// - Throws: `DialogueError` if the question alone does not fit into the context
  public func stream(_ question: String) throws -> TextStream { try stream([.text(question)]) }

  /// Asks about pictures, which stand anywhere in the question (`Model.prepare`).
  /// - Throws: `DialogueError` if the question alone does not fit into the context
  public func stream(_ question: [QuestionPart]) throws -> TextStream {
    endAnswer?()
    endAnswer = nil
    dialogue.ask(question)
    questions += 1
    let number = questions
    let reserve = min(256, options.maximumTokens ?? .max, session.contextSize / 4)
    do {
      let prompt = try dialogue.prompt(format, contextSize: session.contextSize, reserve: reserve)
      let generation = engine.generate(
        prompt.tokens, pictures: prompt.pictures, in: session, options: options)
      endAnswer = generation.canceling
      return TextStream(generation) { text, ids in await self.note(text, ids, question: number) }
    } catch {
      dialogue.removeLastTurn()
      throw error
    }
  }

  /// Asks, and waits for the whole answer.
  public func answer(_ question: String) async throws -> String { try await stream(question).text() }

  /// Keeps an answer, unless its question has given way.
  private func note(_ text: String, _ ids: [TokenID], question: Int) {
    guard question == questions else { return }
    dialogue.answer(text, tokens: ids)
  }
}
