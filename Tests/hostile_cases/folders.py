"""Hostile folders: configurations, indexes, shards that are no files or lie elsewhere. Knows Hugging Face's names."""

import json
import os
import socket

from .common import case, tiny_model, with_files, write, write_files
from .safetensors import BASE, DATA, HEADER, NORM, QUERY, pack

CONFIGURATION = json.loads(tiny_model()["config.json"])
INDEX = "model.safetensors.index.json"


def raw(name, text, *says, **options):
    case("config " + name, with_files({"config.json": text}), "config.json", *says, **options)


def field(name, value, *says, commands="ig", **others):
    """The configuration with one field changed; a string that begins with `=` stands for itself unquoted."""
    text = json.dumps(CONFIGURATION | {name: value} | others)
    if isinstance(value, str) and value.startswith("="):
        text = text.replace(json.dumps(value), value[1:])
    shown = str(value) if len(str(value)) < 40 else f"{str(value)[:30]}..."
    case(f"config {name} {shown}", with_files({"config.json": text}), *(says or ("config.json", name)), commands=commands)


SHAPED = ("model.safetensors", "tensor", "shape")

raw("empty", "", "JSON")
raw("space only", " \n" * 9, "JSON")
raw("mark", "\ufeff" + json.dumps(CONFIGURATION), "JSON", "0xEF")
raw("UTF-16", json.dumps(CONFIGURATION).encode("utf-16"), "JSON")
raw("invalid UTF-8", json.dumps(CONFIGURATION).encode().replace(b"silu", b"sil\xff"), "JSON")
raw("zero bytes", b"\0" * 4096, "JSON")
raw("list", "[1]", "")
raw("string", '"llama4"', "")
raw("deep lists", "[" * 100_000, "levels")
raw("deep objects", '{"a":' * 100_000, "levels")
raw("deep field", json.dumps(CONFIGURATION)[:-1] + ',"x":' + "[" * 100_000 + "]" * 100_000 + "}", "levels")
raw("duplicate keys", json.dumps(CONFIGURATION)[:-1] + ', "hidden_size": 64}', "each key once", "hidden_size")
raw("two documents", json.dumps(CONFIGURATION) * 2, "the end of the text")
raw("comma at the end", json.dumps(CONFIGURATION)[:-1] + ",}", "JSON")
raw("a megabyte of digits", json.dumps(CONFIGURATION).replace('"vocab_size": 2304', '"vocab_size": ' + "9" * (1 << 20)))
raw("twelve megabytes of lists", '{"a":[' + "[]," * (4 << 20) + "[]]}", "", commands="i")

for name in ("hidden_size", "num_hidden_layers", "num_attention_heads", "vocab_size", "intermediate_size",
             "num_local_experts"):
    without = {key: value for key, value in CONFIGURATION.items() if key != name}
    raw(f"without {name}", json.dumps(without), name)
    for value in (0, -1, -(1 << 63), 1 << 62, "=1e400", "=NaN", "=-Infinity", "=1.5", "=99999999999999999999999", "12", [],
                  {}, None, True):
        # A number that Hugging Face's own reader would not take either is an error of the JSON text.
        malformed = value in ("=1e400", "=NaN", "=-Infinity")
        field(name, value, *(("config.json", "JSON|field") if malformed else ()), commands="i")

for name in ("head_dim", "num_key_value_heads", "num_experts_per_tok", "attention_chunk_size", "max_position_embeddings",
             "intermediate_size_mlp"):
    for value in (0, -8, 1 << 62, "eight", 8.5):
        field(name, value, commands="i")

