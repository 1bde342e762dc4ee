// swift-tools-version: 6.2
// A package of its own that uses the library.
import PackageDescription

let package = Package(
  name: "Embed",
  dependencies: [.package(name: "Herd", path: "../..")],
  targets: [
    .executableTarget(name: "Embed", dependencies: [.product(name: "Herd", package: "Herd")])
  ]
)
