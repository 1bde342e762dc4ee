// A run's progress as one line for people. Knows no terminal.

internal import Tensors
internal import Training

/// Puts step reports into words.
public struct ProgressLine: Sendable {
  /// Smoothed over some twenty steps, so that the line can be read.
  private var loss: Double?
  private var rate: Double?

  public init() {}

  /// The line after a step, without an end.
  public mutating func text(_ report: StepReport) -> String {
    loss = loss.map { 0.95 * $0 + 0.05 * report.loss } ?? report.loss
    rate = rate.map { 0.95 * $0 + 0.05 * report.tokensPerSecond } ?? report.tokensPerSecond
    let stepsLeft = report.totalSteps - report.step
    let left = Double(stepsLeft * report.stepTokens) / max(rate ?? 1, 1e-9)
    var text =
      "step \(report.step)/\(report.totalSteps)  loss \(Self.fixed(loss ?? 0, 4))"
      + "  \(Int((rate ?? 0).rounded())) tokens/s  \(Self.fixed(100 * report.shareOfPeak, 0)) % of peak"
    if let violation = report.largestViolation { text += "  load +\(Self.fixed(100 * violation, 0)) %" }
    return text + "  \(Self.duration(left)) left"
  }

  /// A line for each validation set of a report.
  public static func validation(_ report: StepReport) -> [String] {
    report.validation.map { result in
      "step \(report.step)  \(result.name): loss \(fixed(result.loss, 4))"
        + (result.bitsPerByte.map { ", \(fixed($0, 4)) bits a byte" } ?? "")
    }
  }

  /// 3725 seconds as 1:02:05.
  public static func duration(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds < 1e9 else { return "?" }
    let whole = Int(max(seconds, 0).rounded())
    func two(_ value: Int) -> String { (value < 10 ? "0" : "") + "\(value)" }
    let minutes = whole / 60 % 60
    if whole < 3600 { return "\(minutes):\(two(whole % 60))" }
    return "\(whole / 3600):\(two(minutes)):\(two(whole % 60))"
  }

  private static func fixed(_ value: Double, _ decimals: Int) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "\(value)" }
    let factor = power(10, decimals)
    let scaled = Int((value.magnitude * factor).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return sign + "\(scaled)" }
    let fraction = String(scaled % Int(factor))
    return sign + "\(scaled / Int(factor))." + String(repeating: "0", count: decimals - fraction.count)
      + fraction
  }
}
