// Which tensors a converted checkpoint has, in which format, and what each is made of. Knows names, no bytes.

import Checkpoints
import Llama4
import Tensors

/// A tensor to be written.
struct PlannedTensor {
  enum Content {
    /// A short parameter.
    case vector(ParameterDeclaration)
    /// A matrix as the model declares it.
    case matrix(ParameterDeclaration)
    /// One part of the experts, [expert, out, in].
    case expertPart(ParameterDeclaration, part: Int, parts: Int)
    /// All parts of the experts, [expert, in, parts · out].
    case experts(ParameterDeclaration, parts: Int)
    /// Divisors of the frequencies.
    case numbers([Float])
    /// A tensor that is no part of the text model, as it is.
    case other
  }

  let name: String
  let shape: [Int]
  var format: ElementFormat
  let content: Content

  var declaration: TensorDeclaration { TensorDeclaration(name: name, format: format, shape: shape) }
}

/// All tensors of a converted checkpoint.
struct TensorPlan {
  private(set) var tensors: [PlannedTensor]
  /// Tensors of the input that nothing is made of.
  private(set) var leftOut: [String] = []

  /// - Parameter declarations: of the text model, in its own order, and of a vision tower that goes along
  init(
    _ checkpoint: OpenCheckpoint, _ declarations: [ParameterDeclaration], _ options: ConversionOptions
  ) throws(LoadError) {
    tensors = []
    let rule = FormatRule(options.type, checkpoint.configuration)
    if options.form == .gguf, let divisors = checkpoint.configuration.ggufRopeDivisors {
      tensors.append(
        PlannedTensor(
          name: Self.ropeName, shape: [divisors.count], format: .scalar(.float32), content: .numbers(divisors)
        ))
    }
    var used: Set<String> = [Self.ropeName]
    for declaration in declarations {
      let names = checkpoint.names(of: declaration)
      used.formUnion(names)
      // Parts of experts that are kept apart have formats of their own.
      let stored = try names.map { name throws(LoadError) in try checkpoint.format(of: name) }
      switch options.form {
      case .gguf: try addGGUF(declaration, stored, rule)
      case .huggingFace: addHuggingFace(declaration, stored[0], rule, checkpoint)
      }
    }
    let others = checkpoint.tensors.entries.filter { !used.contains($0.name) }
    guard options.form == .huggingFace, checkpoint.kind == .huggingFace else {
      leftOut = others.map(\.name)
      return
    }
    // A folder's other tensors (a vision tower) go along as they are.
    for entry in others {
      guard let format = entry.format else {
        throw .invalid(
          "\(checkpoint.path): tensor \"\(entry.name)\": expected a format that can be copied, found \(entry.formatName)"
        )
      }
      tensors.append(PlannedTensor(name: entry.name, shape: entry.shape, format: format, content: .other))
    }
  }

  static let ropeName = "rope_freqs.weight"

  /// The type that most of the matrices have, by bytes.
  var prevailing: WeightType {
    var bytes: [WeightType: Int] = [:]
    for tensor in tensors {
      guard tensor.shape.count > 1, let type = WeightType(tensor.format) else { continue }
      bytes[type, default: 0] += tensor.shape.reduce(1, *)
    }
    return bytes.max { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }?.key ?? .float32
  }

  /// Gives tensors another format.
  mutating func setFormat(_ format: ElementFormat, at position: Int) { tensors[position].format = format }

  private mutating func addGGUF(
    _ declaration: ParameterDeclaration, _ stored: [ElementFormat], _ rule: FormatRule
  ) throws(LoadError) {
    let parts = Self.ggufParts(of: declaration)
    guard !parts.isEmpty else {
      throw .invalid("tensor \"\(declaration.name)\": GGUF has no name for it")
    }
    for (number, part) in parts.enumerated() {
      let content: PlannedTensor.Content =
        switch declaration.shape.count {
        case 3: .expertPart(declaration, part: number, parts: parts.count)
        case 2: .matrix(declaration)
        default: .vector(declaration)
        }
      let format = rule.gguf(
        declaration, part.name, rowLength: part.shape[part.shape.count - 1],
        stored: stored[stored.count == parts.count ? number : 0])
      tensors.append(PlannedTensor(name: part.name, shape: part.shape, format: format, content: content))
    }
  }

  /// GGUF's tensors of a parameter: fused experts lie apart there, [expert, out, in]. Empty if it has no name for it.
  static func ggufParts(of declaration: ParameterDeclaration) -> [(name: String, shape: [Int])] {
    let pairs = NameTable.pairs(ofHuggingFace: declaration.name)
    let shape = declaration.shape
    guard shape.count == 3 else { return pairs.map { ($0.gguf, shape) } }
    return pairs.map { ($0.gguf, [shape[0], shape[2] / pairs.count, shape[1]]) }
  }

  private mutating func addHuggingFace(
    _ declaration: ParameterDeclaration, _ stored: ElementFormat, _ rule: FormatRule,
    _ checkpoint: OpenCheckpoint
  ) {
    let content: PlannedTensor.Content =
      switch declaration.shape.count {
      case 3: .experts(declaration, parts: declaration.expertParts)
      case 2: .matrix(declaration)
      default: .vector(declaration)
      }
    let name =
      checkpoint.kind == .gguf ? declaration.name : checkpoint.layout.name(of: declaration.name)
    tensors.append(
      PlannedTensor(
        name: name, shape: declaration.shape, format: rule.huggingFace(stored: stored), content: content))
  }
}

/// Which format a tensor gets.
struct FormatRule {
  private let type: WeightType?
  private let mixture: Mixture?

  init(_ type: WeightType?, _ configuration: TextConfiguration) {
    self.type = type
    mixture = type.map { Mixture($0, configuration) }
  }

  /// As llama.cpp has it: vectors and routers F32, the rest by the type's mixture. Without a type, formats stay; those
  /// that no file has become BF16.
  func gguf(
    _ declaration: ParameterDeclaration, _ name: String, rowLength: Int, stored: ElementFormat
  ) -> ElementFormat {
    if declaration.shape.count == 1 || declaration.isRouter { return .scalar(.float32) }
    if let mixture { return mixture.format(of: name, rowLength: rowLength) }
    if case .block(let block) = stored, !block.isInFiles { return .scalar(.bfloat16) }
    return stored
  }

  func huggingFace(stored: ElementFormat) -> ElementFormat {
    if let type { return type.format }
    if case .scalar = stored { return stored }
    return .scalar(.bfloat16)
  }
}

extension ParameterDeclaration {
  var isRouter: Bool { name.hasSuffix(".router.weight") }
  /// Matrices side by side in a fused tensor of experts.
  var expertParts: Int { name.hasSuffix("gate_up_proj") ? 2 : 1 }
}

extension OpenCheckpoint {
  /// The checkpoint's own names for a parameter; several where it keeps the parts of experts apart.
  func names(of declaration: ParameterDeclaration) -> [String] {
    guard declaration.shape.count == 3 else { return [layout.name(of: declaration.name)] }
    switch layout.experts(of: declaration.name, parts: declaration.expertParts) {
    case .fused(let name): return [name]
    case .transposed(let names): return names
    }
  }

  /// The format in which a tensor is kept.
  func format(of name: String) throws(LoadError) -> ElementFormat {
    guard let entry = tensors.entry(named: name) else {
      throw .invalid("\(path): tensor \"\(name)\" is missing")
    }
    guard let format = entry.format else {
      throw .invalid(
        "\(path): tensor \"\(name)\": expected a format that can be read, found \(entry.formatName)")
    }
    return format
  }
}
