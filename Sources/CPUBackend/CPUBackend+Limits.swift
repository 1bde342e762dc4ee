// Measures what this machine can do at most, so that rates can be said as shares of it. Knows no model.

internal import CKernels
internal import Glibc

/// What a machine reaches when it only computes or only reads, with all threads of a backend.
public struct MachineLimits: Sendable {
  /// Bytes a second from memory, in order.
  public let read: Double
  /// Operations a second, two a multiply-add: of F32, of BF16 pairs, of bytes. nil where there is no such instruction.
  public let float32, bfloat16, int8: Double?
}

extension CPUBackend {
  /// Medians of a few short rounds; about a second in all. The memory is given back.
  /// - Parameter memory: bytes to read from, far more than the caches hold
  /// - Returns: nil if the system has no such memory
  public func measureLimits(rounds: Int = 5, memory: Int = 512 << 20) -> MachineLimits? {
    let mapped = mmap(nil, memory, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let mapped, mapped != MAP_FAILED else { return nil }
    defer { munmap(mapped, memory) }
    madvise(mapped, memory, MADV_HUGEPAGE)
    // Pages of zeros could all be one page.
    memset(mapped, 1, memory)
    let read = run { cpu in
      Self.median(rounds) {
        _ = herd_cpu_limit_read(cpu, mapped, Int64(memory))
        return Double(memory)
      }
    }
    func arithmetic(_ limit: herd_limit) -> Double? {
      run { cpu in
        // As many steps as take about thirty milliseconds.
        var steps: Int64 = 1 << 16
        let short = Self.median(3) { herd_cpu_limit_arithmetic(cpu, limit, steps) }
        let operations = herd_cpu_limit_arithmetic(cpu, limit, steps)
        guard operations > 0, short > 0 else { return nil }
        steps = max(steps, Int64(0.03 * short / operations * Double(steps)))
        return Self.median(rounds) { herd_cpu_limit_arithmetic(cpu, limit, steps) }
      }
    }
    return MachineLimits(
      read: read, float32: arithmetic(HERD_LIMIT_F32), bfloat16: arithmetic(HERD_LIMIT_BF16),
      int8: arithmetic(HERD_LIMIT_INT8))
  }

  /// The median of `work`'s result a second.
  private static func median(_ rounds: Int, _ work: () -> Double) -> Double {
    let rates = (0..<max(rounds, 1)).map { _ in
      let start = ContinuousClock.now
      let amount = work()
      return amount / ((ContinuousClock.now - start) / .seconds(1))
    }
    return rates.sorted()[rates.count / 2]
  }
}
