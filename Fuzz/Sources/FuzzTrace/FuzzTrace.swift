// What a trace is asked to run, built from decisions: ids, labels and documents that fit each other but for a few places.

import Checkpoints
import FuzzSupport
import Inference

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  examine(start, count) { input in
    var choices = Choices(input)
    let bytes = trace(&choices)
    let mapped = bytes.withUnsafeBytes { MappedFile(copying: $0, path: "input") }
    guard let file = accepted({ try SafetensorsFile(file: mapped) }),
      let found = accepted({ try TraceInput(file, vocabularySize: 20) })
    else { return }
    precondition(
      found.leading.reduce(1, *) == found.ids.count && found.ids.allSatisfy { (0..<20).contains($0) })
    precondition(found.documents.reduce(0, +) == found.ids.count, "documents that are not the rows")
    guard let targets = found.targets else { return }
    precondition(
      targets.count == found.ids.count && targets.allSatisfy { $0 == -100 || (0..<20).contains($0) })
    var end = 0
    for length in found.documents {
      end += length
      precondition(targets[end - 1] == -100, "a document that predicts the next one")
    }
  }
}

private func trace(_ choices: inout Choices) -> [UInt8] {
  var tensors: [(name: String, type: String, shape: [Int], byteCount: Int)] = []
  var data: [[UInt8]] = []
  func add(_ name: String, _ shape: [Int], _ numbers: [Int]) {
    let isWide = choices.byte() & 1 == 1
    var bytes: [UInt8] = []
    for number in numbers { bytes.append(number, isWide ? 8 : 4) }
    tensors.append((name, isWide ? "I64" : choices.rarely(64) ? "F32" : "I32", shape, bytes.count))
    data.append(bytes)
  }
  let (rows, length) = (1 + choices.below(3), choices.below(7))
  let shape =
    choices.rarely(32)
    ? [rows, 1, length] : rows == 1 && choices.byte() & 1 == 0 ? [length] : [rows, length]
  let tokens = rows * length
  if !choices.rarely(64) {
    add("input_ids", shape, (0..<tokens).map { choices.number($0 % 20, 64) })
  }
  if choices.byte() & 1 == 1 {
    let other = choices.rarely(32) ? [tokens] : shape
    add("labels", other, (0..<tokens).map { choices.rarely(8) ? -100 : choices.number($0 % 20, 64) })
  }
  if choices.byte() & 1 == 1 {
    var lengths: [Int] = []
    while lengths.reduce(0, +) < tokens { lengths.append(1 + choices.below(tokens - lengths.reduce(0, +))) }
    lengths = lengths.map { choices.number($0, 64) }
    add("document_lengths", [lengths.count], lengths)
  }
  if choices.rarely(8) { add("pixel_values", [1, 1, 1], [1]) }
  return safetensorsBytes(tensors, &choices, data: { data[$0] })
}
