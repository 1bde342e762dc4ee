#!/bin/sh
# Runs each parser under libFuzzer for a number of inputs, going on from the corpus of the last run.
# usage: Fuzz/run.sh [INPUTS] [FUZZER ...]      (100000 inputs of every fuzzer if nothing is said)
# TIMEOUT=60 allows a minute on one input, for a busy machine instead of ten seconds.
# SANITIZE=address adds the address sanitizer.
set -eu
cd "$(dirname "$0")"
inputs=${1:-100000}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- FuzzJSON FuzzSafetensors FuzzGGUF FuzzTorch FuzzMeta
corpus=.build/corpus
mkdir -p "$corpus" .build/crashes
python3 make_corpus.py .build/seeds
sanitize="--sanitize fuzzer"
[ -z "${SANITIZE:-}" ] || sanitize="$sanitize --sanitize $SANITIZE"
for fuzzer in "$@"; do
  # shellcheck disable=SC2086
  swift build -c release $sanitize --product "$fuzzer" >.build/build.log 2>&1 || { cat .build/build.log; exit 1; }
  mkdir -p "$corpus/$fuzzer"
  # A crash, ten seconds on one input, or memory beyond 64 MB at once or 1 GB in all ends the run with the input saved.
  ./.build/release/"$fuzzer" "$corpus/$fuzzer" ".build/seeds/$fuzzer" -dict=".build/seeds/$fuzzer.dict" \
    -runs="$inputs" -max_len=8192 -timeout="${TIMEOUT:-10}" -malloc_limit_mb=64 -rss_limit_mb=1024 -print_final_stats=1 \
    -artifact_prefix=.build/crashes/"$fuzzer"- >.build/"$fuzzer".log 2>&1 || { tail -40 .build/"$fuzzer".log; exit 1; }
  echo "$fuzzer: $(grep -o 'DONE.*' .build/"$fuzzer".log | tail -1)"
done
