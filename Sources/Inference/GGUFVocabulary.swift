// The vocabulary in a GGUF file's keys, read and written. Knows the keys' names, not what a vocabulary does.

package import Checkpoints
import JSON
import Llama4
package import Tokenizers

extension Tokenizer {
  /// Reads `tokenizer.ggml.*` and `tokenizer.chat_template`.
  /// - Throws: `LoadError` that names file and key
  package convenience init(gguf metadata: GGUFMetadata) throws(LoadError) {
    do throws(any Error) {
      func wrong(_ key: String, _ expected: String, _ found: String) -> CheckpointError {
        .invalid(path: metadata.path, subject: "key \"\(key)\"", expected: expected, found: found)
      }
      let model = try metadata.string(at: "tokenizer.ggml.model")
      guard model != Self.noVocabulary else {
        throw wrong("tokenizer.ggml.model", "a vocabulary", "a file without one")
      }
      guard model == "gpt2" else { throw wrong("tokenizer.ggml.model", "\"gpt2\"", quoted(model, limit: 40)) }
      let tokens = try metadata.strings(at: "tokenizer.ggml.tokens")
      let numbers = try metadata.integersIfPresent(at: "tokenizer.ggml.token_type")
      let kinds = try numbers?.map { number throws(CheckpointError) in
        guard let kind = VocabularyLists.Kind(rawValue: number) else {
          throw wrong("tokenizer.ggml.token_type", "numbers from 1 to 6", "\(number)")
        }
        return kind
      }
      try self.init(
        lists: VocabularyLists(
          tokens: tokens, kinds: kinds ?? tokens.map { _ in .normal },
          merges: Self.reachable(metadata.stringsIfPresent(at: "tokenizer.ggml.merges") ?? [], tokens)),
        pre: metadata.stringIfPresent(at: "tokenizer.ggml.pre") ?? "",
        beginOfText: metadata.integerIfPresent(at: "tokenizer.ggml.bos_token_id"),
        endOfText: metadata.integerIfPresent(at: "tokenizer.ggml.eos_token_id"),
        padding: metadata.integerIfPresent(at: "tokenizer.ggml.padding_token_id"),
        chatTemplate: metadata.stringIfPresent(at: "tokenizer.chat_template"), file: metadata.path)
    } catch let error as CheckpointError {
      throw LoadError(error)
    } catch {
      throw .invalid("\(error)")
    }
  }

  /// The merges of tokens. Converters also write merges of strings that are no tokens: these never come about, and
  /// llama.cpp passes over them.
  private static func reachable(_ merges: [String], _ tokens: [String]) -> [String] {
    let tokens = Set(tokens)
    return merges.filter { merge in
      let parts = merge.split(separator: " ", omittingEmptySubsequences: false)
      return parts.count != 2 || parts.allSatisfy { tokens.contains(String($0)) }
    }
  }

  /// What `tokenizer.ggml.model` says in a file without a vocabulary.
  static let noVocabulary = "none"

  /// `tokenizer.*` as llama.cpp's converter writes it, ids without a token filled up to the model's vocabulary.
  func ggufMetadata(
    vocabularySize: Int, endTokens: [Int], chatTemplate: String?
  ) -> [(String, GGUFValue)] {
    var lists = lists
    for id in lists.tokens.indices where lists.kinds[id] == .unused { lists.tokens[id] = "[PAD\(id)]" }
    for id in lists.tokens.count..<max(vocabularySize, lists.tokens.count) {
      lists.tokens.append("[PAD\(id)]")
      lists.kinds.append(.unused)
    }
    var keys: [(String, GGUFValue)] = [
      ("tokenizer.ggml.model", .string("gpt2")), ("tokenizer.ggml.pre", .string("llama4")),
      ("tokenizer.ggml.tokens", .array(.string(lists.tokens))),
      ("tokenizer.ggml.token_type", .array(.int32(lists.kinds.map { Int32($0.rawValue) }))),
      ("tokenizer.ggml.merges", .array(.string(lists.merges))),
    ]
    // llama.cpp knows no end of turn by Llama 4's names: without these keys it would talk on.
    let ids = [
      ("bos", beginOfText), ("eos", closing), ("eot", endOfTurn), ("eom", endOfMessage), ("padding", padding),
    ]
    for case (let name, let id?) in ids {
      keys.append(("tokenizer.ggml.\(name)_token_id", .uint32(UInt32(id))))
    }
    keys += Self.ggufEnds(endTokens)
    keys.append(("tokenizer.ggml.add_bos_token", .bool(beginOfText != nil)))
    if let chatTemplate { keys.append(("tokenizer.chat_template", .string(chatTemplate))) }
    return keys
  }

  /// All tokens that end an answer.
  private static func ggufEnds(_ tokens: [Int]) -> [(String, GGUFValue)] {
    tokens.isEmpty ? [] : [(HerdKey.endTokens, .array(.int32(tokens.map { Int32(clamping: $0) })))]
  }

  /// `tokenizer.*` of a model without a vocabulary: only which ids begin and end a text.
  static func ggufMetadata(of configuration: TextConfiguration) -> [(String, GGUFValue)] {
    var keys: [(String, GGUFValue)] = [("tokenizer.ggml.model", .string(noVocabulary))]
    let ids = [
      ("bos", configuration.beginToken), ("eos", configuration.endTokens.first),
      ("padding", configuration.paddingToken),
    ]
    for case (let name, let id?) in ids {
      keys.append(("tokenizer.ggml.\(name)_token_id", .uint32(UInt32(clamping: id))))
    }
    return keys + ggufEnds(configuration.endTokens)
  }
}
