"""Fetches drawings of things and handwritten digits, and divides them into those to learn and those that are held out.

Coloured emoji, their outlines, clip art and digits come from Debian's and PyPI's packages (`corpus.py` says how), the names of
what they show from `things.tsv`. Knows neither questions nor files of conversations; what cannot be had is skipped with a word.
"""

import collections
import csv
import fnmatch
import functools
import glob
import gzip
import importlib
import io
import os
import re
import subprocess
import sys
import zipfile

from corpus import hash_of, say

HERE = os.path.dirname(os.path.abspath(__file__))
MOST_PIXELS = 10_000_000  # of a drawing
HELD_OUT_DRAWINGS, HELD_OUT_DIGITS = 0.45, 0.2
NOTO, SYMBOLA, CLIP_ART = "fonts-noto-color-emoji", "fonts-symbola", "openclipart-png"
EMOJIONE = "ruby-gemojione"  # examined, never trained
LICENCES = {NOTO: "OFL-1.1", SYMBOLA: "free for any use", CLIP_ART: "public domain", EMOJIONE: "CC-BY-SA-4.0",
            "scikit-learn": "BSD-3-Clause (digits: UCI, CC-BY-4.0)"}
# What a kind is called, and words that are as right.
KINDS = {
    "animal": ("an animal", "animal"), "food": ("food", "food eat drink fruit vegetable"),
    "plant": ("a plant", "plant flower tree"), "vehicle": ("a vehicle", "vehicle transport"), "tool": ("a tool", "tool"),
    "sport": ("something to play with", "play toy game sport"), "device": ("an electronic device", "device electronic machine"),
    "instrument": ("a musical instrument", "instrument"), "clothing": ("something to wear", "wear clothing clothes"),
    "building": ("a building", "building"), "furniture": ("a household thing", "household"),
    "sky": ("a thing of nature", "nature weather sky"), "body": ("a part of the body", "body"), "face": ("a face", "face")}


def share(text):
    """A number from 0 to 1 that hangs on the text alone."""
    return hash_of(text) / 2.0 ** 64


def wheel(name, cache):
    """A PyPI package's file in the cache, or None."""
    folder = os.path.join(cache, "wheels")
    os.makedirs(folder, exist_ok=True)
    pattern = os.path.join(glob.escape(folder), name.replace("-", "_") + "-*.whl")
    if not glob.glob(pattern):
        done = subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary", ":all:",
                               "--disable-pip-version-check", "-d", folder, name], capture_output=True, text=True)
        if done.returncode != 0:
            say("pictures: no %s: %s" % (name, (done.stderr.strip().splitlines() or ["no file came"])[-1]))
    return (sorted(glob.glob(pattern)) or [None])[-1]


def import_pillow(cache):
    """Pillow's modules, from the cache where it is not installed."""
    try:
        importlib.import_module("PIL.Image")
    except ImportError:
        found = wheel("pillow", cache)
        if found is None:
            sys.exit("pictures: Pillow is needed (pip install pillow)")
        folder = found + ".unpacked"
        if not os.path.isdir(folder):
            with zipfile.ZipFile(found) as file:
                file.extractall(folder)
        sys.path.insert(0, folder)
    from PIL import Image, ImageDraw, ImageFont
    Image.MAX_IMAGE_PIXELS = None  # `Drawings.opened` looks at the size before it decodes
    return Image, ImageDraw, ImageFont


# Things --------------------------------------------------------------------------------------------------------


class Thing:
    """What has one name: its kind, other right names, its use, and drawings to learn and to be examined with."""

    def __init__(self, name, kind):
        self.name, self.kind, self.use, self.others = name, kind, None, []
        self.characters, self.clip_art = [], []
        self.train, self.clip, self.redrawn = [], [], []
        self.like = set()  # names of things that may be called the same, its own among them

    @property
    def sentence(self):
        return self.name[0].upper() + self.name[1:] + "."

    @functools.cached_property
    def accepted(self):
        """Lists of words: an answer with all words of one of them is right."""
        words = [word for word in re.findall(r"[a-z]+", self.name.lower()) if word not in SMALL]
        return [words] + [re.findall(r"[a-z]+", other.lower()) for other in self.others]


    def is_like(self, other):
        """Whether a right name of one is a right name of the other, or holds it."""
        return any(set(mine) <= set(theirs) or set(theirs) <= set(mine)
                   for mine in self.accepted for theirs in other.accepted)


SMALL = set("a an the of to with in its out for on from by into not at up and".split())


