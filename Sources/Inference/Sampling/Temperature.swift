// The sixth stage: makes the choice bolder or more careful. Knows no seed.

/// Divides the logits by `value`, measured from the largest, so that no temperature overflows.
package struct Temperature: Sendable {
  package var value: Double

  package init(_ value: Double) { self.value = value }

  package func apply(to candidates: inout Candidates) {
    guard value != 1, let largest = candidates.best?.logit else { return }
    candidates.mapInOrder { logit in
      max(Float((Double(logit) - Double(largest)) / value), -.greatestFiniteMagnitude)
    }
  }
}
