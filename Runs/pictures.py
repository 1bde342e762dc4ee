#!/usr/bin/env python3
"""Writes conversations about real pictures: colour emoji, their outlines, clip art and handwritten digits, without root.

Fetches Debian's and PyPI's packages (`corpus.py` says how), places each thing of `things.tsv` on many grounds, sizes and turns,
and writes `train.jsonl` with pictures of train/ (portable pixmaps, which `herd data tokenize` reads itself), `heldout.jsonl` with
pictures of heldout/ (PNG and JPEG) and `sources.json`. Held out are a fifth of the wordings, drawings of Open Clip Art and digits
by a hash of their names and pixels, and all of EmojiOne, which is share-alike and serves the examination only. Groups: `seen` is
a trained drawing placed anew, `outside` a drawing or digit that was never trained. What cannot be had is skipped with a word.

    python3 Runs/pictures.py [--cache .cache/pictures] [--records 40000] [--pictures 15000] [--items 100] [--seed 1]
"""

import argparse
import collections
import json
import os
import random
import sys

from corpus import Packages, say
from picture_drawings import KINDS, SMALL, Drawings, import_pillow, share, things

HERE = os.path.dirname(os.path.abspath(__file__))
SIDE = 84  # of a tile of Cria's eyes
HELD_OUT_WORDINGS = 0.2
DIGITS = "zero one two three four five six seven eight nine".split()
TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
ORDINALS = "first second third fourth".split()


# Pictures ------------------------------------------------------------------------------------------------------


