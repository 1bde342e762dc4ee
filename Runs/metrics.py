"""What a training run wrote down: the lines of metrics.jsonl, step by step. Knows no model and no phase.

    from metrics import steps
    steps(pathlib.Path("runs/one"))     one dictionary a step, in their order; none if there is no such file
"""
import json


def steps(folder):
    path = folder / "metrics.jsonl"
    rows = [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []
    return [row for row in rows if "loss" in row]


def mean_loss(rows):
    """The mean of the training loss over some steps."""
    return sum(row["loss"] for row in rows) / len(rows)


def held_out(row):
    """The loss on each validation set, where it was measured after that step."""
    return {name: value["loss"] for name, value in row.get("validation", {}).items()}
