#!/usr/bin/env bash
# Runs a model with less memory than its file takes, and sets the rate beside what its disk and its computing allow and,
# where llama.cpp is installed, beside the peer under the same limit.
#   larger_than_memory.sh MODEL.gguf [SHARE…]     shares of the file, 50% and 25% by default
#   larger_than_memory.sh --scout FILE.gguf 20G   writes the whole Scout with synthetic weights first (65.4 GB)
# Memory is limited by a control group where one can be made (usually as root), page cache included, else by --memory
# alone. The page cache is dropped first; reads are direct. Results go to Benchmarks/results/larger-NAME.json.
# SEQUENCES ("1 2 8") and GENERATE (64) shorten it. The machine must be quiet: nothing else may read from its disk.
set -euo pipefail
export LC_ALL=C
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/.."
usage() { sed -n '2,9s/^# \{0,1\}//p' "$here/larger_than_memory.sh" >&2; exit 64; }
[ $# -ge 1 ] || usage
python=.venv-peers/bin/python
if [ "$1" = --scout ]; then
  [ $# -ge 2 ] || usage
  model=$2
  shift 2
  [ -e "$model" ] || $python Benchmarks/synth_gguf.py scout "$model" --format Q4_K_M
  [ $# -gt 0 ] || set -- 20G
else
  model=$1
  shift
  [ $# -gt 0 ] || set -- 50% 25%
fi
[ -r "$model" ] || { echo "larger_than_memory: cannot read $model" >&2; exit 66; }
swift build -c release --product herd
herd=.build/release/herd
size=$(stat -Lc %s "$model")
results=Benchmarks/results
mkdir -p "$results"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
load=$(cut -d' ' -f1 /proc/loadavg)
echo "load average $load"

# Runs a command under a limit of so many bytes for everything, the page cache dropped before it.
limited() {
  local bytes=$1
  shift
  if [ -w /sys/fs/cgroup ]; then
    Benchmarks/peers/out_of_core.sh "$model" "$bytes" -- "$@"
  else
    echo "larger_than_memory: no control group can be made here; --memory alone limits" >&2
    dd if="$model" iflag=nocache count=0 status=none
    "$@"
  fi
}

# What ran under one limit is one line of runs.jsonl: {"limit", "sequences", "herd"} or {"limit", "peer"}.
keep() { python3 -c 'import json, sys; print(json.dumps({"limit": int(sys.argv[1]), **dict(p.split("=", 1) for p in sys.argv[4:]),
  sys.argv[2]: json.load(open(sys.argv[3]))}))' "$@" >> "$work/runs.jsonl"; }
for share in "$@"; do
  case $share in
    *%) bytes=$(( size / 100 * ${share%\%} )) ;;
    *) bytes=$(numfmt --from=iec "$share") ;;
  esac
  for sequences in ${SEQUENCES:-1 2 8}; do
    echo "== limit $share, $sequences sequence(s)"
    # The group also counts page tables and what the kernel keeps for the process: two in a hundred more.
    limited $(( bytes + bytes / 50 )) "$herd" benchmark streaming "$model" --memory "$bytes" --generate "${GENERATE:-64}" \
      --sequences "$sequences" --json > "$work/run.json"
    keep "$bytes" herd "$work/run.json" "sequences=$sequences"
  done
  if $python -c 'import llama_cpp' 2> /dev/null && [ -w /sys/fs/cgroup ]; then
    echo "== limit $share, llama.cpp, mapped"
    limited "$bytes" $python Benchmarks/peers/bench_llama.py "$model" --repack off --prompt 32 --generate 32 \
      --sequences "$(tr " " , <<< "${SEQUENCES:-1 2 8}")" --repeat 1 --json "$work/peer.json"
    keep "$bytes" peer "$work/peer.json"
  fi
done
python3 Benchmarks/larger_than_memory.py "$work/runs.jsonl" "$model" "$load" "$results/larger-$(basename "$model" .gguf).json"
python3 Benchmarks/report.py
