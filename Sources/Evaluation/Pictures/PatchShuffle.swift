// The control of an examination with pictures: the same patches, none where it belongs. Knows pixels, no question.

import Media

/// Squares of pixels exchanged among pictures.
enum PatchShuffle {
  /// The pictures with all whole squares of the grid from their upper left corners in a random order, over all pictures. What is
  /// left of a picture tells no more about its question than another one does.
  static func shuffled(
    _ pictures: [RGBPicture], side: Int, using random: inout RandomStream
  ) throws(MediaError) -> [RGBPicture] {
    var pixels = pictures.map(\.bytes)
    let places = pictures.enumerated().flatMap { number, picture in
      (0..<picture.height / side).flatMap { row in
        (0..<picture.width / side).map { column in (number: number, row: row, column: column) }
      }
    }
    for (target, source) in zip(places, random.shuffled(places)) {
      for line in 0..<side {
        func start(_ place: (number: Int, row: Int, column: Int)) -> Int {
          3 * ((place.row * side + line) * pictures[place.number].width + place.column * side)
        }
        let from = start(source)
        let to = start(target)
        pixels[target.number].replaceSubrange(
          to..<to + 3 * side, with: pictures[source.number].bytes[from..<from + 3 * side])
      }
    }
    var result: [RGBPicture] = []
    for (picture, bytes) in zip(pictures, pixels) {
      result.append(try RGBPicture(width: picture.width, height: picture.height, bytes: bytes))
    }
    return result
  }
}
