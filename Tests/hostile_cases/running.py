"""Trouble that comes while a model runs, and asking for more memory than any machine has. Knows how to start the
program, not how it is built."""

import json
import os
import signal
import struct
import subprocess
import tempfile
import time

from . import common

HERD = os.path.abspath(os.environ.get("HERD", ".build/release/herd"))
PATIENCE = 10 * float(os.environ.get("HERD_HOSTILE_SECONDS", "10"))
CHECKS = {}


def check(name):
    """Notes a check; it gives what is wrong, or nothing."""

    def note(function):
        def run():
            with tempfile.TemporaryDirectory(prefix="herd-hostile-") as folder:
                fault = function(folder)
                return f"{name}: {fault}" if fault else None

        CHECKS[name] = run
        return function

    return note


def start(arguments, **options):
    return subprocess.Popen([HERD] + arguments, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE,
                            env=dict(os.environ, HERD_THREADS="2", SWIFT_BACKTRACE="enable=no"), **options)


def wait_until_mapped(process, name):
    """Waits until the program has mapped the file of that name, or has ended."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        with open(f"/proc/{process.pid}/maps") as maps:
            if name in maps.read():
                return
        time.sleep(0.01)


def model(folder, **fields):
    """The small model, with some fields of its configuration changed."""
    path = os.path.join(folder, "model")
    os.mkdir(path)
    files = common.tiny_model()
    files["config.json"] = json.dumps(json.loads(files["config.json"]) | fields).encode()
    common.write_files(path, files)
    return path


def lost(process, name):
    """What is wrong with how the program ended, which should be for the loss of a file of that name."""
    try:
        error = process.communicate(timeout=PATIENCE)[1].decode(errors="replace")
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return "still running"
    lines = [line for line in error.splitlines() if line.startswith("herd: ")]
    said = len(lines) == 1 and name in lines[0] and "expected" in lines[0] and "found it cut short" in lines[0]
    if process.returncode != 74 or not said:
        return f"expected 74 and a line that names {name}, found {process.returncode}: {error[:600]}"
    return None


def generating(folder, files):
    """Starts an endless text on the model and cuts one of its files once the first words are there."""
    process = start(["generate", "-m", files, "-p", "a", "-n", "1000000", "-c", "0", "--ignore-eos", "--temp", "1",
                     "--seed", "1"], stdout=subprocess.PIPE)
    if not process.stdout.read(1):
        return process
    for name in os.listdir(files if os.path.isdir(files) else folder):
        if name.endswith((".safetensors", ".gguf", ".pth")):
            os.truncate(os.path.join(files if os.path.isdir(files) else folder, name), 0)
    process.stdout.close()
    process.stdout = None
    return process


@check("cut while generating")
def _(folder):
    return lost(generating(folder, model(folder)), "model.safetensors")


@check("cut while generating from GGUF")
def _(folder):
    path = os.path.join(folder, "m.gguf")
    common.write(path, common.read(os.path.join(common.FIXTURES, "tiny-herd-gguf", "tiny.gguf")))
    return lost(generating(folder, path), "m.gguf")


@check("cut while measuring")
def _(folder):
    path, text = model(folder), os.path.join(folder, "text.txt")
    common.write(text, "the llama walks over the hill " * 200_000)
    process = start(["perplexity", path, text, "-c", "64"], stdout=subprocess.DEVNULL)
    wait_until_mapped(process, "model.safetensors")
    os.truncate(path + "/model.safetensors", 0)
    return lost(process, "model.safetensors")


@check("data cut while training")
def _(folder):
    lines = "\n".join(json.dumps({"text": f"the llama walks over hill {i} " * 40}) for i in range(2000))
    common.write(folder + "/d.jsonl", lines)
    common.write(folder + "/tokenizer.model", common.tiny_model()["tokenizer.model"])
    made = start(["data", "tokenize", "--tokenizer", folder + "/tokenizer.model", "--input", folder + "/d.jsonl",
                  "--output", folder + "/d.tokens"], stdout=subprocess.DEVNULL)
    made.communicate()
    common.write(folder + "/c.json", json.dumps({"model": json.loads(common.tiny_model()["config.json"])}))
    process = start(["train", "--config", folder + "/c.json", "--data", folder + "/d.tokens", "--output",
                     folder + "/run", "--steps", "100000", "--row-length", "64", "--batch-tokens", "256"],
                    stdout=subprocess.DEVNULL)
    wait_until_mapped(process, "d.tokens")
    os.truncate(folder + "/d.tokens", 0)
    return lost(process, "d.tokens")


@check("a bus error of another's")
def _(folder):
    """One that has nothing to do with our files ends the program as it always would."""
    process = start(["generate", "-m", model(folder), "-p", "a", "-n", "1000000", "-c", "0", "--ignore-eos"],
                    stdout=subprocess.PIPE)
    process.stdout.read(1)
    process.send_signal(signal.SIGBUS)
    try:
        # The pipe is read to its end: closed, it could end the program before the signal does.
        process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        return "still running"
    return None if process.returncode == -signal.SIGBUS else f"exit code {process.returncode}"


def refused(arguments, *says):
    """What is wrong with how the program refuses to take more memory than there is."""
    process = start(arguments, stdout=subprocess.PIPE)
    began = time.monotonic()
    out, error = process.communicate()
    error = error.decode(errors="replace")
    fault = f"exit code {process.returncode}: {error[:600]}"
    if process.returncode != 71 or out or len(error.splitlines()) != 1 or time.monotonic() - began > PATIENCE:
        return fault
    return None if all(word in error for word in ("memory: expected at most", "found a need of") + says) else fault


@check("a context beyond all memory")
def _(folder):
    path = model(folder, max_position_embeddings=1 << 40)
    text = os.path.join(folder, "text.txt")
    common.write(text, "a" * 100)
    for command in (["generate", "-m", path, "-p", "a", "-c", "0"], ["chat", "-m", path, "-c", "0"],
                    ["generate", "-m", path, "-p", "a", "-c", "99999999999", "--compute", "bfloat16"]):
        fault = refused(command, "keys and values of", "a context (-c) of at most")
        if fault:
            return f"{command[0]}: {fault}"
    # A window is no longer than the text, so this one fits.
    process = start(["perplexity", path, text, "-c", "0"], stdout=subprocess.DEVNULL)
    error = process.communicate()[1].decode()
    return None if process.returncode == 0 else f"perplexity: exit code {process.returncode}: {error}"


@check("a trace beyond all memory")
def _(folder):
    path = model(folder, max_position_embeddings=1 << 40)
    header = json.dumps({"input_ids": {"dtype": "I32", "shape": [1, 1 << 24], "data_offsets": [0, 4 << 24]}}).encode()
    common.write(folder + "/in.safetensors", struct.pack("<Q", len(header)) + header)
    os.truncate(folder + "/in.safetensors", 8 + len(header) + (4 << 24))
    return refused(["trace", path, "--input", folder + "/in.safetensors", "--output", folder + "/out.safetensors",
                    "--gradients"], "the graph of 16777216 tokens")


@check("training beyond all memory")
def _(folder):
    configuration = json.loads(common.tiny_model()["config.json"])
    large = dict(hidden_size=1 << 14, intermediate_size=1 << 16, num_local_experts=1 << 9, num_hidden_layers=1 << 10)
    common.write(folder + "/c.json", json.dumps({"model": configuration | large}))
    common.write(folder + "/d.tokens", "")
    fault = refused(["train", "--config", folder + "/c.json", "--data", folder + "/d.tokens", "--output",
                     folder + "/run"], "values, gradients and moments of")
    return fault or ("a folder was made" if os.path.exists(folder + "/run") else None)
