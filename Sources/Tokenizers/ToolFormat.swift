// Writes calls of functions as the text a model would write. Knows no tokens.

import JSON

/// How an assistant's calls are written in Meta's format.
public enum ToolFormat: String, Sendable, CaseIterable {
  /// `{"type": "function", "name": "f", "parameters": {"a": 1}}`
  case json
  /// `[f(a=1)]`
  case pythonList = "python_list"
  /// `<function=f>{"a": 1}</function>`
  case functionTag = "function_tag"

  /// The text of a call. The built-in tools have a form of their own, whatever the format; several calls are written
  /// one behind another.
  func text(of call: ToolCall) throws(TokenizerError) -> String {
    let arguments = try call.parsedArguments(place: "call of \(quoted(call.name, limit: 40))")
    switch BuiltInTool(rawValue: call.name) {
    case .search, .calculator, .pictures:
      if let query = arguments["query"] {
        return "\(call.name).call(query=\"\(query.stringValue ?? Self.python(query))\")"
      }
    case .code:
      if let code = arguments["code"]?.stringValue { return code }
    case nil: break
    }
    switch self {
    case .json:
      let object: JSONValue = [
        "type": "function", "name": .string(call.name), "parameters": .object(arguments),
      ]
      return object.text(spaced: true, escapesNonASCII: true)
    case .functionTag:
      let text = JSONValue.object(arguments).text(spaced: true, escapesNonASCII: true)
      return "<function=\(call.name)>\(text)</function>"
    case .pythonList:
      return "[\(call.name)(\(Self.keywords(arguments)))]"
    }
  }

  private static func keywords(_ object: JSONObject) -> String {
    object.members.map { $0.key + "=" + python($0.value) }.joined(separator: ", ")
  }

  /// A value as Meta's code writes it: texts in double quotes, nothing in them escaped.
  private static func python(_ value: JSONValue) -> String {
    switch value {
    case .null: "None"
    case .bool(let value): value ? "True" : "False"
    case .integer, .double: value.text()
    case .string(let text): "\"\(text)\""
    case .array(let values): "[" + values.map { python($0) }.joined(separator: ", ") + "]"
    case .object(let object): "{" + keywords(object) + "}"
    }
  }
}

/// Tools that Meta's models know by name.
enum BuiltInTool: String {
  case search = "brave_search"
  case calculator = "wolfram_alpha"
  case pictures = "photogen"
  case code = "code_interpreter"
}
