#!/usr/bin/env python3
"""Writes Cria's model card from what the run measured: nothing in it is typed by hand but the prose.

    card.py --better NEW.json OLD.json    whether the mean accuracy of the tasks of both is higher (OLD may be missing)
    card.py WORK TARGET [EYES]   WORK: the run's folder (warm/, pretrain/, chat/, dense/, card.md); TARGET: the model's folder;
                                 EYES: the folder of the run that gave it eyes (matching/, first/, joint/, card.md, pictures.md)
"""
import json, pathlib, sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from metrics import held_out, mean_loss, steps

if sys.argv[1:2] == ["--better"]:
    new, old = (pathlib.Path(p) for p in sys.argv[2:4])
    rates = [{t["name"]: t["accuracy"]["rate"] for t in json.loads(p.read_text())["tasks"]} if p.exists() else {} for p in (new, old)]
    common = rates[0].keys() & rates[1].keys()
    means = [sum(r[name] for name in common) / max(len(common), 1) for r in rates]
    print(f"mean accuracy {means[0]:.3f}, committed {means[1]:.3f}", file=sys.stderr)
    sys.exit(0 if not common or means[0] > means[1] else 1)

work, target = map(pathlib.Path, sys.argv[1:3])
eyes = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
config = json.loads((target / "config.json").read_text())
tower = config.get("vision_config")
config = config.get("text_config", config)


def phase(name, folder=work, sets=("answers", "english")):
    """Steps, tokens, the mean loss of the last steps and the held-out losses of one phase, from its metrics."""
    rows = steps(folder / name)
    if not rows:
        return None
    found = held_out(rows[-1])
    losses = [f"{found[name]:.3f}" if name in found else "–" for name in sets]
    return rows[-1]["step"], rows[-1]["tokens"], mean_loss(rows[-20:]), losses


lines = [
    "---", "license: mit", "language: en", "library_name: transformers", "---", "",
    "# Cria", "",
    "A small Llama 4 that Herd trained from nothing on two CPU cores: the real architecture (experts with a shared one,",
    "chunked RoPE layers with query/key norm, a position-free layer every fourth, temperature) at "
    f"{config['hidden_size']} wide, {config['num_hidden_layers']} layers, {config['num_local_experts']} experts, "
    f"vocabulary {config['vocab_size']:,}.", "",
    "It knows a closed domain: itself, Herd and Llama 4, countries (languages, currencies, regions), number words, short",
    "lists, small sums, given passages, what was said earlier, very short stories. Outside of it, it should say so.", "",
    *([f"It sees: a vision tower of {tower['num_hidden_layers']} layers, {tower['hidden_size']} wide, looks at tiles of "
       f"{tower['image_size']} pixels; shapes, colours, places and numbers of drawn things, charts, short texts, and some real",
       "things by name.", ""] if tower else []),
    "## Training", "", "| phase | steps | tokens | loss of the last steps | held-out answers | held-out English |",
    "| --- | --- | --- | --- | --- | --- |",
]
for folder, label in (("", ""), ("dense/", "control, ")):
    for name in ("warm", "pretrain", "chat"):
        found = phase(folder + name)
        if found:
            step, tokens, loss, losses = found
            lines.append(f"| {label}{name} | {step:,} | {tokens:,} | {loss:.3f} | {' | '.join(losses)} |")
own, other = phase("chat"), phase("dense/chat")
if own and other and "–" not in own[3] + other[3]:
    gains = [float(theirs) - float(mine) for mine, theirs in zip(own[3], other[3])]
    lines += ["", f"Against the dense control the experts gain {gains[0]:.3f} nats on held-out answers and {gains[1]:.3f} on held-out "
              f"English: {'more' if min(gains) >= 0.02 else 'not everywhere more'} than the 0.02 that were asked of them."]
if eyes:
    lines += ["", "Then `Runs/eyes.sh`: the tower alone matches captions (`matching`; its loss is over the pairs of a step), both learn from one",
              "thing alone, then from everything, text among it:", "",
              "| phase | steps | tokens | loss of the last steps | held-out pictures | held-out answers of text |",
              "| --- | --- | --- | --- | --- | --- |"]
    for name in ("matching", "first", "joint"):
        found = phase(name, eyes, ("pictures", "text"))
        if found:
            step, tokens, loss, losses = found
            lines.append(f"| {name} | {step:,} | {tokens:,} | {loss:.3f} | {' | '.join(losses)} |")
lines += ["", "Made by `Runs/cria.sh`: first repeated sequences until the model looks back (`warm`), then the mixture, then dialogues with",
          "the loss on answers only. Losses are nats a token.", "", "## Examination", "",
          "Held-out items and phrasings, greedy answers, 95 % Wilson intervals. `chance` is a guess among what the prompt holds",
          "or, where it holds no answers, among answers of the training side; beside it the best fixed answer, and the answer to",
          "the training side's most similar question" + (
              ". `dense control` is a model of equal active size without experts, trained on the same tokens." if other
              else ". A dense control of equal active size has not been trained yet."), ""]

card = (eyes or work) / "card.md"
lines += [card.read_text()] if card.exists() else ["Not examined.", ""]
if eyes:
    lines += ["## Examination of the eyes", "",
              "Combinations, numbers and wordings that no picture of training had; beside the accuracy that with patches exchanged",
              "between pictures, and a guess among the possible answers.", "", (eyes / "pictures.md").read_text()]
    if (eyes / "real-pictures.md").exists():
        lines += ["Real pictures, through the decoder of files: drawings of training placed anew (`seen`), clip art and handwritten digits",
                  "never shown (`outside`), and the same emoji by another hand (`redrawn`).", "",
                  (eyes / "real-pictures.md").read_text()]
sources = pathlib.Path(".cache/corpus/sources.json")
if sources.exists():
    lines += ["## Real text", "", "| source | Debian package | version | licence | bytes |", "| --- | --- | --- | --- | --- |"]
    for name, s in json.loads(sources.read_text()).items():
        if isinstance(s, dict) and "package" in s:
            lines.append(f"| {name} | {s['package']} | {s['version']} | {s['licence']} | {s.get('bytes', 0):,} |")
    lines += ["", "Everything else was generated by Herd; country facts come from Unicode's CLDR (Unicode licence). No GPL or",
              "share-alike text was used."]
pictures = pathlib.Path(".cache/eyes/real/sources.json")
if pictures.exists():
    lines += ["", "## Real pictures", "", "| package | version | licence | drawings learnt | held out |", "| --- | --- | --- | --- | --- |"]
    for name, s in json.loads(pictures.read_text()).items():
        lines.append(f"| {name} | {s['version']} | {s['licence']} | {s.get('drawings', 0):,} | {s.get('held_out', 0):,} |")
    lines += ["", "What no drawing was learnt from serves the examination only."]
(target / "README.md").write_text("\n".join(lines) + "\n")
