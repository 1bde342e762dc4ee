// A tower with its contrastive head, asked how well pictures and texts fit. Knows no question and no grade.

internal import Inference
public import JSON
internal import Llama4
internal import Media
public import Tensors
internal import Tokenizers
internal import Training

/// What a contrastive run has learnt, as its folder holds it.
public struct PairMatcher {
  private let model: ContrastiveModel
  private let format: ChatFormat
  private let pictures: CollectedTiles
  private let backend: any Backend
  /// Pairs that are looked at together; the results do not depend on it.
  private static let pairsPerPass = 64

  /// Opens a model and the head of its run.
  /// - Parameters:
  ///   - path: the model's folder, with a vision tower and a tokenizer
  ///   - head: the run's `contrast.safetensors`; nil for the one beside the model's folder
  public init(
    model path: String, head: String? = nil, backend: any Backend, compute: ComputeType = .float32
  ) throws {
    let checkpoint = try ModelLoader.open(path)
    let processor = try checkpoint.pictureProcessor()
    try checkpoint.requireParameters(backend: backend)
    guard let vision = checkpoint.vision?.configuration,
      let patch = vision.patchToken.flatMap(Int32.init(exactly:))
    else {
      throw LoadError.invalid("\(checkpoint.path): expected an image token in its configuration, found none")
    }
    let tokenizer = try Tokenizer(path: checkpoint.path)
    guard tokenizer.vocabularySize <= checkpoint.configuration.vocabularySize else {
      throw LoadError.invalid(
        "\(path): vocabulary: expected at most \(checkpoint.configuration.vocabularySize) tokens, as the model has, "
          + "found \(tokenizer.vocabularySize)")
    }
    let style = ChatTemplates.choose(template: tokenizer.chatTemplate, requested: nil, file: path).style
    format = try ChatFormat(tokenizer, style: style)
    pictures = try CollectedTiles(
      PictureForm(
        tileSide: vision.imageSize, tokensPerTile: vision.tokensPerTile,
        maximumTiles: processor.maximumTiles, patchToken: patch), decode: nil)
    let parts = checkpoint.path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.last == "" ? parts.dropLast(2) : parts.dropLast()
    let beside = (folder + [Substring(ContrastiveHead.fileName)]).joined(separator: "/")
    let parameters = try ContrastiveHead.read(head ?? beside, backend: backend, compute: compute)
    model = try ContrastiveModel(
      checkpoint.configuration, vision: vision,
      ModelLoader.trainable(checkpoint, backend: backend, compute: compute), head: parameters,
      backend: backend)
    self.backend = backend
  }

  /// The cosine between every picture and every text of some training records, each a conversation about a picture.
  /// - Parameter progress: told how many records have been looked at
  /// - Returns: [picture][text]
  /// - Throws: `TrainingError.malformed` for a record without a picture or an answer
  public func cosines(_ records: [JSONValue], progress: (Int) -> Void = { _ in }) throws -> [[Float]] {
    var (seen, said): ([Float], [Float]) = ([], [])
    var width = 0
    for start in stride(from: 0, to: records.count, by: Self.pairsPerPass) {
      let part = start..<min(start + Self.pairsPerPass, records.count)
      var rows = PackedRows()
      for record in records[part] {
        rows.append(try EncodedConversation(record, format, pictures: pictures).rows)
      }
      let found = model.directions(rows)
      guard let found, found.pictures.shape.rows == part.count else {
        throw TrainingError.malformed(
          path: "records", field: "\(part.lowerBound) to \(part.upperBound)",
          expected: "a picture and an answer each",
          found: "\(found?.pictures.shape.rows ?? 0) such pairs")
      }
      seen += found.pictures.array(of: Float.self)
      said += found.texts.array(of: Float.self)
      width = found.pictures.shape.last
      progress(part.upperBound)
    }
    let count = records.count
    guard count > 0 else { return [] }
    let products = Tensor(uninitialized: [count, count], on: backend)
    backend.multiply(
      Product(
        m: count, n: count, k: width, a: Operand(Tensor(seen, shape: [count, width], on: backend)),
        b: Operand(transposed: Tensor(said, shape: [count, width], on: backend)), result: products,
        resultRow: count, compute: .float32))
    let flat = products.array(of: Float.self).map { $0 / Float(width) }
    return (0..<count).map { Array(flat[$0 * count..<($0 + 1) * count]) }
  }
}
