// The settings that can be changed while chatting, by name. Knows no dialogue.

import Inference

/// A setting, named as its flag.
enum ChatSetting: String, CaseIterable {
  case temperature = "temp"
  case topK = "top-k"
  case topP = "top-p"
  case minP = "min-p"
  case repeatPenalty = "repeat-penalty"
  case frequencyPenalty = "frequency-penalty"
  case presencePenalty = "presence-penalty"
  case seed
  case predict

  /// Changes one setting; the others stay, and all do if the value is out of range.
  /// - Returns: what is wrong with name or value
  static func apply(_ name: String, _ value: String, to options: inout GenerationOptions) -> String? {
    guard let setting = ChatSetting(rawValue: name) else {
      return "\(name) is no setting; there are \(allCases.map(\.rawValue).joined(separator: ", "))"
    }
    guard let number = Double(value), number.isFinite else {
      return "\(name): expected a number, found \(value)"
    }
    var changed = options
    switch setting {
    case .temperature: changed.sampling.temperature = number
    case .topP: changed.sampling.topP = number
    case .minP: changed.sampling.minP = number
    case .repeatPenalty: changed.sampling.repeatPenalty = number
    case .frequencyPenalty: changed.sampling.frequencyPenalty = number
    case .presencePenalty: changed.sampling.presencePenalty = number
    case .topK, .seed, .predict:
      guard let whole = Int(exactly: number) else { return "\(name): expected an integer, found \(value)" }
      switch setting {
      case .topK: changed.sampling.topK = whole
      case .seed: changed.sampling.seed = whole < 0 ? nil : UInt64(whole)
      default: changed.maximumTokens = whole < 0 ? nil : whole
      }
    }
    do { try changed.sampling.validate() } catch { return "\(error)" }
    options = changed
    return nil
  }

  func value(in options: GenerationOptions) -> String {
    switch self {
    case .temperature: "\(options.sampling.temperature)"
    case .topK: "\(options.sampling.topK)"
    case .topP: "\(options.sampling.topP)"
    case .minP: "\(options.sampling.minP)"
    case .repeatPenalty: "\(options.sampling.repeatPenalty)"
    case .frequencyPenalty: "\(options.sampling.frequencyPenalty)"
    case .presencePenalty: "\(options.sampling.presencePenalty)"
    case .seed: options.sampling.seed.map(String.init) ?? "-1"
    case .predict: options.maximumTokens.map(String.init) ?? "-1"
    }
  }
}
