// Any bytes as text: encoded and decoded they are the same, pieces cover them, and ids that come one by one give the
// characters that all at once do.

import FuzzSupport
import Tokenizers

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  examine(start, count) { input in
    guard let tokenizer else { preconditionFailure("the vocabulary is not sound") }
    guard let first = input.first else { return }
    let bytes = Array(input[1...])
    if first & 3 == 0 {
      stream(bytes.map { TokenID($0) % TokenID(tokenizer.vocabularySize + 4) - 2 }, tokenizer, first & 4 == 0)
      return
    }
    let specials: SpecialText = first & 3 == 1 ? .all : .asText
    let ids = tokenizer.encode(bytes.span, specials: specials)
    precondition((try? tokenizer.decodeBytes(ids)) == bytes, "a text changed when it was encoded and decoded")
    var end = 0
    for piece in tokenizer.pieces(bytes.span, specials: specials) {
      precondition(piece.lowerBound == end && !piece.isEmpty, "the pieces leave a gap")
      end = piece.upperBound
    }
    precondition(end == bytes.count, "the pieces end before the text")
    stream(ids, tokenizer, true)
  }
}

/// Ids one by one against all at once.
private func stream(_ ids: [TokenID], _ tokenizer: Tokenizer, _ showsSpecials: Bool) {
  var decoder = StreamingDecoder(tokenizer, showsSpecials: showsSpecials)
  var text = ""
  for id in ids {
    let piece = decoder.append(id)
    text += piece
  }
  text += decoder.finish()
  let isKnown = ids.allSatisfy { tokenizer.bytes(of: $0) != nil }
  guard showsSpecials, isKnown, let whole = try? tokenizer.decode(ids) else { return }
  precondition(text.utf8.elementsEqual(whole.utf8), "a stream gives other characters")
}

private let tokenizer: Tokenizer? = {
  let tokens = Vocabulary.bytes + Vocabulary.merged + Vocabulary.specials + ["[user]"]
  let normal = Vocabulary.bytes.count + Vocabulary.merged.count
  let lists = VocabularyLists(
    tokens: tokens,
    kinds: tokens.indices.map { $0 < normal ? .normal : $0 + 1 == tokens.count ? .userDefined : .control },
    merges: Vocabulary.merges)
  return try? Tokenizer(lists: lists, pre: "llama4", file: "fuzz")
}()
