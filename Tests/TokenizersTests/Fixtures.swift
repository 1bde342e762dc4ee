// What the tests of this module read: the golden files beside the tests and Llama 4's vocabulary, which is not here.

import Foundation
import JSON
import Testing
import Tokenizers

enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/tokenizer")

  static func json(_ name: String) throws -> JSONValue {
    try JSONValue(parsing: [UInt8](Data(contentsOf: folder.appending(path: name))))
  }

  /// The path of Llama 4's `tokenizer.model`, which is not part of the project.
  static let vocabularyPath = ProcessInfo.processInfo.environment["HERD_LLAMA4_TOKENIZER"].flatMap {
    FileManager.default.fileExists(atPath: $0) ? $0 : nil
  }

  /// Read once for all tests.
  static let llama4 = Result { try Tokenizer(path: vocabularyPath ?? "HERD_LLAMA4_TOKENIZER") }
}

extension Trait where Self == ConditionTrait {
  /// Skips a test, and says why, where Llama 4's vocabulary is not at hand.
  static var needsLlama4Vocabulary: Self {
    .enabled(
      if: Fixtures.vocabularyPath != nil,
      "HERD_LLAMA4_TOKENIZER does not name Llama 4's tokenizer.model (PyPI package llama-models)")
  }
}

extension JSONValue {
  /// An array of integers as ids.
  var ids: [TokenID] { (arrayValue ?? []).compactMap(\.integerValue).compactMap { TokenID(exactly: $0) } }
  var strings: [String] { (arrayValue ?? []).compactMap(\.stringValue) }
}

extension Tokenizer {
  /// The split of a text as strings.
  func pieces(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return pieces(bytes.span).map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
