// Flags that choose how an answer is generated, spelled as llama.cpp's users know them. Knows no model.

import ArgumentParser
import Inference
import Tokenizers

/// A token and what is added to its logit, written 42+1.5, 42-1.5 or 42-inf.
struct LogitBiasArgument: ExpressibleByArgument {
  let id: TokenID
  let bias: Float

  init?(argument: String) {
    guard let sign = argument.firstIndex(where: { $0 == "+" || $0 == "-" }),
      let id = TokenID(argument[..<sign]),
      let bias = Float(argument[sign...]), id >= 0, !bias.isNaN
    else { return nil }
    self.id = id
    self.bias = bias
  }
}

/// How the next token is chosen and when an answer ends.
struct SamplingOptions: ParsableArguments {
  @Option(
    name: [.customShort("n"), .long], parsing: .unconditional,
    help: "The most tokens to generate; -1 for as many as the context holds (default: the model's, or -1).")
  var predict: Int?

  @Option(
    name: [.short, .long], parsing: .unconditional,
    help: "Names the random numbers: the same seed, the same text. -1 takes a new one.")
  var seed: Int64 = -1

  @Option(
    name: [.customLong("temp")],
    help: "Divides the logits; 0 always takes the most likely token (default: the model's, or 0.6).")
  var temperature: Double?

  @Option(help: "Choose from the so many most likely tokens; 0 for all (default: the model's, or 0).")
  var topK: Int?

  @Option(
    help:
      "Choose from the most likely tokens that together have this probability (default: the model's, or 0.9)."
  )
  var topP: Double?

  @Option(help: "Drop tokens less likely than this share of the most likely one.")
  var minP = 0.0

  @Option(help: "Makes recent tokens less likely: divides positive logits, multiplies others. 1 for none.")
  var repeatPenalty = 1.0

  @Option(parsing: .unconditional, help: "Tokens that count as recent; -1 for all.")
  var repeatLastN = 64

  @Option(parsing: .unconditional, help: "Subtracted from a recent token's logit each time it came.")
  var frequencyPenalty = 0.0

  @Option(parsing: .unconditional, help: "Subtracted from the logit of every recent token.")
  var presencePenalty = 0.0

  @Option(
    help: ArgumentHelp(
      "Add to a token's logit, for example 42+1.5 or 42-inf. May be repeated.", valueName: "id±value"))
  var logitBias: [LogitBiasArgument] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: "A text that ends the answer and is not part of it. May be repeated.")
  var stop: [String] = []

  @Flag(help: "Forbid the tokens that end an answer.")
  var ignoreEos = false

  func validate() throws {
    let options = generation(GenerationConfiguration())
    do { try options.sampling.validate() } catch { throw ValidationError("\(error)") }
    if let predict, predict < -1 {
      throw ValidationError("-n: expected a number from 0, or -1, found \(predict)")
    }
    guard seed >= -1 else { throw ValidationError("--seed: expected a number from 0, or -1, found \(seed)") }
  }

  /// What the flags ask for, and elsewhere what the model recommends.
  func generation(_ recommended: GenerationConfiguration) -> GenerationOptions {
    var options = recommended.options
    var settings = options.sampling
    settings.temperature = temperature ?? settings.temperature
    settings.topK = topK ?? settings.topK
    settings.topP = topP ?? settings.topP
    settings.minP = minP
    settings.repeatPenalty = repeatPenalty
    settings.penaltyWindow = repeatLastN
    settings.frequencyPenalty = frequencyPenalty
    settings.presencePenalty = presencePenalty
    for argument in logitBias { settings.logitBias[argument.id] = argument.bias }
    settings.seed = seed < 0 ? nil : UInt64(seed)
    options.sampling = settings
    if let predict { options.maximumTokens = predict < 0 ? nil : predict }
    options.stopStrings = stop
    options.ignoresEndTokens = ignoreEos
    return options
  }
}
