// The settings of a run as JSON: one key a setting, as the command's flags are called. Knows no file.

public import JSON
internal import Llama4
internal import Tensors
public import Training

extension PretrainingSettings {
  /// Settings that may differ when a run is resumed: they do not change a step that was taken.
  static let changeableKeys: Set<String> = [
    "steps", "tokens", "checkpoint_every", "kept_checkpoints", "validate_every", "validation",
    "validation_tokens", "model_name", "tokenizer",
  ]

  /// Sets what a JSON object says; `model` is a preset's name or a configuration as in `config.json`.
  /// - Throws: `TrainingError.setting` for an unknown key or a value of another kind
  public mutating func apply(_ json: JSONValue) throws(TrainingError) {
    guard let object = json.objectValue else {
      throw .setting(name: "settings", expected: "a JSON object", found: json.kind)
    }
    for member in object.members { try set(member.key, member.value) }
  }

  /// Sets one key.
  public mutating func set(_ key: String, _ value: JSONValue) throws(TrainingError) {
    func wrong(_ expected: String) -> TrainingError {
      .setting(name: key, expected: expected, found: value.kind)
    }
    func integer() throws(TrainingError) -> Int {
      guard let number = value.integerValue else { throw wrong("a whole number") }
      return number
    }
    func double() throws(TrainingError) -> Double {
      guard let number = value.doubleValue, number.isFinite else { throw wrong("a number") }
      return number
    }
    func text() throws(TrainingError) -> String? {
      if value.isNull { return nil }
      guard let text = value.stringValue else { throw wrong("a text") }
      return text
    }
    func choice<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) throws(TrainingError) -> Choice
    where Choice.RawValue == String {
      guard let found = value.stringValue.flatMap(Choice.init(rawValue:)) else {
        throw wrong("one of \(type.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return found
    }
    switch key {
    case "model": try setModel(value)
    case "vision": try setVision(value)
    case "trained": trained = try choice(LanguageModel.Trained.self)
    case "objective": objective = try choice(Objective.self)
    case "model_name": modelName = try text() ?? modelName
    case "data": data = try patterns(key, value)
    case "validation": validation = try patterns(key, value)
    case "init": initial = try text()
    case "tower": tower = try text()
    case "tokenizer": tokenizer = try text()
    case "seed": seed = try integer()
    case "row_length": rowLength = try integer()
    case "batch_tokens": batchTokens = try integer()
    case "pass_tokens": passTokens = try integer()
    case "steps": steps = value.isNull ? nil : try integer()
    case "tokens": tokens = value.isNull ? nil : try integer()
    case "rate": rate = try double()
    case "schedule": schedule = try choice(Schedule.Shape.self)
    case "floor": floor = try double()
    case "warmup_steps": warmupSteps = try integer()
    case "decay_share": decayShare = try double()
    case "beta1": optimizer.beta1 = try double()
    case "beta2": optimizer.beta2 = try double()
    case "epsilon": optimizer.epsilon = try double()
    case "weight_decay": optimizer.weightDecay = try double()
    case "decay": optimizer.decay = try choice(AdamW.Decay.self)
    case "clip": optimizer.clipNorm = value.isNull ? nil : try double()
    case "compute":
      guard let found = value.stringValue.flatMap(ComputeType.init(rawValue:)), found != .int8 else {
        throw wrong("one of float32, bfloat16")
      }
      compute = found
    case "z_loss": zLoss = try double()
    case "balance": balance = try double()
    case "checkpoint_every": checkpointEvery = try integer()
    case "kept_checkpoints": keptCheckpoints = try integer()
    case "validate_every": validateEvery = try integer()
    case "validation_tokens": validationTokens = try integer()
    default: throw .setting(name: quoted(key), expected: "a known setting", found: value.kind)
    }
  }

  private mutating func setModel(_ value: JSONValue) throws(TrainingError) {
    do throws(ConfigurationError) {
      if let name = value.stringValue {
        guard let preset = try Preset.named(name) else {
          throw .field("model", expected: "a preset or a configuration", found: quoted(name, limit: 40))
        }
        (model, vision, modelName) = (preset.configuration, preset.vision, name)
      } else {
        model = try TextConfiguration(json: value)
      }
    } catch {
      throw .setting(name: "model", expected: "a Llama 4 text model", found: "\(error)")
    }
  }

  /// A preset's name, null, or `vision_config` and `image_token_index` as in a model's configuration.
  private mutating func setVision(_ value: JSONValue) throws(TrainingError) {
    do throws(ConfigurationError) {
      if value.isNull {
        vision = nil
      } else if let name = value.stringValue {
        guard let preset = try Preset.named(name), let found = preset.vision else {
          throw .field(
            "vision", expected: "a preset that sees or a configuration", found: quoted(name, limit: 40))
        }
        vision = found
      } else {
        vision = try VisionConfiguration(json: value, text: model)
      }
    } catch {
      throw .setting(name: "vision", expected: "a Llama 4 vision tower", found: "\(error)")
    }
  }

  /// The tower as `setVision` reads it.
  private var visionJSON: JSONValue {
    guard let vision else { return .null }
    var members: [(String, JSONValue)] = [("vision_config", vision.json)]
    if let token = vision.patchToken { members.append(("image_token_index", .integer(Int64(token)))) }
    return .object(JSONObject(members))
  }

  private func patterns(_ key: String, _ value: JSONValue) throws(TrainingError) -> [DataPattern] {
    var patterns: [DataPattern] = []
    for entry in value.arrayValue ?? [value] {
      guard let text = entry.stringValue else {
        throw .setting(name: key, expected: "patterns as text", found: entry.kind)
      }
      patterns.append(try DataPattern(parsing: text))
    }
    return patterns
  }

  /// All settings, as `apply` reads them.
  public var json: JSONValue {
    func number(_ value: Int) -> JSONValue { .integer(Int64(value)) }
    func list(_ patterns: [DataPattern]) -> JSONValue { .array(patterns.map { .string($0.text) }) }
    return [
      "model": model.json(elementType: "float32"), "model_name": .string(modelName), "vision": visionJSON,
      "trained": .string(trained.rawValue), "objective": .string(objective.rawValue), "data": list(data),
      "validation": list(validation),
      "init": initial.map { .string($0) } ?? .null, "tower": tower.map { .string($0) } ?? .null,
      "tokenizer": tokenizer.map { .string($0) } ?? .null, "seed": number(seed),
      "row_length": number(rowLength),
      "batch_tokens": number(batchTokens), "pass_tokens": number(passTokens),
      "steps": steps.map(number) ?? .null, "tokens": tokens.map(number) ?? .null, "rate": .double(rate),
      "schedule": .string(schedule.rawValue), "floor": .double(floor), "warmup_steps": number(warmupSteps),
      "decay_share": .double(decayShare), "beta1": .double(optimizer.beta1),
      "beta2": .double(optimizer.beta2), "epsilon": .double(optimizer.epsilon),
      "weight_decay": .double(optimizer.weightDecay), "decay": .string(optimizer.decay.rawValue),
      "clip": optimizer.clipNorm.map { .double($0) } ?? .null, "compute": .string(compute.rawValue),
      "z_loss": .double(zLoss), "balance": .double(balance), "checkpoint_every": number(checkpointEvery),
      "kept_checkpoints": number(keptCheckpoints), "validate_every": number(validateEvery),
      "validation_tokens": number(validationTokens),
    ]
  }
}
