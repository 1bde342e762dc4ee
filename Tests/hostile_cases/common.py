"""What every group of hostile files needs: the table of cases, and a small valid model to spoil. Knows no format's traps."""

import dataclasses
import os
import shutil
import sys
import typing

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import tiny_chat_model  # noqa: E402

FIXTURES = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "Fixtures")


@dataclasses.dataclass
class Case:
    """A hostile checkpoint: `build` fills an empty folder and gives the path to name to the program."""

    name: str
    build: typing.Callable[[str], str]
    # What standard error must say, each a regular expression: the file and the field or tensor first.
    says: tuple
    # Letters of the commands to run: i inspect, g generate, t trace, p perplexity, k tokenize, m trace beside the
    # small model that sees, as its --mmproj.
    commands: str = "ig"
    # The exit code, where only one is right.
    status: typing.Optional[int] = None
    # Whether the line must hold "expected" and "found"; the system's own refusals do not.
    contrasts: bool = True
    # Whether the program may also accept the file (bytes changed at random).
    may_pass: bool = False


CASES = []


def case(name, build, *says, **options):
    CASES.append(Case(name, build, says, **options))


def write(path, data):
    with open(path, "wb") as file:
        file.write(data if isinstance(data, bytes) else data.encode())


def read(path):
    with open(path, "rb") as file:
        return file.read()


_models = {}


def tiny_model():
    """The files of a small valid model, by name."""
    if not _models:
        import tempfile

        with tempfile.TemporaryDirectory() as folder:
            tiny_chat_model.write(folder)
            _models.update({name: read(os.path.join(folder, name)) for name in os.listdir(folder)})
    return dict(_models)


def write_files(folder, files):
    """Writes files by name; None leaves one out, a callable makes something else than a file."""
    for name, data in files.items():
        path = os.path.join(folder, name)
        if callable(data):
            data(path)
        elif data is not None:
            write(path, data)


def model_with(**replacements):
    """A builder of the small model with some files replaced."""

    def build(folder):
        write_files(folder, tiny_model() | replacements)
        return folder

    return build


def with_files(replacements):
    return model_with(**replacements)


def fixture(folder, name):
    """Copies a fixture's files into the folder."""
    source = os.path.join(FIXTURES, name)
    for entry in os.listdir(source):
        if not entry.startswith(("expected", "gradients", "meta")):
            shutil.copy(os.path.join(source, entry), folder)
    return folder
