"""Hostile vocabularies: tiktoken files and tokenizer.json, each part broken. Knows the formats, not how they are read."""

import base64
import json
import random

from .common import case, tiny_model, with_files

TIKTOKEN = tiny_model()["tokenizer.model"].decode().splitlines()


def line(piece, rank):
    return f"{base64.b64encode(piece).decode()} {rank}"


def tiktoken(name, lines, *says, **options):
    data = lines if isinstance(lines, bytes) else "\n".join(lines) + "\n"
    case("tiktoken " + name, with_files({"tokenizer.model": data}), "tokenizer.model|model: vocabulary", *says,
         **({"commands": "kg", "status": 65} | options))


def replaced(row, text):
    return TIKTOKEN[:row] + [text] + TIKTOKEN[row + 1:]


tiktoken("empty", b"", "")
tiktoken("one line", TIKTOKEN[:1], "")
tiktoken("bytes missing", TIKTOKEN[:-1], "")
tiktoken("bad base64", replaced(7, "!!!! 7"), "line 8", "[Bb]ase64")
tiktoken("base64 cut", replaced(7, "YWJ 7"), "line 8")
tiktoken("base64 of nothing", replaced(7, " 7"), "line 8")
tiktoken("no rank", replaced(7, "Bw=="), "line 8")
tiktoken("rank text", replaced(7, "Bw== seven"), "line 8")
tiktoken("rank negative", replaced(7, "Bw== -7"), "line 8")
tiktoken("rank of 2^64", replaced(7, "Bw== 18446744073709551616"), "line 8")
tiktoken("rank of 2^40", replaced(7, "Bw== 1099511627776"), "")
tiktoken("duplicate rank", TIKTOKEN + [line(b"ab", 255)], "line 257|rank")
tiktoken("duplicate piece", TIKTOKEN + [line(b"a", 256)], "")
tiktoken("gap in the ranks", TIKTOKEN + [line(b"ab", 300)], "")
tiktoken("three fields", replaced(7, "Bw== 7 7"), "line 8")
tiktoken("binary", bytes(random.Random(3).randrange(256) for _ in range(4096)), "")
tiktoken("zeros", bytes(4096), "")
tiktoken("a line of 12 MB", b"A" * (12 << 20), "line 1")
tiktoken("more tokens than the model", TIKTOKEN + [line(bytes([97 + i // 26 // 26 % 26, 97 + i // 26 % 26, 97 + i % 26]), 256 + i)
                                                    for i in range(300)], "", commands="gp")

# A sound tokenizer.json of bytes and one merge, in the byte alphabet of GPT-2.
PRINTABLE = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
ALPHABET = [chr(byte) for byte in PRINTABLE] + [chr(0x100 + place) for place in range(256 - len(PRINTABLE))]
VOCABULARY = {letter: index for index, letter in enumerate(ALPHABET)} | {"ab": 256}
PATTERN = ("[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+"
           "(?i:'s|'t|'re|'ve|'m|'ll|'d)?|[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+"
           "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*"
           "|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+")


def special(identifier, content, **others):
    return {"id": identifier, "content": content, "single_word": False, "lstrip": False, "rstrip": False,
            "normalized": False, "special": True} | others


DOCUMENT = {
    "version": "1.0", "truncation": None, "padding": None,
    "added_tokens": [special(257, "<|begin_of_text|>"), special(258, "<|end_of_text|>")],
    "normalizer": None,
    "pre_tokenizer": {"type": "Sequence", "pretokenizers": [
        {"type": "Split", "pattern": {"Regex": PATTERN}, "behavior": "Isolated", "invert": False},
        {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False}]},
    "post_processor": None,
    "decoder": {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True},
    "model": {"type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": None,
              "end_of_word_suffix": None, "fuse_unk": False, "byte_fallback": False, "ignore_merges": True,
              "vocab": VOCABULARY, "merges": [["a", "b"]]},
}


def document(name, value, *says, files=None, **options):
    text = value if isinstance(value, (str, bytes)) else json.dumps(value)
    named = "tokenizer.json" if files is None else next(iter(files))
    case("tokenizer.json " + name, with_files({"tokenizer.json": text} | (files or {})), named, *says,
         **({"commands": "kg", "status": 65} | options))


def part(name, *says, **fields):
    document(name, DOCUMENT | fields, *says)


def of_model(name, *says, **fields):
    document("model " + name, DOCUMENT | {"model": DOCUMENT["model"] | fields}, *says)


document("empty", "", "")
document("cut", json.dumps(DOCUMENT)[:-200], "")
document("list", "[]", "")
document("deep", '{"model":' + "[" * 100_000, "levels")
document("deep inside", json.dumps(DOCUMENT)[:-1] + ',"x":' + "[" * 100_000 + "]" * 100_000 + "}", "levels")
document("duplicate keys", json.dumps(DOCUMENT)[:-1] + ',"model":{}}', "model")
document("invalid UTF-8", json.dumps(DOCUMENT).encode().replace(b"begin_of", b"begin\xff\xfe"), "")
document("mark", "\ufeff" + json.dumps(DOCUMENT), "")
document("without model", {key: value for key, value in DOCUMENT.items() if key != "model"}, "model")
document("twelve megabytes of lists", '{"model":[' + "[]," * (4 << 20) + "[]]}", "", commands="k")
part("model text", "model", model="BPE")
of_model("type", "model", type="Unigram")
of_model("vocabulary list", "vocab", vocab=["a"])
of_model("vocabulary empty", "vocab", vocab={})
of_model("ids negative", "vocab", vocab=VOCABULARY | {"ab": -1})
of_model("ids of 2^62", "vocab", vocab=VOCABULARY | {"ab": 1 << 62})
of_model("ids of 2^30", "vocab", vocab=VOCABULARY | {"ab": 1 << 30})
of_model("ids twice", "vocab", vocab=VOCABULARY | {"ab": 255})
of_model("ids text", "vocab", vocab=VOCABULARY | {"ab": "256"})
of_model("letter outside", "vocab", vocab=VOCABULARY | {"ab": 256, "a\u4e2d": 259})
of_model("byte missing", "vocab|byte", vocab={key: value for key, value in VOCABULARY.items() if key != "a"})
of_model("merges text", "merges", merges="a b")
of_model("merge of three", "merges", merges=[["a", "b", "c"]])
of_model("merge without space", "merges", merges=["ab"])
of_model("merge of unknown", "merges", merges=["\u4e2d b"])
of_model("merge of numbers", "merges", merges=[[1, 2]])
of_model("merge to nothing", "merge 0", merges=[["b", "a"]])
of_model("merge twice", "merge 1", merges=[["a", "b"], ["a", "b"]])
part("added tokens text", "added_tokens", added_tokens="<|eot|>")
part("added token number", "added_tokens", added_tokens=[1])
part("added token without id", "added_tokens", added_tokens=[{"content": "<|eot|>", "special": True}])
part("added token negative", "added_tokens", added_tokens=[special(-1, "<|eot|>")])
part("added token of 2^62", "added_tokens", added_tokens=[special(1 << 62, "<|eot|>")])
part("added token of 2^30", "added_tokens", added_tokens=[special(1 << 30, "<|eot|>")])
part("added token empty", "added_tokens", added_tokens=[special(257, "")])
part("added token for another", "vocabulary", added_tokens=[special(5, "<|eot|>")])
part("added tokens alike", "added_tokens", added_tokens=[special(257, "<|eot|>"), special(258, "<|eot|>")])
part("added tokens in one place", "added_tokens", added_tokens=[special(257, "<|eot|>"), special(257, "<|eom|>")])
part("pre-tokenizer unknown", "pre_tokenizer", pre_tokenizer={"type": "Whitespace"})
part("pre-tokenizer number", "pre_tokenizer", pre_tokenizer=4)
part("pattern of another", "pre_tokenizer|pattern", pre_tokenizer={"type": "Sequence", "pretokenizers": [
    {"type": "Split", "pattern": {"Regex": "^(a+)+$"}, "behavior": "Isolated", "invert": False},
    {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False}]})
part("normalizer", "normalizer", normalizer={"type": "NFKC"})
SETTINGS = "tokenizer_config.json"
document("settings empty", DOCUMENT, "", files={SETTINGS: ""})
document("settings list", DOCUMENT, "", files={SETTINGS: "[]"})
document("settings deep", DOCUMENT, "levels", files={SETTINGS: "[" * 100_000})
document("settings token number", DOCUMENT, "bos_token", files={SETTINGS: '{"bos_token": 7}'})
document("settings unknown token", DOCUMENT, "bos_token", files={SETTINGS: '{"bos_token": "<|nowhere|>"}'})
document("settings template number", DOCUMENT, "chat_template", files={SETTINGS: '{"chat_template": 7}'})
