"""Asks about things and digits, in the wordings of `picture_questions.txt`, and says which answers are right.

A fifth of the wordings is held out by hash. Knows no pixels: pictures are paths.
"""

import os

from picture_drawings import KINDS, SMALL, share

HERE = os.path.dirname(os.path.abspath(__file__))
HELD_OUT_WORDINGS = 0.2
DIGITS = "zero one two three four five six seven eight nine".split()
TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
ORDINALS = "first second third fourth".split()


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


def alone(words):
    """Lists of one word each: an answer is right, or wrong, with one of them."""
    return [[word] for word in words]


class Questions:
    """Questions of one side: task, question, answer, words that make an answer right and words that make it wrong."""

    def __init__(self, numbers, held_out):
        self.random, self.held_out = numbers, held_out
        self.wordings = {task: sides[held_out] for task, sides in wordings().items()}

    def text(self, task, **words):
        wording = self.random.choice(self.wordings[task])
        for key, value in words.items():
            wording = wording.replace("{%s}" % key, value).replace("{%s}" % key.upper(), value[:1].upper() + value[1:])
        return wording

    def name(self, thing):
        return "name", self.text("name"), thing.sentence, thing.accepted, []

    def kind(self, thing):
        """What kind a thing is of, at times among two."""
        phrase, right = KINDS[thing.kind]
        answer = phrase[0].upper() + phrase[1:] + "."
        others = [kind for kind in KINDS if kind != thing.kind]
        task, words = "kind", {}
        if self.random.random() < 0.5:
            others = [self.random.choice([kind for kind in others if kind not in ("body", "face")])]
            pair = [phrase, KINDS[others[0]][0]]
            self.random.shuffle(pair)
            task, words = "either", {"a": pair[0], "b": pair[1]}
        wrong = sorted({word for kind in others for word in KINDS[kind][1].split()} - set(right.split()))
        return task, self.text(task, **words), answer, alone(right.split()), alone(wrong)

    def use(self, thing):
        words = [word for word in thing.use.split() if word not in SMALL]
        return "use", self.text("use"), "To %s." % thing.use, [words], []

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
        return self.ordinal("which", place, thing=names[place])

    def job(self, use, place):
        return self.ordinal("job", place, use=use)

    def ordinal(self, task, place, **words):
        wrong = [ordinal for ordinal in ORDINALS if ordinal != ORDINALS[place]]
        return task, self.text(task, **words), "The %s." % ORDINALS[place], alone([ORDINALS[place]]), alone(wrong)

    def number(self, digits):
        if len(digits) == 1:
            task, words, figures = "digit", [DIGITS[digits[0]]], str(digits[0])
        else:
            ten, one = digits
            task, figures = "number", "%d%d" % (ten, one)
            words = [TEENS[one]] if ten == 1 else [TENS[ten]] + ([DIGITS[one]] if one else [])
        wrong = [word for word in DIGITS + TEENS + TENS[2:] if word not in words]
        return task, self.text(task), "-".join(words).capitalize() + ".", [words, [figures]], alone(wrong)


def record(paths, turns, group=None):
    """A training record; with a group, a question of the examination, of which there is one a record."""
    messages = []
    for number, (_, question, answer, _, _) in enumerate(turns):
        pictures = [{"type": "image", "path": path} for path in paths]
        messages.append({"role": "user", "content": question if number else pictures + [{"type": "text", "text": question}]})
        messages.append({"role": "assistant", "content": answer})
    if group is None:
        return {"messages": messages}
    return {"messages": messages, "task": turns[0][0], "group": group, "accept": turns[0][3], "reject": turns[0][4]}


def overlapping(first, second):
    """Whether one job may be done with both things."""
    return bool(set(first.use.split()) & set(second.use.split()) - SMALL)
