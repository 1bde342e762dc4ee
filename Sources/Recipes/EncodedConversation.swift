// A conversation as a model reads it: ids, who speaks where, tiles. Knows no file.

internal import JSON
internal import Tokenizers
internal import Training

/// One document of training, encoded.
struct EncodedConversation {
  let ids: [TokenID]
  /// Whether a token is the assistant's.
  let isAnswer: [Bool]
  let textBytes: Int
  let tiles: [UInt8]

  /// - Parameters:
  ///   - pictures: draws, reads and cuts the document's pictures; nil to refuse them
  ///   - folder: where the relative paths of pictures begin
  init(
    _ document: JSONValue, _ format: ChatFormat, pictures: CollectedTiles?, in folder: String = ""
  ) throws {
    let messages: [Message]
    if let pictures {
      messages = try Message.conversation(from: document) { try pictures.add($0, in: folder) }
    } else {
      messages = try Message.conversation(from: document)
    }
    let (ids, answers) = try format.encodeWithAnswers(messages)
    self.ids = ids
    var isAnswer = [Bool](repeating: false, count: ids.count)
    for answer in answers { for place in answer { isAnswer[place] = true } }
    self.isAnswer = isAnswer
    textBytes = messages.reduce(0) { $0 + $1.content.utf8.count }
    tiles = pictures?.take() ?? []
  }

  /// The document as a row of its own, the answers its targets.
  var rows: PackedRows {
    let targets = ids.indices.map { place in
      place + 1 < ids.count && isAnswer[place + 1] ? ids[place + 1] : PackedRows.ignored
    }
    return PackedRows(ids: ids, targets: targets, lengths: [ids.count], tiles: tiles)
  }
}
