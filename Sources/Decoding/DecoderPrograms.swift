// Where the programs that decode lie. Does not start them.

import Glibc

/// The folders that are searched for the decoders.
///
/// Herd links no library that decodes: `make decoders` builds one program for pictures and one for video, and each file is
/// decoded by a process of its own.
public struct DecoderPrograms: Sendable, Hashable {
  /// Searched in this order.
  public var folders: [String]

  public init(folders: [String]) { self.folders = folders }

  /// The folder that `HERD_DECODERS` names and no other; without it the one that the running program lies in, and
  /// `.build/decoders` of the package that built it.
  public static func found() -> DecoderPrograms {
    if let named = unsafe getenv("HERD_DECODERS") {
      let folder = unsafe String(cString: named)
      if !folder.isEmpty { return DecoderPrograms(folders: [folder]) }
    }
    guard let program = unsafe realpath("/proc/self/exe", nil) else { return DecoderPrograms(folders: []) }
    defer { unsafe free(program) }
    return DecoderPrograms(folders: folders(besides: unsafe String(cString: program)))
  }

  static func folders(besides program: String) -> [String] {
    var parts = program.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    var folders = [parts.isEmpty ? "." : parts.joined(separator: "/")]
    while let last = parts.last {
      if last == ".build" {
        folders.append((parts + ["decoders"]).joined(separator: "/"))
        break
      }
      parts.removeLast()
    }
    return folders
  }

  static func name(for format: MediaFormat) -> String {
    format.isVideo ? "herd-decode-video" : "herd-decode-picture"
  }

  /// The path of a program; nil if no folder has it.
  func path(_ name: String) -> String? {
    folders.map { $0 + "/" + name }.first { unsafe access($0, X_OK) == 0 }
  }

  /// Whether pictures can be decoded here.
  public var decodePictures: Bool { path(Self.name(for: .jpeg)) != nil }
  /// Whether videos can be decoded here.
  public var decodeVideos: Bool { path(Self.name(for: .mp4)) != nil }
}
