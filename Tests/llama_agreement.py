#!/usr/bin/env python3
"""Converts a model to GGUF and runs it with the real llama.cpp, inside the positions where `herd convert` says that it agrees.

    llama_agreement.py [MODEL] [--herd PATH]     (needs xllamacpp from PyPI, llama.cpp built in; numpy)

Compares the likeliest tokens' log-probabilities at several positions with `herd trace`, a greedy continuation of ids and
one answer in the chat format with `herd generate`. Says what it sees just beyond the limit too.
"""
import argparse, json, os, re, struct, subprocess, sys, tempfile

a = argparse.ArgumentParser()
a.add_argument("model", nargs="?", default="Models/cria")
a.add_argument("--herd", default=".build/release/herd")
a = a.parse_args()
try:
    import numpy as np
    import xllamacpp
except ImportError as error:
    print(f"skipped: {error}")
    sys.exit(0)

TOLERANCE = 0.02  # of a log-probability; F32 weights and cache, but other orders of additions and other functions


def herd(*arguments, **options):
    return subprocess.run([a.herd, *arguments], check=True, capture_output=True, **options).stdout


def write_ids(path, ids):
    header = json.dumps({"input_ids": {"dtype": "I32", "shape": [len(ids)], "data_offsets": [0, 4 * len(ids)]}}).encode()
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(header)) + header + np.array(ids, "<i4").tobytes())


def read_tensor(path, name):
    with open(path, "rb") as file:
        size = struct.unpack("<Q", file.read(8))[0]
        entry = json.loads(file.read(size))[name]
        begin, end = entry["data_offsets"]
        file.seek(8 + size + begin)
        return np.frombuffer(file.read(end - begin), "<f4").reshape(entry["shape"])


def server(path, context):
    p = xllamacpp.CommonParams()
    p.model.path = path
    p.n_ctx, p.n_parallel, p.n_predict, p.warmup = context, 1, 64, False
    p.cpuparams.n_threads = os.cpu_count()
    p.cache_type_k = p.cache_type_v = xllamacpp.ggml_type.GGML_TYPE_F32
    p.verbosity = -1
    return xllamacpp.Server(p)


def likeliest(llama, ids, count):
    """The id and log-probability of the likeliest tokens behind `ids`."""
    answer = llama.handle_completions(
        {"prompt": ids, "n_predict": 1, "temperature": 0, "n_probs": count, "cache_prompt": False})
    return [(t["id"], t["logprob"]) for t in answer["choices"][0]["logprobs"]["content"][0]["top_logprobs"]]


with tempfile.TemporaryDirectory() as work:
    gguf = f"{work}/model.gguf"
    says = herd("convert", a.model, gguf, "--type", "F32").decode().splitlines()[-1]
    print(says)
    config = json.loads(open(f"{a.model}/config.json").read())
    limit = config["max_position_embeddings"]
    if match := re.search(r"up to position (\d+)", says):
        limit = int(match.group(1))
    elif "agrees everywhere" not in says:
        sys.exit("nothing to compare")
    limit = min(limit, 1024)
    beyond = min(2 * limit, config["max_position_embeddings"])
    ids = [config["bos_token_id"]] + np.random.default_rng(1).integers(0, config["vocab_size"] // 2, beyond - 1).tolist()
    write_ids(f"{work}/in.safetensors", ids)
    herd("trace", a.model, "--input", f"{work}/in.safetensors", "--output", f"{work}/out.safetensors")
    logits = read_tensor(f"{work}/out.safetensors", "logits").astype(np.float64)
    ours = logits - np.log(np.exp(logits - logits.max(-1, keepdims=True)).sum(-1, keepdims=True)) - logits.max(-1, keepdims=True)
    llama = server(gguf, beyond + 64)

    def worst(length):
        theirs = likeliest(llama, ids[:length], 40)
        return max(abs(value - ours[length - 1][token]) for token, value in theirs)

    inside = {length: worst(length) for length in sorted({1, 2, limit // 4, limit // 2, limit - 1, limit})}
    outside = {} if beyond == limit else {length: worst(length) for length in (limit + (beyond - limit) // 2, beyond)}
    show = lambda found: ", ".join(f"{length}: {value:.1e}" for length, value in found.items())
    print(f"largest difference of 40 log-probabilities behind so many tokens: {show(inside)}")
    if outside:
        print(f"beyond the limit: {show(outside)}")

    prompt = "The capital of France"
    mine = json.loads(herd("generate", "-m", a.model, "--temp", "0", "-ctk", "f32", "-ctv", "f32", "-n", "24", "--json", "-p", prompt))
    text = llama.handle_completions({"prompt": prompt, "n_predict": 24, "temperature": 0})["choices"][0]["text"]
    same_text = text == mine["text"]
    print(f"greedy: {text!r}" + ("" if same_text else f", but Herd: {mine['text']!r}"))
    question = "What language is spoken in Brazil?"
    answer = herd("generate", "-m", a.model, "--chat", "--temp", "0", "-ctk", "f32", "-ctv", "f32", "-n", "40", "-p", question).decode().strip()
    theirs = llama.handle_chat_completions(
        {"messages": [{"role": "user", "content": question}], "temperature": 0, "max_tokens": 40})
    theirs = theirs["choices"][0]["message"]["content"].strip()
    print(f"chat: {theirs!r}" + ("" if theirs == answer else f", but Herd: {answer!r}"))
    good = max(inside.values()) < TOLERANCE and same_text and theirs == answer
    print(f"{a.model}: llama.cpp {'agrees' if good else 'DISAGREES'} within {limit} positions")
    del llama
    sys.exit(0 if good else 1)
