#!/usr/bin/env python3
"""Writes Tests/Fixtures/tiny-vision-meta: the tower of tiny-vision in Meta's form, two ranks, under a text model of one
dense layer. Needs PyTorch; the fixture is kept, so that nobody has to run this.
"""
import json
import pathlib
import struct

import torch

FIXTURES = pathlib.Path(__file__).resolve().parent / "Fixtures"
TARGET = FIXTURES / "tiny-vision-meta"
RANKS = 2


def read(path):
    data = path.read_bytes()
    length = struct.unpack("<Q", data[:8])[0]
    tensors = {}
    for name, entry in json.loads(data[8:8 + length]).items():
        if name != "__metadata__":
            begin, end = (8 + length + offset for offset in entry["data_offsets"])
            numbers = torch.frombuffer(bytearray(data[begin:end]), dtype=torch.bfloat16)
            tensors[name] = numbers.reshape(entry["shape"])
    return tensors


source = read(FIXTURES / "tiny-vision/model.safetensors")
encoder = "vision_embeddings.vision_encoder."
# Meta's name, Hugging Face's, and the dimension that the ranks share, if they do.
names = [
    (encoder + "conv1._linear.weight", "patch_embedding.linear.weight", 0),
    (encoder + "class_embedding", "class_embedding", None),
    (encoder + "positional_embedding_vlm", "positional_embedding_vlm", None),
]
for norm, its in (("ln_pre", "layernorm_pre"), ("ln_post", "layernorm_post")):
    names += [(f"{encoder}{norm}.{part}", f"{its}.{part}", None) for part in ("weight", "bias")]
for layer in range(3):
    block, its = f"{encoder}transformer.resblocks.{layer}.", f"model.layers.{layer}."
    for norm, name in (("ln_1", "input_layernorm"), ("ln_2", "post_attention_layernorm")):
        names += [(f"{block}{norm}.{part}", f"{its}{name}.{part}", None) for part in ("weight", "bias")]
    for letter in "qkv":
        names += [(f"{block}attn.w{letter}.{part}", f"{its}self_attn.{letter}_proj.{part}", 0) for part in ("weight", "bias")]
    names += [(f"{block}attn.wo.weight", f"{its}self_attn.o_proj.weight", 1),
              (f"{block}attn.wo.bias", f"{its}self_attn.o_proj.bias", None),
              (f"{block}mlp.c_fc.weight", f"{its}mlp.fc1.weight", 0), (f"{block}mlp.c_fc.bias", f"{its}mlp.fc1.bias", 0),
              (f"{block}mlp.c_proj.weight", f"{its}mlp.fc2.weight", 1), (f"{block}mlp.c_proj.bias", f"{its}mlp.fc2.bias", None)]
adapter = "vision_embeddings.vision_adapter.mlp."
names += [(adapter + "c_fc.weight", "vision_adapter.mlp.fc1.weight", 0),
          (adapter + "c_proj.weight", "vision_adapter.mlp.fc2.weight", 1)]
tensors = [(meta, source["vision_model." + name], dimension) for meta, name, dimension in names]
tensors.append(("vision_projection.weight", source["multi_modal_projector.linear_1.weight"], 0))

generator = torch.Generator().manual_seed(4301)
hidden, wide, vocabulary = 96, 64, 512


def random(*shape):
    return (torch.randn(*shape, generator=generator) * 0.1).to(torch.bfloat16)


tensors += [
    ("tok_embeddings.weight", source["language_model.model.embed_tokens.weight"], 0),
    ("output.weight", random(vocabulary, hidden), 0), ("norm.weight", random(hidden), None),
    ("layers.0.attention.wqkv.layer_norm_weight", random(hidden), None),
    ("layers.0.attention.wo.weight", random(hidden, hidden), 1),
    ("layers.0.feed_forward.mlp.layer_norm_weight", random(hidden), None),
    ("layers.0.feed_forward.mlp.fc2_weight", random(hidden, wide), 1),
]
# Each rank's own query, key and value rows, and its own gate and up rows.
stacked = {"layers.0.attention.wqkv.weight": [random(hidden + 64, hidden)[rank::RANKS] for rank in range(RANKS)],
           "layers.0.feed_forward.mlp.fc1_weight": [random(2 * wide, hidden)[rank::RANKS] for rank in range(RANKS)]}
TARGET.mkdir(exist_ok=True)
for rank in range(RANKS):
    shard = {name: tensor if dimension is None else tensor.chunk(RANKS, dimension)[rank].clone()
             for name, tensor, dimension in tensors}
    shard |= {name: parts[rank].clone() for name, parts in stacked.items()}
    torch.save(shard, TARGET / f"consolidated.{rank:02}.pth")
side = {"height": 84, "width": 84}
(TARGET / "params.json").write_text(json.dumps({
    "dim": hidden, "n_layers": 1, "n_heads": 6, "n_kv_heads": 2, "vocab_size": vocabulary, "ffn_dim_multiplier": 0.25,
    "multiple_of": 64, "norm_eps": 1e-5, "rope_theta": 500000.0, "attention_chunk_size": 32, "nope_layer_interval": 4,
    "vision_args": {"image_size": side, "patch_size": {"height": 14, "width": 14}, "dim": 64, "n_layers": 3, "n_heads": 4,
                    "mlp_ratio": 4.0, "output_dim": 80, "pixel_shuffle_ratio": 0.5}}, indent=1) + "\n")
