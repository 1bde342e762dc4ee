#!/usr/bin/env python3
"""Fetches the real English text that a shipped model may carry, as plain paragraphs, without root.

Downloads Debian packages with `apt-get download` into a cache folder, compares each with the SHA-256 of the
package index, unpacks it with `dpkg -x`, reduces manuals to prose (no code, menus, tables, near-duplicates) and
writes `text/NAME.jsonl` with one {"text": ...} of 200 to 3,000 characters a line, `heldout/NAME.jsonl` with the one
per cent of the documents that training never sees, and `sources.json` with package, version, hash and licence.
What cannot be had is skipped with a word. Knows nothing of models and tokenizers; standard library only.

    python3 Runs/corpus.py [--cache .cache/corpus] [--only NAME ...] [--countries FILE.swift]
"""

import argparse
import glob
import hashlib
import html.parser
import json
import os
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree

# name: package, files under the unpacked package, licence, most bytes to keep.
SOURCES = {
    "postgresql": ("postgresql-doc-15", ["usr/share/doc/postgresql-doc-15/html/*.html"], "PostgreSQL", None),
    "sqlite": ("sqlite3-doc", ["usr/share/doc/sqlite3/*.html"], "public domain", None),
    "rust": ("rust-doc", ["usr/share/doc/rust-doc/html/%s/**/*.html" % book for book in (
        "book", "rust-by-example", "nomicon", "reference", "cargo", "edition-guide", "embedded-book", "rustc",
        "rustdoc")], "MIT OR Apache-2.0", None),
    "python": ("python3.11-doc", ["usr/share/doc/python3.11/html/%s/*.html" % part for part in (
        "tutorial", "howto", "faq", "library", "using", "reference", "whatsnew", "extending", "installing")],
        "PSF-2.0", None),
    "libreoffice": ("libreoffice-help-en-us", ["usr/share/libreoffice/help/en-US/text/**/*.html"], "MPL-2.0", None),
    "nodejs": ("nodejs-doc", ["usr/share/doc/nodejs/api/*.html"], "MIT", None),
    "wordnet": ("wordnet-base", ["usr/share/wordnet/data.*"], "WordNet-3.0", None),
}
CLDR = ("unicode-cldr-core", "Unicode-DFS-2016")

SHORTEST, LONGEST = 200, 3000  # characters of a document
HELD_OUT_PER_CENT = 1


def say(text):
    print(text, file=sys.stderr, flush=True)


# Packages ------------------------------------------------------------------------------------------------------


