// The fifth stage: drops tokens that are unlikely beside the most likely one. Knows no seed.

import Tensors

/// Keeps the tokens that are at least `share` times as likely as the most likely one (Nguyen et al., 2024).
package struct MinP: Sendable {
  package var share: Double

  package init(_ share: Double) { self.share = share }

  package func apply(to candidates: inout Candidates) {
    guard share > 0, let largest = candidates.best?.logit else { return }
    candidates.filter { exponential(Double($0.logit) - Double(largest)) >= share }
  }
}
