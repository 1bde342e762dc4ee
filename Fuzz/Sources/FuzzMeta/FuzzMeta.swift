// Any bytes as the pickles of one to three ranks of Meta's, or pickles built from decisions, each in an archive that is
// right in all else: the joined tensors are built and touched. In a plain input the bytes "RANK" separate the ranks.

import Checkpoints
import FuzzSupport
import JSON

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  examine(start, count) { input in
    let (plain, rest) = isPlain(input)
    var choices = Choices(rest)
    let pickles = plain ? split([UInt8](rest)).prefix(3).map { [UInt8]($0) } : built(&choices)
    var ranks: [TorchArchive] = []
    for pickle in pickles {
      let bytes = archive(of: pickle)
      let file = bytes.withUnsafeBytes { MappedFile(copying: $0, path: "rank \(ranks.count)") }
      guard let rank = accepted({ try TorchArchive(file: file) }) else { return }
      ranks.append(rank)
    }
    do throws(CheckpointError) {
      let checkpoint = try MetaCheckpoint(path: "input", parameters: nil, ranks: ranks)
      precondition(checkpoint.copiedByteCount >= 0)
      for entry in checkpoint.entries {
        guard let tensor = try? checkpoint.tensor(named: entry.name) else { preconditionFailure("\(entry)") }
        precondition(tensor.bytes.count <= 3 * 1024 * 8, "a tensor has grown")
        precondition(
          !checkpoint.place(of: entry.name).isEmpty && checkpoint.entry(named: entry.name) == entry)
        withExtendedLifetime(tensor.owner) { touch(tensor.bytes) }
      }
      precondition((try? checkpoint.tensor(named: "no such tensor")) == nil)
    } catch {
      requireOneLine(error)
    }
  }
}

/// The pickles of one to three ranks with the tensors of a layer or two, alike but for a few places.
private func built(_ choices: inout Choices) -> [[UInt8]] {
  let isFused = choices.byte() & 1 == 0
  let seesToo = choices.rarely(4)
  let text = seesToo && !choices.rarely() ? "language_model." : ""
  let start = choices.below(3)
  var tensors: [(name: String, shape: [Int], turned: Bool)] = []
  for (name, shape) in (isFused ? fused : dense) where !choices.rarely(32) {
    let layer = name.hasPrefix("attention") || name.hasPrefix("feed_forward") ? "layers.\(start)." : ""
    tensors.append((text + layer + name, shape, name.hasSuffix("router_DE") && choices.byte() & 1 == 0))
  }
  if seesToo {
    for (name, shape) in vision where choices.byte() & 1 == 0 { tensors.append((name, shape, false)) }
  }
  if choices.rarely() { tensors.append((choices.pick(oddNames), [2], false)) }
  return (0..<1 + choices.below(3)).map { _ in
    var out: [UInt8] = [0x80, 2]
    out.append("}(")
    for (name, shape, turned) in tensors where !choices.rarely(128) {
      writePickled(tensor: name, shape.map { choices.number($0, 128) & 0xFFFF_FFFF }, turned, &out)
    }
    out.append("u.")
    return out
  }
}

/// A tensor over the storage "0", row-major or turned.
private func writePickled(tensor name: String, _ shape: [Int], _ turned: Bool, _ out: inout [UInt8]) {
  func text(_ text: String) {
    out.append("X")
    out.append(text.utf8.count, 4)
    out.append(text)
  }
  func numbers(_ values: [Int]) {
    out.append("(")
    for value in values {
      out.append("J")
      out.append(value, 4)
    }
    out.append("t")
  }
  text(name)
  out.append("ctorch._utils\n_rebuild_tensor_v2\n((")
  text("storage")
  out.append("ctorch\nByteStorage\n")
  text("0")
  text("cpu")
  out.append("J")
  out.append(1024, 4)
  out.append("tQK")
  out.append(0, 1)
  numbers(shape)
  let columns = shape.count == 2 ? shape[1] : 1
  numbers(shape.count == 2 ? (turned ? [1, shape[0]] : [columns, 1]) : [1])
  out += [0x89]
  out.append("ccollections\nOrderedDict\n)RtR")
}

