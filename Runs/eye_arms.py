#!/usr/bin/env python3
"""Whether matching pictures with texts helps a tower, and whether balancing the pairs by concept does.

    eye_arms.py phases     the same budget of tokens from a random tower on: joint training alone / a phase beside the frozen
                           language model first / a contrastive phase first / both; on counts, colours and names of shapes
    eye_arms.py retrieval  as many steps on as many pairs, raw against balanced by concept; recall at 1 in all and in the
                           rarest tenth of concepts
    eye_arms.py all        both
  --smoke                  the same steps in a minute, from an untrained model; in .cache/eye-arms-smoke, plots and results too

The language model is Models/cria (--model). Writes Runs/results/eyes-EXPERIMENT.json after each run, prints the table and draws
Documentation/plots/eyes-EXPERIMENT.svg. Runs that are there are kept, and one that was stopped goes on from its newest
checkpoint, so an experiment can be interrupted at any time. --tokens (of a run, in millions) changes both budgets; results of
another budget must be removed first.
"""
import argparse, itertools, json, os, pathlib, shutil, statistics, subprocess, sys

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here))
from arms import spread
from metrics import held_out, steps
from plot import curves

# Shares of the budget: matching pairs, the tower beside the frozen language model, both together.
PHASES = {
    "joint": (0, 0, 1),
    "frozen, joint": (0, 1 / 3, 2 / 3),
    "contrastive, joint": (1 / 3, 0, 2 / 3),
    "contrastive, frozen, joint": (1 / 3, 1 / 3, 1 / 3),
}
RETRIEVAL = {"raw pairs": "raw", "balanced pairs": "balanced"}
TASKS = ("count", "colour", "shape")
RATE = 4e-4
MATCHING = ["--set", "trained=vision", "--set", "objective=contrastive"]


