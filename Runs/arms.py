#!/usr/bin/env python3
"""Short runs that settle a setting: the arms of one experiment, each with several seeds, on Cria's mixture.

    arms.py steps   [--arms NAME;...] [--seeds N] ...   how large Cria's steps should be, from the end of the warm phase
    arms.py balance [--arms NAME;...] [--seeds N] ...   how strongly experts should be kept even, from nothing

Data and vocabulary (for `steps` also the model to start from) are those of Runs/cria.sh, which must have come so far.
Writes Runs/results/EXPERIMENT.json after each run and prints the table; runs that are there already are kept, so an
experiment that was stopped goes on. `balance` also draws Documentation/plots/balance.svg.
"""
import argparse, json, pathlib, re, statistics, subprocess, sys

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here))
from metrics import held_out, steps
from plot import curves

STEPS = {
    "4,096 tokens, rate 1e-3": {"batch_tokens": 4096},
    "2,048 tokens, rate 1e-3": {},
    "1,024 tokens, rate 1e-3": {"batch_tokens": 1024},
    "2,048 tokens, rate 2e-3": {"rate": 2e-3},
    "2,048 tokens, rate 4e-3": {"rate": 4e-3},
    "2,048 tokens, rate 2e-3, beta2 0.99": {"rate": 2e-3, "beta2": 0.99},
    "2,048 tokens, rate 3e-3, beta2 0.99": {"rate": 3e-3, "beta2": 0.99},
}
BALANCE = {f"strength {strength}": {"balance": float(strength)} for strength in ("0", "0.001", "0.01", "0.03", "0.1")}
# name: arms, tokens, what all arms share, changes of Cria's shape (None: from the warm phase's model)
EXPERIMENTS = {
    "steps": (STEPS, 1_500_000, {"batch_tokens": 2048, "rate": 1e-3}, None),
    "balance": (BALANCE, 1_000_000, {"batch_tokens": 2048, "rate": 2e-3, "beta2": 0.99, "row_length": 256},
                {"hidden_size": 128, "intermediate_size": 128, "intermediate_size_mlp": 128, "num_attention_heads": 2,
                 "num_key_value_heads": 1}),
}


def spread(values):
    """Mean and, of two values or more, its standard error."""
    text = f"{statistics.mean(values):.3f}"
    return text if len(values) < 2 else f"{text} ± {statistics.stdev(values) / len(values) ** 0.5:.3f}"


def run(o, name, arm, seed):
    """Trains one arm and returns what is kept of it."""
    arms, tokens, shared, shape = EXPERIMENTS[name]
    folder = o.work / name / f"{re.sub(r'[^a-z0-9]+', '-', arm)}-{seed}"
    folder.parent.mkdir(parents=True, exist_ok=True)
    plan = subprocess.run([o.herd, "inspect", "cria", "--json"], check=True, capture_output=True, text=True).stdout
    settings = {
        "model": {**json.loads(plan)["configuration"], **(shape or {})}, "data": [f"mixture={o.cria}/pretrain.tokens"],
        "validation": [f"{set}={o.cria}/{set}.tokens" for set in ("answers", "english")], "tokens": tokens,
        "row_length": 512, "schedule": "linear", "compute": "bfloat16", "validate_every": 100_000, "seed": seed,
        **shared, **arms[arm]}
    file = folder.with_suffix(".json")
    file.write_text(json.dumps(settings))
    start = [] if shape else ["--init", o.cria / "warm/model"]
    subprocess.run([o.herd, "train", "--config", file, "--output", folder, "-t", o.threads, *start], check=True)
    rows = list(steps(folder))
    last = [held_out(row) for row in rows if "validation" in row][-1]
    kept = {set: last[set] for set in ("answers", "english")}
    if name == "balance":
        end = rows[-len(rows) // 5:]
        kept["smallest share"] = statistics.mean(row["min_share"] for row in end)
        kept["largest load above the mean"] = statistics.mean(row["max_violation"] for row in end)
        kept["curve"] = [(row["tokens"], row["min_share"]) for row in rows[:: max(len(rows) // 60, 1)]]
    return kept


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("experiment", choices=EXPERIMENTS)
    a.add_argument("--arms", help="names, separated by semicolons (default: all)")
    a.add_argument("--seeds", type=int, default=3, help="runs of each arm")
    a.add_argument("--cria", type=pathlib.Path, default=here.parent / ".cache/cria", help="the folder of Runs/cria.sh")
    a.add_argument("--work", type=pathlib.Path, default=here.parent / ".cache/arms", help="where the runs are kept")
    a.add_argument("--herd", default=here.parent / ".build/release/herd", help="the program")
    a.add_argument("--threads", default="1", help="threads of a run")
    o = a.parse_args()
    known = EXPERIMENTS[o.experiment][0]
    unknown = [name for name in (o.arms or "").split(";") if name and name not in known]
    if unknown:
        a.error(f"--arms: expected some of {'; '.join(known)}, found {'; '.join(unknown)}")
    file = here / f"results/{o.experiment}.json"
    results = json.loads(file.read_text()) if file.exists() else {}
    for arm in known:
        for seed in range(1, o.seeds + 1):
            if str(seed) in results.get(arm, {}) or o.arms and arm not in o.arms.split(";"):
                continue
            results.setdefault(arm, {})[str(seed)] = run(o, o.experiment, arm, seed)
            file.write_text(json.dumps(results, indent=1) + "\n")
    columns = [key for key in next(iter(next(iter(results.values())).values())) if key != "curve"]
    print(f"| arm | {' | '.join(columns)} | seeds |\n|{' --- |' * (len(columns) + 2)}")
    for arm, runs in results.items():
        print(f"| {arm} |", " | ".join(spread([r[key] for r in runs.values()]) for key in columns), f"| {len(runs)} |")
    if o.experiment == "balance":
        means, bands = {}, {}
        for arm, runs in results.items():
            points = list(zip(*(r["curve"] for r in runs.values())))
            means[arm] = [(p[0][0], statistics.mean(v for _, v in p)) for p in points]
            bands[arm] = [(p[0][0], min(v for _, v in p), max(v for _, v in p)) for p in points]
        curves(here.parent / "Documentation/plots/balance.svg", means, x="tokens seen", y="share of the least used expert",
               title="Keeping experts even (mean and range of the seeds; 1 is a fair share)", bands=bands)


if __name__ == "__main__":
    main()