def things():
    found = {}
    with open(os.path.join(HERE, "things.tsv"), encoding="utf-8") as file:
        for row in csv.reader((line for line in file if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE):
            character, kind, name, others, use, patterns = row
            thing = found.setdefault(name, Thing(name, kind if kind in KINDS else None))
            thing.characters.append(character)
            thing.clip_art += [] if patterns == "-" else patterns.split()
            thing.others += [] if others == "-" else [other for other in others.split(";") if other not in thing.others]
            thing.use = thing.use or (None if use == "-" else use)
    for thing in found.values():
        thing.like = {other.name for other in found.values() if thing.is_like(other)}
    return list(found.values())


def drawing_of(name):
    """What files of one drawing have in common: `fries_bw` and `fries_ganson` are the same."""
    words = [re.sub(r"[0-9]", "", word) for word in name.lower().replace("-", "_").split("_")]
    return "_".join(word for word in words if word not in ("", "bw", "ganson", "r", "simple", "v"))


class Drawings:
    """Puts drawings into the things, of each source that can be had."""

    def __init__(self, packages, pillow):
        self.packages = packages
        self.image, self.draw, self.font = pillow
        self.sources = {}

    def fetch(self, package):
        fetched = self.packages.fetch(package)
        if fetched is None:
            return None
        self.sources[package] = {**fetched[1], "licence": LICENCES[package]}
        return fetched[0]

    def trimmed(self, picture, most=160):
        """The drawing without empty edges, no side longer than `most`; None if it is empty."""
        picture = picture.convert("RGBA")
        box = picture.getchannel("A").point(lambda alpha: 255 if alpha > 8 else 0).getbbox()
        if box is None:
            return None
        picture = picture.crop(box)
        if max(picture.size) > most:
            picture.thumbnail((most, most), self.image.LANCZOS, reducing_gap=2.0)
        return picture if min(picture.size) >= 8 else None

    def opened(self, path):
        """The drawing of a file; None after a word about a file that cannot be read or is as large as a poster."""
        try:
            with self.image.open(path) as picture:
                if picture.width * picture.height > MOST_PIXELS:
                    return None
                return self.trimmed(picture)
        except (OSError, ValueError, SyntaxError) as problem:
            say("pictures: skipped %s: %s" % (os.path.basename(path), problem))
            return None

    def add_fonts(self, found):
        for package, pattern in ((NOTO, "**/NotoColorEmoji.ttf"), (SYMBOLA, "**/Symbola*.ttf")):
            folder = self.fetch(package)
            path = folder and (glob.glob(os.path.join(glob.escape(folder), pattern), recursive=True) or [None])[0]
            if not path:
                continue
            font = self.font.truetype(path, 109)  # the one size of the coloured pictures
            nothing = bytes(font.getmask("\U0010FFFE"))
            count = 0
            for thing in found:
                for character in thing.characters:
                    canvas = self.image.new("RGBA", (180, 160))
                    self.draw.Draw(canvas).text((20, 16), character, font=font, fill=(0, 0, 0, 255), embedded_color=package == NOTO)
                    drawing = self.trimmed(canvas)
                    if drawing and bytes(font.getmask(character)) != nothing:
                        thing.train.append((package, drawing))
                        count += 1
            self.sources[package]["drawings"] = count

    def add_clip_art(self, found):
        folder = self.fetch(CLIP_ART)
        if folder is None:
            return
        paths = {}
        for path in sorted(glob.glob(os.path.join(glob.escape(folder), "usr/share/openclipart/png/**/*.png"), recursive=True)):
            paths.setdefault(os.path.basename(path)[:-4], path)
        counts = collections.Counter()
        for thing in found:
            names = sorted({name for pattern in thing.clip_art for name in fnmatch.filter(paths, pattern)})
            kept = collections.Counter()
            for name in names:
                held_out = share("clip art " + drawing_of(name)) < HELD_OUT_DRAWINGS
                if kept[held_out] == 4:
                    continue
                drawing = self.opened(paths[name])
                if drawing:
                    (thing.clip if held_out else thing.train).append((CLIP_ART, drawing))
                    kept[held_out] += 1
                    counts[held_out] += 1
        self.sources[CLIP_ART].update(drawings=counts[False], held_out=counts[True])

    def add_emojione(self, found):
        folder = self.fetch(EMOJIONE)
        count = 0
        for thing in found if folder else []:
            for character in thing.characters:
                for path in glob.glob(os.path.join(glob.escape(folder), "**/assets/png/%04X.png" % ord(character)), recursive=True):
                    drawing = self.opened(path)
                    if drawing:
                        thing.redrawn.append((EMOJIONE, drawing))
                        count += 1
        if folder:
            self.sources[EMOJIONE]["held_out"] = count

    def digits(self, cache):
        """Drawings of handwritten digits to learn and to be examined with, by digit."""
        train, outside = collections.defaultdict(list), collections.defaultdict(list)
        path = wheel("scikit-learn", cache)
        if path is None:
            return train, outside
        with zipfile.ZipFile(path) as file:
            table = gzip.decompress(file.read("sklearn/datasets/data/digits.csv.gz")).decode()
        for row in csv.reader(io.StringIO(table)):
            values = [int(float(value)) for value in row]
            ink = self.image.new("L", (8, 8))
            ink.putdata([min(255, value * 16) for value in values[:64]])
            drawing = self.image.new("RGBA", (64, 64), (0, 0, 0, 255))
            drawing.putalpha(ink.resize((64, 64), self.image.BICUBIC))
            side = outside if share("digit " + ",".join(row)) < HELD_OUT_DIGITS else train
            side[values[64]].append(("digits", drawing))
        self.sources["scikit-learn"] = {
            "package": "scikit-learn", "version": os.path.basename(path).split("-")[1], "licence": LICENCES["scikit-learn"],
            "drawings": sum(map(len, train.values())), "held_out": sum(map(len, outside.values()))}
        return train, outside
