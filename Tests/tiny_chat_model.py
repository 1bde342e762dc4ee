"""Writes a tiny Llama 4 with random weights and a vocabulary of single bytes, for tests of the commands.

Standard library only. It says nothing sensible, but always the same.
"""

import array
import base64
import json
import os
import random
import struct
import sys

VOCABULARY = 256 + 2048  # the bytes, then Llama 4's special tokens

CONFIGURATION = {
    "architectures": ["Llama4ForCausalLM"],
    "model_type": "llama4_text",
    "vocab_size": VOCABULARY,
    "hidden_size": 32,
    "intermediate_size": 32,
    "intermediate_size_mlp": 64,
    "num_hidden_layers": 4,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 8,
    "num_local_experts": 2,
    "num_experts_per_tok": 1,
    "interleave_moe_layer_step": 2,
    "attention_chunk_size": 64,
    "no_rope_layers": [],
    "use_qk_norm": True,
    "attn_temperature_tuning": True,
    "floor_scale": 64,
    "attn_scale": 0.1,
    "rope_theta": 10000.0,
    "rope_scaling": None,
    "rms_norm_eps": 1e-5,
    "hidden_act": "silu",
    "tie_word_embeddings": True,
    "max_position_embeddings": 100000,
    "bos_token_id": 256,
    "eos_token_id": [257, 263, 264],
    "torch_dtype": "float32",
}


# A tower for tiles of 28 x 28 pixels, each of which becomes one token.
VISION = {
    "model_type": "llama4_vision_model", "hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2,
    "num_channels": 3, "intermediate_size": 64, "vision_output_dim": 24, "image_size": 28, "patch_size": 14,
    "norm_eps": 1e-5, "pixel_shuffle_ratio": 0.5, "projector_input_dim": 24, "projector_output_dim": 24,
    "rope_theta": 10000.0,
}
PROCESSOR = {
    "image_processor_type": "Llama4ImageProcessorFast", "size": {"height": 28, "width": 28}, "max_patches": 4,
    "image_mean": [0.5, 0.5, 0.5], "image_std": [0.5, 0.5, 0.5], "rescale_factor": 1 / 255,
}
# Places of Llama 4's special tokens behind the bytes.
MARKS = {"boi_token_index": 256 + 80, "eoi_token_index": 256 + 81, "image_token_index": 256 + 92}


def vision_shapes():
    """Names and shapes of the tower's parameters."""
    yield "vision_model.class_embedding", [16]
    yield "vision_model.patch_embedding.linear.weight", [16, 588]
    yield "vision_model.positional_embedding_vlm", [5, 16]
    for norm in ("vision_model.layernorm_pre", "vision_model.layernorm_post"):
        yield norm + ".weight", [16]
        yield norm + ".bias", [16]
    prefix = "vision_model.model.layers.0."
    for norm in ("input_layernorm", "post_attention_layernorm"):
        yield f"{prefix}{norm}.weight", [16]
        yield f"{prefix}{norm}.bias", [16]
    for name in "qkvo":
        yield f"{prefix}self_attn.{name}_proj.weight", [16, 16]
        yield f"{prefix}self_attn.{name}_proj.bias", [16]
    yield prefix + "mlp.fc1.weight", [64, 16]
    yield prefix + "mlp.fc1.bias", [64]
    yield prefix + "mlp.fc2.weight", [16, 64]
    yield prefix + "mlp.fc2.bias", [16]
    yield "vision_model.vision_adapter.mlp.fc1.weight", [24, 64]
    yield "vision_model.vision_adapter.mlp.fc2.weight", [24, 24]
    yield "multi_modal_projector.linear_1.weight", [32, 24]


def shapes():
    """Names and shapes of the text model's parameters."""
    yield "model.embed_tokens.weight", [VOCABULARY, 32]
    for layer in range(4):
        prefix = f"model.layers.{layer}."
        yield prefix + "input_layernorm.weight", [32]
        yield prefix + "post_attention_layernorm.weight", [32]
        for name, shape in (("q", [32, 32]), ("k", [16, 32]), ("v", [16, 32]), ("o", [32, 32])):
            yield f"{prefix}self_attn.{name}_proj.weight", shape
        network = prefix + "feed_forward."
        if layer % 2 == 1:
            yield network + "router.weight", [2, 32]
            yield network + "experts.gate_up_proj", [2, 32, 64]
            yield network + "experts.down_proj", [2, 32, 32]
            network += "shared_expert."
        width = 32 if layer % 2 == 1 else 64
        yield network + "gate_proj.weight", [width, 32]
        yield network + "up_proj.weight", [width, 32]
        yield network + "down_proj.weight", [32, width]
    yield "model.norm.weight", [32]


def write(folder, seed=1, sees=False):
    """Writes config.json, model.safetensors and tokenizer.model into a folder; `sees` adds a vision tower."""
    os.makedirs(folder, exist_ok=True)
    generator = random.Random(seed)
    header, data = {}, array.array("f")
    configuration, parameters = CONFIGURATION, list(shapes())
    if sees:
        configuration = {"architectures": ["Llama4ForConditionalGeneration"], "model_type": "llama4", **MARKS,
                         "text_config": CONFIGURATION, "vision_config": VISION}
        parameters = [("language_model." + name, shape) for name, shape in parameters] + list(vision_shapes())
        with open(os.path.join(folder, "preprocessor_config.json"), "w") as file:
            json.dump(PROCESSOR, file, indent=1)
    for name, shape in parameters:
        count = 1
        for extent in shape:
            count *= extent
        start = len(data) * 4
        if len(shape) == 1:
            data.extend([1.0] * count)
        else:
            data.extend(generator.gauss(0, 0.3) for _ in range(count))
        header[name] = {"dtype": "F32", "shape": shape, "data_offsets": [start, len(data) * 4]}
    if sys.byteorder == "big":
        data.byteswap()
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(os.path.join(folder, "model.safetensors"), "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + data.tobytes())
    with open(os.path.join(folder, "config.json"), "w") as file:
        json.dump(configuration, file, indent=1)
    with open(os.path.join(folder, "tokenizer.model"), "w") as file:
        for byte in range(256):
            file.write(f"{base64.b64encode(bytes([byte])).decode()} {byte}\n")


if __name__ == "__main__":
    write(sys.argv[1], sees="--sees" in sys.argv)
