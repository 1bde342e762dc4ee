#!/usr/bin/env bash
# Sets Herd beside its peers on this machine: the machine's limits, matrix products, training steps. About ten minutes; the
# machine must be quiet. Peers come from PyPI into .venv-peers; without them Herd is measured alone.
set -euo pipefail
cd "$(dirname "$0")/.."
swift build -c release --product herd
herd=.build/release/herd
if [ ! -x .venv-peers/bin/python ] || ! .venv-peers/bin/python -c 'import torch, transformers' 2> /dev/null; then
  Benchmarks/peers/setup.sh torch || echo "benchmark: no peers here, Herd is measured alone" >&2
fi
echo "== limits"
Benchmarks/peers/limits.sh 2> /dev/null | grep -E 'CPU|F32|BF16|memory' || true
echo "== matrix product 2048^3"
for _ in 1 2 3; do
  $herd benchmark matmul
  [ -x .venv-peers/bin/python ] && .venv-peers/bin/python Benchmarks/peers/bench_matmul.py | grep GFLOP
done
echo "== training"
if [ -x .venv-peers/bin/python ] && .venv-peers/bin/python -c 'import torch, transformers' 2> /dev/null; then
  .venv-peers/bin/python Benchmarks/training.py --curve 50 --json Benchmarks/results/training.json
else
  $herd benchmark training
  $herd benchmark training --compute bfloat16
fi
