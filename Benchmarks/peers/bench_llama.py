"""Measures llama.cpp on a GGUF file through llama-cpp-python's C interface, in the manner of llama-bench.

  bench_llama.py MODEL.gguf --prompt 512,2048 --generate 64 --depth 0,4096 --sequences 4,8 --json out.json

Tokens are random; results are tokens/s, median [lower quartile, upper quartile]. Each test runs once untimed.
`--repack both` keeps one process with and one without llama.cpp's repacking of weights for x86 and lets them take
turns, sample by sample (both models are in memory at once).
"""
import argparse, json, os, subprocess, sys, time

from measure import busy, describe, machine, numbers, pressure, summary

FLASH = {"auto": -1, "off": 0, "on": 1}
CACHE = {"f16": 1, "q8_0": 8}  # ggml type numbers
PREFIX = 64  # tokens already in each sequence when several are decoded together


def label(t):
    if t["kind"] == "sequences":
        return f"sequences {t['sequences']} x {t['n']}"
    return f"{t['kind']} {t['n']}" + (f" at depth {t['depth']}" if t["depth"] else "")


def tests(o):
    """Every prompt length at depth 0, the first one at the other depths; generation at every depth."""
    for depth in o.depth:
        for n in o.prompt if depth == 0 else o.prompt[:1]:
            yield {"kind": "prompt", "n": n, "depth": depth}
        if o.generate:
            yield {"kind": "generate", "n": o.generate, "depth": depth}
    for s in o.sequences:
        yield {"kind": "sequences", "n": o.generate or 64, "sequences": s}


# ---- the process that holds one model

