#!/usr/bin/env bash
# Fetches Llama 4's vocabulary (tiktoken format) for the tests out of the PyPI package that carries it.
#   fetch_tokenizer.sh TARGET
# Exit status 1, with a word, where it cannot be had: the tests that need it then say that they were skipped.
set -euo pipefail
target=${1:?usage: fetch_tokenizer.sh TARGET}
expected=d0bdbaf59b0762c8c807617e2d8ea51420eb1b1de266df2495be755c8e0ed6ed
[ -s "$target" ] && exit 0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if ! python3 -m pip download -q --no-deps --disable-pip-version-check -d "$work" llama-models==0.3.0 2> "$work/log"; then
  echo "tests: Llama 4's vocabulary cannot be fetched: $(tail -n 1 "$work/log")" >&2
  exit 1
fi
python3 - "$work" "$expected" <<'P'
import hashlib, pathlib, sys, zipfile
folder, expected = pathlib.Path(sys.argv[1]), sys.argv[2]
wheel = zipfile.ZipFile(next(folder.glob("*.whl")))
name = "llama_models/llama4/tokenizer.model"
data = wheel.read(name)
found = hashlib.sha256(data).hexdigest()
if found != expected:
    sys.exit(f"tests: {name}: expected SHA-256 {expected}, found {found}")
(folder / "tokenizer.model").write_bytes(data)
P
mkdir -p "$(dirname "$target")"
mv "$work/tokenizer.model" "$target"
