#!/usr/bin/env bash
# Shows that the tests can fail: breaks the source in one way at a time, in a copy of the tree, and demands that the
# tests turn red each time. Knows the source's lines by their text; a line that changed is an error.
#
# Usage: Tests/mutations.sh [WORD]     WORD: only the mutations whose names hold it
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
wanted=${1:-}
model=Llama4
parity=RandomConfigurationTests
copy=$(mktemp -d "${TMPDIR:-/tmp}/herd-mutations.XXXXXX")
trap 'rm -rf "$copy"' EXIT

cp -R "$root/Package.swift" "$root/Sources" "$root/Tests" "$copy/"
[[ ! -f $root/Package.resolved ]] || cp "$root/Package.resolved" "$copy/"
cd "$copy"

# tests_pass NAME FILTER: builds and runs the tests: 0 if they pass, 1 if they fail; leaves with an error if there is
# nothing to run.
tests_pass() {
  if ! swift build -c release --build-tests >build.log 2>&1; then
    tail -n 30 build.log >&2
    echo "mutations: $1 does not compile" >&2
    exit 1
  fi
  local status=0
  swift test -c release --skip-build --filter "$2" >test.log 2>&1 || status=$?
  if grep -q "Test run with 0 tests" test.log; then
    echo "mutations: no test matches $2" >&2
    exit 1
  fi
  return $((status != 0))
}

survivors=()

# mutate NAME TESTS FILE OLD NEW: replaces OLD, which must stand in Sources/FILE exactly once, and expects TESTS to turn
# red.
mutate() {
  local name=$1 tests=$2 file=Sources/$3 old=$4 new=$5 source rest
  [[ $name == *"$wanted"* ]] || return 0
  source=$(<"$file")
  rest=${source/"$old"/}
  if [[ $rest == "$source" || $rest == *"$old"* ]]; then
    echo "mutations: $name: expected exactly once in $file: $old" >&2
    exit 1
  fi
  cp -p "$file" original
  printf '%s\n' "${source/"$old"/"$new"}" >"$file"
  if tests_pass "$name" "$tests"; then
    survivors+=("$name")
    echo "GREEN $name: the tests did not notice"
  else
    echo "red   $name: $(grep -o 'with [0-9]* issues\?' test.log | tail -n 1 || true)"
  fi
  cp -p original "$file"
  touch "$file"
}

all="$parity|AttentionTests|LayerInstructionSetTests|SameBitsTests|EngineTests|PretrainingTests|SamplingTests"
if ! tests_pass "the unchanged source" "$all"; then
  tail -n 30 test.log >&2
  echo "mutations: the unchanged source fails already" >&2
  exit 1
fi
echo "green the unchanged source"

mutate "no temperature" $parity $model/Attention.swift \
  'q = scaleRows(q, by: temperatures)' \
  '_ = temperatures'
mutate "no chunks" $parity $model/Attention.swift \
  'chunk = kind.isChunked ? c.chunkSize : nil' \
  'chunk = nil'
mutate "RoPE in every layer" $parity $model/Attention.swift \
  'kind = c.layers[layer]' \
  'kind = LayerKind(
      hasExperts: c.layers[layer].hasExperts, usesRotaryEmbedding: true, isChunked: c.layers[layer].isChunked)'
mutate "position-free layers 0, 4, 8 instead of 3, 7, 11" $parity $model/TextConfiguration.swift \
  '(index + 1) % positionFreeInterval != 0' \
  'index % positionFreeInterval != 0'
mutate "no query/key norm" $parity $model/Attention.swift \
  'normalises = c.usesQueryKeyNorm' \
  'normalises = false'
