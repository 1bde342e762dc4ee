// `herd data captions`: pictures with captions to a file. Knows files and options, not what is drawn.

import ArgumentParser
import Evaluation

/// `herd data captions`.
struct DataCaptions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "captions", abstract: "Write drawn pictures with captions, one JSON a line.",
    discussion: """
      Pairs for `herd train --set objective=contrastive`. As on the web, few concepts (a colour and a shape) are in most
      pictures: the concept of rank r is drawn in proportion to r^-EXPONENT. --balance matches captions against the list of
      concepts and keeps at most about so many pairs of each (MetaCLIP, arXiv 2309.16671): fewer than --count, which says how
      many are drawn.

      Examples:
        herd data captions --count 40000 --output raw.jsonl
        herd data captions --count 400000 --balance 1000 --output balanced.jsonl
        herd data captions --split heldout --count 500 --seed 2 --output seen.jsonl
        herd data tokenize --tokenizer Models/cria --vision cria-eyes --input raw.jsonl --output raw.tokens
      """)

  @Option(help: "The pictures to learn from (train), or such that show a concept never learnt (heldout).")
  var split: SplitArgument = .train

  @Option(help: "Pictures to draw.")
  var count = 100

  @Option(help: "The same seed writes the same pairs.")
  var seed: UInt64 = 1

  @Option(help: "How steep the law of concepts is: 0 (all as likely) to 4, in halves.")
  var exponent = 1.5

  @Option(help: "Keep at most about so many pairs of a concept.")
  var balance: Int?

  @Option(help: "The file to write; without it, standard output.")
  var output: String?

  func validate() throws {
    guard count >= 0 else { throw ValidationError("--count must not be negative.") }
    guard (0...4).contains(exponent), exponent * 2 == (exponent * 2).rounded() else {
      throw ValidationError("--exponent: expected 0, 0.5, 1 … 4, found \(exponent)")
    }
    guard balance.map({ $0 > 0 }) ?? true else {
      throw ValidationError("--balance: expected a number above 0")
    }
  }

  func run() throws {
    let file = try RecordFile(output)
    let law = ZipfLaw(ranks: PictureConcept.learnt.count, halves: Int(exponent * 2))
    func captions() -> Captions { Captions(split.split, law: .zipf(law), seed: seed) }
    var progress = TerminalProgress()
    let clock = ContinuousClock()
    var shown = clock.now
    func each(_ verb: String, _ body: (CaptionedPicture) throws -> Void) throws {
      var pictures = captions()
      for number in 0..<count {
        try body(pictures.next())
        guard clock.now - shown > .milliseconds(500) else { continue }
        shown = clock.now
        progress.show("\(grouped(number + 1)) of \(grouped(count)) \(verb)", isLast: false)
      }
    }
    guard let balance else {
      try each("written") { try file.write($0.json) }
      try file.finish()
      progress.end()
      return
    }
    let metadata = (PictureConcept.learnt + PictureConcept.heldOut).map(\.name)
    var curation = ConceptBalance(entries: metadata, limit: balance)
    var kept = ConceptBalance(entries: metadata, limit: balance)
    var (random, written) = (RandomStream(seed: seed, name: "balance"), 0)
    try each("matched") { curation.count($0.caption) }
    try each("balanced") { picture in
      guard curation.keeps(picture.caption, using: &random) else { return }
      kept.count(picture.caption)
      written += 1
      try file.write(picture.json)
    }
    try file.finish()
    progress.print(
      "kept \(grouped(written)) of \(grouped(count)) pairs; the most frequent concept is in \(grouped(kept.counts.max() ?? 0)) "
        + "instead of \(grouped(curation.counts.max() ?? 0))")
  }
}
