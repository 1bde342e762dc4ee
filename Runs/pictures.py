#!/usr/bin/env python3
"""Writes conversations about real pictures: colour emoji, their outlines, clip art and handwritten digits, without root.

Fetches Debian's and PyPI's packages (`corpus.py` says how), places each thing of `things.tsv` on many grounds, sizes and turns,
and writes `train.jsonl` with pictures of train/ (portable pixmaps, which `herd data tokenize` reads itself), `names.jsonl` with
each of them and its name alone, `heldout.jsonl` with pictures of heldout/ (PNG and JPEG) and `sources.json`. Held out are a fifth of the wordings, drawings of Open Clip Art and digits
by a hash of their names and pixels, and all of EmojiOne, which is share-alike and serves the examination only. Groups: `seen` is
a trained drawing placed anew, `outside` a drawing or digit that was never trained, `redrawn` an emoji in EmojiOne's hand. What
cannot be had is skipped with a word.

    python3 Runs/pictures.py [--cache .cache/pictures] [--output FOLDER] [--records 40000] [--pictures 15000] [--items 100] [--seed 1]
"""

import argparse
import collections
import json
import os
import random
import sys

from corpus import Packages, say
from picture_drawings import Drawings, import_pillow, things
from picture_painter import Painter
from picture_questions import Questions, overlapping, record


class Maker:
    """Paints pictures into a folder and asks about them."""

    def __init__(self, painter, questions, folder, kind):
        self.painter, self.questions, self.random = painter, questions, painter.random
        self.folder, self.kind, self.count = folder, kind, 0
        os.makedirs(os.path.join(folder, kind), exist_ok=True)

    def paint(self, drawings):
        """The path of a new picture, from the folder on."""
        held_out = self.kind == "heldout"
        path = "%s/%05d.%s" % (self.kind, self.count, self.random.choice(("png", "png", "jpg")) if held_out else "ppm")
        self.count += 1
        picture = self.painter.picture(drawings, self.painter.size(held_out))
        picture.save(os.path.join(self.folder, path), **({"quality": 90} if path.endswith("jpg") else {}))
        return path

    def several(self, task, things, picture_of, group=None):
        """A question about two to four pictures: which shows a thing, or what does a job."""
        asked = self.random.choice([thing for thing in things if task == "which" or thing.use])
        others = [thing for thing in things if thing.name not in asked.like]
        if task == "job":
            others = [thing for thing in others if thing.use and not overlapping(thing, asked)]
        shown = [asked] + self.random.sample(others, 1 if task == "which" else self.random.randint(1, min(3, len(others))))
        self.random.shuffle(shown)
        place = shown.index(asked)
        turn = self.questions.job(asked.use, place) if task == "job" else self.questions.which([t.name for t in shown], place)
        return record([picture_of(thing) for thing in shown], [turn], group)

    def digits(self, drawings, count):
        """The path of a number of so many digits, and the digits."""
        number = [self.random.randrange(1 if count == 2 and place == 0 else 0, 10) for place in range(count)]
        return self.paint([self.random.choice(drawings[digit]) for digit in number]), number


