// The fourth stage: keeps the most likely tokens that together have a probability of p. Knows no seed.

/// Nucleus sampling (Holtzman et al., 2019) as Meta's code has it: from the most likely on, a token is dropped when
/// those before it have more than `probability` together. At least one stays.
package struct TopP: Sendable {
  package var probability: Double

  package init(_ probability: Double) { self.probability = probability }

  package func apply(to candidates: inout Candidates) {
    guard probability < 1, candidates.entries.count > 1 else { return }
    let weights = candidates.weights()
    let total = weights.reduce(0, +)
    if !candidates.isSorted {
      // Tokens with less than (1 − p) / n each have less than 1 − p together, so the likelier ones exceed p before
      // the first of them comes: they need not be sorted. Half of that leaves room for rounding.
      candidates.drop(weights, below: 0.5 * (1 - probability) * total / Double(weights.count))
    }
    candidates.sort()
    var before = 0.0
    var kept = 0
    for weight in candidates.weights() {
      guard before <= probability * total || kept == 0 else { break }
      before += weight
      kept += 1
    }
    candidates.keepFirst(kept)
  }
}
