// `herd benchmark matmul`: products in F32 and BF16. Knows no model.

import ArgumentParser
import CPUBackend
import JSON
import Tensors

struct BenchmarkMatmul: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matmul", abstract: "Matrix products, GFLOP/s.",
    discussion: """
      With few --rows the second matrix is read once and hardly computed on, as in decoding: then the bytes a second
      count, and --size should be so large that it lies in no cache.

      Examples:
        herd benchmark matmul
        herd benchmark matmul --size 8192 --rows 1
      """)

  @Option(help: "Rows and columns.") var size = 2048
  @Option(help: "Rows of the first matrix and of the result (default: --size).") var rows: Int?
  @Option(help: "Products measured, after one that is not.") var `repeat` = 9
  @Option(help: "float32 or bfloat16 (default: both).") var compute: ComputeType?
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup var machine: MachineOptions

  func validate() throws {
    guard (1...16_384).contains(size), (1...16_384).contains(rows ?? 1), (1...1000).contains(`repeat`) else {
      throw ValidationError("--size and --rows: expected 1 to 16384; --repeat: 1 to 1000")
    }
    guard compute != .int8 else {
      throw ValidationError("--compute int8: expected float32 or bfloat16 (see herd benchmark blocks)")
    }
  }

  func run() throws {
    let backend = try machine.backend()
    note(backend.summary)
    let rows = rows ?? size
    var members: [(String, JSONValue)] = []
    for compute in compute.map({ [$0] }) ?? [.float32, .bfloat16] {
      // BF16 operands are stored as BF16, as PyTorch's are.
      let type: ScalarType = compute == .float32 ? .float32 : .bfloat16
      let x = operand(type, rows: rows, seed: 1, on: backend)
      let w = operand(type, rows: size, seed: 2, on: backend)
      let y = Tensor(uninitialized: [rows, size], on: backend)
      let product = Product(
        m: rows, n: size, k: size, a: Operand(x), b: Operand(w), result: y, resultRow: size, compute: compute)
      backend.multiply(product)
      let rates = (0..<`repeat`).map { _ in
        let start = seconds()
        backend.multiply(product)
        return 2 * Double(rows) * Double(size) * Double(size) / (seconds() - start) / 1e9
      }
      let summary = Summary(rates)
      members.append((compute.rawValue, .array(rates.map { .double($0) })))
      if !json {
        try StandardOutput.write(
          "Herd \(compute.rawValue)".padded(18) + fixed(summary.median, 0).leftPadded(6)
            + " [\(fixed(summary.lower, 0)), \(fixed(summary.upper, 0))] GFLOP/s, "
            + "\(fixed(summary.median / 2 / Double(rows) * Double(type.byteCount), 1)) GB/s of the second matrix\n"
        )
      }
    }
    if json { try StandardOutput.write(JSONValue.object(JSONObject(members)).text() + "\n") }
  }

  private func operand(_ type: ScalarType, rows: Int, seed: UInt64, on backend: any Backend) -> Tensor {
    let values = ParameterDeclaration(
      name: "benchmark", shape: [rows, size], initializer: .normal(deviation: 1)
    ).initialValues(seed: seed, backend: backend)
    guard type != .float32 else { return values }
    let narrow = Tensor(uninitialized: [rows, size], type: type, on: backend)
    backend.convert(values.storage, byteOffset: 0, format: .scalar(.float32), into: narrow)
    return narrow
  }
}
