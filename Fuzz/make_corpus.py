"""Writes small, valid files of each format as seeds, and dictionaries of the formats' words.

An input whose first byte is even is a file as it stands; else its bytes are decisions from which a target builds one.

usage: make_corpus.py FOLDER (gets one folder of seeds and one .dict file a fuzzer)
"""

import base64
import json
import pathlib
import random
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
    out = bytearray(b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(keys)))
    for name, kind, value in keys:
        out += gguf_string(name) + struct.pack("<I", kind) + value
    offset, data = 0, bytearray()
    for name, shape, kind, size in tensors:
        out += gguf_string(name) + struct.pack("<I", len(shape)) + struct.pack(f"<{len(shape)}Q", *shape)
        out += struct.pack("<IQ", kind, offset)
        padded = -(-size // alignment) * alignment
        data += bytes(padded)
        offset += padded
    return bytes(out + bytes(-len(out) % alignment) + data)


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
        gguf([], [])[:4] + struct.pack(">I", 3) + bytes(16), gguf([("split.no", 2, b"\0\0"), ("split.count", 2, b"\1\0"), ("split.tensors.count", 5, bytes(4))], []),
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
    out, directory = bytearray(), bytearray()
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
        return bytes(out) + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return bytes(out) + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, count, count, len(directory), start, 0)


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


def json_texts(*documents):
    return [json.dumps(document).encode() for document in documents]


def configuration_seeds():
    text = {
        "model_type": "llama4_text", "vocab_size": 64, "hidden_size": 32, "num_attention_heads": 4, "num_key_value_heads": 2,
        "head_dim": 8, "intermediate_size": 16, "intermediate_size_mlp": 64, "num_hidden_layers": 4, "num_local_experts": 4,
        "rope_scaling": {"rope_type": "llama3", "factor": 16.0, "original_max_position_embeddings": 8192},
        "layer_types": ["chunked_attention"] * 3 + ["full_attention"], "moe_layers": [1, 3], "no_rope_layers": [1, 1, 1, 0],
        "eos_token_id": [1, 2], "attention_chunk_size": None,
    }
    meta = {
        "dim": 32, "n_heads": 4, "n_layers": 4, "vocab_size": 64, "multiple_of": 8, "ffn_dim_multiplier": 1.2,
        "use_scaled_rope": True, "moe_args": {"num_experts": 4, "top_k": 1, "interleave_moe_layer_step": 2},
    }
    # The parity of the length says which of the two a plain input is.
    documents = json_texts(text, {"model_type": "llama4", "text_config": text}, meta)
    return [data + b" " * pad for data in documents for pad in (0, 1)]


def generation_seeds():
    return json_texts(
        {"temperature": 0.6, "top_p": 0.9, "top_k": 5, "max_new_tokens": 9, "do_sample": True, "eos_token_id": [1, 2]})


