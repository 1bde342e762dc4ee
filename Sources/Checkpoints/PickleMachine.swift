// Reads the pickle of a PyTorch archive without being able to call anything. Knows a dozen names, refuses all others.
//
// A pickle is a program for a stack machine that may import and call any Python function. This one recognises the few
// names that a state dictionary of tensors needs and turns them into plain values; whatever else a pickle asks for is an
// error that says what it was. Values refer to one another by number, so that no chain of them is ever followed in depth.

import JSON
import Tensors

/// A value on the machine's stack.
enum PickleValue: Sendable {
  case none
  case bool(Bool)
  case integer(Int)
  case text(String)
  case global(PickleGlobal)
  /// Index into the machine's tuples.
  case tuple(Int)
  /// Index into the machine's dictionaries.
  case dictionary(Int)
  case storage(TorchStorage)
  case tensor(TorchTensor)
  /// Something that no tensor needs: a float, bytes, a list, a stream.
  case opaque

  var kind: String {
    switch self {
    case .none: "None"
    case .bool: "a truth value"
    case .integer(let value): "\(value)"
    case .text(let text): quoted(text, limit: 60)
    case .global(let global): "the name \(global.rawValue)"
    case .tuple: "a tuple"
    case .dictionary: "a dictionary"
    case .storage: "a storage"
    case .tensor: "a tensor"
    case .opaque: "an object"
    }
  }
}

/// The names a pickle may import.
enum PickleGlobal: String, Sendable, CaseIterable {
  case rebuildTensor = "torch._utils._rebuild_tensor_v2"
  case rebuildParameter = "torch._utils._rebuild_parameter"
  case orderedDictionary = "collections.OrderedDict"
  case stream = "_io.BytesIO"
  case encode = "_codecs.encode"
  case bytes = "__builtin__.bytes"
  case bytesNow = "builtins.bytes"
  case byteArray = "__builtin__.bytearray"
  case byteArrayNow = "builtins.bytearray"
  case doubleStorage = "torch.DoubleStorage"
  case floatStorage = "torch.FloatStorage"
  case halfStorage = "torch.HalfStorage"
  case brainStorage = "torch.BFloat16Storage"
  case longStorage = "torch.LongStorage"
  case intStorage = "torch.IntStorage"
  case shortStorage = "torch.ShortStorage"
  case charStorage = "torch.CharStorage"
  case byteStorage = "torch.ByteStorage"
  case boolStorage = "torch.BoolStorage"

  /// The numbers that a storage of this class holds.
  var storageType: ScalarType? {
    switch self {
    case .doubleStorage: .float64
    case .floatStorage: .float32
    case .halfStorage: .float16
    case .brainStorage: .bfloat16
    case .longStorage: .int64
    case .intStorage: .int32
    case .shortStorage: .int16
    case .charStorage: .int8
    case .byteStorage: .uint8
    case .boolStorage: .bool
    default: nil
    }
  }
}

/// Numbers in an entry of the archive.
struct TorchStorage: Sendable {
  var key: String
  var type: ScalarType
  var count: Int
}

/// A view of a storage: every index into it lies in the storage.
struct TorchTensor: Sendable {
  var storage: TorchStorage
  var offset: Int
  var shape: [Int]
  var strides: [Int]
}

/// The machine: a stack, marks, a memo, and the tuples and dictionaries that values refer to.
struct PickleMachine {
  var cursor: ByteCursor
  var stack: [PickleValue] = []
  var marks: [Int] = []
  var memo: [Int: PickleValue] = [:]
  var tuples: [[PickleValue]] = []
  var dictionaries: [[(key: PickleValue, value: PickleValue)]] = []

  /// The instructions that a pickle may have; a state dictionary of a thousand tensors has some 30,000.
  static let mostInstructions = 1 << 18

  /// Runs the pickle and returns the dictionary it leaves.
  static func dictionary(
    _ bytes: Span<UInt8>, path: String, subject: String
  ) throws(CheckpointError) -> [(key: PickleValue, value: PickleValue)] {
    var machine = PickleMachine(cursor: ByteCursor(path: path, subject: subject))
    for _ in 0..<mostInstructions {
      if try machine.step(bytes) { continue }
      guard case .dictionary(let index) = try machine.pop() else {
        throw machine.cursor.invalid(expected: "a dictionary of tensors", found: "something else")
      }
      return machine.dictionaries[index]
    }
    throw machine.cursor.invalid(expected: "at most \(mostInstructions) instructions", found: "more")
  }

  mutating func pop() throws(CheckpointError) -> PickleValue {
    // What lies below the last mark belongs to an instruction that has not come yet.
    guard stack.count > marks.last ?? 0, let value = stack.popLast() else {
      throw cursor.invalid(expected: "a value on the stack", found: "none")
    }
    return value
  }

