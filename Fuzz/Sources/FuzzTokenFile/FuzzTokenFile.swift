// Any bytes as a file of token ids, or one or two built from decisions: every document is read, and training rows are
// packed from them.

import Checkpoints
import FuzzSupport
import Training

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  examine(start, count) { input in
    let (plain, rest) = isPlain(input)
    if plain {
      read([rest])
    } else {
      var choices = Choices(rest)
      var files: [[UInt8]] = []
      for _ in 0..<(choices.rarely(4) ? 2 : 1) {
        var bytes = file(&choices)
        choices.spoil(&bytes)
        files.append(bytes)
      }
      files[0].withUnsafeBytes { first in
        guard files.count > 1 else { return read([first]) }
        files[1].withUnsafeBytes { second in read([first, second]) }
      }
    }
  }
}

private func read(_ inputs: [UnsafeRawBufferPointer]) {
  do throws(TrainingError) {
    var files: [TokenFile] = []
    for bytes in inputs {
      let file = try TokenFile(file: MappedFile(copying: bytes, path: "input"))
      files.append(file)
      var total = 0
      for document in 0..<file.documentCount {
        let places = file.tokens(ofDocument: document)
        total += places.count
        precondition(file.textBytes(ofDocument: document) >= 0)
      }
      precondition(total == file.tokenCount && total <= bytes.count, "the documents are not the file")
      for place in 0..<min(file.tokenCount, 64) { _ = file.counts(place) }
      let ids = try file.ids(0..<file.tokenCount)
      precondition(ids.allSatisfy { $0 >= 0 && Int($0) < file.vocabularySize })
    }
    let source = try TokenSource(name: "input", files: files, rowLength: 8)
    let validation = try ValidationSet(name: "input", files: files, rowLength: 8, limit: 16)
    precondition(validation.textBytes >= 0)
    var batches = try PackedBatches([source], seed: 1)
    let rows = try batches.nextRows(2)
    precondition(rows.tokenCount >= 2)
    guard let position = try? DataPosition(json: batches.position.json) else {
      preconditionFailure("a position cannot be read again")
    }
    let again = try PackedBatches([source], seed: 1, position: position)
    precondition(again.position == batches.position)
  } catch {
    requireOneLine(error)
  }
}

private func file(_ choices: inout Choices) -> [UInt8] {
  let width = choices.rarely(8) ? 4 : 2
  let hasMask = choices.rarely(4)
  let lengths = (0..<choices.below(5)).map { _ in choices.below(12) }
  let tokens = lengths.reduce(0, +)
  var out = Array("HERDTOKS".utf8)
  out.append(choices.number(1, 64), 4)
  out.append(choices.number(width, 64), 4)
  out.append(choices.number(tokens, 32), 8)
  out.append(choices.number(lengths.count, 32), 8)
  out.append(choices.number(100, 32), 8)
  out.append(choices.number(hasMask ? 1 : 0, 64), 8)
  out += [UInt8](repeating: choices.rarely() ? choices.byte() : 9, count: 48)
  func pad() { while out.count % 8 != 0 { out.append(0, 1) } }
  for _ in 0..<tokens { out.append(choices.number(Int(choices.byte()) % 100, 64), width) }
  pad()
  var start = 0
  out.append(choices.number(0, 64), 8)
  for length in lengths {
    start += length
    out.append(choices.number(start, 64), 8)
  }
  for length in lengths { out.append(choices.number(3 * length, 32), 8) }
  if hasMask {
    for _ in 0..<(tokens + 7) / 8 { out.append(Int(choices.byte()), 1) }
    pad()
  }
  return out
}
