// Everything that a pre-training run is told. Does not act on it.

internal import JSON
public import Llama4
public import Tensors
public import Training

/// A run's settings. Two runs with equal settings and data give equal curves, to the last bit.
public struct PretrainingSettings: Sendable, Hashable {
  public var model: TextConfiguration
  /// What `model` was taken from: a preset or a file.
  public var modelName: String
  /// The vision tower of a model that sees; nil for text only.
  public var vision: VisionConfiguration?
  /// What of a model that sees is trained.
  public var trained = LanguageModel.Trained.everything
  public var objective = Objective.prediction
  public var data: [DataPattern] = []
  public var validation: [DataPattern] = []
  /// A model's folder or file to start from; nil for random values. A tower that it lacks begins at random, or as `tower`.
  public var initial: String?
  /// A model's folder whose vision tower is taken instead of the one of `initial`; nil for none.
  public var tower: String?
  /// The tokenizer's folder or file, which goes with the model; nil for none.
  public var tokenizer: String?
  public var seed = 1
  /// Longest sequence.
  public var rowLength = 512
  /// Tokens of one optimizer step, in whole rows.
  public var batchTokens = 8192
  /// Tokens of one pass forward and backward: a step of more makes several passes and adds their gradients.
  public var passTokens = 4096
  /// Steps of the run, or nil to follow from `tokens`.
  public var steps: Int?
  /// Tokens of the run; nil with `steps` nil for each token of the data once.
  public var tokens: Int?
  public var rate = 1e-3
  public var schedule = Schedule.Shape.cosine
  public var floor = 0.1
  public var warmupSteps = 100
  public var decayShare = 0.2
  public var optimizer = AdamW.Settings()
  public var compute = ComputeType.float32
  /// Factor of (log Σ exp)² a token, against drifting logits.
  public var zLoss = 0.0
  /// Strength of the load-balancing gradient on routers.
  public var balance = 0.01
  public var checkpointEvery = 200
  public var keptCheckpoints = 3
  public var validateEvery = 500
  /// Tokens of each validation set that are measured.
  public var validationTokens = 65_536

  /// What is learnt from the data.
  public enum Objective: String, Sendable, Hashable, CaseIterable {
    /// Every counted token from those before it.
    case prediction
    /// Which text goes with which picture, by the tower alone (`ContrastiveModel`).
    case contrastive
  }

  public init(model: TextConfiguration, modelName: String) {
    self.model = model
    self.modelName = modelName
  }

  /// Rows of one step, and of one pass.
  package var rowsPerStep: Int { max(batchTokens / rowLength, 1) }
  package var rowsPerPass: Int { min(max(passTokens / rowLength, 1), rowsPerStep) }

  /// The run's steps, given the tokens that the data hold.
  package func totalSteps(dataTokens: Int) -> Int {
    let perStep = rowsPerStep * rowLength
    return steps ?? max(((tokens ?? dataTokens) + perStep - 1) / perStep, 1)
  }

  package func schedule(totalSteps: Int) -> Schedule {
    Schedule(
      shape: schedule, peak: rate, floor: floor, warmupSteps: min(warmupSteps, totalSteps / 2),
      totalSteps: totalSteps, decayShare: decayShare)
  }

  /// The settings of a preset's model, for example `cria`, without data.
  /// - Throws: `TrainingError.setting` for a name that no preset has
  public init(preset name: String) throws(TrainingError) {
    let found: Preset?
    do { found = try Preset.named(name) } catch {
      throw .setting(name: "preset", expected: "a model's configuration", found: "\(error)")
    }
    guard let found else { throw .setting(name: "preset", expected: "a known preset", found: quoted(name)) }
    self.init(model: found.configuration, modelName: name)
    vision = found.vision
  }

  /// Far beyond any run, and small enough that products of two settings stay whole numbers.
  private static let most = 1 << 40

  /// Refuses numbers that cannot be meant.
  package func validate() throws(TrainingError) {
    func require(_ holds: Bool, _ name: String, _ expected: String, _ found: Any) throws(TrainingError) {
      guard holds else { throw .setting(name: name, expected: expected, found: "\(found)") }
    }
    try require(!data.isEmpty, "data", "at least one pattern of .tokens files", "none")
    try require(
      trained == .everything || vision != nil, "trained", "everything, since the model has no vision tower",
      trained.rawValue)
    try require(
      tower == nil || initial != nil && vision != nil, "tower", "null without init and a model that sees",
      tower ?? "")
    try require(
      objective == .prediction || trained == .vision, "trained",
      "vision, since the contrastive objective trains a tower alone", trained.rawValue)
    try require((2...1 << 24).contains(rowLength), "row_length", "2 to 2^24", rowLength)
    try require(
      rowLength <= model.maximumPositions, "row_length", "at most the model's \(model.maximumPositions)",
      rowLength)
    try require(
      (rowLength...1 << 30).contains(batchTokens), "batch_tokens", "a row of \(rowLength) to 2^30",
      batchTokens)
    try require((1...Self.most).contains(passTokens), "pass_tokens", "1 to 2^40", passTokens)
    try require(steps.map { (1...1 << 32).contains($0) } ?? true, "steps", "1 to 2^32", steps ?? 0)
    try require(tokens.map { (1...Self.most).contains($0) } ?? true, "tokens", "1 to 2^40", tokens ?? 0)
    try require(rate > 0 && rate.isFinite, "rate", "a number above 0", rate)
    try require((0...1).contains(floor), "floor", "0 to 1", floor)
    try require((0...Self.most).contains(warmupSteps), "warmup_steps", "0 to 2^40", warmupSteps)
    try require((0...1).contains(decayShare), "decay_share", "0 to 1", decayShare)
    try require((0..<1).contains(optimizer.beta1), "beta1", "0 to below 1", optimizer.beta1)
    try require((0..<1).contains(optimizer.beta2), "beta2", "0 to below 1", optimizer.beta2)
    try require(optimizer.epsilon > 0, "epsilon", "a number above 0", optimizer.epsilon)
    try require(optimizer.weightDecay >= 0, "weight_decay", "at least 0", optimizer.weightDecay)
    try require(optimizer.clipNorm.map { $0 > 0 } ?? true, "clip", "a number above 0", 0)
    try require(zLoss >= 0 && balance >= 0, "z_loss and balance", "at least 0", min(zLoss, balance))
    for (name, value) in [
      ("checkpoint_every", checkpointEvery), ("kept_checkpoints", keptCheckpoints),
      ("validate_every", validateEvery),
    ] {
      try require((1...Self.most).contains(value), name, "1 to 2^40", value)
    }
    try require(
      (2...Self.most).contains(validationTokens), "validation_tokens", "2 to 2^40", validationTokens)
  }
}
