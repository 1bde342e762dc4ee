// Experts that are not all in memory at a time, as a model sees them. Knows no file and no policy.

/// Keeps some experts of a model's mixtures in memory and reads the others when they are needed.
///
/// Results do not depend on what is kept: an expert's matrices are the same bytes wherever they lie.
public protocol ExpertResidency: AnyObject, Sendable {
  /// The most tokens that a pass should have, so that what it computes fits beside the experts.
  var tokensPerPass: Int { get }
  /// Why what was computed is worthless: a read that failed. nil as long as all went well.
  var failure: (any Error)? { get }

  /// Takes charge of one mixture's matrices; mixtures come in the order of their layers.
  /// - Returns: the mixture's number
  func adopt(_ weights: [Weight]) throws(ParameterError) -> Int
  /// A pass begins.
  func beginPass(tokens: Int)
  /// Rows of a table that stays in its file, [ids, inputs]; nil if the table is in memory.
  func rows(_ ids: Tensor, of table: Weight) -> Tensor?
  /// A mixture needs experts now; they are read while something else is computed.
  /// - Parameters:
  ///   - counts: how many rows each of the mixture's experts has; those with none are not needed
  ///   - logits: [tokens, experts], what the router gave
  func want(_ mixture: Int, counts: [Int], logits: Tensor) -> any WantedExperts
  /// A mixture will probably need these experts soon; a former guess is forgotten.
  func foresee(_ mixture: Int, _ experts: [Int])
}

/// Experts on their way into memory.
public protocol WantedExperts: AnyObject {
  /// One of the experts, with its matrices in the order of adoption; they may be used until the next call. The ones in
  /// memory come first.
  /// - Returns: nil after the last one, or when a read has failed
  func next() -> (expert: Int, weights: [Weight])?
}
