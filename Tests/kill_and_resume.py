#!/usr/bin/env python3
"""Kills training at random instants, resumes it with another number of threads, and demands the same curve.

A run without interruption is the measure: every step's loss bits, gradient norm and held-out loss, and the model file
itself, must come out equal to the last bit. Half of the kills wait until a checkpoint is being written.
HERD_KILLS says how many (10 by default), HERD where the program is, HERD_KILL_SEED which instants.
"""
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time

herd = os.environ.get("HERD", ".build/release/herd")
kills_wanted = int(os.environ.get("HERD_KILLS", "10"))
chance = random.Random(int(os.environ.get("HERD_KILL_SEED", "1")))
steps, every = 40, 2


def text():
    """Toy text: enough to have a loss that moves."""
    words = ["cria", "herd", "llama", "walks", "sees", "the", "hill", "river", "and", "a", "slow", "old"]
    source = random.Random(7)
    return "\n".join(
        json.dumps({"text": " ".join(source.choice(words) for _ in range(source.randrange(3, 90)))})
        for _ in range(400)
    )


def arguments(folder, data, resume):
    return [
        herd, "train", "--config", "cria-tiny", "--data", f"toy={data}/train.tokens",
        "--validation", f"held={data}/train.tokens", "--output", folder, "--steps", str(steps),
        "--row-length", "64", "--batch-tokens", "512", "--pass-tokens", "192", "--warmup-steps", "5",
        "--checkpoint-every", str(every), "--validate-every", "7", "--set", "validation_tokens=600",
    ] + (["--resume"] if resume else [])


def began(folder):
    return os.path.exists(f"{folder}/run.json")


def environment(threads):
    return dict(os.environ, HERD_THREADS=str(threads))


def curve(folder):
    kept = ("step", "loss_bits", "tokens", "rate", "gradient_norm", "max_violation", "min_share", "validation")
    with open(f"{folder}/metrics.jsonl") as lines:
        return [{key: entry.get(key) for key in kept} for entry in map(json.loads, lines)]


def model(folder):
    with open(f"{folder}/model/model.safetensors", "rb") as file:
        return file.read()


def unfinished(folder):
    """The checkpoints that have not got their name yet, as the file system tells them apart."""
    found = set()
    try:
        for entry in os.scandir(f"{folder}/checkpoints"):
            if entry.name.startswith(".partial-"):
                found.add((entry.name, entry.inode()))
    except FileNotFoundError:
        pass
    return found


def run_and_kill(folder, data, resume, threads, longest):
    """Starts the run and kills it. Returns whether it was killed, and whether while it saved."""
    process = subprocess.Popen(
        arguments(folder, data, resume), env=environment(threads), stderr=subprocess.PIPE, text=True)
    left_over = unfinished(folder)
    deadline = time.monotonic() + chance.uniform(0, longest)
    if chance.random() < 0.5:
        while process.poll() is None and time.monotonic() < deadline + longest and not (
                time.monotonic() > deadline and unfinished(folder) - left_over):
            time.sleep(0.0002)
        time.sleep(chance.uniform(0, 0.004))
    else:
        while process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.001)
    saving = bool(unfinished(folder) - left_over)
    process.send_signal(signal.SIGKILL)
    error = process.communicate()[1]
    if process.returncode not in (0, -signal.SIGKILL):
        sys.exit(f"the run failed with {process.returncode}: {error}")
    return process.returncode != 0, saving


def main():
    with tempfile.TemporaryDirectory() as data:
        with open(f"{data}/train.jsonl", "w") as file:
            file.write(text())
        quiet = dict(check=True, stderr=subprocess.DEVNULL)
        subprocess.run([herd, "tokenizer", "train", "--input", f"{data}/train.jsonl", "--vocabulary-size",
                        "300", "--output", f"{data}/tokenizer"], **quiet)
        subprocess.run([herd, "data", "tokenize", "--tokenizer", f"{data}/tokenizer", "--input",
                        f"{data}/train.jsonl", "--output", f"{data}/train.tokens"], **quiet)
        whole = f"{data}/whole"
        start = time.monotonic()
        subprocess.run(arguments(whole, data, False), env=environment(1), **quiet)
        longest = time.monotonic() - start
        expected, expected_model = curve(whole), model(whole)
        if len(expected) != steps:
            sys.exit(f"expected {steps} lines of metrics, found {len(expected)}")

        kills, inside, runs = 0, 0, 0
        while kills < kills_wanted:
            folder = f"{data}/run-{runs}"
            runs += 1
            while True:
                # A run that was killed before it wrote its settings has nothing to go on with.
                killed, saving = run_and_kill(folder, data, began(folder), 1 + (kills + runs) % 3, longest)
                kills += killed
                inside += killed and saving
                if not killed or kills >= kills_wanted:
                    break
            subprocess.run(arguments(folder, data, began(folder)), env=environment(2), **quiet)
            if curve(folder) != expected:
                for found, wanted in zip(curve(folder), expected):
                    if found != wanted:
                        sys.exit(f"run {runs}: expected {wanted}, found {found}")
                sys.exit(f"run {runs}: expected {len(expected)} lines, found {len(curve(folder))}")
            if model(folder) != expected_model:
                sys.exit(f"run {runs}: the curve is the same, but the model is not")
        print(f"{kills} kills, {inside} of them while saving, in {runs} runs: every curve is the same to the last bit")


main()
