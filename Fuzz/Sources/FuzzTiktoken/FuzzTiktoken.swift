// Any bytes as a tiktoken file, or one built from decisions: text goes through an accepted vocabulary and comes back.

import FuzzSupport
import Tokenizers

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  examine(start, count) { input in
    let (plain, rest) = isPlain(input)
    if plain {
      read(Array(rest), encodes: false)
    } else {
      var choices = Choices(rest)
      let encodes = choices.rarely(32)
      read(file(&choices), encodes: encodes)
    }
  }
}

private func read(_ bytes: [UInt8], encodes: Bool) {
  do throws(TokenizerError) {
    let tokenizer = try Tokenizer(tiktoken: bytes, file: "tokenizer.model")
    precondition(tokenizer.vocabularySize >= 256)
    guard encodes else { return }
    let text = Array("the abc é <|eot|>\u{1}".utf8)
    let decoded = try? tokenizer.decodeBytes(tokenizer.encode(text.span, specials: .all))
    precondition(decoded == text, "a text changed when it was encoded and decoded")
    let lists = tokenizer.lists
    let again = try? Tokenizer(lists: lists, pre: "llama4", file: "again")
    precondition(
      again?.vocabularySize == tokenizer.vocabularySize, "a vocabulary changed when it was written")
  } catch {
    requireOneLine(error)
  }
}

/// A line for each byte and some more; mostly cut short, since a whole vocabulary takes its time.
private func file(_ choices: inout Choices) -> [UInt8] {
  var out: [UInt8] = []
  let isWhole = choices.rarely(8) && choices.rarely(8)
  let first = isWhole ? 256 : choices.below(16)
  if isWhole {
    out = bytes
  } else {
    for byte in 0..<first { line([UInt8(byte)], byte, &out) }
  }
  for place in 0..<choices.below(8) {
    let token = choices.rarely() ? [] : choices.some(6)
    line(token, choices.number(first + place, 32), &out)
    if choices.rarely() { out[out.count - 1] = choices.pick([0x0D, 0x20, 0x0A]) }
    if choices.rarely() { out.append(contentsOf: choices.pick([[0x0A], [0x0D, 0x0A], [0x3D], [0xFF]])) }
  }
  choices.spoil(&out)
  return out
}

private let bytes: [UInt8] = {
  var out: [UInt8] = []
  for byte in 0..<256 { line([UInt8(byte)], byte, &out) }
  return out
}()

/// The token in Base64 and its rank.
private func line(_ token: [UInt8], _ rank: Int, _ out: inout [UInt8]) {
  let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  for start in stride(from: 0, to: token.count, by: 3) {
    let part = token[start..<min(start + 3, token.count)]
    var bits = 0
    for place in 0..<3 { bits = bits << 8 | (place < part.count ? Int(part[start + place]) : 0) }
    for place in 0..<4 {
      out.append(place <= part.count ? digits[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
    }
  }
  out.append(" \(rank)\n")
}
