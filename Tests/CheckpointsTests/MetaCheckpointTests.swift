// Meta's shards joined, element by element against the table of how they are cut.

import Checkpoints
import JSON
import Tensors
import TestSupport
import Testing

@Suite struct MetaCheckpointTests {
  /// One element, as the bytes of its number.
  static func element(_ tensor: StoredTensor, _ index: [Int]) -> [UInt8] {
    let place = zip(index, tensor.strides).reduce(0) { $0 + $1.0 * $1.1 }
    let size = tensor.format.byteCount(elements: 1) ?? 0
    return withExtendedLifetime(tensor.owner) { Array(tensor.bytes[place * size..<(place + 1) * size]) }
  }

  /// Compares the whole tensor with elements taken from the ranks; `take` says which rank, which tensor and which index.
  static func compare(
    _ checkpoint: MetaCheckpoint, _ name: String, _ shape: [Int], _ take: ([Int]) -> (Int, String, [Int])
  ) throws {
    let tensor = try checkpoint.tensor(named: name)
    #expect(tensor.shape == shape && checkpoint.entry(named: name)?.shape == shape)
    var index = [Int](repeating: 0, count: shape.count)
    for number in 0..<shape.reduce(1, *) {
      var rest = number
      for axis in shape.indices.reversed() {
        index[axis] = rest % shape[axis]
        rest /= shape[axis]
      }
      let (rank, source, place) = take(index)
      if element(tensor, index) != element(try checkpoint.ranks[rank].tensor(named: source), place) {
        Issue.record("\(name) differs at \(index)")
        return
      }
    }
  }

  @Test func joinsExpertsInEveryLayer() throws {
    let checkpoint = try MetaCheckpoint(path: "\(Fixtures.directory)/tiny-meta-pth/every")
    let width = try checkpoint.parameters.integer(at: "dim")
    let (d, v, e) = (width, 192, 4)
    let f = try JSONValue(parsing: read("\(Fixtures.directory)/tiny-meta-pth/every/meta.json")).integer(
      at: "expert_width")
    let layer = "model.layers.3."
    let meta = "layers.3."
    #expect(checkpoint.ranks.count == 2)
    try Self.compare(checkpoint, "model.embed_tokens.weight", [v, d]) {
      ($0[0] / (v / 2), "tok_embeddings.weight", [$0[0] % (v / 2), $0[1]])
    }
    try Self.compare(checkpoint, "model.norm.weight", [d]) { (0, "norm.weight", $0) }
    try Self.compare(checkpoint, layer + "self_attn.q_proj.weight", [d, d]) {
      ($0[0] / (d / 2), meta + "attention.wqkv.weight", [$0[0] % (d / 2), $0[1]])
    }
    try Self.compare(checkpoint, layer + "self_attn.k_proj.weight", [d / 2, d]) {
      ($0[0] / (d / 4), meta + "attention.wqkv.weight", [d / 2 + $0[0] % (d / 4), $0[1]])
    }
    try Self.compare(checkpoint, layer + "self_attn.v_proj.weight", [d / 2, d]) {
      ($0[0] / (d / 4), meta + "attention.wqkv.weight", [d / 2 + d / 4 + $0[0] % (d / 4), $0[1]])
    }
    try Self.compare(checkpoint, layer + "self_attn.o_proj.weight", [d, d]) {
      ($0[1] / (d / 2), meta + "attention.wo.weight", [$0[0], $0[1] % (d / 2)])
    }
    try Self.compare(checkpoint, layer + "feed_forward.router.weight", [e, d]) {
      (0, meta + "feed_forward.router_DE", [$0[1], $0[0]])
    }
    try Self.compare(checkpoint, layer + "feed_forward.experts.gate_up_proj", [e, d, 2 * f]) {
      let column = $0[2] % f
      let source = $0[2] < f ? "moe_w_in_eD_F" : "moe_w_swiglu_eD_F"
      return (
        column / (f / 2), meta + "feed_forward.experts." + source, [$0[0] * d + $0[1], column % (f / 2)]
      )
    }
    try Self.compare(checkpoint, layer + "feed_forward.experts.down_proj", [e, f, d]) {
      (
        $0[1] / (f / 2), meta + "feed_forward.experts.moe_w_out_eF_D",
        [$0[0] * (f / 2) + $0[1] % (f / 2), $0[2]]
      )
    }
    try Self.compare(checkpoint, layer + "feed_forward.shared_expert.down_proj.weight", [d, f]) {
      ($0[1] / (f / 2), meta + "feed_forward.w_out_shared_DF.weight", [$0[0], $0[1] % (f / 2)])
    }
  }

