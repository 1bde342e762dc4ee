// The settings of a training run, as they stand or built from decisions: what is accepted comes back the same after writing
// and reading, and can be planned.

import FuzzSupport
import JSON
import Llama4
import Recipes
import Training

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  examine(start, count) { input in
    let (plain, rest) = isPlain(input)
    if plain {
      if let document = try? JSONValue(parsing: rest) { read(document) }
      return
    }
    var choices = Choices(rest)
    if let document = try? JSONValue(parsing: settings(&choices)) { read(document) }
  }
}

private func read(_ document: JSONValue) {
  guard var settings = initial else { preconditionFailure("the preset is gone") }
  do throws(TrainingError) {
    try settings.apply(document)
    var again = initial ?? settings
    try again.apply(settings.json)
    precondition(again == settings, "settings changed when they were written and read")
    try settings.validate()
  } catch {
    requireOneLine(error)
    precondition("\(error)".utf8.count < 2000, "a long error")
    return
  }
  for dataTokens in [0, 1, 1 << 40] {
    let steps = settings.totalSteps(dataTokens: dataTokens)
    precondition(steps > 0 && settings.rowsPerPass > 0 && settings.rowsPerPass <= settings.rowsPerStep)
    let schedule = settings.schedule(totalSteps: steps)
    for step in [1, steps / 2, steps] { precondition(schedule.rate(at: step).isFinite, "no rate") }
    precondition(
      steps.multipliedReportingOverflow(by: settings.rowsPerStep * settings.rowLength).overflow == false)
  }
  guard settings.model.layerCount <= 64 else { return }
  let operations = TrainingOperations(settings.model).ofStep(lengths: [settings.rowLength])
  precondition(operations > 0 && operations.isFinite)
  precondition(MemoryPlan.graph(settings.model, tokens: settings.rowsPerPass * settings.rowLength) > 0)
}

private func settings(_ choices: inout Choices) -> [UInt8] {
  var text = JSONBytes()
  text.field(
    "data", choices.rarely() ? "[\(pattern(&choices)),\(pattern(&choices))]" : pattern(&choices), &choices)
  if choices.rarely(4) { text.field("validation", "[" + pattern(&choices) + "]", &choices) }
  switch choices.below(8) {
  case 0: text.field("model", literal(choices.pick(["cria", "scout", "none\\u001b", "cria-x"])), &choices)
  case 1: text.field("model", model(&choices), &choices)
  default: break
  }
  for (name, right) in integers where choices.rarely(4) { text.integer(name, right, &choices, 8) }
  for (name, right) in doubles where choices.rarely(4) { text.double(name, right, &choices, 8) }
  for (name, values) in words where choices.rarely(4) {
    text.field(name, choices.pick(values), &choices)
  }
  if choices.rarely(32) { text.field("unknown\\u0007", "1", &choices) }
  return text.bytes
}

private func pattern(_ choices: inout Choices) -> String {
  literal(
    choices.pick([
      "a.tokens", "english=a/*.tokens", "code:2=b", "x:0=c", "x:nan=c", ":=", "=", "", "a/b=c", "x:1e999=c",
      "y:=d",
      "\\u001b:z=e", "漢:0.5=é",
    ]))
}

private func model(_ choices: inout Choices) -> String {
  var text = JSONBytes()
  text.field("model_type", literal("llama4_text"), &choices)
  for (name, right) in modelIntegers { text.integer(name, right, &choices, 16) }
  return text.string
}

private let modelIntegers: [(String, Int)] = [
  ("vocab_size", 64), ("hidden_size", 32), ("num_attention_heads", 4), ("num_key_value_heads", 2),
  ("head_dim", 8),
  ("intermediate_size", 16), ("intermediate_size_mlp", 64), ("num_local_experts", 4),
  ("num_hidden_layers", 2),
  ("max_position_embeddings", 64),
]

private let integers: [(String, Int)] = [
  ("seed", 1), ("row_length", 32), ("batch_tokens", 128), ("pass_tokens", 64), ("steps", 10),
  ("tokens", 1000),
  ("warmup_steps", 2), ("checkpoint_every", 5), ("kept_checkpoints", 2), ("validate_every", 5),
  ("validation_tokens", 64),
]

private let doubles: [(String, Double)] = [
  ("rate", 1e-3), ("floor", 0.1), ("decay_share", 0.2), ("beta1", 0.9), ("beta2", 0.95), ("epsilon", 1e-8),
  ("weight_decay", 0.1), ("clip", 1), ("z_loss", 1e-4), ("balance", 0.01),
]

private let words: [(String, [String])] = [
  ("schedule", ["\"constant\"", "\"linear\"", "\"cosine\"", "\"stable\"", "\"none\""]),
  ("compute", ["\"float32\"", "\"bfloat16\"", "\"int8\""]), ("decay", ["\"decoupled\"", "\"x\""]),
  ("model_name", ["\"m\\u0007\""]), ("init", ["\"a\"", "null"]), ("tokenizer", ["\"t\"", "null"]),
  ("steps", ["null"]), ("tokens", ["null"]), ("clip", ["null"]),
]

private let initial = try? PretrainingSettings(preset: "cria")
