// An answer as pieces of text. Knows no model.

public import Inference

/// The text of a generation as it comes: whole characters, in pieces of any length. Ending the loop ends the generation.
public struct TextStream: AsyncSequence, Sendable {
  public typealias Element = String
  /// All events, for who wants more than text.
  public let events: Generation
  private let finished: @Sendable (_ text: String, _ ids: [TokenID]) async -> Void

  init(
    _ events: Generation, finished: @escaping @Sendable (String, [TokenID]) async -> Void = { _, _ in }
  ) {
    self.events = events
    self.finished = finished
  }

  /// Waits for the whole text.
  public func text() async throws -> String {
    var text = ""
    for try await piece in self { text += piece }
    return text
  }

  public func makeAsyncIterator() -> Iterator {
    Iterator(events: events.makeAsyncIterator(), finished: finished)
  }

  public struct Iterator: AsyncIteratorProtocol {
    fileprivate var events: Generation.AsyncIterator
    fileprivate let finished: @Sendable (String, [TokenID]) async -> Void
    private var text = ""
    private var ids: [TokenID] = []

    fileprivate init(
      events: Generation.AsyncIterator, finished: @escaping @Sendable (String, [TokenID]) async -> Void
    ) {
      self.events = events
      self.finished = finished
    }

    public mutating func next() async throws -> String? {
      while let event = try await events.next() {
        switch event {
        case .promptProgress, .pictureProgress: break
        case .token(let id): ids.append(id)
        case .text(let piece):
          text += piece
          return piece
        case .finished: await finished(text, ids)
        }
      }
      return nil
    }
  }
}
