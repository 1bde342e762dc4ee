#!/bin/sh
# Builds the products for aarch64 and holds NEON to the scalar loops, bit for bit, in an emulator.
# Needs a cross compiler and qemu's user mode (Debian: gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user);
# skips where they are absent. An argument is the number of random products (default 500).
set -eu
compiler=aarch64-linux-gnu-gcc
for tool in "$compiler" qemu-aarch64; do
  if ! command -v "$tool" >/dev/null; then
    echo "skipped: $tool is not installed"
    exit 0
  fi
done
root=$(cd "$(dirname "$0")/.." && pwd)
kernels=$root/Sources/CKernels
program=$(mktemp)
trap 'rm -f "$program"' EXIT
sources=
for name in thread_pool dispatch matmul generic_products arm_neon_products convert generic_blocks grids; do
  sources="$sources $kernels/$name.c"
done
# gcc does not know the pragma that forbids contraction in these files, so the option does.
# shellcheck disable=SC2086
"$compiler" -O2 -std=gnu11 -Wall -Wextra -Wno-unknown-pragmas -ffp-contract=off -static \
  -I"$kernels" -I"$kernels/include" "$root/Tests/aarch64/main.c" $sources -o "$program" -lm -lpthread
qemu-aarch64 "$program" "${1:-500}"
