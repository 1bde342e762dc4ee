#!/usr/bin/env python3
"""Writes Cria's model card from what the run measured: nothing in it is typed by hand but the prose.

    card.py --better NEW.json OLD.json    whether the mean accuracy of the tasks of both is higher (OLD may be missing)
    card.py WORK TARGET     WORK: the run's folder (warm/, pretrain/, chat/, dense/, card.md); TARGET: the model's folder
"""
import json, pathlib, sys

if sys.argv[1:2] == ["--better"]:
    new, old = (pathlib.Path(p) for p in sys.argv[2:4])
    rates = [{t["name"]: t["accuracy"]["rate"] for t in json.loads(p.read_text())["tasks"]} if p.exists() else {} for p in (new, old)]
    common = rates[0].keys() & rates[1].keys()
    means = [sum(r[name] for name in common) / max(len(common), 1) for r in rates]
    print(f"mean accuracy {means[0]:.3f}, committed {means[1]:.3f}", file=sys.stderr)
    sys.exit(0 if not common or means[0] > means[1] else 1)

work, target = map(pathlib.Path, sys.argv[1:3])
config = json.loads((target / "config.json").read_text())


def phase(name):
    """Steps, tokens, the mean loss of the last steps and the held-out losses of one phase, from its metrics."""
    path = work / name / "metrics.jsonl"
    rows = [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []
    steps = [row for row in rows if "loss" in row]
    if not steps:
        return None
    last = steps[-20:]
    held_out = steps[-1].get("validation", {})
    losses = [f"{held_out[name]['loss']:.3f}" if name in held_out else "–" for name in ("answers", "english")]
    return steps[-1].get("step"), steps[-1].get("tokens"), sum(row["loss"] for row in last) / len(last), losses


lines = [
    "---", "license: mit", "language: en", "library_name: transformers", "---", "",
    "# Cria", "",
    "A small Llama 4 that Herd trained from nothing on two CPU cores: the real architecture (experts with a shared one,",
    "chunked RoPE layers with query/key norm, a position-free layer every fourth, temperature) at "
    f"{config['hidden_size']} wide, {config['num_hidden_layers']} layers, {config['num_local_experts']} experts, "
    f"vocabulary {config['vocab_size']:,}.", "",
    "It knows a closed domain: itself, Herd and Llama 4, countries (languages, currencies, regions), number words, short",
    "lists, small sums, given passages, what was said earlier, very short stories. Outside of it, it should say so.", "",
    "## Training", "", "| phase | steps | tokens | loss of the last steps | held-out answers | held-out English |",
    "| --- | --- | --- | --- | --- | --- |",
]
for folder, label in (("", ""), ("dense/", "control, ")):
    for name in ("warm", "pretrain", "chat"):
        found = phase(folder + name)
        if found:
            steps, tokens, loss, held_out = found
            lines.append(f"| {label}{name} | {steps:,} | {tokens:,} | {loss:.3f} | {' | '.join(held_out)} |")
control = target / "control.json"
own, other = phase("chat"), phase("dense/chat")
if own and other and "–" not in own[3] + other[3]:
    gains = [float(theirs) - float(mine) for mine, theirs in zip(own[3], other[3])]
    lines += ["", f"Against the dense control the experts gain {gains[0]:.3f} nats on held-out answers and {gains[1]:.3f} on held-out "
              f"English: {'more' if min(gains) >= 0.02 else 'not everywhere more'} than the 0.02 that were asked of them."]
lines += ["", "Made by `Runs/cria.sh`: first repeated sequences until the model looks back (`warm`), then the mixture, then dialogues with",
          "the loss on answers only. Losses are nats a token.", "", "## Examination", "",
          "Held-out items and phrasings, greedy answers, 95 % Wilson intervals. `chance` is guessing; beside it the most",
          "frequent answer of the training side" + (
              ", and a dense model of equal active size that was trained on the same tokens." if control.exists()
              else ". A dense control of equal active size has not been trained yet."), ""]


def with_control(table):
    """The table with the control's accuracies as its last column."""
    if not control.exists():
        return table
    other = json.loads(control.read_text())
    rates = {t["name"]: t["accuracy"]["rate"] for t in other["tasks"]}
    rates |= {"users' questions, kept out of training": (other.get("user_questions") or {}).get("rate"),
              "false refusals inside the domain (lower is better)": (other.get("false_refusals") or {}).get("rate")}
    out = []
    for i, line in enumerate(table.strip().splitlines()):
        name = line.strip("| ").split(" | ")[0]
        rate = rates.get(name, rates.get(name.split(":")[0]))
        cell = "dense control" if i == 0 else "---" if i == 1 else "–" if rate is None else f"{100 * rate:.1f} %"
        out.append(f"{line} {cell} |")
    return "\n".join(out) + "\n"


card = work / "card.md"
lines += [with_control(card.read_text())] if card.exists() else ["Not examined.", ""]
sources = pathlib.Path(".cache/corpus/sources.json")
if sources.exists():
    lines += ["## Real text", "", "| source | Debian package | version | licence | bytes |", "| --- | --- | --- | --- | --- |"]
    for name, s in json.loads(sources.read_text()).items():
        if isinstance(s, dict) and "package" in s:
            lines.append(f"| {name} | {s['package']} | {s['version']} | {s['licence']} | {s.get('bytes', 0):,} |")
    lines += ["", "Everything else was generated by Herd; country facts come from Unicode's CLDR (Unicode licence). No GPL or",
              "share-alike text was used."]
(target / "README.md").write_text("\n".join(lines) + "\n")
