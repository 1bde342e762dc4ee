#!/usr/bin/env bash
# Builds the reference of the public API into .build/docs, offline; warnings are errors.
set -euo pipefail
cd "$(dirname "$0")/.."
swift package dump-symbol-graph --minimum-access-level public > /dev/null
graphs=$(find .build -type d -name symbolgraph | head -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for module in Herd Llama4 Tensors Checkpoints Tokenizers Inference Training; do
  cp "$graphs/$module.symbols.json" "$work/" 2> /dev/null || true
done
docc convert --warnings-as-errors --fallback-display-name Herd --fallback-bundle-identifier herd \
  --additional-symbol-graph-dir "$work" --output-dir .build/docs
echo ".build/docs"
