"""Herd against PyTorch with transformers: training steps on the same weights and batches, in one run.

    training.py [--compute float32,bfloat16] [--rounds 5] [--curve 50] [--json FILE]

Speed: the contestants take turns (A B C, C B A, ...), the first round is thrown away. A sample is one process of `herd benchmark
training` (its first step thrown away) or two steps of a live PyTorch model.
Curves: with --curve N, each contestant takes N steps from the same weights over the same batches; in F32 the losses must
agree to 1e-3.
Peers: `eager` is transformers as it is; `sparse` computes each expert on its own tokens only (see peers/bench_training.py).
"""
import argparse, json, os, pathlib, struct, subprocess, sys, tempfile

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here / "peers"))
import bench_training as peer
from measure import busy, describe, machine, summary


def export(folder, steps, rows, length):
    """Writes the peers' starting weights as a Hugging Face folder and `steps` batches as a safetensors file."""
    import torch
    from safetensors.torch import save_file
    o = argparse.Namespace(attention="sdpa")
    model = peer.build(o, "eager", torch.float32)
    tensors = {n: p.detach().contiguous() for n, p in model.named_parameters()}
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    config = dict(peer.SHAPE, model_type="llama4_text", hidden_act="silu", attention_chunk_size=8192, use_qk_norm=True,
                  max_position_embeddings=8192, rms_norm_eps=model.config.rms_norm_eps, rope_theta=500000.0,
                  attn_temperature_tuning=True, floor_scale=8192, attn_scale=0.1, no_rope_layers=[])
    (folder / "config.json").write_text(json.dumps(config))
    generator = torch.Generator().manual_seed(2)
    # A drifting distribution, so that there is something to learn and the curves mean something.
    ids = torch.randint(0, 512, (steps, rows, length), generator=generator, dtype=torch.int32)
    save_file({"ids": ids}, folder / "batches.safetensors")
    return ids


class Torch:
    """A live PyTorch model that takes steps over the batches."""

    def __init__(self, variant, compute, ids):
        import torch
        self.torch, self.ids, self.next = torch, ids, 0
        o = argparse.Namespace(attention="sdpa")
        self.model = peer.build(o, variant, getattr(torch, compute))
        self.optimizer = torch.optim.AdamW(self.model.parameters(), lr=3e-4, fused=True)

    def step(self):
        torch = self.torch
        ids = self.ids[self.next % len(self.ids)].long()
        self.next += 1
        loss = self.model(input_ids=ids, labels=ids, use_cache=False).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        return loss.item()

    def sample(self, steps=2):
        import time
        start = time.perf_counter()
        for _ in range(steps):
            self.step()
        return steps * self.ids[0].numel() / (time.perf_counter() - start)


def herd(binary, folder, compute, threads, steps, batches=None):
    command = [binary, "benchmark", "training", "--json", "--model", folder, "--compute", compute, "--threads", str(threads)]
    command += ["--batches", batches] if batches else ["--steps", str(steps)]
    out = subprocess.run(list(map(str, command)), check=True, capture_output=True, text=True).stdout
    return json.loads(out)


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--compute", default="float32,bfloat16", help="types, separated by commas (default: float32,bfloat16)")
    a.add_argument("--rounds", type=int, default=5, help="of all contestants, the first one thrown away (default: 5)")
    a.add_argument("--curve", type=int, default=0, metavar="STEPS", help="compare the losses of so many steps (default: none)")
    a.add_argument("--threads", type=int, default=os.cpu_count(), help="of each contestant (default: all processors)")
    a.add_argument("--herd", default=here.parent / ".build/release/herd", help="the program (default: .build/release/herd)")
    a.add_argument("--json", metavar="FILE", help="where the samples are written")
    o = a.parse_args()
    import torch
    torch.set_num_threads(o.threads)
    before = machine(o.threads)
    print(describe(before))
    results, computes = {}, o.compute.split(",")
    with tempfile.TemporaryDirectory() as work:
        folder = pathlib.Path(work)
        ids = export(folder, max(o.curve, 4), 8, 512)
        contestants = {}
        for compute in computes:
            contestants[f"Herd {compute}"] = lambda c=compute: summary(herd(o.herd, folder, c, o.threads, 6)["tokens_per_second"])["median"]
            for variant in ("eager", "sparse"):
                live = Torch(variant, compute, ids)
                contestants[f"{variant} {compute}"] = live.sample
        samples = {name: [] for name in contestants}
        for round_ in range(o.rounds + 1):
            names = list(contestants)
            for name in names if round_ % 2 else names[::-1]:
                rate = contestants[name]()
                if round_:
                    samples[name].append(rate)
                    print(f"round {round_} {name:18}{rate:8.0f} tokens/s", file=sys.stderr, flush=True)
        for name, values in samples.items():
            s = results[name] = summary(values)
            print(f"{name:18}{s['median']:8.0f} [{s['lower']:.0f}, {s['upper']:.0f}] tokens/s")
        for compute in computes:
            for variant in ("eager", "sparse"):
                ratio = results[f"Herd {compute}"]["median"] / results[f"{variant} {compute}"]["median"]
                results[f"ratio {variant} {compute}"] = ratio
                print(f"Herd / {variant}, {compute}: {ratio:.2f}")
        if o.curve:
            for compute in computes:
                mine = herd(o.herd, folder, compute, o.threads, 0, folder / "batches.safetensors")["losses"]
                live = Torch("sparse", compute, ids)
                theirs = [live.step() for _ in range(o.curve)]
                worst = max(abs(x - y) for x, y in zip(mine, theirs))
                results[f"curve {compute}"] = {"herd": mine, "sparse": theirs, "worst": worst}
                print(f"{o.curve} steps, {compute}: largest difference of the loss {worst:.2e} (last: {mine[-1]:.5f}, {theirs[-1]:.5f})")
    print(f"afterwards {busy()}")
    if o.json:
        pathlib.Path(o.json).write_text(json.dumps({"machine": before, "results": results}, indent=1) + "\n")


if __name__ == "__main__":
    main()
