// Models with their vocabularies, from the files that people have.

import CPUBackend
import Inference
import TestSupport
import Testing
import Tokenizers

@Suite struct ChatModelTests {
  @Test(arguments: [
    "gguf/tiny.q8_0.gguf", "tiny-split-gguf/tiny-00001-of-00003.gguf", "tiny-herd-gguf/tiny.gguf",
  ])
  func ggufFilesCanBeTalkedTo(file: String) async throws {
    let backend = try #require(CPUBackend(threads: 1))
    let opened = try ChatModel(path: Fixtures.path(file), backend: backend)
    // "Ġt", "he" and "ing" are tokens of this vocabulary, "th" is none.
    #expect(opened.tokenizer.encode(" thing").count == 3)
    var dialogue = Dialogue()
    dialogue.ask("the thing")
    let (format, warning) = try opened.format()
    let prompt = try dialogue.prompt(format, contextSize: 100, reserve: 1).tokens
    #expect(
      try opened.tokenizer.decode(prompt).hasSuffix(
        "the thing<|eot|><|header_start|>assistant<|header_end|>\n\n"))
    let engine = Engine(model: opened.model, tokenizer: opened.tokenizer)
    let answer = try await engine.generate(prompt, options: Tiny.greedy(5)).collect()
    #expect(answer.ids.count == 5 && warning == nil)
  }

  @Test func foldersWithoutAVocabularySayWhatIsMissing() throws {
    let backend = try #require(CPUBackend(threads: 1))
    #expect { try ChatModel(path: Fixtures.path("tiny-scout-text"), backend: backend) } throws: {
      "\($0)".hasSuffix("tiny-scout-text: holds no tokenizer.json and no tokenizer.model")
    }
  }
}
