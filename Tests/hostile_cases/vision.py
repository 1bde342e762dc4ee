"""Hostile vision towers: configurations and tensors of the small model that sees. Knows Hugging Face's names."""

import json
import os
import struct

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
field("image_size", 4096, *SHAPED, patch_size=1)
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
field("hidden_size", 1 << 20, "config.json", "parameters", num_hidden_layers=65_536, intermediate_size=1 << 22)
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
