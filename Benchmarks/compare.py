"""Herd against llama.cpp on one GGUF file: prompts, answers, answers to several texts, taking turns in one run.

    compare.py MODEL.gguf [--prompt 512,2048] [--generate 64] [--depth 0,4096] [--sequences 1,4,8] [--rounds 5]
               [--cache f16] [--herd FILE] [--json FILE]

llama.cpp takes part twice, with its repacking of weights for x86 and without: the better one is the peer. A round is one
sample of each contestant, the order turns round every time, the first round is thrown away. Shares are of the limits that
Herd measures in every round (the bandwidth of shared machines changes within minutes), in the bytes and operations that the
model needs.
Before anything is timed both read the same random tokens, inside one chunk: the run fails if their predictions differ by more
than the tolerance (mean Kullback-Leibler divergence; llama.cpp rounds activations to eight bits where weights are quantised).
"""
import argparse, json, os, pathlib, struct, subprocess, sys, tempfile

import numpy as np

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here / "peers"))
import bench_llama as llama
from measure import busy, describe, machine, numbers, summary

CHECKED = 64  # tokens whose predictions are compared
TOLERANCE = {"F32": 1e-5, "BF16": 1e-3, "F16": 1e-3}  # mean divergence, nats; 0.02 of quantised files


def write_ids(path, ids):
    header = json.dumps({"input_ids": {"dtype": "I32", "shape": [len(ids)], "data_offsets": [0, 4 * len(ids)]}}).encode()
    path.write_bytes(struct.pack("<Q", len(header)) + header + np.array(ids, "<i4").tobytes())


def read_logits(path):
    with open(path, "rb") as file:
        size = struct.unpack("<Q", file.read(8))[0]
        entry = json.loads(file.read(size))["logits"]
        begin, end = entry["data_offsets"]
        file.seek(8 + size + begin)
        return np.frombuffer(file.read(end - begin), "<f4").reshape(entry["shape"])


def log_softmax(logits):
    x = logits.astype(np.float64)
    x -= x.max(-1, keepdims=True)
    return x - np.log(np.exp(x).sum(-1, keepdims=True))


def agreement(o, peers, vocabulary, quantised):
    """How far the predictions of each peer are from Herd's, behind every one of some random tokens, computed as
    `herd benchmark` does by default: with eight-bit activations where weights are quantised."""
    ids = np.random.default_rng(1).integers(0, vocabulary, CHECKED).tolist()
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        write_ids(work / "in.safetensors", ids)
        compute = "int8" if quantised else "float32"
        subprocess.run([o.herd, "trace", o.model, "--compute", compute, "--input", work / "in.safetensors",
                        "--output", work / "out.safetensors"], check=True, stdout=subprocess.DEVNULL)
        ours = log_softmax(read_logits(work / "out.safetensors"))
        found = {}
        for peer in peers:
            peer.sample({"kind": "logits", "ids": ids, "file": str(work / "theirs")})
            theirs = log_softmax(np.fromfile(work / "theirs", "<f4").reshape(ours.shape))
            divergence = (np.exp(theirs) * (theirs - ours)).sum(-1)
            found[peer.name] = {"mean_divergence": float(divergence.mean()), "largest_divergence": float(divergence.max()),
                                "same_top_token": float((theirs.argmax(-1) == ours.argmax(-1)).mean())}
    return found


