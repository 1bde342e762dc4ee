// Conversions between number formats and quantisation: against the golden files, Swift's own types, and the scalar loops.

import CKernels
import Glibc
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

  /// The numbers of a plain type in Swift's own widening.
  func wide(_ bytes: [UInt8], _ type: herd_type) -> [Float] {
    switch type {
    case HERD_F32: [Float](bytes: bytes)
    case HERD_BF16: halves(bytes).map { Float(bitPattern: UInt32($0) << 16) }
    default: halves(bytes).map { Float(Float16(bitPattern: $0)) }
    }
  }

  @Test func everyInstructionSetConvertsAlike() throws {
    var numbers = Numbers(seed: 3)
    let specification = try Machine.specification()
    var failures: [String] = []
    for machine in try Machine.others() {
      for from in ProductCase.plainTypes + ProductCase.blockTypes {
        for to in [HERD_F32, HERD_BF16, HERD_F16] {
          for count in (ProductCase.isBlock(from) ? [256, 20480] : Array(1...40) + [20011]) {
            let source = (0..<count * 4).map { _ in UInt8(numbers.integer(below: 256)) }
            let expected = convert(source, from, to: to, count: count, on: specification)
            let found = convert(source, from, to: to, count: count, on: machine)
            // A block's scale may be NaN; then only that counts.
            let same =
              ProductCase.isBlock(from)
              ? firstDifference(wide(found, to), wide(expected, to)) == nil : found == expected
            if !same { failures.append("\(machine.name): \(from.rawValue) to \(to.rawValue), \(count)") }
          }
        }
      }
    }
    #expect(failures.isEmpty, "\(failures.prefix(5))")
  }

  /// The formats of the golden file in the kernels' order; Q8_K and those of memory are not in it.
  static let goldenFormats = zip(
    [
      "Q8_0", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q2_K", "Q3_K", "Q4_K", "Q5_K", "Q6_K", "", "IQ1_S", "IQ1_M",
      "IQ2_XXS", "IQ2_XS", "IQ2_S", "IQ3_XXS", "IQ3_S", "IQ4_NL", "IQ4_XS", "TQ1_0", "TQ2_0", "MXFP4",
    ], ProductCase.blockTypes
  ).filter { !$0.0.isEmpty }

  @Test(arguments: goldenFormats)
  func blocksMatchTheGoldenFiles(_ name: String, _ type: herd_type) throws {
    let golden = try GoldenTensors(path: Fixtures.path("gguf", "blocks.safetensors"))
    for machine in try Machine.others() + [.specification()] {
      for kind in ["", "random_"] {
        let source = try golden["\(name).\(kind)bytes"].integers.map { UInt8($0) }
        let expected = try golden["\(name).\(kind)dequantized"].floats
        let found = [Float](
          bytes: convert(source, type, to: HERD_F32, count: expected.count, on: machine))
        let difference = firstDifference(found, expected)
        #expect(difference == nil, "\(machine.name)")
      }
    }
  }

  /// All entries of the tables that are part of the formats of few bits, from gguf-py.
  @Test func gridsMatchTheGoldenFile() throws {
    let golden = try GoldenTensors(path: Fixtures.path("grids", "grids.safetensors"))
    var failures: [String] = []
    for (name, type) in Self.goldenFormats {
      guard let expected = golden.tensors["\(name).dequantized"]?.floats else { continue }
      let source = try golden["\(name).bytes"].integers.map { UInt8($0) }
      for machine in try Machine.others() + [.specification()] {
        let found = convert(source, type, to: HERD_F32, count: expected.count, on: machine)
        let difference = firstDifference([Float](bytes: found), expected)
        if let difference { failures.append("\(name), \(machine.name): \(difference)") }
      }
    }
    #expect(failures.isEmpty && golden.tensors.count == 14, "\(failures.prefix(5))")
  }

  /// The formats of memory against what they are made of.
  @Test func scaledBlocksAreTheirPartsMultiplied() throws {
    let table = try GoldenTensors(path: Fixtures.path("casts", "casts.safetensors"))["e4m3fn.decode_table"]
    let scale: Float = -0x1.23p-5
    let scaleBytes = bytes([scale.bitPattern], each: 4)
    let eights = (0..<8).flatMap { block in scaleBytes + (0..<32).map { UInt8(block * 32 + $0) } }
    let nibbles: [UInt8] = [0x10, 0x32, 0x54, 0x76, 0x98, 0xBA, 0xDC, 0xFE]
    for machine in try Machine.others() + [.specification()] {
      let wide = [Float](bytes: convert(eights, HERD_SCALED_F8, to: HERD_F32, count: 256, on: machine))
      let fours = [Float](
        bytes: convert(scaleBytes + [5] + nibbles, HERD_SCALED_I4, to: HERD_F32, count: 16, on: machine))
      let same =
        firstDifference(wide, table.floats.map { $0 * scale }) == nil
        && fours == (0..<16).map { Float($0 - 5) * scale }
      #expect(same, "\(machine.name)")
    }
  }

  static let exactFormats = goldenFormats.filter { herd_can_quantize($0.1) && !$0.0.contains("_K") }

  func quantize(_ input: [Float], _ type: herd_type, on machine: Machine) -> [UInt8] {
    let count = input.count / Int(herd_type_elements(type)) * Int(herd_type_bytes(type))
    var found = [UInt8](repeating: 0, count: count)
    found.withUnsafeMutableBytes {
      herd_cpu_quantize(machine.cpu, Int64(input.count), input, $0.baseAddress, type)
    }
    return found
  }

  @Test(arguments: exactFormats)
  func quantizingMatchesTheGoldenFiles(_ name: String, _ type: herd_type) throws {
    let golden = try GoldenTensors(path: Fixtures.path("gguf", "blocks.safetensors"))
    let quantized = try golden["\(name).bytes"].integers.map { UInt8($0) }
    let input = try golden["input"].floats
    for machine in try Machine.others() + [.specification()] {
      #expect(quantize(input, type, on: machine) == quantized, "\(machine.name)")
    }
  }

  /// Formats whose scales are searched: the error of each row is at most 3 % more than that of ggml's blocks.
  @Test(arguments: goldenFormats.filter { herd_can_quantize($0.1) && $0.0.contains("_K") })
  func searchesFindScalesAsGoodAsTheGoldenOnes(_ name: String, _ type: herd_type) throws {
    let golden = try GoldenTensors(path: Fixtures.path("gguf", "blocks.safetensors"))
    let (input, theirs) = try (golden["input"].floats, golden["\(name).dequantized"].floats)
    let machine = try Machine.specification()
    let bytes = quantize(input, type, on: machine)
    let ours = [Float](bytes: convert(bytes, type, to: HERD_F32, count: input.count, on: machine))
    func error(_ values: [Float], _ row: Int) -> Double {
      (row * 512..<row * 512 + 512).reduce(0.0) { $0 + pow(Double(values[$1] - input[$1]), 2) }.squareRoot()
    }
    let worse = (0..<8).filter { error(ours, $0) > 1.03 * error(theirs, $0) }
    #expect(worse.isEmpty, "rows \(worse)")
  }

  /// No number makes a quantiser trap or write another block.
  @Test(arguments: ProductCase.blockTypes.filter { herd_can_quantize($0) })
  func quantizersTakeAnyNumbers(_ type: herd_type) throws {
    var numbers = Numbers(seed: 5)
    var input = [Float](bytes: (0..<256 * 40 * 4).map { _ in UInt8(numbers.integer(below: 256)) })
    for i in 0..<256 { input[i] = [Float.nan, .infinity, -.infinity, 0][i % 4] }
    let bytes = quantize(input, type, on: try .specification())
    for machine in try Machine.others() { #expect(quantize(input, type, on: machine) == bytes) }
  }
}
