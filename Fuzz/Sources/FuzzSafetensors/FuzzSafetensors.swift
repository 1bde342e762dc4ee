// Any bytes as a safetensors file: every byte of every tensor that it claims to hold is touched.

import Checkpoints

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = UnsafeRawBufferPointer(start: start, count: count)
  guard let file = try? SafetensorsFile(file: MappedFile(copying: input, path: "input")) else { return 0 }
  var total = 0
  for name in file.names {
    guard let tensor = try? file.tensor(named: name) else {
      preconditionFailure("a listed tensor is missing")
    }
    total += tensor.bytes.count
    withExtendedLifetime(tensor.owner) { precondition(tensor.bytes.reduce(0) { $0 &+ Int($1) } >= 0) }
  }
  precondition(total <= count, "the tensors are larger than the file")
  return 0
}