class Painter:
    """Puts drawings on grounds; the same random numbers paint the same pictures."""

    def __init__(self, image, numbers):
        self.image, self.random = image, numbers

    def colour(self):
        return tuple(self.random.randrange(256) for _ in range(3))

    def ground(self, size):
        """A picture without anything on it: white, of one colour, of two that run into each other, or spotted."""
        way = self.random.random()
        if way < 0.3:
            return self.image.new("RGB", size, (255, 255, 255))
        if way < 0.6:
            return self.image.new("RGB", size, self.colour())
        corners = 2 if way < 0.85 else self.random.randrange(3, 7)
        tiny = self.image.new("RGB", (corners, corners))
        first, second = self.colour(), self.colour()
        if corners == 2:
            mean = tuple((a + b) // 2 for a, b in zip(first, second))
            tiny.putdata(self.random.choice(([first, first, second, second], [first, second] * 2, [first, mean, mean, second])))
        else:
            tiny.putdata([tuple(max(0, min(255, part + self.random.randrange(-40, 41))) for part in first)
                          for _ in range(corners * corners)])
        return tiny.resize(size, self.image.BICUBIC)

    def ink(self, ground):
        """A colour that stands out from the ground."""
        bright = sum(ground.resize((1, 1), self.image.BOX).getpixel((0, 0)))
        while True:
            colour = self.colour()
            if abs(sum(colour) - bright) > 240:
                return colour

    def varied(self, drawing):
        """The drawing with other strengths of its colours, at times grey."""
        alpha = drawing.getchannel("A")
        if self.random.random() < 0.08:
            return self.image.merge("RGBA", [drawing.convert("L")] * 3 + [alpha])
        gains = [self.random.uniform(0.8, 1.15) for _ in range(3)]
        table = [min(255, int(value * gain)) for gain in gains for value in range(256)] + list(range(256))
        return drawing.point(table)

    def put(self, canvas, drawing, size, left, top, turns):
        """One drawing in a square of the canvas, its aspect kept, perhaps mirrored, a little turned."""
        if turns and self.random.random() < 0.5:
            drawing = drawing.transpose(self.image.FLIP_LEFT_RIGHT)
        scale = size / max(drawing.size)
        drawing = drawing.resize([max(1, round(side * scale)) for side in drawing.size], self.image.BILINEAR, reducing_gap=2.0)
        if self.random.random() < 0.6:
            drawing = drawing.rotate(self.random.uniform(-15, 15), self.image.BICUBIC, expand=True)
            drawing.thumbnail((size, size), self.image.BILINEAR)
        canvas.paste(drawing, (left + (size - drawing.width) // 2, top + (size - drawing.height) // 2), drawing)

    def picture(self, drawings, size):
        """One thing, or digits side by side."""
        canvas = self.ground(size)
        source = drawings[0][0]
        room = min(size[0] // len(drawings), size[1])
        edge = self.random.randint(max(8, room * 6 // 10), room)
        left = self.random.randint(0, size[0] - edge * len(drawings))
        top = self.random.randint(0, size[1] - edge)
        strokes = self.ink(canvas) if source in ("digits", "fonts-symbola") else None
        for number, (_, drawing) in enumerate(drawings):
            if strokes:
                coloured = self.image.new("RGBA", drawing.size, strokes + (255,))
                coloured.putalpha(drawing.getchannel("A"))
                drawing = coloured
            else:
                drawing = self.varied(drawing)
            self.put(canvas, drawing, edge, left + number * edge, top, turns=source != "digits")
        return canvas

    def size(self, held_out):
        """Mostly one tile; the examination has many sizes."""
        way = self.random.random()
        if held_out and way < 0.4:
            return (self.random.randint(56, 200), self.random.randint(56, 200))
        if way < 0.8:
            return (SIDE, SIDE)
        return (SIDE * 2, SIDE * 2) if way < 0.83 else (self.random.randint(60, SIDE), self.random.randint(60, SIDE))


# Questions -----------------------------------------------------------------------------------------------------


def wordings():
    """The wordings of each task, those of training and those held out."""
    found, task = {}, None
    with open(os.path.join(HERE, "picture_questions.txt"), encoding="utf-8") as file:
        for line in map(str.strip, file):
            if line.startswith("["):
                task = found.setdefault(line.strip("[]"), ([], []))
            elif line and not line.startswith("#"):
                task[share("wording " + line) < HELD_OUT_WORDINGS].append(line)
    return found


class Questions:
    """Questions of one side about pictures that are given by their paths."""

    def __init__(self, numbers, held_out):
        self.random, self.held_out = numbers, held_out
        self.wordings = {task: sides[held_out] for task, sides in wordings().items()}

    def text(self, task, **words):
        wording = self.random.choice(self.wordings[task])
        for key, value in words.items():
            wording = wording.replace("{%s}" % key, value).replace("{%s}" % key.upper(), value[:1].upper() + value[1:])
        return wording

    def name(self, thing):
        return "name", self.text("name"), thing.sentence, thing.accepted

    def kind(self, thing):
        """What kind a thing is of, at times among two."""
        phrase, right = KINDS[thing.kind]
        answer = phrase[0].upper() + phrase[1:] + "."
        if self.random.random() < 0.5:
            return "kind", self.text("kind"), answer, [[word] for word in right.split()]
        other = self.random.choice([kind for kind in KINDS if kind not in (thing.kind, "body", "face")])
        pair = [phrase, KINDS[other][0]]
        self.random.shuffle(pair)
        return "either", self.text("either", a=pair[0], b=pair[1]), answer, [[word] for word in right.split()]

    def use(self, thing):
        words = [word for word in thing.use.split() if word not in SMALL]
        return "use", self.text("use"), "To %s." % thing.use, [words]

    def about(self, thing, most):
        """Up to `most` questions about one thing, its name always among them."""
        turns = [self.name(thing)]
        if thing.kind and self.random.random() < 0.4:
            turns.append(self.kind(thing))
        if thing.use and self.random.random() < 0.6:
            turns.append(self.use(thing))
        self.random.shuffle(turns)
        return turns[:most] if most > 1 else [self.random.choice(turns)]

    def which(self, names, place):
        return "which", self.text("which", thing=names[place]), "The %s." % ORDINALS[place], [[ORDINALS[place]]]

    def job(self, use, place):
        return "job", self.text("job", use=use), "The %s." % ORDINALS[place], [[ORDINALS[place]]]

    def number(self, digits):
        if len(digits) == 1:
            word = DIGITS[digits[0]]
            return "digit", self.text("digit"), word.capitalize() + ".", [[word], [str(digits[0])]]
        ten, one = digits
        word = TEENS[one] if ten == 1 else TENS[ten] + ("-" + DIGITS[one] if one else "")
        return "number", self.text("number"), word.capitalize() + ".", [word.split("-"), ["%d%d" % (ten, one)]]


def record(paths, turns, group=None):
    """A training record; with a group, a question of the examination, of which there is one a record."""
    messages = []
    for number, (_, question, answer, _) in enumerate(turns):
        pictures = [{"type": "image", "path": path} for path in paths]
        messages.append({"role": "user", "content": question if number else pictures + [{"type": "text", "text": question}]})
        messages.append({"role": "assistant", "content": answer})
    if group is None:
        return {"messages": messages}
    return {"messages": messages, "task": turns[0][0], "group": group, "accept": turns[0][3]}


def overlapping(first, second):
    """Whether one job may be done with both things."""
    words = set(first.use.split()) & set(second.use.split())
    return bool(words - SMALL) or first.name == second.name


# The whole -----------------------------------------------------------------------------------------------------


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
        if task == "which":
            shown = self.random.sample(things, 2)
        else:
            useful = [thing for thing in things if thing.use]
            shown = [self.random.choice(useful)]
            others = [thing for thing in useful if not overlapping(thing, shown[0])]
            shown += self.random.sample(others, self.random.randint(1, 3))
        asked = shown[0]
        self.random.shuffle(shown)
        place = shown.index(asked)
        turn = self.questions.job(asked.use, place) if task == "job" else self.questions.which([t.name for t in shown], place)
        return record([picture_of(thing) for thing in shown], [turn], group)

    def digits(self, drawings, count):
        """The path of a number of so many digits, and the digits."""
        number = [self.random.randrange(1 if count == 2 and place == 0 else 0, 10) for place in range(count)]
        return self.paint([self.random.choice(drawings[digit]) for digit in number]), number


def learnt(maker, things, digits, pictures, records):
    """Records to learn from: the pictures of a thing are painted once and shown in several records."""
    each = max(1, pictures * 85 // 100 // max(1, len(things)))
    pools = {thing.name: [maker.paint([maker.random.choice(thing.train)]) for _ in range(each)] for thing in things}
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
            for place in range(items * 2 if task == "name" else items):
                thing = right[place % len(right)]
                turn = None
                while turn is None or turn[0] != task:
                    turn = {"name": maker.questions.name, "use": maker.questions.use}.get(task, maker.questions.kind)(thing)
                yield record([picture_of(thing)], [turn], group)
        for task in ("which", "job"):
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
    options.add_argument("--cache", default=".cache/pictures", help="folder for packages and pictures")
    options.add_argument("--records", type=int, default=40000, help="conversations to learn from")
    options.add_argument("--pictures", type=int, default=15000, help="pictures to learn from; each takes 21 kB")
    options.add_argument("--items", type=int, default=100, help="questions of each task and group of the examination")
    options.add_argument("--seed", type=int, default=1, help="the same seed writes the same files")
    options = options.parse_args()
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
        maker = Maker(Painter(pillow[0], numbers), Questions(numbers, kind == "heldout"), options.cache, kind)
        records = (learnt(maker, trained, digit, options.pictures, options.records) if kind == "train"
                   else examined(maker, trained, digit, options.items))
        counts = write(os.path.join(options.cache, kind + ".jsonl"), records)
        say("pictures: %s: %d records with %d pictures" % (kind, sum(counts.values()), maker.count))
        for (group, task), count in sorted(counts.items()) if kind == "heldout" else ():
            say("pictures:   %-8s %-7s %5d" % (group, task, count))
    with open(os.path.join(options.cache, "sources.json"), "w", encoding="utf-8") as file:
        json.dump(drawings.sources, file, indent=2, sort_keys=True)
        file.write("\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
