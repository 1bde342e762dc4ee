// A folder of safetensors files and their index, built from decisions: what the index and the files say of each other
// is right but for a few places.

import Checkpoints
import FuzzSupport

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  examine(start, count) { input in
    var choices = Choices(input)
    var files: [String: [UInt8]] = [:]
    let isSingle = choices.rarely(8)
    if isSingle {
      files["model.safetensors"] = safetensorsBytes(["a", "b"], &choices)
    } else {
      files = shards(&choices)
    }
    func open(_ path: String) throws(CheckpointError) -> MappedFile {
      guard let bytes = files[String(path.dropFirst("folder/".count))] else {
        throw .invalid(path: path, subject: "file", expected: "it", found: "nothing")
      }
      return bytes.withUnsafeBytes { MappedFile(copying: $0, path: path) }
    }
    let source = accepted { try SafetensorsDirectory(path: "folder", isSingle: isSingle, open: open) }
    guard let source else { return }
    precondition(source.place(of: "no such tensor").hasPrefix("folder"))
    precondition((try? source.tensor(named: "no such tensor")) == nil)
    for name in source.names {
      guard let tensor = try? source.tensor(named: name), source.entry(named: name) != nil else {
        preconditionFailure("a listed tensor is missing")
      }
      precondition(source.place(of: name).hasPrefix("folder"))
      withExtendedLifetime(tensor.owner) { touch(tensor.bytes) }
    }
  }
}

/// One to three files and the index of their tensors.
private func shards(_ choices: inout Choices) -> [String: [UInt8]] {
  var files: [String: [UInt8]] = [:]
  var members: [String] = []
  let count = 1 + choices.below(3)
  for shard in 1...count {
    let file = choices.rarely() ? choices.pick(oddNames) : "model-0000\(shard)-of-0000\(count).safetensors"
    var names = (0..<choices.below(4)).map { "layers.\(shard).\($0)" }
    if choices.rarely() { names.append("twice") }
    for name in names {
      let listed = choices.rarely(32) ? choices.pick(oddNames) : file
      if !choices.rarely(32) { members.append("\"\(name)\":\"\(listed)\"") }
    }
    if choices.rarely() { names.removeAll() }
    files[file] = safetensorsBytes(names, &choices)
  }
  if choices.rarely(32) { members.append("\"x\":1") }
  var index = Array("{\"weight_map\":{\(members.joined(separator: ","))}}".utf8)
  if choices.rarely(32) { index = Array(choices.pick(["{}", "[]", "{\"weight_map\":[]}"]).utf8) }
  choices.spoil(&index)
  files["model.safetensors.index.json"] = index
  return files
}

private let oddNames = [
  "../secret", "/etc/passwd", "", ".", "..", "a/b", "missing.safetensors", "model.safetensors.index.json",
  "é",
  "model-00001-of-00002.safetensors", "a\\u0000b", String(repeating: "x", count: 256),
]
