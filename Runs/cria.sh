#!/usr/bin/env bash
# Makes Cria from nothing: real text, a vocabulary, three phases of training, and the model's folder.
#   Runs/cria.sh            the whole run: up to two hours on two cores; writes Models/cria
#   Runs/cria.sh --control  after it: a dense model of equal active size on the same tokens, and the card with both
#   Runs/cria.sh --smoke    the same steps in three minutes; the result answers nonsense, in .cache/cria-smoke/model
# Phases: repeated sequences until the model looks back, then the mixture at a constant rate, then dialogues (loss on
# the answers only) while the rate falls. Runs/arms.py steps chose the steps' size and rate.
# Interrupted, it goes on where it stopped: data that exist are kept, training resumes from its newest checkpoint.
# Left out: experts' capacity, dropout, several epochs of chat data. TOKENS and CHAT_TOKENS (millions)
# change the budget.
set -euo pipefail
cd "$(dirname "$0")/.."

smoke='' control=''
case ${1:-} in
  '') ;;
  --smoke) smoke=1 ;;
  --control) control=1 ;;
  *) sed -n '2,10s/^# \{0,1\}//p' "$0"; exit 64 ;;
esac
if [ -n "$smoke" ]; then
  work=.cache/cria-smoke preset=cria-tiny vocabulary=512 row=128 batch=1024
  warm_megabytes=1 megabytes=2 chat_megabytes=1 warm_tokens=40000 tokens=100000 chat_tokens=60000 warm_rate=3e-3 rate=3e-3
  target=$work/model
  rm -rf "$work"
else
  work=.cache/cria preset=cria vocabulary=4096 row=512 batch=2048
  warm_megabytes=8 megabytes=${MEGABYTES:-90} chat_megabytes=${CHAT_MEGABYTES:-125}
  warm_tokens=2500000 tokens=$((${TOKENS:-22} * 1000000)) chat_tokens=$((${CHAT_TOKENS:-22} * 1000000))
  warm_rate=1e-3 rate=2e-3
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
# Drafts have another name until they are whole.
mixture() {
  [ -s "$work/$1.jsonl" ] && return
  $herd data mixture --recipe "$recipe" --phase "$1" --megabytes "$2" --seed "$3" --output "$work/$1.part"
  mv "$work/$1.part" "$work/$1.jsonl"
}
mixture pretrain $megabytes 1
mixture chat $chat_megabytes 2
mixture warm $warm_megabytes 3
# Never trained on: items of every task and, where there is real text, documents of each source.
[ -s "$work/answers.jsonl" ] ||
  $herd data generate --task all --split heldout --count 60 --seed 4 --output "$work/answers.jsonl"
if [ -z "$smoke" ]; then cat .cache/corpus/heldout/*.jsonl > "$work/english.jsonl"; fi

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
tokenize() {
  [ -s "$work/$1.tokens" ] ||
    $herd data tokenize --tokenizer "$work/tokenizer" --input "$work/$1.jsonl" --output "$work/$1.tokens" --count "$2"
}
tokenize warm everything
tokenize pretrain everything
tokenize chat answers
tokenize answers answers
validation=(--validation "answers=$work/answers.tokens" --validate-every 1000)
if [ -z "$smoke" ]; then
  tokenize english everything
  validation+=(--validation "english=$work/english.tokens")
fi

# train PRESET FOLDER: the three phases.
train() {
  local from=() name count height way size
  while read -r name count height way size; do
    say "$1: $name"
    if [ ! -s "$2/$name/model/config.json" ]; then
      # shellcheck disable=SC2046 # no words to split but --resume
      $herd train --config "$1" --data "$work/$name.tokens" --tokenizer "$work/tokenizer" --output "$2/$name" "${from[@]}" \
        --tokens "$count" --row-length $row --batch-tokens "$size" --rate "$height" --schedule "$way" \
        --compute bfloat16 --set beta2=0.99 --set floor=0.01 "${validation[@]}" $(resume "$2/$name") < /dev/null
    fi
    from=(--init "$2/$name/model")
  done << P
warm $warm_tokens $warm_rate constant $batch
pretrain $tokens $rate constant $batch
chat $chat_tokens $rate linear $batch
P
}

# The smoke model's context is too short for the long needles of its own length.
items=200 options=(--training-length $row)
[ -z "$smoke" ] || items=2 options=(--training-length 16 --no-user-questions)
if [ -n "$control" ]; then
  train cria-dense "$work/dense"
  say "card of the control"
  $herd evaluate card "$work/dense/chat/model" --items $items "${options[@]}" --json "$work/dense/card.json"
  model=$work/chat/model
  cp "$work/dense/card.json" "$model/control.json"
  $herd evaluate card "$model" --items $items "${options[@]}" --control "dense control=$model/control.json" \
    --markdown "$work/card.md"
  python3 Runs/card.py "$work" "$model"
  if cmp -s "$model/model.safetensors" "$target/model.safetensors"; then cp "$model/"* "$target/"; fi
  exit
fi
train $preset "$work"

say "card"
model=$work/chat/model
$herd inspect "$model" > /dev/null
$herd generate -m "$model" --chat -p "Who are you?" -n 32 --temp 0
$herd evaluate card "$model" --items $items "${options[@]}" --json "$work/card.json" --markdown "$work/card.md"
python3 Runs/card.py "$work" "$model"
if [ -z "$smoke" ]; then python3 Runs/curves.py "$work"; fi
if [ -z "$smoke" ]; then cp "$work/card.json" "$model/card.json"; fi

say "model"
# A committed model is replaced only by a better one.
if [ -n "$smoke" ] || python3 Runs/card.py --better "$model/card.json" "$target/card.json"; then
  mkdir -p "$target"
  cp "$model/"* "$target/"
  say "done: $target"
else
  say "done: $model; $target stays, since its card is better"
fi
