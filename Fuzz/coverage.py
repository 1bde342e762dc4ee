#!/usr/bin/env python3
"""Measures which regions of each parser's files the fuzzers' corpora reach, and writes coverage.json.

usage: coverage.py [--missing] [--built] [FUZZER ...]

--missing lists the regions that are not reached, --built takes the programs as they were built last.

Builds the fuzzers once more with counters (in .build/coverage) and runs each over its corpus and seeds. A region that no
bytes can reach is left out of the count if unreachable.json names its line and says why.
"""

import fnmatch
import json
import pathlib
import shutil
import subprocess
import sys

from parsers import ENVIRONMENT, PARSERS, ROOT, command, names

BUILD = ROOT / ".build"
SOURCES = ROOT.parent / "Sources"
# Profiles are read by the tools of the compiler that wrote the counters.
TOOLS = pathlib.Path(shutil.which("swift") or "swift").resolve().parent
FLAGS = ["-Xswiftc", "-profile-coverage-mapping", "-Xswiftc", "-profile-generate", "-Xcc", "-fprofile-instr-generate",
         "-Xcc", "-fcoverage-mapping", "-Xlinker", "--build-id"]


def unreachable():
    """The lines that no input can reach: {(file, text of the line): reason}."""
    return {(entry["file"], entry["line"]): entry["reason"] for entry in json.loads((ROOT / "unreachable.json").read_text())}


def regions(name):
    """Runs a fuzzer over what is known. Gives {file under Sources: {(line, column, line, column): count}}."""
    folder = BUILD / "coverage"
    program = folder / "debug" / name
    profile = folder / f"{name}.profraw"
    corpus = BUILD / "corpus" / name
    corpus.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        command(program, corpus, BUILD / "seeds", name, "-runs=0", "-timeout=120"), check=True, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, env=dict(ENVIRONMENT, LLVM_PROFILE_FILE=str(profile)))
    merged = profile.with_suffix(".profdata")
    subprocess.run([str(TOOLS / "llvm-profdata"), "merge", "-sparse", str(profile), "-o", str(merged)], check=True)
    export = subprocess.run(
        [str(TOOLS / "llvm-cov"), "export", "-format=text", f"-instr-profile={merged}", str(program)], check=True, stdout=subprocess.PIPE)
    found = {}
    for function in json.loads(export.stdout)["data"][0]["functions"]:
        files = [file_under_sources(path) for path in function["filenames"]]
        for first, column, last, end, count, file, _, kind in function["regions"]:
            # Kind 0 is code; the others are gaps and macros.
            if kind == 0 and files[file]:
                places = found.setdefault(files[file], {})
                place = (first, column, last, end)
                places[place] = max(places.get(place, 0), count)
    return found


def file_under_sources(path):
    parts = pathlib.PurePath(path).parts
    for mark in ("Modules", "Sources"):
        if mark in parts and parts[parts.index(mark) + 1].startswith(("Fuzz", "CAlloc")) is False:
            return "/".join(parts[parts.index(mark) + 1:])
    return None


def reached_by_any():
    """The regions of all fuzzers that were measured: several parsers share files."""
    union = {}
    for path in (BUILD / "coverage").glob("Fuzz*.regions"):
        for file, places in json.loads(path.read_text()).items():
            known = union.setdefault(file, {})
            for *place, count in places:
                known[tuple(place)] = max(known.get(tuple(place), 0), count)
    return union


def measure(name, found, excluded, used, shows):
    """Regions of the parser's files, those reached, and those left out."""
    total = reached = left_out = 0
    for file, places in sorted(found.items()):
        if not any(fnmatch.fnmatch(file, pattern) for pattern in PARSERS[name][1]):
            continue
        lines = (SOURCES / file).read_text().splitlines()
        # What lies inside a region that is left out is left out too.
        outside = []
        for place in places:
            key = (file, lines[place[0] - 1].strip())
            if places[place] == 0 and key in excluded:
                outside.append(place)
                used.add(key)
        for place, count in sorted(places.items()):
            if count == 0 and any(out[:2] <= place[:2] and place[2:] <= out[2:] for out in outside):
                left_out += 1
                continue
            total += 1
            reached += count > 0
            if shows and count == 0:
                print(f"{file}:{place[0]}:{place[1]}: {lines[place[0] - 1].strip()}")
    return {"regions": total, "reached": reached, "left_out": left_out, "share": round(reached / max(total, 1), 4)}


def main():
    shows = "--missing" in sys.argv
    wanted = names([word for word in sys.argv[1:] if not word.startswith("--")])
    subprocess.run([sys.executable, str(ROOT / "make_corpus.py"), str(BUILD / "seeds")], check=True)
    build = ["swift", "build", "--sanitize", "fuzzer", "--scratch-path", str(BUILD / "coverage"), *FLAGS]
    if len(wanted) == 1:
        build += ["--product", wanted[0]]
    if "--built" not in sys.argv:
        subprocess.run(build, check=True, cwd=ROOT, stdout=sys.stderr)
    path = ROOT / "coverage.json"
    results = json.loads(path.read_text()) if path.exists() else {}
    excluded, used = unreachable(), set()
    for name in wanted:
        lists = {file: [[*place, count] for place, count in places.items()] for file, places in regions(name).items()}
        (BUILD / "coverage" / f"{name}.regions").write_text(json.dumps(lists))
    found = reached_by_any()
    for name in wanted:
        results[name] = measure(name, found, excluded, used, shows)
        print(f"{name}: {results[name]}", flush=True)
        path.write_text(json.dumps({key: results[key] for key in PARSERS if key in results}, indent=1) + "\n")
    if len(wanted) == len(PARSERS):
        for file, line in sorted(set(excluded) - used):
            print(f"{file}: reached after all, or gone: {line}", file=sys.stderr)
    low = [name for name in wanted if results[name]["share"] < 0.95]
    if low:
        sys.exit(f"fuzz: below 95 % of the regions: {' '.join(low)}")


main()
