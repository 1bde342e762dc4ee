// Which items a model may learn from and which it is examined on. Knows canonical forms only, never rendered text.

/// The side of an item.
public enum Split: String, Sendable, CaseIterable {
  /// Items to learn from.
  case train
  /// Items that never occur in training, in any phrasing.
  case heldOut = "heldout"

  /// The side of an item, by a stable hash of its canonical form: one item in ten is held out.
  public init(of canonicalForm: String) {
    self = stableHash(canonicalForm) % 10 == 0 ? .heldOut : .train
  }

  /// The elements of this side, by their canonical forms; both sides keep the order.
  public func filter<Element>(_ elements: [Element], by canonicalForm: (Element) -> String) -> [Element] {
    elements.filter { Split(of: canonicalForm($0)) == self }
  }
}
