#!/usr/bin/env python3
"""Loads a model's folder with transformers, unmodified, and compares its logits with `herd trace` beyond several chunks.

    transformers_agreement.py [MODEL] [--herd PATH]     (needs torch, transformers, safetensors: see Benchmarks/peers/setup.sh)
"""
import argparse, json, pathlib, subprocess, sys, tempfile

a = argparse.ArgumentParser()
a.add_argument("model", nargs="?", default="Models/cria")
a.add_argument("--herd", default=".build/release/herd")
a = a.parse_args()
try:
    import torch
    from safetensors.torch import load_file, save_file
    from transformers import AutoModelForCausalLM, AutoTokenizer
except ImportError as error:
    print(f"skipped: {error}")
    sys.exit(0)

config = json.loads((pathlib.Path(a.model) / "config.json").read_text())
length = 3 * config["attention_chunk_size"] + 17
ids = torch.randint(0, config["vocab_size"], (1, length), generator=torch.Generator().manual_seed(1))
with tempfile.TemporaryDirectory() as work:
    source, target = f"{work}/in.safetensors", f"{work}/out.safetensors"
    save_file({"input_ids": ids.to(torch.int32)}, source)
    subprocess.run([a.herd, "trace", a.model, "--input", source, "--output", target], check=True)
    ours = load_file(target)["logits"]
model = AutoModelForCausalLM.from_pretrained(a.model, dtype=torch.float32, attn_implementation="eager").eval()
with torch.no_grad():
    theirs = model(ids).logits
worst = (ours.reshape(theirs.shape) - theirs).abs().max().item()
text = "Who are you? I am Cria, 123 + 45.\n\nEspañol, žluťoučký kůň."
hf = AutoTokenizer.from_pretrained(a.model)
mine = subprocess.run([a.herd, "tokenize", "--tokenizer", a.model], input=text.encode(), capture_output=True, check=True).stdout.split()
same = [int(x) for x in mine] == hf(text, add_special_tokens=False)["input_ids"]
print(f"{a.model}: {length} tokens, largest difference of a logit {worst:.2e}; ids of a text equal: {same}")
sys.exit(0 if worst < 5e-4 and same else 1)
