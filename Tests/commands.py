#!/usr/bin/env python3
"""Runs the program itself: golden traces, what `inspect` prints, and the exit status of what must be refused.

HERD says where the program is. Needs nothing but Python's standard library.
"""
import array
import json
import os
import pathlib
import random
import signal
import struct
import subprocess
import sys
import tempfile
import time
import zlib

import tiny_chat_model

herd = os.environ.get("HERD", ".build/release/herd")
root = pathlib.Path(__file__).resolve().parent.parent
fixtures = root / "Tests/Fixtures"
failures = []


def check(holds, what):
    if not holds:
        failures.append(what)
        print(f"FAILED: {what}", file=sys.stderr)


def read(path):
    """The tensors of a safetensors file: name to (shape, numbers)."""
    data = pathlib.Path(path).read_bytes()
    length = struct.unpack("<Q", data[:8])[0]
    tensors = {}
    for name, entry in json.loads(data[8:8 + length]).items():
        if name == "__metadata__":
            continue
        begin, end = entry["data_offsets"]
        numbers = array.array({"F32": "f", "I32": "i", "I64": "q"}[entry["dtype"]])
        numbers.frombytes(data[8 + length + begin:8 + length + end])
        tensors[name] = (entry["shape"], numbers)
    return tensors


def write(path, tensors):
    """A safetensors file of I32 tensors, or F32 ones where the numbers are such: name to (shape, numbers)."""
    header, data = {}, b""
    for name, (shape, numbers) in tensors.items():
        floats = getattr(numbers, "typecode", "i") == "f"
        encoded = array.array("f" if floats else "i", numbers).tobytes()
        header[name] = {"dtype": "F32" if floats else "I32", "shape": shape, "data_offsets": [len(data), len(data) + len(encoded)]}
        data += encoded
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    pathlib.Path(path).write_bytes(struct.pack("<Q", len(text)) + text + data)


def run(*arguments, status=0, environment=None):
    """Runs the program and gives its output; another exit status than expected is a failure."""
    done = subprocess.run([herd, *map(str, arguments)], capture_output=True, text=True,
                          env=dict(os.environ, **(environment or {})))
    said = done.stderr.strip().splitlines()[-1:] or [""]
    check(done.returncode == status, f"herd {' '.join(map(str, arguments))}: expected status {status}, found "
          f"{done.returncode} ({said[0]})")
    return done.stdout if status == 0 else done.stderr


def compare(found, expected, prefix, tolerance):
    """Every golden tensor that has a counterpart, element by element; gradients relative to their largest element."""
    compared = 0
    for name, (shape, numbers) in expected.items():
        if not name.startswith(prefix) or name[len(prefix):] not in found:
            continue
        compared += 1
        here_shape, here = found[name[len(prefix):]]
        scale = max(map(abs, numbers), default=0) if ".grad." in name else 1
        limit = 0 if numbers.typecode != "f" else tolerance * max(scale, 1e-3)
        worst = max((abs(a - b) for a, b in zip(here, numbers)), default=0)
        check(here_shape == shape and len(here) == len(numbers) and worst <= limit,
              f"{name}: {here_shape} {worst:.2e}, expected {shape} within {limit:.0e}")
    return compared


def golden_traces(work):
    for fixture, prefix, source, arguments, fewest in [
            ("tiny-scout-text", "a.", "a.", [], 20),
            ("tiny-vision", "one.", "one.", [], 17), ("tiny-vision", "two.", "two.", [], 7),
            ("gradients", "step0.", "step0.", ["--gradients"], 50)]:
        expected = read(fixtures / fixture / "expected.safetensors")
        inputs = {name[len(source):]: value for name, value in expected.items()
                  if name in (source + "input_ids", source + "labels", source + "pixel_values")}
        write(f"{work}/in.safetensors", inputs)
        run("trace", fixtures / fixture, "--input", f"{work}/in.safetensors", "--output", f"{work}/out.safetensors",
            *arguments)
        found = read(f"{work}/out.safetensors")
        found.pop("input_ids", None)
        compared = compare(found, expected, prefix, 5e-4)
        check(compared >= fewest, f"{fixture}: expected at least {fewest} golden tensors to compare, found {compared}")
        if "--gradients" in arguments:
            meta = json.loads((fixtures / fixture / "meta.json").read_text())
            check(abs(found["loss"][1][0] - meta["steps"][0]["loss"]) < 1e-4, f"{fixture}: loss {found['loss'][1][0]}")