field("head_dim", 7)
field("num_attention_heads", 5, "config.json", "num_attention_heads", commands="igt")
field("num_attention_heads", 8, *SHAPED, commands="igtp")
field("num_key_value_heads", 3, "config.json", "num_key_value_heads", commands="igt")
field("num_key_value_heads", 1, *SHAPED, commands="igtp")
field("num_key_value_heads", 8, "config.json", "num_key_value_heads")
field("num_experts_per_tok", 3)
field("num_local_experts", 4, *SHAPED, commands="igtp")
field("hidden_size", 64, *SHAPED, commands="igtp")
field("vocab_size", 2305, *SHAPED, commands="igtp")
field("vocab_size", 2303, *SHAPED, commands="igtp")
field("intermediate_size", 33, *SHAPED, commands="igtp")
field("intermediate_size_mlp", 63, *SHAPED, commands="igtp")
field("num_hidden_layers", 5, "model.safetensors", "tensor", commands="igtp")
field("num_hidden_layers", 65_536, "model.safetensors", "tensor", commands="igtp")
field("num_hidden_layers", 3, "model.safetensors", "tensor", commands="igtp")
field("num_hidden_layers", 65_537)
field("interleave_moe_layer_step", -1)
field("interleave_moe_layer_step", 1, "model.safetensors", "tensor", commands="igtp")
field("interleave_moe_layer_step", 0, "model.safetensors", "tensor", commands="igtp")
field("moe_layers", [4])
field("moe_layers", [-1])
field("moe_layers", [1, 1, 3, 3, 2], "model.safetensors", "tensor")
field("moe_layers", ["1"])
field("moe_layers", {"1": True})
field("no_rope_layers", [1, 1])
field("no_rope_layers", [1] * 5)
field("no_rope_layers", [1, 1, 1, None])
field("layer_types", ["full_attention"] * 3)
field("layer_types", ["full_attention"] * 5)
field("layer_types", ["sliding_attention"] * 4)
field("layer_types", [1, 1, 1, 1])
field("layer_types", "full_attention")
for name in ("rms_norm_eps", "rope_theta", "floor_scale", "attn_scale"):
    for value in ("=1e400", "=NaN", "much", []):
        field(name, value, "config.json", f"JSON|{name}", commands="i")
for value in (0, -1e-5):
    field("rms_norm_eps", value)
    field("rope_theta", value)
    field("floor_scale", value)
field("rms_norm_eps", 1e-320, "config.json", "rms_norm_eps")
field("rms_norm_eps", 1e300, "config.json", "rms_norm_eps")
field("rope_theta", 1e300, "config.json", "rope_theta")
field("attn_scale", 1e300, "config.json", "attn_scale")
field("floor_scale", 1e-300, "config.json", "floor_scale")
scaling = {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
           "original_max_position_embeddings": 8192}
for name, value in (("factor", 0), ("factor", -1), ("factor", "8"), ("low_freq_factor", 0), ("low_freq_factor", 9),
                    ("original_max_position_embeddings", 0), ("original_max_position_embeddings", 1 << 62),
                    ("rope_type", "yarn"), ("rope_type", 3), ("factor", 1e300)):
    case(f"config rope_scaling {name} {value}",
         with_files({"config.json": json.dumps(CONFIGURATION | {"rope_scaling": scaling | {name: value}})}),
         "config.json", "rope_scaling|factor|original|rope_type", commands="i")
field("rope_scaling", 8)
field("model_type", "llama")
field("model_type", 4)
field("hidden_act", "gelu")
field("text_config", [])
field("bos_token_id", -1)
field("bos_token_id", 1 << 62, commands="igp")
field("bos_token_id", 2304, commands="igp")
field("eos_token_id", [257, -5], commands="ig")
field("eos_token_id", [1 << 40], commands="ig")
field("eos_token_id", "end", commands="ig")
field("tie_word_embeddings", "yes")
field("tie_word_embeddings", False, "model.safetensors", 'tensor "lm_head.weight"', commands="igtp")
field("attention_bias", True, "model.safetensors", "tensor", "bias", commands="igtp")
field("quantization_config", {"quant_method": "fp8"})
field("initializer_range", "=1e400", "config.json", "JSON")

# Far more parameters than any memory holds, and 10^15 of them, asked for by tiny files: what the tensors are decides, before anything is allocated.
huge = dict(hidden_size=1 << 20, intermediate_size=1 << 22, intermediate_size_mlp=1 << 22, num_local_experts=1 << 10,
            num_hidden_layers=4096, vocab_size=1 << 24)
