#!/usr/bin/env bash
# Gives Cria eyes: a tower that learns which caption goes with which picture, then tower and language model together on one
# thing alone, then on everything, pictures and text mixed; and the examination with the control of shuffled patches.
#   Runs/eyes.sh            the whole run: up to 150 minutes on two cores; writes .cache/eyes/model,
#                           to be copied over Models/cria once its two cards are as good
#   Runs/eyes.sh --smoke    the same steps in a minute, from an untrained model; the result answers nonsense, in .cache/eyes-smoke
# Interrupted, it goes on where it stopped: data that exist are kept, training resumes from its newest checkpoint.
# Left out: a phase beside the frozen language model, which learnt least in the pilots (Runs/eye_arms.py compares).
# MATCHING_TOKENS, FIRST_TOKENS and TOKENS (millions), PAIRS and LESSONS (thousands of captions and of conversations), MODEL
# (the language model to start from) and JUDGE (the one that reads captions) change the run.
set -euo pipefail
cd "$(dirname "$0")/.."

smoke=''
case ${1:-} in
  '') ;;
  --smoke) smoke=1 ;;
  *) sed -n '2,11s/^# \{0,1\}//p' "$0"; exit 64 ;;
esac
herd=.build/release/herd
if [ -n "$smoke" ]; then
  work=.cache/eyes-smoke preset=cria-tiny-eyes lessons=300 drawn=600 kept=20 megabytes=0.3 row=512 batch=1024 items=2
  records=300 shown=450
  matching_tokens=20000 first_tokens=10000 tokens=20000 target=$work/model
  rm -rf "$work"
else
  work=.cache/eyes preset=cria-eyes lessons=$((${LESSONS:-80} * 1000)) drawn=$((${PAIRS:-600} * 1000)) kept=${KEPT:-2500}
  megabytes=${MEGABYTES:-40} row=512 batch=2048 items=200
  records=40000 shown=15000
  matching_tokens=$((${MATCHING_TOKENS:-18} * 1000000)) first_tokens=$((${FIRST_TOKENS:-3} * 1000000))
  tokens=$((${TOKENS:-24} * 1000000)) target=.cache/eyes/model
fi
mkdir -p "$work"
say() { printf '\n== %s (%d s)\n' "$1" "$SECONDS" >&2; }
resume() { if compgen -G "$1/checkpoints/step-*" > /dev/null; then echo --resume; fi; }

say "build"
swift build -c release --product herd

model=${MODEL:-Models/cria}
if [ -n "$smoke" ]; then
  say "a language model that knows nothing yet"
  model=$work/text/model
  $herd data generate --task all --count 40 --output "$work/words.jsonl"
  $herd tokenizer train --input "$work/words.jsonl" --vocabulary-size 512 --output "$work/tokenizer"
  $herd data tokenize --tokenizer "$work/tokenizer" --input "$work/words.jsonl" --output "$work/words.tokens"
  $herd train --config cria-tiny --data "$work/words.tokens" --tokenizer "$work/tokenizer" --output "$work/text" --steps 2 \
    --row-length $row --batch-tokens $batch < /dev/null
fi

say "pictures and text"
# Drafts have another name until they are whole.
write() {
  local name=$1
  shift
  [ -s "$work/$name.jsonl" ] && return
  "$@" --output "$work/$name.part"
  mv "$work/$name.part" "$work/$name.jsonl"
}
write captions $herd data captions --count $drawn --balance $kept --seed 5
write first $herd data pictures --first --count $((lessons / 3)) --seed 6
write eyes $herd data pictures --count "$lessons" --seed 1
write seen $herd data pictures --split heldout --count $items --seed 2
write chat $herd data mixture --recipe Runs/cria.mixture.json --phase chat --megabytes "$megabytes" --seed 3
write answers $herd data generate --task all --split heldout --count $items --seed 4
tokenize() {
  [ -s "$work/$1.tokens" ] ||
    $herd data tokenize --tokenizer "$model" --vision $preset --input "$work/$1.jsonl" --output "$work/$1.tokens"
}
for name in captions first eyes seen chat answers; do tokenize $name; done

