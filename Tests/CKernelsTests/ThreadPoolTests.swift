// The pool of threads: every index once, in pieces of at most the grain, whatever the threads, also when idle between.

import CKernels
import Foundation
import Testing

@Suite struct ThreadPoolTests {
  @Test(arguments: [1, 2, 3, 7, 16]) func everyIndexOnce(threads: Int) throws {
    let machine = try Machine(herd_isa_best(), threads: threads)
    var numbers = Numbers(seed: threads)
    var failures = 0
    for round in 0..<3000 {
      let count = numbers.integer(below: round % 100 == 0 ? 5000 : 100)
      let grain = Int64(1 + numbers.integer(below: 9))
      var hits = [Int32](repeating: 0, count: count + 1)
      hits.withUnsafeMutableBufferPointer { hits in
        var context = (hits: hits.baseAddress, grain: grain)
        herd_cpu_parallel(
          machine.cpu, Int64(count), grain,
          { context, begin, end, _ in
            guard
              let job = context?.assumingMemoryBound(
                to: (hits: UnsafeMutablePointer<Int32>?, grain: Int64).self
              ).pointee
            else { return }
            let step: Int32 = end - begin > job.grain || end <= begin ? 100 : 1
            for i in Int(begin)..<Int(end) { job.hits?[i] += step }
          }, &context)
      }
      if hits.dropLast().contains(where: { $0 != 1 }) || hits[count] != 0 { failures += 1 }
      // Long enough for the threads to fall asleep, now and then.
      if round % 500 == 0 { usleep(300) }
    }
    #expect(failures == 0)
  }

  @Test func machinesComeAndGo() throws {
    for round in 0..<300 {
      let machine = try Machine(herd_isa_best(), threads: 1 + round % 5)
      if herd_cpu_threads(machine.cpu) != Int32(1 + round % 5) { Issue.record("wrong number of threads") }
    }
    #expect(herd_cpu_create(HERD_GENERIC, 0) == nil)
    #expect(!herd_isa_available(herd_isa(rawValue: 99)))
  }
}
