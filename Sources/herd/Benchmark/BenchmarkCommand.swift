// `herd benchmark`: how fast this machine runs Herd. Knows no peer; `Benchmarks/` sets both side by side.

import ArgumentParser

struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark", abstract: "Measure speed: a model, matrix products, training steps.",
    discussion: """
      Figures are only worth comparing when they come from one run on one quiet machine: `make benchmark` alternates
      Herd with its peers.

      Examples:
        herd benchmark Models/cria
        herd benchmark mini.gguf -p 512 -n 64 -d 0,4096
        herd benchmark matmul --size 2048
        herd benchmark blocks --format Q4_K --rows 1
        herd benchmark training --compute bfloat16
        herd benchmark cache-policies
      """,
    subcommands: [
      BenchmarkModel.self, BenchmarkMatmul.self, BenchmarkBlocks.self, BenchmarkTraining.self,
      BenchmarkCachePolicies.self, BenchmarkStreaming.self,
    ],
    defaultSubcommand: BenchmarkModel.self)
}

/// Seconds of the monotonic clock.
func seconds() -> Double {
  let now = ContinuousClock.now
  let (seconds, attoseconds) = start.duration(to: now).components
  return Double(seconds) + Double(attoseconds) * 1e-18
}
private let start = ContinuousClock.now

/// Median and quartiles.
struct Summary {
  let lower, median, upper: Double

  /// Traps on no samples.
  init(_ samples: [Double]) {
    let sorted = samples.sorted()
    func quantile(_ share: Double) -> Double {
      let place = share * Double(sorted.count - 1)
      let below = Int(place)
      let above = min(below + 1, sorted.count - 1)
      return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
    }
    (lower, median, upper) = (quantile(0.25), quantile(0.5), quantile(0.75))
  }
}
