// The mixture of a training phase, read from a file's text. Knows shares and names, not where the file is.

public import JSON

/// What a phase of training is mixed from.
public struct Recipe: Sendable {
  /// One phase: shares of the bytes, and how conversations are chained.
  public struct Phase: Sendable {
    /// Weights by the names of tasks, document sources and files, in the order of the recipe.
    public var tasks: [(name: String, weight: Double)] = []
    public var documents: [(name: String, weight: Double)] = []
    public var files: [(pattern: String, weight: Double)] = []
    /// Weights of conversations of one, two, three … items behind one another.
    public var chain: [Double] = [1]
  }

  /// The phases by name.
  public let phases: [(name: String, phase: Phase)]

  /// Reads `{"phases": {NAME: {"tasks": {NAME: WEIGHT}, "documents": {…}, "files": {PATTERN: WEIGHT},
  /// "chain": [WEIGHT…]}}}`; every part of a phase may be absent.
  /// - Throws: `RecipeError` if a name is unknown or a weight is not positive.
  public init(_ document: JSONValue) throws(RecipeError) {
    var phases: [(name: String, phase: Phase)] = []
    do {
      for member in try document.object(at: "phases").members {
        var phase = Phase()
        phase.tasks = try Self.weights(member.value, "tasks", phase: member.key).map { ($0, $1) }
        phase.documents = try Self.weights(member.value, "documents", phase: member.key).map { ($0, $1) }
        phase.files = try Self.weights(member.value, "files", phase: member.key).map { ($0, $1) }
        if let chain = try member.value.arrayIfPresent(at: "chain") {
          phase.chain = chain.map { $0.doubleValue ?? -1 }
        }
        guard phase.chain.contains(where: { $0 > 0 }), phase.chain.allSatisfy({ $0 >= 0 }) else {
          throw RecipeError.weight(phase: member.key, name: "chain")
        }
        for (name, _) in phase.tasks where TaskList.named(name) == nil {
          throw RecipeError.unknown(name: name, known: TaskList.all.map(\.name))
        }
        for (name, _) in phase.documents where DocumentList.named(name) == nil {
          throw RecipeError.unknown(name: name, known: DocumentList.all.map(\.name))
        }
        phases.append((member.key, phase))
      }
    } catch let error as JSONError {
      throw .malformed(error)
    } catch let error as RecipeError {
      throw error
    } catch {
      preconditionFailure("\(error)")
    }
    self.phases = phases
  }

  /// The phase of that name.
  public func phase(_ name: String) throws(RecipeError) -> Phase {
    guard let found = phases.first(where: { $0.name == name }) else {
      throw .unknown(name: name, known: phases.map(\.name))
    }
    return found.phase
  }

  private static func weights(
    _ phase: JSONValue, _ part: String, phase name: String
  ) throws -> [(String, Double)] {
    guard let object = try phase.objectIfPresent(at: part) else { return [] }
    return try object.members.map { member in
      guard let weight = member.value.doubleValue, weight > 0 else {
        throw RecipeError.weight(phase: name, name: member.key)
      }
      return (member.key, weight)
    }
  }
}

/// What can be wrong with a recipe.
public enum RecipeError: Error, Sendable, CustomStringConvertible {
  case malformed(JSONError)
  case unknown(name: String, known: [String])
  case weight(phase: String, name: String)

  public var description: String {
    switch self {
    case .malformed(let error): "\(error)"
    case .unknown(let name, let known):
      "\(quoted(name)) is unknown; there are \(known.map { quoted($0) }.joined(separator: ", "))"
    case .weight(let phase, let name):
      "phase \(quoted(phase)): the weight of \(quoted(name)) must be a positive number"
    }
  }
}
