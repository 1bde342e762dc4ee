#!/bin/sh
# Builds the fuzzers and runs each for a number of inputs, going on from the corpus of the last run.
# usage: Fuzz/run.sh [INPUTS] [FUZZER ...]      (100000 inputs of every fuzzer if nothing is said)
# SEED=1 makes the same inputs each time, from the corpus that is kept in the project: what a change must pass.
# TIMEOUT=60 allows a minute of the processor on one input instead of ten seconds.
# SANITIZE=address adds the address sanitizer, and builds the fuzzers named, or all, once more.
set -eu
cd "$(dirname "$0")"
inputs=${1:-100000}
[ $# -gt 0 ] && shift
python3 make_corpus.py .build/seeds
build() {
  swift build -c release --sanitize fuzzer "$@" >.build/build.log 2>&1 || { cat .build/build.log; exit 1; }
}
if [ -n "${SANITIZE:-}" ]; then
  if [ $# -gt 0 ]; then
    for fuzzer in "$@"; do build --sanitize "$SANITIZE" --scratch-path ".build/$SANITIZE" --product "$fuzzer"; done
  else
    build --sanitize "$SANITIZE" --scratch-path ".build/$SANITIZE"
  fi
  export PROGRAMS="$PWD/.build/$SANITIZE/release"
else
  build
fi
python3 fuzz.py --inputs "$inputs" ${SEED:+--seed "$SEED"} "$@"