# W_down (silu(W_gate g x) · (W_up g x)) becomes g · W_down (silu(W_gate x) · (W_up x)): the rows go in with a score of 1,
# since the sigmoid of a logit above 30 is, and what comes out is multiplied.
mutate "score on the expert's output" $parity $model/MixtureOfExperts.swift \
  'let chosen = gather(x, routing.through(logits), for: gate.compute)
    let y: Tensor
    let base: Tensor
    if let wanted {
      // The shared expert is computed while the others are read.
      base = linear(hidden, shared.down)
      y = experts(chosen, plan: routing.plan, wanted)
    } else {
      (y, base) = experts(chosen, plan: routing.plan, beside: LinearMap(hidden, shared.down))
    }
    return scatter(y, routing, addingTo: base, from: down.compute)' \
  'let sure = Tensor(
      [Float](repeating: 30, count: logits.elementCount), shape: logits.shape, on: logits.backend)
    let chosen = gather(x, route(add(logits, sure), expertsPerToken: expertsPerToken))
    let (y, base) = experts(chosen, plan: routing.plan, beside: LinearMap(hidden, shared.down))
    let ones = Tensor([Float](repeating: 1, count: x.shape[0]), shape: [x.shape[0], 1], on: x.backend)
    let scores = gather(ones, routing.through(logits)).reshaped([y.shape[0]])
    return scatter(scaleRows(y, by: scores), routing, addingTo: base)'
mutate "one expert a token" $parity $model/MixtureOfExperts.swift \
  'expertsPerToken = c.expertsPerToken' \
  'expertsPerToken = 1'
mutate "frequencies never stretched" $parity $model/RotaryEmbedding.swift \
  'plain.map { Self.stretch($0, scaling) }' \
  'plain.map { Self.stretch($0, scaling) > 0 ? $0 : 0 }'

# The kernels under the layers: each table of them is held to the scalar one, and all to attention in double precision.
mutate "a query sees one key too many" AttentionTests CKernels/attention.c \
  '/ f->group + 1, end' \
  '/ f->group + 2, end'
mutate "a query does not see its own key" AttentionTests CKernels/attention.c \
  '/ f->group + 1, end' \
  '/ f->group, end'
mutate "int8 products start from the wrong side of the offset" Int8ProductTests CKernels/int8_activations.h \
  'starts[g] = -l->offset * sum;' 'starts[g] = l->offset * sum;'

mutate "quantised rows of another product" ProductRegionTests CKernels/product_regions.c \
  'other->p->a == job->p->a && ' \
  ''
mutate "softmax without its maximum" 'AttentionTests|LayerInstructionSetTests' CKernels/lane_tiles.h \
  'lanes_exp(lanes_sub(score[v], shift))' \
  'lanes_exp(score[v])'
mutate "softmax without its maximum in the specification" 'AttentionTests|LayerInstructionSetTests' \
  CKernels/generic_layers.c \
  'exp_sum(seen, row, most[r], row)' \
  'exp_sum(seen, row, 0.0f, row)'
mutate "swiglu with the sigmoid of the other sign" 'LayerInstructionSetTests|MathFunctionTests|RandomConfigurationTests' \
  CKernels/math_functions.h \
  'return x / (1.0f + herd_math_exp(-x));' \
  'return x / (1.0f + herd_math_exp(x));'

# Decoding: what a token by token pass gives must be what the whole gives.
mutate "a chunked layer's slot off by one" 'SameBitsTests|EngineTests' $model/KVCache.swift \
  'chunks[layer].map { position % $0 } ?? position' \
  'chunks[layer].map { (position + 1) % $0 } ?? position'
mutate "a position-free layer's slot off by one" 'SameBitsTests|EngineTests' $model/KVCache.swift \
  'chunks[layer].map { position % $0 } ?? position' \
  'chunks[layer].map { position % $0 } ?? max(position - 1, 0)'

mutate "a block of keys is looked for on the first page only" 'AttentionCacheTests|CacheTypeTests' CKernels/attention.c \
  'k = pages->k[page], v = pages->v[page];' \
  'k = pages->k[0], v = pages->v[page];'