  mutating func popToMark() throws(CheckpointError) -> [PickleValue] {
    guard let mark = marks.popLast(), mark <= stack.count else {
      throw cursor.invalid(expected: "a mark on the stack", found: "none")
    }
    let values = Array(stack[mark...])
    stack.removeLast(values.count)
    return values
  }

  mutating func pushTuple(_ values: [PickleValue]) {
    tuples.append(values)
    stack.append(.tuple(tuples.count - 1))
  }

  mutating func pushDictionary() {
    dictionaries.append([])
    stack.append(.dictionary(dictionaries.count - 1))
  }

  func refusal(of call: String) -> CheckpointError {
    cursor.invalid(expected: "nothing but tensors, storages and plain values", found: call)
  }

  /// Puts pairs into the dictionary on top of the stack.
  mutating func setItems(_ values: [PickleValue]) throws(CheckpointError) {
    let target = try pop()
    guard case .dictionary(let index) = target, values.count % 2 == 0 else {
      throw cursor.invalid(expected: "a dictionary and pairs for it", found: target.kind)
    }
    for position in stride(from: 0, to: values.count, by: 2) {
      dictionaries[index].append((values[position], values[position + 1]))
    }
    stack.append(target)
  }

  /// Recognises an imported name.
  func global(_ module: String, _ name: String) throws(CheckpointError) -> PickleValue {
    guard let global = PickleGlobal(rawValue: "\(module).\(name)") else {
      throw refusal(of: "the name \(quoted("\(module).\(name)"))")
    }
    return .global(global)
  }

  /// What a call would give, for the calls that a state dictionary needs.
  mutating func reduce(_ callee: PickleValue, _ arguments: PickleValue) throws(CheckpointError) {
    guard case .global(let global) = callee, case .tuple(let index) = arguments else {
      throw refusal(of: "a call of \(callee.kind)")
    }
    let values = tuples[index]
    switch global {
    case .rebuildTensor: stack.append(.tensor(try tensor(values)))
    case .rebuildParameter:
      guard case .tensor(let tensor)? = values.first else {
        throw refusal(of: "a parameter without a tensor")
      }
      stack.append(.tensor(tensor))
    case .orderedDictionary where values.isEmpty: pushDictionary()
    case .stream, .encode, .bytes, .bytesNow, .byteArray, .byteArrayNow: stack.append(.opaque)
    default: throw refusal(of: "a call of \(global.rawValue) with \(values.count) arguments")
    }
  }

  /// The storage that a persistent name stands for: ("storage", class, key, location, count).
  func storage(_ name: PickleValue) throws(CheckpointError) -> PickleValue {
    guard case .tuple(let index) = name, case let values = tuples[index], values.count == 5,
      case .text("storage") = values[0], case .global(let global) = values[1], let type = global.storageType,
      case .text(let key) = values[2], case .integer(let count) = values[4], count >= 0
    else { throw cursor.invalid(expected: "a storage's class, key, location and count", found: name.kind) }
    return .storage(TorchStorage(key: key, type: type, count: count))
  }

  /// The tensor that `_rebuild_tensor_v2(storage, offset, size, stride, …)` would give.
  private func tensor(_ values: [PickleValue]) throws(CheckpointError) -> TorchTensor {
    guard (5...7).contains(values.count), case .storage(let storage) = values[0],
      case .integer(let offset) = values[1], let shape = integers(values[2]),
      let strides = integers(values[3]),
      shape.count == strides.count
    else {
      throw cursor.invalid(
        expected: "a tensor's storage, offset, extents and strides", found: "other arguments")
    }
    guard offset >= 0, strides.allSatisfy({ $0 >= 0 }), let count = elementCount(shape),
      count <= storage.count,
      let last = lastElement(offset, shape, strides), count == 0 || last < storage.count
    else {
      throw cursor.invalid(
        expected: "a tensor inside its storage of \(storage.count) elements",
        found: "offset \(offset), extents \(shape), strides \(strides)")
    }
    // The stride of an extent of 1 means nothing and may be anything.
    let meaningful = zip(shape, zip(strides, rowMajorStrides(shape))).map { $0 > 1 ? $1.0 : $1.1 }
    return TorchTensor(storage: storage, offset: offset, shape: shape, strides: meaningful)
  }

  private func integers(_ value: PickleValue) -> [Int]? {
    guard case .tuple(let index) = value, tuples[index].count <= 16 else { return nil }
    var numbers: [Int] = []
    for element in tuples[index] {
      guard case .integer(let number) = element else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  /// The index of the last element in its storage, or nil if it does not fit in 64 bits.
  private func lastElement(_ offset: Int, _ shape: [Int], _ strides: [Int]) -> Int? {
    var last = offset
    for (extent, stride) in zip(shape, strides) where extent > 1 {
      let (distance, overflow) = (extent - 1).multipliedReportingOverflow(by: stride)
      let (sum, carry) = last.addingReportingOverflow(distance)
      if overflow || carry { return nil }
      last = sum
    }
    return last
  }
}
