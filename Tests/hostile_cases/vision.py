"""Hostile vision towers: configurations and tensors of the small model that sees. Knows Hugging Face's names."""

import json
import os
import struct

from . import gguf
from .common import FIXTURES, case, read, write_files

SOURCE = os.path.join(FIXTURES, "tiny-vision")
CONFIGURATION = json.loads(read(os.path.join(SOURCE, "config.json")))
MODEL = read(os.path.join(SOURCE, "model.safetensors"))
LENGTH = struct.unpack("<Q", MODEL[:8])[0]
HEADER = json.loads(MODEL[8:8 + LENGTH])
SHAPED = ("model.safetensors", "tensor", "shape|found none")


def files(configuration=None, header=None):
    text = json.dumps(HEADER if header is None else header).encode()

    def build(folder):
        write_files(folder, {
            "config.json": json.dumps(CONFIGURATION if configuration is None else configuration),
            "model.safetensors": struct.pack("<Q", len(text)) + text + MODEL[8 + LENGTH:]})
        return folder

    return build


def field(name, value, *says, commands="it", **others):
    vision = CONFIGURATION["vision_config"] | {name: value} | others
    shown = str(value) if len(str(value)) < 40 else f"{str(value)[:30]}..."
    case(f"vision {name} {shown}", files(CONFIGURATION | {"vision_config": vision}),
         *(says or ("config.json", name)), commands=commands)


for name in ("hidden_size", "num_hidden_layers", "num_attention_heads", "image_size", "patch_size", "intermediate_size",
             "vision_output_dim"):
    without = {key: value for key, value in CONFIGURATION["vision_config"].items() if key != name}
    case(f"vision without {name}", files(CONFIGURATION | {"vision_config": without}), "config.json", name, commands="i")
    for value in (0, -1, -(1 << 63), 1 << 62, 1.5, "12", {}, None, True):
        # The widths of the adapter are compared with each other before any is judged alone.
        field(name, value, "config.json", "projector" if name == "vision_output_dim" and type(value) is int else name, commands="i")
for name in ("num_channels", "projector_input_dim", "projector_output_dim"):
    for value in (0, -8, 1 << 62, "three", 8.5):
        field(name, value, commands="i")
for value in (0, -0.5, 0.3, 2, 1e-300, "half", []):
    field("pixel_shuffle_ratio", value)
field("patch_size", 13, "config.json", "image_size", "multiple")
field("patch_size", 85)
field("patch_size", [14, 7])
field("patch_size", [14])
field("patch_size", 7, *SHAPED)
field("image_size", [84, 42])
field("image_size", 98, "config.json", "pixel_shuffle_ratio")
field("image_size", 112, *SHAPED)
field("image_size", 65_536, "config.json", "patch", patch_size=1)
field("image_size", 512, *SHAPED, patch_size=1)
field("image_size", 4096, "config.json", "patch_size", patch_size=1)
field("pixel_shuffle_ratio", 1 / 3, "config.json", "intermediate_size")
field("num_attention_heads", 3, "config.json", "hidden_size")
field("num_attention_heads", 32, "config.json", "hidden_size")
field("num_attention_heads", 64, "config.json", "hidden_size")
field("hidden_size", 128, "config.json", "intermediate_size")
field("num_hidden_layers", 4, *SHAPED)
field("num_hidden_layers", 65_536, *SHAPED)
field("num_hidden_layers", 65_537)
field("num_channels", 1, *SHAPED)
field("vision_output_dim", 96, "config.json", "projector_input_dim")
field("vision_output_dim", 96, *SHAPED, projector_input_dim=96, projector_output_dim=96)
field("rope_theta", 0)
field("rope_theta", 1e300)
field("rope_parameters", 8)
field("hidden_size", 1 << 20, "config.json", "parameters", num_hidden_layers=65_536, intermediate_size=1 << 22,
      num_attention_heads=64)
field("hidden_size", 1 << 20, "config.json", "num_attention_heads")
for value in ([], "eyes", 3):
    case(f"vision_config {value}", files(CONFIGURATION | {"vision_config": value}), "config.json", "vision_config")
for value in (-1, 512, 1 << 62, "patch"):
    case(f"image_token_index {value}", files(CONFIGURATION | {"image_token_index": value}), "config.json",
         "image_token_index", commands="it")

# Tensors of the tower that are not there, or not what the configuration says.
for name in ("vision_model.class_embedding", "vision_model.positional_embedding_vlm",
             "vision_model.model.layers.1.self_attn.q_proj.bias", "multi_modal_projector.linear_1.weight"):
    case(f"without {name}", files(header={key + "s" * (key == name): value for key, value in HEADER.items()}),
         "model.safetensors", f'tensor "{name}"', "found none", commands="it")
    entry = HEADER[name]
    flat = entry | {"shape": [1] + entry["shape"]}
    case(f"{name} of another rank", files(header=HEADER | {name: flat}), "model.safetensors", f'tensor "{name}"', "shape",
         commands="it")


