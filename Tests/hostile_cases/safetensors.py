"""Hostile safetensors files under a sound configuration. Knows the container's rules, not the model's."""

import json
import random
import struct

from .common import case, tiny_model, with_files

FILE = "model.safetensors"
BASE = tiny_model()[FILE]
LENGTH = struct.unpack("<Q", BASE[:8])[0]
HEADER = json.loads(BASE[8:8 + LENGTH])
DATA = BASE[8 + LENGTH:]
NORM = "model.norm.weight"
QUERY = "model.layers.0.self_attn.q_proj.weight"


def pack(header, data=DATA, length=None):
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text) if length is None else length) + text + data


def with_tensor(name, **changes):
    """The file with one entry's fields changed."""
    header = {key: dict(value) for key, value in HEADER.items()}
    header[name] |= changes
    return pack(header)


def model(data):
    return with_files({FILE: data})


def spoiled(name, data, *says, **options):
    case("safetensors " + name, model(data), "model.safetensors", *says, **options)


def tensor(name):
    return f'tensor "{name}"'


# Cut anywhere: within the length, the header, at its end, and through the data.
chance = random.Random(11)
for length in (0, 1, 7, 8, 9, 8 + LENGTH - 1, 8 + LENGTH, 9 + LENGTH, len(BASE) // 2, len(BASE) - 4096, len(BASE) - 1):
    spoiled(f"cut to {length}", BASE[:length], "header|data", commands="igt", status=65)
for length in sorted(chance.sample(range(10, len(BASE)), 12)):
    spoiled(f"cut to {length}", BASE[:length], "header|data", commands="i", status=65)

spoiled("bytes behind the data", BASE + b"x", "data")
spoiled("header of 2^63 bytes", pack(HEADER, length=1 << 63), "header", "a length of at most")
spoiled("header of -1 bytes", pack(HEADER, length=(1 << 64) - 1), "header")
spoiled("header beyond the file", pack(HEADER, length=len(BASE)), "header")
spoiled("header of 0 bytes", pack(b"", b""), "header")
spoiled("header no object", pack(b"[1]"), "header")
spoiled("header cut inside", pack(json.dumps(HEADER)[:-9].encode()), "header, line 1")
spoiled("header deep", pack(b'{"a":' + b"[" * 100_000), "header", "levels")
spoiled("header invalid UTF-8", pack(json.dumps(HEADER).replace("model.norm", "m\udcffdel").encode("utf-8", "surrogateescape")
                                     .replace(b"\\udcff", b"\xff")), "header")
spoiled("header with a mark", pack(b"\xef\xbb\xbf" + json.dumps(HEADER).encode()), "header")
spoiled("duplicate names", pack(json.dumps(HEADER)[:-1].encode() + f', "{NORM}": {json.dumps(HEADER[NORM])}}}'.encode()),
        "header", "each key once")

start, end = HEADER[QUERY]["data_offsets"]
spoiled("overlapping", with_tensor(QUERY, data_offsets=[start - 4, end - 4]), tensor(QUERY), "data that start")
spoiled("hole", with_tensor(NORM, data_offsets=[o + 4 for o in HEADER[NORM]["data_offsets"]]), tensor(NORM))
spoiled("out of range", with_tensor(NORM, data_offsets=[1 << 40, (1 << 40) + 128]), tensor(NORM))
spoiled("2^63 offsets", with_tensor(NORM, data_offsets=[(1 << 63) - 1, 1 << 63]), tensor(NORM), "data_offsets")
spoiled("descending offsets", with_tensor(QUERY, data_offsets=[end, start]), tensor(QUERY), "ascending")
spoiled("negative offsets", with_tensor(QUERY, data_offsets=[-4, end]), tensor(QUERY), "data_offsets")
spoiled("three offsets", with_tensor(QUERY, data_offsets=[start, end, end]), tensor(QUERY), "data_offsets")
spoiled("offsets text", with_tensor(QUERY, data_offsets="all"), tensor(QUERY), "data_offsets")
spoiled("negative extent", with_tensor(QUERY, shape=[-32, -32]), tensor(QUERY), "shape")
spoiled("overflowing extents", with_tensor(QUERY, shape=[1 << 32, 1 << 32]), tensor(QUERY), "64 bits")
spoiled("overflowing to the right size", with_tensor(QUERY, shape=[1 << 62, 1 << 2, 1 << 10]), tensor(QUERY), "64 bits")
spoiled("extents of fractions", with_tensor(QUERY, shape=[32.5, 32]), tensor(QUERY), "shape")
spoiled("a million extents", with_tensor(QUERY, shape=[1] * 1_000_000), tensor(QUERY))
spoiled("no shape", with_tensor(QUERY, shape=None), tensor(QUERY), "shape")
spoiled("half the bytes for the shape", with_tensor(QUERY, dtype="F16"), tensor(QUERY), "bytes for F16")
spoiled("unknown dtype", with_tensor(QUERY, dtype="Q7_K"), tensor(QUERY), "dtype")
spoiled("dtype number", with_tensor(QUERY, dtype=32), tensor(QUERY), "dtype")
spoiled("integers for weights", with_tensor(QUERY, dtype="I32"), tensor(QUERY), "I32", commands="gtp")
spoiled("float64 for half as many", with_tensor(QUERY, dtype="F64", shape=[16, 32]), tensor(QUERY), commands="igt")
spoiled("transposed halves", with_tensor(QUERY, shape=[16, 64]), tensor(QUERY), r"\[32, 32\]", r"\[16, 64\]", commands="igtp")
spoiled("a scalar for a matrix", with_tensor(QUERY, shape=[1024]), tensor(QUERY), commands="igtp")
spoiled("one more axis", with_tensor(QUERY, shape=[1, 32, 32]), tensor(QUERY), commands="igtp")
spoiled("metadata list", pack({"__metadata__": []} | HEADER), "__metadata__")
spoiled("metadata numbers", pack({"__metadata__": {"format": 1}} | HEADER), "__metadata__", "format")


def renamed(old, new):
    return pack({new if key == old else key: value for key, value in HEADER.items()})


spoiled("missing tensor", renamed(QUERY, "model.layers.0.self_attn.query.weight"), tensor(QUERY), commands="igtp")
spoiled("nothing at all", pack({}, b""), "tensor", commands="igtp")
spoiled("a name with escapes", renamed(QUERY, "\x1b[31m\n" + QUERY), tensor(QUERY), commands="ig")
spoiled("a name of a megabyte", renamed(QUERY, "x" * (1 << 20)), tensor(QUERY), commands="ig")
expert = "model.layers.1.feed_forward.experts.down_proj"
spoiled("experts of another number", with_tensor(expert, shape=[4, 16, 32]), tensor(expert), commands="igtp")

# Memory: a header may hold many small values, but not make them cost more than the file itself.
spoiled("twelve megabytes of lists", pack(b'{"a":[' + b"[]," * (4 << 20) + b"[]]}"), "header", commands="i")
spoiled("twelve megabytes of zeros", pack(b'{"a":{"shape":[' + b"0," * (6 << 20) + b"0]}}"), "header", commands="i")
spoiled("a hundred thousand tensors", pack({f"t{i}": {"dtype": "U8", "shape": [0], "data_offsets": [0, 0]}
                                            for i in range(100_000)} | HEADER), "t0|extra|tensor|unexpected",
        may_pass=True, commands="i")

for seed in range(40):
    bytes_ = bytearray(BASE)
    generator = random.Random(seed)
    for _ in range(generator.randrange(1, 4)):
        bytes_[generator.randrange(8 + LENGTH)] = generator.randrange(256)
    spoiled(f"bytes at random {seed}", bytes(bytes_), commands="i" if seed % 4 else "ig", may_pass=True)
