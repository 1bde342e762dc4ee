#!/usr/bin/env python3
"""Runs the fuzzers on large inputs that make much of few bytes, which libFuzzer's short ones cannot show.

usage: large.py [FUZZER ...]

Each input is one thing after another a few hundred thousand times: empty arrays, marks, tensors without elements, tokens of
one byte. What every parser is held to holds here too: ten seconds, and twice the input's size and 64 MB at a time.
"""

import pathlib
import struct
import subprocess
import sys

from make_corpus import gguf, gguf_array, gguf_string, json_texts, safetensors, zip_of
from parsers import ENVIRONMENT, ROOT, names
import fuzz

SIZES = (1 << 20, 1 << 22)
ELEMENTS = [b"[]", b"{}", b"0", b"[0]", b'""', b'"a long text of no use"', b'{"a":0}', b"[[[[[[0]]]]]]", b"1e5", rb'"\u00e9"',
            b'{"a":[],"b":[],"c":{}}']


def documents(size):
    """JSON of one element again and again, in an array and as the members of an object."""
    for element in ELEMENTS:
        count = size // (len(element) + 1)
        yield b"[" + b",".join([element] * count) + b"]"
    for element in ELEMENTS[:4]:
        count = size // (len(element) + 11)
        yield b"{" + b",".join(b'"%07d":%s' % (number, element) for number in range(count)) + b"}"


def archives(size):
    """Pickles of one instruction, or a few, again and again."""
    for start, unit in [(b"", b"N"), (b"N", b"\x85"), (b"", b")"), (b"", b"}"), (b"", b"]"), (b"", b"("), (b"N", b"2"), (b"}", b"NNs"),
                        (b"}(", b"N"), (b"", b"X\0\0\0\0"), (b"N", b"\x94"), (b"", b"(t"), (b"", b"(NNNNNNNNt")]:
        end = b"u." if start == b"}(" else b"."
        yield zip_of([("x/data.pkl", b"\x80\2" + start + unit * (min(size, 1 << 18) // len(unit)) + end)])
    yield zip_of([(f"{number:06}", b"") for number in range(size // 90)])


def containers(size):
    kinds = [(0, b"\0"), (7, b"\1"), (5, bytes(4)), (10, bytes(8)), (8, gguf_string("")), (8, gguf_string("ab")), (9, gguf_array(0, 0, b""))]
    for kind, value in kinds:
        count = size // len(value)
        yield gguf([("a", 9, gguf_array(kind, count, value * count))], [])
    yield gguf([(f"{number:06}", 0, b"\0") for number in range(size // 19)], [])
    yield gguf([], [(f"{number:06}", [0], 0, 0) for number in range(size // 38)])


def shards(size):
    yield safetensors([(f"{number:06}", "U8", [0], 0) for number in range(size // 60)])
    yield safetensors([("a", "U8", [1], 1)], {f"{number:06}": "" for number in range(size // 14)})


def vocabularies(size):
    """Base64 lines of three bytes each, and one token as long as the file."""
    digits = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    lines = (bytes((digits[n >> 18 & 63], digits[n >> 12 & 63], digits[n >> 6 & 63], digits[n & 63])) + b" %d\n" % n for n in range(size // 11))
    yield b"".join(lines)
    yield b"AAAA" * (size // 4) + b" 0\n"
    yield b"\n" * size


def token_files(size):
    count = size // 16
    yield (b"HERDTOKS" + struct.pack("<IIQQQQ", 1, 2, 0, count, 100, 0) + bytes(48) + bytes(8 * (count + 1)) + bytes(8 * count))
    tokens = size // 2 // 4 * 4
    yield (b"HERDTOKS" + struct.pack("<IIQQQQ", 1, 2, tokens, 1, 100, 0) + bytes(48) + bytes(2 * tokens)
           + struct.pack("<3Q", 0, tokens, tokens))


def messages(size):
    for message in json_texts({"role": "user", "content": ""}, {"role": "user", "content": [""]}, {"role": "assistant", "content": None}):
        yield b"[" + b",".join([message] * (size // (len(message) + 1))) + b"]"


def replies(size):
    for unit in (b"[f(", b"<function=f>{", b'"', b"'''", b"<|python_end|>", b'a.call(query="', b"[f(a=1),", b"[f(a=[", b"\\", b"{"):
        yield unit * (size // len(unit))
    yield b"[" + b"f(a=1)," * (size // 7) + b"f()]"
    yield b"[f(" + b",".join(b"a%d=1" % number for number in range(size // 9)) + b")]"


PLAIN = {
    "FuzzJSON": documents, "FuzzSafetensors": shards, "FuzzGGUF": containers, "FuzzTorch": archives,
    "FuzzTokenizerJSON": documents, "FuzzTiktoken": vocabularies, "FuzzConversation": messages, "FuzzReply": replies,
    "FuzzTokenFile": token_files,
}


def main():
    failed = []
    for name in names(sys.argv[1:] or list(PLAIN)):
        folder = fuzz.BUILD / "large" / name
        folder.mkdir(parents=True, exist_ok=True)
        for size in SIZES:
            for number, data in enumerate(PLAIN[name](size)):
                path = pathlib.Path(folder / f"{size}-{number}")
                path.write_bytes(b"\0" + data)
                run = subprocess.run(
                    [fuzz.PROGRAMS / name, "-timeout=10", "-rss_limit_mb=1024", f"-artifact_prefix={ROOT}/.build/crashes/{name}-", path],
                    stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=ENVIRONMENT)
                if run.returncode == 0:
                    path.unlink()
                    continue
                failed.append(str(path))
                log = run.stdout.decode(errors="replace")
                print(f"{path}: {next((line for line in log.splitlines() if 'atal' in line or 'ERROR' in line), log[-400:])}", flush=True)
        print(f"{name}: done", flush=True)
    if failed:
        sys.exit(f"fuzz: {len(failed)} large inputs failed")


main()