class Herd:
    """One process of `herd benchmark` a sample: the file stays mapped in the page cache."""
    name = "Herd"

    def __init__(self, o):
        self.o = o

    def run(self, *arguments):
        command = [self.o.herd, "benchmark", self.o.model, "--json", "-t", self.o.threads, "-r", 1, "-ctk", self.o.kv, "-ctv", self.o.kv,
                   *self.o.herd_options.split()]
        out = subprocess.run(list(map(str, [*command, *arguments])), check=True, capture_output=True, text=True).stdout
        return json.loads(out)

    def sample(self, t):
        if t["kind"] == "sequences":
            flags = ["-p", 0, "-n", 0, "--sequences", t["sequences"]]
        else:
            flags = ["-p", t["n"] if t["kind"] == "prompt" else 0, "-n", t["n"] if t["kind"] == "generate" else 0, "-d", t["depth"]]
        out = self.run("--no-limits", *flags)
        result = next(r for r in out["results"] if r["kind"] == t["kind"])
        needed = result.get("operations_per_token") or result["bytes_per_token"]
        return {"rate": result["tokens_per_second"][0], "resident": out["peak_resident_bytes"], "needed": needed, "finite": True}


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("model")
    a.add_argument("--threads", type=int, default=os.cpu_count())
    a.add_argument("--prompt", type=numbers, default=[512], metavar="N,N")
    a.add_argument("--generate", type=int, default=64, metavar="N")
    a.add_argument("--depth", type=numbers, default=[0], metavar="N,N")
    a.add_argument("--sequences", type=numbers, default=[], metavar="N,N")
    a.add_argument("--cache", dest="kv", choices=llama.CACHE, default="f16", help="type of keys and values, of both")
    a.add_argument("--flash", choices=llama.FLASH, default="auto")
    a.add_argument("--ubatch", type=int, default=512)
    a.add_argument("--rounds", type=int, default=5)
    a.add_argument("--tolerance", type=float, help="largest mean divergence of the predictions (default: by the file's format)")
    a.add_argument("--herd", default=str(here.parent / ".build/release/herd"))
    a.add_argument("--herd-options", default="", help="more flags for `herd benchmark`")
    a.add_argument("--json", metavar="FILE")
    o = a.parse_args()
    before = machine(o.threads)
    herd = Herd(o)
    peers = [llama.Peer(o, True), llama.Peer(o, False)]
    described = json.loads(subprocess.run([o.herd, "inspect", o.model, "--json"], check=True, capture_output=True, text=True).stdout)
    formats = set(described["stored"]) - {"F32"} or {"F32"}
    quantised = not formats <= set(TOLERANCE)
    tolerance = o.tolerance or max(TOLERANCE.get(f, 0.02) for f in formats)
    print(f"{os.path.basename(o.model)}: {peers[0].info['description']}, {os.path.getsize(o.model) / 1e9:.2f} GB")
    print(describe(before))
    agrees = agreement(o, peers, described["configuration"]["vocab_size"], quantised)
    good = True
    for name, found in agrees.items():
        holds = found["mean_divergence"] <= tolerance
        good &= holds
        print(f"predictions, Herd and llama.cpp {name}: mean divergence {found['mean_divergence']:.1e} "
              f"({'within' if holds else 'BEYOND'} {tolerance:.0e}), same likeliest token {100 * found['same_top_token']:.0f} %")
    start = herd.run("-p", 0, "-n", 0)
    arithmetic = "int8_operations_per_second" if quantised else "float32_operations_per_second"
    if arithmetic not in start["limits"]:
        arithmetic = "float32_operations_per_second"
    contestants = [herd, *peers]
    print(f"{'tokens/s: median [quartiles]':28}" + "".join(f"{c.name:>26}" for c in contestants) + f"{'Herd / best':>13}{'of the limit':>28}", flush=True)
    results, resident, finite = [], {c.name: 0 for c in contestants}, True
    for t in llama.tests(o):
        samples, needed, limits = {c.name: [] for c in contestants}, 0, []
        limit = arithmetic if t["kind"] == "prompt" else "memory_bytes_per_second"
        for round_ in range(o.rounds + 1):
            limits.append(herd.run("-p", 0, "-n", 0)["limits"][limit])
            for contestant in contestants[:: 1 if round_ % 2 else -1]:
                s = contestant.sample(t)
                finite &= s["finite"]
                resident[contestant.name] = max(resident[contestant.name], s["resident"])
                needed = s.get("needed", needed)
                if round_:
                    samples[contestant.name].append(s["rate"])
        row = {name: summary(s) for name, s in samples.items()}
        ratio = row["Herd"]["median"] / max(row[p.name]["median"] for p in peers)
        reached = summary(limits[1:])
        share = row["Herd"]["median"] * needed / reached["median"]
        results.append({**t, "tokens_per_second": row, "ratio": ratio, "share_of_limit": share, "needed_per_token": needed,
                        "limit": limit, "limits": reached})
        cells = ("{median:.1f} [{lower:.1f}, {upper:.1f}]".format(**row[c.name]) for c in contestants)
        print(f"{llama.label(t):28}" + "".join(f"{c:>26}" for c in cells) + f"{ratio:13.2f}{100 * share:12.1f} % of {reached['median'] / 1e9:5.1f} {'GB/s' if t['kind'] != 'prompt' else 'G/s'}", flush=True)
    print(f"{'resident':28}" + "".join(f"{resident[c.name] / 1e9:23.2f} GB" for c in contestants))
    print(f"\nafterwards {busy()}")
    if o.json:
        kept = {"machine": before, "model": {"file": os.path.basename(o.model), "bytes": os.path.getsize(o.model)},
                "llama_cpp_python": peers[0].info["llama_cpp_python"], "cache": o.kv, "agreement": agrees, "tolerance": tolerance,
                "limits": start["limits"], "load_seconds": {"Herd": start["load_seconds"], **{p.name: p.info["load_seconds"] for p in peers}},
                "results": results, "resident_bytes": resident}
        pathlib.Path(o.json).write_text(json.dumps(kept, indent=1) + "\n")
    for peer in peers:
        peer.process.stdin.close()
        peer.process.wait()
    sys.exit(0 if good and finite else 1)


if __name__ == "__main__":
    main()
