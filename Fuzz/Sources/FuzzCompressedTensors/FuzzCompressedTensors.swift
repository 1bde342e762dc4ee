// A folder in the form of compressed-tensors, built from decisions: the parts of each matrix fit but for a few places,
// and every tensor that is accepted is put together.

import Checkpoints
import FuzzSupport
import JSON

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  examine(start, count) { input in
    var choices = Choices(input)
    let isPacked = choices.byte() & 1 == 0
    let settings = settings(&choices, isPacked)
    var tensors: [(name: String, type: String, shape: [Int], byteCount: Int)] = []
    var data: [[UInt8]] = []
    func add(_ name: String, _ type: String, _ shape: [Int], _ bytes: [UInt8]) {
      tensors.append((name, type, shape, bytes.count))
      data.append(bytes)
    }
    let matrices = 1 + choices.below(4)
    for index in 0..<matrices {
      let stem = choices.rarely(2) ? choices.pick(stems) : "layers.0.experts.\(choices.number(index)).up_proj"
      if choices.rarely() {
        add(stem + choices.pick([".weight", "", ".bias"]), "F32", [2], [UInt8](repeating: 1, count: 8))
      } else {
        matrix(&choices, stem, isPacked, add)
      }
    }
    let file = safetensorsBytes(tensors, &choices, data: { data[$0] })
    func folder() throws(CheckpointError) -> SafetensorsDirectory {
      try SafetensorsDirectory(path: "folder", isSingle: true) { path throws(CheckpointError) in
        file.withUnsafeBytes { MappedFile(copying: $0, path: path) }
      }
    }
    let source = accepted {
      try CompressedTensors(settings: settings, configurationPath: "config.json", open: folder)
    }
    guard let source else { return }
    precondition(source.copiedByteCount <= 8 * file.count && !source.remark.isEmpty)
    for entry in source.entries {
      guard let tensor = try? source.tensor(named: entry.name) else { preconditionFailure("\(entry)") }
      precondition(tensor.bytes.count == entry.byteCount && source.entry(named: entry.name) == entry)
      precondition(source.place(of: entry.name).hasPrefix("folder"))
      withExtendedLifetime(tensor.owner) { touch(tensor.bytes) }
    }
    precondition((try? source.tensor(named: "no such tensor")) == nil)
  }
}

/// The parts of one matrix.
private func matrix(
  _ choices: inout Choices, _ stem: String, _ isPacked: Bool,
  _ add: (String, String, [Int], [UInt8]) -> Void
) {
  let outputs = choices.number(1 + choices.below(9), 64) & 31
  let groups = 1 + choices.below(3)
  let group = (isPacked ? 16 : 32) * (1 + choices.below(2))
  let inputs = groups * group + (choices.rarely(32) ? choices.below(16) : 0)
  func bytes(_ count: Int) -> [UInt8] { [UInt8](repeating: 0x3C, count: count) }
  let words = (inputs + 7) / 8
  if isPacked {
    let type = choices.rarely(32) ? ("F32", 4) : ("I32", 4)
    add(stem + ".weight_packed", type.0, [outputs, words], bytes(outputs * words * 4))
    if !choices.rarely(32) {
      var shape: [UInt8] = []
      shape.append(choices.number(outputs, 32), 8)
      shape.append(choices.number(inputs, 32), 8)
      let wrong = choices.rarely(32)
      add(stem + ".weight_shape", wrong ? "U64" : "I64", choices.rarely(32) ? [1, 2] : [2], shape)
    }
  } else {
    let type = choices.rarely(32) ? "U8" : "F8_E4M3"
    let flat = choices.rarely(32)
    add(stem + ".weight", type, flat ? [outputs * inputs] : [outputs, inputs], bytes(outputs * inputs))
  }
  if choices.rarely(32) { add(stem + ".weight_g_idx", "I32", [1], bytes(4)) }
  let scale = choices.pick([("F32", 4), ("BF16", 2), ("F16", 2), ("F32", 4), ("I32", 4)])
  let single = choices.rarely(4)
  switch choices.below(single ? 2 : 8) {
  case 0 where single: add(stem + ".weight_scale", scale.0, [], bytes(scale.1))
  case 1 where single: add(stem + ".weight_scale", scale.0, [1], bytes(scale.1))
  case 7 where choices.rarely(4): break
  case 6 where choices.rarely(4): add(stem + ".weight_scale", scale.0, [groups], bytes(groups * scale.1))
  default: add(stem + ".weight_scale", scale.0, [outputs, groups], bytes(outputs * groups * scale.1))
  }
  guard choices.byte() & 1 == 1 else { return }
  let rows = choices.number((outputs + 7) / 8, 32) & 7
  add(
    stem + ".weight_zero_point", choices.rarely(32) ? "F32" : "I32", [rows, groups], bytes(rows * groups * 4))
}

private func settings(_ choices: inout Choices, _ isPacked: Bool) -> JSONValue {
  let bits = choices.number(isPacked ? 4 : 8, 64)
  let weights: JSONValue = ["num_bits": .integer(Int64(bits)), "type": isPacked ? "int" : "float"]
  let method: JSONValue = choices.rarely(64) ? "gptq" : "compressed-tensors"
  let form: JSONValue = choices.rarely(64) ? "marlin" : isPacked ? "pack-quantized" : "float-quantized"
  var object: JSONObject = JSONObject([("quant_method", method), ("format", form)])
  if !choices.rarely(64) { object["config_groups"] = ["group_0": ["weights": weights]] }
  return choices.rarely(64) ? choices.pick([nil, [], 1, ["quant_method": 1]]) : .object(object)
}

private let stems = [
  "layers.0.self_attn.q_proj", "layers.0.experts.0.up_proj", "layers.0.experts.1.up_proj", "experts.0.x",
  "a.experts.01.x",
  "a.experts.-1.x", "a.experts.99999999999999999999.x", "layers.0.experts.up_proj", "a.b.experts.0.down_proj",
  "",
]
