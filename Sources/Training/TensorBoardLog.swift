// Scalars in TensorBoard's event files. Knows the records' bytes; does not know what is measured.
//
// A file is a run of TFRecords: length u64, masked CRC-32C of the length u32, payload, masked CRC-32C of the payload u32.
// A payload is a protocol buffer `Event`: wall_time = 1 (double), step = 2 (varint), file_version = 3 (string),
// summary = 5 { value = 1 { tag = 1 (string), simple_value = 2 (float) } }, session_log = 7 { status = 1 }.

public import Checkpoints
internal import Glibc

/// An event file being appended to.
public final class TensorBoardLog {
  private let file: AppendingFile

  public var path: String { file.path }

  /// Starts a new file in `folder`, named as TensorBoard expects.
  /// - Parameters:
  ///   - resumedStep: what earlier files hold from this step on is hidden (a session that starts anew)
  ///   - time: seconds since 1970
  public init(
    folder: String, resumedStep: Int, time: Double, calls: FileCalls = .system
  ) throws(TrainingError) {
    try createFolders(folder)
    let names = Set(try folderEntries(of: folder))
    var number = 0
    func name() -> String { "events.out.tfevents.\(Int(time)).herd.\(number)" }
    while names.contains(name()) { number += 1 }
    file = try AppendingFile(path: folder + "/" + name(), flags: O_WRONLY | O_EXCL, calls: calls)
    var version = Event(time: time, step: 0)
    version.message.string(3, "brain.Event:2")
    try append(version)
    if resumedStep > 0 {
      var session = Event(time: time, step: resumedStep)
      var status = ProtocolBuffer()
      status.number(1, 1)
      session.message.bytes(7, status.bytes)
      try append(session)
    }
  }

  /// Appends one point of every curve named.
  public func append(step: Int, time: Double, scalars: [(tag: String, value: Double)]) throws(TrainingError) {
    var event = Event(time: time, step: step)
    var summary = ProtocolBuffer()
    for (tag, value) in scalars {
      var point = ProtocolBuffer()
      point.string(1, tag)
      point.float(2, Float(value))
      summary.bytes(1, point.bytes)
    }
    event.message.bytes(5, summary.bytes)
    try append(event)
  }

  private func append(_ event: Event) throws(TrainingError) {
    let payload = event.message.bytes
    var record: [UInt8] = []
    record.append(littleEndian: UInt64(payload.count))
    record.append(littleEndian: Self.maskedChecksum(record))
    record += payload
    record.append(littleEndian: Self.maskedChecksum(payload))
    try file.append(record)
  }

  /// TensorFlow's mask: CRCs of data that hold CRCs are weak, so they are stored turned and shifted.
  private static func maskedChecksum(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = .max
    for byte in bytes { crc = crc >> 8 ^ table[Int((crc ^ UInt32(byte)) & 0xFF)] }
    crc = ~crc
    return (crc >> 15 | crc << 17) &+ 0xa282_ead8
  }

  /// CRC-32C (Castagnoli), reflected.
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { crc, _ in crc & 1 == 1 ? crc >> 1 ^ 0x82f6_3b78 : crc >> 1 }
  }
}

/// An event's first fields; the rest follows in `message`.
private struct Event {
  var message = ProtocolBuffer()

  init(time: Double, step: Int) {
    message.double(1, time)
    message.number(2, UInt64(max(step, 0)))
  }
}

/// Fields of a protocol buffer, one after the other.
private struct ProtocolBuffer {
  private(set) var bytes: [UInt8] = []

  mutating func number(_ field: UInt64, _ value: UInt64) {
    varint(field << 3)
    varint(value)
  }

  mutating func double(_ field: UInt64, _ value: Double) {
    varint(field << 3 | 1)
    bytes.append(littleEndian: value.bitPattern)
  }

  mutating func float(_ field: UInt64, _ value: Float) {
    varint(field << 3 | 5)
    bytes.append(littleEndian: value.bitPattern)
  }

  mutating func bytes(_ field: UInt64, _ content: [UInt8]) {
    varint(field << 3 | 2)
    varint(UInt64(content.count))
    bytes += content
  }

  mutating func string(_ field: UInt64, _ text: String) { bytes(field, Array(text.utf8)) }

  private mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
