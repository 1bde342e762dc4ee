#!/bin/sh
# Builds the kernels for aarch64 and holds NEON to the scalar loops, bit for bit, in an emulator: products, every kernel
# under the layers at all tail lengths, and whole attention.
# Needs clang, a cross linker and qemu's user mode (Debian: gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user);
# skips where they are absent. An argument is the number of random products (default 500).
set -eu
linker=aarch64-linux-gnu-gcc
for tool in clang "$linker" qemu-aarch64; do
  if ! command -v "$tool" >/dev/null; then
    echo "skipped: $tool is not installed"
    exit 0
  fi
done
root=$(cd "$(dirname "$0")/.." && pwd)
kernels=$root/Sources/CKernels
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Each file once and hardly optimised: what is compared are bits, not times.
compile() {
  clang --target=aarch64-linux-gnu -isystem /usr/aarch64-linux-gnu/include -O1 -std=gnu11 -Wall -Wextra \
    -ffp-contract=off -I"$kernels" -I"$kernels/include" -c "$1" -o "$folder/$2.o"
}
for name in thread_pool dispatch convert matmul product_regions generic_products generic_blocks generic_int8 grids arm_neon_products \
  arm_neon_int8 layer_dispatch generic_layers arm_neon_layers layers vision elementwise experts attention \
  attention_backward; do
  compile "$kernels/$name.c" "kernel_$name"
done
for test in main layers; do
  compile "$root/Tests/aarch64/$test.c" "test_$test"
  "$linker" -static "$folder/test_$test.o" "$folder"/kernel_*.o -o "$folder/program" -lm -lpthread
  qemu-aarch64 "$folder/program" "${1:-500}"
done
