// The keys of a Llama 4 GGUF file, built from decisions and nearly right, as a configuration, as a vocabulary and as
// recommendations for generating.

import Checkpoints
import FuzzSupport
import Inference
import Llama4
import Tokenizers

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  examine(start, count) { input in
    var choices = Choices(input)
    var builder = GGUFBytes()
    let hasVocabulary = choices.below(4) == 0
    if hasVocabulary {
      vocabulary(&builder, &choices)
    } else {
      configuration(&builder, &choices)
    }
    let bytes = builder.file(&choices)
    let mapped = bytes.withUnsafeBytes { MappedFile(copying: $0, path: "input") }
    guard let file = accepted({ try GGUFFile(first: mapped) }) else { return }
    if hasVocabulary {
      read(file, &choices)
    } else {
      checkErrors { () throws(LoadError) in
        let configuration = try TextConfiguration(gguf: file)
        precondition(configuration.layerCount > 0 && configuration.vocabularySize > 0)
      }
      checkErrors { () throws(LoadError) in
        let recommended = try GenerationConfiguration(gguf: file.metadata)
        precondition(recommended.topP.map { $0 >= 0 && $0 <= 1 } ?? true)
      }
    }
  }
}

private func checkErrors(_ body: () throws(LoadError) -> Void) {
  do throws(LoadError) { try body() } catch {
    precondition("\(error)".hasPrefix("input"), "an error that does not name the file")
    requireOneLine(error)
  }
}

private func read(_ file: GGUFFile, _ choices: inout Choices) {
  checkErrors { () throws(LoadError) in
    let tokenizer = try Tokenizer(gguf: file.metadata)
    guard choices.rarely(8) else { return }
    let text = Array("the abc é".utf8)
    let ids = tokenizer.encode(text.span)
    let decoded = try? tokenizer.decodeBytes(ids)
    precondition(decoded == text, "a text changed when it was encoded and decoded")
    let again = try? Tokenizer(lists: tokenizer.lists, pre: "llama4", file: "input")
    precondition(again?.encode(text.span) == ids, "a vocabulary changed when it was written and read")
  }
}

private func vocabulary(_ builder: inout GGUFBytes, _ choices: inout Choices) {
  var tokens = Vocabulary.bytes + Vocabulary.merged + Vocabulary.specials
  let normal = Vocabulary.bytes.count + Vocabulary.merged.count
  var kinds = tokens.indices.map { $0 < normal ? 1 : 3 }
  for _ in 0..<choices.below(4) {
    let place = choices.below(tokens.count)
    switch choices.below(4) {
    case 0: tokens[place] = choices.pick(["", "a", "漢", "x", "\u{FF}"])
    case 1: kinds[place] = choices.number(1 + choices.below(6), 4)
    case 2: tokens.remove(at: place)
    default: tokens.swapAt(place, choices.below(tokens.count))
    }
  }
  var merges = Vocabulary.merges
  for _ in 0..<choices.below(3) {
    merges.append(choices.pick(["a c", "a b", "ab", " a", "a  b", "漢 a", "x x", ""]))
  }
  builder.string("tokenizer.ggml.model", choices.rarely() ? choices.pick(["none", "llama"]) : "gpt2")
  if !choices.rarely() { builder.string("tokenizer.ggml.pre", choices.rarely() ? "qwen2" : "llama4") }
  if !choices.rarely(64) { builder.strings("tokenizer.ggml.tokens", tokens) }
  if !choices.rarely() { builder.integers("tokenizer.ggml.token_type", kinds) }
  if !choices.rarely() { builder.strings("tokenizer.ggml.merges", merges) }
  for (place, name) in ["bos", "eos", "padding"].enumerated() where choices.byte() & 1 == 0 {
    builder.integer("tokenizer.ggml.\(name)_token_id", choices.number(normal + place))
  }
  if choices.rarely() { builder.string("tokenizer.chat_template", "{{ x }}") }
  if choices.rarely() { builder.integer("tokenizer.ggml.model", 3) }
}

