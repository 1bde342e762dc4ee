#!/usr/bin/env python3
"""Loads the small model that sees with transformers and compares loss and the gradient of every parameter, through pictures
and text, with `herd trace --gradients`.

    transformers_vision.py [--herd PATH]     (needs torch, transformers, safetensors: see Benchmarks/peers/setup.sh)
"""
import argparse
import pathlib
import subprocess
import sys
import tempfile

a = argparse.ArgumentParser()
a.add_argument("--herd", default=".build/release/herd")
a = a.parse_args()
try:
    import torch
    from safetensors.torch import load_file, save_file
    from transformers import Llama4ForConditionalGeneration
except ImportError as error:
    print(f"skipped: {error}")
    sys.exit(0)

fixture = pathlib.Path(__file__).resolve().parent / "Fixtures/tiny-vision"
golden = load_file(fixture / "expected.safetensors")
model = Llama4ForConditionalGeneration.from_pretrained(fixture, dtype=torch.float32, attn_implementation="eager").eval()
failed = False
for prompt in ("one", "two"):
    ids, pixels = golden[f"{prompt}.input_ids"], golden[f"{prompt}.pixel_values"]
    labels = torch.where(ids >= 480, -100, ids)  # text only: from 480 on the tokens are special
    with tempfile.TemporaryDirectory() as work:
        save_file({"input_ids": ids, "labels": labels, "pixel_values": pixels}, f"{work}/in.safetensors")
        subprocess.run([a.herd, "trace", fixture, "--input", f"{work}/in.safetensors", "--output", f"{work}/out.safetensors",
                        "--gradients"], check=True)
        ours = load_file(f"{work}/out.safetensors")
    model.zero_grad()
    logits = model(input_ids=ids[None].long(), pixel_values=pixels, use_cache=False).logits[0]
    loss = torch.nn.functional.cross_entropy(logits[:-1], labels[1:].long(), ignore_index=-100)
    loss.backward()
    worst, names = 0.0, 0
    for name, parameter in model.named_parameters():
        name = name.removeprefix("model.").removeprefix("language_model.")
        theirs = torch.zeros_like(parameter) if parameter.grad is None else parameter.grad
        difference = (ours[f"grad.{name}"] - theirs).abs().max().item()
        worst = max(worst, difference / max(theirs.abs().max().item(), 1e-6))
        names += 1
    of_loss = abs(ours["loss"].item() - loss.item())
    all_of_them = names == sum(name.startswith("grad.") for name in ours)
    failed |= worst > 1e-4 or of_loss > 1e-5 or not all_of_them
    print(f"prompt {prompt}: loss {of_loss:.1e} apart; gradients of {names} parameters at most {worst:.1e} of their largest "
          f"element apart, all compared: {all_of_them}")
sys.exit(failed)
