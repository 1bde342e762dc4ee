// Any bytes as a PyTorch archive: every byte of every tensor that it claims to hold is touched.

import Checkpoints

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = UnsafeRawBufferPointer(start: start, count: count)
  guard let archive = try? TorchArchive(file: MappedFile(copying: input, path: "input")) else { return 0 }
  for name in archive.names {
    guard let tensor = try? archive.tensor(named: name) else {
      preconditionFailure("a listed tensor is missing")
    }
    precondition(tensor.bytes.count <= count, "a tensor is larger than the file")
    withExtendedLifetime(tensor.owner) { precondition(tensor.bytes.reduce(0) { $0 &+ Int($1) } >= 0) }
  }
  return 0
}
