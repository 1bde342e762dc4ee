// The tokens that stand for pictures of all sizes, by both chat formats, against the references' ids.

import Foundation
import JSON
import Media
import TestSupport
import Testing
import Tokenizers

/// The path of Llama 4's `tokenizer.model`, which is not part of the project.
private let vocabularyPath = ProcessInfo.processInfo.environment["HERD_LLAMA4_TOKENIZER"].flatMap {
  FileManager.default.fileExists(atPath: $0) ? $0 : nil
}

@Suite(
  .enabled(
    if: vocabularyPath != nil,
    "HERD_LLAMA4_TOKENIZER does not name Llama 4's tokenizer.model (PyPI package llama-models)"))
struct PictureTokenTests {
  private let tokenizer: Tokenizer

  init() throws { tokenizer = try Tokenizer(path: #require(vocabularyPath)) }

  private func golden(_ folder: String, _ name: String) throws -> JSONValue {
    try JSONValue(parsing: String(contentsOfFile: Fixtures.path(folder, name), encoding: .utf8))
  }

  private func picture(width: Int, height: Int) -> ContentPart {
    let plan = TilePlan(width: width, height: height, tile: 336, maximumTiles: 16)
    return .picture(PictureLayout(rows: plan.rows, columns: plan.columns, tokensPerTile: 144))
  }

  private func parts(_ content: JSONValue?) throws -> [ContentPart] {
    guard let list = content?.arrayValue else { return [.text(content?.stringValue ?? "")] }
    return try list.map { part in
      if let text = part["text"]?.stringValue { return .text(text) }
      return picture(width: try part.integer(at: "width"), height: try part.integer(at: "height"))
    }
  }

  private func ids(_ value: JSONValue?) -> [TokenID] {
    (value?.arrayValue ?? []).compactMap(\.integerValue).compactMap { TokenID(exactly: $0) }
  }

  @Test func conversationsWithPicturesHaveTheReferencesIDs() throws {
    let chat = try golden("tokenizer", "chat.json")
    let cases = try chat.array(at: "cases").filter { $0["image_tiles"]?.arrayValue?.isEmpty == false }
    for test in cases {
      let messages = try test.array(at: "messages").map { message in
        Message(
          try #require(Role(rawValue: message.string(at: "role"))), parts: try parts(message["content"]))
      }
      let name = try test.string(at: "name")
      #expect(try ChatFormat(tokenizer).encode(messages) == ids(test["ids"]), "\(name)")
      // Hugging Face's template has one token for each picture, which its processor replaces.
      let template = try test.string(at: "hf_template_text").components(separatedBy: "<|image|>")
      var pictures = messages.flatMap(\.parts).filter { if case .picture = $0 { true } else { false } }[...]
      var expected = tokenizer.encode(template[0], specials: .all)
      for text in template.dropFirst() {
        let next = pictures.popFirst()
        let picture = try ChatFormat(tokenizer).encode(completing: [#require(next)])
        expected += picture.dropFirst() + tokenizer.encode(text, specials: .all)
      }
      #expect(try ChatFormat(tokenizer, style: .huggingFace).encode(messages) == expected, "\(name)")
    }
    #expect(cases.count == 3)
  }

  @Test func completionsWithPicturesHaveTheReferencesIDs() throws {
    let completions = try golden("tokenizer", "chat.json").array(at: "completions")
    for test in completions {
      let found = try ChatFormat(tokenizer).encode(completing: parts(test["content"]))
      #expect(found == ids(test["ids"]))
    }
    #expect(completions.count == 2)
  }

  /// What transformers' processor makes of placeholders in a text.
  @Test func placeholdersExpandAsTheProcessorDoes() throws {
    let expected = try golden("preprocess", "expected.json")
    let sizes = Dictionary(
      uniqueKeysWithValues: try expected.array(at: "images").map { image in
        (
          try image.string(at: "name"),
          picture(width: try image.integer(at: "width"), height: try image.integer(at: "height"))
        )
      })
    let tests = try expected.array(at: "token_expansion")
    for test in tests {
      let texts = try test.string(at: "text").components(separatedBy: "<|image|>")
      let names = try test.array(at: "images").compactMap(\.stringValue)
      var found =
        try ChatFormat(tokenizer).encode(completing: []) + tokenizer.encode(texts[0], specials: .all)
      for (name, text) in zip(names, texts.dropFirst()) {
        let tokens = try ChatFormat(tokenizer).encode(completing: [#require(sizes[name])])
        found += tokens.dropFirst() + tokenizer.encode(text, specials: .all)
      }
      let runs = try test.array(at: "ids_run_length").map(ids)
      #expect(found == runs.flatMap { Array(repeating: $0[0], count: Int($0[1])) })
    }
    #expect(tests.count == 4)
  }
}
