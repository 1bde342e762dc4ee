// Zip archives of stored entries that are right but for a decision here and there. Knows the format, no parser.

public enum ZipBytes {
  private static let full = 0xFFFF_FFFF

  public static func file(_ entries: [(name: String, data: [UInt8])], _ choices: inout Choices) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    let isWide = choices.rarely(8)
    for (name, data) in entries {
      let start = choices.number(file.count, 64)
      let follows = choices.rarely()
      file.append(choices.number(0x0403_4B50, 64), 4)
      file.append(20, 2)
      file.append(follows ? 8 : choices.rarely(64) ? 1 : 0, 2)
      file.append(choices.number(0, 64), 2)
      file.append(0, 8)
      for _ in 0..<2 { file.append(follows ? 0 : choices.number(data.count, 64), 4) }
      file.append(choices.number(name.utf8.count, 64), 2)
      let padding = choices.below(4)
      file.append(padding, 2)
      file.append(choices.rarely(64) ? "other" : name)
      file += [UInt8](repeating: 0, count: padding) + data
      entry(name, data.count, start, isWide, follows, &directory, &choices)
    }
    let start = file.count
    file += directory
    if isWide { wideEnd(entries.count, directory.count, start, &file, &choices) }
    file.append(choices.number(0x0605_4B50, 64), 4)
    file.append(choices.number(0, 64), 4)
    for _ in 0..<2 { file.append(isWide ? 0xFFFF : choices.number(entries.count, 64), 2) }
    file.append(isWide ? full : choices.number(directory.count, 64), 4)
    file.append(isWide ? full : choices.number(start, 64), 4)
    let comment = choices.rarely() ? choices.some(8) : []
    file.append(comment.count, 2)
    return file + comment
  }

  /// One entry of the directory, its numbers in 64 bits if the archive is wide.
  private static func entry(
    _ name: String, _ size: Int, _ start: Int, _ isWide: Bool, _ follows: Bool, _ directory: inout [UInt8],
    _ choices: inout Choices
  ) {
    directory.append(choices.number(0x0201_4B50, 64), 4)
    directory.append(0, 4)
    directory.append((follows ? 8 : 0) | (choices.rarely(64) ? 1 : 0), 2)
    directory.append(choices.number(0, 64), 2)
    directory.append(0, 8)
    for _ in 0..<2 { directory.append(isWide ? full : choices.number(size, 64), 4) }
    directory.append(choices.number(name.utf8.count, 64), 2)
    var extra: [UInt8] = []
    if isWide {
      if choices.rarely() { extra += [9, 9, 1, 0, 0] }
      extra.append(choices.number(1, 64), 2)
      extra.append(choices.number(24, 64), 2)
      for value in [size, size, start] { extra.append(choices.number(value, 64), 8) }
    }
    directory.append(choices.number(extra.count, 64), 2)
    directory.append(choices.number(0, 64), 2)
    directory.append(0, 8)
    directory.append(isWide ? full : start, 4)
    directory.append(name)
    directory += extra
  }

  /// The end record of 64-bit numbers and the pointer to it.
  private static func wideEnd(
    _ count: Int, _ size: Int, _ start: Int, _ file: inout [UInt8], _ choices: inout Choices
  ) {
    let record = file.count
    file.append(choices.number(0x0606_4B50, 64), 4)
    file.append(44, 8)
    file.append(0, 12)
    for value in [count, count, size, start] { file.append(choices.number(value, 64), 8) }
    file.append(choices.number(0x0706_4B50, 64), 4)
    file.append(0, 4)
    file.append(choices.number(record, 64), 8)
    file.append(1, 4)
  }
}
