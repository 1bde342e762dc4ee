// The graph of what was computed, and the walk back through it. Does not know any operation.

import Synchronization

/// One result that a gradient flows through. The graph hangs on the tensors; the backward pass consumes it.
package final class GradientNode: @unchecked Sendable {
  // Sendable: a graph is built and walked by one thread at a time.
  private static let counter = Atomic<UInt64>(0)

  /// Grows with every node, so that inputs always come before outputs.
  package let sequence: UInt64
  private var inputs: [GradientNode]
  private var backward: ((Tensor) -> Void)?
  private var gradient: Tensor?
  private let shape: Shape

  /// - Parameters:
  ///   - shape: of the result; gradients that come through a reshaped view are given back in it
  ///   - backward: given the gradient of the result, adds to the gradients of `inputs` and of parameters
  package init(shape: Shape, inputs: [GradientNode?], backward: @escaping (Tensor) -> Void) {
    self.shape = shape
    sequence = Self.counter.wrappingAdd(1, ordering: .relaxed).newValue
    self.inputs = inputs.compactMap { $0 }
    self.backward = backward
  }

  /// Adds a whole gradient, whose memory may be shared with others.
  package func add(_ gradientOfResult: Tensor) {
    guard let present = takeWritable() else {
      gradient = gradientOfResult.detached
      return
    }
    present.backend.add(present, gradientOfResult, into: present)
    gradient = present
  }

  /// Lets a kernel write this gradient: `body` gets memory, and whether to add to what is there.
  package func contribute(
    _ shape: Shape, on backend: any Backend, _ body: (_ target: Tensor, _ accumulate: Bool) -> Void
  ) {
    let present = takeWritable()
    let target = present ?? Tensor(uninitialized: shape, on: backend)
    body(target, present != nil)
    gradient = target
  }

  /// The present gradient if nobody else holds its memory, else a copy.
  private func takeWritable() -> Tensor? {
    guard var mine = gradient else { return nil }
    gradient = nil
    if isKnownUniquelyReferenced(&mine.storage) { return mine }
    let copy = Tensor(uninitialized: mine.shape, on: mine.backend)
    copy.pointer.copyMemory(from: mine.pointer, byteCount: mine.byteCount)
    return copy
  }

  /// Walks back from this node, whose gradient must have been set.
  package func walkBack() {
    var reached: [GradientNode] = []
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(self)]
    var open = [self]
    while let node = open.popLast() {
      reached.append(node)
      for input in node.inputs where seen.insert(ObjectIdentifier(input)).inserted { open.append(input) }
    }
    reached.sort { $0.sequence > $1.sequence }
    for node in reached {
      let flowing = node.gradient
      let step = node.backward
      node.gradient = nil
      node.backward = nil
      node.inputs = []
      if let flowing { step?(flowing.reshaped(node.shape)) }
    }
  }

  // A long chain must not be released recursively: each level would be a stack frame. Every node that a closure holds
  // is also in `inputs`, so holding those while the closure goes keeps the release flat.
  deinit {
    var pending = inputs
    inputs = []
    backward = nil
    while var node = pending.popLast() {
      if isKnownUniquelyReferenced(&node) {
        pending.append(contentsOf: node.inputs)
        node.inputs = []
        node.backward = nil
      }
    }
  }
}
