// Any bytes as blocks of quantised numbers, and any floats to be quantised: unpacked to the last byte and no further, to
// the same bits on every instruction set.

import CKernels
import FuzzSupport

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  examine(start, count) { input in
    guard let first = input.first else { return }
    let type = herd_type(UInt32(first >> 1) % UInt32(HERD_TYPES))
    let rest = UnsafeRawBufferPointer(rebasing: input[1...])
    if first & 1 == 0 { unpack(rest, type) } else { quantize(rest, type) }
  }
}

private func unpack(_ bytes: UnsafeRawBufferPointer, _ type: herd_type) {
  let blocks = bytes.count / Int(herd_type_bytes(type))
  let count = blocks * Int(herd_type_elements(type))
  guard blocks > 0 else { return }
  // Memory of exactly this size, at an odd address.
  let source = UnsafeMutableRawBufferPointer.allocate(
    byteCount: blocks * Int(herd_type_bytes(type)) + 1, alignment: 16)
  defer { source.deallocate() }
  UnsafeMutableRawBufferPointer(rebasing: source[1...]).copyMemory(
    from: UnsafeRawBufferPointer(rebasing: bytes[..<(source.count - 1)]))
  for (target, size) in [(HERD_F32, 4), (HERD_BF16, 2), (HERD_F16, 2)] {
    var wanted: [UInt8]?
    for cpu in cpus {
      var out = [UInt8](repeating: 0xEE, count: count * size)
      out.withUnsafeMutableBytes { out in
        herd_cpu_convert(cpu, Int64(count), source.baseAddress.map { $0 + 1 }, type, out.baseAddress, target)
      }
      if let wanted, wanted != out {
        precondition(
          withOneNaN(wanted, target) == withOneNaN(out, target),
          "instruction sets disagree on \(type) as \(target)")
      }
      wanted = out
    }
  }
}

/// Floats with every NaN as the same one: which of two goes on where a scale and a value are both none, IEEE 754 leaves
/// to the machine and C to the compiler.
private func withOneNaN(_ bytes: [UInt8], _ type: herd_type) -> [UInt8] {
  let size = type == HERD_F32 ? 4 : 2
  let infinity: UInt32 = type == HERD_F32 ? 0x7F80_0000 : type == HERD_BF16 ? 0x7F80 : 0x7C00
  let magnitude: UInt32 = type == HERD_F32 ? 0x7FFF_FFFF : 0x7FFF
  var result = bytes
  for start in stride(from: 0, to: bytes.count, by: size) {
    let bits = (0..<size).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) }
    guard bits & magnitude > infinity else { continue }
    for place in 0..<size { result[start + place] = 0xFF }
  }
  return result
}

private func quantize(_ bytes: UnsafeRawBufferPointer, _ type: herd_type) {
  guard herd_can_quantize(type) else { return }
  let elements = Int(herd_type_elements(type))
  let count = max(1, min(bytes.count / 4 / elements, 4)) * elements
  var numbers = [Float](repeating: 0, count: count)
  for index in numbers.indices where !bytes.isEmpty {
    // Short inputs are gone through again and again.
    let bits = (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[(4 * index + $1) % bytes.count]) }
    numbers[index] = Float(bitPattern: bits)
  }
  let size = count / elements * Int(herd_type_bytes(type))
  var blocks = [UInt8](repeating: 0xEE, count: size)
  blocks.withUnsafeMutableBytes { out in
    herd_cpu_quantize(cpus[0], Int64(count), numbers, out.baseAddress, type)
  }
  blocks.withUnsafeBytes { unpack($0, type) }
}

/// One thread of each instruction set that this machine has, the specification first. libFuzzer calls from one thread.
private nonisolated(unsafe) let cpus: [OpaquePointer] = [HERD_GENERIC, HERD_AVX2, HERD_AVX512, HERD_NEON]
  .compactMap { set in
    herd_isa_available(set) ? herd_cpu_create(set, 1) : nil
  }
