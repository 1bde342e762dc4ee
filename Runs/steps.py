#!/usr/bin/env python3
"""How large should Cria's steps be? Arms of 1.5 M tokens from the end of the warm phase; about four minutes an arm and core.

    steps.py [--arms 'NAME;...'] [--seeds N] [--cria FOLDER] [--work FOLDER] [--herd FILE] [--threads N]

Data, vocabulary and the model to start from are those of Runs/cria.sh, which must have come through its warm phase. Measured
at the end, the rate having fallen to a tenth: held-out answers and held-out English. Writes Runs/results/steps.json and
prints it as a table; runs that are there already are kept.
"""
import argparse, json, pathlib, re, statistics, subprocess, sys

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here))
from metrics import held_out, steps

ARMS = {
    "4,096 tokens, rate 1e-3": {"batch_tokens": 4096},
    "2,048 tokens, rate 1e-3": {},
    "1,024 tokens, rate 1e-3": {"batch_tokens": 1024},
    "2,048 tokens, rate 2e-3": {"rate": 2e-3},
    "2,048 tokens, rate 4e-3": {"rate": 4e-3},
    "2,048 tokens, rate 2e-3, beta2 0.99": {"rate": 2e-3, "beta2": 0.99},
    "2,048 tokens, rate 3e-3, beta2 0.99": {"rate": 3e-3, "beta2": 0.99},
}


def spread(values):
    """Mean and, of two values or more, its standard error."""
    text = f"{statistics.mean(values):.3f}"
    return text if len(values) < 2 else f"{text} ± {statistics.stdev(values) / len(values) ** 0.5:.3f}"


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--arms", default=";".join(ARMS), help=f"which to run, separated by semicolons (default: {'; '.join(ARMS)})")
    a.add_argument("--seeds", type=int, default=1, help="orders of the data an arm (default: 1)")
    a.add_argument("--cria", type=pathlib.Path, default=here.parent / ".cache/cria", help="the folder of Runs/cria.sh (default: .cache/cria)")
    a.add_argument("--work", type=pathlib.Path, default=here.parent / ".cache/steps", help="folder of the runs (default: .cache/steps)")
    a.add_argument("--herd", default=here.parent / ".build/release/herd", help="the program (default: .build/release/herd)")
    a.add_argument("--threads", default="1", help="of the program (default: 1)")
    o = a.parse_args()
    unknown = [name for name in o.arms.split(";") if name not in ARMS]
    if unknown:
        a.error(f"--arms: expected some of {'; '.join(ARMS)}, found {'; '.join(unknown)}")
    o.work.mkdir(parents=True, exist_ok=True)
    file = here / "results/steps.json"
    results = json.loads(file.read_text()) if file.exists() else {}
    for name, settings in ARMS.items():
        for seed in range(1, o.seeds + 1):
            if name not in o.arms.split(";") or str(seed) in results.get(name, {}):
                continue
            folder = o.work / f"{re.sub(r'[^a-z0-9]+', '-', name)}-{seed}"
            options = [f"--set={key}={value}" for key, value in {"batch_tokens": 2048, "rate": 1e-3, **settings}.items()]
            subprocess.run(
                [o.herd, "train", "--config", "cria", "--data", o.cria / "pretrain.tokens", "--output", folder,
                 "--init", o.cria / "warm/model", "--tokens", "1500000", "--row-length", "512", "--schedule", "linear",
                 "--compute", "bfloat16", "--seed", str(seed), "--validate-every", "100000", "-t", o.threads,
                 *(f"--validation={set}={o.cria}/{set}.tokens" for set in ("answers", "english")), *options], check=True)
            last = [held_out(row) for row in steps(folder) if "validation" in row][-1]
            results.setdefault(name, {})[str(seed)] = {set: last[set] for set in ("answers", "english")}
            file.write_text(json.dumps(results, indent=1) + "\n")
    print("| steps | held-out answers | held-out English | seeds |\n| --- | --- | --- | --- |")
    for name, runs in results.items():
        print(f"| {name} |", " | ".join(spread([r[set] for r in runs.values()]) for set in ("answers", "english")), f"| {len(runs)} |")


if __name__ == "__main__":
    main()