# Real pictures: their records lie beside them, in a folder of their own. The smoke run downloads nothing.
real=$work/real
if [ ! -s "$real/heldout.jsonl" ] && { [ -z "$smoke" ] || [ -d .cache/pictures ]; }; then
  python3 Runs/pictures.py --output "$real" --records $records --pictures $shown --items $((items > 100 ? 100 : items)) ||
    echo "eyes: no real pictures" >&2
fi
matched=(--data "captions=$work/captions.tokens") mixed=(--data "pictures:0.6=$work/eyes.tokens") validation_real=()
if [ -s "$real/heldout.jsonl" ]; then
  # The names of single things are captions too.
  tokenize real/train
  tokenize real/names
  matched=(--data "captions:0.85=$work/captions.tokens" --data "names:0.15=$real/names.tokens")
  mixed=(--data "pictures:0.45=$work/eyes.tokens" --data "real:0.15=$real/train.tokens")
  if [ -x "${HERD_DECODERS:-.build/decoders}/herd-decode-picture" ]; then
    # One in five: each takes a decoder's start, and is looked at many times.
    awk 'NR % 5 == 0' "$real/heldout.jsonl" > "$real/validation.jsonl"
    tokenize real/validation
    validation_real=(--validation "real=$real/validation.tokens")
  else
    echo "eyes: no examination with real pictures, as there is no decoder (make decoders)" >&2
  fi
fi

# train NAME TOKENS RATE SCHEDULE BATCH SETTING…
train() {
  local name=$1 count=$2 height=$3 way=$4 size=$5
  shift 5
  say "$name"
  # shellcheck disable=SC2046 # no words to split but --resume
  [ -s "$work/$name/model/config.json" ] ||
    $herd train --config $preset --tokenizer "$model" --output "$work/$name" "$@" --tokens "$count" --row-length $row \
      --batch-tokens "$size" --pass-tokens "$size" --rate "$height" --schedule "$way" --compute bfloat16 --set beta2=0.99 \
      --set floor=0.01 $(resume "$work/$name") < /dev/null
}
validation=(--validation "pictures=$work/seen.tokens" --validation "text=$work/answers.tokens" "${validation_real[@]}"
  --validate-every 500)
# A pair is matched against those of its step, so steps are larger.
train matching "$matching_tokens" 1e-3 linear $((2 * batch)) --init "${JUDGE:-$model}" --set trained=vision \
  --set objective=contrastive "${matched[@]}"
train first "$first_tokens" 4e-4 constant "$batch" --init "$model" --tower "$work/matching/model" \
  --data "pictures:0.7=$work/first.tokens" --data "text:0.3=$work/chat.tokens" "${validation[@]}"
train joint "$tokens" 4e-4 linear "$batch" --init "$work/first/model" "${mixed[@]}" --data "text:0.4=$work/chat.tokens" \
  "${validation[@]}"

say "examination"
made=$work/joint/model
$herd evaluate pictures "$made" --items $items --json "$made/pictures.json" --markdown "$work/pictures.md"
cat "$work/pictures.md"
if [ ${#validation_real[@]} -gt 0 ]; then
  $herd evaluate pictures "$made" --records "$real/heldout.jsonl" --items $items --json "$made/real-pictures.json" \
    --markdown "$work/real-pictures.md"
  cat "$work/real-pictures.md"
fi
if [ -z "$smoke" ]; then
  $herd evaluate card "$made" --items $items --training-length $row --json "$made/card.json" --markdown "$work/card.md"
  python3 Runs/card.py .cache/cria "$made" "$work"
fi

say "model"
mkdir -p "$target"
cp "$made/"* "$target/"
du -sb "$target" | awk '{ if ($1 > 24e6) { print "more than 24 MB"; exit 1 } }'
say "done: $target"
