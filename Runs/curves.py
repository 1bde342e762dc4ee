#!/usr/bin/env python3
"""Keeps the curves of a Cria run: means over 25 steps, held-out losses as they were measured, as data and as a plot.

    curves.py WORK          WORK: the run's folder (warm/, pretrain/, chat/); writes Runs/results/cria.json and
                            Documentation/plots/cria.svg
"""
import json, pathlib, sys

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here))
from metrics import held_out, mean_loss, steps
from plot import curves

MEAN = 25


def main():
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        print(__doc__)
        raise SystemExit(64)
    work, before, kept, lines = pathlib.Path(sys.argv[1]), 0, {}, {}
    for phase in ("warm", "pretrain", "chat"):
        rows = steps(work / phase)
        groups = [rows[i : i + MEAN] for i in range(0, len(rows), MEAN)]
        curve = [(g[-1]["step"], g[-1]["tokens"], mean_loss(g)) for g in groups]
        measured = [(r["step"], r["tokens"], held_out(r)) for r in rows if "validation" in r]
        rate = sorted(r["tokens_per_second"] for r in rows)[len(rows) // 2]
        kept[phase] = {"steps": rows[-1]["step"], "tokens": rows[-1]["tokens"], "seconds": rows[-1]["seconds"],
                       "median_tokens_per_second": rate, "training": curve, "held_out": measured}
        lines[f"{phase}, training"] = [(before + tokens, loss) for _, tokens, loss in curve]
        if phase != "warm":
            lines[f"{phase}, held-out answers"] = [(before + tokens, losses["answers"]) for _, tokens, losses in measured]
        before += rows[-1]["tokens"]
    (here / "results").mkdir(exist_ok=True)
    (here / "results/cria.json").write_text(json.dumps(kept) + "\n")
    curves(here.parent / "Documentation/plots/cria.svg", lines, x="tokens seen", y="loss, nats a token", title="Cria")


if __name__ == "__main__":
    main()
