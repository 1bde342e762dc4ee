// Attention over caches: every type of keys and values, in pages, gives the bits of F32 in one piece; ten million keys.

import CKernels
import Testing

@Suite struct AttentionCacheTests {
  private static let types = [HERD_F32, HERD_BF16, HERD_F16, HERD_Q8_0, HERD_Q4_0]

  /// Attention over keys and values of given types that lie in pages.
  private struct Paged {
    let problem: AttentionProblem
    let keyType, valueType: herd_type
    let pageKeys: Int
    let pages: (k: [[UInt8]], v: [[UInt8]])

    init(
      _ problem: AttentionProblem, _ keyType: herd_type, _ valueType: herd_type, pageKeys: Int,
      _ cpu: OpaquePointer
    ) {
      (self.problem, self.keyType, self.valueType, self.pageKeys) = (problem, keyType, valueType, pageKeys)
      func pages(_ x: [Float], _ type: herd_type) -> [[UInt8]] {
        stride(from: 0, to: problem.keys, by: pageKeys).map { first in
          let rows = first * problem.keyRow..<min(first + pageKeys, problem.keys) * problem.keyRow
          return AttentionCacheTests.stored(Array(x[rows]), type, cpu)
        }
      }
      self.pages = (pages(problem.k, keyType), pages(problem.v, valueType))
    }

    func attend(_ cpu: OpaquePointer, positions: Range<Int>) -> [Float] {
      let queries = Array(
        problem.q[positions.lowerBound * problem.queryRow..<positions.upperBound * problem.queryRow])
      let (k, v) = (pages.k.map(Pinned.init), pages.v.map(Pinned.init))
      let (ks, vs) = (k.map(\.address), v.map(\.address))
      // Addresses alone keep nothing alive.
      return withExtendedLifetime((k, v)) {
        made(positions.count * problem.queryRow) { out in
          ks.withUnsafeBufferPointer { ks in
            vs.withUnsafeBufferPointer { vs in
              AttentionCacheTests.attendInPages(
                problem, queries, keys: Int64(pageKeys), ks, vs, keyType, valueType, positions, cpu, into: out
              )
            }
          }
        }
      }
    }
  }

  /// Bytes at an address of their own.
  private final class Pinned {
    let address: UnsafeRawPointer?
    private let memory: UnsafeMutableRawBufferPointer

    init(_ bytes: [UInt8]) {
      memory = .allocate(byteCount: bytes.count, alignment: 64)
      memory.copyBytes(from: bytes)
      address = UnsafeRawPointer(memory.baseAddress)
    }

    deinit { memory.deallocate() }
  }

  private static func stored(_ x: [Float], _ type: herd_type, _ cpu: OpaquePointer) -> [UInt8] {
    [UInt8](
      unsafeUninitializedCapacity: x.count / Int(herd_type_elements(type)) * Int(herd_type_bytes(type))
    ) { target, count in
      herd_cpu_store(cpu, Int64(x.count), x, target.baseAddress, type)
      count = target.count
    }
  }

  private static func widened(_ x: [Float], _ type: herd_type, _ cpu: OpaquePointer) -> [Float] {
    let bytes = stored(x, type, cpu)
    return made(x.count) { herd_cpu_convert(cpu, Int64(x.count), bytes, type, $0, HERD_F32) }
  }

  private static func attendInPages(
    _ problem: AttentionProblem, _ queries: [Float], keys: Int64,
    _ k: UnsafeBufferPointer<UnsafeRawPointer?>, _ v: UnsafeBufferPointer<UnsafeRawPointer?>,
    _ keyType: herd_type, _ valueType: herd_type, _ positions: Range<Int>, _ cpu: OpaquePointer,
    into out: UnsafeMutablePointer<Float>
  ) {
    var run = herd_attention_run()
    (run.count, run.offset) = (Int64(positions.count), Int64(positions.lowerBound))
    var pages = herd_attention_pages(keys: keys, k: k.baseAddress, v: v.baseAddress)
    queries.withUnsafeBufferPointer { queries in
      var p = herd_attention()
      (p.heads, p.kv_heads, p.dim) = (Int64(problem.heads), Int64(problem.keyHeads), Int64(problem.dimension))
      (p.q_row, p.kv_row, p.out_row) = (
        Int64(problem.queryRow), Int64(problem.keyRow), Int64(problem.queryRow)
      )
      (p.scale, p.k_type, p.v_type) = (problem.scale, keyType, valueType)
      (p.q, p.out, p.run_count) = (queries.baseAddress, out, 1)
      withUnsafePointer(to: &run) { run in
        withUnsafePointer(to: &pages) { pages in
          p.runs = run
          p.pages = pages
          herd_cpu_attention(cpu, &p)
        }
      }
    }
  }