mutate "the halves of a block of four bits exchanged" AttentionCacheTests CKernels/numbers.h \
  'place < 16 ? block[2 + place] & 15 : block[2 + place - 16] >> 4' \
  'place < 16 ? block[2 + place] >> 4 : block[2 + place - 16] & 15'
mutate "a wrong guess is believed" SpeculationTests Inference/Engine/ActiveGeneration.swift \
  'row < drafts.count, pending.first == drafts[row]' \
  'row < drafts.count, pending.first != nil'
mutate "guesses are left in the cache" SpeculationTests Inference/Engine/ActiveGeneration.swift \
  'session.keep(certain + row)' \
  'session.keep(certain + drafts.count)'
mutate "a prompt cache of another model is taken" PromptCacheTests Inference/Engine/PromptCacheFile.swift \
  'guard found == expected else {' \
  'guard found != nil else {'
mutate "the needle always stands at the beginning" NeedleProbeTests Evaluation/Needle/NeedleProbe.swift \
  'if !isPlaced, read >= before {' \
  'if !isPlaced, read >= 0 * before {'

mutate "resuming from the data's beginning" PretrainingTests Recipes/Pretraining.swift \
  'seed: batches.seed, position: state.data)' \
  'seed: batches.seed)'
mutate "top-p keeps one token too few" SamplingTests Inference/Sampling/TopP.swift \
  'candidates.keepFirst(kept)' \
  'candidates.keepFirst(max(kept - 1, 1))'
mutate "top-p keeps one token too many" SamplingTests Inference/Sampling/TopP.swift \
  'candidates.keepFirst(kept)' \
  'candidates.keepFirst(min(kept + 1, candidates.entries.count))'

mutate "rows and columns of patches exchanged in their angles" VisionTests $model/VisionPlaces.swift \
  '[Int32(patch % side + 1), Int32(patch / side + 1)]' \
  '[Int32(patch / side + 1), Int32(patch % side + 1)]'

mutate "the pixel shuffle goes down first" VisionTests $model/VisionPlaces.swift \
  'tile * tokens + row * side + column' \
  'tile * tokens + (top + column - left) * side + left + row - top'

mutate "the slope of GELU without its bell" 'VisionKernelTests|VisionTests' CKernels/math_functions.h \
  'fmaf(inner, e * HERD_NORMAL_PEAK, fmaf(step' \
  'fmaf(0.0f, e * HERD_NORMAL_PEAK, fmaf(step'

mutate "a tile's patches see only what comes before them" 'AttentionTests|VisionTests' CKernels/attention.c \
  'run->whole ? run->offset + run->count : 0' \
  '0'

mutate "resampling rounds down" PreparationTests Media/Resampling.swift \
  'let half = Int32(1) << (bits - 1)' \
  'let half = Int32(0)'

mutate "no separator behind the last row of tiles" PictureTokenTests Tokenizers/PictureLayout.swift \
  'for _ in 0..<rows {' \
  'for _ in 0..<rows - 1 {'

mutate "a session takes one picture for another" PictureTests Inference/Engine/Session.swift \
  'tiles.firstDifference(from: places) ?? alike' \
  'alike'

mutate "a piece of a prompt begins with a tile's first tokens" PictureTests Inference/Pictures/PromptTiles.swift \
  'part.lowerBound - tile.lowerBound..<part.upperBound - tile.lowerBound' \
  '0..<part.count'

mutate "the tower looks at the first tile only" PictureTests Inference/Pictures/Eyes.swift \
  'tile * count..<(tile + 1) * count' \
  '0..<count'

mutate "boxes beyond the picture are drawn" PictureBoxTests Inference/Pictures/PictureBoxes.swift \
  '(0...1000).contains' \
  '(0...2000).contains'

if ((${#survivors[@]} > 0)); then
  echo "mutations: ${#survivors[@]} not noticed" >&2
  exit 1
fi
echo "every mutation was noticed"
