// A generation as its reader sees it: a sequence of events that can be stopped. Knows no engine.

/// The events of one generation. Ending the loop over them early, or canceling its task, ends the generation too.
public struct Generation: AsyncSequence, Sendable {
  public typealias Element = GenerationEvent

  let stream: AsyncThrowingStream<GenerationEvent, any Error>
  /// What `cancel` does, for who must not keep the events alive.
  package let canceling: @Sendable () -> Void

  public func makeAsyncIterator() -> AsyncThrowingStream<GenerationEvent, any Error>.AsyncIterator {
    stream.makeAsyncIterator()
  }

  /// Ends the generation before its next step. The events go on to `finished`, its reason being `cancelled`.
  public func cancel() { canceling() }

  /// Waits for the end.
  /// - Throws: `GenerationError`, or `CancellationError` if this task is canceled
  public func collect() async throws -> (ids: [Int32], text: String, result: GenerationResult) {
    var ids: [Int32] = []
    var text = ""
    for try await event in self {
      switch event {
      case .promptProgress, .pictureProgress: break
      case .token(let id): ids.append(id)
      case .text(let piece): text += piece
      case .finished(let result): return (ids, text, result)
      }
    }
    throw CancellationError()
  }
}