def inspections(work):
    fixture = fixtures / "tiny-scout-text"
    whole = json.loads(run("inspect", fixture, "--json"))
    alone = pathlib.Path(work, "alone")
    alone.mkdir()
    (alone / "config.json").write_text((fixture / "config.json").read_text())
    lone = json.loads(run("inspect", alone, "--json", "--fit"))
    check(lone["parameters"] == whole["parameters"], "a folder with only config.json counts other parameters")
    contexts = [machine["longest_context"] for machine in lone["fits"]]
    check(len(contexts) == 4 and all(value for value in contexts[0].values()), f"--fit --json: {contexts}")
    check("hidden_size" in run("inspect", fixture / "config.json"), "config.json: no key hidden_size")
    weights = json.loads(run("inspect", fixture / "model.safetensors", "--json", "--tensors"))
    check(weights["metadata"].get("format") == "pt" and len(weights["tensors"]) > 10, "safetensors: metadata, tensors")
    seeing = json.loads(run("inspect", "scout", "--json"))["parameters"]
    check(seeing["total"] == 108_641_793_536 and seeing["active"] == 17_172_894_720, f"scout: {seeing}")
    seeing = json.loads(run("inspect", "maverick", "--json"))["parameters"]
    check(seeing["total"] == 401_583_781_376, f"maverick: {seeing}")
    video = json.loads(run("inspect", "scout", "--video", "20h", "--json"))["video"]
    check((video["patch_tokens"], video["tokens"], video["fits"]) == (10_368_000, 10_584_000, False), f"20 h: {video}")
    check(json.loads(run("inspect", "scout", "--video", "19h30m", "--json"))["video"]["fits"], "19.5 h do not fit")
    for arguments in (("tiny-scout-text", "20h"), ("tiny-vision", "20"), ("tiny-vision", "m"), ("tiny-vision", "0s"),
                      ("tiny-vision", "1s1h"), ("tiny-vision", "9999999999h"), ("tiny-vision", "20h", "--fps", "0"),
                      ("tiny-vision", "20h", "--fps", "nan"), ("tiny-vision", "20h", "--fps", "1e300")):
        run("inspect", fixtures / arguments[0], "--video", *arguments[1:], status=64)
    gguf = fixtures / "tiny-herd-gguf/tiny.gguf"
    check("general.architecture" in run("inspect", gguf), "GGUF: no key general.architecture")
    check(json.loads(run("inspect", gguf, "--json"))["metadata"]["general.architecture"] == "llama4", "GGUF as JSON")


def benchmarks(work):
    fixture = fixtures / "tiny-scout-text"
    out = json.loads(run("benchmark", fixture, "-p", "20", "-n", "4", "-d", "0,30", "-r", "2", "--sequences", "3",
                         "--no-limits", "--json", "-ctk", "bf16"))
    kinds = [(r["kind"], r["tokens"], r["depth"], r["sequences"], len(r["tokens_per_second"])) for r in out["results"]]
    check(kinds == [("prompt", 20, 0, 1, 2), ("generate", 4, 0, 1, 2), ("prompt", 20, 30, 1, 2), ("generate", 4, 30, 1, 2),
                    ("sequences", 4, 64, 3, 2)], f"benchmark: {kinds}")
    check((out["cache_type_k"], out["cache_type_v"]) == ("bf16", "f16"), "benchmark: types of the cache")
    check(out["peak_resident_bytes"] > 1e6 and out["weight_bytes_per_token"] > 1e4, "benchmark: bytes")
    whole = json.loads(run("inspect", fixture, "--json"))
    check(set(whole["cache_bytes"]) >= {"f32", "f16", "bf16"}, "inspect: no bytes of keys and values")


