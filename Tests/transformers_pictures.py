#!/usr/bin/env python3
"""Asks a tiny random model about pictures from PNG files, with `herd generate` and with transformers, and compares the
tokens of both answers: from the files by the chat format and the tower to the text.

    transformers_pictures.py [--herd PATH]     (needs torch, transformers: see Benchmarks/peers/setup.sh; `make decoders`)

Pictures are of one tile and need no resizing: how others are cut is held to golden hashes elsewhere.
"""
import argparse
import json
import pathlib
import random
import struct
import subprocess
import sys
import tempfile
import zlib

import tiny_chat_model

a = argparse.ArgumentParser()
a.add_argument("--herd", default=".build/release/herd")
a = a.parse_args()
try:
    import torch
    from transformers import Llama4ForConditionalGeneration
except ImportError as error:
    print(f"skipped: {error}")
    sys.exit(0)

SIDE, TOKENS, SPECIAL = 28, 16, 256  # side of a tile, length of an answer, the id behind the bytes
BEGIN, HEADER, HEADER_END, END = SPECIAL, SPECIAL + 5, SPECIAL + 6, SPECIAL + 8
PICTURE = [SPECIAL + 80, SPECIAL + 90, SPECIAL + 92, SPECIAL + 81]  # start, the whole, its one token, end


def png(path, width, height, pixels):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    lines = b"".join(b"\0" + pixels[3 * width * row:3 * width * (row + 1)] for row in range(height))
    pathlib.Path(path).write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b""))


def tile(width, height, pixels):
    """The picture in the upper left corner of a tile, normalised in BF16 step by step as transformers does."""
    values = torch.zeros(SIDE, SIDE, 3)
    values[:height, :width] = torch.tensor(list(pixels), dtype=torch.float32).reshape(height, width, 3)
    scaled = (values.permute(2, 0, 1) * torch.tensor(1 / 255)).bfloat16()
    return ((scaled - 0.5) / 0.5).float()


def text(words):
    return list(words.encode())


failed = False
generator = random.Random(7)
with tempfile.TemporaryDirectory() as work:
    tiny_chat_model.write(work, sees=True)
    configuration = json.loads(pathlib.Path(work, "config.json").read_text())
    configuration["tie_word_embeddings"] = True
    pathlib.Path(work, "config.json").write_text(json.dumps(configuration))
    model = Llama4ForConditionalGeneration.from_pretrained(work, dtype=torch.float32, attn_implementation="eager").eval()
    for sizes in ([(20, 28)], [(28, 28)], [(28, 9), (13, 28)], [(28, height) for height in range(3, 11)]):
        paths, tiles = [], []
        for number, (width, height) in enumerate(sizes):
            pixels = generator.randbytes(3 * width * height)
            paths.append(f"{work}/{number}.png")
            png(paths[-1], width, height, pixels)
            tiles.append(tile(width, height, pixels))
        ours = json.loads(subprocess.run(
            [a.herd, "generate", "-m", work, "--chat", "--temp", "0", "-n", str(TOKENS), "--ignore-eos", "--json", "-p",
             "What?", "-ctk", "f32", "-ctv", "f32", "--image", *paths], capture_output=True, text=True, check=True).stdout)["ids"]
        ids = [BEGIN, HEADER, *text("user"), HEADER_END, *text("\n\n"), *PICTURE * len(sizes), *text("What?"), END,
               HEADER, *text("assistant"), HEADER_END, *text("\n\n")]
        theirs = []
        with torch.no_grad():
            for _ in range(TOKENS):
                logits = model(input_ids=torch.tensor([ids + theirs]), pixel_values=torch.stack(tiles)).logits[0, -1]
                logits[tiny_chat_model.CONFIGURATION["eos_token_id"]] = -torch.inf
                theirs.append(logits.argmax().item())
        failed |= ours != theirs
        print(f"{len(sizes)} picture{'s' if len(sizes) > 1 else ''}: {TOKENS} tokens equal: {ours == theirs}")
sys.exit(failed)
