// The optimizer. Does not know the model, the schedule or the loss.

public import Tensors

/// AdamW with decoupled weight decay (Loshchilov and Hutter, arXiv 1711.05101), as PyTorch computes it:
/// values -= rate · (decay · values + m̂ / (sqrt(v̂) + epsilon)), m̂ and v̂ corrected for their start at 0.
/// The exact order of operations is that of `herd_cpu_adamw`.
public final class AdamW {
  /// Which parameters decay.
  public enum Decay: String, Sendable, Hashable, CaseIterable {
    /// Matrices and experts. Norms and biases, which decay would only pull towards being useless, do not.
    case matrices
    /// Every parameter, norms and embeddings included.
    case everything
    case nothing
  }

  /// What does not change during a run.
  public struct Settings: Sendable, Hashable {
    public var beta1: Double
    public var beta2: Double
    public var epsilon: Double
    public var weightDecay: Double
    public var decay: Decay
    /// Gradients with a larger norm over all parameters are scaled down to it; nil for never.
    public var clipNorm: Double?

    public init(
      beta1: Double = 0.9, beta2: Double = 0.95, epsilon: Double = 1e-8, weightDecay: Double = 0.1,
      decay: Decay = .matrices, clipNorm: Double? = 1
    ) {
      self.beta1 = beta1
      self.beta2 = beta2
      self.epsilon = epsilon
      self.weightDecay = weightDecay
      self.decay = decay
      self.clipNorm = clipNorm
    }
  }

  /// A parameter with the running means of its gradient and of the gradient's square.
  public struct Slot: Sendable {
    public let parameter: Parameter
    public let first: Tensor
    public let second: Tensor
  }

  public let settings: Settings
  /// One a parameter, in the order given.
  public let slots: [Slot]
  /// Steps taken so far.
  public internal(set) var stepCount = 0

  public init(_ parameters: [Parameter], settings: Settings) {
    self.settings = settings
    slots = parameters.map { parameter in
      let backend = parameter.values.backend
      return Slot(
        parameter: parameter, first: .zeros(parameter.shape, on: backend),
        second: .zeros(parameter.shape, on: backend))
    }
  }

  /// The norm of all gradients together: squares summed in doubles, the parameters in their order.
  public func gradientNorm() -> Double {
    var sum = 0.0
    for slot in slots {
      guard let gradient = slot.parameter.gradient else { continue }
      sum += gradient.backend.sumOfSquares(gradient)
    }
    return sum.squareRoot()
  }

  /// Changes every parameter by its gradient and forgets the gradients. A parameter that no gradient reached is treated
  /// as one whose gradient is 0: its means fade and it decays.
  /// - Parameters:
  ///   - rate: of this step, from the schedule
  ///   - norm: what `gradientNorm` gave, for clipping
  public func step(rate: Double, gradientNorm norm: Double) {
    stepCount += 1
    // PyTorch's clip_grad_norm_ adds the same 1e-6.
    let scale = settings.clipNorm.map { min(1, $0 / (norm + 1e-6)) } ?? 1
    for slot in slots {
      let parameter = slot.parameter
      let decays =
        switch settings.decay {
        case .matrices: parameter.shape.rank >= 2
        case .everything: true
        case .nothing: false
        }
      let step = AdamWStep(
        rate: Float(rate), beta1: Float(settings.beta1), beta2: Float(settings.beta2),
        epsilon: Float(settings.epsilon), weightDecay: decays ? Float(settings.weightDecay) : 0,
        correction1: Float(1 - power(settings.beta1, stepCount)),
        correction2: Float(1 - power(settings.beta2, stepCount)),
        gradientScale: Float(scale))
      parameter.values.backend.adamW(
        step, gradient: parameter.gradientToAddTo(), values: parameter.values, first: slot.first,
        second: slot.second)
      parameter.clearGradient()
    }
  }
}
