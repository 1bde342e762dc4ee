// What a program that embeds Herd may rely on: answers find their questions, and a model can be trained.

import Foundation
import Herd
import Llama4
import Recipes
import TestSupport
import Testing

@Suite struct EmbeddingTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let cria = root.appending(path: "Models/cria").path

  @Test func aNewQuestionEndsTheAnswerThatIsComing() async throws {
    let model = try await Model.load(Self.cria, threads: 1)
    var options = GenerationOptions()
    options.maximumTokens = 8
    let chat = try model.chat(options: options)
    _ = try await chat.answer("Hello")
    let first = try await chat.stream("What is a llama?")
    let second = try await chat.stream("Who are you?")
    let answer = try await second.text()
    _ = try await first.text()
    let messages = await chat.messages
    #expect(messages.map(\.content).dropFirst(2) == ["Who are you?", answer])
    #expect(messages.count == 4 && !answer.isEmpty)
  }

  @Test func modelsWithoutEyesSaySo() async throws {
    let model = try await Model.load(Self.cria, threads: 1)
    let error = await #expect(throws: LoadError.self) { try await model.picture(at: "heron.jpg") }
    #expect(
      !model.seesPictures && "\(error.map { "\($0)" } ?? "")".contains("expected a model with a vision tower")
    )
  }

  @Test func aModelIsTrainedAndLoaded() async throws {
    let folder = TemporaryFolder()
    folder.write(String(repeating: "A small herd walks over the hill. ", count: 200), "text.txt")
    var texts = try TextTokenization(tokenizerAt: Self.cria, output: folder("text.tokens"))
    try texts.add(file: folder("text.txt")) { _ in }
    try texts.finish()

    var settings = try PretrainingSettings(preset: "cria-tiny")
    settings.model.vocabularySize = 4096
    settings.data = [DataPattern(name: "text", pattern: folder("text.tokens"))]
    settings.tokenizer = Self.cria
    (settings.steps, settings.rowLength, settings.batchTokens) = (4, 32, 64)
    let steps = Steps()
    let trained = try await Model.train(settings, output: folder("run"), threads: 1) { report in
      steps.count += report.step
    }
    #expect(steps.count == 1 + 2 + 3 + 4)
    var options = GenerationOptions()
    options.maximumTokens = 3
    let model = try await Model.load(trained, threads: 1)
    #expect(try await model.stream("A small", options: options).events.collect().ids.count <= 3)
  }
}

/// Counted on the training thread, read when it is done.
private final class Steps: @unchecked Sendable {
  var count = 0
}