  /// heads, key heads, dimension, keys; then the queries.
  @Test(
    "types, pages and instruction sets change nothing but the rounding of keys and values",
    arguments: [(4, 2, 32, 200), (10, 2, 128, 129), (2, 1, 64, 70)], types)
  func givesTheBitsOfTheWidenedKeys(shape: (Int, Int, Int, Int), keyType: herd_type) throws {
    let specification = try Machine.specification()
    let problem = AttentionProblem(heads: shape.0, keyHeads: shape.1, dimension: shape.2, keys: shape.3)
    let sets = [HERD_AVX2, HERD_AVX512, HERD_NEON].filter { herd_isa_available($0) }
    let machines =
      try [specification] + sets.map { try Machine($0, threads: 1) } + [Machine(herd_isa_best(), threads: 2)]
    for valueType in [keyType, HERD_Q4_0] {
      var wide = problem
      wide.k = Self.widened(problem.k, keyType, specification.cpu)
      wide.v = Self.widened(problem.v, valueType, specification.cpu)
      let paged = Paged(problem, keyType, valueType, pageKeys: 64, specification.cpu)
      // A whole prompt, a piece of one, and single tokens.
      for positions in [0..<problem.keys, 50..<67, problem.keys - 1..<problem.keys, 63..<64] {
        let expected = Array(
          wide.attend(specification.cpu, positions: positions)[..<(positions.count * problem.queryRow)])
        for machine in machines {
          #expect(
            firstDifference(paged.attend(machine.cpu, positions: positions), expected) == nil,
            "\(machine.name), keys \(keyType.rawValue), values \(valueType.rawValue), \(positions)")
        }
      }
    }
  }

  @Test func storesWhatF16CannotHoldAsItsLargestNumber() throws {
    let machine = try Machine(herd_isa_best(), threads: 2)
    let found = Self.widened([1e9, -1e9, 65_520, 65_519, 1, -0.25, 0, 3e38], HERD_F16, machine.cpu)
    #expect(found == [65_504, -65_504, 65_504, 65_504, 1, -0.25, 0, 65_504])
  }

  /// Every page is the same memory, so the answer is that of one page, and the addresses of ten million keys are walked.
  @Test func addressesTenMillionKeys() throws {
    let machine = try Machine(herd_isa_best(), threads: 1)
    let page = AttentionProblem(heads: 1, keyHeads: 1, dimension: 32, keys: 512)
    let keys = 10_485_760
    var position = page
    position.keys = keys
    let k = Pinned(Self.stored(page.k, HERD_Q8_0, machine.cpu)),
      v = Pinned(Self.stored(page.v, HERD_F16, machine.cpu))
    let query = Array(page.q[..<page.queryRow])
    func attend(_ count: Int) -> [Float] {
      let pages = (count + 511) / 512
      let (ks, vs) = (Array(repeating: k.address, count: pages), Array(repeating: v.address, count: pages))
      return withExtendedLifetime((k, v)) {
        made(page.queryRow) { out in
          ks.withUnsafeBufferPointer { ks in
            vs.withUnsafeBufferPointer { vs in
              Self.attendInPages(
                position, query, keys: 512, ks, vs, HERD_Q8_0, HERD_F16, count - 1..<count, machine.cpu,
                into: out)
            }
          }
        }
      }
    }
    // 163,840 blocks are added up in F32, all alike, so that every rounding goes the same way.
    #expect(relativeError(attend(keys), attend(512).map(Double.init)) < 2e-3)
  }
}
