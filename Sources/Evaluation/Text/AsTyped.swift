// How people type: small letters, missing marks, a greeting in front. Knows no meaning.

/// The question as a hurried person might type it; two of three stay as they are.
///
/// Never used where letters or marks are what the question is about.
func asTyped(_ question: String, using random: inout RandomStream) -> String {
  switch random.below(18) {
  case 0, 1: question.lowercased()
  case 2: withoutMark(question).lowercased()
  case 3: withoutMark(question)
  case 4:
    random.pick(["Hi! ", "Hello! ", "Hey! ", "Good morning. ", "Hi Cria! ", "Dear Cria! ", "Hello Cria. "])
      + question
  case 5:
    question
      + random.pick([" Thanks!", " Thank you.", " Please be brief.", " I am curious.", " Do you know?"])
  default: question
  }
}

private func withoutMark(_ question: String) -> String {
  question.last.map { "?.!".contains($0) } ?? false ? String(question.dropLast()) : question
}
