// Safetensors files that are right but for a decision here and there. Knows the format, no parser.

/// A file with tensors of these names, row by row of small shapes, in some order of their data.
public func safetensorsBytes(_ names: [String], _ choices: inout Choices) -> [UInt8] {
  safetensorsBytes(
    names.map { name in
      let type = choices.pick(types)
      let shape = (0..<choices.below(4)).map { _ in choices.below(4) }
      return (name, type.0, shape, shape.reduce(type.1, *))
    }, &choices)
}

/// A file with the tensors given by name, type, shape and bytes.
public func safetensorsBytes(
  _ tensors: [(name: String, type: String, shape: [Int], byteCount: Int)], _ choices: inout Choices,
  data: ((Int) -> [UInt8])? = nil
) -> [UInt8] {
  var header: [UInt8] = Array("{".utf8)
  if choices.rarely(8) { header.append(choices.pick(metadata)) }
  var offset = 0
  for (index, tensor) in tensors.enumerated() {
    if header.last == UInt8(ascii: "}") { header.append(",") }
    let type = choices.rarely() ? choices.pick(types).0 : tensor.type
    var shape = tensor.shape.map { choices.number($0) }
    if choices.rarely(32) { shape.append(choices.number(1)) }
    if choices.rarely(64) { shape = Array(repeating: 1, count: 17) }
    let end = choices.number(offset + tensor.byteCount, 32)
    if choices.rarely(64) {
      header.append("\"\(tensor.name)\":\(choices.pick(["1", "[]", "\"x\""]))")
      if index + 1 < tensors.count { header.append(",") }
      continue
    }
    header.append("\"\(tensor.name)\":{")
    if choices.rarely(32) {
      header.append(choices.pick(oddities))
    } else {
      let from = choices.number(offset, 32)
      header.append("\"dtype\":\"\(type)\",\"shape\":\(shape),\"data_offsets\":[\(from),\(end)]")
    }
    header.append("}")
    if index + 1 == tensors.count, choices.rarely() { header.append(" ") }
    offset += tensor.byteCount
  }
  header.append("}")
  var file: [UInt8] = []
  file.append(choices.number(header.count, 32), 8)
  file += header
  for (index, tensor) in tensors.enumerated() {
    file += data?(index) ?? [UInt8](repeating: UInt8(truncatingIfNeeded: index), count: tensor.byteCount)
  }
  choices.spoil(&file)
  return file
}

private let types = [
  ("F32", 4), ("BF16", 2), ("F16", 2), ("F64", 8), ("I64", 8), ("U8", 1), ("BOOL", 1), ("F8_E4M3", 1),
  ("F8_E5M2", 1),
  ("I32", 4), ("I16", 2), ("I8", 1), ("U16", 2), ("U32", 4), ("U64", 8), ("F4", 1), ("", 0),
]

private let metadata = [
  "\"__metadata__\":{\"format\":\"pt\"}", "\"__metadata__\":{}", "\"__metadata__\":[]",
  "\"__metadata__\":{\"a\":1}",
  "\"__metadata__\":{\"a\":{}}",
]

private let oddities = [
  "", "\"dtype\":1,\"shape\":[],\"data_offsets\":[0,0]",
  "\"dtype\":\"F32\",\"shape\":{},\"data_offsets\":[0,4]",
  "\"dtype\":\"F32\",\"shape\":[-1],\"data_offsets\":[0,4]",
  "\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[4,0]",
  "\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[0]",
  "\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[0,4],\"x\":[[]]",
  "\"dtype\":\"F32\",\"shape\":[0,9223372036854775807,9223372036854775807],\"data_offsets\":[0,0]",
]
