// The second stage: adds to the logits of single tokens what somebody asked for. Knows no tokenizer.

/// A number a token; −∞ forbids the token.
package struct LogitBias: Sendable {
  package var values: [Int32: Float]

  package init(_ values: [Int32: Float]) { self.values = values }

  package func apply(to candidates: inout Candidates) {
    guard !values.isEmpty else { return }
    candidates.adjust(values.keys) { id, logit in logit + (values[id] ?? 0) }
  }
}
