// The learning rate over the steps. Does not know what is learnt.

internal import Tensors

/// Linear warm-up, then a shape, as a factor of the peak rate.
public struct Schedule: Sendable, Hashable {
  /// What follows the warm-up.
  public enum Shape: String, Sendable, Hashable, CaseIterable {
    /// The peak to the end.
    case constant
    /// A straight line down to the floor.
    case linear
    /// Half a cosine wave down to the floor (Loshchilov and Hutter, arXiv 1608.03983).
    case cosine
    /// The peak, then a straight line to the floor over the last part: "warm-up, stable, decay"
    /// (arXiv 2404.06395). Its stable part can be continued with more data.
    case stableThenDecay = "stable"
  }

  public var shape: Shape
  public var peak: Double
  /// The last rate as a share of the peak.
  public var floor: Double
  public var warmupSteps: Int
  public var totalSteps: Int
  /// Share of all steps that `stableThenDecay` goes down in.
  public var decayShare: Double

  public init(
    shape: Shape = .cosine, peak: Double, floor: Double = 0.1, warmupSteps: Int, totalSteps: Int,
    decayShare: Double = 0.2
  ) {
    self.shape = shape
    self.peak = peak
    self.floor = floor
    self.warmupSteps = warmupSteps
    self.totalSteps = totalSteps
    self.decayShare = decayShare
  }

  /// The rate of a step, the first being 1. It grows from peak / warmupSteps; the last step's is peak · floor.
  public func rate(at step: Int) -> Double {
    if step < warmupSteps { return peak * Double(step) / Double(warmupSteps) }
    let start = shape == .stableThenDecay ? decayStart : max(warmupSteps, 1)
    let progress = min(max(Double(step - start) / Double(max(totalSteps - start, 1)), 0), 1)
    switch shape {
    case .constant: return peak
    case .linear, .stableThenDecay: return peak * (1 - (1 - floor) * progress)
    case .cosine: return peak * (floor + (1 - floor) * (0.5 + 0.5 * cosineAndSine(.pi * progress).cosine))
    }
  }

  /// The last step at the peak of `stableThenDecay`.
  private var decayStart: Int {
    max(warmupSteps, totalSteps - Int((Double(totalSteps) * decayShare).rounded()))
  }
}