class Worker:
    def __init__(self, o):
        import llama_cpp, numpy, random
        self.l, self.np, self.o, self.random = llama_cpp, numpy, o, random.Random(1)
        self.log = llama_cpp.llama_log_callback(lambda level, text, _: sys.stderr.write(text.decode(errors="replace")) if level == 4 else None)
        llama_cpp.llama_log_set(self.log, None)
        llama_cpp.llama_backend_init()
        p = llama_cpp.llama_model_default_params()
        p.use_extra_bufts = o["repack"]
        start = time.perf_counter()
        self.model = llama_cpp.llama_model_load_from_file(o["model"].encode(), p)
        if not self.model:
            sys.exit("llama.cpp cannot load " + o["model"])
        self.load_seconds = time.perf_counter() - start
        self.vocab = llama_cpp.llama_vocab_n_tokens(llama_cpp.llama_model_get_vocab(self.model))
        self.context, self.key, self.state = None, None, None

    def info(self):
        import ctypes
        text = ctypes.create_string_buffer(256)
        self.l.llama_model_desc(self.model, text, 256)
        return {"load_seconds": self.load_seconds, "description": text.value.decode(), "parameters": self.l.llama_model_n_params(self.model),
                "bytes": self.l.llama_model_size(self.model), "llama_cpp_python": self.l.__version__, "system": self.l.llama_print_system_info().decode().strip()}

    def open(self, cells, sequences):
        """A context with room for `cells` tokens a sequence."""
        if self.context:
            self.l.llama_free(self.context)
        o, p = self.o, self.l.llama_context_default_params()
        p.n_ctx = -(-cells // 256) * 256 * sequences
        p.n_batch, p.n_ubatch, p.n_seq_max = 2048, o["ubatch"], sequences
        p.n_threads = p.n_threads_batch = o["threads"]
        p.flash_attn_type = FLASH[o["flash"]]
        p.type_k = p.type_v = CACHE[o["kv"]]
        p.no_perf = True
        self.context = self.l.llama_init_from_model(self.model, p)
        if not self.context:
            sys.exit("llama.cpp cannot make this context")
        self.memory = self.l.llama_get_memory(self.context)

    def decode(self, batch):
        if code := self.l.llama_decode(self.context, batch):
            sys.exit(f"llama_decode returned {code}")
        self.l.llama_synchronize(self.context)

    def tokens(self, n):
        return (self.l.llama_token * n)(*(self.random.randrange(self.vocab) for _ in range(n)))

    def prompt(self, n):
        for start in range(0, n, 2048):
            part = self.tokens(min(2048, n - start))
            self.decode(self.l.llama_batch_get_one(part, len(part)))

    def step(self, sequences, position):
        """One token for each sequence."""
        b = self.batch
        b.n_tokens = sequences
        for i, token in enumerate(self.tokens(sequences)):
            b.token[i], b.pos[i], b.n_seq_id[i], b.logits[i] = token, position, 1, 1
            b.seq_id[i][0] = i
        self.decode(b)

    def fill(self, depth):
        """Puts `depth` tokens in the cache, the same ones for every sample."""
        self.l.llama_memory_clear(self.memory, False)
        if not depth:
            return
        if self.state is None:
            self.prompt(depth)
            size = self.l.llama_state_seq_get_size(self.context, 0)
            self.state = (self.l.ctypes.c_uint8 * size)()
            if not self.l.llama_state_seq_get_data(self.context, self.state, size, 0):
                sys.exit("llama.cpp cannot save its cache")
        elif not self.l.llama_state_seq_set_data(self.context, self.state, len(self.state), 0):
            sys.exit("llama.cpp cannot restore its cache")

    def sample(self, t):
        sequences = t.get("sequences", 1)
        if self.key != t:
            self.key, self.state = t, None
            self.open(t.get("depth", PREFIX) + t["n"], sequences)
            self.batch = self.l.llama_batch_init(sequences, 0, 1)
            if t["kind"] == "sequences":
                for position in range(PREFIX):
                    self.step(sequences, position)
        if t["kind"] == "sequences":
            for s in range(sequences):
                self.l.llama_memory_seq_rm(self.memory, s, PREFIX, -1)
        else:
            self.fill(t["depth"])
        start = time.perf_counter()
        if t["kind"] == "prompt":
            self.prompt(t["n"])
        else:
            for i in range(t["n"]):
                self.step(sequences, t.get("depth", PREFIX) + i)
        seconds = time.perf_counter() - start
        logits = self.np.ctypeslib.as_array(self.l.llama_get_logits_ith(self.context, -1), (self.vocab,))
        with open("/proc/self/status") as f:
            resident = next(int(line.split()[1]) * 1024 for line in f if line.startswith("VmRSS"))
        return {"rate": t["n"] * sequences / seconds, "finite": bool(self.np.isfinite(logits).all()), "resident": resident}


    def logits(self, t):
        """Writes the logits behind every one of the given tokens, [tokens, vocabulary] F32, to a file."""
        ids, np = t["ids"], self.np
        self.key = None
        self.open(len(ids), 1)
        b = self.l.llama_batch_init(len(ids), 0, 1)
        b.n_tokens = len(ids)
        for i, token in enumerate(ids):
            b.token[i], b.pos[i], b.n_seq_id[i], b.logits[i] = token, i, 1, 1
            b.seq_id[i][0] = 0
        self.decode(b)
        rows = [np.ctypeslib.as_array(self.l.llama_get_logits_ith(self.context, i), (self.vocab,)) for i in range(len(ids))]
        np.stack(rows).astype("<f4").tofile(t["file"])
        self.l.llama_batch_free(b)
        return {}


def serve(options):
    reply, sys.stdout = sys.stdout, sys.stderr  # nothing but replies goes to the parent
    w = Worker(options)
    print(json.dumps(w.info()), file=reply, flush=True)
    for line in sys.stdin:
        t = json.loads(line)
        print(json.dumps(w.logits(t) if t["kind"] == "logits" else w.sample(t)), file=reply, flush=True)


# ---- the process that asks and prints

class Peer:
    def __init__(self, o, repack):
        options = {**vars(o), "repack": repack}
        self.name = "repack on" if repack else "repack off"
        self.process = subprocess.Popen([sys.executable, __file__, "--worker", json.dumps(options)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.info = self.read()

    def read(self):
        line = self.process.stdout.readline()
        if not line:
            sys.exit(f"{self.name}: the measuring process ended ({self.process.wait()})")
        return json.loads(line)

    def sample(self, t):
        self.process.stdin.write(json.dumps(t) + "\n")
        self.process.stdin.flush()
        return self.read()


def main():
    if sys.argv[1:2] == ["--worker"]:
        return serve(json.loads(sys.argv[2]))
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("model")
    a.add_argument("--threads", type=int, default=os.cpu_count())
    a.add_argument("--prompt", type=numbers, default=[512], metavar="N,N")
    a.add_argument("--generate", type=int, default=64, metavar="N")
    a.add_argument("--depth", type=numbers, default=[0], metavar="N,N", help="tokens already in the cache")
    a.add_argument("--sequences", type=numbers, default=[], metavar="N,N", help="sequences decoded together, total tokens/s")
    a.add_argument("--flash", choices=FLASH, default="auto", help="flash attention")
    a.add_argument("--kv", choices=CACHE, default="f16", help="type of the cache; q8_0 needs flash attention")
    a.add_argument("--repack", choices=["on", "off", "both"], default="both")
    a.add_argument("--ubatch", type=int, default=512, help="tokens computed at a time in a prompt")
    a.add_argument("--repeat", type=int, default=5)
    a.add_argument("--json", metavar="FILE")
    o = a.parse_args()
    if not os.path.isfile(o.model):
        a.error(f"no such file: {o.model}")
    if o.kv != "f16" and o.flash == "off":
        a.error("--kv q8_0 needs flash attention")
    if o.repeat < 1:
        a.error("--repeat must be at least 1")

    before = machine(o.threads)
    peers = [Peer(o, r == "on") for r in (["on", "off"] if o.repack == "both" else [o.repack])]
    info = peers[0].info
    print(f"{os.path.basename(o.model)}: {info['description']}, {info['parameters'] / 1e9:.2f} B parameters, {info['bytes'] / 1e9:.2f} GB")
    print(describe(before))
    print(f"llama-cpp-python {info['llama_cpp_python']}, flash {o.flash}, cache {o.kv}, {o.repeat} rounds, tokens/s: median [quartiles]\n")
    print(f"{'':28}" + "".join(f"{p.name:>26}" for p in peers), flush=True)
    results, resident, finite = [], [0] * len(peers), True
    for t in tests(o):
        samples = [[] for _ in peers]
        for i in range(o.repeat + 1):
            for k, p in list(enumerate(peers))[:: 1 - 2 * (i % 2)]:  # A B, B A, …
                time.sleep(0.05)  # the other's threads stop spinning
                s = p.sample(t)
                finite &= s["finite"]
                resident[k] = max(resident[k], s["resident"])
                if i:
                    samples[k].append(s["rate"])
        row = {p.name: summary(s) for p, s in zip(peers, samples)}
        results.append({**t, "tokens_per_second": row})
        cells = ("{median:.1f} [{lower:.1f}, {upper:.1f}]".format(**row[p.name]) for p in peers)
        print(f"{label(t):28}" + "".join(f"{c:>26}" for c in cells), flush=True)
    loads = [f"{p.info['load_seconds']:.1f} s, {r / 1e9:.2f} GB" for p, r in zip(peers, resident)]
    print(f"{'load, resident':28}" + "".join(f"{x:>26}" for x in loads))
    print(f"\nlogits finite: {'yes' if finite else 'NO'}; afterwards {busy()}")
    if o.json:
        out = {"benchmark": "llama.cpp", "machine": before, "options": {k: v for k, v in vars(o).items() if k not in ("model", "json")},
               "model": {"file": os.path.basename(o.model), "bytes": os.path.getsize(o.model), **{k: info[k] for k in ("description", "parameters")}},
               "versions": {k: info[k] for k in ("llama_cpp_python", "system")}, "finite": finite, "cpu_pressure_after": pressure(), "results": results,
               "load_seconds": {p.name: p.info["load_seconds"] for p in peers}, "resident_bytes": {p.name: r for p, r in zip(peers, resident)}}
        with open(o.json, "w") as f:
            json.dump(out, f, indent=1)
    for p in peers:
        p.process.stdin.close()
        p.process.wait()
    sys.exit(0 if finite else 1)


if __name__ == "__main__":
    main()
