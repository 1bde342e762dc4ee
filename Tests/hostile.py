#!/usr/bin/env python3
"""Runs the program on hostile checkpoints and demands a clear refusal of each.

For every case and command: an exit code of 1 to 127 and no signal; one to five lines on standard error that name the
file and the field or tensor, what was expected and what was found; nothing on standard output; within ten seconds;
nothing written or left behind; and a peak of memory of at most twice the files' size and 64 MB above the same command
on a sound model. HERD says where the program is, HERD_HOSTILE_SECONDS gives more time on a machine that is busy; an
argument runs only the cases whose names hold it.
"""

import concurrent.futures
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import threading
import time

from hostile_cases import common, folders, gguf, running, safetensors, tokenizers, torch, vision  # noqa: F401

SECONDS = float(os.environ.get("HERD_HOSTILE_SECONDS", "10"))
EXTRA = 64 << 20
HERD = os.path.abspath(os.environ.get("HERD", ".build/release/herd"))


class Run:
    """One run of the program, with what it took."""

    def __init__(self, arguments, folder, stdin=b"abc\n"):
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as error, tempfile.TemporaryFile() as given:
            given.write(stdin)
            given.seek(0)
            environment = dict(os.environ, HERD_THREADS="1", TMPDIR=folder, HOME=folder)
            start = time.monotonic()
            process = subprocess.Popen(
                [HERD] + arguments, stdin=given, stdout=out, stderr=error, cwd=folder, env=environment)
            self.timed_out = False

            def stop():
                self.timed_out = True
                process.kill()

            timer = threading.Timer(SECONDS, stop)
            timer.start()
            _, status, usage = os.wait4(process.pid, 0)
            timer.cancel()
            self.seconds = time.monotonic() - start
            process.returncode = self.status = os.waitstatus_to_exitcode(status)
            self.peak = usage.ru_maxrss << 10
            out.seek(0)
            error.seek(0)
            self.out, self.error = out.read(1 << 20), error.read(1 << 20).decode(errors="replace")


def arguments(command, path, inputs):
    return {
        "i": ["inspect", path],
        "g": ["generate", "-m", path, "-p", "a", "-n", "1", "--temp", "0"],
        "t": ["trace", path, "--input", f"{inputs}/in.safetensors", "--output", "out.safetensors"],
        "m": ["trace", os.path.join(common.FIXTURES, "tiny-vision"), "--mmproj", path, "--input", f"{inputs}/in.safetensors",
              "--output", "out.safetensors"],
        "p": ["perplexity", path, f"{inputs}/text.txt"],
        "k": ["tokenize", "--tokenizer", path],
    }[command]


def listing(folder):
    """Everything below a folder, so that what a run leaves behind or changes is seen."""
    found = {}
    for place, folders_here, files in os.walk(folder):
        for name in folders_here + files:
            status = os.lstat(os.path.join(place, name))
            found[os.path.join(place, name)] = (status.st_mode, status.st_size, status.st_mtime_ns)
    return found


def size(folder):
    """Bytes of the files in a folder; a sparse or enormous one counts with what it claims."""
    return sum(entry[1] for entry in listing(folder).values())


def wrong(case, run, before, after, limit):
    """What is wrong with a run, in words."""
    lines = run.error.splitlines()
    if run.timed_out:
        return f"still running after {SECONDS:.0f} s"
    if run.status == 0 and case.may_pass:
        return None
    if not 1 <= run.status <= 127:
        return f"exit code {run.status}"
    if case.status is not None and run.status != case.status:
        return f"expected exit code {case.status}, found {run.status}"
    if not 1 <= len(lines) <= 5:
        return f"{len(lines)} lines on standard error"
    if any(len(line) > 1200 for line in lines):
        return "a line of more than 1200 characters"
    if not all(character.isprintable() for line in lines for character in line):
        return "control characters on standard error"
    if not case.may_pass and case.contrasts and not ("expected" in run.error and "found" in run.error):
        return "no word of what was expected and found"
    for says in case.says:
        if not re.search(says, run.error):
            return f"expected /{says}/"
    if run.out:
        return "something on standard output"
    if before != after:
        return f"files changed: {sorted(set(before.items()) ^ set(after.items()))[:3]}"
    if run.peak > limit:
        return f"a peak of {run.peak >> 20} MB where {limit >> 20} MB are allowed"
    return None


def examine(case, inputs, idle):
    """Runs all commands of a case. Returns the number of runs and what was wrong."""
    failures = []
    with tempfile.TemporaryDirectory(prefix="herd-hostile-") as root:
        folder = os.path.join(root, "model")
        os.mkdir(folder)
        path = case.build(folder)
        limit = 2 * size(folder) + EXTRA
        for command in case.commands:
            before = listing(root)
            run = Run(arguments(command, path, inputs), root)
            fault = wrong(case, run, before, listing(root), limit + idle[command])
            if fault:
                failures.append(f"{case.name}, {command}: {fault}; exit code {run.status}: {run.error.strip()[:600]}")
    return len(case.commands), failures


def write_inputs(folder):
    """Ids for trace, and a text for perplexity."""
    header = b'{"input_ids":{"dtype":"I32","shape":[1,8],"data_offsets":[0,32]}}'
    common.write(f"{folder}/in.safetensors", struct.pack("<Q", len(header)) + header + struct.pack("<8i", *range(1, 9)))
    common.write(f"{folder}/text.txt", "the llama walks over the hill " * 8)


def idle_peaks(inputs):
    """The peak of memory of each command on a sound model, which all commands must accept."""
    peaks = {}
    with tempfile.TemporaryDirectory() as root:
        os.mkdir(f"{root}/model")
        path = common.model_with()(f"{root}/model")
        for command in "igtpk":
            run = Run(arguments(command, path, inputs), root)
            if run.status != 0:
                sys.exit(f"hostile: the sound model fails with {run.status}: {run.error}")
            peaks[command] = run.peak
    return peaks | {"m": peaks["t"]}


def main():
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as inputs:
        write_inputs(inputs)
        idle = idle_peaks(inputs)
        cases = [case for case in common.CASES if wanted in case.name]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            results = list(pool.map(lambda case: examine(case, inputs, idle), cases))
    failures = [failure for _, found in results for failure in found]
    others = [check() for name, check in running.CHECKS.items() if wanted in name]
    failures += [failure for failure in others if failure]
    for failure in failures:
        print(f"hostile: {failure}", file=sys.stderr)
    runs = sum(count for count, _ in results)
    print(f"{len(cases)} hostile checkpoints in {runs} runs, {len(others)} other checks, {len(failures)} failures, "
          f"{time.monotonic() - start:.0f} s")
    sys.exit(1 if failures else 0)


main()
