// Perplexity against the same figures computed slowly from all logits.

import Foundation
import Inference
import Llama4
import Tensors
import TestSupport
import Testing
import Tokenizers

@Suite struct PerplexityTests {
  @Test(arguments: [(40, 100), (9, 100), (700, 1500), (200, 50)])
  func figuresEqualTheSlowOnes(window: Int, length: Int) throws {
    let model = try Tiny.model()
    let tokenizer = try Tiny.bytes()
    let ids = Tiny.prompt(length).map { $0 % 256 }
    var windows = 0
    let measured = try Perplexity(of: ids, window: window, model: model, tokenizer: tokenizer) { done, _, _ in
      windows = done
      return true
    }
    let size = min(window, length)
    var losses: [Double] = []
    for start in stride(from: 0, through: length - size, by: size) {
      var text = Array(ids[start..<start + size])
      text[0] = 256  // begin of text
      let hidden = model.hidden(
        Tensor(text, shape: [size], on: model.backend), sequences: [.init(count: size)])
      let logits: [Float] = model.logits(hidden).array()
      for place in size / 2..<size - 1 {
        let row = logits[place * 512..<(place + 1) * 512].map { Double($0) }
        losses.append(log(row.reduce(0) { $0 + exp($1) }) - row[Int(text[place + 1])])
      }
    }
    let mean = losses.reduce(0, +) / Double(losses.count)
    let variance = losses.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(losses.count - 1)
    let expected = [
      exp(mean), exp(mean) * (variance / Double(losses.count)).squareRoot(), mean / log(2),
      Double(losses.count),
      Double(length / size),
    ]
    let found = [
      measured.value, measured.standardError, measured.bitsPerByte, Double(measured.tokens), Double(windows),
    ]
    expectClose(found, expected, absolute: 1e-4, relative: 1e-5, "perplexity, error, bits, tokens, windows")
  }

  @Test func shortTextsAreRefused() throws {
    let (model, tokenizer) = (try Tiny.model(), try Tiny.bytes())
    #expect { try Perplexity(of: [1, 2, 3], window: 512, model: model, tokenizer: tokenizer) } throws: {
      "\($0)" == "expected at least 4 tokens of text, found 3"
    }
  }
}
