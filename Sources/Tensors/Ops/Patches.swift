// Pictures cut into patches. Knows neither their meaning nor what is computed from them.

/// Each patch of each picture as one row: [pictures · (height / size) · (width / size), channels · size²], the patches row
/// by row, a patch's numbers ordered channel, row, column. pictures: [pictures, channels, height, width] F32, whose sides
/// are multiples of `size`. No gradient flows to pixels. Source: `llama4.md`, section 3, step 1.
public func patches(_ pictures: Tensor, size: Int) -> Tensor {
  let (count, channels) = (pictures.shape[0], pictures.shape[1])
  let (height, width) = (pictures.shape[2], pictures.shape[3])
  precondition(height % size == 0 && width % size == 0, "patches of \(size) in \(pictures.shape)")
  let (down, across) = (height / size, width / size)
  let out = Tensor(
    uninitialized: [count * down * across, channels * size * size], on: pictures.backend)
  let source = pictures.pointer.assumingMemoryBound(to: Float.self)
  var target = out.pointer.assumingMemoryBound(to: Float.self)
  for picture in 0..<count {
    for row in 0..<down {
      for column in 0..<across {
        for channel in 0..<channels {
          let plane = source + (picture * channels + channel) * height * width
          for line in row * size..<(row + 1) * size {
            target.update(from: plane + line * width + column * size, count: size)
            target += size
          }
        }
      }
    }
  }
  return out
}