private let fused: [(String, [Int])] = [
  ("tok_embeddings.weight", [5, 4]), ("output.weight", [5, 4]), ("norm.weight", [4]), ("rope.freqs", [2]),
  ("attention.wqkv.weight", [8, 4]), ("attention.wqkv.layer_norm_weight", [4]),
  ("attention.wo.weight", [4, 4]),
  ("feed_forward.norm.weight", [4]), ("feed_forward.router_DE", [4, 2]),
  ("feed_forward.experts.moe_w_in_eD_F", [8, 3]), ("feed_forward.experts.moe_w_swiglu_eD_F", [8, 3]),
  ("feed_forward.experts.moe_w_out_eF_D", [6, 4]), ("feed_forward.w_in_shared_FD.weight", [3, 4]),
  ("feed_forward.w_swiglu_FD.weight", [3, 4]), ("feed_forward.w_out_shared_DF.weight", [4, 3]),
  ("feed_forward.expert_activation_DE", [4, 2]),
]

private let dense: [(String, [Int])] = [
  ("tok_embeddings.weight", [3, 4]), ("attention_norm.weight", [4]), ("attention.wq.weight", [4, 4]),
  ("attention.wk.weight", [2, 4]), ("attention.wv.weight", [2, 4]), ("attention.wo.weight", [4, 2]),
  ("feed_forward.mlp.layer_norm_weight", [4]), ("feed_forward.mlp.fc1_weight", [6, 4]),
  ("feed_forward.mlp.fc2_weight", [4, 3]),
]

private let vision: [(String, [Int])] = [
  ("vision_embeddings.vision_encoder.transformer.resblocks.0.attn.wo.bias", [4]),
  ("vision_embeddings.vision_encoder.transformer.resblocks.11.mlp.c_fc.weight", [3, 4]),
  ("vision_embeddings.vision_encoder.class_embedding", [4]), ("vision_projection.weight", [2, 4]),
  ("vision_embeddings.vision_encoder.transformer.resblocks.x.ln_1.bias", [4]),
  ("vision_embeddings.other", [1]),
]

private let oddNames = [
  "layers.x.attention.wo.weight", "layers.00.attention.wo.weight", "layers.1", "other\u{1B}", "",
  "layers.1.other",
  "layers.0.feed_forward.global_gate_stats_3E", "layers.0.attention.wqkv._extra_state",
]

private func split(_ input: [UInt8]) -> [ArraySlice<UInt8>] {
  var parts: [ArraySlice<UInt8>] = []
  var start = 0
  var place = 0
  while place + 4 <= input.count {
    if input[place..<place + 4].elementsEqual("RANK".utf8) {
      parts.append(input[start..<place])
      start = place + 4
      place = start
    } else {
      place += 1
    }
  }
  return parts + [input[start...]]
}

/// A zip archive of the pickle, a storage "0" of 1,024 bytes and a storage "1" of 6.
private func archive(of pickle: [UInt8]) -> [UInt8] {
  func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
  var bytes: [UInt8] = []
  var directory: [UInt8] = []
  let entries = [
    ("data.pkl", pickle), ("data/0", [UInt8](repeating: 1, count: 1024)),
    ("data/1", [1, 2, 3, 4, 5, 6]),
  ]
  for (name, data) in entries {
    let sizes = number(data.count, 4) + number(data.count, 4) + number(name.utf8.count, 2) + number(0, 2)
    let offset = bytes.count
    bytes += [0x50, 0x4B, 3, 4] + number(0, 14) + sizes + Array(name.utf8) + data
    directory +=
      [0x50, 0x4B, 1, 2] + number(0, 16) + sizes + number(0, 10) + number(offset, 4) + Array(name.utf8)
  }
  let start = bytes.count
  bytes +=
    directory + [0x50, 0x4B, 5, 6] + number(0, 4) + number(entries.count, 2) + number(entries.count, 2)
  return bytes + number(directory.count, 4) + number(start, 4) + number(0, 2)
}
