#!/usr/bin/env bash
# Shows that the parity tests can fail: breaks the model's source in one way at a time, in a copy of the tree, and
# demands that the tests turn red each time. Knows the model's lines by their text; a line that changed is an error.
#
# Usage: Tests/mutations.sh [FILTER]     FILTER: the tests to run, by default RandomConfigurationTests
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
filter=${1:-RandomConfigurationTests}
model=Sources/Llama4
copy=$(mktemp -d "${TMPDIR:-/tmp}/herd-mutations.XXXXXX")
trap 'rm -rf "$copy"' EXIT

cp -R "$root/Package.swift" "$root/Sources" "$root/Tests" "$copy/"
[[ ! -f $root/Package.resolved ]] || cp "$root/Package.resolved" "$copy/"
cd "$copy"

# Builds and runs the tests: 0 if they pass, 1 if they fail; leaves with an error if there is nothing to run.
tests_pass() {
  if ! swift build -c release --build-tests >build.log 2>&1; then
    tail -n 30 build.log >&2
    echo "mutations: $1 does not compile" >&2
    exit 1
  fi
  local status=0
  swift test -c release --skip-build --filter "$filter" >test.log 2>&1 || status=$?
  if grep -q "Test run with 0 tests" test.log; then
    echo "mutations: no test matches $filter" >&2
    exit 1
  fi
  return $((status != 0))
}

survivors=()

# mutate NAME FILE OLD NEW: replaces OLD, which must stand in FILE exactly once, and expects red.
mutate() {
  local name=$1 file=$model/$2 old=$3 new=$4 source rest
  source=$(<"$file")
  rest=${source/"$old"/}
  if [[ $rest == "$source" || $rest == *"$old"* ]]; then
    echo "mutations: $name: expected exactly once in $file: $old" >&2
    exit 1
  fi
  cp -p "$file" original.swift
  printf '%s\n' "${source/"$old"/"$new"}" >"$file"
  if tests_pass "$name"; then
    survivors+=("$name")
    echo "GREEN $name: the tests did not notice"
  else
    echo "red   $name: $(grep -o 'with [0-9]* issues\?' test.log | tail -n 1 || true)"
  fi
  cp -p original.swift "$file"
  touch "$file"
}

if ! tests_pass "the unchanged model"; then
  tail -n 30 test.log >&2
  echo "mutations: the unchanged model fails already" >&2
  exit 1
fi
echo "green the unchanged model"

mutate "no temperature" Attention.swift \
  'q = scaleRows(q, by: temperatures)' \
  '_ = temperatures'
mutate "no chunks" Attention.swift \
  'chunk = kind.isChunked ? c.chunkSize : nil' \
  'chunk = nil'
mutate "RoPE in every layer" Attention.swift \
  'kind = c.layers[layer]' \
  'kind = LayerKind(
      hasExperts: c.layers[layer].hasExperts, usesRotaryEmbedding: true, isChunked: c.layers[layer].isChunked)'
mutate "position-free layers 0, 4, 8 instead of 3, 7, 11" TextConfiguration.swift \
  '(index + 1) % positionFreeInterval != 0' \
  'index % positionFreeInterval != 0'
mutate "no query/key norm" Attention.swift \
  'normalises = c.usesQueryKeyNorm' \
  'normalises = false'
# W_down (silu(W_gate g x) · (W_up g x)) becomes g · W_down (silu(W_gate x) · (W_up x)): the gate's product gets rows
# whose scores are 1, since the sigmoid of a logit above 30 is.
mutate "score on the expert's output" MixtureOfExperts.swift \
  'gate: expertLinear(chosen, gate, plan: routing.plan)' \
  'gate: expertLinear(
        gather(
          x,
          route(
            add(
              logits,
              Tensor(
                [Float](repeating: 30, count: logits.elementCount), shape: logits.shape, on: logits.backend)),
            expertsPerToken: expertsPerToken)), gate, plan: routing.plan)'
mutate "one expert a token" MixtureOfExperts.swift \
  'expertsPerToken = c.expertsPerToken' \
  'expertsPerToken = 1'
mutate "frequencies never stretched" RotaryEmbedding.swift \
  'plain.map { Self.stretch($0, scaling) }' \
  'plain.map { Self.stretch($0, scaling) > 0 ? $0 : 0 }'

if ((${#survivors[@]} > 0)); then
  echo "mutations: ${#survivors[@]} not noticed" >&2
  exit 1
fi
echo "every mutation was noticed"
