// Any bytes as a GGUF file, or one to three files built from decisions: every byte of every tensor that they claim to
// hold is touched.

import Checkpoints
import FuzzSupport

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  examine(start, count) { input in
    let (plain, rest) = isPlain(input)
    if plain {
      read(MappedFile(copying: rest, path: "input"), byteCount: count) { path throws(CheckpointError) in
        throw .invalid(path: path, subject: "file", expected: "it", found: "nothing")
      }
    } else {
      readBuilt(rest)
    }
  }
}

private func read(
  _ first: MappedFile, byteCount: Int, _ open: (String) throws(CheckpointError) -> MappedFile
) {
  guard let file = accepted({ try GGUFFile(first: first, open: open) }) else { return }
  var total = 0
  for entry in file.entries {
    precondition(file.entry(named: entry.name) == entry && !file.place(of: entry.name).isEmpty)
    guard let tensor = try? file.tensor(named: entry.name) else { continue }
    total += tensor.bytes.count
    withExtendedLifetime(tensor.owner) { touch(tensor.bytes) }
  }
  precondition(total <= byteCount, "the tensors are larger than the file")
  precondition((try? file.tensor(named: "no such tensor")) == nil && !file.files.isEmpty)
  for member in file.metadata.members {
    precondition(file.metadata[member.key] == member.value || "\(member.value)".contains("nan"))
    precondition(!member.value.summary.contains("\n"))
    let (metadata, key) = (file.metadata, member.key)
    _ = (accepted { try metadata.string(at: key) }, accepted { try metadata.stringIfPresent(at: key) })
    _ = (accepted { try metadata.integer(at: key) }, accepted { try metadata.integers(at: key) })
    _ = (accepted { try metadata.double(at: key) }, accepted { try metadata.boolIfPresent(at: key) })
    _ = (accepted { try metadata.strings(at: key) }, accepted { try metadata.doubles(at: key) })
    _ = accepted { try metadata.integersIfPresent(at: key) }
    _ = member.value.arrayValue?.bools
  }
  _ = (try? file.metadata.string(at: "none"), try? file.metadata.stringsIfPresent(at: "none"))
}

private func readBuilt(_ input: UnsafeRawBufferPointer) {
  var choices = Choices(input)
  let count = choices.rarely(4) ? 1 + choices.below(3) : 0
  var builders: [GGUFBytes] = []
  var tensors = 0
  for part in 0..<max(count, 1) {
    var builder = GGUFBytes()
    if choices.rarely() {
      builder.alignment = 1 << choices.below(8)
      builder.integer("general.alignment", choices.number(builder.alignment))
    }
    for index in 0..<choices.below(6) {
      let name = choices.rarely(32) ? "key" : "key.\(index)"
      let type = choices.below(14)
      builder.key(name, type) { value(type, &choices, &$0, depth: 0) }
    }
    for index in 0..<choices.below(4) {
      tensor(choices.rarely(32) ? "twice" : "t\(part).\(index)", &builder, &choices)
      tensors += 1
    }
    builders.append(builder)
  }
  var files: [String: [UInt8]] = [:]
  let paths = (1...max(count, 1)).map { "m-0000\($0)-of-0000\(count).gguf" }
  for (part, path) in paths.enumerated() {
    if count > 0 {
      builders[part].integer("split.no", choices.number(part, 64))
      builders[part].integer("split.count", choices.number(count, 64))
      builders[part].integer("split.tensors.count", choices.number(tensors, 64))
    }
    files[path] = builders[part].file(&choices)
  }
  func open(_ path: String) throws(CheckpointError) -> MappedFile {
    guard let bytes = files[path] else {
      throw .invalid(path: path, subject: "file", expected: "it", found: "nothing")
    }
    return bytes.withUnsafeBytes { MappedFile(copying: $0, path: path) }
  }
  guard let first = try? open(paths[0]) else { return }
  read(first, byteCount: files.values.reduce(0) { $0 + $1.count }, open)
}

/// A tensor of a random type and small extents.
private func tensor(_ name: String, _ builder: inout GGUFBytes, _ choices: inout Choices) {
  let (type, elements, bytes) = choices.pick(types)
  var shape = (0..<choices.below(4)).map { _ in choices.below(4) }
  if !shape.isEmpty { shape[shape.count - 1] = elements * choices.below(3) }
  if shape.isEmpty, elements > 1 { shape = [elements] }
  let size = shape.reduce(1, *) / elements * bytes
  builder.tensor(name, shape, type, bytes: [UInt8](repeating: 7, count: size), &choices)
}

private func value(_ type: Int, _ choices: inout Choices, _ out: inout [UInt8], depth: Int) {
  switch type {
  case 0, 1: out.append(Int(choices.byte()), 1)
  case 7: out.append(choices.number(1), 1)
  case 2, 3: out.append(choices.number(1), 2)
  case 4, 5, 6: out.append(choices.number(0x3F80_0000), 4)
  case 8:
    let text = choices.pick(["", "a", "é\n", "llama4", String(repeating: "x", count: 70)])
    out.append(choices.number(text.utf8.count, 64), 8)
    out.append(text)
    if choices.rarely(64) { out.append(0xFF, 1) }
  case 9 where depth < 6:
    let element = choices.below(14)
    let count = choices.below(4)
    out.append(choices.number(element, 64), 4)
    out.append(choices.number(count, 64), 8)
    for _ in 0..<count { value(element, &choices, &out, depth: depth + 1) }
  default: out.append(choices.number(1), 8)
  }
}

/// Number, elements and bytes of a block.
private let types = [
  (0, 1, 4), (1, 1, 2), (30, 1, 2), (28, 1, 8), (24, 1, 1), (8, 32, 34), (2, 32, 18), (12, 256, 144),
  (9, 32, 36),
  (39, 32, 17), (26, 1, 4), (20, 32, 18),
]
