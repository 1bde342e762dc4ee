// What stands beside a vocabulary in tokenizer_config.json. Knows no merges and no ids.

import JSON

/// Names of the special tokens with a part to play, and the chat template.
public struct TokenizerSettings: Sendable {
  var roles = SpecialRoles()
  var chatTemplate: String?
  /// The fields that name a token, as they stand in the file.
  private var named: [(field: String, token: String)] = []
  private var file = ""

  public init() {}

  /// Reads `tokenizer_config.json`; `file` is named in errors. What Herd does not need is passed over.
  public init(contents: [UInt8], file: String) throws(TokenizerError) {
    let root = try TokenizerDocument.parse(contents, file: file)
    guard root.objectValue != nil else {
      throw .malformed(file: file, place: "", expected: "an object", found: root.kind)
    }
    self.file = file
    roles.beginOfText = try name(root, "bos_token") ?? roles.beginOfText
    roles.endOfText = try name(root, "eos_token") ?? roles.endOfText
    roles.padding = try name(root, "pad_token") ?? roles.padding
    chatTemplate = try Self.template(root, file)
  }

  /// Every token that the file names must be there: a text would begin or end otherwise than its author meant.
  func requireTokens(in specials: SpecialTokens) throws(TokenizerError) {
    for (field, token) in named where specials.id(named: token) == nil {
      throw .malformed(
        file: file, place: field, expected: "a special token of the vocabulary beside it",
        found: quoted(token, limit: 80))
    }
  }

  /// A token's name, or an object that has it as `content`.
  private mutating func name(_ root: JSONValue, _ key: String) throws(TokenizerError) -> String? {
    guard let value = root[key], !value.isNull else { return nil }
    guard let name = value.stringValue ?? value["content"]?.stringValue else {
      throw .malformed(file: file, place: key, expected: "a token's name", found: value.kind)
    }
    named.append((key, name))
    return name
  }

  /// The template, or of several named ones the one called `default`.
  private static func template(_ root: JSONValue, _ file: String) throws(TokenizerError) -> String? {
    guard let value = root["chat_template"], !value.isNull else { return nil }
    if let text = value.stringValue { return text }
    let named = value.arrayValue?.first { $0["name"]?.stringValue == "default" }
    guard let text = named?["template"]?.stringValue else {
      throw .malformed(
        file: file, place: "chat_template", expected: "a text or a list with one named \"default\"",
        found: value.kind)
    }
    return text
  }
}

extension TokenizerError {
  init(_ error: JSONError, file: String) {
    switch error {
    case .malformed(let expected, let found, let offset, let line):
      self = .malformed(file: file, place: "line \(line), byte \(offset)", expected: expected, found: found)
    case .field(let path, let expected, let found):
      self = .malformed(file: file, place: path, expected: expected, found: found)
    }
  }
}
