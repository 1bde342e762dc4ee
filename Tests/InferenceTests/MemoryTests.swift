// Memory planned before it is taken: what there is, and what is refused.

import CPUBackend
import Foundation
import Inference
import Llama4
import TestSupport
import Testing

@Suite struct MemoryTests {
  /// What Linux may say, and the memory that this leaves.
  @Test(
    arguments: [
      (["proc/meminfo": "MemTotal: 999 kB\nMemAvailable:   500 kB\n"], 512_000),
      (
        [
          "proc/meminfo": "MemAvailable: 500 kB", "proc/self/cgroup": "0::/a/b\n",
          "sys/fs/cgroup/a/b/memory.max": "max\n", "sys/fs/cgroup/a/b/memory.current": "5",
          "sys/fs/cgroup/a/memory.max": "90000\n", "sys/fs/cgroup/a/memory.current": "30000\n",
          "sys/fs/cgroup/a/memory.stat": "anon 7\ninactive_file 15000\nactive_file 5000\n",
        ], 80_000
      ),
      (
        [
          "proc/self/cgroup": "9:name=systemd:/\n4:cpu,memory:/x\n0::/\n",
          "sys/fs/cgroup/memory/x/memory.limit_in_bytes": "4000",
          "sys/fs/cgroup/memory/x/memory.usage_in_bytes": "5000",
          "sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712",
          "sys/fs/cgroup/memory/memory.usage_in_bytes": "5000",
        ], 0
      ), ([:], nil),
    ] as [([String: String], Int?)])
  func readsWhatLinuxSays(files: [String: String], bytes: Int?) throws {
    let root = TemporaryFolder()
    for (name, text) in files { root.write(text, name) }
    #expect(AvailableMemory.read(root: root.path)?.bytes == bytes)
  }

  @Test func refusesInOneLineOfNumbers() throws {
    var need = MemoryNeed("model")
    need.add("nothing", 0)
    need.add("one pass", 2_000_000)
    need.add("keys and values", 3_000_000_000)
    try need.require(nil)
    try need.require(AvailableMemory(bytes: 3_002_000_000, origin: "free here"))
    let error = #expect(throws: LoadError.self) {
      try need.require(AvailableMemory(bytes: 1_000_000_000, origin: "free here")) { "room for \($0)" }
    }
    #expect(
      "\(error.map { "\($0)" } ?? "")"
        == "model: memory: expected at most 1.0 GB, free here, found a need of 3.1 GB: "
        + "2.0 MB for one pass, 3.0 GB for keys and values; room for 998000000")
  }

  @Test func refusesAContextBeyondEveryMachine() throws {
    let backend = try #require(CPUBackend(threads: 1))
    let checkpoint = try ModelLoader.open(Fixtures.path("tiny-scout-text"))
    func load(_ context: Int) throws {
      let options = LoadOptions(use: LoadOptions.Use { _ in context })
      _ = try ModelLoader.model(checkpoint, backend: backend, options: options)
    }
    try load(1000)
    let error = #expect(throws: LoadError.self) { try load(1 << 60) }
    let text = error.map { "\($0)" } ?? ""
    #expect(text.contains("found a need of") && text.contains("a context (-c) of at most"), "\(text)")
  }
}

/// A checkpoint's tensors against its configuration.
@Suite struct CheckpointShapesTests {
  /// A change of the configuration and what the refusal says, the file and the tensor first.
  @Test(arguments: [
    ("\"num_hidden_layers\": ", "\"num_hidden_layers\": 1", "found none of that name"),
    ("\"vocab_size\": ", "\"vocab_size\": 1", "model.embed_tokens.weight\": expected shape"),
    ("\"num_local_experts\": ", "\"num_local_experts\": 1", "expected shape"),
    ("\"attention_bias\": ", "\"attention_bias\": true, \"x\": ", "q_proj.bias\": expected it"),
  ])
  func namesTheTensor(old: String, new: String, says: String) throws {
    let text = try refusal { $0.replacingOccurrences(of: old, with: new) }
    #expect(text.contains("model.safetensors: tensor \"") && text.contains(says), "\(text)")
  }

  @Test func refusesTensorsThatNobodyAskedFor() throws {
    // The last layer's tensors are left over.
    let text = try refusal { document in
      let layers = try #require(document.firstMatch(of: /"num_hidden_layers": (\d+)/))
      let count = try #require(Int(layers.1))
      return document.replacing(/"num_hidden_layers": \d+/, with: "\"num_hidden_layers\": \(count - 1)")
        .replacing(/"(no_rope_layers|moe_layers|layer_types)": (\[[^\]]*\]|null),/, with: "")
    }
    #expect(text.contains("expected only what the configuration asks for, found it besides"), "\(text)")
  }

  private func refusal(_ change: (String) throws -> String) throws -> String {
    let backend = try #require(CPUBackend(threads: 1))
    let source = Fixtures.path("tiny-scout-text")
    let folder = TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder("model.safetensors"), withDestinationPath: source + "/model.safetensors")
    let document = try String(contentsOfFile: source + "/config.json", encoding: .utf8)
    folder.write(try change(document), "config.json")
    let checkpoint = try ModelLoader.open(folder.path)
    let error = #expect(throws: LoadError.self) { try checkpoint.requireParameters(backend: backend) }
    return error.map { "\($0)" } ?? "accepted"
  }
}
