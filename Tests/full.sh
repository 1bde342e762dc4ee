#!/usr/bin/env bash
# The slow checks that `make test-full` adds to `make test`.
set -euo pipefail
cd "$(dirname "$0")/.."
Tests/mutations.sh
HERD_KILLS=200 python3 Tests/kill_and_resume.py
# transformers from PyPI, if it can be had.
[ -x .venv-peers/bin/python ] || Benchmarks/peers/setup.sh torch || true
[ ! -x .venv-peers/bin/python ] || .venv-peers/bin/python Tests/transformers_agreement.py Models/cria
# llama.cpp from PyPI, if it can be had; the script passes over it politely where it cannot.
[ ! -x .venv-peers/bin/python ] || .venv-peers/bin/python -m pip install -q --no-deps xllamacpp || true
[ ! -x .venv-peers/bin/python ] || .venv-peers/bin/python Tests/llama_agreement.py Models/cria
