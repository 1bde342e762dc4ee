// `herd benchmark blocks`: products with quantised weights beside the machine's limits. Knows no model.

import ArgumentParser
import CPUBackend
import JSON
import Tensors

struct BenchmarkBlocks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "blocks",
    abstract: "Products with quantised weights: rates and shares of the machine's limits.",
    discussion: """
      Multiplies rows of activations with matrices of weights that lie in
      blocks, one matrix after the other, together 256 MB or more, so that no
      cache holds them. One row is what decoding does: the bytes of the weights
      count. Many rows are what a prompt does: operations count.

      Examples:
        herd benchmark blocks
        herd benchmark blocks --format Q6_K --rows 32 --outputs 8192
        herd benchmark blocks --format Q4_K --compute float32
      """)

  @Option(help: "A format; may be repeated.") var format: [BlockFormat] = [.q8_0, .q4_K, .q6_K]
  @Option(help: "Rows of activations; may be repeated.") var rows: [Int] = [1, 32, 512]
  @Option(help: "Outputs of a matrix.") var outputs = 5120
  @Option(help: "Inputs of a matrix.") var inputs = 5120
  @Option(help: "Products measured, after one that is not.") var `repeat` = 9
  @Option(help: "How products are computed.") var compute: ComputeType = .int8
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup var machine: MachineOptions

  func validate() throws {
    guard (1...65_536).contains(outputs), (256...65_536).contains(inputs), inputs % 256 == 0 else {
      throw ValidationError("--outputs: expected 1 to 65536; --inputs: a multiple of 256 up to 65536")
    }
    guard rows.allSatisfy({ (1...16_384).contains($0) }), (1...1000).contains(`repeat`) else {
      throw ValidationError("--rows: expected 1 to 16384; --repeat: 1 to 1000")
    }
    if let format = format.first(where: { !$0.isWritable }) {
      throw ValidationError("--format \(format.rawValue): expected a format that can be written")
    }
  }

  func run() throws {
    let backend = try machine.backend()
    note(backend.summary)
    guard let limits = backend.measureLimits() else {
      throw CommandFailure(.memory, "no memory to measure the machine's limits with")
    }
    let peak =
      switch compute {
      case .float32: limits.float32
      case .bfloat16: limits.bfloat16
      case .int8: limits.int8
      }
    let reading = limits.read
    if !json {
      let operations = peak.map { "\(fixed($0 / 1e9, 0)) GOP/s, " } ?? ""
      try StandardOutput.write("limits: \(operations)reading \(fixed(reading / 1e9, 1)) GB/s\n")
    }
    var results: [JSONValue] = []
    for format in format {
      let matrices = try matrices(format, on: backend)
      for rows in rows {
        let seconds = measure(matrices, format, rows: rows, on: backend)
        let operations = 2 * Double(rows) * Double(outputs) * Double(inputs) / seconds
        let bytes = Double(matrices.byteCount) / seconds
        if json {
          results.append(result(format, rows: rows, operations: operations, bytes: bytes))
        } else {
          let share = peak.map { " (\(fixed(100 * operations / $0, 0)) %)" } ?? ""
          try StandardOutput.write(
            format.rawValue.padded(8) + "\(rows)".leftPadded(6) + (rows == 1 ? " row " : " rows")
              + fixed(operations / 1e9, 0).leftPadded(8) + " GOP/s\(share), "
              + "\(fixed(bytes / 1e9, 1)) GB/s of weights (\(fixed(100 * bytes / reading, 0)) %)\n")
        }
      }
    }
    guard json else { return }
    try StandardOutput.write(
      JSONValue.object(
        JSONObject([
          ("backend", .string(backend.summary)), ("compute", .string(compute.rawValue)),
          ("outputs", .integer(Int64(outputs))), ("inputs", .integer(Int64(inputs))),
          ("peak_operations", peak.map { .double($0) } ?? .null), ("read_bytes", .double(reading)),
          ("results", .array(results)),
        ])
      ).text() + "\n")
  }

  private func result(_ format: BlockFormat, rows: Int, operations: Double, bytes: Double) -> JSONValue {
    .object(
      JSONObject([
        ("format", .string(format.rawValue)), ("rows", .integer(Int64(rows))),
        ("operations", .double(operations)),
        ("bytes", .double(bytes)),
      ]))
  }

  /// Equal matrices one after the other.
  private func matrices(
    _ format: BlockFormat, on backend: CPUBackend
  ) throws -> (storage: Buffer, byteCount: Int, count: Int) {
    let values = ParameterDeclaration(
      name: "benchmark", shape: [outputs, inputs], initializer: .normal(deviation: 0.02)
    ).initialValues(seed: 2, backend: backend)
    guard let byteCount = ElementFormat.block(format).byteCount(elements: outputs * inputs) else {
      throw ValidationError("--inputs: expected whole blocks of \(format.rawValue)")
    }
    let count = max(1, (256 << 20) / byteCount)
    let storage = backend.allocate(byteCount: count * byteCount)
    backend.quantize(values, into: storage, byteOffset: 0, format: format)
    for copy in 1..<max(count, 2) where copy < count {
      (storage.pointer + copy * byteCount).copyMemory(from: storage.pointer, byteCount: byteCount)
    }
    return (storage, byteCount, count)
  }

  /// Seconds of the median product.
  private func measure(
    _ matrices: (storage: Buffer, byteCount: Int, count: Int), _ format: BlockFormat, rows: Int,
    on backend: CPUBackend
  ) -> Double {
    let x = ParameterDeclaration(
      name: "benchmark", shape: [rows, inputs], initializer: .normal(deviation: 1)
    ).initialValues(seed: 1, backend: backend)
    let y = Tensor(uninitialized: [rows, outputs], on: backend)
    let samples = (0...`repeat`).map { sample in
      let matrix = Operand(
        storage: matrices.storage, byteOffset: sample % matrices.count * matrices.byteCount,
        format: .block(format),
        row: 1, column: inputs)
      let product = Product(
        m: rows, n: outputs, k: inputs, a: Operand(x), b: matrix, result: y, resultRow: outputs,
        compute: compute)
      let start = seconds()
      backend.multiply(product)
      return seconds() - start
    }
    return Summary(Array(samples.dropFirst())).median
  }
}
