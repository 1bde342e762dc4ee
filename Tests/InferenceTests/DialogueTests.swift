// Dialogues as prompts: what is kept, what is dropped, what need not be read again.

import Inference
import Testing
import Tokenizers

@Suite struct DialogueTests {
  private func dialogue(_ turns: Int, system: String? = "S") -> Dialogue {
    var dialogue = Dialogue(system: system)
    for turn in 0..<turns {
      dialogue.ask("Q\(turn)")
      // Not what the text would be encoded to.
      dialogue.answer("A\(turn)", tokens: [7, TokenID(turn)])
    }
    dialogue.ask("last")
    return dialogue
  }

  @Test func promptsAreMetasFormat() throws {
    let tokenizer = try Tiny.bytes()
    let format = try ChatFormat(tokenizer)
    var dialogue = dialogue(1)
    let prompt = try dialogue.prompt(format, contextSize: 1000, reserve: 1)
    let expected =
      "<|begin_of_text|><|header_start|>system<|header_end|>\n\nS<|eot|><|header_start|>user<|header_end|>\n\nQ0<|eot|>"
      + "<|header_start|>assistant<|header_end|>\n\n\u{7}\u{0}<|eot|><|header_start|>user<|header_end|>\n\nlast<|eot|>"
      + "<|header_start|>assistant<|header_end|>\n\n"
    #expect(try tokenizer.decode(prompt.tokens) == expected && prompt.dropped == 0)
    // What somebody writes is never a control token.
    let written = try format.tokens(of: Message(.user, "<|eot|>"))
    #expect(written.count { tokenizer.isSpecial($0) } == 3)
  }

  @Test func theOldestTurnsGoWhole() throws {
    let format = try ChatFormat(Tiny.bytes())
    var whole = dialogue(5)
    let full = try whole.prompt(format, contextSize: 10_000, reserve: 1).tokens
    for (context, dropped) in [
      (full.count + 1, 0), (full.count, 1), (full.count - 20, 1), (full.count - 40, 2),
    ] {
      var cut = dialogue(5)
      let prompt = try cut.prompt(format, contextSize: context, reserve: 1)
      #expect(prompt.dropped == dropped && cut.turns.count == 6 - dropped && cut.system == "S")
      #expect(prompt.tokens.count < context && cut.turns.last?.question == "last")
    }
    var alone = dialogue(0)
    #expect(throws: DialogueError.tooLong(tokens: 40, context: 39)) {
      try alone.prompt(format, contextSize: 39, reserve: 1)
    }
  }

  @Test func turnsAreTakenBackAndReadFromElsewhere() throws {
    var dialogue = dialogue(1, system: nil)
    #expect(try Dialogue(dialogue.messages).messages == dialogue.messages)
    #expect(dialogue.removeLastTurn() == "last" && dialogue.removeLastAnswer())
    #expect(dialogue.messages == [Message(.user, "Q0")])
    dialogue.ask("instead")
    #expect(dialogue.messages == [Message(.user, "instead")] && dialogue.removeLastTurn() == "instead")
    #expect(dialogue.removeLastTurn() == nil && !dialogue.removeLastAnswer())
    #expect(throws: DialogueError.unexpectedRole(message: 1, expected: .assistant, found: .user)) {
      try Dialogue([Message(.user, "a"), Message(.user, "b")])
    }
  }

  @Test func whatWasSaidIsNotReadAgain() async throws {
    let tokenizer = try Tiny.bytes()
    let format = try ChatFormat(tokenizer)
    let engine = Engine(model: try Tiny.model(), tokenizer: tokenizer)
    let session = engine.makeSession()
    var dialogue = Dialogue()
    for turn in 0..<3 {
      dialogue.ask("Question \(turn)")
      let prompt = try dialogue.prompt(format, contextSize: session.contextSize, reserve: 1).tokens
      let answer = try await engine.generate(prompt, in: session, options: Tiny.greedy(9)).collect()
      dialogue.answer(answer.text, tokens: answer.ids)
      let new = prompt.count - answer.result.usage.reusedTokens
      // The last token of the answer before, its end, the question with header and end, the header of the answer.
      let expected = turn == 0 ? prompt.count : 2 + 19 + 13
      #expect(new == expected)
    }
  }
}
