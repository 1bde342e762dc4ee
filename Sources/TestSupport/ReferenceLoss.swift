// The training loss of the specification: mean cross entropy of the next token, with its gradient. Knows no model.

import Foundation

/// The loss of a row and what it depends on.
public struct ReferenceLoss: Sendable {
  /// Mean of −ln softmax(logits)[label] over the counted tokens; 0 if there are none.
  public let value: Double
  /// Tokens that are predicted: label not −100 and not the first of their document.
  public let counted: Int
  /// ∂value/∂logits, [tokens, vocabulary].
  let ofLogits: ReferenceMatrix

  /// `labels` are aligned with the tokens: the token before, in the same document, predicts a label.
  init(logits: ReferenceMatrix, labels: [Int], _ row: RowLayout) {
    let predicted = labels.indices.filter { labels[$0] != -100 && row.positions[$0] > 0 }
    var sum = 0.0
    var gradient = ReferenceMatrix(rows: logits.rows, columns: logits.columns)
    for label in predicted {
      let t = label - 1
      let values = (0..<logits.columns).map { logits[t, $0] }
      let largest = values.max() ?? 0
      let total = values.reduce(0) { $0 + exp($1 - largest) }
      sum -= values[labels[label]] - largest - log(total)
      for j in values.indices {
        let probability = exp(values[j] - largest) / total
        gradient[t, j] = (probability - (j == labels[label] ? 1 : 0)) / Double(predicted.count)
      }
    }
    value = predicted.isEmpty ? 0 : sum / Double(predicted.count)
    counted = predicted.count
    ofLogits = gradient
  }
}
