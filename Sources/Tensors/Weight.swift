// A parameter as a product sees it: bytes, format, orientation. Does not know its name in a file.

/// How a product treats its operands (`Documentation/architecture.md`, "One set of numbers").
public enum ComputeType: String, Sendable, Hashable, CaseIterable {
  /// Operands as they are, blocks of few bits unpacked; F32 sums.
  case float32
  /// Operands rounded to BF16, F32 sums.
  case bfloat16
  /// Weights in blocks of few bits by their own integers, activations quantised to eight bits block by block; other
  /// weights as with `float32`. For inference: there are no gradients of rounding.
  case int8

  /// What a result can be stored as that is only ever a factor of such products: it would be rounded there anyway, and
  /// half the bytes travel.
  package var factorType: ScalarType { self == .bfloat16 ? .bfloat16 : .float32 }
}

/// One matrix, or one matrix an expert, that maps `inputs` numbers to `outputs` numbers. Views into larger matrices
/// (the halves of a fused gate and up projection) have a stride larger than their extent.
public struct Weight: Sendable {
  public let storage: Buffer
  public let byteOffset: Int
  public let format: ElementFormat
  public let inputs: Int
  public let outputs: Int
  public let experts: Int
  /// Elements from one input to the next of the same output, from one output to the next, from one expert to the next.
  public let inputStride: Int
  public let outputStride: Int
  public let expertStride: Int
  public let compute: ComputeType
  /// Who keeps the gradient; nil for a frozen weight.
  public let parameter: Parameter?

  public init(
    _ storage: Buffer, byteOffset: Int = 0, format: ElementFormat, inputs: Int, outputs: Int,
    experts: Int = 1,
    inputStride: Int, outputStride: Int, expertStride: Int = 0, compute: ComputeType = .float32,
    parameter: Parameter? = nil
  ) {
    precondition(inputStride == 1 || outputStride == 1, "one stride of a weight is 1")
    self.storage = storage
    self.byteOffset = byteOffset
    self.format = format
    self.inputs = inputs
    self.outputs = outputs
    self.experts = experts
    self.inputStride = inputStride
    self.outputStride = outputStride
    self.expertStride = expertStride
    self.compute = compute
    self.parameter = parameter
  }

  /// A matrix stored [outputs, inputs], as linear layers are.
  public init(
    rowMajor storage: Buffer, byteOffset: Int = 0, format: ElementFormat, inputs: Int, outputs: Int,
    experts: Int = 1, compute: ComputeType = .float32, parameter: Parameter? = nil
  ) {
    self.init(
      storage, byteOffset: byteOffset, format: format, inputs: inputs, outputs: outputs, experts: experts,
      inputStride: 1, outputStride: inputs, expertStride: inputs * outputs, compute: compute,
      parameter: parameter)
  }

  /// The same memory without anybody who keeps a gradient.
  package var frozen: Weight {
    Weight(
      storage, byteOffset: byteOffset, format: format, inputs: inputs, outputs: outputs, experts: experts,
      inputStride: inputStride, outputStride: outputStride, expertStride: expertStride, compute: compute)
  }

  /// The weight as the right operand B[k = input][n = output].
  package var operand: Operand {
    Operand(
      storage: storage, byteOffset: byteOffset, format: format, row: inputStride, column: outputStride)
  }

  /// The weight as the right operand B[k = output][n = input], for the gradient of its input.
  package var transposedOperand: Operand {
    Operand(
      storage: storage, byteOffset: byteOffset, format: format, row: outputStride, column: inputStride)
  }
}

/// A short parameter used as it is: a norm's weight or a bias. Its values are F32, shape [count].
public struct Vector: Sendable {
  public let values: Tensor
  public let parameter: Parameter?

  public init(_ values: Tensor, parameter: Parameter? = nil) {
    self.values = values
    self.parameter = parameter
  }
}