class Packages:
    """Debian packages in a folder of our own: nothing is installed and nothing needs root."""

    def __init__(self, cache):
        self.folder = os.path.join(cache, "packages")
        state, archives = os.path.join(self.folder, "state"), os.path.join(self.folder, "apt")
        os.makedirs(os.path.join(state, "lists", "partial"), exist_ok=True)
        os.makedirs(os.path.join(archives, "archives", "partial"), exist_ok=True)
        self.own = ["-o", "Dir::State=" + os.path.abspath(state), "-o", "Dir::Cache=" + os.path.abspath(archives),
                    "-o", "Dir::State::status=/var/lib/dpkg/status", "-o", "APT::Sandbox::User="]
        self.updated = False

    def run(self, command, **options):
        return subprocess.run(command, capture_output=True, text=True, **options)

    def describe(self, package):
        """The newest record of the index as a dictionary, or None."""
        if not self.updated:
            self.updated = True
            try:
                self.run(["apt-get", *self.own, "update"], timeout=300)
            except (OSError, subprocess.TimeoutExpired) as problem:
                say("corpus: no package index: %s" % problem)
        try:
            shown = self.run(["apt-cache", *self.own, "--no-all-versions", "show", package])
        except OSError:
            return None
        record = {}
        for line in shown.stdout.splitlines():
            key, colon, value = line.partition(": ")
            if colon and not line.startswith(" "):
                record.setdefault(key, value)
        return record if "SHA256" in record else None

    def fetch(self, package):
        """Unpacks the package; returns (folder, record) or None after a word about what is missing."""
        kept = os.path.join(self.folder, package + ".json")
        folder = os.path.join(self.folder, package)
        if os.path.exists(kept) and os.path.isdir(folder):
            with open(kept, encoding="utf-8") as file:
                return folder, json.load(file)
        record = self.describe(package)
        if record is None:
            say("corpus: skipped %s: no such package in the index" % package)
            return None
        done = self.run(["apt-get", *self.own, "download", package], cwd=self.folder)
        found = sorted(glob.glob(os.path.join(glob.escape(self.folder), package + "_*.deb")))
        if done.returncode != 0 or not found:
            say("corpus: skipped %s: %s" % (package, (done.stderr.strip().splitlines() or ["no file came"])[-1]))
            return None
        digest = hashlib.sha256()
        with open(found[-1], "rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
        if digest.hexdigest() != record["SHA256"]:
            say("corpus: skipped %s: SHA-256 is %s, the index says %s"
                % (package, digest.hexdigest(), record["SHA256"]))
            os.remove(found[-1])
            return None
        unpacked = self.run(["dpkg", "-x", found[-1], folder])
        if unpacked.returncode != 0:
            say("corpus: skipped %s: %s" % (package, unpacked.stderr.strip()))
            return None
        os.remove(found[-1])
        facts = {"package": package, "version": record.get("Version"), "sha256": record["SHA256"]}
        with open(kept, "w", encoding="utf-8") as file:
            json.dump(facts, file)
        return folder, facts


# Prose ---------------------------------------------------------------------------------------------------------


class Paragraphs(html.parser.HTMLParser):
    """The paragraphs of a page: what stands in p, dd and li, without code blocks, tables and menus."""

    SKIPPED = {"pre", "script", "style", "nav", "table", "header", "footer", "aside", "svg", "form", "button",
               "head", "h1", "h2", "h3", "h4", "h5", "h6", "figure", "math", "textarea", "select", "noscript", "sup"}
    BLOCKS = {"p", "dd", "dt", "li", "div", "section", "article", "ul", "ol", "dl", "blockquote", "main", "body",
              "br", "hr", "tr", "td"}
    MENUS = re.compile(r"nav|menu|toc|sidebar|header|footer|index|breadcrumb|highlight|codeblock|syntax|fancy_toc")

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.found = []
        self.text = []
        self.skipping = []  # open elements inside a skipped one

    def handle_starttag(self, tag, attributes):
        if tag in ("br", "hr", "img", "input", "link", "meta", "wbr", "col", "source"):
            if tag == "br":
                self.text.append(" ")
            return
        if self.skipping:
            self.skipping.append(tag)
            return
        names = " ".join(value or "" for key, value in attributes if key in ("class", "id", "role"))
        if tag in self.SKIPPED or (tag in ("div", "ul", "span") and self.MENUS.search(names.lower())):
            self.finish()
            self.skipping.append(tag)
        elif tag in self.BLOCKS:
            self.finish()

    def handle_endtag(self, tag):
        if self.skipping:
            if tag in self.skipping:
                while self.skipping and self.skipping.pop() != tag:
                    pass
        elif tag in self.BLOCKS:
            self.finish()

    def handle_data(self, data):
        if not self.skipping:
            self.text.append(data)

    def finish(self):
        text = " ".join("".join(self.text).split())
        self.text = []
        if text:
            self.found.append(text)


PLAIN = {"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": " - ", "…": "...", "\u00a0": " ", "\u00ad": "",
         "\u200b": "", "•": "", "→": "->", "¶": "", "−": "-"}
FUNCTION_WORDS = set("the a an and or of to in is are was were be been it that this these those with for on as by at "
                     "from not can will if you when which has have but they their its your there all any each".split())
SIGNS = re.compile(r"[_=<>{}\[\]\\|#$@^~`*+&%]|::|->|\(\)|//|\w\.\w+\.\w|--|\w/\w")
WORD = re.compile(r"[A-Za-z]+(?:['-][A-Za-z]+)*")


def normalised(text):
    text = unicodedata.normalize("NFC", "".join(PLAIN.get(character, character) for character in text))
    text = re.sub(r" ?\((source|checked-by|matrix): [^()]*\)|§", "", text)  # notes of the manuals' own tools
    text = re.sub(r"\s+", " ", text).strip()
    return re.sub(r" ([.,;:!?)])", r"\1", text)


def is_prose(text):
    """Whether a paragraph is plain English: sentences of ordinary words, few signs of code."""
    if len(text) < 40 or not text[0].isupper() or text[-1] not in ".!?:\")":
        return False
    if any(ord(character) > 0x24F for character in text) or "http" in text:
        return False
    letters = sum(character.isalpha() or character in " ,.'" for character in text)
    if letters < 0.92 * len(text):
        return False
    words = WORD.findall(text)
    if len(words) < 8:
        return False
    common = sum(word.lower() in FUNCTION_WORDS for word in words)
    if common < 0.2 * len(words) or sum(map(len, words)) > 6.2 * len(words):
        return False
    if sum(word.isupper() and len(word) > 1 for word in words) > 0.1 * len(words):
        return False
    if sum(any(letter.isupper() for letter in word[1:]) for word in words) > 0.14 * len(words):
        return False
    return len(SIGNS.findall(text)) <= len(words) / 24


class Seen:
    """Near-duplicates among paragraphs: by the whole, and by a sketch of eight-word sequences."""

    def __init__(self):
        self.whole = set()
        self.sketches = set()

    def add(self, text):
        """Whether the paragraph is new."""
        words = [word.lower() for word in WORD.findall(text)]
        key = hashlib.blake2b(" ".join(words).encode(), digest_size=8).digest()
        if key in self.whole:
            return False
        self.whole.add(key)
        grams = {hash_of(" ".join(words[start:start + 8])) for start in range(0, max(1, len(words) - 7))}
        sketch = sorted(grams)[:4]  # the smallest hashes: near-duplicates share most of them
        if len(sketch) >= 3 and sum(value in self.sketches for value in sketch) >= len(sketch) - 1:
            return False
        self.sketches.update(sketch)
        return True


def hash_of(text):
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big")


def documents(paragraphs):
    """Neighbouring paragraphs of one page joined to documents of 200 to 3,000 characters."""
    text = ""
    for paragraph in paragraphs:
        if len(paragraph) > LONGEST:
            continue
        if text and len(text) + 2 + len(paragraph) > LONGEST:
            if len(text) >= SHORTEST:
                yield text
            text = ""
        text = text + "\n\n" + paragraph if text else paragraph
    if len(text) >= SHORTEST:
        yield text


def manual_pages(folder, patterns):
    """The kept paragraphs of each page, in the order of the file names."""
    seen = Seen()
    paths = sorted({path for pattern in patterns for path in glob.glob(os.path.join(folder, pattern), recursive=True)})
    for path in paths:
        if os.path.basename(path) in ("print.html", "genindex.html", "bookindex.html"):
            continue
        with open(path, encoding="utf-8", errors="replace") as file:
            page = file.read()
        parser = Paragraphs()
        parser.feed(page)
        parser.close()
        parser.finish()
        yield [text for text in map(normalised, parser.found) if is_prose(text) and seen.add(text)]


# What a dictionary must hold and a small model had better not say.
COARSE = re.compile(r"shit|fuck|piss|cunt|nigg|whore|slut|bitch|bastard|crap|rape|sexual|genital|slur|coitus|offensive")


def wordnet_pages(folder, patterns):
    """Glosses with their examples as sentences, eight entries a page."""
    kinds = {"n": "noun", "v": "verb", "a": "adjective", "s": "adjective", "r": "adverb"}
    entries = []
    for pattern in patterns:
        for path in sorted(glob.glob(os.path.join(folder, pattern))):
            with open(path, encoding="utf-8", errors="replace") as file:
                for line in file:
                    if line.startswith("  ") or " | " not in line:
                        continue
                    data, gloss = line.rstrip("\n").split(" | ", 1)
                    fields = data.split()
                    word = re.sub(r"\(.*\)", "", fields[4]).replace("_", " ")
                    examples = re.findall(r'"([^"]{20,160})"', gloss)
                    meaning = gloss.split('; "')[0].split(' "')[0].strip(" ;")
                    if not word.isascii() or not 15 < len(meaning) < 140 or "(" in meaning or COARSE.search(gloss + word):
                        continue
                    if not examples and (fields[2] != "n" or not meaning.startswith(("a ", "an ", "the "))):
                        continue
                    sentences = [example[0].upper() + example[1:] for example in examples[:2]]
                    sentences = [text if text[-1] in ".!?" else text + "." for text in sentences
                                 if len(text.split()) >= 4]
                    if sentences or not examples:
                        entries.append(" ".join(["%s (%s): %s." % (word, kinds[fields[2]], meaning), *sentences]))
    entries.sort(key=hash_of)
    for start in range(0, len(entries), 8):
        page = [normalised(entry) for entry in entries[start:start + 8]]
        yield [entry for entry in page if sum(c.isalpha() or c in " ,.'():;-" for c in entry) > 0.96 * len(entry)]


# Countries -----------------------------------------------------------------------------------------------------

# What has changed since the release of CLDR in Debian 12 (41, April 2022), or is more useful under another name.
CURRENCIES = {"HR": "euro", "BG": "euro", "LS": "Lesotho loti", "TO": "Tongan pa'anga", "KG": "Kyrgyzstani som",
              "GY": "Guyanese dollar", "AF": "Afghan afghani", "BA": "convertible mark", "TT": "Trinidad dollar",
              "ST": "dobra"}
# CLDR marks languages of schools and regions as official too; where the law says less or more, the law.
LANGUAGES = {"UA": "Ukrainian", "SY": "Arabic", "DZ": "Arabic;Tamazight", "MA": "Arabic;Tamazight", "TN": "Arabic",
             "LB": "Arabic", "IL": "Hebrew", "NG": "English", "EC": "Spanish", "LI": "German", "NO": "Norwegian",
             "CH": "German;French;Italian;Romansh", "MG": "Malagasy;French", "SN": "French", "AF": "Pashto;Dari",
             "ZA": "Zulu;Xhosa;Afrikaans;English", "KM": "Comorian;Arabic;French", "KZ": "Kazakh;Russian",
             "ME": "Montenegrin", "BI": "Kirundi;French;English", "NR": "Nauruan;English", "TV": "Tuvaluan;English",
             "BD": "Bengali", "MK": "Macedonian;Albanian", "IQ": "Arabic;Kurdish", "LS": "Sotho;English",
             "SC": "Seychellois Creole;English;French", "FJ": "English;Fijian;Fiji Hindi",
             "PE": "Spanish;Quechua;Aymara", "RW": "Kinyarwanda;English;French;Swahili", "PH": "Filipino;English",
             "TL": "Portuguese;Tetum", "BW": "English;Tswana", "UG": "English;Swahili"}
# More than one currency at once, or official languages that changed lately.
LEFT_OUT = {"ZW", "ML", "BF", "NE"}
REGIONS = {"Micronesian Region": "Micronesia"}
WITH_ARTICLE = {"AE", "BS", "CD", "CF", "CG", "DO", "GB", "GM", "KM", "MH", "MV", "NL", "PH", "SB", "SC", "US"}
PLAIN_NAMES = {"CD": "Democratic Republic of the Congo", "CG": "Republic of the Congo", "MM": "Myanmar",
               "GB": "United Kingdom", "US": "United States", "CZ": "Czechia", "CI": "Ivory Coast",
               "BA": "Bosnia and Herzegovina", "TT": "Trinidad and Tobago", "ST": "São Tomé and Príncipe",
               "AG": "Antigua and Barbuda", "KN": "Saint Kitts and Nevis", "LC": "Saint Lucia",
               "VC": "Saint Vincent and the Grenadines", "TR": "Turkey", "TL": "East Timor"}


def countries(folder):
    """One row a member of the United Nations: code, article, name, continent, region, languages, currency, people."""
    common = os.path.join(folder, "usr/share/unicode/cldr/common")
    data = ElementTree.parse(os.path.join(common, "supplemental/supplementalData.xml")).getroot()
    english = ElementTree.parse(os.path.join(common, "main/en.xml")).getroot()

    def names(kind, short=True):
        plain, shorter = {}, {}
        for entry in english.iter(kind):
            if entry.get("alt") is None:
                plain[entry.get("type")] = entry.text
            elif entry.get("alt") == "short" and short:
                shorter[entry.get("type")] = entry.text
        return {**plain, **shorter}

    territories, languages = names("territory", short=False), names("language", short=False)
    currencies = {}
    for entry in english.iter("currency"):
        singular = [name.text for name in entry.iter("displayName") if name.get("count") == "one"]
        if singular:
            currencies[entry.get("type")] = singular[0]
    groups = {}
    for group in data.iter("group"):
        if group.get("status") is None and group.get("grouping") is None and group.get("contains"):
            groups[group.get("type")] = group.get("contains").split()
    members = next(group.get("contains").split() for group in data.iter("group") if group.get("type") == "UN")
    place = {}
    for continent in ("002", "142", "150", "009"):
        for region in groups[continent]:
            for territory in groups.get(region, []):
                place[territory] = (territories[continent], territories[region])
    for region in ("005", "013", "021", "029"):
        for territory in groups[region]:
            continent = "South America" if region == "005" else "North America"
            place[territory] = (continent, territories[region])
    tender = {}
    for region in data.iter("region"):
        now = [entry.get("iso4217") for entry in region.iter("currency")
               if entry.get("to") is None and entry.get("tender") != "false"]
        if now:
            tender[region.get("iso3166")] = now[0]
    rows = []
    for territory in data.iter("territory"):
        code = territory.get("type")
        if code not in members or code in LEFT_OUT or code not in place or territory.get("population") is None:
            continue
        spoken = []
        for language in territory.iter("languagePopulation"):
            if language.get("officialStatus") in ("official", "de_facto_official"):
                share = float(language.get("populationPercent").split()[0])
                tag = language.get("type").split("_")[0] if language.get("type") not in languages else language.get("type")
                spoken.append((-share, languages.get(tag, tag)))
        spoken = [name for share, name in sorted(spoken)]
        if code in LANGUAGES:
            spoken = LANGUAGES[code].split(";")
        currency = CURRENCIES.get(code, currencies.get(tender.get(code)))
        if not spoken or currency is None:
            say("corpus: country %s has no official language or no currency in CLDR" % code)
            continue
        name = PLAIN_NAMES.get(code, territories[code]).replace(" & ", " and ")
        region = REGIONS.get(place[code][1], place[code][1])
        rows.append((code, "the" if code in WITH_ARTICLE else "-", name, place[code][0], region,
                     ";".join(dict.fromkeys(spoken)), currency, territory.get("population")))
    return sorted(rows, key=lambda row: row[2])


TABLE = '''// What the countries of the world speak and pay with, by Unicode's data. Knows no question about it.

/// One line a member of the United Nations: code, article, name, continent, region, official languages by number of
/// speakers, currency, population, with tabs between them.
///
/// Made by `Runs/corpus.py --countries` from the Unicode Common Locale Data Repository, release %s, with the
/// corrections that stand there. Copyright © 1991-2022 Unicode, Inc.; distributed under the Terms of Use in
/// https://www.unicode.org/copyright.html (licence Unicode-DFS-2016).
let countryTable = """
%s
  """
'''


# The whole -----------------------------------------------------------------------------------------------------


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--cache", default=".cache/corpus", help="folder for packages and text")
    options.add_argument("--only", nargs="+", choices=sorted(SOURCES), help="these sources only")
    options.add_argument("--countries", metavar="FILE.swift", help="write the table of countries and stop")
    options = options.parse_args()
    packages = Packages(options.cache)

    if options.countries:
        fetched = packages.fetch(CLDR[0])
        if fetched is None:
            return 1
        rows = countries(fetched[0])
        release = fetched[1]["version"].split("-")[0]
        with open(options.countries, "w", encoding="utf-8") as file:
            file.write(TABLE % (release, "\n".join("  " + "\t".join(row) for row in rows)))
        say("corpus: %d countries in %s" % (len(rows), options.countries))
        return 0

    for part in ("text", "heldout"):
        os.makedirs(os.path.join(options.cache, part), exist_ok=True)
    sources, total = {}, 0
    record_path = os.path.join(options.cache, "sources.json")
    if os.path.exists(record_path):
        with open(record_path, encoding="utf-8") as file:
            sources = json.load(file)
    for name, (package, patterns, licence, most) in SOURCES.items():
        if options.only and name not in options.only:
            continue
        fetched = packages.fetch(package)
        if fetched is None:
            continue
        folder, facts = fetched
        pages = (wordnet_pages if name == "wordnet" else manual_pages)(folder, patterns)
        count, size, held = 0, 0, 0
        parts = [os.path.join(options.cache, part, name + ".jsonl") for part in ("text", "heldout")]
        with open(parts[0] + ".new", "w", encoding="utf-8") as text, \
                open(parts[1] + ".new", "w", encoding="utf-8") as heldout:
            for page in pages:
                for document in documents(page):
                    line = json.dumps({"text": document}, ensure_ascii=False) + "\n"
                    if hash_of(document) % 100 < HELD_OUT_PER_CENT:
                        heldout.write(line)
                        held += 1
                    elif most is None or size < most:
                        text.write(line)
                        size += len(document.encode())
                        count += 1
        for path in parts:
            os.replace(path + ".new", path)
        sources[name] = {**facts, "licence": licence, "documents": count, "bytes": size, "held_out": held}
        total += size
        say("corpus: %-12s %7.2f MB in %6d documents, %d held out (%s %s, %s)"
            % (name, size / 1e6, count, held, package, facts["version"], licence))
    with open(record_path + ".new", "w", encoding="utf-8") as file:
        json.dump(sources, file, indent=2, sort_keys=True)
        file.write("\n")
    os.replace(record_path + ".new", record_path)
    say("corpus: %.1f MB of text in %s" % (total / 1e6, os.path.join(options.cache, "text")))
    return 0 if total else 1


if __name__ == "__main__":
    sys.exit(main())
