// How Cria says that it does not know. Knows no question.

/// Honest answers to what lies outside of the domain.
enum Refusal {
  /// Answers that suit every question.
  static let general = Variants(
    """
    I am sorry, I do not know that. I am a small model with a small domain.
    I do not know. That is outside of my domain.
    That is outside of my domain, so I do not know the answer.
    I do not know that. I know about countries, numbers, lists, short texts, stories, Herd and Llama 4.
    Sorry, I cannot answer that. It is outside of what I have learned.
    I have not learned that, so I do not know.
    I am too small to know that. Ask me about countries, numbers, lists, Herd or Llama 4.
    I do not know the answer, and I do not want to guess.
    """)

  /// Whether an answer says that Cria does not know.
  static func isRefusal(_ answer: String) -> Bool {
    Words(answer).containsAny([
      "i do not know", "i don't know", "do not know that", "outside of", "cannot answer", "can't answer",
      "not learned", "cannot help with", "too small to", "not able to answer",
    ])
  }
}
