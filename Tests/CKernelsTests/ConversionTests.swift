// Conversions between number formats and quantisation: against the golden files, Swift's own types, and the scalar loops.

import CKernels
import TestSupport
import Testing

@Suite struct ConversionTests {
  /// The target's bytes; the source starts at an odd address.
  func convert(_ bytes: [UInt8], _ from: herd_type, to: herd_type, count: Int, on machine: Machine) -> [UInt8]
  {
    var target = [UInt8](repeating: 0xAA, count: count * (to == HERD_F32 ? 4 : 2))
    ([1] + bytes).withUnsafeBytes { source in
      target.withUnsafeMutableBytes {
        herd_cpu_convert(
          machine.cpu, Int64(count), source.baseAddress.map { $0 + 1 }, from, $0.baseAddress, to)
      }
    }
    return target
  }

  func bytes(_ values: [UInt32], each width: Int) -> [UInt8] {
    values.flatMap { value in (0..<width).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) } }
  }

  func halves(_ bytes: [UInt8]) -> [UInt16] {
    stride(from: 0, to: bytes.count, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
  }

  @Test func everySixteenBitNumberWidensExactly() throws {
    let all = bytes((0...0xFFFF).map { UInt32($0) }, each: 2)
    let f16 = (0...0xFFFF).map { Float(Float16(bitPattern: UInt16($0))) }
    let bf16 = (0...0xFFFF).map { Float(bitPattern: UInt32($0) << 16) }
    for machine in try Machine.others() + [.specification()] {
      for (type, expected) in [(HERD_F16, f16), (HERD_BF16, bf16)] {
        let wide = convert(all, type, to: HERD_F32, count: 65536, on: machine)
        let difference = firstDifference([Float](bytes: wide), expected)
        #expect(difference == nil, "\(machine.name), type \(type.rawValue)")
        // And back again, unless it is NaN.
        let back = halves(convert(wide, HERD_F32, to: type, count: 65536, on: machine))
        let wrong = back.indices.filter { back[$0] != UInt16($0) && !expected[$0].isNaN }
        #expect(wrong.isEmpty, "\(machine.name), type \(type.rawValue)")
      }
    }
  }

  @Test(arguments: [("bf16", HERD_BF16), ("f16", HERD_F16)])
  func roundingMatchesTheGoldenCasts(_ name: String, _ type: herd_type) throws {
    let golden = try GoldenTensors(path: Fixtures.path("casts", "casts.safetensors"))
    let input = try golden["input_bits"].integers.map { UInt32(truncatingIfNeeded: $0) }
    let expected = try golden["\(name).bits"].integers.map { UInt16(truncatingIfNeeded: $0) }
    for machine in try Machine.others() + [.specification()] {
      let found = halves(convert(bytes(input, each: 4), HERD_F32, to: type, count: input.count, on: machine))
      let wrong = found.indices.filter { i in
        guard Float(bitPattern: input[i]).isNaN else { return found[i] != expected[i] }
        return type == HERD_F16 ? !Float16(bitPattern: found[i]).isNaN : found[i] & 0x7FFF <= 0x7F80
      }
      #expect(wrong.isEmpty, "\(machine.name)")
    }
  }

  @Test func everyInstructionSetConvertsAlike() throws {
    var numbers = Numbers(seed: 3)
    let specification = try Machine.specification()
    var failures: [String] = []
    for machine in try Machine.others() {
      for from in ProductCase.types {
        for to in [HERD_F32, HERD_BF16, HERD_F16] where !ProductCase.isBlock(from) || to == HERD_F32 {
          for count in (ProductCase.isBlock(from) ? [32, 20000 / 32 * 32] : Array(1...40) + [20011]) {
            let source = (0..<count * 4).map { _ in UInt8(numbers.integer(below: 256)) }
            let expected = convert(source, from, to: to, count: count, on: specification)
            let found = convert(source, from, to: to, count: count, on: machine)
            // A block's scale may be NaN; then only that counts.
            let same =
              to == HERD_F32 && ProductCase.isBlock(from)
              ? firstDifference([Float](bytes: found), [Float](bytes: expected)) == nil : found == expected
            if !same { failures.append("\(machine.name): \(from.rawValue) to \(to.rawValue), \(count)") }
          }
        }
      }
    }
    #expect(failures.isEmpty, "\(failures.prefix(5))")
  }

  @Test(arguments: [("Q8_0", HERD_Q8_0), ("Q4_0", HERD_Q4_0)])
  func blocksMatchTheGoldenFiles(_ name: String, _ type: herd_type) throws {
    let golden = try GoldenTensors(path: Fixtures.path("gguf", "blocks.safetensors"))
    let quantized = try golden["\(name).bytes"].integers.map { UInt8($0) }
    let input = try golden["input"].floats
    for machine in try Machine.others() + [.specification()] {
      for kind in ["", "random_"] {
        let source = try golden["\(name).\(kind)bytes"].integers.map { UInt8($0) }
        let expected = try golden["\(name).\(kind)dequantized"].floats
        let found = [Float](
          bytes: convert(source, type, to: HERD_F32, count: expected.count, on: machine))
        #expect(firstDifference(found, expected) == nil, "\(machine.name)")
      }
      var found = [UInt8](repeating: 0, count: quantized.count)
      found.withUnsafeMutableBytes {
        herd_cpu_quantize(machine.cpu, Int64(input.count), input, $0.baseAddress, type)
      }
      #expect(found == quantized, "\(machine.name)")
    }
  }
}