def conversation_seeds():
    call = {"type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}}
    messages = [
        {"role": "system", "content": "s"}, {"role": "user", "content": [{"type": "text", "text": "u"}], "context": "c"},
        {"role": "assistant", "content": None, "tool_calls": [call], "stop_reason": "end_of_message"},
        {"role": "tool", "content": "{}"}, {"role": "assistant", "content": "a"},
    ]
    return json_texts(messages, {"messages": messages[:2]})


def reply_seeds():
    return [
        b"[f(a=1, b=\"x\", c=[1, (2,), {'k': None}], d=True)]<|eot|>", b'<function=f>{"a": 1}</function><|eom|>',
        b'{"name": "f", "parameters": {"a": 1}}', b'brave_search.call(query="x")',
        b"<|python_start|>print(1)<|python_end|><|eom|>", b"[f(s='''a\\x41\\u00e9\\U0001F600\\q''')]",
    ]


def tiktoken_seeds():
    lines = [base64.b64encode(token) + b" %d\n" % rank for rank, token in enumerate([b"a", b"ab", b"abc", b"abcd"])]
    return [b"".join(lines), lines[0].replace(b"\n", b"\r\n"), b"\n\n" + lines[0]]


def token_file_seeds():
    def file(width, mask):
        ids, starts, texts = [1, 2, 3, 4, 5], [0, 2, 5], [4, 6]
        header = b"HERDTOKS" + struct.pack("<IIQQQQ", 1, width, len(ids), 2, 100, mask) + bytes(48)
        data = struct.pack(f"<{len(ids)}{'H' if width == 2 else 'I'}", *ids)
        body = data + bytes(-len(data) % 8) + struct.pack("<3Q2Q", *starts, *texts)
        return header + body + (b"\x1f" + bytes(7) if mask else b"")

    return [file(2, 0), file(4, 1)]


def manifest_seeds():
    return json_texts(
        {"step": 1, "files": [{"name": "a", "bytes": 1, "sha256": "00"}]},
        {"rows": 1, "sources": [[0, 1, 2]], "waiting": [[0, 1, 2]]})


def media_seeds():
    fields = {
        "image_processor_type": "Llama4ImageProcessorFast", "size": {"height": 8, "width": 8}, "max_patches": 4,
        "resize_to_max_canvas": True, "resample": 2, "rescale_factor": 1 / 255, "do_resize": True, "do_rescale": True,
        "do_normalize": True, "image_mean": [0.5, 0.5, 0.5], "image_std": [0.5, 0.5, 0.5],
    }
    return json_texts({}, fields, {"image_processor": fields}, {"size": 16, "image_mean": [0, 1e38, -1]})


def settings_seeds():
    numbers = {
        "seed": 2, "row_length": 32, "batch_tokens": 128, "pass_tokens": 64, "steps": 10, "tokens": None, "rate": 1e-3,
        "floor": 0.1, "warmup_steps": 2, "decay_share": 0.5, "beta1": 0.9, "beta2": 0.95, "epsilon": 1e-8,
        "weight_decay": 0.1, "clip": None, "z_loss": 1e-4, "balance": 0.01, "checkpoint_every": 5, "kept_checkpoints": 1,
        "validate_every": 5, "validation_tokens": 64,
    }
    words = {
        "model": "cria", "model_name": "m", "init": "x", "tokenizer": None, "schedule": "stable", "compute": "bfloat16",
        "decay": "matrices", "validation": ["a:0.5=b", "c"],
    }
    return json_texts({"data": "a.tokens"}, {"data": ["a=b"], **numbers}, {"data": "a", **words})


def text_seeds():
    texts = ["Hello, world's 123 words\n\n  are é漢字 😀", "<|eot|>the the<|begin_of_text|>[user]", "a\u0301'S don't I'LL \u017f"]
    return [bytes([kind]) + text.encode() for kind in (0, 1, 2, 4) for text in texts] + [b"\0\xe2\x82\xf0\x9f\x98\x80"]


def block_seeds():
    """Blocks of each format and floats to be quantised into it; types are numbered as in kernels.h."""
    generator = random.Random(1)
    seeds = []
    for number in range(28):
        for odd in (0, 1):
            seeds.append(bytes([2 * number + odd]) + generator.randbytes(1040 if odd else 300))
        seeds.append(bytes([2 * number + 1]) + struct.pack(">64f", *(i * 0.37 - 9 for i in range(64))))
        for bits in (0, 0x7FC00000, 0x7F800000, 0xFF800000, 1, 0x7F7FFFFF):
            seeds.append(bytes([2 * number + 1]) + struct.pack(">I", bits))
    return seeds


def decisions(name):
    """Inputs from which targets build files: the soundest one, and some with more and more decisions."""
    generator = random.Random(name)
    rare = [bytes([255] * first) + bytes(32) for first in range(1, 7)]
    return [bytes(64)] + rare + [
        bytes(generator.choice((0, 0, 1, 2, 3, generator.randrange(256))) for _ in range(16 << index % 5))
        for index in range(40)
    ]


PLAIN = {
    "FuzzJSON": json_seeds, "FuzzSafetensors": safetensors_seeds, "FuzzGGUF": gguf_seeds, "FuzzTorch": torch_seeds,
    "FuzzMeta": meta_seeds, "FuzzConfiguration": configuration_seeds, "FuzzGeneration": generation_seeds,
    "FuzzTokenizerJSON": lambda: json_seeds()[-3:], "FuzzTiktoken": tiktoken_seeds,
    "FuzzConversation": conversation_seeds, "FuzzReply": reply_seeds, "FuzzTokenFile": token_file_seeds,
    "FuzzManifest": manifest_seeds, "FuzzMedia": media_seeds, "FuzzSettings": settings_seeds,
}
# Targets that know no plain inputs.
BUILT = ["FuzzShards", "FuzzCompressedTensors", "FuzzGGUFModel", "FuzzVision", "FuzzTrace"]
OWN = {"FuzzText": text_seeds, "FuzzBlocks": block_seeds}

# As libFuzzer's dictionaries spell them.
WORDS = {
    "FuzzJSON": ["true", "false", "null", r"\\u", r"\\ud83d\\ude00", "1e308", "-0", "0.1", "[[", "]]", r'{\"', r'\":'],
    "FuzzSafetensors": ["__metadata__", "dtype", "shape", "data_offsets", "BF16", "F32", "F8_E4M3", "[0,", r'\":{\"', "9223372036854775807"],
    "FuzzGGUF": ["GGUF", "general.alignment", "split.no", "split.count", "split.tensors.count", "llama4"],
    "FuzzTorch": [
        r"PK\x03\x04", r"PK\x01\x02", r"PK\x05\x06", r"PK\x06\x06", r"PK\x06\x07", "data.pkl", "x/data/0", "byteorder",
        r"ctorch\x0a", r"FloatStorage\x0a", r"\x01\x00\x18\x00",
    ],
    "FuzzMeta": [
        "RANK", "layers.0.", "attention.", "feed_forward.", "experts.", "wqkv.weight", "router_DE", "moe_w_in_eD_F",
        "moe_w_swiglu_eD_F", "moe_w_out_eF_D", "mlp.fc1_weight", r"ctorch._utils\x0a_rebuild_tensor_v2\x0a",
        r"_rebuild_parameter\x0a", "vision_projection.weight",
    ],
    "FuzzConversation": [r'\"role\"', r'\"content\"', r'\"tool_calls\"', r'\"arguments\"', r'\"context\"', r'\"refusal\"', r'\"image\"'],
    "FuzzReply": ["<|python_start|>", "<|eot|>", "<|eom|>", "<function=", ">{", r'.call(query=\"', "[f(a=", "None", r"\\x41", "'''"],
    "FuzzText": ["<|eot|>", "[user]", "'ll", "'S", r"\xe2\x80\x83", r"\xc5\xbf", r"\xcc\x81", r"\xf0\x9f\x98\x80"],
    "FuzzTokenFile": ["HERDTOKS"],
}


def keys(value):
    """The names of members in a JSON document."""
    if isinstance(value, dict):
        yield from value
        value = list(value.values())
    if isinstance(value, list):
        for element in value:
            yield from keys(element)


def words(name):
    """The dictionary of a fuzzer: its own words, and the members of documents among its seeds."""
    found = list(WORDS.get(name, []))
    for data in PLAIN.get(name, lambda: [])():
        try:
            found += [r'\"' + key + r'\":' for key in keys(json.loads(data)) if key.isascii() and len(key) > 2]
        except ValueError:
            pass
    return list(dict.fromkeys(found)) or ["null"]


def main():
    root = pathlib.Path(sys.argv[1])
    seeds = {name: [b"\0" + data for data in make()] for name, make in PLAIN.items()}
    for name in seeds:
        seeds[name] += [b"\1" + data for data in decisions(name)]
    seeds |= {name: decisions(name) for name in BUILT} | {name: make() for name, make in OWN.items()}
    for name, files in seeds.items():
        for number, data in enumerate(files):
            save(root / name, number, data)
        (root / f"{name}.dict").write_text("".join(f'"{word}"\n' for word in words(name)))


if __name__ == "__main__":
    main()
