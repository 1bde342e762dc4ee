#!/usr/bin/env python3
"""Holds the records of `Runs/pictures.py` to what they promise: nothing held out is learnt, right answers are right, seeds repeat.

Needs no network and no Pillow: pictures are names of their drawings here. Knows no model.
"""

import pathlib
import random
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Runs"))
import picture_drawings  # noqa: E402
import picture_questions  # noqa: E402
import pictures  # noqa: E402

RECORDS = 6000
failures = []


def check(holds, what):
    if not holds:
        failures.append(what)


class NamedMaker(pictures.Maker):
    """Writes down which drawings are shown in place of painting them."""

    def __init__(self, seed, kind):
        self.random = random.Random(seed)
        self.questions = picture_questions.Questions(self.random, kind == "heldout")
        self.kind, self.count = kind, 0

    def paint(self, drawings):
        self.count += 1
        return " ".join(name for _, name in drawings)


def made(kind, seed):
    """The things of the table with named drawings, and the records of one side."""
    found = picture_drawings.things()
    for thing in found:
        thing.train = [("font", "train %s" % thing.name)]
        thing.clip, thing.redrawn = [("clip", "clip %s" % thing.name)], [("emoji", "redrawn %s" % thing.name)]
    digits = {digit: [("digits", "%s %d" % (kind, digit))] for digit in range(10)}
    maker = NamedMaker(seed, kind)
    if kind == "train":
        pools = pictures.painted(maker, found, 3000)
        return found, list(pictures.learnt(maker, found, pools, digits, 3000, RECORDS)), list(pictures.named(maker, found, pools))
    return found, list(pictures.examined(maker, found, digits, 40)), []


def turns(record):
    messages = record["messages"]
    for question, answer in zip(messages[::2], messages[1::2]):
        content = question["content"]
        yield (content if isinstance(content, str) else content[-1]["text"]), answer["content"]


def shown(record):
    return [part["path"] for part in record["messages"][0]["content"] if part["type"] == "image"]


def is_right(answer, record):
    """As `PictureRecords` grades."""
    words = set(re.findall(r"[a-z0-9]+", answer.lower()))
    return any(set(right) <= words for right in record["accept"]) and not any(set(wrong) <= words for wrong in record["reject"])


found, train, captions = made("train", 1)
_, heldout, _ = made("heldout", 1)
check(train == made("train", 1)[1] and train != made("train", 2)[1], "equal seeds, and no others, give equal records")
check(len(train) == RECORDS and len(found) > 400, "%d records, %d things" % (len(train), len(found)))

# Wordings: what is held out never occurs in training, whatever stands in its gaps, and each side has enough.
for task, (learnt, held_out) in picture_questions.wordings().items():
    check(len(learnt) >= 10 and 2 <= len(held_out) <= 8, "%s: %d wordings, %d held out" % (task, len(learnt), len(held_out)))
    check(len(learnt) + len(held_out) >= 15, "%s: too few wordings" % task)
asked = {question for record in train for question, _ in turns(record)}
for record in heldout:
    for question, _ in turns(record):
        check(question not in asked, "held out and learnt: " + question)

# Drawings: the examination's groups show what they say.
for record in train:
    check(all(path.startswith("train ") for path in shown(record)), "learnt: %s" % shown(record))
groups = {"seen": "train ", "outside": ("clip ", "heldout "), "redrawn": "redrawn "}
for record in heldout:
    check(all(path.startswith(groups[record["group"]]) for path in shown(record)), "%s: %s" % (record["group"], shown(record)))
sides = [picture_drawings.drawing_of(name) for name in ("fries_bw", "fries_ganson", "fries_bw_ganson", "fries_02", "fries_simple_bw")]
check(len(set(sides)) == 1, "one drawing on both sides: %s" % sides)
check(picture_drawings.drawing_of("an_apple_01") != picture_drawings.drawing_of("apple_bw"), "two drawings are taken for one")

# Captions: every picture of a thing once, with its own name and nothing else.
for record in captions:
    path, caption = shown(record)[0], record["messages"][1]["content"]
    check(path[len("train "):].capitalize().lower() + "." == caption.lower(), "caption of %s: %s" % (path, caption))
check(len(captions) == 3000 * 85 // 100 // len(found) * len(found), "%d captions" % len(captions))

# Answers: the reference is right, another answer of the task mostly not; ordinals and kinds never both.
by_task = {}
for record in heldout:
    by_task.setdefault(record["task"], []).append(record)
check(set(by_task) == set(picture_questions.wordings()), "tasks: %s" % sorted(by_task))
for task, records in by_task.items():
    answers = sorted({answer for record in records for _, answer in turns(record)})
    for record in records:
        answer = next(turns(record))[1]
        check(is_right(answer, record), "%s: not right: %s %s" % (task, answer, record["accept"]))
        if task in ("kind", "which", "job", "digit"):
            both = [other for other in answers if other != answer and is_right(answer + " " + other, record)]
            check(not both, "%s: right: %s and %s" % (task, answer, both[:3]))
    share = sum(is_right(other, record) for record in records for other in answers) / len(records) / len(answers)
    check(share <= 0.5, "%s: a guess is right in %.2f" % (task, share))

# Only one of the pictures may answer a question about several.
named = {thing.name: thing for thing in found}
for record in train + heldout:
    if len(shown(record)) > 1:
        things = [named[path.split(" ", 1)[1]] for path in shown(record)]
        place = picture_questions.ORDINALS.index(next(turns(record))[1].strip(".").split()[1])
        for other in things[:place] + things[place + 1:]:
            check(other.name not in things[place].like, "%s or %s" % (things[place].name, other.name))

for thing in found:
    check(thing.name == thing.name.strip() and all(thing.accepted), "name: %r %s" % (thing.name, thing.accepted))
print("\n".join(failures[:20]) or "real pictures: %d records of training, %d of the examination are as promised" % (len(train), len(heldout)))
sys.exit(1 if failures else 0)
