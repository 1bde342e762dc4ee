// Flags that choose how the machine is used. Knows no model.

public import ArgumentParser
public import CPUBackend
public import Llama4
public import Tensors

extension InstructionSet: ExpressibleByArgument {}
extension ComputeType: ExpressibleByArgument {}
extension BlockFormat: ExpressibleByArgument {}
extension CacheType: ExpressibleByArgument {}

/// Threads and instruction set, for every command that computes.
struct MachineOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: "Threads to compute with (default: HERD_THREADS, or one a core). Results do not depend on it.")
  var threads: Int?

  @Option(help: "Instruction set, the best one by default. All give the same bits.")
  var instructionSet: InstructionSet?

  func validate() throws {
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads: expected 1 to 1024, found \(threads)")
    }
  }

  func backend() throws -> CPUBackend {
    guard
      let backend = CPUBackend(
        instructionSet: instructionSet, threads: try threads ?? CPUBackend.requestedThreads())
    else {
      throw CommandFailure(
        .usage, "--instruction-set \(instructionSet?.rawValue ?? ""): this machine does not have it")
    }
    return backend
  }
}