private func configuration(_ builder: inout GGUFBytes, _ choices: inout Choices) {
  builder.string("general.architecture", choices.rarely(64) ? "llama" : "llama4")
  for (name, right) in integers where !choices.rarely(optional.contains(name) ? 2 : 64) {
    if choices.rarely(64) {
      builder.string("llama4." + name, "x")
    } else {
      builder.integer("llama4." + name, choices.number(right, 32))
    }
  }
  for (name, right) in doubles where !choices.rarely(name.contains("layer_norm") ? 64 : 2) {
    let key = name.hasPrefix("general.") || name.hasPrefix("herd.") ? name : "llama4." + name
    builder.float(key, choices.double(right, 32), isWide: choices.rarely())
  }
  if choices.rarely(4) {
    switch choices.below(4) {
    case 0: builder.integer("llama4.attention.sliding_window_pattern", choices.number(2))
    case 1:
      builder.key("llama4.attention.sliding_window_pattern", 9) { value in
        value.append(7, 4)
        let count = choices.number(4) & 15
        value.append(count, 8)
        for _ in 0..<count { value.append(Int(choices.byte() & 1), 1) }
      }
    case 2: builder.string("llama4.attention.sliding_window_pattern", "x")
    default: builder.integer("llama4.attention.sliding_window", choices.number(0, 2))
    }
  }
  if choices.rarely() { builder.key("llama4.use_qk_norm", 7) { $0.append(Int(choices.byte() & 1), 1) } }
  if choices.rarely() { builder.integers("tokenizer.ggml.eos_token_ids", [1, choices.number(2)]) }
  if choices.rarely() { builder.integer("general.sampling.top_k", choices.number(5)) }
  if choices.rarely(2) {
    let rule = RoPEScaling(factor: 8, lowFrequencyFactor: 1, highFrequencyFactor: 4, originalPositions: 8192)
    let divisors = choices.rarely(2) ? [1, 2, 4, 8] : rule.divisors(theta: 500_000, dimension: 8)
    for (name, right) in [("factor", 8.0), ("low_freq_factor", 1), ("high_freq_factor", 4)] {
      builder.float("herd.rope.scaling." + name, choices.double(right, 32))
    }
    builder.integer("herd.rope.scaling.original_context_length", choices.number(8192, 32))
    var bytes: [UInt8] = []
    for divisor in divisors {
      bytes.append(Int(choices.rarely(32) ? Float.nan.bitPattern : divisor.bitPattern), 4)
    }
    builder.tensor("rope_freqs.weight", [4], 0, bytes: bytes, &choices)
  }
  if choices.rarely(2) {
    builder.tensor("token_embd.weight", [20, 1], 24, bytes: [UInt8](repeating: 1, count: 20), &choices)
  }
  if choices.rarely(2) { builder.tensor("output.weight", [1], 24, bytes: [1], &choices) }
  if choices.rarely() { builder.tensor("blk.0.attn_q.bias", [1], 24, bytes: [1], &choices) }
}

private let integers: [(String, Int)] = [
  ("block_count", 4), ("embedding_length", 32), ("attention.head_count", 4), ("feed_forward_length", 64),
  ("vocab_size", 20), ("expert_count", 4), ("interleave_moe_layer_step", 2), ("no_rope_interval", 4),
  ("attention.key_length", 8), ("attention.value_length", 8), ("rope.dimension_count", 8),
  ("attention.head_count_kv", 2), ("expert_feed_forward_length", 16), ("expert_used_count", 1),
  ("attention.chunk_size", 16), ("attention.temperature_length", 8192), ("context_length", 64),
]

private let optional: Set<String> = Set(integers.dropFirst(4).map(\.0))

private let doubles: [(String, Double)] = [
  ("attention.layer_norm_rms_epsilon", 1e-5), ("rope.freq_base", 500_000),
  ("attention.temperature_scale", 0.1),
  ("general.sampling.temp", 0.6), ("general.sampling.top_p", 0.9), ("herd.initializer_range", 0.02),
]
