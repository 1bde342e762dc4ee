#!/usr/bin/env bash
# Builds the programs that decode pictures and videos into .build/decoders. Debian's packages that they need are installed
# where this may be done without asking (as root, or by sudo without a password); otherwise they are named.
#   build.sh [--if-present]     with it nothing is installed, and nothing that is missing is an error
set -euo pipefail
cd "$(dirname "$0")"

if_present=no
[ "${1:-}" = --if-present ] && if_present=yes
PICTURE=(libvips-dev)
VIDEO=(libavformat-dev libavcodec-dev libavutil-dev libswscale-dev)

has_compiler() { command -v pkg-config > /dev/null && command -v make > /dev/null && compiler > /dev/null; }
compiler() { command -v cc || command -v clang || command -v gcc; }
has_picture() { has_compiler && pkg-config --exists 'vips >= 8.13' gmodule-2.0; }
has_video() { has_compiler && pkg-config --exists libavformat libavcodec libavutil libswscale; }

missing=()
has_compiler || missing+=(pkg-config make)
compiler > /dev/null || missing+=(gcc libc6-dev)
has_picture || missing+=("${PICTURE[@]}")
has_video || missing+=("${VIDEO[@]}")

if [ ${#missing[@]} -gt 0 ] && [ $if_present = no ]; then
  root=()
  may_install=no
  if command -v apt-get > /dev/null; then
    if [ "$(id -u)" = 0 ]; then
      may_install=yes
    elif command -v sudo > /dev/null && sudo -n true 2> /dev/null; then
      may_install=yes root=(sudo -n)
    fi
  fi
  if [ $may_install = yes ]; then
    echo "decoders: installing ${missing[*]}"
    "${root[@]}" apt-get update -q > /dev/null || true
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" > /dev/null
  else
    echo "decoders: these packages are missing (names as Debian has them): ${missing[*]}" >&2
    echo "decoders: sudo apt-get install --no-install-recommends ${missing[*]}" >&2
  fi
fi

status=0
build() { make --no-print-directory -s CC="$(compiler)" "$1" || status=1; }
if has_picture; then build picture; else echo "decoders: no pictures can be read without libvips (make decoders)" >&2; status=1; fi
if has_video; then build video; else echo "decoders: no videos can be read without FFmpeg's libraries (make decoders)" >&2; status=1; fi
[ $if_present = yes ] || exit $status
