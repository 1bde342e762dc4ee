// Any bytes as the pickles of one to three ranks of Meta's, each in an archive that is right in all else: the joined
// tensors are built and touched. The ranks' pickles are separated by the bytes "RANK".

import Checkpoints
import JSON

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  var ranks: [TorchArchive] = []
  for pickle in split(input).prefix(3) {
    let bytes = archive(of: pickle)
    let file = bytes.withUnsafeBytes { MappedFile(copying: $0, path: "rank \(ranks.count)") }
    guard let rank = try? TorchArchive(file: file) else { return 0 }
    ranks.append(rank)
  }
  guard let checkpoint = try? MetaCheckpoint(path: "input", parameters: nil, ranks: ranks) else { return 0 }
  for entry in checkpoint.entries {
    guard let tensor = try? checkpoint.tensor(named: entry.name) else { preconditionFailure("\(entry)") }
    precondition(tensor.bytes.count <= 8 * count + 4096, "a tensor has grown")
    withExtendedLifetime(tensor.owner) { precondition(tensor.bytes.reduce(0) { $0 &+ Int($1) } >= 0) }
  }
  return 0
}

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
private func archive(of pickle: ArraySlice<UInt8>) -> [UInt8] {
  func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
  var bytes: [UInt8] = []
  var directory: [UInt8] = []
  let entries = [
    ("data.pkl", Array(pickle)), ("data/0", [UInt8](repeating: 1, count: 1024)),
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
