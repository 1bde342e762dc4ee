#!/usr/bin/env python3
"""Runs the fuzzers in segments that go on where the last one ended, and keeps the counts in results.json.

usage: fuzz.py [--inputs N] [--minutes N] [--segment SECONDS] [--jobs N] [--seed N] [--record] [FUZZER ...]

Each fuzzer runs until it has had N inputs in this call (100,000 if nothing is said; 0: until ten million are counted in
results.json and coverage has not grown for a million). With `--minutes` the fuzzers take turns, a segment each, until the
minutes are over; the one that has had the fewest inputs goes on first. So many fuzzers run at a time as `--jobs` says, or as
there are processors. With `--seed` a run can be repeated: every fuzzer makes the same inputs from the corpus that is kept in
corpus/, and what it finds is not kept. `--record` adds the counts to results.json (with SANITIZE=address those of
results-address.json) and keeps a small corpus of what was found in corpus/. A fuzzer with a crash, a hang (TIMEOUT seconds
of the processor on one input, 10 if nothing is said) or too much memory is ended with the input saved; the others go on, and
the call fails.
"""

import argparse
import concurrent.futures
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
SANITIZER = os.environ.get("SANITIZE", "")
RESULTS = ROOT / (f"results-{SANITIZER}.json" if SANITIZER else "results.json")
PROGRAMS = pathlib.Path(os.environ.get("PROGRAMS", BUILD / "release"))
ENOUGH, QUIET = 10_000_000, 1_000_000
# Seconds on one input.
TIMEOUT = int(os.environ.get("TIMEOUT", "10"))


class Failure(Exception):
    pass


def unpacked_corpus(name, seed=None):
    """The folder of the inputs found so far, at first those of corpus/; with a seed these alone, each time anew."""
    folder = BUILD / ("corpus" if seed is None else "repeated") / name
    if seed is not None:
        shutil.rmtree(folder, ignore_errors=True)
    if not folder.exists():
        folder.mkdir(parents=True)
        packed = ROOT / "corpus" / f"{name}.zip"
        if packed.exists():
            with zipfile.ZipFile(packed) as archive:
                archive.extractall(folder)
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


def is_slow(name, log):
    """Whether the input that a run was ended for takes its seconds of the processor, and not of a machine with other work."""
    found = re.search(r"Test unit written to (\S+timeout-\S+)", log)
    if not found:
        return True
    program = [str(PROGRAMS / name), f"-timeout={100 * TIMEOUT}", found.group(1)]
    run = subprocess.Popen(program, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=ENVIRONMENT)
    _, status, usage = os.wait4(run.pid, 0)
    run.returncode = os.waitstatus_to_exitcode(status)
    if run.returncode != 0 or usage.ru_utime + usage.ru_stime >= TIMEOUT:
        return True
    os.unlink(found.group(1))
    return False


def run_segment(name, inputs, seconds, seed, timeout=None):
    """One run. Gives inputs, processor seconds, coverage (edges and features) and the input at which edges last grew."""
    timeout = timeout or TIMEOUT
    if not (PROGRAMS / name).exists():
        raise Failure(f"fuzz: {PROGRAMS / name} is not there; Fuzz/run.sh builds it")
    options = [f"-runs={inputs}", f"-max_total_time={max(int(seconds), 1)}", f"-timeout={timeout}"]
    if seed is not None:
        options.append(f"-seed={seed}")
    log_path = BUILD / "logs" / f"{name}.log"
    with open(log_path, "wb") as output:
        run = subprocess.Popen(
            command(PROGRAMS / name, unpacked_corpus(name, seed), BUILD / "seeds", name, *options),
            stdout=output, stderr=subprocess.STDOUT, env=ENVIRONMENT)
        _, status, usage = os.wait4(run.pid, 0)
    run.returncode = os.waitstatus_to_exitcode(status)
    log = log_path.read_text(errors="replace")
    if run.returncode == 70 and timeout == TIMEOUT and not is_slow(name, log):
        return run_segment(name, inputs, seconds, seed, 100 * TIMEOUT)
    if run.returncode != 0:
        raise Failure(f"{log[-4000:]}\nfuzz: {name} ended with {run.returncode}")
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
        "seconds": usage.ru_utime + usage.ru_stime,
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


def next_name(waiting, running, results, options):
    """The fuzzer that goes on next, the one with the fewest inputs if the counts are kept; None if all have had theirs."""
    while True:
        idle = [name for name in waiting if name not in running]
        if not idle:
            return None
        name = min(idle, key=lambda name: results.get(name, {}).get("inputs", 0) if options.record else 0)
        if options.inputs or not is_enough(results.get(name, {})):
            return name
        del waiting[name]


def run_all(options, results):
    """Runs segments until nothing is waiting or the time is over. Gives the failures."""
    end = time.monotonic() + 60 * options.minutes if options.minutes else float("inf")
    waiting = {name: options.inputs for name in names(options.fuzzers)}
    running, failures = {}, []
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        while True:
            while len(running) < options.jobs and time.monotonic() < end:
                name = next_name(waiting, running.values(), results, options)
                if name is None:
                    break
                seconds = min(end - time.monotonic(), options.segment) if options.minutes else 3600
                running[pool.submit(run_segment, name, waiting[name] or ENOUGH, seconds, options.seed)] = name
            if not running:
                return failures
            for future in concurrent.futures.wait(running, return_when=concurrent.futures.FIRST_COMPLETED).done:
                name = running.pop(future)
                try:
                    segment = future.result()
                except Failure as failure:
                    print(failure, flush=True)
                    failures.append(name)
                    del waiting[name]
                    continue
                print(f"{name}: {segment['inputs']} inputs in {segment['seconds']:.1f} s of the processor, "
                      f"{segment['edges']} edges", flush=True)
                add(results.setdefault(name, {}), segment)
                if options.inputs:
                    waiting[name] -= segment["inputs"]
                    if waiting[name] <= 0:
                        del waiting[name]
                if options.record:
                    RESULTS.write_text(
                        json.dumps({key: results[key] for key in PARSERS if key in results}, indent=1) + "\n")


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--minutes", type=float, default=0)
    parser.add_argument("--segment", type=float, default=60)
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--seed", type=int)
    parser.add_argument("--record", action="store_true")
    parser.add_argument("fuzzers", nargs="*")
    options = parser.parse_args()
    if options.record and options.seed is not None:
        parser.error("--record wants fresh inputs: expected no --seed")
    for folder in ("crashes", "logs"):
        (BUILD / folder).mkdir(parents=True, exist_ok=True)
    results = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    failures = run_all(options, results)
    if options.record and not SANITIZER:
        for name in names(options.fuzzers):
            pack_corpus(name)
    if failures:
        sys.exit(f"fuzz: failed: {' '.join(sorted(failures))}; the inputs lie in {BUILD}/crashes")


if __name__ == "__main__":
    main()
