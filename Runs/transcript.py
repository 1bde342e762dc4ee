#!/usr/bin/env python3
"""Asks the committed Cria the README's questions and writes its answers there, whatever they are.

    transcript.py [--herd FILE] [--model FOLDER]
"""
import argparse, pathlib, re, shutil, subprocess, tempfile

root = pathlib.Path(__file__).resolve().parent.parent
QUESTIONS = [
    "Who are you?",
    "How many experts does Scout have?",
    "What language is spoken in Brazil?",
    "Write 4,618 in words.",
    "Ilka lives in Turin and plays the flute. Bruno bought a kite. Question: What does Ilka play?",
    "Sort these words: pear, apple, lemon, cherry",
    "What is 27 plus 35?",
    "Tell me a story with a lantern and a fox.",
    "Who won the football match yesterday?",
]
# About the pictures whose numbers these are among those that the examination's generator draws first.
DRAWN, SEED = 12, 2026
LOOKS = {
    10: ["What do you see from left to right?", "What colour is the ring?", "Where is the purple moon?",
         "Give the box of the purple triangle."],
    4: ["How many blue stars are there?", "Which thing is the largest?"],
}
PICTURES = root / "Documentation/pictures"


def draw(herd):
    """The pictures as PNG files."""
    with tempfile.TemporaryDirectory() as folder:
        records = pathlib.Path(folder) / "look.jsonl"
        run(herd, "data", "pictures", "--split", "heldout", "--task", "describe", "--count", DRAWN, "--seed", SEED, "--png",
            "--output", records)
        PICTURES.mkdir(exist_ok=True)
        for number in LOOKS:
            shutil.copy(f"{folder}/look/{number}.png", PICTURES / f"{number}.png")


def run(*command):
    return subprocess.run(list(map(str, command)), check=True, capture_output=True, text=True).stdout.strip()


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--herd", default=root / ".build/release/herd", help="the program (default: .build/release/herd)")
    a.add_argument("--model", default=root / "Models/cria", help="its folder (default: Models/cria)")
    o = a.parse_args()
    lines = []
    for question in QUESTIONS:
        answer = run(o.herd, "generate", "-m", o.model, "--chat", "--temp", "0", "-n", "120", "-p", question)
        lines += [f"> {question}", answer, ""]
    write("transcript", lines)
    if not (o.model / "preprocessor_config.json").exists():
        return
    draw(o.herd)
    lines = []
    for number, questions in LOOKS.items():
        picture = PICTURES / f"{number}.png"
        lines.append(f"> /image {picture.relative_to(root)}")
        for question in questions:
            annotated = ["--annotate", PICTURES / f"{number}-box.png"] if "box" in question else []
            answer = run(o.herd, "generate", "-m", o.model, "--chat", "--temp", "0", "-n", "120", "--image", picture, *annotated,
                         "-p", question)
            lines += [f"> {question}", answer, ""]
    write("looks", lines)


def write(name, lines):
    path = root / "README.md"
    text = path.read_text()
    mark = rf"(<!-- {name} -->\n```\n).*?(```\n<!-- end {name} -->)"
    if not re.search(mark, text, re.S):
        raise SystemExit(f"{path}: no marks for the {name}")
    path.write_text(re.sub(mark, lambda m: m[1] + "\n".join(lines[:-1]) + "\n" + m[2], text, flags=re.S))


if __name__ == "__main__":
    main()
