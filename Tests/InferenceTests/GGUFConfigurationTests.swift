// GGUF files that contradict themselves or hold more than a model: refused or told of, never passed over.

import CPUBackend
import Checkpoints
import Inference
import Llama4
import Tensors
import TestSupport
import Testing

@Suite struct GGUFConfigurationTests {
  /// A golden file with one more key or tensor, or another one in its place.
  private func file(
    _ folder: TemporaryFolder, key: String? = nil, value: UInt32 = 0, tensor: String? = nil, count: Int = 0,
    keys: [(String, GGUFValue)] = []
  ) throws -> String {
    let source = try GGUFFile(path: Fixtures.path("tiny-herd-gguf", "tiny.gguf"))
    var metadata = GGUFMetadata()
    for member in source.metadata.members where member.key != key {
      _ = metadata.appendIfNew(member.key, member.value)
    }
    if let key { _ = metadata.appendIfNew(key, .uint32(value)) }
    for (key, value) in keys { _ = metadata.appendIfNew(key, value) }
    let names = source.names.filter { $0 != tensor }
    var declarations = try names.map { name in
      let stored = try source.tensor(named: name)
      return TensorDeclaration(name: name, format: stored.format, shape: stored.shape)
    }
    if let tensor {
      declarations.append(TensorDeclaration(name: tensor, format: .scalar(.float32), shape: [count]))
    }
    let path = folder.path + "/file.gguf"
    let writer = try GGUFWriter(path: path, metadata: metadata, tensors: declarations)
    for name in names { try writer.append(source.tensor(named: name)) }
    if let tensor {
      try [Float](repeating: 1, count: count).withUnsafeBytes { try writer.append($0, to: tensor) }
    }
    try writer.finish()
    return path
  }

  @Test(arguments: ["rope.dimension_count", "attention.value_length"])
  func headsOfTwoWidthsAreRefused(key: String) throws {
    let folder = TemporaryFolder()
    let path = try file(folder, key: "llama4." + key, value: 8)
    let error = #expect(throws: LoadError.self) { try ModelLoader.open(path) }
    #expect(
      error.map { "\($0)".contains("\"llama4.\(key)\": expected ") } == true, "\(String(describing: error))")
  }

  @Test func divisorsOfAnotherNumberAreRefused() throws {
    let folder = TemporaryFolder()
    let path = try file(folder, tensor: "rope_freqs.weight", count: 3)
    let error = #expect(throws: LoadError.self) { try ModelLoader.open(path) }
    #expect(error.map { "\($0)".contains("\"rope_freqs.weight\": expected F32 [") } == true)
  }

  /// The rule behind divisors is sought before the configuration as a whole is checked, and takes powers of the base.
  @Test func aBaseOfZeroIsRefused() throws {
    let folder = TemporaryFolder()
    let sound = try ModelLoader.open(Fixtures.path("tiny-herd-gguf", "tiny.gguf")).configuration
    let rule = ["factor", "low_freq_factor", "high_freq_factor", "original_context_length"]
    let keys = rule.map { ("herd.rope.scaling.\($0)", GGUFValue.uint32(1)) }
    let path = try file(
      folder, key: "llama4.rope.freq_base", tensor: "rope_freqs.weight", count: sound.headDimension / 2,
      keys: keys)
    let error = #expect(throws: LoadError.self) { try ModelLoader.open(path) }
    #expect(
      error.map { "\($0)".contains("\"llama4.rope.freq_base\": expected a finite number above 0") } == true,
      "\(String(describing: error))")
  }

  /// One bias means that there are biases: the others are missed, not taken for absent.
  @Test func oneBiasAsksForAll() throws {
    let folder = TemporaryFolder()
    let hidden = try ModelLoader.open(Fixtures.path("tiny-herd-gguf", "tiny.gguf")).configuration.hiddenSize
    let opened = try ModelLoader.open(file(folder, tensor: "blk.1.attn_output.bias", count: hidden))
    #expect(opened.configuration.hasAttentionBias)
    let backend = try #require(CPUBackend(threads: 1))
    #expect(throws: LoadError.self) { try ModelLoader.model(opened, backend: backend) }
  }

  @Test func tensorsNobodyAskedForAreNamed() throws {
    let folder = TemporaryFolder()
    let backend = try #require(CPUBackend(threads: 1))
    let path = try file(folder, tensor: "blk.0.ffn_norm_2.weight", count: 4)
    #expect(try ModelLoader.open(path).unusedTensors(backend: backend) == ["blk.0.ffn_norm_2.weight"])
    #expect(
      try ModelLoader.open(path).remarkOnUnusedTensors(backend: backend)
        == "\(path): no part of the model uses 1 tensor: \"blk.0.ffn_norm_2.weight\"")
  }

  @Test(arguments: [
    "tiny-herd-gguf/tiny.gguf", "gguf/tiny.q8_0.gguf", "tiny-scout-text", "tiny-maverick-text",
    "tiny-odd-text",
    "tiny-meta-pth/every", "tiny-split-gguf/tiny-00001-of-00003.gguf",
  ])
  func goldenCheckpointsAreUsedWhole(name: String) throws {
    let backend = try #require(CPUBackend(threads: 1))
    #expect(try ModelLoader.open(Fixtures.path(name)).remarkOnUnusedTensors(backend: backend) == nil)
  }
}
