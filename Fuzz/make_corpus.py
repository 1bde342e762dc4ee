"""Writes small, valid files of each format as seeds, and dictionaries of the formats' words.

usage: make_corpus.py FOLDER (gets one folder of seeds and one .dict file a fuzzer)
"""

import json
import pathlib
import struct
import sys


def save(folder, number, data):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"seed-{number:03}").write_bytes(data)


def json_seeds():
    texts = [
        "null", "true", " [ ] ", "{}", "-0.0", "1e-5", "12345678901234567890", "9223372036854775807", "1.7976931348623157e308",
        '"a\\u00e9\\ud83d\\ude00\\n\\"\\\\\\/"', '"é漢😀"', '{"a":1,"b":[1,2.5,{"c":null}],"é":"x","":false}',
        json.dumps({f"key{i}": [i, i / 3, str(i)] for i in range(20)}), "[[[[[[[[[[[[]]]]]]]]]]]]",
        json.dumps({"text_config": {"hidden_size": 5120, "rope_scaling": {"factor": 16.0}}}, indent=2),
    ]
    return [text.encode() for text in texts]


def safetensors(tensors, metadata=None, data=None):
    header, offset = {}, 0
    if metadata is not None:
        header["__metadata__"] = metadata
    for name, dtype, shape, size in tensors:
        header[name] = {"dtype": dtype, "shape": shape, "data_offsets": [offset, offset + size]}
        offset += size
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + bytes(offset if data is None else data)


def safetensors_seeds():
    return [
        safetensors([]),
        safetensors([("a", "F32", [], 4)], {"format": "pt"}),
        safetensors([("a", "BF16", [2, 3], 12), ("b", "U8", [0, 5], 0), ("c", "I64", [1, 1, 2], 16)]),
        safetensors([(f"model.layers.{i}.w", "F16", [2, 2], 8) for i in range(6)], {"a": "b", "c": ""}),
        safetensors([("x", "F8_E4M3", [7], 7), ("y", "F64", [1], 8), ("z", "BOOL", [3], 3)]),
    ]


def gguf_string(text):
    return struct.pack("<Q", len(text.encode())) + text.encode()


def gguf(keys, tensors, alignment=32):
    out = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(keys))
    for name, kind, value in keys:
        out += gguf_string(name) + struct.pack("<I", kind) + value
    offset, data = 0, b""
    for name, shape, kind, size in tensors:
        out += gguf_string(name) + struct.pack("<I", len(shape)) + struct.pack(f"<{len(shape)}Q", *shape)
        out += struct.pack("<IQ", kind, offset)
        padded = -(-size // alignment) * alignment
        data += bytes(padded)
        offset += padded
    return out + bytes(-len(out) % alignment) + data


def gguf_array(kind, count, values):
    return struct.pack("<IQ", kind, count) + values


def gguf_seeds():
    text = ("general.architecture", 8, gguf_string("llama4"))
    numbers = [
        ("u8", 0, b"\1"), ("i8", 1, b"\xff"), ("u16", 2, b"\1\2"), ("i16", 3, b"\1\2"), ("u32", 4, bytes(4)),
        ("i32", 5, bytes(4)), ("f32", 6, struct.pack("<f", 1.5)), ("b", 7, b"\1"), ("u64", 10, bytes(8)),
        ("i64", 11, bytes(8)), ("f64", 12, struct.pack("<d", 2.5)),
    ]
    tokens = ("tokenizer.ggml.tokens", 9, gguf_array(8, 3, gguf_string("a") + gguf_string("") + gguf_string("é")))
    nested = ("nested", 9, gguf_array(9, 2, gguf_array(0, 2, b"\1\2") + gguf_array(9, 1, gguf_array(4, 0, b""))))
    kinds = [(0, 1, 4), (1, 1, 2), (30, 1, 2), (8, 32, 34), (2, 32, 18), (12, 256, 144), (39, 32, 17), (26, 1, 4)]
    tensors = [(f"t{kind}", [block, 2], kind, 2 * size) for kind, block, size in kinds]
    return [
        gguf([], []), gguf([text], []), gguf(numbers, []), gguf([tokens, nested], []),
        gguf([text], [("a", [3, 2], 0, 24)]), gguf([text, tokens], tensors),
        gguf([("general.alignment", 4, struct.pack("<I", 64))], [("a", [1], 0, 4), ("b", [2], 1, 4)], 64),
        gguf([("split.no", 2, b"\0\0"), ("split.count", 2, b"\1\0"), ("split.tensors.count", 5, bytes(4))], []),
    ]


def unicode(text):
    return b"X" + struct.pack("<I", len(text.encode())) + text.encode()


def integer(value):
    return b"J" + struct.pack("<i", value)


def pickle_tensor(key, kind, count, shape, strides, offset=0):
    storage = b"(" + unicode("storage") + f"ctorch\n{kind}\n".encode() + unicode(key) + unicode("cpu") + integer(count) + b"tQ"
    numbers = lambda values: b"(" + b"".join(map(integer, values)) + b"t"
    hooks = b"ccollections\nOrderedDict\n)R"
    return b"ctorch._utils\n_rebuild_tensor_v2\n(" + storage + integer(offset) + numbers(shape) + numbers(strides) + b"\x89" + hooks + b"tR"


def pickle_of(members, protocol=2):
    return bytes([0x80, protocol]) + b"}(" + b"".join(unicode(name) + value for name, value in members) + b"u."


STREAM = b"c_io\nBytesIO\n)\x81(c_codecs\nencode\n" + unicode("é") + unicode("latin1") + b"\x86RK\0NtbN0"


def zip_of(entries, wide=False):
    out, directory = b"", b""
    for name, data in entries:
        offset, size = len(out), len(data)
        out += b"PK\3\4" + struct.pack("<HHHIIIIHH", 20, 0x808, 0, 0, 0, 0, 0, len(name), 4) + name.encode() + b"FB\0\0" + data
        extra = struct.pack("<HHQQQ", 1, 24, size, size, offset) if wide else b""
        fields = (0xFFFFFFFF,) * 3 if wide else (size, size, offset)
        directory += b"PK\1\2" + struct.pack("<HHHHIIIIHHHHHII", 20, 20, 0x808, 0, 0, 0, fields[0], fields[1], len(name), len(extra), 0, 0, 0, 0, fields[2])
        directory += name.encode() + extra
    start, count = len(out), len(entries)
    out += directory
    if wide:
        record = len(out)
        out += b"PK\6\6" + struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, count, count, len(directory), start)
        out += b"PK\6\7" + struct.pack("<IQI", 0, record, 1)
        return out + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return out + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, count, count, len(directory), start, 0)