def fewer_passes(work):
    """Prompt caches and guesses change no token."""
    cria = root / "Models/cria"
    text = "One two three four. One two three four. One two three"
    flags = ["generate", cria, "-p", text, "-n", "24", "--temp", "0.8", "-s", "5", "--json"]
    plain = json.loads(run(*flags))
    cache = f"{work}/prompt.cache"
    for expected in (0, plain["usage"]["prompt_tokens"] - 1):
        again = json.loads(run(*flags, "--prompt-cache", cache))
        check(again["ids"] == plain["ids"], "--prompt-cache changes the answer")
        reused = again["usage"]["reused_prompt_tokens"]
        check(reused >= plain["usage"]["prompt_tokens"] - 1, f"--prompt-cache: {reused} tokens reused")
    for extra in (["--draft-max", "6"], ["--draft-model", cria, "--draft-max", "4"]):
        guessed = json.loads(run(*flags, *extra))
        check(guessed["ids"] == plain["ids"], f"{extra}: another answer")
    said = run(*flags, "--prompt-cache", cache, "-ctk", "q8_0", status=65)
    check('metadata "cache_type_k": expected "q8_0", found "f16"' in said, f"--prompt-cache: {said}")
    pathlib.Path(work, "broken.cache").write_bytes(b"\xff" * 1000)
    run(*flags, "--prompt-cache", f"{work}/broken.cache", status=65)
    run(*flags, "--draft-model", cria, "--draft-max", "0", status=64)


def needles(work):
    run("evaluate", "needle", root / "Models/cria", "--training-length", "128", "--multiples", "1,2", "--depths", "0,50",
        "--items", "1", "--png", f"{work}/needle.png", "--svg", f"{work}/needle.svg", "--json", f"{work}/needle.json", "--no-attention-temperature")
    found = json.loads(pathlib.Path(work, "needle.json").read_text())
    check([(c["depth_percent"], c["length"]) for c in found["cells"]] == [(0, 128), (0, 256), (50, 128), (50, 256)]
          and found["attention_temperature"] is False, f"needle: {found}")
    check(all(c["mean_log_probability"] < 0 and c["length"] - 30 < c["mean_prompt_tokens"] <= c["length"]
              for c in found["cells"]), f"needle: {found['cells']}")
    data = pathlib.Path(work, "needle.png").read_bytes()
    place, pixels = 8, b""
    while place < len(data):
        length, = struct.unpack(">I", data[place:place + 4])
        kind, body = data[place + 4:place + 8], data[place + 8:place + 8 + length]
        code, = struct.unpack(">I", data[place + 8 + length:place + 12 + length])
        check(zlib.crc32(kind + body) == code, f"needle.png: the code of {kind}")
        pixels += body if kind == b"IDAT" else b""
        place += 12 + length
    check(len(zlib.decompress(pixels)) == (24 + 2 * 32) * (1 + 3 * (48 + 2 * 56)), "needle.png: pixels")


