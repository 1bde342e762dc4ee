#!/usr/bin/env bash
# Refuses what can trap on foreign bytes in the modules that read them: a Swift trap cannot be caught.
#   lint-foreign.sh [FOLDER ...]     (the modules JSON, Checkpoints, Tokenizers and Decoding if nothing is said)
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- Sources/JSON Sources/Checkpoints Sources/Tokenizers Sources/Decoding
# Texts and comments first, so that only code is looked at.
found=$(find "$@" -name '*.swift' -print0 | xargs -0 awk '
  FNR == 1 { inside = 0 }
  { code = $0
    gsub(/\\"/, "", code); gsub(/"[^"]*"/, "\"\"", code); sub(/\/\/.*/, "", code)
    if (code ~ /"""/) { inside = !inside; next }
    if (inside) next
    if (code ~ /try!|fatalError|preconditionFailure|as!|[A-Za-z0-9_)\]]!([^=A-Za-z0-9_]|$)/) print FILENAME ":" FNR ": " $0 }')
if [ -n "$found" ]; then
  printf '%s\n' "$found" >&2
  echo "lint: modules that read foreign bytes neither force nor trap: throw the module's error instead" >&2
  exit 1
fi
