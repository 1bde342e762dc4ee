// A file of token ids, mapped: documents, their bytes of text, and which tokens count. Knows no tokenizer.
//
// Little endian, all parts at multiples of 8 bytes:
//   header    96 bytes: "HERDTOKS", version u32 (1), bytes an id u32 (2 or 4), tokens u64, documents u64,
//             vocabulary u64, flags u64 (bit 0: there is a mask, bit 1: there are pictures in NAME.tiles), the
//             tokenizer's SHA-256 (32 bytes), 16 zero bytes
//   ids       tokens × 2 or 4 bytes, padded with zeros
//   starts    (documents + 1) × u64: document d is the tokens starts[d] ..< starts[d + 1]
//   texts     documents × u64: the bytes of UTF-8 that a document's tokens spell
//   mask      one bit a token, lowest bit first, padded: 1 where predicting this token counts in the loss

package import Checkpoints

/// Token ids ready for training.
public final class TokenFile: Sendable {
  /// What every file begins with.
  static let magic = Array("HERDTOKS".utf8)
  static let headerBytes = 96
  /// No data have more bytes of text than this, which a double still counts exactly.
  static let mostText = 1 << 53

  public let path: String
  public let tokenCount: Int
  public let documentCount: Int
  /// Every id is below this.
  public let vocabularySize: Int
  /// SHA-256 of the tokenizer that made the ids, hexadecimal.
  public let tokenizerHash: String
  /// Whether some tokens are context only, for example a user's turns.
  public let hasMask: Bool
  /// The pictures that the image tokens stand for; nil in a file of text only.
  public let pictures: TileFile?

  private let file: MappedFile
  private let wide: Bool
  private let starts: Int
  private let texts: Int
  private let mask: Int

  /// Maps a file and checks its header, its size and the order of its documents.
  public convenience init(path: String) throws(TrainingError) {
    try self.init(
      file: checked { () throws(CheckpointError) in try MappedFile(path: path) },
      pictures: { () throws(TrainingError) in try TileFile(path: TileFile.path(beside: path)) })
  }

  /// Checks the header, size and order of documents of a mapped file.
  /// - Parameter pictures: opens the tiles, if the header says that there are some
  package init(
    file: MappedFile, pictures: () throws(TrainingError) -> TileFile? = { nil }
  ) throws(TrainingError) {
    let path = file.path
    func wrong(_ field: String, _ expected: String, _ found: String) -> TrainingError {
      .malformed(path: path, field: field, expected: expected, found: found)
    }
    let bytes = file.bytes
    guard bytes.count >= Self.headerBytes, bytes.prefix(8).elementsEqual(Self.magic) else {
      throw wrong("header", "a token file (HERDTOKS)", "other bytes")
    }
    func word(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    let version = word(8) & 0xFFFF_FFFF
    let width = word(8) >> 32
    guard version == 1 else { throw wrong("version", "1", "\(version)") }
    guard width == 2 || width == 4 else { throw wrong("bytes an id", "2 or 4", "\(width)") }
    // No count can exceed the file's size, so nothing below overflows.
    func count(_ offset: Int, _ field: String) throws(TrainingError) -> Int {
      guard word(offset) <= UInt64(bytes.count) else {
        throw wrong(field, "at most the file's size", "\(word(offset))")
      }
      return Int(word(offset))
    }
    let tokens = try count(16, "tokens")
    let documents = try count(24, "documents")
    guard word(32) >= 1, word(32) <= 1 << 31 else { throw wrong("vocabulary", "1 to 2^31", "\(word(32))") }
    hasMask = word(40) & 1 == 1
    starts = Self.headerBytes + Self.padded(tokens * Int(width))
    texts = starts + 8 * (documents + 1)
    mask = texts + 8 * documents
    let end = hasMask ? mask + Self.padded((tokens + 7) / 8) : mask
    guard end == bytes.count else {
      throw wrong(
        "size", "\(end) bytes for \(tokens) tokens in \(documents) documents", "\(bytes.count)")
    }
    var last: UInt64 = 0
    for document in 0...documents {
      let start = word(starts + 8 * document)
      guard document == 0 ? start == 0 : start >= last, start <= tokens else {
        throw wrong("document \(document)", "starts that ascend from 0", "\(start)")
      }
      last = start
    }
    var spelled: UInt64 = 0
    for document in 0..<documents {
      let count = word(texts + 8 * document)
      let (sum, overflow) = spelled.addingReportingOverflow(count)
      guard !overflow, sum <= UInt64(Self.mostText) else {
        throw wrong("document \(document)", "at most 2^53 bytes of text in all", "\(count)")
      }
      spelled = sum
    }
    guard last == UInt64(tokens) else {
      throw wrong("documents", "an end at \(tokens) tokens", "\(last)")
    }
    let tiles = word(40) >> 1 & 1 == 1 ? try pictures() : nil
    if let tiles, tiles.documentCount != documents {
      throw wrong("documents", "\(tiles.documentCount), as in \(tiles.path)", "\(documents)")
    }
    self.pictures = tiles
    self.path = path
    self.file = file
    tokenCount = tokens
    documentCount = documents
    vocabularySize = Int(word(32))
    tokenizerHash = SHA256.hexadecimal(Array(bytes[48..<80]))
    wide = width == 4
  }

  /// The tokens of a document, as places in the file.
  public func tokens(ofDocument document: Int) -> Range<Int> {
    precondition(document >= 0 && document < documentCount, "document \(document) of \(documentCount)")
    return word(starts + 8 * document)..<word(starts + 8 * (document + 1))
  }

  /// Bytes of UTF-8 that the document spells.
  public func textBytes(ofDocument document: Int) -> Int {
    precondition(document >= 0 && document < documentCount, "document \(document) of \(documentCount)")
    return word(texts + 8 * document)
  }

  /// The ids at some places.
  public func ids(_ places: Range<Int>) throws(TrainingError) -> [Int32] {
    precondition(places.lowerBound >= 0 && places.upperBound <= tokenCount, "tokens \(places)")
    var ids: [Int32] = []
    ids.reserveCapacity(places.count)
    for place in places {
      let id =
        wide
        ? UInt32(littleEndian: load(Self.headerBytes + 4 * place))
        : UInt32(UInt16(littleEndian: load(Self.headerBytes + 2 * place)))
      guard id < vocabularySize else {
        throw .malformed(
          path: path, field: "token \(place)", expected: "an id below \(vocabularySize)", found: "\(id)")
      }
      ids.append(Int32(id))
    }
    return ids
  }

  /// Whether predicting the token at a place counts.
  public func counts(_ place: Int) -> Bool {
    precondition(place >= 0 && place < tokenCount, "token \(place)")
    return !hasMask || (load(mask + place / 8) as UInt8) >> UInt8(place % 8) & 1 == 1
  }

  static func padded(_ byteCount: Int) -> Int { (byteCount + 7) / 8 * 8 }

  private func word(_ offset: Int) -> Int { Int(UInt64(littleEndian: load(offset))) }

  private func load<Value: BitwiseCopyable>(_ offset: Int) -> Value {
    file.bytes.loadUnaligned(fromByteOffset: offset, as: Value.self)
  }
}
