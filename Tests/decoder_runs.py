"""Runs the programs that decode as Herd does, and judges their answers by the protocol alone (`Decoders/protocol.h`)."""

import os
import pathlib
import select
import signal
import struct
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDER = pathlib.Path(os.environ.get("HERD_DECODERS") or ROOT / ".build/decoders")
FORMATS = {"jpg": 1, "png": 2, "webp": 3, "gif": 4, "tiff": 5, "heic": 6, "avif": 6, "bmp": 7, "mp4": 16, "mkv": 17, "webm": 17}
STATUSES = ["decoded", "misunderstood", "unconfined", "too large", "damaged", "unsupported", "memory", "nothing"]


def program(kind):
    """The path of the decoder of a kind of file."""
    return FOLDER / ("herd-decode-video" if FORMATS[kind] >= 16 else "herd-decode-picture")


class Started:
    """A program started for one file, as Herd starts it."""

    def __init__(self, kind, asked, answered, media):
        moves = [(os.POSIX_SPAWN_DUP2, asked, 0), (os.POSIX_SPAWN_DUP2, answered, 1),
                 (os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0), (os.POSIX_SPAWN_DUP2, media, 3)]
        name = str(program(kind))
        self.process = os.posix_spawn(name, [name], {}, file_actions=moves, setpgroup=0)

    def end(self, at_once, patience):
        """Kills what does not end; gives status, processor seconds and peak of memory."""
        handle = os.pidfd_open(self.process)
        if at_once or not select.select([handle], [], [], patience)[0]:
            os.kill(self.process, signal.SIGKILL)
        os.close(handle)
        _, status, usage = os.wait4(self.process, 0)
        return status, usage.ru_utime + usage.ru_stime, usage.ru_maxrss << 10


class Run:
    """One run. `outcome` is a status, `signal NAME`, `late`, or `lie: ...`, which is a fault."""

    def __init__(self, kind, path, side=65536, pixels=1 << 26, frames=1, memory=1 << 30, seconds=30.0, rate=0.0, patience=1.0,
                 start=Started):
        video = FORMATS[kind] >= 16
        request = b"HERDASK1" + struct.pack(
            "<IIQQQII", FORMATS[kind], side, pixels, frames, memory, int(seconds * 1000), int(rate * 1e6)) + bytes(16)
        asked, question = os.pipe()
        answer, answered = os.pipe()
        media = os.open(path, os.O_RDONLY)
        os.write(question, request)
        os.close(question)
        started = start(kind, asked, answered, media)
        for descriptor in (asked, answered, media):
            os.close(descriptor)
        self.answer, self.left = answer, seconds * patience
        # Bytes of the answer, of which few are kept: a child's peak of memory begins with ours.
        try:
            self.outcome = self.judge(side, pixels, frames, video)
        except TimeoutError:
            self.outcome = "late"
        os.close(answer)
        # Whoever was cut off by a signal lied only by not ending.
        status, self.processor_seconds, self.peak = started.end(self.outcome == "late", patience)
        code = os.waitstatus_to_exitcode(status)
        if code < 0 and self.outcome != "late":
            self.outcome = "signal " + signal.Signals(-code).name
        elif code > 0:
            self.outcome = f"lie: exit code {code}"

    def take(self, count):
        """The next bytes of the answer, fewer at its end."""
        data = b""
        while len(data) < count:
            # A wait that lasts much longer than it should means that everything was stopped.
            start = time.monotonic()
            ready, _, _ = select.select([self.answer], [], [], 0.1)
            self.left -= min(time.monotonic() - start, 0.2)
            if not ready and self.left > 0:
                continue
            if not ready:
                raise TimeoutError
            piece = os.read(self.answer, count - len(data))
            if not piece:
                break
            data += piece
        return data

    def skip(self, count):
        """Whether so many bytes more came."""
        while count > 0:
            piece = len(self.take(min(count, 1 << 16)))
            if piece == 0:
                return False
            count -= piece
        return True

    def judge(self, side, pixels, frames, video):
        """What the answer says, after everything in it was checked."""
        data = self.take(32)
        if len(data) < 32 or data[:8] != b"HERDGOT1" or any(data[24:32]):
            return "lie: header"
        status, width, height, transparency = struct.unpack_from("<4I", data, 8)
        if status >= len(STATUSES) or transparency > (0 if video else 2):
            return "lie: status or transparency"
        if status != 0:
            return STATUSES[status] if not self.take(1) else "lie: more behind a refusal"
        if not (0 < width <= side and 0 < height <= side and width * height <= pixels):
            return "lie: size"
        size, count, before = width * height * (4 if transparency else 3), 0, 0
        while len(record := self.take(24)) == 24:
            kind, last, time_of_frame, number = struct.unpack("<IIQQ", record)
            if kind == 2:
                fits = number == count and 0 < count <= frames and not self.take(1)
                return (STATUSES[last] if last < len(STATUSES) else "lie: status") if fits else "lie: end"
            if kind != 1 or last != 0 or number != size or time_of_frame < before or not self.skip(size):
                return "lie: record"
            count, before = count + 1, time_of_frame
        return "lie: no end"
