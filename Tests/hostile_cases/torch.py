"""Hostile PyTorch archives: zip tricks, pickles that call functions, views outside of their storage, wrong params.json.

Knows zip and pickle, not what Meta's names mean.
"""

import io
import json
import os
import pickle
import struct
import warnings
import zipfile

from .common import FIXTURES, case, fixture, read, write

EVERY = os.path.join(FIXTURES, "tiny-meta-pth", "every")
SECOND = read(os.path.join(EVERY, "consolidated.01.pth"))
with zipfile.ZipFile(os.path.join(EVERY, "consolidated.00.pth")) as archive:
    ENTRIES = [(entry.filename, archive.read(entry)) for entry in archive.infolist()]
PICKLE = dict(ENTRIES)["consolidated.00/data.pkl"]
PARAMETERS = json.loads(read(os.path.join(EVERY, "params.json")))


def packed(entries, method=zipfile.ZIP_STORED):
    out = io.BytesIO()
    warnings.simplefilter("ignore", UserWarning)  # names twice are what is wanted
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in entries:
            archive.writestr(zipfile.ZipInfo(name), data, method)
    return out.getvalue()


def first_rank(name, data, *says, **options):
    """The fixture with its first archive replaced."""

    def build(folder):
        fixture(folder, "tiny-meta-pth/every")
        write(folder + "/consolidated.00.pth", data)
        return folder

    # An empty first rank is sound in itself: then the second differs from it.
    case("pth " + name, build, options.pop("file", "consolidated.00.pth"), *says, **({"commands": "it", "status": 65} | options))


def pickled(name, data, *says, **options):
    entries = [(entry, data if entry.endswith("data.pkl") else old) for entry, old in ENTRIES]
    first_rank(name, packed(entries), *(says or (r"data\.pkl",)), **options)


def parameters(name, value, *says, **options):
    def build(folder):
        fixture(folder, "tiny-meta-pth/every")
        write(folder + "/params.json", value if isinstance(value, (str, bytes)) else json.dumps(value))
        return folder

    case("params.json " + name, build, *(says or ("params.json",)), **({"commands": "it"} | options))


