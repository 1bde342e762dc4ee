#!/usr/bin/env bash
# Makes Cria from nothing: real text, a vocabulary, pre-training, chat tuning, and the model's folder.
#   Runs/cria.sh            the whole run: up to two hours on two cores; writes Models/cria
#   Runs/cria.sh --smoke    the same steps in three minutes; the result answers nonsense, in .cache/cria-smoke/model
# Interrupted, it goes on where it stopped: data that exist are kept, training resumes from its newest checkpoint.
# Left out: experts' capacity, dropout, several epochs of chat data. TOKENS and CHAT_TOKENS (millions) change the budget.
set -euo pipefail
cd "$(dirname "$0")/.."

smoke=
case ${1:-} in
  '') ;;
  --smoke) smoke=1 ;;
  *) sed -n '2,6s/^# \{0,1\}//p' "$0"; exit 64 ;;
esac
if [ -n "$smoke" ]; then
  work=.cache/cria-smoke preset=cria-tiny vocabulary=512 row=128 batch=2048
  megabytes=2 chat_megabytes=1 tokens=120000 chat_tokens=60000 rate=3e-3
  target=$work/model
  rm -rf "$work"
else
  work=.cache/cria preset=cria vocabulary=4096 row=512 batch=8192
  megabytes=${MEGABYTES:-150} chat_megabytes=${CHAT_MEGABYTES:-60}
  tokens=$((${TOKENS:-30} * 1000000)) chat_tokens=$((${CHAT_TOKENS:-12} * 1000000)) rate=2e-3
  target=Models/cria
fi
mkdir -p "$work"
say() { printf '\n== %s (%d s)\n' "$1" "$SECONDS" >&2; }
resume() { if compgen -G "$1/checkpoints/step-*" > /dev/null; then echo --resume; fi; }

say "build"
swift build -c release --product herd
herd=.build/release/herd

say "real text"
if [ -n "$smoke" ]; then
  # Three minutes are too short for downloads: generated text only.
  recipe=$work/mixture.json
  python3 - Runs/cria.mixture.json "$recipe" <<'P'
import json, sys
recipe = json.load(open(sys.argv[1]))
for phase in recipe["phases"].values():
    phase.pop("files", None)
json.dump(recipe, open(sys.argv[2], "w"))
P
else
  recipe=Runs/cria.mixture.json
  [ -s .cache/corpus/sources.json ] || python3 Runs/corpus.py
fi

say "mixture"
[ -s "$work/pretrain.jsonl" ] ||
  $herd data mixture --recipe "$recipe" --phase pretrain --megabytes $megabytes --seed 1 --output "$work/pretrain.jsonl"
[ -s "$work/chat.jsonl" ] ||
  $herd data mixture --recipe "$recipe" --phase chat --megabytes $chat_megabytes --seed 2 --output "$work/chat.jsonl"

say "vocabulary"
if [ ! -s "$work/tokenizer/tokenizer.json" ]; then
  # The first 40 MB say enough about which pairs are common.
  python3 - "$work/pretrain.jsonl" "$work/vocabulary.txt" <<'P'
import json, sys
size = 0
with open(sys.argv[2], "w") as out:
    for line in open(sys.argv[1]):
        record = json.loads(line)
        text = record.get("text") or "\n".join(m["content"] for m in record["messages"])
        out.write(text + "\n")
        size += len(text)
        if size > 40_000_000:
            break
P
  $herd tokenizer train --input "$work/vocabulary.txt" --vocabulary-size $vocabulary --output "$work/tokenizer"
fi

say "token files"
[ -s "$work/pretrain.tokens" ] || $herd data tokenize --tokenizer "$work/tokenizer" --input "$work/pretrain.jsonl" \
  --output "$work/pretrain.tokens" --count everything
[ -s "$work/chat.tokens" ] || $herd data tokenize --tokenizer "$work/tokenizer" --input "$work/chat.jsonl" \
  --output "$work/chat.tokens" --count answers

say "pre-training"
if [ ! -s "$work/base/model/config.json" ]; then
  # shellcheck disable=SC2046 # no words to split but --resume
  $herd train --config $preset --data "$work/pretrain.tokens" --tokenizer "$work/tokenizer" --output "$work/base" \
    --tokens $tokens --row-length $row --batch-tokens $batch --rate $rate --schedule stable --compute bfloat16 \
    $(resume "$work/base")
fi

say "chat tuning"
if [ ! -s "$work/chat/model/config.json" ]; then
  # shellcheck disable=SC2046
  $herd train --config $preset --data "$work/chat.tokens" --tokenizer "$work/tokenizer" --output "$work/chat" \
    --init "$work/base/model" --tokens $chat_tokens --row-length $row --batch-tokens $batch --rate 1e-3 \
    --schedule linear --compute bfloat16 $(resume "$work/chat")
fi

say "model"
mkdir -p "$target"
cp "$work/chat/model/"* "$target/"
$herd inspect "$target" > /dev/null
$herd generate -m "$target" --chat -p "Who are you?" -n 32 --temp 0

say "card"
items=200 length=$row
# The smoke model's context is too short for the long needles of its own length.
[ -z "$smoke" ] || items=2 length="16 --no-user-questions"
# shellcheck disable=SC2086
$herd evaluate card "$target" --items $items --training-length $length --json "$work/card.json" --markdown "$work/card.md"
[ -n "$smoke" ] || cp "$work/card.json" "$target/card.json"
python3 Runs/card.py "$work" "$target"
say "done: $target"
