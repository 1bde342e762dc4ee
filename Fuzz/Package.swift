// swift-tools-version: 6.2
// The parsers under libFuzzer. A package of its own, since its programs have no main and link only with `--sanitize fuzzer`:
// `Fuzz/run.sh` builds and runs them. `Modules` are links to the modules under test.
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func module(_ name: String, _ below: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: below, path: "Modules/\(name)", swiftSettings: settings)
}

func fuzzer(_ name: String, _ modules: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: ["FuzzSupport"] + modules, swiftSettings: settings)
}

let package = Package(
  name: "Fuzz",
  targets: [
    module("JSON"),
    module("Tensors"),
    .target(name: "CMapping", path: "Modules/CMapping"),
    .target(name: "CKernels", path: "Modules/CKernels", linkerSettings: [.linkedLibrary("m")]),
    module("Checkpoints", ["CMapping", "JSON", "Tensors"]),
    module("Llama4", ["JSON", "Tensors"]),
    module("Tokenizers", ["JSON"]),
    module("Training", ["Checkpoints", "JSON", "Llama4", "Media", "Tensors"]),
    module("Media", ["JSON"]),
    module("Scenes", ["JSON", "Media"]),
    module("Inference", ["Checkpoints", "JSON", "Llama4", "Media", "Tensors", "Tokenizers"]),
    module("CPUBackend", ["CKernels", "Tensors"]),
    module(
      "Recipes",
      [
        "Checkpoints", "Inference", "JSON", "Llama4", "Media", "Scenes", "Tensors", "Tokenizers", "Training",
      ]),
    .target(name: "CAllocations"),
    .target(name: "FuzzSupport", dependencies: ["CAllocations"], swiftSettings: settings),
    fuzzer("FuzzJSON", ["JSON"]),
    fuzzer("FuzzSafetensors", ["Checkpoints"]),
    fuzzer("FuzzShards", ["Checkpoints"]),
    fuzzer("FuzzCompressedTensors", ["Checkpoints", "JSON"]),
    fuzzer("FuzzGGUF", ["Checkpoints"]),
    fuzzer("FuzzGGUFModel", ["Checkpoints", "Inference", "Llama4", "Tokenizers"]),
    fuzzer("FuzzTorch", ["Checkpoints"]),
    fuzzer("FuzzMeta", ["Checkpoints", "JSON"]),
    fuzzer("FuzzConfiguration", ["CPUBackend", "JSON", "Llama4", "Tensors"]),
    fuzzer("FuzzGeneration", ["Inference", "JSON"]),
    fuzzer("FuzzTokenizerJSON", ["JSON", "Tokenizers"]),
    fuzzer("FuzzTiktoken", ["Tokenizers"]),
    fuzzer("FuzzConversation", ["JSON", "Tokenizers"]),
    fuzzer("FuzzReply", ["JSON", "Tokenizers"]),
    fuzzer("FuzzText", ["Tokenizers"]),
    fuzzer("FuzzTokenFile", ["Checkpoints", "Training"]),
    fuzzer("FuzzManifest", ["JSON", "Training"]),
    fuzzer("FuzzMedia", ["JSON", "Media"]),
    fuzzer("FuzzVision", ["Checkpoints", "Inference", "Llama4", "Media"]),
    fuzzer("FuzzTrace", ["Checkpoints", "Inference"]),
    fuzzer("FuzzSettings", ["JSON", "Llama4", "Recipes", "Training"]),
    fuzzer("FuzzBlocks", ["CKernels"]),
  ]
)
