#!/usr/bin/env bash
# The slow checks that `make test-full` adds to `make test`. Ends with a summary of what ran and what could not.
set -euo pipefail
cd "$(dirname "$0")/.."
summary=()

# check NAME COMMAND ...: a command that fails ends everything; one that says "skipped: …" is told of loudly.
check() {
  local name=$1 log
  shift
  log=$(mktemp)
  if ! "$@" 2>&1 | tee "$log"; then
    rm -f "$log"
    echo "FAILED: $name" >&2
    exit 1
  fi
  if grep -q '^skipped:' "$log"; then
    summary+=("SKIPPED $name: $(grep -m1 '^skipped:' "$log" | cut -c 10-)")
    printf '\n!!! SKIPPED: %s\n\n' "$name" >&2
  else
    summary+=("ran     $name")
  fi
  rm -f "$log"
}

# peer NAME SCRIPT ...: a check against another implementation, from PyPI, if it can be had.
peer() {
  local name=$1
  shift
  if [ -x .venv-peers/bin/python ]; then
    check "$name" .venv-peers/bin/python "$@"
  else
    check "$name" echo "skipped: .venv-peers is not there (Benchmarks/peers/setup.sh makes it from PyPI)"
  fi
}

check "mutations of the model" Tests/mutations.sh
HERD_KILLS=200 check "200 kills" python3 Tests/kill_and_resume.py
check "NEON in an emulator" Tests/aarch64.sh
check "parsers on a million fresh inputs each" Fuzz/run.sh 1000000
[ -x .venv-peers/bin/python ] || Benchmarks/peers/setup.sh torch || true
[ ! -x .venv-peers/bin/python ] || .venv-peers/bin/python -m pip install -q --no-deps xllamacpp || true
peer "transformers on Cria" Tests/transformers_agreement.py Models/cria
peer "transformers on pictures" Tests/transformers_vision.py
peer "transformers on picture files" Tests/transformers_pictures.py
peer "llama.cpp on Cria" Tests/llama_agreement.py Models/cria

printf '\nsummary\n'
printf '  %s\n' "${summary[@]}"
