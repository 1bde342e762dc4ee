// A number array that training changes, with its gradient. Does not know the optimizer.

/// A trainable tensor: F32 master values and, once a backward pass has run, an F32 gradient that passes add to.
public final class Parameter: @unchecked Sendable {
  // Sendable: a parameter belongs to one training loop at a time.
  public let name: String
  public let shape: Shape
  /// The master values. The optimizer writes them in place between steps.
  public let values: Tensor
  private var gradientStorage: Tensor?

  public init(name: String, values: Tensor) {
    precondition(values.type == .float32, "parameters are F32")
    self.name = name
    self.shape = values.shape
    self.values = values
  }

  /// The gradient so far; nil if no backward pass has reached this parameter since it was cleared.
  public private(set) var gradient: Tensor? {
    get { touched ? gradientStorage : nil }
    set { gradientStorage = newValue }
  }
  private var touched = false

  /// The gradient's memory, zero where nothing was added yet: kernels continue their chains in it.
  package func gradientToAddTo() -> Tensor {
    if let existing = gradientStorage {
      if !touched {
        existing.backend.fill(existing, with: 0)
        touched = true
      }
      return existing
    }
    let fresh = Tensor.zeros(shape, on: values.backend)
    gradientStorage = fresh
    touched = true
    return fresh
  }

  /// Forgets the gradient and keeps its memory.
  public func clearGradient() { touched = false }
}
