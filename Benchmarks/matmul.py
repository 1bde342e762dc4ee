"""Herd against OpenBLAS and PyTorch: square matrix products, taking turns in one run, beside the machine's limits.

    matmul.py [--size 2048] [--rounds 4] [--herd FILE] [--json FILE]

A round is one process of each contestant (nine products after one that is not counted); the order turns round every time.
`free order` is OpenBLAS and PyTorch: their sums may be taken in any order. Herd's are in one fixed order whatever the
threads and instruction sets, so the ratio is also what that order costs.
"""
import argparse, json, os, pathlib, re, subprocess, sys

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here / "peers"))
from measure import busy, describe, machine, summary

PAIRS = [("Herd float32", "OpenBLAS F32"), ("Herd float32", "PyTorch F32"), ("Herd bfloat16", "PyTorch BF16")]
LIMITS = {"Herd float32": "F32 multiply-add", "Herd bfloat16": "BF16 dot"}


def limits(threads):
    """What the machine's instructions reach, GFLOP/s by name, for all its threads."""
    text = subprocess.run([here / "peers/limits.sh"], capture_output=True, text=True, check=True).stdout
    found = {}
    for line in text.splitlines():
        match = re.match(rf"(.*?)(?:,.*?)?\s+{threads} threads?\s+median\s+([\d.]+)", line)
        if match:
            found[match[1].strip()] = float(match[2])
    return found


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--size", type=int, default=2048, help="rows and columns (default: 2048)")
    a.add_argument("--rounds", type=int, default=4, help="of all contestants (default: 4)")
    a.add_argument("--threads", type=int, default=os.cpu_count(), help="of each contestant (default: all processors)")
    a.add_argument("--herd", default=here.parent / ".build/release/herd", help="the program (default: .build/release/herd)")
    a.add_argument("--json", metavar="FILE", help="where the samples are written")
    o = a.parse_args()
    before = machine(o.threads)
    print(describe(before))
    commands = [[o.herd, "benchmark", "matmul", "--json", "--size", o.size, "--threads", o.threads],
                [sys.executable, here / "peers/bench_matmul.py", "--json", "--size", o.size, "--threads", o.threads]]
    samples = {}
    for round_ in range(o.rounds):
        for command in commands[:: 1 if round_ % 2 else -1]:
            out = subprocess.run(list(map(str, command)), check=True, capture_output=True, text=True).stdout
            for name, rates in json.loads(out).items():
                name = f"Herd {name}" if name in ("float32", "bfloat16") else name
                samples.setdefault(name, []).extend(rates)
    results = {name: summary(rates) for name, rates in samples.items()}
    ratios = {f"{x} / {y}": results[x]["median"] / results[y]["median"] for x, y in PAIRS if y in results}
    reached = limits(o.threads)
    # Decoding: one row against a matrix that lies in no cache.
    row = [o.herd, "benchmark", "matmul", "--json", "--size", 8192, "--rows", 1, "--threads", o.threads]
    out = json.loads(subprocess.run(list(map(str, row)), check=True, capture_output=True, text=True).stdout)
    for name, size in (("float32", 4), ("bfloat16", 2)):
        rates = summary([rate / 2 * size for rate in out[name]])
        results[f"one row, Herd {name}, GB/s"] = rates
        if "sequential read from memory" in reached:
            ratios[f"one row, Herd {name} / memory"] = rates["median"] / reached["sequential read from memory"]
    for name, limit in LIMITS.items():
        if limit in reached:
            ratios[f"{name} / limit ({limit})"] = results[name]["median"] / reached[limit]
    for name, s in results.items():
        print(f"{name:34} {s['median']:6.0f} [{s['lower']:.0f}, {s['upper']:.0f}]{'' if 'GB/s' in name else ' GFLOP/s'}")
    for name, ratio in ratios.items():
        print(f"{name}: {ratio:.2f}")
    print(f"afterwards {busy()}")
    if o.json:
        kept = {"machine": before, "limits": reached, "results": results, "ratios": ratios}
        pathlib.Path(o.json).write_text(json.dumps(kept, indent=1) + "\n")


if __name__ == "__main__":
    main()