def painted(maker, things, pictures):
    """So many pictures of each thing to learn from, by its name: each is shown in several records."""
    each = max(1, pictures * 85 // 100 // max(1, len(things)))
    return {thing.name: [maker.paint([maker.random.choice(thing.train)]) for _ in range(each)] for thing in things}


def named(maker, things, pools):
    """Each picture of one thing once, with the name as its caption."""
    captions = [(path, thing.sentence) for thing in things for path in pools[thing.name]]
    for path, caption in maker.random.sample(captions, len(captions)):
        yield {"messages": [{"role": "user", "content": [{"type": "image", "path": path}]},
                            {"role": "assistant", "content": caption}]}


def learnt(maker, things, pools, digits, pictures, records):
    """Records to learn from."""
    numbers = [[maker.digits(digits, count) for _ in range(pictures * share // 100)] for count, share in ((1, 9), (2, 6))] \
        if digits else None

    def picture_of(thing):
        return maker.random.choice(pools[thing.name])

    for place in range(records):
        way = maker.random.random()
        if numbers and way < 0.15:
            path, number = maker.random.choice(numbers[way > 0.09])
            yield record([path], [maker.questions.number(number)])
        elif way < 0.35:
            yield maker.several("which" if way < 0.27 else "job", things, picture_of)
        else:
            thing = things[place % len(things)]
            yield record([picture_of(thing)], maker.questions.about(thing, maker.random.randint(1, 3)))


def examined(maker, things, digits, items):
    """Questions of the examination, a group after the other, so many of each task."""
    groups = {"seen": lambda thing: thing.train, "outside": lambda thing: thing.clip, "redrawn": lambda thing: thing.redrawn}
    for group, drawings in groups.items():
        known = [thing for thing in things if drawings(thing)]
        if len(known) < 8:
            continue

        def picture_of(thing, drawings=drawings):
            return maker.paint([maker.random.choice(drawings(thing))])

        for task in ("name", "kind", "either", "use"):
            right = [thing for thing in known if (thing.use if task == "use" else thing.kind or task == "name")]
            right = maker.random.sample(right, len(right))
            for place in range((items * 2 if task == "name" else items) if right else 0):
                thing = right[place % len(right)]
                turn = None
                while turn is None or turn[0] != task:
                    turn = {"name": maker.questions.name, "use": maker.questions.use}.get(task, maker.questions.kind)(thing)
                yield record([picture_of(thing)], [turn], group)
        useful = sum(thing.use is not None for thing in known)
        for task in ("which", "job") if useful > 4 else ("which",):
            for _ in range(items):
                yield maker.several(task, known, picture_of, group)
    for count in (1, 2) if digits else ():
        for _ in range(items):
            path, number = maker.digits(digits, count)
            yield record([path], [maker.questions.number(number)], "outside")


def write(path, records):
    """Writes one JSON a line; gives the number of questions of each task."""
    counts, last = collections.Counter(), 0
    with open(path + ".new", "w", encoding="utf-8") as file:
        for number, line in enumerate(records):
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
            counts[line.get("group", "all"), line.get("task", "all")] += 1
            if number - last >= 10000:
                last = number
                say("pictures: %d records" % number)
    os.replace(path + ".new", path)
    return counts


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--cache", default=".cache/pictures", help="folder for packages")
    options.add_argument("--output", help="folder for records and pictures (default: the cache)")
    options.add_argument("--records", type=int, default=40000, help="conversations to learn from")
    options.add_argument("--pictures", type=int, default=15000, help="pictures to learn from; each takes 21 kB")
    options.add_argument("--items", type=int, default=100, help="questions of each task and group of the examination")
    options.add_argument("--seed", type=int, default=1, help="the same seed writes the same files")
    options = options.parse_args()
    output = options.output or options.cache
    if min(options.records, options.pictures, options.items) < 1:
        sys.exit("pictures: --records, --pictures and --items: expected at least 1")

    pillow = import_pillow(options.cache)
    drawings = Drawings(Packages(options.cache), pillow)
    found = things()
    drawings.add_fonts(found)
    drawings.add_clip_art(found)
    drawings.add_emojione(found)
    digits = drawings.digits(options.cache)
    trained = [thing for thing in found if thing.train]
    if len(trained) < 8:
        say("pictures: no drawings could be had: nothing written")
        return 1
    say("pictures: %d things, %d drawings to learn, %d held out" % (
        len(trained), sum(len(thing.train) for thing in trained), sum(len(thing.clip) + len(thing.redrawn) for thing in trained)))
    for kind, digit in (("train", digits[0]), ("heldout", digits[1])):
        numbers = random.Random("%d %s" % (options.seed, kind))
        maker = Maker(Painter(pillow[0], numbers), Questions(numbers, kind == "heldout"), output, kind)
        if kind == "train":
            pools = painted(maker, trained, options.pictures)
            records = learnt(maker, trained, pools, digit, options.pictures, options.records)
            write(os.path.join(output, "names.jsonl"), named(maker, trained, pools))
        else:
            records = examined(maker, trained, digit, options.items)
        counts = write(os.path.join(output, kind + ".jsonl"), records)
        say("pictures: %s: %d records with %d pictures" % (kind, sum(counts.values()), maker.count))
        for (group, task), count in sorted(counts.items()) if kind == "heldout" else ():
            say("pictures:   %-8s %-7s %5d" % (group, task, count))
    with open(os.path.join(output, "sources.json"), "w", encoding="utf-8") as file:
        json.dump(drawings.sources, file, indent=2, sort_keys=True)
        file.write("\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