def pictures_refused(work):
    """Pixels that do not go with the model or with the ids."""
    expected = read(fixtures / "tiny-vision/expected.safetensors")
    ids, pixels = expected["one.input_ids"], expected["one.pixel_values"]
    half = ([1, 3, 42, 84], pixels[1][:len(pixels[1]) // 2])
    for model, inputs, says in [
            ("tiny-scout-text", {"input_ids": ids, "pixel_values": pixels}, "has no vision tower"),
            ("tiny-vision", {"input_ids": ([3], ids[1][:3]), "pixel_values": pixels}, "expected 9 image tokens (492)"),
            ("tiny-vision", {"input_ids": ids, "pixel_values": half}, "expected shape [tiles, 3, 84, 84]"),
            ("tiny-vision", {"input_ids": ids, "pixel_values": ids}, "expected shape [tiles, 3, 84, 84]")]:
        write(f"{work}/pictures.safetensors", inputs)
        said = run("trace", fixtures / model, "--input", f"{work}/pictures.safetensors", "--output", f"{work}/x.safetensors",
                   status=65)
        check("pictures.safetensors: tensor" in said and says in said, f"{model}: expected {says!r}, found {said}")


def towers(work):
    """The vision tower as a file of its own, beside a text model that has none."""
    source, tower, text = fixtures / "tiny-vision", f"{work}/mmproj.gguf", f"{work}/text.gguf"
    check("58 F32" in run("convert", source, tower, "--mmproj", "--type", "F32"), "convert --mmproj: not 58 tensors")
    run("convert", source, text)
    check("clip.vision.image_size" in run("inspect", tower), "inspect: no keys of the tower")
    run("convert", fixtures / "tiny-scout-text", f"{work}/none.gguf", "--mmproj", status=65)
    run("convert", source, tower, "--mmproj", status=74)
    expected = read(source / "expected.safetensors")
    write(f"{work}/in.safetensors", {name: expected["one." + name] for name in ("input_ids", "pixel_values")})
    # The image token is not in the GGUF file, which has no vocabulary: the text model in Hugging Face's form says it.
    run("trace", source, "--mmproj", tower, "--input", f"{work}/in.safetensors", "--output", f"{work}/out.safetensors")
    compared = compare(read(f"{work}/out.safetensors"), expected, "one.", 5e-4)
    check(compared == 17, f"--mmproj: expected 17 golden tensors to compare, found {compared}")
    said = run("trace", text, "--mmproj", tower, "--input", f"{work}/in.safetensors", "--output", f"{work}/x.safetensors",
               status=65)
    check("expected an image token" in said, f"--mmproj without a vocabulary: {said}")


def png(path, width, height, seed):
    """Writes a PNG file of random pixels; returns its path."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    generator = random.Random(seed)
    lines = b"".join(b"\0" + generator.randbytes(3 * width) for _ in range(height))
    pathlib.Path(path).write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b""))
    return path


def decoders_are_there(work):
    """Whether pictures can be decoded: the programs that do it are built apart from this one (`make decoders`)."""
    tiny_chat_model.write(f"{work}/seeing", sees=True)
    done = subprocess.run([herd, "generate", "-m", f"{work}/seeing", "-p", "x", "-n", "1", "--image",
                           png(f"{work}/one.png", 20, 28, 1)], capture_output=True, text=True)
    if "make decoders" in done.stderr:
        print(f"skipped: pictures in questions ({done.stderr.strip()})", file=sys.stderr)
        return False
    return True


def pictures_in_questions(work):
    """Pictures from files in `generate` and `chat`, with a random model that sees tiles of 28 x 28 pixels as one token."""
    model = f"{work}/seeing"
    tiny_chat_model.write(model, sees=True)
    one, two = png(f"{work}/one.png", 20, 28, 1), png(f"{work}/two.png", 50, 28, 2)

    def answer(*arguments, model=model):
        return json.loads(run("generate", "-m", model, "--chat", "--temp", "0", "-n", "12", "--ignore-eos", "--json", *arguments))

    plain = answer("-p", "What?")
    check(plain["usage"]["image_tokens"] == 0 and "boxes" not in plain, f"no picture: {plain['usage']}")
    # A tile with its three marks; two tiles and the whole with three marks and two separators.
    seen = answer("--image", one, "-p", "What?")
    more = answer("--image", one, two, "-p", "What?")
    counts = [found["usage"]["image_tokens"] for found in (seen, more)]
    check(counts == [4, 12], f"image_tokens: expected 4 and 12, found {counts}")
    check(seen["usage"]["prompt_tokens"] == plain["usage"]["prompt_tokens"] + 4, f"prompt_tokens: {seen['usage']}")
    check(seen["boxes"] == [] and seen["timings"]["images_s"] > 0, f"json: {seen}")
    check(seen["ids"] != plain["ids"] and answer("--image", one, "-p", "What?", "-t", "2")["ids"] == seen["ids"], "the picture")
    last = png(f"{work}/other.png", 20, 28, 3)
    check(answer("--image", last, "-p", "What?")["ids"] != seen["ids"], "another picture gives the same answer")
    check(answer("--image", one, "-p", "<__media__>What?")["ids"] == seen["ids"], "<__media__> at the beginning")
    behind = answer("--image", one, "-p", "What?<__media__>")
    check(behind["usage"] == seen["usage"] and behind["ids"] != seen["ids"], "<__media__> at the end")
    check("expected at most 1 <__media__>" in run("generate", "-m", model, "--image", one, "-p", "<__media__><__media__>",
                                                  status=64), "more marks than pictures")
    check(answer("--image", one, "-p", "What?", "--memory", "300M")["ids"] == seen["ids"], "a memory limit with pictures")
    for fewest in (0, 30):
        kept = answer("--image", one, "-p", "What?", "--prompt-cache", f"{work}/seen.cache")
        check(kept["ids"] == seen["ids"] and kept["usage"]["reused_prompt_tokens"] >= fewest, f"--prompt-cache: {kept}")
    check(answer("--image", last, "-p", "What?", "--prompt-cache", f"{work}/seen.cache", "--prompt-cache-ro")["ids"]
          != seen["ids"], "a prompt cache takes one picture for another")
    check(answer("--image", one, "-p", "What?", "--draft-max", "4")["ids"] == seen["ids"], "guesses with pictures")
    # Four frames, each a tile with its marks behind its time: [0 s], [0.5 s], [1 s], [1.5 s], byte by byte.
    video = fixtures / "videos/h264.mp4"
    film = answer("--video", video, "--fps", "2", "-p", "What?")["usage"]
    check((film["image_tokens"], film["prompt_tokens"]) == (16, plain["usage"]["prompt_tokens"] + 16 + 24), f"--video: {film}")
    said = run("generate", "-m", model, "--video", video, "--fps", "10", "-c", "50", "-p", "x", status=65)
    check("expected at most 10 frames, as the context of 50 tokens holds" in said, f"--video: {said}")
    # The same tower as a file of its own, beside a text model of another form.
    run("convert", model, f"{work}/eyes.gguf", "--mmproj", "--type", "F32")
    run("convert", model, f"{work}/blind.gguf", "--type", "F32")
    apart = answer("--mmproj", f"{work}/eyes.gguf", "--image", one, "-p", "What?", model=f"{work}/blind.gguf")
    limited = answer("--mmproj", f"{work}/eyes.gguf", "--image", one, "-p", "What?", "--memory", "300M", model=f"{work}/blind.gguf")
    check(limited["ids"] == seen["ids"], f"--mmproj under a memory limit: {limited['ids']}")
    # A GGUF file says nothing of tiles: as transformers does by default, at most 16.
    check(apart["ids"] == seen["ids"], f"--mmproj: {apart['ids']}, not {seen['ids']}")
    said = run("generate", "-m", f"{work}/blind.gguf", "--image", one, "-p", "x", status=65)
    check("expected a model with a vision tower" in said and "--mmproj" in said, f"no eyes: {said}")
    for arguments, status, says in [
            (["--image", *[one] * 9], 64, "at most 8 pictures and videos a question, found 9"),
            (["--image", f"{work}/none.png"], 74, "none.png"), (["--image", f"{model}/config.json"], 65, "config.json"),
            (["--image", one, two, "--annotate", f"{work}/x.png"], 64, "one picture"),
            (["--image", *[two] * 8, "-c", "40"], 65, "prompt: expected fewer than 40 tokens"),
            (["--mmproj", f"{work}/blind.gguf"], 65, "expected \"clip\""), (["--mmproj", f"{work}/none.gguf"], 74, "none.gguf"),
            (["--video", one, "--fps", "0"], 64, "--fps"), (["--video", one], 65, "one.png")]:
        said = run("generate", "-m", model, "-p", "x", *arguments, status=status)
        check(says in said, f"{arguments}: expected {says!r}, found {said}")
    said = subprocess.run([herd, "generate", "-m", model, "--image", one, "-p", "x", "-n", "4", "--annotate", f"{work}/boxes.png"],
                          capture_output=True, text=True)
    check(said.returncode == 0 and "boxes.png: 0 boxes drawn" in said.stderr, f"--annotate: {said}")
    width, height = struct.unpack(">II", pathlib.Path(work, "boxes.png").read_bytes()[16:24])
    check((width, height) == (20, 28), f"--annotate: {width} x {height}")
    chat_with_pictures(work, model, one, two)


def chat_with_pictures(work, model, one, two):
    def chat(text, *arguments):
        done = subprocess.run([herd, "chat", "-m", model, "--temp", "2", "-s", "5", "-n", "24", *arguments],
                              input=text, capture_output=True, text=True)
        check(done.returncode == 0, f"chat: {done}")
        return done.stdout, done.stderr

    by_flag = chat("What?\nAnd?\n", "--image", one)
    by_command = chat(f"/image {one}\nWhat?\nAnd?\n/save {work}/seen.json\n/annotate {work}/last.png\n")
    check(by_flag[0] == by_command[0] and "one.png: 4 tokens" in by_command[1], f"/image: {by_flag} {by_command}")
    check(chat(f"/image '{one}'\nWhat?\nAnd?\n")[0] == by_flag[0], "/image with a file's name in quotes")
    check("no picture from a file" in by_command[1], f"/annotate: {by_command[1]}")
    parts = json.loads(pathlib.Path(work, "seen.json").read_text())["messages"][0]["content"]
    check(parts == [{"type": "image_url", "image_url": {"url": one}}, {"type": "text", "text": "What?"}], f"/save: {parts}")
    # The first question's answer anew: the same as before, in another process.
    again = chat(f"/load {work}/seen.json\n/undo\n/regen\n/annotate {work}/last.png\n")
    check("4 messages read" in again[1] and "last.png: 0 boxes drawn" in again[1], f"/load: {again}")
    check(len(again[0].strip()) > 3 and by_flag[0].startswith(again[0]), f"/load: {again[0]!r} {by_flag[0]!r}")
    said = chat(f"/video {fixtures}/videos/h264.mp4 2\nWhat?\n/save {work}/film.json\n")[1]
    check("4 frames, 16 tokens and their times" in said and "found frames of a video" in said, f"/video: {said}")
    said = chat(f"/image {one}\n", "--memory", "300M")[1]
    check("expected pictures to be announced" in said, f"/image under a memory limit: {said}")
    said = chat("".join(f"/image {two}\n" for _ in range(9)) + "/image\n/video x 99\nGo\n")[1]
    check("at most 8 pictures" in said and "/image needs a file" in said and "/video: expected above 0 to 30" in said, said)


def refusals(work):
    most = 2 ** 63 - 1
    tokens = f"{work}/none.tokens"
    for arguments in [
            ("train", "--config", "cria-tiny", "--data", tokens, "--output", f"{work}/run", f"--batch-tokens={most}",
             "--dry-run"),
            ("train", "--config", "cria-tiny", "--data", tokens, "--output", f"{work}/run", f"--tokens={most}",
             "--dry-run"),
            ("benchmark", "training", "--steps=-1"), ("benchmark", "training", f"--steps={most}")]:
        run(*arguments, status=64)
    said = run("benchmark", "matmul", "--size", "16", status=64, environment={"HERD_THREADS": "abc"})
    check('HERD_THREADS: expected 1 to 1024, found "abc"' in said, f"HERD_THREADS: {said}")
    # A model without one of its tensors is wrong data, wherever that is noticed.
    broken = pathlib.Path(work, "broken")
    broken.mkdir()
    (broken / "config.json").write_text((fixtures / "tiny-scout-text/config.json").read_text())
    write(broken / "model.safetensors", {"x": ([1], [1])})
    write(f"{work}/ids.safetensors", {"input_ids": ([3], [1, 2, 3])})
    for extra in ([], ["--gradients"]):
        run("trace", broken, "--input", f"{work}/ids.safetensors", "--output", f"{work}/x.safetensors", *extra, status=65)
    run("train", "--config", "cria-tiny", "--data", tokens, "--output", f"{work}/run", status=74)
    pathlib.Path(work, "text.txt").write_text("A small herd walks over the hill. " * 20)
    run("data", "tokenize", "--tokenizer", root / "Models/cria", "--input", f"{work}/text.txt", "--output", f"{work}/text.tokens")
    training = ["train", "--config", "cria", "--data", f"{work}/text.tokens", "--output", f"{work}/run", "--steps", "1"]
    run(*training, "--init", broken, status=65)
    interrupted_training(work)
    said = run(*training, "--resume", status=64)
    check("expected a run to go on with" in said, f"--resume without a run: {said}")


def interrupted_training(work):
    """An interrupt ends training after its step: saved, so that it goes on from there."""
    output = pathlib.Path(work, "interrupted")
    metrics = output / "metrics.jsonl"
    running = subprocess.Popen(
        [herd, "train", "--config", "cria", "--data", f"{work}/text.tokens", "--output", output, "--steps", "1000000",
         "--row-length", "16", "--batch-tokens", "16"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and not (metrics.exists() and metrics.read_bytes().count(b"\n") >= 2):
        time.sleep(0.02)
    running.send_signal(signal.SIGINT)
    printed, said = running.communicate(timeout=120)
    check(running.returncode == 130 and printed == "", f"interrupted training: {running.returncode} {printed}")
    check("stopped and saved" in said, f"interrupted training: {said[-200:]}")
    steps = [json.loads(line)["step"] for line in metrics.read_text().splitlines()]
    saved = [int(folder.name.split("-")[1]) for folder in (output / "checkpoints").iterdir() if folder.name.startswith("step-")]
    check(steps == list(range(1, len(steps) + 1)) and saved == steps[-1:], f"interrupted training: {steps}, saved {saved}")


def picture_records(work):
    """Picture files in the records of training and of the examination; PNG files where there is a decoder."""
    def record(path, answer, **more):
        parts = [{"type": "image", "path": path}, {"type": "text", "text": "What is this?"}]
        return json.dumps({"messages": [{"role": "user", "content": parts}, {"role": "assistant", "content": answer}], **more})

    has_decoder = decoders_are_there(work)
    pathlib.Path(work, "records").mkdir()
    pathlib.Path(work, "records/a.ppm").write_bytes(b"P6\n84 84\n255\n" + random.Random(1).randbytes(3 * 84 * 84))
    png(f"{work}/records/b.png", 60, 40, 2)
    names = ["a.ppm", "b.png" if has_decoder else f"{work}/records/a.ppm"]
    lines = [record(name, "A dog.", group=group) for group in ("seen", "outside") for name in names * 3]
    records = f"{work}/records/all.jsonl"
    pathlib.Path(records).write_text("\n".join(lines) + "\n")
    vision = ["--tokenizer", root / "Models/cria", "--vision", "cria-eyes", "--output", f"{work}/all.tokens", "--input"]
    run("data", "tokenize", *vision, records)
    tiles = pathlib.Path(work, "all.tiles").stat().st_size
    check(12 * 3 * 84 * 84 <= tiles < 13 * 3 * 84 * 84, f"tiles: {tiles} bytes")
    table = run("evaluate", "pictures", f"{work}/seeing", "--records", records, "--items", "4", "--json", f"{work}/card.json",
                "--answers", f"{work}/said.jsonl")
    card = [(task["name"], task["group"], task["accuracy"]["of"], task["chance"])
            for task in json.loads(pathlib.Path(work, "card.json").read_text())["tasks"]]
    check(card == [("answers", "seen", 4, 1), ("answers", "outside", 4, 1)] and "answers, outside" in table, f"records: {card}")
    said = [json.loads(line) for line in pathlib.Path(work, "said.jsonl").read_text().splitlines()]
    check([line["files"] for line in said] == [[f"{work}/records/a.ppm"], [f"{work}/records/{pathlib.Path(names[1]).name}"]] * 4,
          f"--answers: {said[:2]}")
    said = run("evaluate", "pictures", f"{work}/seeing", "--records", records, "--tasks", "colour", status=64)
    check("expected some of answers, found colour" in said, f"--tasks: {said}")
    for wrong, places in [(record("none.ppm", "A."), ["messages.0.content.0.path", "none.ppm"]),
                          (record("../all.tokens", "A."), ["messages.0.content.0.path", "all.tokens"]),
                          (record("", "A."), ["messages.0.content.0.path"])]:
        pathlib.Path(records).write_text(lines[0] + "\n" + wrong + "\n")
        said = run("data", "tokenize", *vision, records, status=65)
        check(all(place in said for place in [records, "line 2", *places]), f"tokenize: expected {places}, found {said}")
    pathlib.Path(records).write_text(lines[0] + "\n" + record("a.ppm", "A.", accept="dog") + "\n")
    said = run("evaluate", "pictures", f"{work}/seeing", "--records", records, status=65)
    check(records in said and "line 2" in said and "accept" in said, f"--records: {said}")


def forty_eight_pictures(work):
    """One question behind 48 pictures, as many as Llama 4 was trained with, is learnt from in one row."""
    records = [json.loads(line) for line in run("data", "pictures", "--first", "--count", "48").splitlines()]
    scenes = [part for record in records for part in record["messages"][0]["content"] if part["type"] == "scene"]
    question = {"role": "user", "content": scenes + [{"type": "text", "text": "What is in the last picture?"}]}
    record = {"messages": [question, {"role": "assistant", "content": records[-1]["messages"][1]["content"]}]}
    pathlib.Path(work, "many.jsonl").write_text(json.dumps(record) + "\n")
    model = root / "Models/cria"
    said = run("data", "tokenize", "--tokenizer", model, "--vision", "cria-eyes", "--input", f"{work}/many.jsonl",
               "--output", f"{work}/many.tokens")
    training = ["train", "--config", "cria-eyes", "--init", model, "--tokenizer", model, "--data", f"{work}/many.tokens",
                "--output", f"{work}/many", "--steps", "2", "--rate", "4e-4"]
    said = run(*training, "--row-length", "256", "--batch-tokens", "256", status=65)
    check("many.tokens" in said, f"a row that is too short for 48 pictures: {said}")
    run(*training, "--row-length", "1024", "--batch-tokens", "1024")
    steps = [json.loads(line) for line in pathlib.Path(work, "many/metrics.jsonl").read_text().splitlines()]
    check(len(steps) == 2 and 48 * 9 < steps[0]["tokens"] < 1024 and steps[1]["loss"] < steps[0]["loss"], f"48 pictures: {steps}")


def matching_pairs(work):
    """Captions, balanced and not; a tower that learns to match them; what finds what."""
    model, vision = root / "Models/cria", ["--tokenizer", root / "Models/cria", "--vision", "cria-eyes"]
    raw = run("data", "captions", "--count", "300", "--seed", "3").splitlines()
    kept = run("data", "captions", "--count", "300", "--seed", "3", "--balance", "5").splitlines()
    check(len(raw) == 300 and 20 < len(kept) < 250 and set(kept) <= set(raw), f"captions: {len(raw)}, kept {len(kept)}")
    for arguments in (["--balance", "0"], ["--exponent", "0.3"], ["--count=-1"]):
        run("data", "captions", *arguments, status=64)
    pathlib.Path(work, "pairs.jsonl").write_text("\n".join(kept[:40]) + "\n")
    run("data", "tokenize", *vision, "--input", f"{work}/pairs.jsonl", "--output", f"{work}/pairs.tokens")
    training = ["train", "--config", "cria-eyes", "--init", model, "--tokenizer", model, "--data", f"{work}/pairs.tokens",
                "--output", f"{work}/tower", "--steps", "2", "--row-length", "128", "--batch-tokens", "512", "--rate", "4e-4"]
    said = run(*training, "--set", "objective=contrastive", status=64)
    check("trained: expected vision" in said, f"a contrastive run of everything: {said}")
    run(*training, "--set", "objective=contrastive", "--set", "trained=vision")
    lines = [json.loads(line) for line in pathlib.Path(work, "tower/metrics.jsonl").read_text().splitlines()]
    check([line["step"] for line in lines] == [1, 2] and 13 < lines[0]["logit_scale"] < 15, f"contrastive metrics: {lines}")
    tower = pathlib.Path(work, "tower/model")
    table = run("evaluate", "retrieval", tower, "--pairs", "20", "--json", f"{work}/retrieval.json")
    card = json.loads(pathlib.Path(work, "retrieval.json").read_text())
    check(card["pairs"] == 20 and card["all"]["picture_to_text"]["of"] == 20 and "rarest tenth" in table, f"retrieval: {card}")
    run("evaluate", "retrieval", tower, "--pairs", "1", status=64)
    tiny_chat_model.write(f"{work}/sightless", sees=False)
    said = run("evaluate", "retrieval", f"{work}/sightless", "--pairs", "5", status=65)
    check("vision tower" in said, f"retrieval without a tower: {said}")
    said = run("evaluate", "retrieval", tower, "--head", tower / "model.safetensors", "--pairs", "5", status=65)
    check('tensor "text_projection.weight"' in said, f"a head that is none: {said}")
    (tower.parent / "contrast.safetensors").rename(tower.parent / "elsewhere.safetensors")
    said = run("evaluate", "retrieval", tower, "--pairs", "5", status=74)
    check("tower/contrast.safetensors" in said, f"a missing head: {said}")
    run("evaluate", "retrieval", tower, "--pairs", "5", "--head", tower.parent / "elsewhere.safetensors")


with tempfile.TemporaryDirectory() as work:
    golden_traces(work)
    inspections(work)
    benchmarks(work)
    fewer_passes(work)
    needles(work)
    pictures_refused(work)
    towers(work)
    if decoders_are_there(work):
        pictures_in_questions(work)
    picture_records(work)
    matching_pairs(work)
    forty_eight_pictures(work)
    refusals(work)
if failures:
    sys.exit(f"{len(failures)} failures")
print("the program's traces, inspections and refusals are as expected")