  @Test func joinsDenseLayers() throws {
    let checkpoint = try MetaCheckpoint(path: "\(Fixtures.directory)/tiny-meta-pth/alternate")
    let d = try checkpoint.parameters.integer(at: "dim")
    let f = try JSONValue(parsing: read("\(Fixtures.directory)/tiny-meta-pth/alternate/meta.json")).integer(
      at: "dense_width")
    let meta = "layers.2.feed_forward.mlp."
    try Self.compare(checkpoint, "model.layers.2.feed_forward.gate_proj.weight", [f, d]) {
      ($0[0] / (f / 2), meta + "fc1_weight", [$0[0] % (f / 2), $0[1]])
    }
    try Self.compare(checkpoint, "model.layers.2.feed_forward.up_proj.weight", [f, d]) {
      ($0[0] / (f / 2), meta + "fc1_weight", [f / 2 + $0[0] % (f / 2), $0[1]])
    }
    try Self.compare(checkpoint, "model.layers.2.feed_forward.down_proj.weight", [d, f]) {
      ($0[1] / (f / 2), meta + "fc2_weight", [$0[0], $0[1] % (f / 2)])
    }
    try Self.compare(checkpoint, "model.layers.2.post_attention_layernorm.weight", [d]) {
      (0, meta + "layer_norm_weight", $0)
    }
    #expect(checkpoint.names.allSatisfy { $0.hasPrefix("model.") || $0 == "lm_head.weight" })
  }

  /// One rank holds everything: only the fused experts are put together, the rest stays in the file.
  @Test func mapsWhatOneRankHolds() throws {
    typealias P = PickleBytes
    let folder = TemporaryFolder()
    let storage = P.storage("0", type: "ByteStorage", count: 64)
    func matrix(_ rows: Int64, _ columns: Int64) -> [UInt8] {
      P.tensor(storage: storage, shape: [rows, columns], strides: [columns, 1])
    }
    let pickle = P.dictionary([
      ("layers.0.attention.wqkv.weight", matrix(8, 4)), ("layers.0.attention.wo.weight", matrix(4, 4)),
      ("layers.0.feed_forward.router_DE", matrix(4, 2)),
      ("layers.0.feed_forward.experts.moe_w_in_eD_F", matrix(8, 3)),
      ("layers.0.feed_forward.experts.moe_w_swiglu_eD_F", matrix(8, 3)),
      ("layers.0.feed_forward.experts.moe_w_out_eF_D", matrix(6, 4)),
      ("vision_embeddings.vision_encoder.transformer.resblocks.1.mlp.c_fc.weight", matrix(2, 2)),
    ])
    folder.write(torch(pickle, [("0", [UInt8](0..<64))]).bytes, "consolidated.00.pth")
    folder.write(Array("{}".utf8), "params.json")
    let checkpoint = try MetaCheckpoint(path: folder.path)
    let layer = "language_model.model.layers.0."
    let key = try checkpoint.tensor(named: layer + "self_attn.k_proj.weight")
    #expect(key.shape == [2, 4] && key.copy == Array(16..<24) && key.owner === checkpoint.ranks[0].file)
    let router = try checkpoint.tensor(named: layer + "feed_forward.router.weight")
    #expect(router.shape == [2, 4] && router.strides == [1, 2] && router.owner === checkpoint.ranks[0].file)
    let down = try checkpoint.tensor(named: layer + "feed_forward.experts.down_proj")
    #expect(down.shape == [2, 3, 4] && down.isContiguous && down.owner === checkpoint.ranks[0].file)
    let fused = try checkpoint.tensor(named: layer + "feed_forward.experts.gate_up_proj")
    #expect(fused.shape == [2, 4, 6] && fused.copy.prefix(12) == [0, 1, 2, 0, 1, 2, 3, 4, 5, 3, 4, 5])
    #expect(checkpoint.names.last == "vision_model.model.layers.1.mlp.fc1.weight")
  }

  /// Rows are taken out of tables, so that these are put together where they do not lie one after the other; a product's
  /// matrix may stay as it is.
  @Test func tablesHaveTheirRowsInOrder() throws {
    typealias P = PickleBytes
    let folder = TemporaryFolder()
    let storage = P.storage("0", type: "ByteStorage", count: 6)
    let columns = P.tensor(storage: storage, shape: [3, 2], strides: [1, 3])
    let names = [
      "tok_embeddings.weight", "vision_embeddings.vision_encoder.positional_embedding_vlm", "output.weight",
    ]
    folder.write(
      torch(P.dictionary(names.map { ($0, columns) }), [("0", [0, 1, 2, 3, 4, 5])]).bytes,
      "consolidated.00.pth")
    folder.write(Array("{}".utf8), "params.json")
    let checkpoint = try MetaCheckpoint(path: folder.path)
    for name in ["language_model.model.embed_tokens.weight", "vision_model.positional_embedding_vlm"] {
      let table = try checkpoint.tensor(named: name)
      #expect(table.isContiguous && table.copy == [0, 3, 1, 4, 2, 5], "\(name)")
    }
    let head = try checkpoint.tensor(named: "language_model.lm_head.weight")
    #expect(head.strides == [1, 3] && head.owner === checkpoint.ranks[0].file)
  }

