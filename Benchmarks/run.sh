#!/usr/bin/env bash
# Sets Herd beside its peers on this machine: the machine's limits, matrix products, training steps; then writes what came
# out into Documentation/performance.md. About fifteen minutes; the machine must be quiet. Peers come from PyPI into
# .venv-peers; without them Herd is measured alone.
set -euo pipefail
cd "$(dirname "$0")/.."
swift build -c release --product herd
herd=.build/release/herd
python=.venv-peers/bin/python
if ! $python -c 'import torch, transformers' 2> /dev/null; then
  Benchmarks/peers/setup.sh torch || true
fi
if ! $python -c 'import torch, transformers' 2> /dev/null; then
  echo "benchmark: no peers here, Herd is measured alone" >&2
  Benchmarks/peers/limits.sh
  $herd benchmark matmul
  $herd benchmark blocks
  $herd benchmark training
  $herd benchmark training --compute bfloat16
  exit
fi
mkdir -p Benchmarks/results
echo "== matrix product 2048^3"
$python Benchmarks/matmul.py --json Benchmarks/results/matmul.json
echo "== quantised weights"
$herd benchmark blocks --json > Benchmarks/results/blocks.json
echo "== training"
$python Benchmarks/training.py --curve 50 --json Benchmarks/results/training.json
python3 Benchmarks/report.py
