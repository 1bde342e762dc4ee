// `herd benchmark cache-policies`: how often a cache of experts hits, by policy, and at best. Knows no policy.

import ArgumentParser
import Inference
import JSON
import Tokenizers

struct BenchmarkCachePolicies: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cache-policies", abstract: "Compare what to keep of a model's experts, on a routing trace.",
    discussion: """
      TRACE is a file that herd trace wrote; its tokens are taken as one text, read token by token. Without one, routings
      are invented: all experts equally likely, and skewed ones whose odds change with the topic. With --model and --text a
      model's own routing of a text is recorded. The first half of the tokens fills the cache, the second half is counted.

      recency, frequency and probability learn as they go; fixed keeps what was chosen most in the first half; optimum
      knows the future (Belady) and is the most that reading on need can give.

      Examples:
        herd benchmark cache-policies
        herd benchmark cache-policies --model Models/cria --text story.txt --json
      """)

  @Argument(help: "A safetensors file with layers.I.router_logits.")
  var trace: String?

  @Option(help: "A text to record the routing of; - for standard input.")
  var text: String?

  @Option(help: "Tokens of each invented routing, and at most of a text.")
  var tokens = 2048

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var model: ModelOptions

  func validate() throws {
    if trace != nil, text != nil { throw ValidationError("TRACE and --text: expected one of them") }
    if !(2...1_000_000).contains(tokens) {
      throw ValidationError("--tokens: expected 2 to 1000000, found \(tokens)")
    }
  }

  func run() throws {
    let shares = [0.25, 0.5, 0.75]
    var rows: [(name: String, share: Double, rates: [Double])] = []
    for (name, trace) in try traces() {
      let simulation = CacheSimulation(trace)
      for share in shares {
        let capacity = max(trace.expertsPerToken, Int(share * Double(trace.expertCount)))
        let rates = ExpertPolicyKind.allCases.map { simulation.hitRate($0, capacity: capacity) }
        rows.append((name, share, rates + [simulation.optimum(capacity: capacity)]))
      }
    }
    let policies = ExpertPolicyKind.allCases.map(\.rawValue) + ["optimum"]
    if json {
      let objects = rows.map { row in
        JSONValue.object(
          JSONObject(
            [("trace", .string(row.name)), ("share", .double(row.share))]
              + zip(policies, row.rates).map { ($0, .double($1)) }))
      }
      return try StandardOutput.write(JSONValue.array(objects).text(pretty: true) + "\n")
    }
    var lines = ["| routing | experts that fit | " + policies.joined(separator: " | ") + " |"]
    lines.append("| --- | ---: |" + policies.map { _ in " ---: |" }.joined())
    for row in rows {
      let rates = row.rates.map { fixed(100 * $0, 1) + " %" }
      lines.append(
        "| \(row.name) | \(fixed(100 * row.share, 0)) % | " + rates.joined(separator: " | ") + " |")
    }
    try StandardOutput.write(lines.joined(separator: "\n") + "\n")
  }

  /// The routings to judge by, with what tables call them.
  private func traces() throws -> [(String, RoutingTrace)] {
    if let trace { return [(trace, try RoutingTrace(path: trace))] }
    if let text {
      let opened = try model.load()
      let ids = opened.tokenizer.encode(try TextInput.read(text)).prefix(tokens)
      guard ids.count > 1 else {
        throw CommandFailure(.data, "\(text): expected at least 2 tokens, found \(ids.count)")
      }
      return [("\(opened.path), \(ids.count) tokens", RoutingTrace(of: Array(ids), model: opened.model))]
    }
    return [("uniform", 0.0), ("skewed, odds 1 / rank", 1.0), ("skewed, odds 1 / rank²", 2.0)].map {
      name, skew in
      (name, RoutingTrace.invented(tokens: tokens, mixtures: 8, experts: 16, skew: skew, seed: 4))
    }
  }
}
