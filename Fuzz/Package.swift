// swift-tools-version: 6.2
// The fuzz targets: a package of its own, since they have no main and need other compiler flags.
import PackageDescription

// The parsers under libFuzzer. A package of its own, since its programs link only with `--sanitize fuzzer`:
// `Fuzz/run.sh` builds and runs them. `Modules` are links to the modules under test.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func module(_ name: String, _ below: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: below, path: "Modules/\(name)", swiftSettings: settings)
}

func fuzzer(_ name: String, _ modules: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: modules, swiftSettings: settings)
}

let package = Package(
  name: "Fuzz",
  targets: [
    module("JSON"),
    module("Tensors"),
    .target(name: "CMapping", path: "Modules/CMapping"),
    module("Checkpoints", ["CMapping", "JSON", "Tensors"]),
    fuzzer("FuzzJSON", ["JSON"]),
    fuzzer("FuzzSafetensors", ["Checkpoints"]),
    fuzzer("FuzzGGUF", ["Checkpoints"]),
    fuzzer("FuzzTorch", ["Checkpoints"]),
    fuzzer("FuzzMeta", ["Checkpoints", "JSON"]),
  ]
)