# The same tower in a GGUF file of its own, given to `trace` beside the sound text model.
def gguf_name(name):
    for its, short in (("vision_model.class_embedding", "v.class_embd"), ("vision_model.positional_embedding_vlm", "v.position_embd.weight"),
                       ("vision_model.patch_embedding.linear", "v.patch_embd"), ("vision_model.layernorm_pre", "v.pre_ln"),
                       ("vision_model.layernorm_post", "v.post_ln"), ("vision_model.model.layers", "v.blk"),
                       ("vision_model.vision_adapter.mlp.fc", "mm.model.mlp."), ("multi_modal_projector.linear_1", "mm.model.fc"),
                       ("input_layernorm", "ln1"), ("post_attention_layernorm", "ln2"), ("self_attn.o_proj", "attn_out"),
                       ("self_attn.", "attn_"), ("_proj.", "."), ("mlp.fc1", "ffn_up"), ("mlp.fc2", "ffn_down")):
        name = name.replace(its, short)
    return name


def number(value):
    return (gguf.U64, gguf.u64(value)) if value >= 1 << 32 else (gguf.U32, gguf.u32(value))


def text(value):
    return gguf.STRING, gguf.string(value)


TOWER = object.__new__(gguf.File)
TOWER.keys = {
    "general.architecture": text("clip"), "clip.has_vision_encoder": (gguf.BOOL, b"\1"), "clip.projector_type": text("llama4"),
    "clip.vision.image_size": number(84), "clip.vision.patch_size": number(14), "clip.vision.embedding_length": number(64),
    "clip.vision.feed_forward_length": number(256), "clip.vision.projection_dim": number(96),
    "clip.vision.block_count": number(3), "clip.vision.attention.head_count": number(4),
    "clip.vision.projector.scale_factor": number(2)}
TOWER.tensors, TOWER.data = {}, b""
for name, entry in HEADER.items():
    if name.startswith(("vision_model.", "multi_modal_projector.")):
        begin, end = entry["data_offsets"]
        TOWER.tensors[gguf_name(name)] = (entry["shape"][::-1], 30, len(TOWER.data))
        TOWER.data += MODEL[8 + LENGTH + begin:8 + LENGTH + end]
        TOWER.data += bytes(-len(TOWER.data) % 32)


def mmproj(name, data, *says):
    def build(folder):
        write_files(folder, {"mmproj.gguf": data})
        return folder + "/mmproj.gguf"

    case("mmproj " + name, build, "mmproj.gguf", *says, commands="m")


def with_key(name, value):
    return TOWER.bytes(keys=TOWER.keys | {name: value})


for name in list(TOWER.keys):
    if name not in ("clip.has_vision_encoder", "clip.vision.projection_dim", "clip.vision.projector.scale_factor"):
        shown = "clip.vision.projector_type" if name == "clip.projector_type" else name
        mmproj(f"without {name}", TOWER.bytes(keys={key: value for key, value in TOWER.keys.items() if key != name}), shown)
    if name.startswith("clip.vision."):
        for value in (0, 7, 1 << 31, (1 << 63) + 5):
            if (name, value) not in (("clip.vision.attention.head_count", 7),):
                mmproj(f"{name} {value}", with_key(name, number(value)))
        mmproj(f"{name} a string", with_key(name, text("84")), name)
mmproj("of another architecture", with_key("general.architecture", text("llama4")), "general.architecture", "clip")
mmproj("of another projector", with_key("clip.projector_type", text("mlp")), "projector_type", "llama4")
mmproj("of another text model's width", with_key("clip.vision.projection_dim", number(128)), "projection_dim")
for name in ("v.class_embd", "v.position_embd.weight", "v.blk.2.ffn_down.bias", "mm.model.mlp.1.weight", "mm.model.fc.weight"):
    mmproj(f"without {name}", TOWER.bytes(tensors={key: value for key, value in TOWER.tensors.items() if key != name}), name)
    dims, kind, offset = TOWER.tensors[name]
    for shown, changed in (("flat", [1] + dims), ("narrow", dims[:-1] + [dims[-1] - 1]), ("long", [1 << 61] + dims[1:])):
        # The adapter's width is what its first matrix says; the second then is the wrong one.
        mmproj(f"{name} {shown}", TOWER.bytes(tensors=TOWER.tensors | {name: (changed, kind, offset)}),
               name.replace("mlp.1.weight", "mlp"))
mmproj("cut short", TOWER.bytes()[:-100_000])
mmproj("empty", b"")
mmproj("that is text", b"eyes" * 100)
