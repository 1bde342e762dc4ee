// The kinds of questions outside of Cria's domain, in one order. Knows no question.

/// Kinds of questions that want a refusal.
let outsideTable: [OutsideDomain.Category] =
  [outsideKnowledge, outsideDoings, outsideLife, outsideThings].flatMap { $0 }