case("config of 10^21 parameters", with_files({"config.json": json.dumps(CONFIGURATION | huge)}), "config.json",
     "parameters", commands="igtp")
large = dict(hidden_size=1 << 14, intermediate_size=1 << 16, num_local_experts=1 << 9, num_hidden_layers=1 << 10,
             interleave_moe_layer_step=1)
case("config of 10^15 parameters", with_files({"config.json": json.dumps(CONFIGURATION | large)}), *SHAPED,
     commands="igtp")
most = {key: 1 << 28 for key in huge} | dict(num_hidden_layers=65_536, num_attention_heads=1 << 28, head_dim=1 << 16,
                                            num_key_value_heads=1 << 28)
case("config with the largest of everything", with_files({"config.json": json.dumps(CONFIGURATION | most)}),
     "config.json", "parameters", commands="igtp")
case("config of 2^28 pairs of RoPE", with_files({"config.json": json.dumps(
    CONFIGURATION | dict(head_dim=1 << 28, num_attention_heads=1, num_key_value_heads=1, hidden_size=1))}), "config.json", "head_dim",
     commands="igtp")

# Tensors that the model does not have are no other model's: said, not ignored in silence.
start = len(DATA)
more = HEADER | {"model.layers.9.extra": {"dtype": "F32", "shape": [1], "data_offsets": [start, start + 4]}}
case("an extra tensor with escapes", with_files({"model.safetensors": pack(
    {name.replace("layers.9", "\x1b[31m\n"): value for name, value in more.items()}, DATA + bytes(4))}), "model.safetensors",
     r'tensor "model.\\u001b')
case("an extra layer's tensor", with_files({"model.safetensors": pack(more, DATA + bytes(4))}), "model.safetensors",
     'tensor "model.layers.9.extra"', commands="igtp")


# Things in the place of files.
def unreachable(path):
    os.symlink("elsewhere/not-there", path)


def cycle(path):
    os.symlink(os.path.basename(path), path)


def bound(path):
    here = os.getcwd()
    with socket.socket(socket.AF_UNIX) as listener:
        # A socket's whole path must be short.
        descriptor = os.open(os.path.dirname(path), os.O_RDONLY)
        try:
            listener.bind(f"/proc/self/fd/{descriptor}/{os.path.basename(path)}")
        finally:
            os.close(descriptor)
    assert here == os.getcwd()


THINGS = {
    "a pipe": (os.mkfifo, "a pipe|regular file"),
    "a folder": (os.mkdir, "a folder|regular file|directory"),
    "a link to /dev/zero": (lambda path: os.symlink("/dev/zero", path), "a device|regular file"),
    "a link to a folder": (lambda path: os.symlink("/", path), "a folder|regular file|directory"),
    "a link to itself": (cycle, "symbolic links"),
    "a link to nothing": (unreachable, "No such file"),
    "a socket": (bound, "a socket|regular file|No such device"),
}
for what, (make, says) in THINGS.items():
    for name, commands in (("config.json", "igt"), ("model.safetensors", "igt"), ("tokenizer.model", "g"),
                           ("tokenizer.json", "g")):
        if what in ("a link to itself", "a link to nothing") and name != "model.safetensors":
            # Where a link leads nowhere, the folder has no such file, and what it has instead counts.
            continue
        case(f"{name} is {what}", with_files({name: make}), name, says, commands=commands, contrasts=False)

case("no folder", lambda folder: folder + "/nowhere", "nowhere", "No such file", commands="igtp", status=74, contrasts=False)
case("an empty folder", lambda folder: folder, "config.json", commands="igtp")
case("a device for a model", lambda folder: "/dev/zero", "/dev/zero", commands="igtp", contrasts=False)
case("a file for a folder", lambda folder: write(folder + "/x", "{}") or folder + "/x", "x: expected a model folder",
     commands="igtp", contrasts=False)