SOUND = packed(ENTRIES)
for length in (0, 1, 22, 100, len(SOUND) // 2, len(SOUND) - 4000, len(SOUND) - 22, len(SOUND) - 1):
    first_rank(f"cut to {length}", SOUND[:length], "zip", commands="it")
first_rank("no zip", b"\x80\x02}q\x00." * 100, "zip")
first_rank("packed", packed(ENTRIES, zipfile.ZIP_DEFLATED), "zip entry", "stored")
first_rank("a bomb of a gigabyte", packed([("consolidated.00/data.pkl", PICKLE), ("consolidated.00/data/0", bytes(1 << 28))],
                                          zipfile.ZIP_DEFLATED), "zip entry", "stored")
first_rank("without pickle", packed(ENTRIES[1:]), r"data\.pkl")
first_rank("two pickles", packed(ENTRIES + [("x/data.pkl", PICKLE)]), r"data\.pkl")
first_rank("absolute names", packed([("/etc/data.pkl", PICKLE)] + ENTRIES[1:]), "tensor|storage")
first_rank("names upward", packed([("../../data.pkl", PICKLE)] + ENTRIES[1:]), "tensor|storage")
first_rank("a storage missing", packed([entry for entry in ENTRIES if not entry[0].endswith("data/3")]), "data/3")
first_rank("a storage too short", packed([(name, data[:-2] if name.endswith("data/3") else data) for name, data in ENTRIES]),
           "tensor")
first_rank("big endian", packed([(name, b"big" if name.endswith("byteorder") else data) for name, data in ENTRIES]),
           "byteorder")


def patched(data, place, value):
    return data[:place] + value + data[place + len(value):]


directory = SOUND.rindex(b"PK\5\6")
start = struct.unpack("<I", SOUND[directory + 16:directory + 20])[0]
second = SOUND.index(b"PK\1\2", start + 4)
first_rank("entries over each other", patched(SOUND, second + 42, SOUND[start + 42:start + 46]), "zip entry")
first_rank("an entry of 4 GB", patched(SOUND, second + 20, b"\xff\xff\xff\x7f" * 2), "zip entry")
first_rank("an entry beyond the file", patched(SOUND, second + 42, b"\xff\xff\xff\x7f"), "zip entry")
first_rank("65,535 entries", patched(SOUND, directory + 8, b"\xff\xff\xff\xff"), "zip")
first_rank("a directory elsewhere", patched(SOUND, directory + 16, b"\0\0\0\0"), "zip")
first_rank("encrypted", patched(SOUND, second + 8, b"\1\0"), "zip entry")
first_rank("a name twice", packed(ENTRIES + [ENTRIES[-1]]), "zip entry", "each name once")


class Calls:
    """Calls a function when it is unpickled by a reader that trusts."""

    def __init__(self, function, *arguments):
        self.call = (function, arguments)

    def __reduce__(self):
        return self.call


MARK = "touch called"
for what, call in (("os.system", Calls(os.system, MARK)), ("eval", Calls(eval, "open('called', 'w')")),
                   ("exec", Calls(exec, "open('called', 'w')")), ("open", Calls(open, "called", "w"))):
    for protocol in (0, 2, 4):
        pickled(f"calls {what}, protocol {protocol}", pickle.dumps({"tok_embeddings.weight": call}, protocol))
PROTOCOL = b"\x80\x02"
pickled("a global of anything", PROTOCOL + b"}(X\1\0\0\0acbuiltins\nlist\nu.")
pickled("builds an object", PROTOCOL + b"}(X\1\0\0\0accollections\nOrderedDict\n)R}bu.", "tensor", file="consolidated.01.pth")
pickled("an instance", PROTOCOL + b"(ios\nsystem\n.")
pickled("empty", b"")
pickled("no end", PICKLE[:-1])
pickled("protocol 9", b"\x80\x09" + PICKLE[2:])
pickled("no dictionary", PROTOCOL + b"K\1.")
pickled("pops nothing", PROTOCOL + b"0.")
pickled("marks only", PROTOCOL + b"(" * 500_000 + b".")
pickled("a text of 2^32 bytes", PROTOCOL + b"}(X\xff\xff\xff\xff.")
pickled("bytes of 2^63", PROTOCOL + b"\x8e" + struct.pack("<Q", 1 << 63) + b".")
pickled("memo at 2^32", PROTOCOL + b"}r\xff\xff\xff\xff.", "tensor", file="consolidated.01.pth")
pickled("memo never put", PROTOCOL + b"}h\7.")
pickled("a million memos", PROTOCOL + b"}" + b"".join(b"r" + struct.pack("<I", i) for i in range(1_000_000)) + b".")
pickled("tuples in tuples", PROTOCOL + b")" + b"\x85" * 500_000 + b".")
pickled("doubled for ever", PROTOCOL + b"]" + b"2" * 500_000 + b"t.")
pickled("tuples of the whole stack", PROTOCOL + b")" * 1000 + (b"(" + b"2" * 200 + b"t") * 2000 + b".")
pickled("itself in itself", PROTOCOL + b"}q\0(X\1\0\0\0ah\0u.", "tensor", file="consolidated.01.pth")
pickled("numbers of 255 bytes", PROTOCOL + b"}(X\1\0\0\0a\x8a\xff" + b"\x7f" * 255 + b"u.")


def view(what, old, new, *says, **options):
    """Changes the first tensor's arguments: count M 6144, offset K 0, extents 96 x 64, strides 64 x 1."""
    assert PICKLE.count(old) >= 1
    pickled(what, PICKLE.replace(old, new, 1), *says, **options)


COUNT = b"X\3\0\0\0cpuq\x06M\x00\x18"
view("a storage of 2^31 numbers", COUNT, b"X\3\0\0\0cpuq\x06J\xff\xff\xff\x7f", r"data\.pkl|tensor")
view("a storage of -1 numbers", COUNT, b"X\3\0\0\0cpuq\x06J\xff\xff\xff\xff")
view("a storage of fewer numbers", COUNT, b"X\3\0\0\0cpuq\x06M\x00\x17")
VIEW = b"QK\x00K`K@\x86q\x08K@K\x01\x86"
view("offset behind the storage", VIEW, b"QM\xff\xffK`K@\x86q\x08K@K\x01\x86")
view("offset negative", VIEW, b"QJ\xff\xff\xff\xffK`K@\x86q\x08K@K\x01\x86")
view("one row too many", VIEW, b"QK\x00KaK@\x86q\x08K@K\x01\x86")
view("stride too large", VIEW, b"QK\x00K`K@\x86q\x08KAK\x01\x86")
view("stride negative", VIEW, b"QK\x00K`K@\x86q\x08K@J\xff\xff\xff\xff\x86")
view("stride of 2^62", VIEW, b"QK\x00K`K@\x86q\x08\x8a\x08" + struct.pack("<q", 1 << 62) + b"K\x01\x86")
view("extents of 2^62", VIEW, b"QK\x00\x8a\x08" + struct.pack("<q", 1 << 62) + b"K@\x86q\x08K@K\x01\x86")
view("all rows the same", VIEW, b"QK\x00K`K@\x86q\x08K\x00K\x01\x86", may_pass=True)
view("extents text", VIEW, b"QK\x00X\1\0\0\0aK@\x86q\x08K@K\x01\x86")
view("more strides than extents", VIEW, b"QK\x00K`\x85q\x08K@K\x01\x86")
view("another storage's class", b"BFloat16Storage", b"ComplexDoubleStorage")
view("a name unknown", b"X\x15\0\0\0tok_embeddings.weight", b"X\x15\0\0\0tok_embeddings.height", "tok_embeddings.height",
     file="consolidated.01.pth")

parameters("empty", "", "params.json")
parameters("list", "[]")
parameters("deep", "[" * 100_000, "params.json", "levels")
for name in ("dim", "n_layers", "n_heads", "n_kv_heads"):
    for value in (0, -1, 1 << 62, "many", None if name != "n_kv_heads" else [], 2.5):
        parameters(f"{name} {value}", PARAMETERS | {name: value}, "params.json", commands="i")
    parameters(f"{name} doubled", PARAMETERS | {name: PARAMETERS[name] * 2}, "params.json|consolidated|every|model", "")
parameters("no vocab_size", PARAMETERS | {"vocab_size": 2048}, "model", r"tensor|vocab")
parameters("experts", PARAMETERS | {"moe_args": PARAMETERS["moe_args"] | {"num_experts": 8}}, "model", "tensor")
parameters("experts text", PARAMETERS | {"moe_args": "many"})
parameters("no norm_eps", PARAMETERS | {"norm_eps": -1}, "params.json")
parameters("rope_theta", json.dumps(PARAMETERS).replace("500000.0", "1e400"))
parameters("multiple_of", PARAMETERS | {"multiple_of": 0}, "params.json|tensor", may_pass=True)
parameters("multiple_of huge", PARAMETERS | {"multiple_of": 1 << 62}, "params.json|tensor")
parameters("ffn_exp", PARAMETERS | {"ffn_exp": 1e300}, "params.json|tensor", may_pass=True)
parameters("a pipe", PARAMETERS, "params.json", may_pass=True)


def ranks(name, change, *says, **options):
    def build(folder):
        fixture(folder, "tiny-meta-pth/every")
        change(folder)
        return folder

    case("ranks " + name, build, *says, **({"commands": "it"} | options))


def replaced(make, name="consolidated.01.pth"):
    def change(folder):
        os.remove(f"{folder}/{name}")
        make(f"{folder}/{name}")

    return change


ranks("second missing", lambda folder: os.remove(folder + "/consolidated.01.pth"), "tensor|consolidated")
ranks("first missing", lambda folder: os.remove(folder + "/consolidated.00.pth"), "consolidated.00")
ranks("none", lambda folder: [os.remove(f"{folder}/consolidated.0{i}.pth") for i in (0, 1)], "consolidated.00",
      contrasts=False)
ranks("second is a pipe", replaced(os.mkfifo), "consolidated.01", "a pipe")
ranks("second is a device", replaced(lambda path: os.symlink("/dev/zero", path)), "consolidated.01", "a device")
ranks("second is a folder", replaced(os.mkdir), "consolidated.01", "a folder")
ranks("params.json is a pipe", replaced(os.mkfifo, "params.json"), "params.json", "a pipe")
ranks("params.json is a device", replaced(lambda path: os.symlink("/dev/zero", path), "params.json"), "params.json", "a device")
ranks("second empty", replaced(lambda path: write(path, b"")), "consolidated.01", "zip")
ranks("second of another model", lambda folder: write(
    folder + "/consolidated.01.pth", read(os.path.join(FIXTURES, "tiny-meta-pth/alternate/consolidated.01.pth"))),
    "consolidated.01", "tensor")
