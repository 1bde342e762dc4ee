// Configurations that cannot be meant: each is refused by the name of its field.

import Foundation
import JSON
import Llama4
import TestSupport
import Testing

@Suite struct HostileConfigurationTests {
  @Test(
    arguments: [
      ("rms_norm_eps", 1e-300), ("rms_norm_eps", 1e300), ("rope_theta", 1e300),
      ("floor_scale", 1e-300), ("attn_scale", 1e300), ("bos_token_id", 512), ("pad_token_id", -1),
      ("eos_token_id", [500, 1_000_000]), ("eos_token_id", -5),
    ] as [(String, JSONValue)])
  func namesTheField(field: String, value: JSONValue) throws {
    let error = try #require(try refusal([(field, value)]))
    #expect("\(error)".hasPrefix("field \"\(field)\": expected"), "\(error)")
  }

  /// What a file says is told without moving the cursor of the terminal that shows it.
  @Test(
    arguments: [
      ("model_type", "\u{1B}[2J"), ("hidden_act", "\u{1B}[2J"),
      ("layer_types", ["\u{1B}[2J", "", "", "", "", ""]),
      ("rope_scaling", ["rope_type": "\u{1B}[2J"]),
    ] as [(String, JSONValue)])
  func textIsQuoted(field: String, value: JSONValue) throws {
    let error = try #require(try refusal([(field, value)]))
    #expect("\(error)".contains("found \"\\u001b[2J\""), "\(error)")
  }

  @Test func countsParametersBeforeMultiplyingThem() throws {
    let most: JSONValue = .integer(1 << 28)
    let names = [
      "hidden_size", "vocab_size", "num_attention_heads", "num_key_value_heads", "intermediate_size",
      "intermediate_size_mlp", "num_local_experts",
    ]
    let error = try #require(try refusal(names.map { ($0, most) }))
    #expect("\(error)".contains("expected a model of at most 2^52 parameters"), "\(error)")
  }

  /// The table of a head's angles is made when a model is built, before anybody asks for a weight.
  @Test(arguments: [65_538, 1 << 28]) func headsAreNoWiderThanTheirTables(_ width: Int64) throws {
    let error = try #require(try refusal([("head_dim", .integer(width))]))
    #expect("\(error)".contains("\"head_dim\": expected at most 65536, found \(width)"), "\(error)")
  }

  @Test func cacheOfTheLongestContextDoesNotOverflow() throws {
    var configuration = try TextConfiguration(json: document())
    (configuration.headDimension, configuration.keyValueHeadCount) = (1 << 28, 1 << 23)
    let bytes = KVCache.byteCount(configuration, length: 1 << 40, types: CacheTypes(.float32))
    #expect(bytes == 1 << 62)
    let fits = MemoryPlan.longestContext(
      configuration, in: 1 << 60, types: CacheTypes(.float32), atMost: 1 << 40)
    #expect(
      fits.map { KVCache.byteCount(configuration, length: $0, types: CacheTypes(.float32)) <= 1 << 60 }
        == true)
    #expect(MemoryPlan.activations(configuration, tokens: 1 << 40, logitRows: 1 << 40) == 1 << 62)
  }

  private func document() throws -> JSONValue {
    let path = Fixtures.path("tiny-scout-text/config.json")
    return try JSONValue(parsing: String(contentsOfFile: path, encoding: .utf8))
  }

  /// Why the configuration with some fields changed is refused; nil if it is not.
  private func refusal(_ changes: [(String, JSONValue)]) throws -> ConfigurationError? {
    var members = try #require(try document().objectValue)
    for (field, value) in changes { members[field] = value }
    do throws(ConfigurationError) {
      _ = try TextConfiguration(json: .object(members))
      return nil
    } catch { return error }
  }
}