def torch_seeds():
    plain = pickle_of([("a", pickle_tensor("0", "FloatStorage", 4, [2, 2], [2, 1])), ("b", pickle_tensor("0", "FloatStorage", 4, [2, 2], [1, 2]))])
    stream = pickle_of([("a._extra_state", STREAM), ("a", pickle_tensor("0", "FloatStorage", 4, [3], [1], 1))], 4)
    entries = lambda pickle: [("x/data.pkl", pickle), ("x/byteorder", b"little"), ("x/data/0", bytes(16)), ("x/version", b"3\n")]
    return [zip_of(entries(plain)), zip_of(entries(stream)), zip_of(entries(plain), True), zip_of([])]


def meta_seeds():
    def rank(rows, fused=True):
        t = lambda shape: pickle_tensor("0", "ByteStorage", 1024, shape, [shape[1], 1] if len(shape) == 2 else [1])
        layer = "layers.0."
        members = [
            ("tok_embeddings.weight", t([rows, 4])), ("norm.weight", t([4])), ("rope.freqs", t([2])),
            (layer + "attention.wqkv.weight", t([4, 4])), (layer + "attention.wqkv.layer_norm_weight", t([4])),
            (layer + "attention.wqkv._extra_state", STREAM), (layer + "attention.wo.weight", t([4, 2])),
        ]
        if fused:
            members += [
                (layer + "feed_forward.router_DE", pickle_tensor("0", "ByteStorage", 1024, [4, 2], [1, 4])),
                (layer + "feed_forward.experts.moe_w_in_eD_F", t([8, 3])),
                (layer + "feed_forward.experts.moe_w_swiglu_eD_F", t([8, 3])),
                (layer + "feed_forward.experts.moe_w_out_eF_D", t([6, 4])),
            ]
        else:
            members += [(layer + "feed_forward.mlp.fc1_weight", t([6, 4])), (layer + "feed_forward.mlp.fc2_weight", t([4, 3]))]
        vision = "vision_embeddings.vision_encoder.transformer.resblocks.0."
        return pickle_of(members + ([] if fused else [(vision + "attn.wo.bias", t([4])), (vision + "mlp.c_fc.weight", t([3, 4]))]))

    return [rank(5), rank(5) + b"RANK" + rank(5), rank(3, False), rank(3, False) + b"RANK" + rank(3, False) + b"RANK" + rank(3, False)]


WORDS = {
    "FuzzJSON": ["true", "false", "null", "\\u", "\\ud83d\\ude00", "1e308", "-0", "0.1", "[[", "]]", "{\"", "\":"],
    "FuzzSafetensors": ["__metadata__", "dtype", "shape", "data_offsets", "BF16", "F32", "F8_E4M3", "[0,", "\":{\"", "9223372036854775807"],
    "FuzzGGUF": ["GGUF", "general.alignment", "split.no", "split.count", "split.tensors.count", "llama4"],
    "FuzzTorch": ["PK\\x03\\x04", "PK\\x01\\x02", "PK\\x05\\x06", "PK\\x06\\x06", "PK\\x06\\x07", "data.pkl", "x/data/0", "byteorder", "ctorch\\n", "FloatStorage\\n", "\\x01\\x00\\x18\\x00"],
    "FuzzMeta": ["RANK", "layers.0.", "attention.", "feed_forward.", "experts.", "wqkv.weight", "router_DE", "moe_w_in_eD_F", "moe_w_swiglu_eD_F", "moe_w_out_eF_D", "mlp.fc1_weight", "ctorch._utils\\n_rebuild_tensor_v2\\n", "_rebuild_parameter\\n", "vision_projection.weight"],
}


def escaped(word):
    return word if "\\x" in word or "\\n" in word else word.replace("\\", "\\\\").replace('"', '\\"')


def main():
    root = pathlib.Path(sys.argv[1])
    seeds = {
        "FuzzJSON": json_seeds(), "FuzzSafetensors": safetensors_seeds(), "FuzzGGUF": gguf_seeds(),
        "FuzzTorch": torch_seeds(), "FuzzMeta": meta_seeds(),
    }
    for name, files in seeds.items():
        for number, data in enumerate(files):
            save(root / name, number, data)
        lines = (f'"{escaped(word)}"' for word in WORDS[name])
        (root / f"{name}.dict").write_text("\n".join(lines).replace("\\n", "\\x0a") + "\n")


main()
