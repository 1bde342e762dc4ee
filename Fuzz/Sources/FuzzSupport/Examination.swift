// What every parser is held to, whatever its input: the memory it takes. Knows no format.

internal import CAllocations

/// Runs a parser on one input and stops the program if it holds more than twice the input's size and 64 MB at a time.
public func examine(
  _ start: UnsafePointer<UInt8>?, _ count: Int, _ body: (UnsafeRawBufferPointer) -> Void
) -> CInt {
  fuzz_allocations_begin()
  body(UnsafeRawBufferPointer(start: start, count: count))
  let most = fuzz_allocations_peak()
  precondition(most <= 2 * count + 64 << 20, "\(most) bytes of memory for \(count) bytes of input")
  return 0
}

/// Reads every byte, so that a tensor that leaves its file is found.
public func touch(_ bytes: UnsafeRawBufferPointer) {
  precondition(bytes.reduce(0) { $0 &+ Int($1) } >= 0)
}

/// What a parser gives, or nil if it refuses the input as it should.
public func accepted<Value>(_ body: () throws -> Value) -> Value? {
  do { return try body() } catch {
    requireOneLine(error)
    return nil
  }
}

/// An error is one line that can be printed and read, whatever text of the file stands in it.
public func requireOneLine(_ error: any Error) {
  let text = "\(error)"
  precondition(text.utf8.count <= 2048, "an error of \(text.utf8.count) bytes: \(text)")
  for scalar in text.unicodeScalars {
    precondition(
      scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value),
      "an error with control characters: \(text)")
  }
}
