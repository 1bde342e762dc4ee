// What a run trains, fresh or from a checkpoint. Knows no data and no step.

internal import Inference
internal import Llama4
internal import Tensors
internal import Training

extension Pretraining {
  /// The model that the settings ask for, and what it learns that does not belong into its folder.
  static func model(
    _ settings: PretrainingSettings, backend: any Backend
  ) throws -> (model: any TrainingModel, head: [Parameter]) {
    let seed = UInt64(bitPattern: Int64(settings.seed))
    let source: TrainableParameters
    if let initial = settings.initial {
      var checkpoint = try ModelLoader.open(initial)
      if let tower = settings.tower {
        let other = try ModelLoader.open(tower)
        guard let layers = other.vision?.configuration.layerCount, layers == settings.vision?.layerCount
        else {
          throw TrainingError.setting(
            name: "tower",
            expected: "a model with a vision tower of \(settings.vision?.layerCount ?? 0) layers",
            found: other.vision.map { "\($0.configuration.layerCount) layers" } ?? "none in \(tower)")
        }
        checkpoint = checkpoint.seeing(through: other)
      }
      try checkpoint.requireParameters(backend: backend)
      source = ModelLoader.trainable(
        checkpoint, backend: backend, compute: settings.compute, seedOfMissingEyes: seed)
    } else {
      source = TrainableParameters(seed: seed, backend: backend, compute: settings.compute)
    }
    guard settings.objective == .contrastive, let vision = settings.vision else {
      let model = try LanguageModel(
        settings.model, vision: settings.vision, source, trained: settings.trained, backend: backend)
      return (model, [])
    }
    let head = ContrastiveHead.fresh(seed: seed, backend: backend, compute: settings.compute)
    let model = try ContrastiveModel(settings.model, vision: vision, source, head: head, backend: backend)
    return (model, head.all)
  }
}
