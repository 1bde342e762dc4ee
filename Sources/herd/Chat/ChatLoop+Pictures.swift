// Pictures and videos in a chat: opened for the next question, and drawn on. Knows no flags but their own.

import Inference
import Tokenizers

extension ChatLoop {
  /// Opens what the command line names, for the first question.
  mutating func attach(_ options: PictureOptions) throws {
    guard !options.isEmpty else { return }
    for attachment in try options.attachments(files()).all { try attach(attachment) }
  }

  /// Opens pictures for the chat's model.
  /// - Throws: `LoadError` if it does not see
  func files() throws -> PictureFiles {
    PictureFiles(eyes: try opened.requireEyes(), contextSize: session.contextSize)
  }

  /// Keeps a picture or a video for the next question.
  mutating func attach(_ attachment: Attachment) throws {
    try attachments.add(attachment)
    if case .picture(let picture)? = attachment.parts.first, attachment.parts.count == 1 {
      sources[picture] = attachment.path
    }
    let frames = attachment.parts.pictures.count
    let tokens = "\(attachment.tokenCount) tokens"
    remark("\(attachment.path): " + (frames == 1 ? tokens : "\(frames) frames, \(tokens) and their times"))
  }

  /// Draws the boxes of the last answer on the last picture of its question.
  func annotate(_ path: String) throws {
    guard let turn = dialogue.turns.last, let answer = turn.answer else {
      throw CommandFailure(.usage, "there is no answer yet")
    }
    guard let picture = turn.parts.pictures.last, let source = sources[picture] else {
      throw CommandFailure(.usage, "the last question has no picture from a file to draw on")
    }
    for line in try PictureBoxes(in: answer).draw(on: files().original(source), to: path) { remark(line) }
  }
}
