#!/usr/bin/env python3
"""Asks the committed Cria the README's questions and writes its answers there, whatever they are.

    transcript.py [--herd FILE] [--model FOLDER]
"""
import argparse, pathlib, re, subprocess

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


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--herd", default=root / ".build/release/herd", help="the program (default: .build/release/herd)")
    a.add_argument("--model", default=root / "Models/cria", help="its folder (default: Models/cria)")
    o = a.parse_args()
    lines = []
    for question in QUESTIONS:
        command = [o.herd, "generate", "-m", o.model, "--chat", "--temp", "0", "-n", "120", "-p", question]
        answer = subprocess.run(list(map(str, command)), check=True, capture_output=True, text=True).stdout.strip()
        lines += [f"> {question}", answer, ""]
    path = root / "README.md"
    text = path.read_text()
    mark = r"(<!-- transcript -->\n```\n).*?(```\n<!-- end transcript -->)"
    if not re.search(mark, text, re.S):
        raise SystemExit(f"{path}: no marks for the transcript")
    path.write_text(re.sub(mark, lambda m: m[1] + "\n".join(lines[:-1]) + "\n" + m[2], text, flags=re.S))


if __name__ == "__main__":
    main()
