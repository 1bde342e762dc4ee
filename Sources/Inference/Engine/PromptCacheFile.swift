// A session's keys and values in a file, so that a prompt need not be read again by the next process. Knows no engine.
//
// The file is a safetensors file: `tokens` (I32) and `cache` (U8: of every layer the keys, then the values, as far as what
// follows still sees them), and `checksum` (I64 [1]) over their bytes: damaged keys and values would answer nonsense and no
// shape would tell. Its metadata name the form, the model's fingerprint, and how keys and values are stored; a file
// that does not fit in all of them is refused. Where there are pictures (`PromptCachePictures`), the form is another one, and
// who looked at them is named too.

import Checkpoints
import JSON
import Llama4
import Tensors
import Tokenizers

/// Writes and reads what a session remembers.
enum PromptCacheFile {
  /// Changes with the form of the file and with the arithmetic that fills it.
  private static let form = "herd prompt cache 2"
  private static let formWithPictures = "herd prompt cache with pictures 2"

  /// - Parameter eyes: nil where there are no pictures
  private static func metadata(
    _ model: Transformer, _ types: CacheTypes, _ eyes: Eyes?
  ) -> [(key: String, value: String)] {
    var metadata = [
      ("format", eyes == nil ? form : formWithPictures), ("model", model.fingerprint),
      ("cache_type_k", types.keys.rawValue), ("cache_type_v", types.values.rawValue),
    ]
    if let eyes { metadata += [("eyes", eyes.tower.fingerprint), ("processor", "\(eyes.processor)")] }
    return metadata
  }

  /// Writes a file that appears whole or not at all.
  /// - Parameter eyes: who looked at the tiles
  static func write(
    _ tokens: [TokenID], _ tiles: [PlacedTile], _ cache: KVCache, of model: Transformer, eyes: Eyes?,
    to path: String
  ) throws(LoadError) {
    let pictures = PromptCachePictures(tiles)
    let count = KVCache.storedByteCount(model.configuration, length: tokens.count, types: cache.types)
    do {
      let writer = try SafetensorsWriter(
        path: path,
        tensors: [
          TensorDeclaration(name: "tokens", format: .scalar(.int32), shape: [tokens.count]),
          TensorDeclaration(name: "cache", format: .scalar(.uint8), shape: [count]),
        ] + pictures.declarations
          + [TensorDeclaration(name: "checksum", format: .scalar(.int64), shape: [1])],
        metadata: metadata(model, cache.types, tiles.isEmpty ? nil : eyes))
      var checksum = Checksum()
      func append(_ bytes: UnsafeRawBufferPointer, to tensor: String) throws {
        checksum.append(bytes)
        try writer.append(bytes, to: tensor)
      }
      try tokens.withUnsafeBytes { try append($0, to: "tokens") }
      try cache.withBytes { try append($0, to: "cache") }
      try pictures.write(append)
      try withUnsafeBytes(of: checksum.value.littleEndian) { try writer.append($0, to: "checksum") }
      try writer.finish()
    } catch let error as CheckpointError {
      throw LoadError(error)
    } catch {
      throw .unavailable("\(path): \(error)")
    }
  }

  /// Fills a cache from a file.
  /// - Returns: the tokens that the cache now holds, and the tiles among them
  /// - Throws: `LoadError` if the file is broken, or of another model or another kind of cache; the cache is then as it was
  static func read(
    _ path: String, into cache: KVCache, of model: Transformer, eyes: Eyes?
  ) throws(LoadError) -> (tokens: [TokenID], tiles: [PlacedTile]) {
    let file: SafetensorsFile
    var pictures = PromptCachePictures([])
    let stored: StoredTensor
    let contents: StoredTensor
    do throws(CheckpointError) {
      file = try SafetensorsFile(path: path)
      let hasPictures = file.metadata.contains { $0.key == "format" && $0.value == formWithPictures }
      for (key, expected) in metadata(model, cache.types, hasPictures ? eyes : nil) {
        let found = file.metadata.first { $0.key == key }?.value
        guard found == expected else {
          throw .invalid(
            path: path, subject: "metadata \"\(key)\"", expected: "\"\(expected)\"",
            found: found.map { quoted($0, limit: 80) } ?? "none")
        }
      }
      stored = try file.tensor(named: "tokens")
      contents = try file.tensor(named: "cache")
      if hasPictures, let eyes {
        pictures = try PromptCachePictures(file, eyes: eyes, tokenCount: stored.bytes.count / 4)
      }
    } catch {
      throw LoadError(error)
    }
    func refuse(_ tensor: String, expected: String, found: String) -> LoadError {
      LoadError(.tensor(tensor, in: path, expected: expected, found: found))
    }
    guard stored.format == .scalar(.int32), stored.shape.count == 1 else {
      throw refuse("tokens", expected: "I32 [tokens]", found: "\(stored.format.name) \(stored.shape)")
    }
    let count = stored.bytes.count / 4
    guard count <= cache.capacity else {
      throw refuse("tokens", expected: "at most \(cache.capacity) (the context)", found: "\(count)")
    }
    let tokens = (0..<count).map { stored.bytes.loadUnaligned(fromByteOffset: 4 * $0, as: TokenID.self) }
    let size = model.configuration.vocabularySize
    if let id = tokens.first(where: { !(0..<TokenID(clamping: size)).contains($0) }) {
      throw refuse("tokens", expected: "ids below \(size)", found: "\(id)")
    }
    let bytes = KVCache.storedByteCount(model.configuration, length: count, types: cache.types)
    guard contents.format == .scalar(.uint8), contents.bytes.count == bytes else {
      throw refuse(
        "cache", expected: "U8, \(bytes) bytes for \(count) tokens",
        found: "\(contents.format.name), \(contents.bytes.count) bytes")
    }
    do throws(CheckpointError) {
      try check(file, hasPictures: !pictures.tiles.isEmpty)
    } catch {
      throw LoadError(error)
    }
    var next = 0
    cache.restore(length: count) { target in
      target.copyMemory(from: UnsafeRawBufferPointer(rebasing: contents.bytes[next..<next + target.count]))
      next += target.count
    }
    return (tokens, pictures.tiles)
  }

  /// Refuses a file whose bytes are not those that were written.
  private static func check(_ file: SafetensorsFile, hasPictures: Bool) throws(CheckpointError) {
    let stored = try file.tensor(named: "checksum")
    guard stored.format == .scalar(.int64), stored.bytes.count == 8 else {
      throw .tensor(
        "checksum", in: file.path, expected: "I64 [1]", found: "\(stored.format.name) \(stored.shape)")
    }
    var checksum = Checksum()
    for name in ["tokens", "cache"] + (hasPictures ? PromptCachePictures.tensors : []) {
      checksum.append(try file.tensor(named: name).bytes)
    }
    let found = UInt64(littleEndian: stored.bytes.loadUnaligned(as: UInt64.self))
    guard found == checksum.value else {
      throw .tensor(
        "checksum", in: file.path, expected: "\(checksum.value), the sum of the file's bytes",
        found: "\(found): the file is damaged")
    }
  }
}
