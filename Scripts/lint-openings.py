#!/usr/bin/env python3
"""Refuses source files that do not open with a sentence: what the file is, and what it does not know.

    lint-openings.py [FILE ...]     (every Swift, C, Python and shell file of the project if nothing is said)

A sentence begins with a capital, a name in backquotes or a digit, and ends with a stop within the opening comment.
"""
import pathlib, re, subprocess, sys

SUFFIXES = {".swift": "//", ".c": "//", ".h": "//", ".py": '"""', ".sh": "#"}


def opening(path):
    """The text of the comment that a file begins with, behind `#!` and the tools version; empty if there is none."""
    lines = path.read_text().splitlines()
    while lines and (lines[0].startswith(("#!", "// swift-tools-version"))):
        lines.pop(0)
    mark = SUFFIXES[path.suffix]
    if mark == '"""':
        text = re.match(r'"""(.*?)"""', "\n".join(lines), re.DOTALL)
        return text.group(1).strip() if text else ""
    taken = []
    for line in lines:
        if not line.startswith(mark):
            break
        taken.append(line.lstrip(mark).strip())
    return " ".join(taken).strip()


def main():
    root = pathlib.Path(__file__).resolve().parent.parent
    names = sys.argv[1:] or subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=root, check=True, capture_output=True, text=True).stdout.splitlines()
    files = [root / name for name in names if pathlib.Path(name).suffix in SUFFIXES]
    # A file in a folder of links is looked at where it lies; an empty one only makes a folder a package.
    files = [path for path in files if path.is_file() and not path.is_symlink() and path.stat().st_size > 0]
    wrong = [path for path in files if not re.match(r"[A-Z`0-9].*[.:?!]", opening(path), re.DOTALL)]
    for path in wrong:
        print(f"{path.relative_to(root)}: expected a sentence that says what the file is", file=sys.stderr)
    return 1 if wrong or not files else 0


if __name__ == "__main__":
    sys.exit(main())
