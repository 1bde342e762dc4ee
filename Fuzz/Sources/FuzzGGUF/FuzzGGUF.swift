// Any bytes as a GGUF file: every byte of every tensor that it claims to hold is touched.

import Checkpoints

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = UnsafeRawBufferPointer(start: start, count: count)
  guard let file = try? GGUFFile(first: MappedFile(copying: input, path: "input")) else { return 0 }
  var total = 0
  for entry in file.entries {
    guard let tensor = try? file.tensor(named: entry.name) else { continue }
    total += tensor.bytes.count
    withExtendedLifetime(tensor.owner) { precondition(tensor.bytes.reduce(0) { $0 &+ Int($1) } >= 0) }
  }
  precondition(total <= count, "the tensors are larger than the file")
  for member in file.metadata.members {
    precondition(file.metadata[member.key] == member.value || "\(member.value)".contains("nan"))
    _ = member.value.summary
  }
  return 0
}
