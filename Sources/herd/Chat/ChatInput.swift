// What somebody can enter in a chat. Knows no model and no terminal.

/// A message, or a command that begins with a slash.
enum ChatInput: Equatable {
  case message(String)
  case help
  case clear
  case system(String)
  case regenerate
  case undo
  case save(String)
  case load(String)
  case statistics
  case set(name: String, value: String)
  case exit
  /// Something that begins with a slash and is no command, or lacks what the command needs.
  case mistake(String)

  init(_ text: String) {
    guard text.hasPrefix("/"), !text.contains("\n") || text.hasPrefix("/system") else {
      self = .message(text)
      return
    }
    let parts = text.split(maxSplits: 1) { $0.isWhitespace }
    let command = parts.first.map(String.init) ?? text
    let argument = parts.count > 1 ? String(parts[1].drop { $0.isWhitespace }) : ""
    switch command {
    case "/help", "/?": self = .help
    case "/clear": self = .clear
    case "/system": self = .system(argument)
    case "/regen": self = .regenerate
    case "/undo": self = .undo
    case "/save": self = argument.isEmpty ? .mistake("/save needs a file") : .save(argument)
    case "/load": self = argument.isEmpty ? .mistake("/load needs a file") : .load(argument)
    case "/stats": self = .statistics
    case "/set":
      let words = argument.split { $0.isWhitespace }
      self =
        words.count == 2
        ? .set(name: String(words[0]), value: String(words[1])) : .mistake("/set needs a name and a value")
    case "/exit", "/quit", "/bye": self = .exit
    default: self = .mistake("\(command) is no command; /help lists them")
    }
  }

  static let commands = """
    /help              this list
    /clear             begin anew; the instruction stays
    /system [TEXT]     instruct the model for the whole dialogue; without TEXT no longer
    /regen             answer the last question anew
    /undo              take the last question and its answer back
    /save FILE         write the dialogue as JSON
    /load FILE         go on with a dialogue from a file
    /stats             tokens, rates and settings
    /set NAME VALUE    change a setting: \(ChatSetting.allCases.map(\.rawValue).joined(separator: " "))
    /exit              leave (also Control-D, or Control-C twice)
    A backslash at the end of a line goes on in the next one; lines between \"\"\" and \"\"\" are one message.
    Control-C stops an answer.
    """
}
