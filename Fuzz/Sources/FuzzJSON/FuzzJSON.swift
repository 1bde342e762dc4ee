// Any bytes as a JSON document: what is accepted comes back the same after writing and reading.

import JSON

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = UnsafeRawBufferPointer(start: start, count: count)
  guard let value = try? JSONValue(parsing: input) else { return 0 }
  let again = try? JSONValue(parsing: value.text(pretty: count % 2 == 0, escapesNonASCII: count % 3 == 0))
  precondition(again == value, "a document changed when it was written and read")
  return 0
}
