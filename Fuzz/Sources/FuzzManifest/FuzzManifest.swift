// What a training checkpoint says of itself: its manifest and its place in the data, as they stand or built from
// decisions. What is accepted comes back the same after writing and reading.

import FuzzSupport
import JSON
import Training

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  examine(start, count) { input in
    let (plain, rest) = isPlain(input)
    var choices = Choices(rest)
    let text = plain ? Array(rest) : choices.byte() & 1 == 0 ? manifest(&choices) : position(&choices)
    guard let document = try? JSONValue(parsing: text) else { return }
    do throws(JSONError) {
      let manifest = try CheckpointManifest(json: document)
      precondition(
        manifest.files.allSatisfy { !$0.name.contains("/") && $0.name != ".." && !$0.name.isEmpty })
      let again = try? CheckpointManifest(json: manifest.json)
      precondition(again == manifest, "a manifest changed when it was written and read")
    } catch {
      requireOneLine(error)
    }
    do throws(JSONError) {
      let position = try DataPosition(json: document)
      let again = try? DataPosition(json: position.json)
      precondition(again == position, "a position changed when it was written and read")
      let batches = try? PackedBatches([], seed: 1, position: position)
      precondition(batches == nil, "a stream of nothing")
    } catch {
      requireOneLine(error)
    }
  }
}

private func manifest(_ choices: inout Choices) -> [UInt8] {
  var text = JSONBytes()
  text.integer("step", 100, &choices)
  let files = (0..<choices.below(4)).map { index in
    var file = JSONBytes()
    let odd = ["..", ".", "a/b", "", "x\\u001b/", "manifest.json"]
    file.field("name", literal(choices.rarely(8) ? choices.pick(odd) : "file\(index)"), &choices)
    file.integer("bytes", 10, &choices)
    file.field("sha256", literal(choices.rarely(8) ? "00" : String(repeating: "ab", count: 32)), &choices)
    return file.string
  }
  text.field("files", "[" + files.joined(separator: ",") + "]", &choices)
  return text.bytes
}

private func position(_ choices: inout Choices) -> [UInt8] {
  var text = JSONBytes()
  func list() -> String {
    let entries = (0..<choices.below(4)).map { _ in
      let numbers = (0..<(choices.rarely() ? choices.below(5) : 3)).map { String(choices.number($0)) }
      return choices.rarely(32) ? "null" : "[" + numbers.joined(separator: ",") + "]"
    }
    return "[" + entries.joined(separator: ",") + "]"
  }
  text.integer("rows", 3, &choices)
  text.field("sources", list(), &choices)
  text.field("waiting", list(), &choices)
  return text.bytes
}
