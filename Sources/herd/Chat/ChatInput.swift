// What somebody can enter in a chat. Knows no model and no terminal.

import LineEditing

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
  case image(String)
  /// A video, and how many frames of it a second.
  case video(String, framesPerSecond: Double)
  case annotate(String)
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
    var argument = parts.count > 1 ? String(parts[1].drop { $0.isWhitespace }) : ""
    if command != "/video", Self.fileCommands.contains(command) { argument = PathCompletion.meant(argument) }
    switch command {
    case "/help", "/?": self = .help
    case "/clear": self = .clear
    case "/system": self = .system(argument)
    case "/regen": self = .regenerate
    case "/undo": self = .undo
    case "/save": self = argument.isEmpty ? .mistake("/save needs a file") : .save(argument)
    case "/load": self = argument.isEmpty ? .mistake("/load needs a file") : .load(argument)
    case "/image": self = argument.isEmpty ? .mistake("/image needs a file") : .image(argument)
    case "/video": self = Self.video(argument)
    case "/annotate": self = argument.isEmpty ? .mistake("/annotate needs a file") : .annotate(argument)
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

  /// A path, and behind it perhaps a number of frames a second.
  private static func video(_ argument: String) -> ChatInput {
    let words = argument.split { $0.isWhitespace }
    guard let last = words.last else { return .mistake("/video needs a file") }
    guard words.count > 1, let rate = Double(last) else {
      return .video(PathCompletion.meant(argument), framesPerSecond: 1)
    }
    guard rate > 0, rate <= PictureOptions.mostFramesPerSecond else {
      return .mistake(
        "/video: expected above 0 to \(Int(PictureOptions.mostFramesPerSecond)) frames a second, found \(last)"
      )
    }
    return .video(PathCompletion.meant(String(argument.dropLast(last.count))), framesPerSecond: rate)
  }

  /// What the tab key appends to a line: the rest of a file's name behind a command that takes one.
  static func completion(of line: String) -> String? {
    guard let command = fileCommands.first(where: { line.hasPrefix($0 + " ") }) else { return nil }
    return PathCompletion.rest(of: String(line.dropFirst(command.count + 1).drop { $0.isWhitespace }))
  }

  private static let fileCommands = ["/image", "/video", "/annotate", "/save", "/load"]

  static let commands = """
    /help              this list
    /clear             begin anew; the instruction stays
    /system [TEXT]     instruct the model for the whole dialogue; without TEXT no longer
    /regen             answer the last question anew
    /undo              take the last question and its answer back
    /save FILE         write the dialogue as JSON
    /load FILE         go on with a dialogue from a file
    /image FILE        a picture for the next message; it stands where that says \(Attachments.marker), or before it
    /video FILE [FPS]  a video for the next message, as frames with their times, one a second if nothing is said
    /annotate FILE     draw the boxes of the last answer on the last picture, into a PNG file
    /stats             tokens, rates and settings
    /set NAME VALUE    change a setting: \(ChatSetting.allCases.map(\.rawValue).joined(separator: " "))
    /exit              leave (also Control-D, or Control-C twice)
    A backslash at the end of a line goes on in the next one; lines between \"\"\" and \"\"\" are one message.
    Control-C stops an answer.
    """
}
