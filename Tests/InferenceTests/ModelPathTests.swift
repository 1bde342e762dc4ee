// Names of models that lead into Hugging Face's cache, vocabularies of models, and what checkpoints recommend.

import CPUBackend
import Foundation
import Inference
import JSON
import Llama4
import TestSupport
import Testing
import Tokenizers

@Suite struct ModelPathTests {
  /// A cache with one repository, its snapshot a link to a fixture.
  private func cache(_ variable: String) throws -> (folder: TemporaryFolder, hub: String) {
    let folder = TemporaryFolder()
    let hub =
      folder.path
      + ["HF_HUB_CACHE": "", "HF_HOME": "/hub", "HOME": "/.cache/huggingface/hub"][variable, default: ""]
    let repository = hub + "/models--some-owner--Tiny_1.0"
    for name in ["refs", "snapshots"] {
      try FileManager.default.createDirectory(
        atPath: "\(repository)/\(name)", withIntermediateDirectories: true)
    }
    try "0a1b2c\n".write(toFile: repository + "/refs/main", atomically: true, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      atPath: repository + "/snapshots/0a1b2c", withDestinationPath: Fixtures.path("tiny-scout-text"))
    return (folder, hub)
  }

  @Test(arguments: ["HF_HUB_CACHE", "HF_HOME", "HOME"])
  func findsRepositories(variable: String) throws {
    let (folder, hub) = try cache(variable)
    let environment = { $0 == variable ? folder.path : nil }
    let path = try ModelPath.resolve("some-owner/Tiny_1.0", variable: environment)
    #expect(path == hub + "/models--some-owner--Tiny_1.0/snapshots/0a1b2c")
    #expect(try ModelLoader.open(path).configuration.layerCount == 6)
    #expect {
      try ModelPath.resolve("some-owner/other", variable: environment)
    } throws: {
      "\($0)"
        == "some-owner/other: neither a path here nor in Hugging Face's cache (looked in \(hub); nothing is downloaded)"
    }
    try "../../..".write(
      toFile: hub + "/models--some-owner--Tiny_1.0/refs/main", atomically: true, encoding: .utf8)
    #expect { try ModelPath.resolve("some-owner/Tiny_1.0", variable: environment) } throws: {
      "\($0)".hasSuffix("expected the name of a snapshot, found none")
    }
  }

  @Test(arguments: ["missing", "./missing/model", "../model", "a/b/c", "/a", "a/", "a/..", "model.gguf"])
  func takesOtherNamesAsTheyAre(name: String) throws {
    #expect(try ModelPath.resolve(name) { _ in "/nowhere" } == name)
  }

  @Test func ggufVocabulariesAreVocabularies() throws {
    let tokenizer = try Tokenizer(model: Fixtures.path("tiny-split-gguf", "tiny-00001-of-00003.gguf"))
    #expect(tokenizer.encode(" thing").count == 3)
    let folder = TemporaryFolder()
    let path = folder.path + "/none.gguf"
    _ = try Conversion(
      from: Fixtures.path("tiny-scout-text"), to: path, options: ConversionOptions(form: .gguf),
      backend: #require(CPUBackend(threads: 1))
    ).run { _, _ in }
    #expect { try Tokenizer(model: path) } throws: {
      "\($0)".hasSuffix("key \"tokenizer.ggml.model\": expected a vocabulary, found a file without one")
    }
  }
}

@Suite struct GenerationConfigurationTests {
  @Test(arguments: [
    ("{}", GenerationConfiguration()),
    (
      "{\"temperature\": 0.7, \"top_p\": 0.8, \"top_k\": 40, \"max_new_tokens\": 99, \"eos_token_id\": [1, 2]}",
      GenerationConfiguration(temperature: 0.7, topP: 0.8, topK: 40, maximumTokens: 99, endTokens: [1, 2])
    ),
    (
      "{\"do_sample\": false, \"temperature\": 0.7, \"top_k\": -1, \"eos_token_id\": 7}",
      GenerationConfiguration(temperature: 0, topK: 0, endTokens: [7])
    ),
  ])
  func reads(text: String, expected: GenerationConfiguration) throws {
    let read = try GenerationConfiguration(json: JSONValue(parsing: Array(text.utf8)))
    #expect(read == expected)
    let written = read.json(beginToken: 5, endTokens: [3], paddingToken: nil)
    let again = try GenerationConfiguration(json: written)
    #expect(again.temperature == expected.temperature && again.topK == expected.topK)
    #expect(again.endTokens == expected.endTokens ?? [3])
    #expect(read.options.sampling.temperature == expected.temperature ?? 0.6)
  }

  @Test(arguments: [
    ("{\"temperature\": -1}", "temperature"), ("{\"top_p\": 2}", "top_p"), ("{\"top_k\": 0.5}", "top_k"),
    ("{\"max_new_tokens\": 0}", "max_new_tokens"), ("{\"eos_token_id\": [1, \"x\"]}", "eos_token_id"),
  ])
  func refuses(text: String, field: String) throws {
    #expect {
      try GenerationConfiguration(json: JSONValue(parsing: Array(text.utf8)))
    } throws: {
      "\($0)".contains("\"\(field)\"")
    }
  }

  /// From a folder into a GGUF file's keys, and from both into a model that is talked to.
  @Test func comesWithTheModel() throws {
    let folder = TemporaryFolder()
    let backend = try #require(CPUBackend(threads: 1))
    let source = Fixtures.path("tiny-herd-gguf", "tiny.gguf")
    _ = try Conversion(
      from: source, to: folder.path + "/model", options: ConversionOptions(form: .huggingFace),
      backend: backend
    ).run { _, _ in }
    folder.write(
      "{\"temperature\": 0.25, \"top_p\": 0.5, \"top_k\": 3, \"eos_token_id\": [8, 9]}",
      "model/generation_config.json")
    _ = try Conversion(
      from: folder.path + "/model", to: folder.path + "/model.gguf", options: ConversionOptions(form: .gguf),
      backend: backend
    ).run { _, _ in }
    let model = try ChatModel(path: folder.path + "/model", backend: backend)
    #expect(model.generation.endTokens == [8, 9] && model.configuration.endTokens == [8, 9])
    let gguf = try ChatModel(path: folder.path + "/model.gguf", backend: backend)
    #expect(gguf.generation == GenerationConfiguration(temperature: 0.25, topP: 0.5, topK: 3))
    #expect(gguf.configuration.endTokens == [8, 9])
  }
}
