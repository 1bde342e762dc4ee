// Any bytes as a safetensors file, or one built from decisions: every byte of every tensor that it claims to hold is
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
      var names = (0..<choices.below(6)).map { "t\($0)" }
      if choices.rarely(), !names.isEmpty { names.append(choices.pick(names)) }
      let file = safetensorsBytes(names, &choices)
      file.withUnsafeBytes { read($0) }
    }
  }
}

private func read(_ bytes: UnsafeRawBufferPointer) {
  guard let file = accepted({ try SafetensorsFile(file: MappedFile(copying: bytes, path: "input")) })
  else { return }
  var total = 0
  for name in file.names {
    guard let tensor = try? file.tensor(named: name), file.entry(named: name)?.shape == tensor.shape else {
      preconditionFailure("a listed tensor is missing")
    }
    total += tensor.bytes.count
    precondition(tensor.isContiguous)
    withExtendedLifetime(tensor.owner) { touch(tensor.bytes) }
  }
  precondition(total <= bytes.count, "the tensors are larger than the file")
  precondition((try? file.tensor(named: "no such tensor")) == nil && file.copiedByteCount == 0)
  for name in file.names.prefix(1) + ["no such tensor"] {
    let tensor = try? file.tensorIfPresent(named: name)
    precondition((tensor == nil) == (file.entry(named: name) == nil) && file.place(of: name) == "input")
  }
}