case("no tensors", with_files({"model.safetensors": None}), "model.safetensors", "No such file", commands="gtp", contrasts=False)  # `inspect` takes a lone config.json
case("no vocabulary", with_files({"tokenizer.model": None}), "tokenizer", commands="gpk", contrasts=False)


# Indexes and shards.
def shards():
    """The model in two shards, and its index."""
    first = [name for name in HEADER if "layers.0" in name or "embed" in name]
    files, places = {}, {}
    for number, names in ((1, first), (2, [name for name in HEADER if name not in first])):
        shard = f"model-0000{number}-of-00002.safetensors"
        header, data = {}, b""
        for name in names:
            begin, end = HEADER[name]["data_offsets"]
            header[name] = HEADER[name] | {"data_offsets": [len(data), len(data) + end - begin]}
            data += DATA[begin:end]
            places[name] = shard
        files[shard] = pack(header, data)
    return files, places


SHARDS, PLACES = shards()


def indexed(name, places, *says, files=None, **options):
    text = places if isinstance(places, str) else json.dumps({"metadata": {}, "weight_map": places})
    replaced = {"model.safetensors": None, INDEX: text} | SHARDS | (files or {})
    case("index " + name, with_files(replaced), *says, **options)


for what, target in (("absolute", "/etc/passwd"), ("upward", "../model-00001-of-00002.safetensors"),
                     ("below", "sub/x.safetensors"), ("dots", ".."), ("empty", ""), ("a zero byte", "a\0b"),
                     ("long", "x" * 300)):
    indexed(what, PLACES | {QUERY: target}, INDEX, f'tensor "{QUERY}"', commands="igt")
for what, target in (("number", 1), ("list", ["a"]), ("null", None)):
    indexed(what, PLACES | {QUERY: target}, INDEX, f'tensor "{QUERY}"')
indexed("missing shard", PLACES | {QUERY: "model-00003-of-00002.safetensors"}, "model-0000", f'tensor "{QUERY}"')
indexed("shard is the index", PLACES | {QUERY: INDEX}, "model-00001", f'tensor "{QUERY}"')
indexed("only the index", {name: INDEX for name in PLACES}, INDEX, "header")
indexed("wrong shard", PLACES | {QUERY: "model-00002-of-00002.safetensors"}, "model-0000", f'tensor "{QUERY}"')
indexed("tensor in no shard", PLACES | {"model.ghost.weight": "model-00002-of-00002.safetensors"}, INDEX,
        'tensor "model.ghost.weight"')
indexed("tensor not listed", {name: place for name, place in PLACES.items() if name != NORM}, "model-00002",
        f'tensor "{NORM}"')
indexed("empty map", {}, "tensor|shard|index", files={})
indexed("map is a list", '{"weight_map": []}', INDEX, "weight_map")
indexed("no map", "{}", INDEX, "weight_map")
indexed("list", "[]", INDEX)
indexed("deep", '{"weight_map":' + "[" * 100_000, INDEX, "levels")
indexed("empty file", "", INDEX)
indexed("same tensor twice", PLACES, "model-0000", "tensor",
        files={"model-00002-of-00002.safetensors": BASE})
for what, (make, says) in THINGS.items():
    indexed(f"shard is {what}", PLACES, "model-00002", says, contrasts=False,
            files={"model-00002-of-00002.safetensors": make})
    case(f"index is {what}", with_files({"model.safetensors": None, INDEX: make} | SHARDS),
         "model.safetensors" if "itself" in what or "nothing" in what else INDEX, contrasts=False)


def outside(folder):
    """A shard that is a link to a readable file outside of the folder which is no tensors."""
    write_files(folder, tiny_model() | {"model.safetensors": None, INDEX: json.dumps({"weight_map": PLACES})} | SHARDS)
    os.remove(folder + "/model-00002-of-00002.safetensors")
    os.symlink("/etc/passwd", folder + "/model-00002-of-00002.safetensors")
    return folder


case("index shard is a link to a file of the system", outside, "model-00002", "header")
