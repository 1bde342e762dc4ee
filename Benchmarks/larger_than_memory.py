"""Sets the runs of larger_than_memory.sh side by side and keeps them as JSON. Knows no limit of memory and starts nothing.

    larger_than_memory.py RUNS.jsonl MODEL LOAD RESULT.json
"""
import json, os, sys


def peer_rate(peer, sequences):
    kind = "generate" if sequences == 1 else "sequences"
    for result in peer["results"]:
        if result["kind"] == kind and result.get("sequences", 1) == sequences:
            return next(iter(result["tokens_per_second"].values()))["median"]
    return None


def main():
    runs, model, load, out = sys.argv[1:]
    runs = [json.loads(line) for line in open(runs)]
    size = os.path.getsize(model)
    peers = {run["limit"]: run["peer"] for run in runs if "peer" in run}
    print(f"\n{'limit':>18} {'sequences':>9} {'Herd':>7} {'predicted':>9} {'share':>6} {'hits':>6} {'llama.cpp':>9} {'ratio':>6}   tokens/s")
    rows = []
    for run in (run for run in runs if "herd" in run):
        herd, sequences = run["herd"], int(run["sequences"])
        rate, predicted = herd["measured_tokens_per_second"], herd["predicted_tokens_per_second"]
        peer = peer_rate(peers[run["limit"]], sequences) if run["limit"] in peers else None
        rows.append({"limit": run["limit"], "sequences": sequences, "herd": herd, "peer_tokens_per_second": peer,
                     "ratio": rate / peer if peer else None, "share_of_prediction": rate / predicted})
        print(f"{run['limit'] / 1e9:7.2f} GB ({run['limit'] / size:4.0%}) {sequences:9} {rate:7.2f} {predicted:9.2f} {rate / predicted:6.0%} "
              f"{herd['hit_rate']:6.0%} {f'{peer:9.2f} {rate / peer:6.2f}' if peer else ''}")
    with open(out, "w") as file:
        json.dump({"model": os.path.basename(model), "bytes": size, "load": float(load), "runs": rows}, file, indent=1)
        file.write("\n")


main()
