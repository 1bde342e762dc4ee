// Pickles of tensors that are right but for a decision here and there. Knows the instructions, no parser.

/// The pickle of a dictionary of tensors over the storages "0" to "2", each of 16 bytes.
public func pickle(_ choices: inout Choices) -> [UInt8] {
  var out: [UInt8] = [0x80, UInt8(truncatingIfNeeded: choices.number(2, 64))]
  if choices.rarely() { out += [0x95] + [UInt8](repeating: 0, count: 8) }
  out.append(choices.rarely() ? "ccollections\nOrderedDict\n)R" : "}")
  if choices.rarely() { out.append("q\u{1}") }
  let isList = choices.rarely()
  if !isList { out.append("(") }
  for index in 0..<choices.below(4) {
    write(text: choices.rarely() ? "same" : "t\(index)", &choices, &out)
    if choices.rarely(8) { constant(&choices, &out) } else { tensor(&choices, &out) }
    if isList { out.append("s") }
  }
  if !isList { out.append(choices.rarely() ? "d" : "u") }
  if choices.rarely(32) { out += choices.some(6) }
  out.append(".")
  return out
}

private func tensor(_ choices: inout Choices, _ out: inout [UInt8]) {
  let isParameter = choices.rarely()
  if isParameter { out.append("ctorch._utils\n_rebuild_parameter\n(") }
  let kind = choices.pick(kinds)
  if choices.rarely() {
    write(text: "torch._utils", &choices, &out)
    write(text: "_rebuild_tensor_v2", &choices, &out)
    out += [0x93]
  } else {
    out.append("ctorch._utils\n_rebuild_tensor_v2\n")
  }
  let count = 16 / kind.size
  out.append("((")
  write(text: choices.rarely(64) ? "other" : "storage", &choices, &out)
  out.append("ctorch\n\(kind.name)Storage\n")
  write(text: String(choices.below(3)), &choices, &out)
  write(text: "cpu", &choices, &out)
  write(choices.number(count, 32), &choices, &out)
  out.append("tQ")
  let shape = choices.pick([[count], [2, count / 2], [], [1, count], [0], [1], [count / 2, 2], [1, 1, 1]])
  var strides = [Int](repeating: 1, count: shape.count)
  for axis in stride(from: shape.count - 2, through: 0, by: -1) {
    strides[axis] = strides[axis + 1] * max(shape[axis + 1], 1)
  }
  if choices.rarely() { strides.reverse() }
  write(choices.number(0, 32), &choices, &out)
  for numbers in [shape, strides] {
    let short = numbers.count <= 3 && choices.rarely()
    if !short { out.append("(") }
    for number in numbers { write(choices.number(number, 32), &choices, &out) }
    if choices.rarely(64) { for _ in 0..<17 { out.append("K\u{1}") } }
    if short {
      out += numbers.isEmpty ? [UInt8(ascii: ")")] : [0x84 + UInt8(numbers.count)]
    } else {
      out.append("t")
    }
  }
  out += [0x89]
  out.append("ccollections\nOrderedDict\n)R")
  if choices.rarely(64) { out.append("N") }
  out.append("tR")
  if isParameter {
    out += [0x88]
    out.append("ccollections\nOrderedDict\n)RtR")
  }
  if choices.rarely() { out += [0x94] }
}

/// Something that no tensor needs.
private func constant(_ choices: inout Choices, _ out: inout [UInt8]) {
  switch choices.below(18) {
  case 0: out.append("N")
  case 1: out += [0x88]
  case 2: out.append("G12345678")
  case 3: out.append("]")
  case 4: out.append("(l")
  case 5: out.append("]Na")
  case 6: out.append("](NNe")
  case 7: out.append("U\u{2}ab")
  case 8: out += [UInt8(ascii: "T"), 1, 0, 0, 0, 65]
  case 9: out += [0x8E, 1, 0, 0, 0, 0, 0, 0, 0, 65]
  case 10: out += [0x8A, 9] + choices.some(9)
  case 11: out += [0x8B, 2, 0, 0, 0, 1, 0x80]
  case 12: out.append("c_io\nBytesIO\n)R}b")
  case 13: out.append("c_codecs\nencode\n(NtR")
  case 14: out.append("cos\nsystem\n(NtR")
  case 15: out.append("(N1N20h\u{1}")
  case 16: out += [UInt8(ascii: "j"), 1, 0, 0, 0]
  default: out += [UInt8(ascii: "r"), choices.byte(), 0, 0, 0]
  }
}

private func write(text: String, _ choices: inout Choices, _ out: inout [UInt8]) {
  let count = choices.number(text.utf8.count, 128)
  switch choices.below(8) {
  case 1:
    out += [0x8C]
    out.append(count, 1)
  case 2:
    out += [0x8D]
    out.append(count, 8)
  default:
    out.append("X")
    out.append(count, 4)
  }
  out.append(text)
}

private func write(_ number: Int, _ choices: inout Choices, _ out: inout [UInt8]) {
  if !(-1 << 31..<1 << 31).contains(number) || choices.rarely(32) {
    out += [0x8A, 8]
    out.append(number, 8)
  } else if (0..<256).contains(number) {
    out += [UInt8(ascii: "K"), UInt8(number)]
  } else if (0..<65_536).contains(number) {
    out.append("M")
    out.append(number, 2)
  } else {
    out.append("J")
    out.append(number, 4)
  }
}

private let kinds: [(name: String, size: Int)] = [
  ("Float", 4), ("BFloat16", 2), ("Half", 2), ("Double", 8), ("Long", 8), ("Int", 4), ("Short", 2),
  ("Char", 1),
  ("Byte", 1), ("Bool", 1), ("Complex", 8),
]
