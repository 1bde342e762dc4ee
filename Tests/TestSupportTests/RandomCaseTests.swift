// What the random configurations cover, and that they can be written down and read back.

import TestSupport
import Testing

@Suite struct RandomCaseTests {
  static let cases = (1...200).map { RandomCase(seed: UInt64($0)) }

  /// What the cases must cover, each in at least four of them.
  static let features: [(String, @Sendable (RandomCase) -> Bool)] = [
    ("one expert", { $0.configuration.experts == 1 }),
    ("sixteen experts", { $0.configuration.experts == 16 }),
    ("two a token", { $0.configuration.expertsPerToken == 2 && !$0.configuration.moeLayers.isEmpty }),
    ("three a token", { $0.configuration.expertsPerToken == 3 && !$0.configuration.moeLayers.isEmpty }),
    (
      "all experts of several",
      { $0.configuration.experts > 1 && $0.configuration.experts == $0.configuration.expertsPerToken }
    ),
    ("dense only", { $0.configuration.moeLayers.isEmpty }),
    ("experts only", { $0.configuration.moeLayers.count == $0.configuration.layers }),
    ("irregular list", { $0.configuration.json(.version4).contains("\"moe_layers\"") }),
    ("irregular RoPE", { !$0.configuration.json(.version4).contains("\"no_rope_layers\": []") }),
    ("masks that disagree", { $0.configuration.chunkedLayers != $0.configuration.ropeLayers }),
    ("no chunks", { $0.configuration.chunkSize == nil }),
    ("chunks of one or two", { ($0.configuration.chunkSize ?? 9) < 3 }),
    ("floor of one", { $0.configuration.floorScale == 1 && $0.configuration.temperatureTuning }),
    ("norm", { $0.configuration.useQKNorm && $0.configuration.ropeLayers.contains(true) }),
    ("no norm", { !$0.configuration.useQKNorm }),
    ("biases", { $0.configuration.attentionBias }),
    ("tied", { $0.configuration.tied }),
    ("scaled", { $0.configuration.ropeScaling != nil }),
    ("smoothly scaled", { $0.configuration.ropeScaling?.highFrequencyFactor == 4 }),
    ("one head", { $0.configuration.heads == 1 }),
    ("odd hidden size", { $0.configuration.hidden % 2 == 1 }),
    ("one document", { $0.documentLengths.count == 1 }),
    ("documents of one token", { $0.documentLengths.contains(1) }),
  ]

  @Test func everyFeatureOccurs() {
    let rare = Self.features.filter { feature in Self.cases.count(where: feature.1) < 4 }.map(\.0)
    #expect(rare == [])
  }

  @Test(arguments: ReferenceConfiguration.Spelling.allCases)
  func configurationsSurviveBothSpellings(_ spelling: ReferenceConfiguration.Spelling) throws {
    for example in Self.cases {
      let read = try ReferenceConfiguration(json: example.configuration.json(spelling))
      #expect(read == example.configuration, "\(example.testDescription)")
    }
  }

  @Test func aSeedNamesOneCase() {
    let (first, second) = (RandomCase(seed: 7), RandomCase(seed: 7))
    #expect(first.model.parameters == second.model.parameters && first.tokens == second.tokens)
  }
}
