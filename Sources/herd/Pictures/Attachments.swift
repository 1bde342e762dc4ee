// What goes with the next question: pictures and videos, each in its place among the text. Opens no file.

import Inference

/// A picture or a video, opened.
struct Attachment {
  let path: String
  let parts: [QuestionPart]

  /// Tokens of its pictures.
  var tokenCount: Int {
    parts.reduce(0) { if case .picture(let picture) = $1 { $0 + picture.tokenCount } else { $0 } }
  }
}

/// The pictures and videos of one question.
struct Attachments {
  /// Where a text wants its next picture, as llama.cpp's multimodal programs spell it.
  static let marker = "<__media__>"

  private(set) var all: [Attachment] = []
  var isEmpty: Bool { all.isEmpty }

  mutating func add(_ attachment: Attachment) throws {
    guard all.count < PictureOptions.most else {
      throw CommandFailure(
        .usage,
        "\(attachment.path): expected at most \(PictureOptions.most) pictures and videos a question, found more"
      )
    }
    all.append(attachment)
  }

  mutating func removeAll() { all = [] }

  /// The question: pictures stand where the text has their marks, those without one before everything.
  /// - Throws: `CommandFailure` if there are more marks than pictures
  func question(_ text: String) throws -> [QuestionPart] {
    guard !isEmpty else { return [.text(text)] }
    let pieces = text.pieces(between: Self.marker)
    guard pieces.count - 1 <= all.count else {
      throw CommandFailure(
        .usage,
        "the question: expected at most \(all.count) \(Self.marker), as there are pictures and videos, "
          + "found \(pieces.count - 1)")
    }
    let unplaced = all.count - (pieces.count - 1)
    var parts = all.prefix(unplaced).flatMap(\.parts)
    for (number, piece) in pieces.enumerated() {
      if number > 0 { parts += all[unplaced + number - 1].parts }
      if !piece.isEmpty { parts.append(.text(piece)) }
    }
    return parts
  }
}

extension String {
  /// What stands before, between and behind the places of a mark.
  fileprivate func pieces(between mark: String) -> [String] {
    var pieces = [""]
    var rest = Substring(self)
    while !rest.isEmpty {
      if rest.hasPrefix(mark) {
        rest.removeFirst(mark.count)
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(rest.removeFirst())
      }
    }
    return pieces
  }
}
