#!/usr/bin/env python3
"""Writes the tables between the marks of Documentation/performance.md from Benchmarks/results. Measures nothing.

    report.py
"""
import json, pathlib, re

root = pathlib.Path(__file__).resolve().parent.parent
results = root / "Benchmarks/results"


def load(name):
    path = results / f"{name}.json"
    return json.loads(path.read_text()) if path.exists() else None


def machine(m):
    features = " ".join(f for f in m["features"] if "512" in f) or "no AVX-512"
    return (f"{m['cpu']} (family {m['family_model'][0]}, model {m['family_model'][1]}; {features}), {m['threads']} threads, "
            f"load average {m['load_average'][0]} at the start.")


def row(name, s, unit):
    return f"| {name} | {s['median']:,.0f} {unit} | {s['lower']:,.0f} to {s['upper']:,.0f} |"


def matmul(data):
    lines = [machine(data["machine"]), "", "| 2048³ | median | quartiles |", "| --- | --- | --- |"]
    lines += [row(name.removesuffix(", GB/s"), s, "GB/s" if "GB/s" in name else "GFLOP/s") for name, s in data["results"].items()]
    lines += [f"| limit: {name} | {value:,.0f} GFLOP/s | |" for name, value in data["limits"].items() if "read" not in name and "int8" not in name]
    lines += [f"| limit: {name} | {value:,.1f} GB/s | |" for name, value in data["limits"].items() if "memory" in name]
    return lines + ["", "| ratio | |", "| --- | --- |"] + [f"| {name} | {value:.2f} |" for name, value in data["ratios"].items()]


def blocks(data):
    peak, read = data["peak_operations"], data["read_bytes"]
    lines = [f"{data['backend']}; {data['outputs']:,} × {data['inputs']:,}, {data['compute']}; limits: "
             + (f"{peak / 1e9:,.0f} GOP/s, " if peak else "") + f"reading {read / 1e9:.1f} GB/s.", "",
             "| format, rows | operations | weights read |", "| --- | --- | --- |"]
    for r in data["results"]:
        share = f" ({r['operations'] / peak:.0%})" if peak else ""
        lines.append(f"| {r['format']}, {r['rows']} | {r['operations'] / 1e9:,.0f} GOP/s{share} | "
                     f"{r['bytes'] / 1e9:.1f} GB/s ({r['bytes'] / read:.0%}) |")
    return lines


def training(data):
    r = data["results"]
    lines = [machine(data["machine"]), "", "| training step | median | quartiles |", "| --- | --- | --- |"]
    lines += [row(name, s, "tokens/s") for name, s in r.items() if isinstance(s, dict) and "median" in s]
    lines += ["", "| ratio | |", "| --- | --- |"]
    lines += [f"| Herd / {name.removeprefix('ratio ')} | {value:.2f} |" for name, value in r.items() if name.startswith("ratio ")]
    for name, curve in r.items():
        if name.startswith("curve "):
            lines += ["", f"{len(curve['herd'])} steps from the same weights over the same batches, {name.removeprefix('curve ')}: the losses differ by "
                      f"{curve['worst']:.1e} at most; the last are {curve['herd'][-1]:.5f} and {curve['sparse'][-1]:.5f} (`sparse`)."]
    return lines


def models(runs):
    """Every `models-NAME.json` that compare.sh wrote: one line a measurement."""
    lines = ["| model | work | Herd | llama.cpp, better setting | ratio | of the limit |", "| --- | --- | --- | --- | --- | --- |"]
    for data in runs:
        for r in data["results"]:
            rates = dict(r["tokens_per_second"])
            herd = rates.pop("Herd")
            peer = max(rates, key=lambda name: rates[name]["median"])
            work = f"{r['sequences']} sequences" if r["kind"] == "sequences" else f"{r['kind']} {r['n']:,}"
            if r.get("depth"):
                work += f" at {r['depth']:,}"
            unit = "GB/s" if "memory" in r["limit"] else "GOP/s"
            lines.append(f"| {data['model']['file'].removesuffix('.gguf')} | {work} | {herd['median']:,.1f} ({herd['lower']:,.1f} to {herd['upper']:,.1f}) "
                         f"| {rates[peer]['median']:,.1f} ({rates[peer]['lower']:,.1f} to {rates[peer]['upper']:,.1f}), {peer} | {r['ratio']:.2f} "
                         f"| {r['share_of_limit']:.0%} of {r['limits']['median'] / 1e9:,.0f} {unit} |")
    first = runs[0]
    return [machine(first["machine"]) + f" llama-cpp-python {first['llama_cpp_python']}. Tokens/s, median (quartiles).", "", *lines]


def larger(runs):
    lines = ["| model | limit | sequences | Herd | predicted | experts found | llama.cpp, mapped | ratio |", "| --- | --- | --- | --- | --- | --- | --- | --- |"]
    for data in runs:
        for r in data["runs"]:
            herd = r["herd"]
            peer = f"{r['peer_tokens_per_second']:.2f} | {r['ratio']:.2f}" if r["peer_tokens_per_second"] else "– | –"
            lines.append(f"| {data['model'].removesuffix('.gguf')} | {r['limit'] / 1e9:.2f} GB ({r['limit'] / data['bytes']:.0%}) | {r['sequences']} "
                         f"| {herd['measured_tokens_per_second']:.2f} | {herd['predicted_tokens_per_second']:.2f} ({r['share_of_prediction']:.0%} reached) "
                         f"| {herd['hit_rate']:.0%} | {peer} |")
    return lines


def main():
    path = root / "Documentation/performance.md"
    text = path.read_text()
    for name, render in (("matmul", matmul), ("blocks", blocks), ("training", training), ("models", models), ("larger", larger)):
        several = sorted(results.glob(f"{name}-*.json"))
        data = [json.loads(path.read_text()) for path in several] if several else load(name)
        if data is None:
            continue
        body = "\n".join(render(data))
        mark = rf"(<!-- {name} -->\n).*?(<!-- end {name} -->)"
        if not re.search(mark, text, re.S):
            raise SystemExit(f"{path}: no marks for {name}")
        text = re.sub(mark, lambda m: m[1] + body + "\n" + m[2], text, flags=re.S)
    path.write_text(text)


if __name__ == "__main__":
    main()
