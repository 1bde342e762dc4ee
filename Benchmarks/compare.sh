#!/usr/bin/env bash
# Sets Herd beside llama.cpp on one GGUF file: see compare.py. The peer comes from PyPI into .venv-peers, compiled for this
# CPU (ten minutes the first time); PYTHON names another environment that has it, HERD another program.
#   compare.sh MODEL.gguf [options of compare.py]
# Models of Llama 4's shapes with synthetic weights: .venv-peers/bin/python Benchmarks/synth_gguf.py mini mini.gguf
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
[ $# -ge 1 ] || { sed -n '2,5s/^# \{0,1\}//p' "$0"; exit 2; }
python=${PYTHON:-$root/.venv-peers/bin/python}
if ! "$python" -c 'import llama_cpp, gguf' 2> /dev/null; then
  [ -z "${PYTHON:-}" ] || { echo "compare: $PYTHON has no llama_cpp and gguf" >&2; exit 1; }
  "$root/Benchmarks/peers/setup.sh" llama "$root/.venv-peers"
fi
[ -n "${HERD:-}" ] || swift build --package-path "$root" -c release --product herd
exec "$python" "$root/Benchmarks/compare.py" --herd "${HERD:-$root/.build/release/herd}" "$@"
