#!/usr/bin/env python3
"""Runs spoiled pictures and videos through the real decoders, each in a process of its own as Herd does it.

usage: decoders.py [--inputs N] [--first N] [--forked] [--record] [--keep FOLDER]

Input number n is always the same file: one of Tests/Fixtures/formats and videos, changed at a few places by the generator
seeded with n. With `--record` the run goes on at the number where the last one ended and the counts are added to
decoders.json; without it, it begins at `--first` (0). A fault is whatever Herd would not contain: an answer that breaks the
protocol, no end within the time, more memory than allowed. With `--forked` a program is started once and forks for each file
(`decoder_server.c`), ten times as fast; behind the fork all is the same. A decoder that ends by a signal is no fault, but is counted, and
its input is kept with `--keep`. A recorded run first tries the faults of the one before again, and drops those that do not recur: a
machine that was stopped makes them too. Ends with 1 if there was a fault.
"""

import argparse
import array
import json
import os
import pathlib
import random
import select
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import zlib

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Tests"))
from decoder_runs import FORMATS, Run, Started, program  # noqa: E402

RESULTS = ROOT / "Fuzz/decoders.json"
MEMORY, PIXELS, SECONDS = 256 << 20, 1 << 22, 5.0
# Numbers at which counts and sizes break.
EDGES = [0, 1, 2, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF]


def originals():
    """Every small file of every format, by name, so that the numbers mean the same everywhere."""
    folders = [ROOT / "Tests/Fixtures/formats", ROOT / "Tests/Fixtures/videos"]
    return sorted((path for folder in folders for path in folder.iterdir() if path.suffix[1:] in FORMATS), key=lambda path: path.name)


def with_sums(data):
    """A PNG file whose chunks have the right sums again, as far as its lengths make sense."""
    data, place = bytearray(data), 8
    while place + 12 <= len(data):
        length = struct.unpack_from(">I", data, place)[0]
        if place + 12 + length > len(data):
            break
        struct.pack_into(">I", data, place + 8 + length, zlib.crc32(data[place + 4:place + 8 + length]))
        place += 12 + length
    return bytes(data)


def spoiled(number, files):
    """The kind and the bytes of an input."""
    chance = random.Random(number)
    path = files[number % len(files)]
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice([1, 1, 1, 2, 3, 5, 8, 16])):
        if not data:
            break
        # Headers stand at the beginning.
        place = min(int(chance.expovariate(1 / 60)), len(data) - 1) if chance.random() < 0.5 else chance.randrange(len(data))
        match chance.randrange(8):
            case 0 | 1:
                data[place] = chance.randrange(256)
            case 2:
                data[place] ^= 1 << chance.randrange(8)
            case 3:
                width = chance.choice([1, 2, 4, 8])
                value = chance.choice(EDGES) & (1 << 8 * width) - 1
                data[place:place + width] = value.to_bytes(width, chance.choice(["little", "big"]))
            case 4:
                del data[place:place + chance.choice([1, 2, 4, 16, 64])]
            case 5:
                data[place:place] = bytes(chance.randrange(256) for _ in range(chance.choice([1, 2, 4, 16])))
            case 6:
                length = chance.choice([4, 16, 64])
                other = chance.randrange(len(data))
                data[place:place + length] = data[other:other + length]
            case 7:
                if chance.random() < 0.3:
                    del data[place:]
    kind = path.suffix[1:]
    return kind, with_sums(data) if kind == "png" and chance.random() < 0.8 else bytes(data)


