// The CPU as a backend: memory, threads, and the way from tensors to C pointers. Knows no model.

internal import CKernels
internal import Glibc
internal import Synchronization
public import Tensors

/// Computes on the CPU with one instruction set and a pool of threads. Calls from several threads take turns.
public final class CPUBackend: Backend, @unchecked Sendable {
  // Sendable: `cpu` is only used under `lock`.
  let cpu: OpaquePointer
  let lock = Mutex(())
  let pool = BufferPool()
  public let instructionSet: InstructionSet
  public let threads: Int

  /// - Parameters:
  ///   - instructionSet: nil for the best this machine has
  ///   - threads: at least 1, the caller's thread counted
  /// - Returns: nil if the instruction set is not available here
  public init?(instructionSet: InstructionSet? = nil, threads: Int = CPUBackend.defaultThreads) {
    let chosen = instructionSet ?? .best
    guard chosen.isAvailable, let cpu = herd_cpu_create(chosen.code, Int32(clamping: max(threads, 1))) else {
      return nil
    }
    self.cpu = cpu
    self.instructionSet = chosen
    self.threads = Int(herd_cpu_threads(cpu))
  }

  deinit { herd_cpu_destroy(cpu) }

  /// What `HERD_THREADS` says, one a core where it is not set.
  /// - Throws: `ThreadCountError` if it says something else than a number from 1 to 1024
  public static func requestedThreads() throws(ThreadCountError) -> Int {
    guard let variable = getenv("HERD_THREADS"), variable.pointee != 0 else { return coreCount }
    let text = String(cString: variable)
    guard let count = Int(text), (1...1024).contains(count) else { throw ThreadCountError(found: text) }
    return count
  }

  /// `HERD_THREADS` if it says a number from 1 to 1024, else one a core.
  public static var defaultThreads: Int { (try? requestedThreads()) ?? coreCount }

  private static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  public var summary: String { "CPU \(instructionSet.rawValue), \(threads) thread\(threads == 1 ? "" : "s")" }

  public func allocate(byteCount: Int) -> Buffer {
    let pool = pool
    return Buffer(pool.take(byteCount), byteCount: byteCount, backend: self) { pool.give($0, $1) }
  }

  public func trim() { pool.trim() }

  /// Runs a kernel while nobody else does.
  func run<Result>(_ body: (OpaquePointer) -> Result) -> Result {
    lock.withLock { _ in body(cpu) }
  }
}

/// `HERD_THREADS` says something that is no number of threads.
public struct ThreadCountError: Error, CustomStringConvertible {
  let found: String

  public var description: String { "HERD_THREADS: expected 1 to 1024, found \"\(found)\"" }
}

extension Tensor {
  /// The elements for a kernel that reads or writes F32.
  var floats: UnsafeMutablePointer<Float> {
    precondition(type == .float32, "a kernel wants F32, not \(type.rawValue)")
    return pointer.assumingMemoryBound(to: Float.self)
  }
  var int32s: UnsafeMutablePointer<Int32> {
    precondition(type == .int32, "a kernel wants I32, not \(type.rawValue)")
    return pointer.assumingMemoryBound(to: Int32.self)
  }
  var int64s: UnsafeMutablePointer<Int64> {
    precondition(type == .int64, "a kernel wants I64, not \(type.rawValue)")
    return pointer.assumingMemoryBound(to: Int64.self)
  }
}

extension Tensor {
  /// The kernels' name of the elements' type.
  var code: herd_type { ElementFormat.scalar(type).code }
}

extension ElementFormat {
  /// The kernels' name of a format they can compute on.
  var code: herd_type {
    switch self {
    case .scalar(.float32): HERD_F32
    case .scalar(.bfloat16): HERD_BF16
    case .scalar(.float16): HERD_F16
    case .block(let format): format.code
    default: preconditionFailure("no kernel computes on \(name)")
    }
  }
}

extension ComputeType {
  var code: herd_compute {
    switch self {
    case .float32: HERD_COMPUTE_F32
    case .bfloat16: HERD_COMPUTE_BF16
    case .int8: HERD_COMPUTE_INT8
    }
  }
}
