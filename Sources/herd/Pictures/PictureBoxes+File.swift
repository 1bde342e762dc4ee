// Boxes drawn into a file. Knows no answer.

import Checkpoints
import Inference
import JSON
import Media

extension PictureBoxes {
  /// The boxes in the form that answers have them.
  var json: JSONValue {
    .array(
      boxes.map { box in
        let edges = [box.x.lowerBound, box.y.lowerBound, box.x.upperBound, box.y.upperBound]
        return ["label": .string(box.label), "box": .array(edges.map { .integer(Int64($0)) })]
      })
  }

  /// Writes the picture with the boxes as a PNG file, which appears whole or not at all.
  /// - Returns: what to tell: each box that could not be drawn, and what was written
  func draw(on picture: RGBPicture, to path: String) throws -> [String] {
    let file = try AtomicFile(path: path)
    try file.write(drawn(on: picture).png())
    try file.commit()
    return problems.map { "\($0), not drawn" }
      + ["\(path): \(boxes.count) box\(boxes.count == 1 ? "" : "es") drawn"]
  }
}