  static let wrong: [(members: [(String, [Int64])], says: String)] = [
    ([("layers.0.attention.wx.weight", [2, 2])], "expected one of the names of Llama 4, found another"),
    ([("layers.00.attention.wo.weight", [2, 2])], "expected one of the names of Llama 4"),
    (
      [("layers.0.attention.wqkv.weight", [8, 4])],
      "query rows as many as \"layers.0.attention.wo.weight\" has columns"
    ),
    (
      [("layers.0.attention.wqkv.weight", [7, 4]), ("layers.0.attention.wo.weight", [4, 4])],
      "found 7 rows for 4 columns"
    ),
    (
      [("layers.0.attention.wqkv.weight", [4, 4]), ("layers.0.attention.wo.weight", [4, 4])],
      "found 4 rows for 4 columns"
    ),
    (
      [("layers.0.attention.wqkv.weight", [8]), ("layers.0.attention.wo.weight", [4, 4])],
      "expected two extents, found [8]"
    ),
    ([("layers.0.attention.wo.weight", [4])], "expected at least 2 extents"),
    ([("layers.0.attention.wo.weight", [0, 4])], "that is not empty, found [0, 4]"),
    ([("layers.0.feed_forward.mlp.fc1_weight", [3, 4])], "gate and up rows, as many of each, found 3 rows"),
    ([("layers.0.feed_forward.router_DE", [4])], "expected two extents"),
    (
      [("layers.0.feed_forward.experts.moe_w_in_eD_F", [4, 4])],
      "\"layers.0.feed_forward.router_DE\" beside it, found none"
    ),
    (
      [
        ("layers.0.feed_forward.experts.moe_w_in_eD_F", [5, 4]), ("layers.0.feed_forward.router_DE", [2, 2]),
      ], "the first a multiple of 2 experts, found [5, 4]"
    ),
    (
      [
        ("layers.0.feed_forward.experts.moe_w_in_eD_F", [4, 4]), ("layers.0.feed_forward.router_DE", [2, 2]),
      ], "expected a gate and an up half, found one of them"
    ),
    (
      [
        ("layers.0.feed_forward.experts.moe_w_in_eD_F", [4, 4]), ("layers.0.feed_forward.router_DE", [2, 2]),
        ("layers.0.feed_forward.experts.moe_w_swiglu_eD_F", [4, 2]),
      ], "expected one source, or two halves alike"
    ),
    (
      [("layers.0.attention_norm.weight", [4]), ("layers.0.attention.wqkv.layer_norm_weight", [4])],
      "expected one source, or two halves alike"
    ),
  ]

  @Test(arguments: wrong.indices)
  func refusesShapes(index: Int) {
    typealias P = PickleBytes
    let folder = TemporaryFolder()
    let members = Self.wrong[index].members.map { name, shape in
      let strides = shape.indices.map { shape[($0 + 1)...].reduce(1, *) }
      return (name, P.tensor(storage: P.storage("0", count: 40), shape: shape, strides: strides))
    }
    let storage = [UInt8](repeating: 1, count: 160)
    folder.write(torch(P.dictionary(members), [("0", storage)]).bytes, "consolidated.00.pth")
    folder.write(Array("{}".utf8), "params.json")
    let text = message(folder.path) { _ = try MetaCheckpoint(path: folder.path) }
    #expect(text?.contains(Self.wrong[index].says) == true, "\(text ?? "accepted")")
  }

  @Test func refusesRanksThatDiffer() throws {
    typealias P = PickleBytes
    func rank(_ name: String, _ shape: [Int64]) -> [UInt8] {
      let tensor = P.tensor(
        storage: P.storage("0", count: 4), shape: shape, strides: shape.count == 1 ? [1] : [2, 1])
      return torch(P.dictionary([(name, tensor)]), [("0", [UInt8](repeating: 0, count: 16))]).bytes
    }
    let folder = TemporaryFolder()
    let empty = message(folder.path) { _ = try MetaCheckpoint(path: folder.path) }
    folder.write(Array("{}".utf8), "params.json")
    let none = message(folder.path) { _ = try MetaCheckpoint(path: folder.path) }
    folder.write(rank("norm.weight", [4]), "consolidated.00.pth")
    folder.write(rank("norm.weight", [2, 2]), "consolidated.01.pth")
    let shape = message(folder.path) { _ = try MetaCheckpoint(path: folder.path) }
    folder.write(rank("output.weight", [4]), "consolidated.01.pth")
    let name = message(folder.path) { _ = try MetaCheckpoint(path: folder.path) }
    folder.write(rank("norm.weight", [4]), "consolidated.03.pth")
    let gap = message(folder.path) { _ = try MetaCheckpoint(path: folder.path) }
    #expect(
      [empty, none, shape, name, gap] == [
        "params.json: cannot open: No such file or directory",
        "consolidated.00.pth: cannot open: No such file or directory",
        #"consolidated.01.pth: tensor "norm.weight": expected F32 [4] as in rank 0, found F32 [2, 2]"#,
        #"consolidated.01.pth: tensor "norm.weight": expected it as in rank 0, found no such tensor"#,
        "\(folder.path): files: expected consolidated.02.pth, found consolidated.03.pth without it",
      ])
  }
}
