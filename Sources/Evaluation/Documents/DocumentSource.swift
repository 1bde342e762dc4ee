// What a source of plain text is: documents for pre-training. Knows no model and no file.

/// Generated prose: facts in many phrasings, tables as sentences, numbers in text, stories.
///
/// Documents come from the training side of the split only.
public protocol DocumentSource: Sendable {
  /// The source's name in recipes and on the command line.
  var name: String { get }
  /// What it writes, in one line.
  var summary: String { get }
  /// One document, a few hundred to two thousand characters.
  func document(using random: inout RandomStream) -> String
}

/// The sources of generated prose.
public enum DocumentList {
  /// All sources.
  public static let all: [any DocumentSource] = [
    FactProse(), CountryProse(), NumberProse(), SumProse(), ListProse(), StoryProse(), PassageProse(),
    PatternProse(),
    WordProse(),
  ]

  /// The source of that name, or nil.
  public static func named(_ name: String) -> (any DocumentSource)? { all.first { $0.name == name } }
}
