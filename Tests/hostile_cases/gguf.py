"""Hostile GGUF files: the container, its keys, its tensors, its splits. Knows the format, not the model."""

import os
import random
import shutil
import struct

from .common import FIXTURES, case, read, write

WHOLE = read(os.path.join(FIXTURES, "tiny-herd-gguf", "tiny.gguf"))
SCALARS = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}
ARRAY, STRING, U32, U64, F32, BOOL = 9, 8, 4, 10, 6, 7


def u32(value):
    return struct.pack("<I", value & 0xFFFFFFFF)


def u64(value):
    return struct.pack("<Q", value & 0xFFFFFFFFFFFFFFFF)


def string(text):
    data = text.encode() if isinstance(text, str) else text
    return u64(len(data)) + data


class File:
    """A GGUF file taken apart: keys in order with type and bytes, tensors with dims, type and offset, and the data."""

    def __init__(self, data):
        tensors, keys = struct.unpack("<QQ", data[8:24])
        place = 24

        def text():
            nonlocal place
            length, = struct.unpack("<Q", data[place:place + 8])
            place += 8 + length
            return data[place - length:place].decode()

        def value(kind):
            nonlocal place
            if kind == STRING:
                text()
            elif kind == ARRAY:
                inner, count = struct.unpack("<IQ", data[place:place + 12])
                place += 12
                for _ in range(count):
                    value(inner)
            else:
                place += SCALARS[kind]

        self.keys, self.tensors = {}, {}
        for _ in range(keys):
            name = text()
            kind, = struct.unpack("<I", data[place:place + 4])
            place += 4
            start = place
            value(kind)
            self.keys[name] = (kind, data[start:place])
        for _ in range(tensors):
            name = text()
            rank, = struct.unpack("<I", data[place:place + 4])
            dims = struct.unpack(f"<{rank}Q", data[place + 4:place + 4 + 8 * rank])
            place += 4 + 8 * rank
            kind, offset = struct.unpack("<IQ", data[place:place + 12])
            place += 12
            self.tensors[name] = (list(dims), kind, offset)
        self.data = data[-(-place // 32) * 32:]

    def bytes(self, keys=None, tensors=None, version=3, magic=b"GGUF", key_count=None, tensor_count=None, alignment=32):
        keys = list((self.keys if keys is None else keys).items())
        tensors = list((self.tensors if tensors is None else tensors).items())
        out = magic + u32(version) + u64(len(tensors) if tensor_count is None else tensor_count)
        out += u64(len(keys) if key_count is None else key_count)
        for name, (kind, value) in keys:
            out += string(name) + u32(kind) + value
        for name, (dims, kind, offset) in tensors:
            out += string(name) + u32(len(dims)) + b"".join(map(u64, dims)) + u32(kind) + u64(offset)
        return out + bytes(-len(out) % alignment) + self.data


SOUND = File(WHOLE)
assert SOUND.bytes() == WHOLE, "the fixture is not written as expected"


def spoiled(name, data, *says, **options):
    def build(folder):
        write(folder + "/m.gguf", data)
        return folder + "/m.gguf"

    case("gguf " + name, build, r"m\.gguf", *says, **({"commands": "ig", "status": 65} | options))


def key(name, kind, value, *says, **options):
    spoiled(f"key {name} {options.pop('what', '')}", SOUND.bytes(SOUND.keys | {name: (kind, value)}),
            *(says or (f'"{name}"',)), **options)


def tensor(name, what, *says, dims=None, kind=None, offset=None, **options):
    old = SOUND.tensors[name]
    entry = (old[0] if dims is None else dims, old[1] if kind is None else kind, old[2] if offset is None else offset)
    spoiled(f"tensor {what}", SOUND.bytes(tensors=SOUND.tensors | {name: entry}), f'tensor "{name}"', *says, **options)


for length in (0, 3, 4, 8, 16, 23, 24, 60, len(WHOLE) // 2, len(WHOLE) - 32, len(WHOLE) - 1):
    spoiled(f"cut to {length}", WHOLE[:length], "header|key|tensor|count", commands="igt")
for length in sorted(random.Random(5).sample(range(24, 16_000), 12)):
    spoiled(f"cut to {length}", WHOLE[:length], "key|tensor|count|data", commands="i")
spoiled("magic", SOUND.bytes(magic=b"GGML"), "header")
spoiled("version 1", SOUND.bytes(version=1), "version")
spoiled("version 4", SOUND.bytes(version=4), "version")
spoiled("big endian", SOUND.bytes(version=3 << 24), "big-endian")
for count in (1 << 63, (1 << 64) - 1, 1 << 40, len(SOUND.keys) + 1):
    spoiled(f"{count} keys", SOUND.bytes(key_count=count), "key|tensor|count")
for count in (1 << 63, (1 << 64) - 1, 1 << 40, len(SOUND.tensors) + 1):
    spoiled(f"{count} tensors", SOUND.bytes(tensor_count=count), "tensor")
spoiled("no tensors", SOUND.bytes(tensors={}), "tensor|vocab_size", commands="igtp")
spoiled("no keys", SOUND.bytes(keys={}), "general.architecture")
for what, data in (("of 2^63 bytes", u64(1 << 63)), ("of 2^40 bytes", u64(1 << 40)), ("of -1 bytes", u64(-1)),
                   ("not UTF-8", string(b"\xff\xfe"))):
    key("general.name", STRING, data, what=what)
for kind in (13, 255, 1 << 31):
    key("general.name", kind, bytes(8), what=f"of type {kind}")
nested = u32(ARRAY) + u64(1)
key("x", ARRAY, nested * 100_000, "levels", what="nested 100,000 deep")
key("x", ARRAY, u32(U32) + u64(1 << 62), what="array of 2^62 numbers")
key("x", ARRAY, u32(STRING) + u64(1 << 61), what="array of 2^61 strings")
key("x", ARRAY, u32(99) + u64(1) + u64(0), what="array of an unknown type")
key("x", BOOL, b"\2", what="neither true nor false")
for alignment in (0, 3, 1 << 31, 12):
    key("general.alignment", U32, u32(alignment), what=str(alignment))
key("general.alignment", U32, u32(4096), "tensor|data", what="of 4096 without the padding")
key("general.alignment", STRING, string("32"), what="text")
inner = u32(0) + u64(1) + b"\1"
key("x", ARRAY, u32(ARRAY) + u64(1_500_000) + inner * 1_500_000, what="of 19 MB of small arrays", commands="i",
    may_pass=True)
key("x", ARRAY, u32(STRING) + u64(2_000_000) + u64(0) * 2_000_000, what="of 16 MB of empty strings", commands="i",
    may_pass=True)

first, second = sorted(SOUND.tensors, key=lambda name: SOUND.tensors[name][2])[:2]
tensor(first, "of 2^63 columns", dims=[1 << 63])
tensor(first, "of overflowing extents", dims=[1 << 32, 1 << 32])
tensor(first, "of nothing", dims=[0], status=None)
tensor(first, "of five axes", dims=[1, 1, 1, 1, 1])
tensor(first, "of a type unknown", kind=200)
tensor(first, "of a type long removed", kind=4)
tensor(first, "of integers", "expected", kind=26, commands="gt")
tensor(first, "of blocks that do not fill a row", kind=14)
tensor(second, "over its neighbour", offset=0)
tensor(second, "at an odd place", offset=SOUND.tensors[second][2] + 4)
tensor(second, "beyond the file", offset=1 << 40)
tensor(second, "at 2^63", offset=1 << 63)
query = "blk.0.attn_q.weight"
tensor(query, "of other extents", r"\[64, 64\]", dims=[32, 128], commands="igtp")
tensor(query, "of one axis", dims=[4096], commands="igtp")
spoiled("a tensor twice", SOUND.bytes(tensor_count=len(SOUND.tensors) + 1).replace(
    string(query), string(query) + u32(2) + u64(64) + u64(64) + u32(0) + u64(0) + string(query), 1), query)
spoiled("a tensor missing", SOUND.bytes(tensors={("x" if name == query else name): value
                                                for name, value in SOUND.tensors.items()}), query, commands="igtp")
spoiled("an unknown tensor", SOUND.bytes(tensors={("blk.9.x.weight" if name == "rope_freqs.weight" else name): value
                                                 for name, value in SOUND.tensors.items()}) if
        "rope_freqs.weight" in SOUND.tensors else SOUND.bytes(tensors=SOUND.tensors | {
            "blk.9.x.weight": ([1], 0, len(SOUND.data))}) + bytes(32), "blk.9.x.weight", commands="igtp")

# Keys that contradict the tensors or each other.
LLAMA = {name: struct.unpack("<I", value)[0] for name, (kind, value) in SOUND.keys.items() if kind == U32}
for name in ("block_count", "embedding_length", "attention.head_count", "attention.head_count_kv", "expert_count",
             "vocab_size", "attention.key_length", "expert_feed_forward_length"):
    name = "llama4." + name
    if name not in LLAMA:
        continue
    key(name, U32, u32(LLAMA[name] + 1), "tensor|key|metadata", what="one more", commands="igtp")
    key(name, U32, u32(0), name + "|tensor", what="zero", commands="i")
    key(name, U32, u32(0xFFFFFFFF), name.split(".")[-1] + "|tensor", what="of 2^32 - 1", commands="ig")
    key(name, U64, u64(1 << 63), name.split(".")[-1] + "|tensor", what="of 2^63", commands="i")
    key(name, STRING, string("many"), what="text", commands="i")
    key(name, ARRAY, u32(U32) + u64(0), what="empty array", commands="i")
key("llama4.expert_used_count", U32, u32(9), "expert", what="more than there are")
key("llama4.context_length", U32, u32(0), what="zero")
for name in ("llama4.rope.freq_base", "llama4.attention.layer_norm_rms_epsilon"):
    for value in (float("nan"), float("inf"), 0.0, -1.0, 1e38):
        key(name, F32, struct.pack("<f", value), "rms_norm_eps|rope_theta|" + name, what=str(value), commands="i",
            may_pass=value == 1e38)
key("general.architecture", STRING, string("llama"), what="of another model")
key("tokenizer.ggml.model", STRING, string("spm"), what="unknown", commands="g")
tokens = SOUND.keys["tokenizer.ggml.tokens"][1]
count = struct.unpack("<Q", tokens[4:12])[0]
types = u32(5) + u64(count)
key("tokenizer.ggml.tokens", ARRAY, u32(STRING) + u64(0), "tokenizer", what="none", commands="g")
key("tokenizer.ggml.tokens", ARRAY, u32(U32) + u64(2) + bytes(8), what="numbers", commands="g")
key("tokenizer.ggml.tokens", ARRAY, u32(STRING) + u64(count) + string("a") * count, "token 1", what="all alike", commands="g")
key("tokenizer.ggml.token_type", ARRAY, types + u32(9) * count, what="unknown", commands="g")
key("tokenizer.ggml.token_type", ARRAY, u32(5) + u64(1) + u32(1), "tokenizer|token_type", what="too few", commands="g")
key("tokenizer.ggml.merges", ARRAY, u32(STRING) + u64(1) + string("ab"), "merges", what="without space", commands="g")
key("tokenizer.ggml.bos_token_id", U32, u32(1 << 30), "bos_token_id", what="beyond", commands="g")
key("tokenizer.ggml.pre", STRING, string("poet"), "pre", what="unknown", commands="g")


# Splits.
def split(name, change, *says, **options):
    def build(folder):
        source = os.path.join(FIXTURES, "tiny-split-gguf")
        for entry in os.listdir(source):
            if entry.endswith(".gguf"):
                shutil.copy(os.path.join(source, entry), folder)
        change(folder)
        return folder + "/tiny-00001-of-00003.gguf"

    case("gguf split " + name, build, *says, **options)


def rewritten(number, **changes):
    def change(folder):
        path = f"{folder}/tiny-0000{number}-of-00003.gguf"
        file = File(read(path))
        keys = dict(file.keys)
        for name, value in changes.items():
            keys["split." + name.replace("_", ".")] = value
        write(path, file.bytes(keys))

    return change


def in_place_of_second(make):
    def change(folder):
        path = folder + "/tiny-00002-of-00003.gguf"
        os.remove(path)
        make(path)

    return change


split("missing", lambda folder: os.remove(folder + "/tiny-00002-of-00003.gguf"), "00002", contrasts=False)
split("first only", lambda folder: [os.remove(f"{folder}/tiny-0000{i}-of-00003.gguf") for i in (2, 3)], "00002", contrasts=False)
split("renamed", lambda folder: os.rename(folder + "/tiny-00002-of-00003.gguf", folder + "/x.gguf"), "00002", contrasts=False)
split("swapped", lambda folder: shutil.copy(folder + "/tiny-00003-of-00003.gguf", folder + "/tiny-00002-of-00003.gguf"),
      "00002", "split.no")
split("the first again", lambda folder: shutil.copy(folder + "/tiny-00001-of-00003.gguf", folder + "/tiny-00002-of-00003.gguf"),
      "00002", "split.no")
split("a pipe", in_place_of_second(os.mkfifo), "00002", "pipe")
split("a folder", in_place_of_second(os.mkdir), "00002", "folder")
split("a device", in_place_of_second(lambda path: os.symlink("/dev/zero", path)), "00002", "device")
split("a link to itself", in_place_of_second(lambda path: os.symlink(os.path.basename(path), path)), "00002",
      contrasts=False)
split("empty", in_place_of_second(lambda path: write(path, b"")), "00002", "header")
split("count of four", rewritten(1, count=(2, b"\4\0")), "path: expected -00001-of-")
split("count of two", rewritten(1, count=(2, b"\2\0")), "path: expected -00001-of-")
split("count of 65,535", rewritten(1, count=(2, b"\xff\xff")), "path: expected -00001-of-")
split("count otherwise in the second", rewritten(2, count=(2, b"\7\0")), "00002", "split.count")
split("fewer tensors than said", rewritten(1, tensors_count=(5, u32(999))), "split.tensors.count")
split("negative number of tensors", rewritten(1, tensors_count=(5, u32(-1))), "split.tensors.count")

for seed in range(40):
    changed = bytearray(WHOLE)
    generator = random.Random(seed)
    for _ in range(generator.randrange(1, 4)):
        changed[generator.randrange(9_000)] = generator.randrange(256)
    spoiled(f"bytes at random {seed}", bytes(changed), commands="i" if seed % 4 else "ig", may_pass=True, status=None)
