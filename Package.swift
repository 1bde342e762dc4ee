// swift-tools-version: 6.2
// All targets of Herd, each with what it may know (`Documentation/architecture.md`).
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]
/// For the modules that read bytes somebody else wrote.
let foreign: [SwiftSetting] = strict + [.strictMemorySafety()]

/// A module of the house, with its place in the one way down (`Documentation/architecture.md`).
func module(_ name: String, _ below: [Target.Dependency], settings: [SwiftSetting] = strict) -> Target {
  .target(name: name, dependencies: below, swiftSettings: settings)
}

/// The tests of a module, in `Tests/<Module>Tests`.
func tests(_ name: String, _ others: [Target.Dependency] = []) -> Target {
  .testTarget(name: name + "Tests", dependencies: [.target(name: name)] + others, swiftSettings: strict)
}

let package = Package(
  name: "Herd",
  products: [
    .library(name: "Herd", targets: ["Herd"]),
    .executable(name: "herd", targets: ["herd"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "CKernels", linkerSettings: [.linkedLibrary("m")]),
    .target(name: "CMapping"),
    .target(name: "CDecoding"),
    module("JSON", [], settings: foreign),
    module("Tensors", []),
    module("Checkpoints", ["CMapping", "JSON", "Tensors"], settings: foreign),
    module("CPUBackend", ["CKernels", "Tensors"]),
    module("Llama4", ["JSON", "Tensors"]),
    module("Tokenizers", ["JSON"], settings: foreign),
    module("Media", ["JSON"], settings: foreign),
    module("Decoding", ["CDecoding", "Media"], settings: foreign),
    module("Scenes", ["JSON", "Media"], settings: foreign),
    module("Inference", ["Checkpoints", "JSON", "Llama4", "Media", "Tensors", "Tokenizers"]),
    module("LineEditing", []),
    module("Evaluation", ["JSON", "Media", "Scenes", "Tokenizers"]),
    .target(
      name: "Herd", dependencies: ["CPUBackend", "Decoding", "Inference", "Media", "Recipes", "Tokenizers"],
      path: "Sources/HerdLibrary",
      swiftSettings: strict),
    .executableTarget(
      name: "herd",
      dependencies: [
        "CPUBackend", "Checkpoints", "Decoding", "Evaluation", "Inference", "JSON", "LineEditing", "Llama4",
        "Media", "Recipes", "Scenes", "Tensors", "Tokenizers", "Training",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    tests("CKernels", ["TestSupport"]),
    module(
      "Recipes",
      [
        "Checkpoints", "Inference", "JSON", "Llama4", "Media", "Scenes", "Tensors", "Tokenizers", "Training",
      ]),
    module("Training", ["Checkpoints", "JSON", "Llama4", "Media", "Tensors"]),
    tests("Scenes", ["JSON", "Media"]),
    tests("JSON"),
    tests("Training", ["CPUBackend", "Checkpoints", "JSON", "Llama4", "Tensors", "TestSupport"]),
    tests(
      "Recipes",
      [
        "CPUBackend", "Checkpoints", "Inference", "JSON", "Llama4", "Media", "Tensors", "TestSupport",
        "Tokenizers", "Training",
      ]),
    tests("Tokenizers", ["JSON"]),
    tests(
      "Inference",
      ["CPUBackend", "Checkpoints", "JSON", "Llama4", "Media", "Tensors", "TestSupport", "Tokenizers"]),
    tests("Herd", ["Llama4", "Recipes", "TestSupport"]),
    tests("LineEditing", ["TestSupport"]),
    tests("Evaluation", ["JSON", "Media", "Scenes", "Tokenizers"]),
    // The slow specification and the tests' helpers. Knows no other module, so that it can judge them all.
    module("TestSupport", []),
    tests("TestSupport"),
    .testTarget(
      name: "ParityTests",
      dependencies: ["CPUBackend", "Inference", "JSON", "Llama4", "Media", "Tensors", "TestSupport"],
      swiftSettings: strict),
    tests("Checkpoints", ["JSON", "Tensors", "TestSupport"]),
    tests("Decoding", ["JSON", "Media", "TestSupport"]),
    tests("Media", ["JSON", "TestSupport", "Tokenizers", "Training"]),
  ]
)
