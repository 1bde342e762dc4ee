// What a machine must be able to do for tensors. Each requirement's arithmetic is that of `CKernels/include/kernels.h`.
// Knows no machine.

/// An operand of a product: a matrix by address, format and strides (in elements).
public struct Operand: Sendable {
  public let storage: Buffer
  public let byteOffset: Int
  public let format: ElementFormat
  public let row: Int
  public let column: Int

  public init(storage: Buffer, byteOffset: Int, format: ElementFormat, row: Int, column: Int) {
    self.storage = storage
    self.byteOffset = byteOffset
    self.format = format
    self.row = row
    self.column = column
  }

  /// The rows of a tensor, its last axis running along the columns.
  public init(_ tensor: Tensor) {
    self.init(
      storage: tensor.storage, byteOffset: tensor.byteOffset, format: .scalar(tensor.type),
      row: tensor.shape.last, column: 1)
  }

  /// The rows of a tensor as columns.
  public init(transposed tensor: Tensor) {
    self.init(
      storage: tensor.storage, byteOffset: tensor.byteOffset, format: .scalar(tensor.type), row: 1,
      column: tensor.shape.last)
  }
}

/// C[m][n] = bias[n] + chain over k of A[m][k] B[k][n], the chain starting from C where it accumulates.
public struct Product: Sendable {
  public var m: Int
  public var n: Int
  public var k: Int
  public var a: Operand
  public var b: Operand
  /// F32 memory of the result, its columns contiguous, rows `resultRow` elements apart.
  public var result: Tensor
  /// Elements from the start of `result` to C[0][0].
  public var resultOffset = 0
  public var resultRow: Int
  public var bias: Tensor?
  public var accumulate = false
  public var compute: ComputeType
  /// Where rows of A and C are grouped by expert; expert e's matrix lies `expertStride` elements after the one before it.
  public var experts: (plan: ExpertPlan, expertStride: Int)?

  public init(
    m: Int, n: Int, k: Int, a: Operand, b: Operand, result: Tensor, resultRow: Int, compute: ComputeType
  ) {
    self.m = m
    self.n = n
    self.k = k
    self.a = a
    self.b = b
    self.result = result
    self.resultRow = resultRow
    self.compute = compute
  }
}

/// Which tokens go to which expert: slots are the tokens' choices sorted by expert, stably.
public struct ExpertPlan: Sendable {
  /// Choices a token.
  public let expertsPerToken: Int
  /// [experts + 1] I64: the slots of expert e are offsets[e] ..< offsets[e + 1].
  public let offsets: Tensor
  /// [tokens * k] I32 each: where a choice went, and which choice a slot holds.
  public let slotOfChoice: Tensor
  public let choiceOfSlot: Tensor

  public init(expertsPerToken: Int, offsets: Tensor, slotOfChoice: Tensor, choiceOfSlot: Tensor) {
    self.expertsPerToken = expertsPerToken
    self.offsets = offsets
    self.slotOfChoice = slotOfChoice
    self.choiceOfSlot = choiceOfSlot
  }

  public var experts: Int { offsets.elementCount - 1 }
  public var slots: Int { choiceOfSlot.elementCount }
}

/// A run of consecutive queries that see one region of keys: query i sees keys 0 ... offset + i of the region, or all
/// offset + count of them.
public struct AttentionRun: Sendable {
  /// First query, as a row of the query tensor.
  public var query: Int
  public var count: Int
  /// Place of the first query in the region.
  public var offset: Int
  /// The region's keys and values.
  public var source: Source
  /// Whether every query sees the whole region, what comes after it too.
  public var isWhole: Bool

  /// Where a region's keys and values lie.
  public enum Source: Sendable {
    /// [positions, key/value heads, head dimension], both of one type; `first` is the row of the region's first key.
    case tensors(keys: Tensor, values: Tensor, first: Int)
    /// In a cache, from its first row on.
    case pages(keys: PagedRows, values: PagedRows)
  }

  public init(query: Int, count: Int, offset: Int, source: Source, isWhole: Bool = false) {
    self.query = query
    self.count = count
    self.offset = offset
    self.source = source
    self.isWhole = isWhole
  }

  public init(
    query: Int, count: Int, offset: Int, keys: Tensor, values: Tensor, firstKey: Int, isWhole: Bool = false
  ) {
    self.init(
      query: query, count: count, offset: offset,
      source: .tensors(keys: keys, values: values, first: firstKey), isWhole: isWhole)
  }
}

/// One step of AdamW with decoupled weight decay.
public struct AdamWStep: Sendable {
  public var rate: Float
  public var beta1: Float
  public var beta2: Float
  public var epsilon: Float
  public var weightDecay: Float
  /// 1 - beta^step.
  public var correction1: Float
  public var correction2: Float
  public var gradientScale: Float

  public init(
    rate: Float, beta1: Float, beta2: Float, epsilon: Float, weightDecay: Float, correction1: Float,
    correction2: Float, gradientScale: Float
  ) {
    self.rate = rate
    self.beta1 = beta1
    self.beta2 = beta2
    self.epsilon = epsilon
    self.weightDecay = weightDecay
    self.correction1 = correction1
    self.correction2 = correction2
    self.gradientScale = gradientScale
  }
}

