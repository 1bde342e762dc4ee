// Writes a file of token ids, document by document. Does not know where the text came from.

public import Checkpoints

/// A token file being written; nothing is visible under its name before `finish` returns.
public struct TokenFileWriter {
  /// Tokens and documents so far.
  public private(set) var tokenCount = 0
  public private(set) var documentCount = 0
  /// Bytes of text so far.
  public private(set) var textBytes = 0

  private let path: String
  private let calls: FileCalls
  private let vocabularySize: Int
  private let tokenizerHash: [UInt8]
  private var ids: [Int32] = []
  private var starts: [UInt64] = [0]
  private var texts: [UInt64] = []
  private var mask: [UInt8] = []
  private var masksSome = false
  private var tiles: TileFileWriter?

  /// - Parameters:
  ///   - vocabularySize: every id is below it
  ///   - tokenizerHash: the SHA-256 of the tokenizer's file, 32 bytes
  ///   - pictures: how documents' pictures were cut, which go into a file beside this one; nil for text only
  public init(
    path: String, vocabularySize: Int, tokenizerHash: [UInt8], pictures: PictureForm? = nil,
    calls: FileCalls = .system
  ) throws(TrainingError) {
    guard tokenizerHash.count == 32, vocabularySize >= 1, vocabularySize <= 1 << 31 else {
      throw .setting(
        name: "token file", expected: "a hash of 32 bytes and a vocabulary of 1 to 2^31",
        found: "\(tokenizerHash.count) bytes and \(vocabularySize)")
    }
    self.path = path
    self.calls = calls
    self.vocabularySize = vocabularySize
    self.tokenizerHash = tokenizerHash
    if let pictures { tiles = try TileFileWriter(beside: path, form: pictures, calls: calls) }
  }

  /// Appends one document.
  /// - Parameters:
  ///   - counted: which tokens count when they are predicted; nil for all
  ///   - textBytes: bytes of UTF-8 that the ids spell
  ///   - tiles: the pixels of the tiles that its image tokens stand for, one tile after the other
  public mutating func append(
    _ document: [Int32], counted: [Bool]? = nil, textBytes: Int, tiles pixels: [UInt8] = []
  ) throws(TrainingError) {
    if let wrong = document.first(where: { $0 < 0 || Int($0) >= vocabularySize }) {
      throw .malformed(
        path: path, field: "document \(documentCount)", expected: "ids below \(vocabularySize)",
        found: "\(wrong)")
    }
    precondition(counted.map { $0.count == document.count } ?? true, "one mark a token")
    precondition(pixels.isEmpty || tiles != nil, "pictures in a file of text")
    try tiles?.append(document, tiles: pixels)
    ids.append(contentsOf: document)
    for (index, place) in (tokenCount..<tokenCount + document.count).enumerated() {
      if place % 8 == 0 { mask.append(0) }
      if counted?[index] ?? true {
        mask[place / 8] |= 1 << UInt8(place % 8)
      } else {
        masksSome = true
      }
    }
    tokenCount += document.count
    documentCount += 1
    self.textBytes += textBytes
    starts.append(UInt64(tokenCount))
    texts.append(UInt64(max(textBytes, 0)))
  }

  /// Makes the file durable and visible.
  public func finish() throws(TrainingError) {
    // The tiles first: a token file that says it has some finds them.
    try tiles?.finish()
    let wide = vocabularySize > 1 << 16
    var header = TokenFile.magic
    header.append(littleEndian: UInt32(1))
    header.append(littleEndian: UInt32(wide ? 4 : 2))
    header.append(littleEndian: UInt64(tokenCount))
    header.append(littleEndian: UInt64(documentCount))
    header.append(littleEndian: UInt64(vocabularySize))
    header.append(littleEndian: UInt64((masksSome ? 1 : 0) + (tiles == nil ? 0 : 2)))
    header.append(contentsOf: tokenizerHash)
    header.append(contentsOf: [UInt8](repeating: 0, count: TokenFile.headerBytes - header.count))
    let bytes = header
    try checked { () throws(CheckpointError) in
      let file = try AtomicFile(path: path, calls: calls)
      try file.write(bytes)
      for start in stride(from: 0, to: ids.count, by: 1 << 16) {
        var piece: [UInt8] = []
        for id in ids[start..<min(start + 1 << 16, ids.count)] {
          if wide {
            piece.append(littleEndian: UInt32(bitPattern: id))
          } else {
            piece.append(littleEndian: UInt16(truncatingIfNeeded: id))
          }
        }
        try file.write(piece)
      }
      try Self.pad(file)
      for table in [starts, texts] {
        var piece: [UInt8] = []
        for value in table { piece.append(littleEndian: value) }
        try file.write(piece)
      }
      if masksSome {
        try file.write(mask)
        try Self.pad(file)
      }
      try file.commit()
    }
  }

  private static func pad(_ file: AtomicFile) throws(CheckpointError) {
    try file.writeZeros(TokenFile.padded(file.byteCount) - file.byteCount)
  }
}

extension [UInt8] {
  /// Appends a number's bytes, the lowest first.
  mutating func append<Value: FixedWidthInteger>(littleEndian value: Value) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
}
