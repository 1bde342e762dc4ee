// Parameters and moments into a checkpoint's folder and back. Does not know the rest of a run's state.

internal import Checkpoints
internal import Tensors

extension AdamW {
  private static let parts = ["parameters", "first_moments", "second_moments"]

  /// Writes the F32 master values and both moments, one safetensors file each.
  public func save(into folder: inout CheckpointFolder) throws(TrainingError) {
    for part in Self.parts {
      let tensors = slots.map { slot in
        TensorDeclaration(
          name: slot.parameter.name, format: .scalar(.float32), shape: slot.parameter.shape.array)
      }
      try folder.addTensors(part + ".safetensors", tensors) { (writer) throws(CheckpointError) in
        for slot in slots {
          let tensor = slot.tensor(part)
          try writer.append(
            UnsafeRawBufferPointer(start: tensor.pointer, count: tensor.byteCount), to: slot.parameter.name)
        }
      }
    }
  }

  /// Reads what `save` wrote, over the present values and moments.
  /// - Parameters:
  ///   - path: the checkpoint's folder
  ///   - stepCount: the steps that had been taken
  public func load(from path: String, stepCount: Int) throws(TrainingError) {
    for part in Self.parts {
      let file = try checked { () throws(CheckpointError) in
        try SafetensorsFile(path: path + "/" + part + ".safetensors")
      }
      for slot in slots {
        let stored = try checked { () throws(CheckpointError) in
          try file.tensor(named: slot.parameter.name)
        }
        let target = slot.tensor(part)
        guard stored.format == .scalar(.float32), stored.shape == slot.parameter.shape.array,
          let source = stored.bytes.baseAddress
        else {
          throw .malformed(
            path: file.path, field: "tensor \(slot.parameter.name)",
            expected: "F32 \(slot.parameter.shape)", found: "\(stored.format.name) \(stored.shape)")
        }
        target.pointer.copyMemory(from: source, byteCount: target.byteCount)
      }
    }
    self.stepCount = stepCount
  }
}

extension AdamW.Slot {
  fileprivate func tensor(_ part: String) -> Tensor {
    switch part {
    case "parameters": parameter.values
    case "first_moments": first
    default: second
    }
  }
}
