"""Writes grids.safetensors beside this file: blocks that use every entry of the tables of ggml's formats of few bits, with
random signs and scales, and what gguf-py (pip install gguf; MIT) makes of them."""

import json
import os
import struct

import numpy as np
from gguf import quants

random = np.random.default_rng(4701)
tensors = {}
for name, bits in [("IQ1_S", 11), ("IQ1_M", 11), ("IQ2_XXS", 8), ("IQ2_XS", 9), ("IQ2_S", 10), ("IQ3_XXS", 8), ("IQ3_S", 9)]:
    format = getattr(quants, name)
    each = 64 if name.startswith("IQ3") else 32
    indices = np.arange(1 << bits).reshape(-1, each)
    blocks = random.integers(0, 256, (len(indices), format.type_size), dtype=np.uint8)
    scales = random.uniform(0.01, 1, len(indices)).astype(np.float16).view(np.uint16)
    low, high = (indices & 255).astype(np.uint8), indices >> 8
    if name == "IQ1_S":
        blocks[:, 2:34] = low
        words = sum(high[:, i::4] << 3 * i for i in range(4)) | random.integers(0, 16, (len(indices), 8)) << 12
        blocks[:, 34:50] = words.astype("<u2").view(np.uint8)
    elif name == "IQ1_M":
        blocks[:, :32] = low
        nibbles = high | random.integers(0, 2, high.shape) << 3
        blocks[:, 32:48] = nibbles[:, ::2] | nibbles[:, 1::2] << 4
        parts = random.integers(0, 4096, (len(indices), 4)) | np.stack([scales >> 4 * i & 15 for i in range(4)], 1).astype(int) << 12
        blocks[:, 48:56] = parts.astype("<u2").view(np.uint8)
    elif name == "IQ2_XXS":
        blocks[:, 2:].reshape(-1, 8, 8)[:, :, :4] = low.reshape(-1, 8, 4)
    elif name == "IQ2_XS":
        words = indices | random.integers(0, 128, indices.shape) << 9
        blocks[:, 2:66] = words.astype("<u2").view(np.uint8)
    elif name == "IQ2_S":
        blocks[:, 2:34] = low
        blocks[:, 66:74] = sum(high[:, i::4] << 2 * i for i in range(4))
    elif name == "IQ3_XXS":
        blocks[:, 2:66] = low
    else:
        blocks[:, 2:66] = low
        blocks[:, 66:74] = sum(high[:, i::8] << i for i in range(8))
    if name != "IQ1_M":
        blocks[:, :2] = scales.astype("<u2").view(np.uint8).reshape(-1, 2)
    tensors[name + ".bytes"] = blocks
    format.init_grid()
    tensors[name + ".dequantized"] = format.dequantize_blocks(blocks).astype("<f4")

header, data = {}, b""
for name, value in tensors.items():
    end = len(data) + value.nbytes
    header[name] = {"dtype": "U8" if value.dtype == np.uint8 else "F32", "shape": list(value.shape), "data_offsets": [len(data), end]}
    data += value.tobytes()
text = json.dumps(header).encode()
text += b" " * (-len(text) % 8)
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "grids.safetensors"), "wb") as file:
    file.write(struct.pack("<Q", len(text)) + text + data)
