// Facts with their questions and answers, read from a plain notation. Knows the notation, not what the facts say.

/// One fact in many wordings.
public struct Fact: Sendable {
  public let name: String
  /// Questions, each a sentence of its own.
  let questions: Wordings
  /// The same as the object of "tell me".
  let objects: Wordings
  /// The fact as prose.
  let statements: [String]
  /// The fact as Cria answers.
  public let answers: [String]
  /// What an answer must hold: one phrase of each group.
  let needed: [[String]]

  /// How many ways there are to ask for it, on both sides of the split.
  public var phrasingCount: Int {
    questions.count * (1 + FactFrames.questions.count) + objects.count * FactFrames.objects.count
  }
}

extension Fact {
  /// How many ways there are to say it as prose, alternatives inside a frame not counted.
  public var prosePhrasingCount: Int { FactProse.phrasingCount(self) }
}

/// Wordings of one fact with their split.
struct Wordings: Sendable {
  let training: [String]
  let heldOut: [String]

  /// A fifth is held out, chosen by hash, and at least `fewest`; those of `onlyLearnt` all belong to training, as in
  /// `Phrasings`.
  init(_ wordings: [String], onlyLearnt: [String] = [], fewest: Int) {
    let ranked = wordings.sorted { stableHash($0) < stableHash($1) }
    let count = max(fewest, wordings.count / 5)
    heldOut = Array(ranked.prefix(count))
    training = Array(ranked.dropFirst(count)) + onlyLearnt
  }

  var count: Int { training.count + heldOut.count }
  subscript(split: Split) -> [String] { split == .train ? training : heldOut }
}

/// What may stand around a question.
enum FactFrames {
  /// Nothing: how half of all questions stand. The wording inside is split, so both sides may use it.
  static let bare: Template = "{question}"
  static let questions = Phrasings(
    """
    Hello! {question}
    I have a question. {question}
    A short question: {question}
    Please answer this: {question}
    {question} Please tell me.
    {question} I would like to know.
    One more thing: {question}
    Cria, {small}
    So, {small}
    Quickly, {small}
    Can you answer this? {question}
    """)
  /// The slots of a frame for a question: as it is, and to stand behind a comma.
  static func slots(_ question: String) -> Slots {
    let first = Words(question).words.first ?? ""
    let isName = names.contains(first) || first.hasSuffix("s") && names.contains(String(first.dropLast()))
    // "GGUF" and "SwiGLU" keep their capitals too.
    let isSpelled = question.prefix { $0 != " " }.dropFirst().contains(where: \.isUppercase)
    return ["question": question, "small": isName || isSpelled ? question : decapitalized(question)]
  }

  private static let names: Set<String> = ["scout", "maverick", "behemoth", "llama", "cria", "herd", "i"]

  static let objects = Phrasings(
    """
    Tell me {object}.
    Please tell me {object}.
    Can you tell me {object}?
    Could you tell me {object}, please?
    I would like to know {object}.
    I want to know {object}.
    Do you know {object}?
    Please explain {object}.
    Can you explain {object}?
    Let me know {object}.
    Remind me {object}.
    """)
}

/// The facts of all tables.
public struct FactBook: Sendable {
  /// What Cria knows about itself, Herd, Llama 4 and the terms of the field.
  public static let shared = FactBook(
    [
      [
        factsAboutCriaItself, factsAboutCriaBackground, factsAboutCriaFigures, factsAboutCriaMaking,
        factsAboutCriaAbilities, factsAboutCriaSkills,
      ],
      [factsAboutHerd, factsAboutHerdFiles, factsAboutHerdCommands, factsAboutChatCommands],
      [factsAboutLlama4, factsAboutLlama4Parts, factsAboutLlama4Sizes, factsAboutLlama4Layers],
      [factsAboutArchitecture, factsAboutLayersAndChat, factsAboutAttention, factsAboutAttentionParts],
      [factsAboutTerms, factsAboutSampling, factsAboutTraining, factsAboutMeasures],
    ].map { $0.joined(separator: "\n") })

  /// The facts of each table.
  let tables: [[Fact]]
  public let facts: [Fact]

  /// The facts written in `tables`: `#` name, `?` question, `~` object, `+` and `&` the same that are never held out,
  /// `=` prose, `<` answer, `!` needed.
  init(_ tables: [String]) {
    self.tables = tables.map { table in
      var facts: [Fact] = []
      var lines: [Character: [String]] = [:]
      func finish() {
        guard let name = lines["#"]?.first else { return }
        let statements = lines["="] ?? []
        facts.append(
          Fact(
            name: name, questions: Wordings(lines["?"] ?? [], onlyLearnt: lines["+"] ?? [], fewest: 1),
            objects: Wordings(lines["~"] ?? [], onlyLearnt: lines["&"] ?? [], fewest: 0),
            statements: statements,
            answers: lines["<"] ?? statements,
            needed: (lines["!"] ?? []).map { $0.split(separator: "|").map(String.init) }))
        lines = [:]
      }
      for line in table.split(separator: "\n") {
        let text = trimmed(line)
        guard let mark = text.first else { continue }
        if mark == "#" { finish() }
        lines[mark, default: []].append(trimmed(text.dropFirst()))
      }
      finish()
      return facts
    }
    facts = self.tables.flatMap { $0 }
  }
}
