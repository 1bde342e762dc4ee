// A problem of attention in Swift arrays, the kernels on it, and the plain softmax that judges them.

import CKernels
import Foundation

/// One region of `keys` keys; queries are the last `count` of its first `offset + count` positions.
struct AttentionProblem: Sendable {
  var heads: Int
  var keyHeads: Int
  var dimension: Int
  var keys: Int
  var q: [Float]  // [keys][heads][dimension]: a query for every position
  var k: [Float]  // [keys][keyHeads][dimension]
  var v: [Float]
  var scale: Float
  /// Every query sees all keys.
  var isWhole = false

  init(heads: Int, keyHeads: Int, dimension: Int, keys: Int, seed: Int = 41) {
    (self.heads, self.keyHeads, self.dimension, self.keys) = (heads, keyHeads, dimension, keys)
    var numbers = Numbers(seed: seed)
    q = numbers.floats(keys * heads * dimension, scale: 2)
    k = numbers.floats(keys * keyHeads * dimension, scale: 2)
    v = numbers.floats(keys * keyHeads * dimension)
    scale = 1 / Float(dimension).squareRoot()
  }

  var queryRow: Int { heads * dimension }
  var keyRow: Int { keyHeads * dimension }

  /// Outputs, then logarithms of sums, of the queries at `positions`; keys are stored as `type`. Each of `splits` starts
  /// a run of its own.
  func attend(_ cpu: OpaquePointer, positions: Range<Int>, splits: [Int] = [], type: herd_type = HERD_F32)
    -> [Float]
  {
    let starts = [positions.lowerBound] + splits + [positions.upperBound]
    let queries = Array(q[positions.lowerBound * queryRow..<positions.upperBound * queryRow])
    return stored(k, type).withUnsafeBytes { k in
      stored(v, type).withUnsafeBytes { v in
        let runs = zip(starts, starts.dropFirst()).map {
          herd_attention_run(
            query: Int64($0 - positions.lowerBound), count: Int64($1 - $0), offset: Int64($0),
            k: k.baseAddress, v: v.baseAddress, whole: isWhole)
        }
        return made(positions.count * (queryRow + heads)) { out in
          withDescription(runs, queries, type, out, out + positions.count * queryRow) {
            herd_cpu_attention(cpu, &$0)
          }
        }
      }
    }
  }

  /// dq, dk, dv of one run over the whole region.
  func gradients(_ cpu: OpaquePointer, dout: [Float]) -> [Float] {
    var forward = attend(cpu, positions: 0..<keys)
    return made((q.count + 2 * k.count)) { gradients in
      let run = k.withUnsafeBytes { k in
        v.withUnsafeBytes { v in
          herd_attention_run(
            query: 0, count: Int64(keys), offset: 0, k: k.baseAddress, v: v.baseAddress, whole: isWhole)
        }
      }
      forward.withUnsafeMutableBufferPointer { forward in
        guard let out = forward.baseAddress else { return }
        withDescription([run], q, HERD_F32, out, out + keys * queryRow) {
          let dk = gradients + q.count
          herd_cpu_attention_backward(cpu, &$0, dout, k, v, gradients, dk, dk + k.count)
        }
      }
    }
  }

  /// The plain softmax over the keys each query sees, in double.
  func reference(positions: Range<Int>, q: [Double], k: [Double], v: [Double]) -> [Double] {
    positions.flatMap { position in
      (0..<heads).flatMap { head in
        let keyHead = head / (heads / keyHeads)
        let query = q[position * queryRow + head * dimension..<position * queryRow + (head + 1) * dimension]
        let weights = (0...(isWhole ? keys - 1 : position)).map { key in
          let start = key * keyRow + keyHead * dimension
          return exp(Double(scale) * zip(query, k[start..<start + dimension]).reduce(0) { $0 + $1.0 * $1.1 })
        }
        let sum = weights.reduce(0, +)
        return (0..<dimension).map { d in
          weights.indices.reduce(0) { $0 + weights[$1] * v[$1 * keyRow + keyHead * dimension + d] } / sum
        }
      }
    }
  }

  private func stored(_ x: [Float], _ type: herd_type) -> [UInt8] {
    switch type {
    case HERD_BF16: x.map { UInt16(truncatingIfNeeded: $0.bitPattern >> 16) }.withUnsafeBytes(Array.init)
    case HERD_F16: x.map { Float16($0).bitPattern }.withUnsafeBytes(Array.init)
    default: x.withUnsafeBytes(Array.init)
    }
  }

  private func withDescription(
    _ runs: [herd_attention_run], _ queries: [Float], _ type: herd_type, _ out: UnsafeMutablePointer<Float>,
    _ logSum: UnsafeMutablePointer<Float>, _ body: (inout herd_attention) -> Void
  ) {
    runs.withUnsafeBufferPointer { runs in
      queries.withUnsafeBufferPointer { queries in
        var description = herd_attention(
          heads: Int64(heads), kv_heads: Int64(keyHeads), dim: Int64(dimension), q_row: Int64(queryRow),
          kv_row: Int64(keyRow), out_row: Int64(queryRow), scale: scale, k_type: type,
          v_type: type, q: queries.baseAddress, out: out, log_sum: logSum, run_count: Int64(runs.count),
          runs: runs.baseAddress, pages: nil)
        body(&description)
      }
    }
  }
}
