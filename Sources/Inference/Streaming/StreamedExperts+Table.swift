// Single rows of a table that stays in its file. Knows no vocabulary.

import Checkpoints
public import Tensors

extension StreamedExperts {
  public func rows(_ ids: Tensor, of table: Weight) -> Tensor? {
    guard let place = self.table, let found = self.place(table.storage.pointer + table.byteOffset),
      found == place, table.inputStride == 1,
      let rowBytes = table.format.byteCount(elements: table.outputStride)
    else { return nil }
    let wanted = ids.array(of: Int32.self)
    let unique = Array(Set(wanted)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: unique.enumerated().map { ($1, Int32($0)) })
    let rows = backend.allocate(byteCount: unique.count * rowBytes)
    let pages = UnsafeMutableRawPointer.allocate(
      byteCount: rowBytes + 2 * DirectFile.alignment, alignment: DirectFile.alignment)
    defer { pages.deallocate() }
    for (number, id) in unique.enumerated() {
      let first = place.offset + Int(id) * rowBytes
      let range = first..<first + rowBytes
      do throws(CheckpointError) {
        try readers[place.file].read(range, into: pages)
      } catch {
        store?.fail(error)
        break
      }
      (rows.pointer + number * rowBytes)
        .copyMemory(from: pages + (first - DirectFile.cover(range).lowerBound), byteCount: rowBytes)
    }
    let places = Tensor(wanted.map { numbers[$0] ?? 0 }, shape: ids.shape, on: backend)
    return embedding(
      places,
      Weight(
        rowMajor: rows, format: table.format, inputs: table.inputs, outputs: unique.count,
        compute: table.compute))
  }
}
