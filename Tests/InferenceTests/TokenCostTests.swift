// What a token must cost, counted a second time from the configuration alone.

import CPUBackend
import Llama4
import Tensors
import TestSupport
import Testing

@Suite struct TokenCostTests {
  /// Multiply-adds of one token in the matrices, the last layer's network apart; and of that network and the head.
  private func weights(_ c: TextConfiguration) -> (all: Int, lastNetwork: Int, head: Int, attention: Int) {
    let attention = c.hiddenSize * c.headDimension * (2 * c.headCount + 2 * c.keyValueHeadCount)
    func network(_ kind: LayerKind) -> Int {
      kind.hasExperts
        ? c.hiddenSize * c.expertCount + 3 * c.hiddenSize * c.expertWidth * (1 + c.expertsPerToken)
        : 3 * c.hiddenSize * c.denseWidth
    }
    let head = c.hiddenSize * c.vocabularySize
    let all = c.layers.reduce(head) { $0 + attention + network($1) }
    return (all, c.layers.last.map(network) ?? 0, head, attention)
  }

  @Test(arguments: ["tiny-scout-text", "tiny-maverick-text", "tiny-top2-text"])
  func countsWhatTheConfigurationMeans(name: String) throws {
    let model = try Tiny.model(name)
    let c = model.configuration
    let cost = TokenCost(model)
    let (all, lastNetwork, head, _) = weights(c)
    let width = Double(4 * c.headCount * c.headDimension)
    // Position 20 of chunks of 16 is the fifth of its chunk; elsewhere all 21 keys are seen.
    let chunk = c.chunkSize ?? 1 << 40
    let keys = c.layers.reduce(0) { $0 + ($1.isChunked ? 20 % chunk : 20) + 1 }
    #expect(cost.decodeOperations(position: 20) == Double(2 * all) + width * Double(keys))
    var pairs = 0
    for position in 20..<50 {
      pairs += c.layers.reduce(0) { $0 + ($1.isChunked ? position % chunk : position) + 1 }
    }
    let prompt = 30 * (all - head - lastNetwork) + head + lastNetwork
    #expect(cost.promptOperations(count: 30, depth: 20) == Double(2 * prompt) + width * Double(pairs))
    #expect(cost.cacheBytes(position: 20, bytesPerPosition: 12) == Double(12 * keys))
    // The golden models are stored in F32 or BF16, all matrices alike.
    let perWeight = cost.weightBytes() / Double(all + c.hiddenSize)
    #expect(abs(perWeight - 4) < 0.1 || abs(perWeight - 2) < 0.1)
    // Two sequences read the dense parts once, and fewer than twice the experts.
    let two = cost.weightBytes(sequences: 2) - cost.weightBytes()
    #expect(two > 0 && two < cost.weightBytes())
  }

  @Test(
    "rows that are asked for have the bits of all rows", arguments: ["tiny-scout-text", "tiny-maverick-text"])
  func fewerRows(name: String) throws {
    let model = try Tiny.model(name)
    let ids = Tensor(Tiny.prompt(40), shape: [40], on: model.backend)
    let width = model.configuration.hiddenSize
    let all: [Float] = model.hidden(ids, sequences: [SequenceInput(count: 40)]).array()
    for rows in [[39], [0, 7, 39], [4, 5, 6]] {
      let some: [Float] = model.hidden(ids, sequences: [SequenceInput(count: 40)], rows: rows).array()
      let expected = rows.flatMap { all[$0 * width..<($0 + 1) * width] }
      expectSameBits(some, expected, "rows \(rows)", shape: [rows.count, width])
    }
    #expect(model.hidden(ids, sequences: [SequenceInput(count: 40)], rows: []).elementCount == 0)
  }
}
