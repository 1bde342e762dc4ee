#!/usr/bin/env bash
# The slow checks that `make test-full` adds to `make test`.
set -euo pipefail
cd "$(dirname "$0")/.."
Tests/mutations.sh
