// The vocabulary in a GGUF file's keys. Knows the keys' names, not what a vocabulary does.

import Checkpoints
import Tokenizers

extension Tokenizer {
  /// Reads `tokenizer.ggml.*` and `tokenizer.chat_template`.
  /// - Throws: `LoadError` that names file and key
  convenience init(gguf metadata: GGUFMetadata) throws(LoadError) {
    do throws(any Error) {
      func wrong(_ key: String, _ expected: String, _ found: String) -> CheckpointError {
        .invalid(path: metadata.path, subject: "key \"\(key)\"", expected: expected, found: found)
      }
      let model = try metadata.string(at: "tokenizer.ggml.model")
      guard model == "gpt2" else { throw wrong("tokenizer.ggml.model", "\"gpt2\"", "\"\(model)\"") }
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
}
