// Any bytes as a PyTorch archive, or one built from decisions: every byte of every tensor that it claims to hold is
// touched.

import Checkpoints
import FuzzSupport

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  examine(start, count) { input in
    let (plain, rest) = isPlain(input)
    if plain {
      read(rest)
    } else {
      var choices = Choices(rest)
      var file = archive(&choices)
      choices.spoil(&file)
      file.withUnsafeBytes { read($0) }
    }
  }
}

private func read(_ bytes: UnsafeRawBufferPointer) {
  guard let archive = accepted({ try TorchArchive(file: MappedFile(copying: bytes, path: "input")) })
  else { return }
  for name in archive.names {
    guard let tensor = try? archive.tensor(named: name), archive.entry(named: name) != nil else {
      preconditionFailure("a listed tensor is missing")
    }
    precondition(tensor.bytes.count <= bytes.count, "a tensor is larger than the file")
    withExtendedLifetime(tensor.owner) { touch(tensor.bytes) }
  }
  precondition((try? archive.tensor(named: "no such tensor")) == nil)
}

/// An archive whose directory, headers and pickle agree but for a few places.
private func archive(_ choices: inout Choices) -> [UInt8] {
  let prefix = choices.rarely() ? "" : "x/"
  var entries: [(name: String, data: [UInt8])] = []
  if !choices.rarely(64) { entries.append((prefix + "data.pkl", pickle(&choices))) }
  if choices.rarely() {
    entries.append((prefix + "byteorder", Array(choices.pick(["little", "big", "\u{FF}"]).utf8)))
  }
  if choices.rarely(64) { entries.append(("y/data.pkl", [])) }
  for index in 0..<choices.below(3) {
    entries.append((prefix + "data/\(index)", [UInt8](repeating: 1, count: choices.rarely() ? 15 : 16)))
  }
  if choices.rarely(64) { entries.append((prefix + "data/0", [])) }
  return ZipBytes.file(entries, &choices)
}
