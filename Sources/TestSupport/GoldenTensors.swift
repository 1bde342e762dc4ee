// Reads safetensors files for tests, from scratch, so that a test does not depend on the reader it tests.
// Trusts its files more than a program may: they are the project's own.

import Foundation

/// A tensor of a golden file.
public struct GoldenTensor: Sendable {
  /// The type as the file names it, for example `BF16`.
  public let type: String
  public let shape: [Int]
  /// The values in row-major order; exact but for integers beyond 2⁵³.
  public let values: [Double]

  /// The values of an integer tensor.
  public var integers: [Int] { values.map { Int($0) } }
  /// The values as the engine holds them.
  public var floats: [Float] { values.map { Float($0) } }
}

/// What is wrong with a golden file.
public struct GoldenFileError: Error, CustomStringConvertible {
  public let description: String
}

/// The tensors of one safetensors file, by name.
public struct GoldenTensors: Sendable {
  public let path: String
  public let tensors: [String: GoldenTensor]
  /// The names in the order of their data.
  public let names: [String]

  /// Reads the whole file.
  public init(path: String) throws {
    let bytes: [UInt8]
    do {
      bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw GoldenFileError(description: "\(path): cannot be read: \(error)")
    }
    func fail(_ what: String) -> GoldenFileError { GoldenFileError(description: "\(path): \(what)") }
    guard bytes.count >= 8 else { throw fail("shorter than its length field") }
    let headerLength = Int(littleEndian(bytes, at: 0, count: 8))
    guard headerLength <= bytes.count - 8 else {
      throw fail("header of \(headerLength) bytes in a shorter file")
    }
    let header = try JSONSerialization.jsonObject(with: Data(bytes[8..<8 + headerLength]))
    guard let entries = header as? [String: Any] else { throw fail("header is not an object") }
    var tensors: [String: GoldenTensor] = [:]
    var starts: [String: Int] = [:]
    for (name, entry) in entries where name != "__metadata__" {
      guard let entry = entry as? [String: Any], let type = entry["dtype"] as? String,
        let shape = entry["shape"] as? [Int], let offsets = entry["data_offsets"] as? [Int],
        offsets.count == 2
      else { throw fail("\(name): malformed entry") }
      let start = 8 + headerLength + offsets[0]
      let end = 8 + headerLength + offsets[1]
      guard let size = sizes[type] else { throw fail("\(name): type \(type) is not known here") }
      guard start <= end, end <= bytes.count, end - start == shape.reduce(size, *) else {
        throw fail("\(name): bytes \(offsets) do not hold \(type) \(shape)")
      }
      tensors[name] = GoldenTensor(type: type, shape: shape, values: decode(bytes, start..<end, type, size))
      starts[name] = start
    }
    self.path = path
    self.tensors = tensors
    names = starts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
  }

  /// Reads a model directory: `model.safetensors`, or the shards that its index names, as one set.
  public init(modelDirectory: String) throws {
    let index = modelDirectory + "/model.safetensors.index.json"
    guard FileManager.default.fileExists(atPath: index) else {
      try self.init(path: modelDirectory + "/model.safetensors")
      return
    }
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: index)))
    guard let map = (json as? [String: Any])?["weight_map"] as? [String: String] else {
      throw GoldenFileError(description: "\(index): has no weight_map")
    }
    var tensors: [String: GoldenTensor] = [:]
    var names: [String] = []
    for shard in Set(map.values).sorted() {
      let file = try GoldenTensors(path: modelDirectory + "/" + shard)
      tensors.merge(file.tensors) { _, second in second }
      names += file.names
    }
    self.init(path: index, tensors: tensors, names: names)
  }

  private init(path: String, tensors: [String: GoldenTensor], names: [String]) {
    self.path = path
    self.tensors = tensors
    self.names = names
  }

  /// The tensor of that name, or an error that says which file lacks it.
  public subscript(name: String) -> GoldenTensor {
    get throws {
      guard let tensor = tensors[name] else {
        throw GoldenFileError(description: "\(path): has no tensor \(name)")
      }
      return tensor
    }
  }
}

/// Bytes of an element, by type. The 8-bit floats are given as their bits.
private let sizes = [
  "F64": 8, "F32": 4, "F16": 2, "BF16": 2, "I64": 8, "I32": 4, "I16": 2, "I8": 1, "U8": 1, "BOOL": 1,
  "F8_E4M3": 1, "F8_E5M2": 1,
]

private func littleEndian(_ bytes: [UInt8], at start: Int, count: Int) -> UInt64 {
  (0..<count).reduce(0) { $0 | UInt64(bytes[start + $1]) << UInt64(8 * $1) }
}

private func decode(_ bytes: [UInt8], _ range: Range<Int>, _ type: String, _ size: Int) -> [Double] {
  stride(from: range.lowerBound, to: range.upperBound, by: size).map { start in
    let bits = littleEndian(bytes, at: start, count: size)
    return switch type {
    case "F64": Double(bitPattern: bits)
    case "F32": Double(Float(bitPattern: UInt32(bits)))
    case "BF16": Double(Float(bitPattern: UInt32(bits) << 16))
    case "F16": Double(Float16(bitPattern: UInt16(bits)))
    case "I64": Double(Int64(bitPattern: bits))
    case "I32": Double(Int32(truncatingIfNeeded: bits))
    case "I16": Double(Int16(truncatingIfNeeded: bits))
    case "I8": Double(Int8(truncatingIfNeeded: bits))
    default: Double(bits)
    }
  }
}
