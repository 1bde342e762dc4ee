#!/usr/bin/env python3
"""When does a small Llama 4 learn to look back? Arms that copy random words, one process each; about three minutes an arm.

    look_back.py [--arms 'NAME;...'] [--work FOLDER] [--herd FILE] [--tokenizer FOLDER] [--threads N]

Data: chats whose answer repeats the question, 4 to 30 words drawn at random from the corpus. Measured: the loss of held-out
answers, which nothing but looking back can lower much. Writes Runs/results/look-back.json and
Documentation/plots/look-back.svg; arms that were run before are kept.
"""
import argparse, json, pathlib, random, re, subprocess, sys

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here))
from metrics import held_out, steps
from plot import curves

# Against: 4 heads of 64, 2 key/value heads, theta 500, rate 1e-3, deviation 0.02.
ARMS = {
    "heads of 64, theta 500": ({}, {}),
    "theta 10,000": ({"rope_theta": 10000.0}, {}),
    "heads of 32 (8/2)": ({"num_attention_heads": 8, "head_dim": 32}, {}),
    "rate 2e-3": ({}, {"rate": 2e-3}),
    "theta 10,000, no query/key norm": ({"rope_theta": 10000.0, "use_qk_norm": False}, {}),
    "4 key/value heads": ({"num_key_value_heads": 4}, {}),
}


def write_data(work):
    source = random.Random(4)
    text = "".join(path.read_text()[:4_000_000] for path in sorted((here.parent / ".cache/corpus/text").glob("*.jsonl")))
    words = sorted(set(re.findall(r"\b[A-Za-z]{2,12}\b", text)))
    for name, count in (("train", 25_000), ("held-out", 60)):
        with open(work / f"{name}.jsonl", "w") as out:
            for _ in range(count):
                words_of_one = " ".join(source.choice(words) for _ in range(source.randint(4, 30)))
                messages = [{"role": role, "content": words_of_one} for role in ("user", "assistant")]
                out.write(json.dumps({"messages": messages}) + "\n")


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--arms", default=";".join(ARMS), help=f"which to run, separated by semicolons (default: {'; '.join(ARMS)})")
    a.add_argument("--work", type=pathlib.Path, default=here.parent / ".cache/look-back",
                   help="folder of data and runs (default: .cache/look-back)")
    a.add_argument("--herd", default=here.parent / ".build/release/herd", help="the program (default: .build/release/herd)")
    a.add_argument("--tokenizer", default=here.parent / "Models/cria", help="folder of the vocabulary (default: Models/cria)")
    a.add_argument("--threads", default="1", help="of the program (default: 1)")
    o = a.parse_args()
    unknown = [name for name in o.arms.split(";") if name not in ARMS]
    if unknown:
        a.error(f"--arms: expected some of {'; '.join(ARMS)}, found {'; '.join(unknown)}")
    o.work.mkdir(parents=True, exist_ok=True)
    run = lambda *words: subprocess.run([str(w) for w in (o.herd, *words)], check=True)
    if not (o.work / "held-out.tokens").exists():
        write_data(o.work)
        for name, count in (("train", "everything"), ("held-out", "answers")):
            run("data", "tokenize", "--tokenizer", o.tokenizer, "--input", o.work / f"{name}.jsonl",
                "--output", o.work / f"{name}.tokens", "--count", count)
    plan = json.loads(subprocess.run([str(o.herd), "inspect", "cria", "--json"], check=True, capture_output=True).stdout)
    file = here / "results/look-back.json"
    results = json.loads(file.read_text()) if file.exists() else {}
    for name, (model, settings) in ARMS.items():
        if name in results or name not in o.arms.split(";"):
            continue
        folder = o.work / re.sub(r"\W+", "-", name)
        config = {"model": {**plan["configuration"], **model}, "data": [f"copy={o.work}/train.tokens"], "row_length": 512,
                  "validation": [f"copy={o.work}/held-out.tokens"], "batch_tokens": 2048, "pass_tokens": 2048, "tokens": 1_500_000,
                  "rate": 1e-3, "schedule": "constant", "warmup_steps": 50, "validate_every": 50, "compute": "bfloat16", **settings}
        (o.work / "settings.json").write_text(json.dumps(config))
        run("train", "--config", o.work / "settings.json", "--output", folder, "-t", o.threads)
        results[name] = [(row["tokens"], held_out(row)["copy"]) for row in steps(folder) if "validation" in row]
        file.write_text(json.dumps(results, indent=1) + "\n")
    curves(here.parent / "Documentation/plots/look-back.svg", results, x="tokens seen", y="loss of a held-out copy, nats",
           title="Cria's shape: when copying comes about (one seed)")


if __name__ == "__main__":
    main()
