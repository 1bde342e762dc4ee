// Early fusion: what pictures became, and where it stands among the tokens of a text. Knows no picture.

public import Tensors

/// Features that take the place of embeddings. Nothing else marks them: they count as positions, and attention to them is
/// causal as to text (`llama4.md`, section 3, "Fusion").
public struct PictureFeatures: Sendable {
  /// [n, hidden of the text model], as `VisionTower` gives them.
  public var features: Tensor
  /// The n tokens of the pass that they stand for, in the same order.
  public var places: [Int]

  public init(features: Tensor, places: [Int]) {
    precondition(places.count == features.shape.rows, "one place for each row of features")
    self.features = features
    self.places = places
  }
}
