// Where in the stream of training data a run stands, to the piece. Does not know the data.

public import JSON

/// All that decides which pieces come next. Equal positions over equal data give equal batches.
public struct DataPosition: Sendable, Hashable {
  /// One source's part.
  public struct Source: Sendable, Hashable {
    /// How often the source was gone through, and how many pieces were taken since.
    public var epoch = 0
    public var taken = 0
    /// Tokens taken in all epochs.
    public var tokens = 0
  }

  public var sources: [Source]
  /// Pieces taken from their sources that no row has held yet, the oldest first.
  public var waiting: [Piece]
  /// Rows packed so far.
  public var rows = 0

  init(sourceCount: Int) {
    sources = Array(repeating: Source(), count: sourceCount)
    waiting = []
  }

  /// The position as JSON.
  public var json: JSONValue {
    func numbers(_ values: [Int]) -> JSONValue { .array(values.map { .integer(Int64($0)) }) }
    return [
      "rows": .integer(Int64(rows)),
      "sources": .array(sources.map { numbers([$0.epoch, $0.taken, $0.tokens]) }),
      "waiting": .array(waiting.map { numbers([$0.source, $0.index, $0.count]) }),
    ]
  }

  /// Reads what `json` gave.
  public init(json: JSONValue) throws(JSONError) {
    func triples(_ key: String) throws(JSONError) -> [[Int]] {
      var rows: [[Int]] = []
      for entry in try json.array(at: key) {
        let row = (entry.arrayValue ?? []).compactMap(\.integerValue)
        guard row.count == 3, row.allSatisfy({ $0 >= 0 }) else {
          throw .field(path: key, expected: "three whole numbers an entry", found: entry.kind)
        }
        rows.append(row)
      }
      return rows
    }
    sources = try triples("sources").map { Source(epoch: $0[0], taken: $0[1], tokens: $0[2]) }
    waiting = try triples("waiting").map { Piece(source: $0[0], index: $0[1], count: $0[2]) }
    rows = try json.integer(at: "rows")
  }
}