/// A machine. Results do not depend on its number of threads; calls from several threads take turns.
public protocol Backend: AnyObject, Sendable {
  /// For people: instruction set and threads.
  var summary: String { get }
  /// Memory with undefined contents, 64-byte aligned.
  func allocate(byteCount: Int) -> Buffer
  /// Gives memory back to the system that is kept for the next allocation.
  func trim()

  /// Products that do not need each other's results: together they are faster than one by one, and no different.
  func multiply(_ products: [Product])
  /// Inner indices grouped by expert; expert e's result lies `expertStride` elements after the one before it.
  func multiplyInner(_ product: Product, plan: ExpertPlan, expertStride: Int)

  func convert(_ source: Buffer, byteOffset: Int, format: ElementFormat, into target: Tensor)
  func quantize(_ source: Tensor, into target: Buffer, byteOffset: Int, format: BlockFormat)
  /// F32 rows into a cache's memory; what would be infinite in F16 becomes the largest number.
  func store(_ source: Tensor, into target: Buffer, byteOffset: Int, format: ElementFormat)
  func fill(_ tensor: Tensor, with value: Float)
  func add(_ a: Tensor, _ b: Tensor, into out: Tensor)
  func scaleRows(_ x: Tensor, by factors: Tensor, into out: Tensor)
  func sumRows(_ x: Tensor, into out: Tensor, accumulate: Bool)
  func sumOfSquares(_ x: Tensor) -> Double

  func rmsNorm(_ x: Tensor, weight: Tensor?, epsilon: Float, into out: Tensor, inverse: Tensor?)
  func rmsNormBackward(
    _ dout: Tensor, x: Tensor, weight: Tensor?, inverse: Tensor, into dx: Tensor, weightGradient: Tensor?)

  /// mean and inverse: [rows], for the backward pass.
  func layerNorm(
    _ x: Tensor, weight: Tensor, bias: Tensor, epsilon: Float, into out: Tensor, mean: Tensor?,
    inverse: Tensor?)
  func layerNormBackward(
    _ dout: Tensor, x: Tensor, weight: Tensor, mean: Tensor, inverse: Tensor, into dx: Tensor,
    weightGradient: Tensor?)
  func gelu(_ x: Tensor, into out: Tensor)
  func geluBackward(_ dout: Tensor, x: Tensor, into dx: Tensor)

  /// [positions, half, 2] of cosines and sines.
  func ropeTable(positions: [Int64], frequencies: Tensor, into table: Tensor)
  func rope(_ x: Tensor, table: Tensor, inverse: Bool, into out: Tensor)

  /// 1 + scale · ln(1 + ⌊(position + 1) / floorScale⌋).
  func attentionTemperature(position: Int, floorScale: Double, scale: Double) -> Float
  func attention(
    _ queries: Tensor, runs: [AttentionRun], scale: Float, into out: Tensor, logarithmOfSum: Tensor?)
  func attentionBackward(
    _ dout: Tensor, queries: Tensor, keys: Tensor, values: Tensor, out: Tensor, logarithmOfSum: Tensor,
    runs: [AttentionRun], scale: Float, into dqueries: Tensor, _ dkeys: Tensor, _ dvalues: Tensor)

  // The results of the next two, of `expertGather` and of `expertScatterBackward` may be BF16: see `ComputeType.factorType`.
  func swiglu(gate: Tensor, up: Tensor, into out: Tensor)
  func swigluBackward(_ dout: Tensor, gate: Tensor, up: Tensor, into dgate: Tensor, _ dup: Tensor)

  /// index and score: [tokens, k].
  func route(_ logits: Tensor, index: Tensor, score: Tensor)
  func plan(_ index: Tensor, experts: Int) -> ExpertPlan
  func expertGather(_ x: Tensor, score: Tensor, plan: ExpertPlan, into out: Tensor)
  func expertGatherBackward(
    _ dout: Tensor, x: Tensor, score: Tensor, index: Tensor, plan: ExpertPlan, into dx: Tensor,
    accumulate: Bool, _ dlogits: Tensor)
  func expertScatter(_ y: Tensor, base: Tensor?, plan: ExpertPlan, into out: Tensor)
  func expertScatterBackward(_ dout: Tensor, plan: ExpertPlan, into dy: Tensor)

  func embedding(_ ids: Tensor, table: Weight, into out: Tensor)
  func embeddingBackward(_ dout: Tensor, ids: Tensor, into tableGradient: Tensor)

  /// Overwrites the logits with their gradient if `gradient`.
  func crossEntropy(
    logits: Tensor, labels: Tensor, weight: Float, zLoss: Float, gradient: Bool, into loss: Tensor)
  func adamW(_ step: AdamWStep, gradient: Tensor, values: Tensor, first: Tensor, second: Tensor)
}

extension Backend {
  /// One product alone.
  public func multiply(_ product: Product) { multiply([product]) }
}
