#!/usr/bin/env bash
# Builds the reference of the public API into .build/docs, offline, from the modules of a release build.
#   build.sh [CONFIGURATION]     (release; debug takes what a debug build left)
# What documentation comments say must be there: an unknown parameter or symbol is an error. Parameters whose name says
# enough may go without words.
set -euo pipefail
cd "$(dirname "$0")/.."
configuration=${1:-release}
swift build -c "$configuration" > /dev/null
built=.build/$configuration
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
maps=()
for map in "$built"/C*.build/module.modulemap; do maps+=(-Xcc "-fmodule-map-file=$map"); done
for module in Herd Inference Llama4 Tokenizers Media Checkpoints Tensors CPUBackend Training Recipes Evaluation JSON; do
  swift symbolgraph-extract -module-name "$module" -I "$built/Modules" "${maps[@]}" \
    -target "$(uname -m)-unknown-linux-gnu" -minimum-access-level public -output-dir "$work"
done
if ! docc convert --fallback-display-name Herd --fallback-bundle-identifier herd \
  --additional-symbol-graph-dir "$work" --output-dir .build/docs > "$work/log" 2>&1 ||
  grep -E '^(warning|error)' "$work/log" | grep -qv 'is missing documentation$'; then
  grep -vE 'is missing documentation$' "$work/log" | grep -E -A 1 '^(warning|error)' >&2
  exit 1
fi
echo ".build/docs; to read: python3 -m http.server -d .build/docs, then http://localhost:8000/documentation/herd"
