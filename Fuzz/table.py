#!/usr/bin/env python3
"""Writes the table of README.md from results.json and coverage.json.

usage: table.py      (prints the table and puts it between the marks of README.md)
"""

import json

from parsers import PARSERS, ROOT

BEGIN, END = "<!-- table.py -->\n", "<!-- end -->"


def read(name):
    path = ROOT / name
    return json.loads(path.read_text()) if path.exists() else {}


def main():
    results, coverage = read("results.json"), read("coverage.json")
    lines = ["| what is read | fuzzer | inputs | inputs a second | last new edge after | regions reached | left out |",
             "| --- | --- | ---: | ---: | ---: | ---: | ---: |"]
    total = 0
    for name, (what, _) in PARSERS.items():
        run, regions = results.get(name, {}), coverage.get(name, {})
        inputs = run.get("inputs", 0)
        total += inputs
        rate = f"{round(inputs / run['processor_seconds'], -2):,.0f}" if run.get("processor_seconds") else "–"
        reached = f"{regions['reached']:,} of {regions['regions']:,}, {100 * regions['share']:.1f} %" if regions else "–"
        lines.append(
            f"| {what} | `{name}` | {inputs:,} | {rate} | {run.get('last_growth', 0):,} | {reached} | "
            f"{regions.get('left_out', 0)} |")
    lines.append(f"| all | | {total:,} | | | | |")
    table = "\n".join(lines) + "\n"
    print(table, end="")
    page = ROOT / "README.md"
    text = page.read_text()
    start, end = text.index(BEGIN) + len(BEGIN), text.index(END)
    page.write_text(text[:start] + table + text[end:])


main()
