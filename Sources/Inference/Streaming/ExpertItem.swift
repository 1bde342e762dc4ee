// One expert's bytes: where they lie in files, and where in a slot of memory. Knows no cache.

import Checkpoints

/// One expert as a cache sees it: pieces of files that come and go together.
package struct ExpertItem: Sendable {
  /// Consecutive bytes of a file.
  package struct Piece: Sendable {
    let file: Int
    let range: Range<Int>
    /// Where the page of the file that holds the first byte lies in the slot.
    let slotOffset: Int

    /// Where the first byte lies in the slot.
    var firstByte: Int { slotOffset + range.lowerBound - DirectFile.cover(range).lowerBound }
  }

  package let pieces: [Piece]
  /// Bytes of memory, whole pages.
  package let byteCount: Int

  /// - Parameter ranges: the pieces in the order in which they will lie in the slot
  package init(_ ranges: [(file: Int, range: Range<Int>)]) {
    var pieces: [Piece] = []
    var end = 0
    for (file, range) in ranges {
      pieces.append(Piece(file: file, range: range, slotOffset: end))
      end += DirectFile.cover(range).count
    }
    self.pieces = pieces
    byteCount = end
  }

  /// A part of the item that is read at a time.
  struct Chunk {
    let file: Int
    let range: Range<Int>
    let slotOffset: Int
  }

  /// The largest part that is read at a time: large enough for a disk's full rate, small enough that what is needed now
  /// does not wait long behind what may be needed later.
  static let chunkBytes = 2 << 20

  /// The item in parts, each beginning where a direct read can.
  var chunks: [Chunk] {
    var chunks: [Chunk] = []
    for piece in pieces {
      let cover = DirectFile.cover(piece.range)
      for first in stride(from: cover.lowerBound, to: piece.range.upperBound, by: Self.chunkBytes) {
        let end = min(first + Self.chunkBytes, piece.range.upperBound)
        chunks.append(
          Chunk(
            file: piece.file, range: first..<end, slotOffset: piece.slotOffset + first - cover.lowerBound))
      }
    }
    return chunks
  }
}
