// How a checkpoint wants its pictures prepared: its processor's file, or what its form implies. Decodes no picture.

package import Checkpoints
import Glibc
import Llama4
public import Media

extension OpenCheckpoint {
  /// The preparation of pictures for this model.
  ///
  /// A Hugging Face folder says it in `preprocessor_config.json` or, as newer libraries write it, in
  /// `processor_config.json`; one without either, and a GGUF tower, is prepared for as transformers does by default, with
  /// the mean and deviation that the tower's file names. Meta's form has Meta's convention.
  /// - Throws: `LoadError` if the model does not see, or the processor's tiles are not the tower's
  public func pictureProcessor() throws(LoadError) -> PictureProcessor {
    guard let vision else {
      throw .invalid("\(path): expected a model with a vision tower, found one without")
    }
    let side = vision.configuration.imageSize
    let (source, processor) = try processor(of: vision, side: side)
    guard processor.tileSize == side else {
      throw .invalid(
        "\(source): field \"size\": expected the tower's \(side), found \(processor.tileSize)")
    }
    return processor
  }

  /// The processor, and the file that says what it is.
  private func processor(
    of vision: OpenVision, side: Int
  ) throws(LoadError) -> (source: String, processor: PictureProcessor) {
    var source = path
    do throws(any Error) {
      if let tower = vision.tensors as? GGUFFile {
        return (tower.path, try PictureProcessor(tower: tower, side: side))
      }
      if kind == .meta { return (source, try PictureProcessor(.meta, tileSize: side)) }
      let files = Self.processorFiles.map { path + "/" + $0 }
      guard let file = files.first(where: { access($0, F_OK) == 0 }) else {
        return (source, try PictureProcessor(.huggingFace, tileSize: side))
      }
      source = file
      return (source, try PictureProcessor(json: ModelLoader.json(file)))
    } catch let error as LoadError {
      throw error
    } catch let error as CheckpointError {
      throw LoadError(error)
    } catch {
      throw .invalid("\(source): \(error)")
    }
  }

  private static let processorFiles = ["preprocessor_config.json", "processor_config.json"]
}

extension PictureProcessor {
  /// The preparation for a tower in a GGUF file: as transformers does it, with the file's mean and deviation.
  /// - Throws: `LoadError` that names file and key
  package init(tower: GGUFFile, side: Int) throws(LoadError) {
    func values(_ name: String) throws(CheckpointError) -> [Double] {
      let key = "clip.vision." + name
      return tower.metadata[key] == nil ? [0.5, 0.5, 0.5] : try tower.metadata.doubles(at: key)
    }
    do throws(any Error) {
      try self.init(
        .huggingFace, tileSize: side, mean: values("image_mean"), deviation: values("image_std"))
    } catch let error as CheckpointError {
      throw LoadError(error)
    } catch {
      throw .invalid("\(tower.path): \(error)")
    }
  }
}
