#!/usr/bin/env python3
"""Runs the fuzzers in segments that go on where the last one ended, and keeps the counts in results.json.

usage: fuzz.py [--inputs N] [--minutes N] [--segment SECONDS] [--record] [FUZZER ...]

Each fuzzer runs until it has had N inputs in this call (100,000 if nothing is said; 0: until ten million are counted in
results.json and coverage has not grown for a million). With `--minutes` the fuzzers take turns, a segment each, until the
minutes are over; the one that has had the fewest inputs goes on first. `--record` adds the counts to results.json and
keeps a small corpus of what was found in corpus/. A crash, a hang (TIMEOUT seconds on one input, 10 if nothing is said)
or too much memory ends the call with the input saved.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time
import zipfile

from parsers import ENVIRONMENT, PARSERS, ROOT, command, names

BUILD = ROOT / ".build"
RESULTS = ROOT / "results.json"
PROGRAMS = pathlib.Path(os.environ.get("PROGRAMS", BUILD / "release"))
ENOUGH, QUIET = 10_000_000, 1_000_000


def unpacked_corpus(name):
    """The folder of the inputs found so far, at first those of corpus/."""
    folder = BUILD / "corpus" / name
    if not folder.exists():
        folder.mkdir(parents=True)
        packed = ROOT / "corpus" / f"{name}.zip"
        if packed.exists():
            zipfile.ZipFile(packed).extractall(folder)
    return folder


def pack_corpus(name):
    """Keeps the fewest inputs that reach the same places, with a fixed date so that equal corpora give equal files."""
    folder = unpacked_corpus(name)
    small = BUILD / "small" / name
    shutil.rmtree(small, ignore_errors=True)
    small.mkdir(parents=True)
    program = PROGRAMS / name
    merge = [str(program), "-merge=1", "-max_len=2048", "-use_value_profile=0", str(small), str(folder), str(BUILD / "seeds" / name)]
    subprocess.run(merge, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=ENVIRONMENT)
    (ROOT / "corpus").mkdir(exist_ok=True)
    with zipfile.ZipFile(ROOT / "corpus" / f"{name}.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(small.iterdir()):
            archive.writestr(zipfile.ZipInfo(file.name), file.read_bytes(), zipfile.ZIP_DEFLATED)


def run_segment(name, inputs, seconds):
    """One run. Gives inputs, processor seconds, coverage (edges and features) and the input at which edges last grew."""
    options = [f"-runs={inputs}", f"-max_total_time={max(int(seconds), 1)}", f"-timeout={os.environ.get('TIMEOUT', '10')}"]
    before = os.times()
    run = subprocess.run(
        command(PROGRAMS / name, unpacked_corpus(name), BUILD / "seeds", name, *options),
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=ENVIRONMENT)
    after = os.times()
    log = run.stdout.decode(errors="replace")
    if run.returncode != 0:
        sys.exit(f"{log[-4000:]}\nfuzz: {name} ended with {run.returncode}")
    edges, grown = 0, 0
    features = 0
    for place, kind, cov, ft in re.findall(r"^#(\d+)\s+(\w+)\s+cov: (\d+) ft: (\d+)", log, re.M):
        # What the corpus reaches is there from the beginning.
        if int(cov) > edges:
            edges, grown = int(cov), 0 if kind in ("INITED", "RELOAD") else int(place)
        features = int(ft)
    executed = int(re.search(r"number_of_executed_units: (\d+)", log).group(1))
    return {
        "inputs": executed, "edges": edges, "features": features, "grown": grown,
        "seconds": after.children_user + after.children_system - before.children_user - before.children_system,
    }


def is_enough(record):
    return record.get("inputs", 0) >= ENOUGH and record["inputs"] - record["last_growth"] >= QUIET


def add(record, segment):
    """Adds a segment's counts to a record."""
    base = record.get("inputs", 0)
    if segment["edges"] > record.get("edges", 0):
        record["last_growth"] = base + segment["grown"]
    record["inputs"] = base + segment["inputs"]
    record["edges"] = max(segment["edges"], record.get("edges", 0))
    record["features"] = segment["features"]
    record["processor_seconds"] = round(record.get("processor_seconds", 0) + segment["seconds"], 1)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--minutes", type=float, default=0)
    parser.add_argument("--segment", type=float, default=60)
    parser.add_argument("--record", action="store_true")
    parser.add_argument("fuzzers", nargs="*")
    options = parser.parse_args()
    (BUILD / "crashes").mkdir(parents=True, exist_ok=True)
    results = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    end = time.monotonic() + 60 * options.minutes if options.minutes else float("inf")
    waiting = {name: options.inputs for name in names(options.fuzzers)}
    while waiting and time.monotonic() < end:
        # The one with the fewest inputs goes on first.
        name = min(waiting, key=lambda name: results.get(name, {}).get("inputs", 0) if options.record else 0)
        record = results.setdefault(name, {})
        if not options.inputs and is_enough(record):
            del waiting[name]
            continue
        most = waiting[name] or ENOUGH
        segment = run_segment(name, most, min(end - time.monotonic(), options.segment) if options.minutes else 3600)
        print(f"{name}: {segment['inputs']} inputs in {segment['seconds']:.1f} s of the processor, {segment['edges']} edges",
              flush=True)
        add(record, segment)
        if options.inputs:
            waiting[name] -= segment["inputs"]
            if waiting[name] <= 0:
                del waiting[name]
        if options.record:
            RESULTS.write_text(json.dumps({key: results[key] for key in PARSERS if key in results}, indent=1) + "\n")
    if options.record:
        for name in names(options.fuzzers):
            pack_corpus(name)


main()
