// A preprocessor_config.json, as it stands or built from decisions, and pictures of any size and colour: what is accepted
// makes finite numbers, a picture lies on its canvas, and one of a single colour keeps it.

import FuzzSupport
import JSON
import Media

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  examine(start, count) { input in
    let (plain, rest) = isPlain(input)
    if plain {
      if let document = try? JSONValue(parsing: rest) { _ = processor(document) }
      return
    }
    var choices = Choices(rest)
    guard let document = try? JSONValue(parsing: configuration(&choices)),
      var processor = processor(document)
    else { return }
    if choices.byte() & 1 == 1 { processor.convention = .meta }
    prepare(&choices, processor)
  }
}

private func processor(_ document: JSONValue) -> PictureProcessor? {
  do throws(MediaError) {
    let found = try PictureProcessor(json: document)
    precondition(found.normalised.joined().allSatisfy(\.isFinite), "pixels that are no numbers")
    return found
  } catch {
    requireOneLine(error)
    return nil
  }
}

private func prepare(_ choices: inout Choices, _ processor: PictureProcessor) {
  let width = choices.number(1 + choices.below(64), 8)
  let height = choices.number(1 + choices.below(64), 8)
  let transparency = choices.pick(DecodedPicture.Transparency.allCases)
  let channels = transparency == .none ? 3 : 4
  // As many bytes as are needed, where they are few; a size that is none or beyond all limits must be refused.
  let isSmall = (1...65_536).contains(width) && (1...65_536).contains(height) && width * height <= 1 << 12
  let right = isSmall ? channels * width * height : 16
  let byteCount = max(0, min(choices.number(right, 64), 1 << 15))
  let colour = choices.some(4)
  let bytes = (0..<byteCount).map {
    colour.isEmpty ? UInt8(truncatingIfNeeded: $0 &* 37) : colour[$0 % colour.count]
  }
  do throws(MediaError) {
    let picture = try DecodedPicture(width: width, height: height, transparency: transparency, bytes: bytes)
    precondition(byteCount == channels * width * height, "a picture with other bytes than it needs")
    let opaque = picture.opaque(processor.convention)
    precondition(opaque.bytes.count == 3 * width * height)
    try check(processor, opaque, hasOneColour: colour.count == channels || colour.count == 1)
  } catch {
    requireOneLine(error)
  }
}

private func check(
  _ processor: PictureProcessor, _ picture: RGBPicture, hasOneColour: Bool
) throws(MediaError) {
  let plan = processor.plan(width: picture.width, height: picture.height)
  let side = processor.tileSize
  precondition((1...processor.maximumTiles).contains(plan.rows * plan.columns), "more tiles than allowed")
  precondition((1...plan.rows * side).contains(plan.height) && (1...plan.columns * side).contains(plan.width))
  guard plan.tileCount * side * side <= 1 << 12 else { return }
  let tiles = processor.tiles(picture)
  precondition(tiles.bytes.count == plan.tileCount * 3 * side * side)
  precondition(processor.pixels(tiles).count == tiles.bytes.count)
  // Weights are rounded: beyond some hundred taps a colour may lose a step.
  guard hasOneColour, max(picture.width, picture.height) <= 64 else { return }
  for channel in 0..<3 {
    let first = tiles.bytes[channel * side * side]
    precondition(first == picture.bytes[channel], "a picture of one colour changed it")
  }
}

private func configuration(_ choices: inout Choices) -> [UInt8] {
  var text = JSONBytes()
  text.field(
    "image_processor_type", literal(choices.rarely(32) ? "Other\\u001b" : "Llama4ImageProcessorFast"),
    &choices)
  for name in ["do_resize", "do_rescale", "do_normalize", "resize_to_max_canvas"]
  where choices.byte() & 1 == 1 {
    text.field(name, "true", &choices)
  }
  if choices.byte() & 1 == 1 { text.integer("resample", 2, &choices) }
  let side = choices.number(1 + choices.below(32))
  switch choices.below(4) {
  case 0: break
  case 1: text.field("size", String(side), &choices)
  default:
    var size = JSONBytes()
    size.integer("height", side, &choices)
    size.integer("width", side, &choices)
    text.field("size", size.string, &choices)
  }
  if choices.byte() & 1 == 1 { text.integer("max_patches", 1 + choices.below(20), &choices, 16) }
  if choices.byte() & 1 == 1 { text.double("rescale_factor", 1.0 / 255, &choices) }
  for name in ["image_mean", "image_std"] where choices.byte() & 1 == 1 {
    let numbers = (0..<choices.number(3, 32) & 7).map { _ in choices.double(0.5, 32).description }
    text.field(name, "[" + numbers.joined(separator: ",") + "]", &choices)
  }
  guard choices.rarely(4) else { return text.bytes }
  var outer = JSONBytes()
  outer.field("image_processor", text.string, &choices)
  return outer.bytes
}