class Work:
    """The folder with data and runs, and the program."""

    def __init__(self, o):
        self.o, self.folder, self.smoke = o, o.work, o.smoke
        self.preset = "cria-tiny-eyes" if o.smoke else "cria-eyes"
        # A pair is matched against those of its step; answers are learnt in smaller ones.
        self.row, self.batch, self.matching_batch = (256, 1024, 2048) if o.smoke else (512, 2048, 4096)
        self.tokens = 12_000 if o.smoke else int(o.tokens * 1e6)
        self.items, self.pairs = (2, 24) if o.smoke else (o.items, o.pairs)
        self.pool, self.limit, self.lessons = (600, 12, 200) if o.smoke else (400_000, 1000, 40_000)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.model = self.text_model() if o.smoke else o.model

    def herd(self, *arguments):
        subprocess.run([self.o.herd, *map(str, arguments)], check=True, stdin=subprocess.DEVNULL)

    def text_model(self):
        """A language model that knows nothing yet."""
        words, tokenizer = self.folder / "words.jsonl", self.folder / "tokenizer"
        if not (self.folder / "text/model/config.json").exists():
            self.herd("data", "generate", "--task", "all", "--count", 40, "--output", words)
            self.herd("tokenizer", "train", "--input", words, "--vocabulary-size", 512, "--output", tokenizer)
            self.herd("data", "tokenize", "--tokenizer", tokenizer, "--input", words, "--output", self.folder / "words.tokens")
            shutil.rmtree(self.folder / "text", ignore_errors=True)
            self.herd("train", "--config", "cria-tiny", "--data", self.folder / "words.tokens", "--tokenizer", tokenizer,
                      "--output", self.folder / "text", "--steps", 2, "--row-length", self.row, "--batch-tokens", self.batch)
        return self.folder / "text/model"

    def write(self, name, *arguments):
        """Lines of JSON; drafts have another name until they are whole."""
        path = self.folder / f"{name}.jsonl"
        if not path.exists():
            self.herd("data", *arguments, "--output", path.with_suffix(".part"))
            path.with_suffix(".part").rename(path)
        return path

    def tokenized(self, name):
        path = self.folder / f"{name}.tokens"
        if not path.exists():
            self.herd("data", "tokenize", "--tokenizer", self.model, "--vision", self.preset,
                      "--input", self.folder / f"{name}.jsonl", "--output", path)
        return path

    def captions(self, name):
        """Balanced pairs of a large pool, or as many of the pool as it comes."""
        balanced = self.write("balanced", "captions", "--count", self.pool, "--seed", 1, "--balance", self.limit)
        if name == "raw" and not (self.folder / "raw.jsonl").exists():
            with open(balanced) as lines:
                count = sum(1 for _ in lines)
            self.write("raw", "captions", "--count", count, "--seed", 1)
        return self.tokenized(name)

    def lessons_and_questions(self):
        # Half of one thing alone: what colour and shape are is learnt before finding them is.
        self.write("first", "pictures", "--first", "--count", self.lessons // 2, "--seed", 1)
        self.write("lessons", "pictures", "--count", self.lessons // 2, "--seed", 1)
        self.write("seen", "pictures", "--split", "heldout", "--task", ",".join(TASKS), "--count", self.items, "--seed", 2)
        lessons = [f"{name}:0.5={self.tokenized(name)}" for name in ("first", "lessons")]
        return lessons, self.tokenized("seen")

    def train(self, run, start, data, tokens, seed, *settings):
        """Trains to the end, or goes on; returns the run's folder."""
        output = self.folder / run
        batch = self.matching_batch if MATCHING[-1] in settings else self.batch
        sources = [word for source in data for word in ("--data", source)]
        if not (output / "model/config.json").exists():
            resume = ["--resume"] if list(output.glob("checkpoints/step-*")) else []
            self.herd("train", "--config", self.preset, "--init", start, "--tokenizer", self.model, "--output", output,
                      *sources, "--tokens", max(int(tokens), batch), "--row-length", self.row, "--seed", seed,
                      "--batch-tokens", batch, "--pass-tokens", batch, "--rate", RATE, "--schedule", "linear",
                      "--compute", "bfloat16", "--set", "beta2=0.99", "-t", self.o.threads, *settings, *resume)
        return output

    def card(self, run, *arguments):
        """What an examination of the run's model found."""
        path = self.folder / run / f"{arguments[0]}.json"
        if not path.exists():
            self.herd("evaluate", arguments[0], self.folder / run / "model", *arguments[1:], "--json", path,
                      "--markdown", path.with_suffix(".md"), "-t", self.o.threads)
        return json.loads(path.read_text())


def phases(work, arm, seed):
    """One run of the first experiment: what is kept of it."""
    lessons, seen = work.lessons_and_questions()
    name = f"{arm.replace(', ', '-')}-{seed}"
    start, before, seconds, curve = work.model, 0, 0, []
    kinds = (("contrastive", MATCHING), ("frozen", MATCHING[:2]), ("joint", []))
    for (kind, settings), share in zip(kinds, PHASES[arm]):
        if not share:
            continue
        data = [work.captions("balanced")] if kind == "contrastive" else lessons
        measured = [] if kind == "contrastive" else ["--validation", f"pictures={seen}", "--validate-every", 1 if work.smoke else 100]
        folder = work.train(f"phases/{name}/{kind}", start, data, share * work.tokens, seed, *settings, *measured)
        rows = list(steps(folder))
        curve += [(before + row["tokens"], held_out(row)["pictures"]) for row in rows if "validation" in row]
        before += rows[-1]["tokens"]
        seconds += rows[-1]["seconds"]
        start = folder / "model"
    card = work.card(f"phases/{name}/joint", "pictures", "--tasks", ",".join(TASKS), "--items", work.items)
    kept = {task["name"]: task["accuracy"]["rate"] for task in card["tasks"]}
    return {**kept, "held-out loss": curve[-1][1], "seconds": seconds, "tokens": before, "curve": curve}


def retrieval(work, arm, seed):
    """One run of the second experiment: what is kept of it."""
    name = f"retrieval/{RETRIEVAL[arm]}-{seed}"
    folder = work.train(name, work.model, [work.captions(RETRIEVAL[arm])], work.tokens / 3, seed, *MATCHING)
    card = work.card(name, "retrieval", "--pairs", work.pairs)

    def both(lines):
        right = [line[way][part] for line in lines for way in ("picture_to_text", "text_to_picture") for part in ("right", "of")]
        return sum(right[::2]) / max(sum(right[1::2]), 1)

    ranked = card["concepts_by_rank"]
    tenth = max(len(ranked) // 10, 1)
    groups = [ranked[i:i + tenth] for i in range(0, len(ranked), tenth)]
    return {"recall at 1": both([card["all"]]), "in the rarest tenth": both([card["rarest_tenth"]]),
            "of concepts never learnt": both([card["never_learnt"]]), "seconds": list(steps(folder))[-1]["seconds"],
            "curve": [(1 + i * tenth, both(group)) for i, group in enumerate(groups)]}


EXPERIMENTS = {
    "phases": (PHASES, phases, "tokens", "held-out loss, nats a token",
               "A budget spent on phases (mean and range of the seeds)"),
    "retrieval": (RETRIEVAL, retrieval, "rank of the concept in the raw pairs", "recall at 1, both ways",
                  "Pairs raw and balanced by concept (mean and range of the seeds)"),
}


def plot(path, results, x, y, title):
    means, bands = {}, {}
    for arm, runs in results.items():
        points = list(zip(*(run["curve"] for run in runs.values())))
        means[arm] = [(p[0][0], statistics.mean(v for _, v in p)) for p in points]
        bands[arm] = [(p[0][0], min(v for _, v in p), max(v for _, v in p)) for p in points]
    path.parent.mkdir(parents=True, exist_ok=True)
    curves(path, means, x=x, y=y, title=title, bands=bands)


def experiment(work, name):
    arms, one, x, y, title = EXPERIMENTS[name]
    results_folder = work.folder if work.smoke else here / "results"
    plots = work.folder if work.smoke else here.parent / "Documentation/plots"
    file = results_folder / f"eyes-{name}.json"
    results = json.loads(file.read_text()) if file.exists() else {}
    # All arms of a seed before the next seed: an experiment that is stopped has something to compare.
    for seed, arm in itertools.product(range(1, work.o.seeds + 1), arms):
        if str(seed) in results.get(arm, {}):
            continue
        results.setdefault(arm, {})[str(seed)] = one(work, arm, seed)
        draft = file.with_suffix(".part")
        draft.write_text(json.dumps(results, indent=1) + "\n")
        os.replace(draft, file)
    columns = [key for key in next(iter(next(iter(results.values())).values())) if key != "curve"]
    print(f"| arm | {' | '.join(columns)} | seeds |\n|{' --- |' * (len(columns) + 2)}")
    for arm, runs in results.items():
        print(f"| {arm} |", " | ".join(spread([r[key] for r in runs.values()]) for key in columns), f"| {len(runs)} |")
    plot(plots / f"eyes-{name}.svg", results, x, y, title)


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("experiment", choices=[*EXPERIMENTS, "all"])
    a.add_argument("--smoke", action="store_true", help="the same steps in a minute, with nonsense for results")
    a.add_argument("--seeds", type=int, default=3, help="runs of each arm")
    a.add_argument("--tokens", type=float, default=6, help="tokens of a run, in millions")
    a.add_argument("--items", type=int, default=200, help="questions of each task")
    a.add_argument("--pairs", type=int, default=1000, help="pairs to be told apart")
    a.add_argument("--model", type=pathlib.Path, default=here.parent / "Models/cria", help="the language model to start from")
    a.add_argument("--work", type=pathlib.Path, help="where data and runs are kept (default: .cache/eye-arms)")
    a.add_argument("--herd", default=here.parent / ".build/release/herd", help="the program")
    a.add_argument("--threads", default="1", help="threads of a run")
    o = a.parse_args()
    if o.smoke:
        o.seeds = 1
        if not o.work:
            shutil.rmtree(here.parent / ".cache/eye-arms-smoke", ignore_errors=True)
    o.work = o.work or here.parent / (".cache/eye-arms-smoke" if o.smoke else ".cache/eye-arms")
    work = Work(o)
    for name in EXPERIMENTS if o.experiment == "all" else [o.experiment]:
        experiment(work, name)


if __name__ == "__main__":
    main()
