#!/usr/bin/env bash
# The slow checks that `make test-full` adds to `make test`.
set -euo pipefail
cd "$(dirname "$0")/.."
Tests/mutations.sh
HERD_KILLS=200 python3 Tests/kill_and_resume.py
