// A matrix of Doubles and its three products, written as loops. Knows nothing of models or gradients.

import Foundation

/// A row-major matrix.
public struct ReferenceMatrix: Sendable, Equatable {
  public let rows: Int
  public let columns: Int
  public var values: [Double]

  /// A matrix of zeros.
  public init(rows: Int, columns: Int) {
    self.init(rows: rows, columns: columns, values: [Double](repeating: 0, count: rows * columns))
  }

  public init(rows: Int, columns: Int, values: [Double]) {
    precondition(values.count == rows * columns, "\(rows) x \(columns) from \(values.count) values")
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  public subscript(row: Int, column: Int) -> Double {
    get { values[row * columns + column] }
    set { values[row * columns + column] = newValue }
  }

  /// Mᵀ.
  var transposed: ReferenceMatrix {
    var result = ReferenceMatrix(rows: columns, columns: rows)
    for i in 0..<rows {
      for j in 0..<columns { result[j, i] = self[i, j] }
    }
    return result
  }

  /// A·B.
  func times(_ other: ReferenceMatrix) -> ReferenceMatrix {
    precondition(columns == other.rows, "\(rows) x \(columns) times \(other.rows) x \(other.columns)")
    var result = ReferenceMatrix(rows: rows, columns: other.columns)
    for i in 0..<rows {
      for k in 0..<columns {
        let factor = self[i, k]
        for j in 0..<other.columns { result[i, j] += factor * other[k, j] }
      }
    }
    return result
  }

  /// The rows of the given indexes, in their order.
  func gathered(_ indexes: [Int]) -> ReferenceMatrix {
    let rows = indexes.flatMap { values[$0 * columns..<($0 + 1) * columns] }
    return ReferenceMatrix(rows: indexes.count, columns: columns, values: rows)
  }

  /// The columns of a range.
  func columns(_ range: Range<Int>) -> ReferenceMatrix {
    let kept = (0..<rows).flatMap {
      values[$0 * columns + range.lowerBound..<$0 * columns + range.upperBound]
    }
    return ReferenceMatrix(rows: rows, columns: range.count, values: kept)
  }

  /// The sum of two matrices of one shape, element by element.
  static func + (a: ReferenceMatrix, b: ReferenceMatrix) -> ReferenceMatrix {
    precondition(a.rows == b.rows && a.columns == b.columns, "sum of different shapes")
    return ReferenceMatrix(rows: a.rows, columns: a.columns, values: zip(a.values, b.values).map { $0 + $1 })
  }

  static func += (a: inout ReferenceMatrix, b: ReferenceMatrix) { a = a + b }

  /// The sum of each column.
  var columnSums: [Double] {
    (0..<columns).map { j in (0..<rows).reduce(0) { $0 + self[$1, j] } }
  }
}

/// base^exponent; the one place that says where it comes from.
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
