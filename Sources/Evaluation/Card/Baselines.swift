// What costs nothing: a guess, one fixed answer, the answer to the most similar question. Knows items, no model.

import Tokenizers

/// A task's answers without a model, from items of the training side.
struct Baselines {
  private let training: [Example]

  /// Draws the items that the answers come from.
  init(_ task: any EvaluationTask, seed: UInt64) {
    training = task.examples(.train, count: 1_000, seed: seed)
  }

  /// How often a guess is right: among the answers that a prompt holds, elsewhere among the training side's.
  func chance(_ examples: [Example]) -> Double {
    let answers = training.prefix(100).map(\.reference)
    let shares = examples.map { example in
      let guesses = example.guesses ?? answers
      return Proportion(guesses.count(where: example.isCorrect), of: guesses.count).rate
    }
    return shares.reduce(0, +) / Double(max(shares.count, 1))
  }

  /// The best that one fixed answer reaches, among the eight most frequent ones.
  func mostFrequent(_ examples: [Example]) -> Double {
    var counts: [String: Int] = [:]
    for example in training { counts[example.reference, default: 0] += 1 }
    let answers = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(8).map(\.key)
    return answers.map { answer in
      Proportion(examples.count { $0.isCorrect(answer) }, of: examples.count).rate
    }.max() ?? 0
  }

  /// How often the answer to the training item with the most similar question is right: the one whose prompt shares most
  /// words, pairs and triples of words, as a share of both prompts' (Dice's coefficient); the first one among equals.
  func nearest(_ examples: [Example]) -> Double {
    var places: [String: [Int]] = [:]
    var sizes: [Int] = []
    for (place, example) in training.enumerated() {
      let phrases = Self.phrases(example)
      sizes.append(phrases.count)
      for phrase in phrases { places[phrase, default: []].append(place) }
    }
    let right = examples.count { example in
      let phrases = Self.phrases(example)
      var shared = [Int](repeating: 0, count: training.count)
      for phrase in phrases {
        for place in places[phrase] ?? [] { shared[place] += 1 }
      }
      var best = 0
      for place in shared.indices
      where shared[place] * (sizes[best] + phrases.count) > shared[best] * (sizes[place] + phrases.count) {
        best = place
      }
      return example.isCorrect(training[best].reference)
    }
    return Proportion(right, of: examples.count).rate
  }

  /// The words, pairs and triples of words at the end of a prompt, where the question stands.
  private static func phrases(_ example: Example) -> Set<String> {
    let words = Words(example.prompt.map { String($0.content.suffix(600)) }.joined(separator: " ")).words
      .suffix(60)
    var phrases: Set<String> = []
    for length in 1...3 where length <= words.count {
      for start in words.startIndex...(words.endIndex - length) {
        phrases.insert(words[start..<(start + length)].joined(separator: " "))
      }
    }
    return phrases
  }
}