class Server:
    """A program that forks for each file."""

    def __init__(self, source, packages, ready):
        compiler = shutil.which("cc") or shutil.which("clang") or shutil.which("gcc")
        target = ROOT / ".build/decoders" / f"fuzz-{source}"
        flags = subprocess.run(["pkg-config", "--cflags", "--libs", *packages], capture_output=True, text=True, check=True).stdout.split()
        vips = subprocess.run(["pkg-config", "--variable=libdir", "vips"], capture_output=True, text=True).stdout.strip()
        version = ".".join(libraries()["vips"].split(".")[:2])
        decoders = ROOT / "Decoders"
        parts = [decoders / name for name in ("confine.c", "protocol.c", "turn.c", "bitmap.c")]
        subprocess.run(
            [compiler, "-std=gnu11", "-O2", "-o", target, ROOT / "Fuzz/decoder_server.c", *parts, f"-I{decoders}",
             f'-DPROGRAM="{decoders}/{source}.c"', f'-DVIPS_MODULES="{vips}/vips-modules-{version}"', f"-DREADY={ready}", *flags, "-lm"],
            check=True)
        self.socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.process = subprocess.Popen([target], stdin=theirs, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        theirs.close()

    def __call__(self, kind, asked, answered, media):
        socket.send_fds(self.socket, [b"x"], [asked, answered, media])
        return self

    def end(self, at_once, patience):
        if not select.select([self.socket], [], [], 0 if at_once else 10 * patience)[0]:
            children = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
            for child in children:
                os.kill(int(child), signal.SIGKILL)
        status, microseconds, peak = array.array("q", self.socket.recv(24))
        return status, microseconds / 1e6, peak << 10


def libraries():
    """The versions that were run."""
    names = ["vips", "libavcodec", "libavformat"]
    return {name: subprocess.run(["pkg-config", "--modversion", name], capture_output=True, text=True).stdout.strip() for name in names}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--inputs", type=int, default=1000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--forked", action="store_true")
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--keep", type=pathlib.Path)
    options = parser.parse_args()
    record = {"inputs": 0, "formats": {}, "signals": {}, "longest_processor_seconds": 0, "largest_resident_mib": 0, "faults": []}
    if options.record and RESULTS.exists():
        record = json.loads(RESULTS.read_text())
    first = record["inputs"] if options.record else options.first
    files = [path for path in originals() if program(path.suffix[1:]).exists()]
    if len(files) < len(originals()):
        print("decoders: not all programs are built (make decoders), so nothing is spoiled", file=sys.stderr)
        return
    servers = {}
    if options.forked:
        servers[False] = Server("picture", ["vips", "gmodule-2.0"], "prepare_loader(HEIF)")
        servers[True] = Server("video", ["libavformat", "libavcodec", "libavutil", "libswscale"], "av_log_set_level(AV_LOG_QUIET)")
    with tempfile.TemporaryDirectory() as folder:
        input_file = pathlib.Path(folder) / "input"
        def one(number):
            kind, data = spoiled(number, files)
            input_file.write_bytes(data)
            video = FORMATS[kind] >= 16
            run = Run(kind, input_file, pixels=PIXELS, memory=MEMORY, seconds=SECONDS, frames=8 if video else 1,
                      rate=2.0 if video else 0.0, patience=10.0, start=servers.get(video, Started))
            return kind, data, run

        def is_fault(run):
            return run.outcome.startswith("lie") or run.outcome == "late" or run.peak > MEMORY + (100 << 20)

        def count(kind, outcome, by=1):
            counts = record["formats"].setdefault(kind, {})
            counts[outcome] = counts.get(outcome, 0) + by
            if counts[outcome] == 0:
                del counts[outcome]

        for fault in list(record["faults"]):
            kind, data, run = one(fault["number"])
            if not is_fault(run):
                count(kind, fault["outcome"], -1)
                count(kind, run.outcome)
                record["faults"].remove(fault)
        for number in range(first, first + options.inputs):
            kind, data, run = one(number)
            count(kind, run.outcome)
            record["longest_processor_seconds"] = max(record["longest_processor_seconds"], round(run.processor_seconds, 2))
            record["largest_resident_mib"] = max(record["largest_resident_mib"], run.peak >> 20)
            if run.outcome.startswith("signal"):
                record["signals"].setdefault(f"{kind} {run.outcome[7:]}", []).append(number)
            if is_fault(run):
                record["faults"].append({"number": number, "kind": kind, "outcome": run.outcome, "mib": run.peak >> 20})
                print(f"decoders: input {number} ({kind}): {run.outcome}, {run.peak >> 20} MiB", file=sys.stderr)
            if options.keep and (is_fault(run) or run.outcome.startswith("signal")):
                options.keep.mkdir(parents=True, exist_ok=True)
                (options.keep / f"{number}.{kind}").write_bytes(data)
            record["inputs"] = number + 1
            # Interrupted at any place, a recorded run goes on from the last hundred.
            if options.record and (number + 1) % 100 == 0:
                save(record)
    if options.record:
        save(record)
    signals = sum(len(numbers) for numbers in record["signals"].values())
    print(f"decoders: {record['inputs'] - (0 if options.record else first)} spoiled files, {signals} ended a decoder by a signal, "
          f"{len(record['faults'])} faults, at most {record['longest_processor_seconds']} s and {record['largest_resident_mib']} MiB")
    sys.exit(1 if record["faults"] else 0)


def save(record):
    record["libraries"] = libraries()
    record["formats"] = {kind: dict(sorted(counts.items())) for kind, counts in sorted(record["formats"].items())}
    temporary = RESULTS.with_suffix(".new")
    temporary.write_text(json.dumps(record, indent=1) + "\n")
    temporary.replace(RESULTS)


main()
