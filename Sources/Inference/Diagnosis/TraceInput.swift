// What a trace is asked to run: ids, labels, documents, read from a file and checked. Knows no model.

package import Checkpoints
import Tensors

/// The tensors of a trace's input file.
package struct TraceInput {
  /// All rows one after the other.
  package let ids: [Int32]
  /// The shape of `input_ids`, whose extents lead every result.
  package let leading: [Int]
  /// For each position what is predicted there: the next position's label within its document, else -100.
  package let targets: [Int32]?
  /// Tokens of each document.
  package let documents: [Int]
  /// Tiles of pictures, [tiles, channels, side, side], of a type that widens to F32.
  package let pixels: StoredTensor?

  /// - Throws: `LoadError` that names file and tensor.
  init(path: String, vocabularySize: Int) throws(LoadError) {
    let file: SafetensorsFile
    do { file = try SafetensorsFile(path: path) } catch { throw LoadError(error) }
    try self.init(file, vocabularySize: vocabularySize)
  }

  /// Checks the tensors of an opened file.
  package init(_ file: SafetensorsFile, vocabularySize: Int) throws(LoadError) {
    let path = file.path
    guard let (ids, shape) = try Self.integers("input_ids", in: file) else {
      throw .invalid("\(path): tensor \"input_ids\": expected it, found none of that name")
    }
    guard (1...2).contains(shape.count), !ids.isEmpty else {
      throw .invalid(
        "\(path): tensor \"input_ids\": expected shape [n] or [batch, n] with n > 0, found \(shape)")
    }
    if let place = ids.firstIndex(where: { !(0..<vocabularySize).contains($0) }) {
      throw .invalid(
        "\(path): tensor \"input_ids\", element \(place): expected an id below \(vocabularySize), found \(ids[place])"
      )
    }
    self.ids = ids.map { Int32($0) }
    leading = shape

    let rowLength = shape.last ?? 1
    var documents = Array(repeating: rowLength, count: ids.count / rowLength)
    if let (lengths, _) = try Self.integers("document_lengths", in: file) {
      guard lengths.allSatisfy({ (1...ids.count).contains($0) }), lengths.reduce(0, +) == ids.count else {
        throw .invalid(
          "\(path): tensor \"document_lengths\": expected lengths above 0 that sum to \(ids.count) tokens")
      }
      documents = lengths
    }
    self.documents = documents

    do { pixels = try file.tensorIfPresent(named: "pixel_values") } catch { throw LoadError(error) }

    guard let (labels, labelShape) = try Self.integers("labels", in: file) else {
      targets = nil
      return
    }
    guard labelShape == shape else {
      throw .invalid("\(path): tensor \"labels\": expected shape \(shape) as input_ids, found \(labelShape)")
    }
    guard labels.allSatisfy({ $0 == -100 || (0..<vocabularySize).contains($0) }) else {
      throw .invalid("\(path): tensor \"labels\": expected ids below \(vocabularySize) or -100")
    }
    var targets = [Int32](repeating: -100, count: ids.count)
    var start = 0
    for length in documents {
      for position in start..<start + length - 1 { targets[position] = Int32(labels[position + 1]) }
      start += length
    }
    self.targets = targets
  }

  private static func integers(
    _ name: String, in file: SafetensorsFile
  ) throws(LoadError) -> (values: [Int], shape: [Int])? {
    let stored: StoredTensor?
    do { stored = try file.tensorIfPresent(named: name) } catch { throw LoadError(error) }
    guard let stored else { return nil }
    let bytes = stored.bytes
    switch stored.format {
    case .scalar(.int32):
      let values = (0..<bytes.count / 4).map {
        Int(bytes.loadUnaligned(fromByteOffset: 4 * $0, as: Int32.self))
      }
      return (values, stored.shape)
    case .scalar(.int64):
      let values = (0..<bytes.count / 8).map {
        Int(bytes.loadUnaligned(fromByteOffset: 8 * $0, as: Int64.self))
      }
      return (values, stored.shape)
    default:
      throw .invalid(
        "\(file.path): tensor \"\(name)\": expected I32 or I64, found \(stored.format.name)")
    }
  }
}
