#!/usr/bin/env python3
"""Tries to break out of the decoders' confinement, and feeds them bombs.

What a decoder that was taken over would do is done by `confinement.c` behind the same `confine`; each attempt must fail or end
the process. Bombs go through the real programs: each must be decoded or refused within its memory and time. Needs a C
compiler and the programs of `make decoders`; what is missing is said and left out. An argument runs only the attempts and
bombs whose names hold it.
"""

import os
import pathlib
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import zlib

import decoder_runs
from decoder_runs import Run

HERE = pathlib.Path(__file__).resolve().parent
# Attempts that must fail with an error, and those that must end the process at once.
FAIL = """open openat openat2 stat list create clone3 pidfd map-code protect-code key-code memory limits duplicate write-other
write-file control memory-file dumpable landlock-read landlock-write landlock-list landlock-connect""".split()
DIE = """unlink socket unix-socket netlink exec execveat fork clone-process namespace kill-parent tgkill-parent ptrace read-parent
ring programs-of-kernel keys numbers-of-x32 numbers-of-32-bits""".split()


def confinement(wanted, folder):
    compiler = shutil.which("cc") or shutil.which("clang") or shutil.which("gcc")
    if not compiler:
        print("decoders: no C compiler, so confinement is not tried", file=sys.stderr)
        return 0, []
    driver = folder / "confinement"
    subprocess.run([compiler, "-std=gnu11", "-O1", "-pthread", "-o", driver, HERE / "confinement.c"], check=True)
    faults = []
    expected = {name: 0 for name in FAIL + ["works"]}
    expected |= {name: -signal.SIGSYS for name in DIE}
    expected |= {"abort": -signal.SIGABRT, "endless": -signal.SIGXCPU}
    if os.uname().machine != "x86_64":
        del expected["numbers-of-x32"], expected["numbers-of-32-bits"]
    tried = [name for name in expected if not wanted or wanted in name]
    for name in tried:
        with open("/etc/hostname", "rb") as media:
            code = subprocess.run([driver, name], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                  pass_fds=[media.fileno()], timeout=600).returncode
        if code == 77:
            print(f"decoders: this kernel has no Landlock, so {name} is not tried", file=sys.stderr)
        elif code != expected[name]:
            faults.append(f"{name}: ended with {code}, expected {expected[name]}")
    return len(tried), faults


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width, height, bits, kind, data, extra=b"", interlaced=0):
    header = struct.pack(">IIBBBBB", width, height, bits, kind, 0, 0, interlaced)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + extra + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def zeros(count):
    packer = zlib.compressobj(9)
    piece = bytes(1 << 20)
    out = b"".join(packer.compress(piece) for _ in range(count >> 20))
    return out + packer.compress(bytes(count & (1 << 20) - 1)) + packer.flush()


def gif(frames, width=1, height=1, animated=True):
    head = b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0) + bytes(6)
    if animated:
        head += b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0"
    return head + b"\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0" * frames + b"\x3b"


def tiff(width, height, tags):
    plain = {256: (4, 1, width), 257: (4, 1, height), 258: (3, 1, 8), 262: (3, 1, 1), 277: (3, 1, 1)}
    entries = sorted((plain | tags).items())
    body = b"".join(struct.pack("<HHII", tag, *entry) for tag, entry in entries)
    return b"II*\0" + struct.pack("<IH", 8, len(entries)) + body + bytes(4)


def scans(width, height, count):
    """A progressive JPEG of many scans, each of which visits all blocks and says nothing."""
    table = bytes([0xFF, 0xDB, 0, 67, 0]) + bytes([1] * 64)
    frame = bytes([0xFF, 0xC2, 0, 11, 8]) + struct.pack(">HH", height, width) + bytes([1, 1, 0x11, 0])
    codes = bytes([0xFF, 0xC4, 0, 20, 0x10, 1] + [0] * 15 + [0])
    first = bytes([0xFF, 0xC4, 0, 20, 0x00, 1] + [0] * 15 + [0])
    start = bytes([0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 0, 0])
    refine = bytes([0xFF, 0xDA, 0, 8, 1, 1, 0, 1, 63, 0])
    blocks = (width // 8) * (height // 8)
    return b"\xff\xd8" + table + frame + first + codes + start + bytes(blocks // 8 + 1) + (refine + bytes(blocks // 8 + 1)) * count + b"\xff\xd9"


def bitmap(width, height, bits, compression, data, palette=4):
    start = 54 + palette
    return (b"BM" + struct.pack("<IHHI", start + len(data), 0, 0, start)
            + struct.pack("<IiiHHIIiiII", 40, width, height, 1, bits, compression, 0, 0, 0, 1, 0) + bytes(palette) + data)


def box(name, data=b"", size=None):
    return struct.pack(">I", 8 + len(data) if size is None else size) + name + data


def bombs():
    """Name, kind, what makes the bytes, and the outcomes that are right."""
    refused = {"too large", "damaged", "unsupported", "memory"}
    ok = refused | {"decoded"}
    yield "png-header", "png", lambda: (HERE / "Fixtures/formats/bomb.png").read_bytes(), {"too large"}
    yield "png-64-megapixels", "png", lambda: png(8000, 8000, 1, 0, zeros(8000 * 1001)), {"decoded"}
    yield "png-interlaced-wide", "png", lambda: png(8000, 8000, 16, 6, zeros(1 << 24), interlaced=1), refused
    yield "png-text", "png", lambda: png(1, 1, 8, 0, zeros(2), chunk(b"zTXt", b"a\0\0" + zeros(1 << 28))), ok
    yield "png-texts", "png", lambda: png(1, 1, 8, 0, zeros(2), chunk(b"tEXt", b"a\0" + b"b" * 100) * 100_000), ok
    yield "png-profile", "png", lambda: png(1, 1, 8, 0, zeros(2), chunk(b"iCCP", b"a\0\0" + zeros(1 << 28))), ok
    yield "png-data", "png", lambda: png(1, 1, 8, 0, zeros(1 << 28)), ok
    yield "gif-million-frames", "gif", lambda: gif(1_000_000), {"decoded"}
    yield "gif-screen", "gif", lambda: gif(1, 65535, 65535), ok
    yield "gif-64-megapixels", "gif", lambda: gif(1, 8192, 8191), ok
    yield "jpeg-scans", "jpg", lambda: scans(4096, 4096, 500), ok
    yield "jpeg-large", "jpg", lambda: scans(65500, 65500, 1), {"too large"}
    yield "tiff-large", "tiff", lambda: tiff(65000, 1000, {273: (4, 1, 8), 278: (4, 1, 1), 279: (4, 1, 0xFFFFFFFF)}), refused
    yield "tiff-strips", "tiff", lambda: tiff(1, 1, {273: (4, 0xFFFFFFF0, 8), 279: (4, 0xFFFFFFF0, 8)}), refused
    yield "tiff-tile", "tiff", lambda: tiff(1, 1, {322: (4, 1, 0x7FFFFFF0), 323: (4, 1, 0x7FFFFFF0), 324: (4, 1, 8), 325: (4, 1, 9)}), refused
    yield "tiff-ring", "tiff", lambda: tiff(1, 1, {})[:-4] + struct.pack("<I", 8), refused
    yield "bmp-runs", "bmp", lambda: bitmap(8000, 8000, 8, 1, b"\0\1"), {"decoded"}
    yield "bmp-large", "bmp", lambda: bitmap(0x7FFFFFFF, 0x7FFFFFFF, 32, 0, b""), {"too large"}
    yield "bmp-lowest", "bmp", lambda: bitmap(1, -0x80000000, 24, 0, b""), refused
    yield "webp-large", "webp", lambda: (b"RIFF" + struct.pack("<I", 26) + b"WEBPVP8L" + struct.pack("<I", 14) + b"\x2f"
                                 + struct.pack("<I", 0x3FFF | 0x3FFF << 14) + bytes(9)), refused
    nested = b""
    for _ in range(20_000):
        nested = box(b"moov", nested)
        if len(nested) > 400_000:
            break
    yield "mp4-nested", "mp4", lambda: box(b"ftyp", b"isom\0\0\0\0isom") + nested, refused | {"nothing"}
    yield "avif-nested", "avif", lambda: box(b"ftyp", b"avif\0\0\0\0avif") + nested.replace(b"moov", b"meta"), refused
    yield "mp4-endless", "mp4", lambda: box(b"ftyp", b"isom\0\0\0\0isom") + box(b"free", size=0) + bytes(1 << 20), refused | {"nothing"}
    for kind in decoder_runs.FORMATS:
        yield f"empty-{kind}", kind, lambda: b"", refused | {"nothing"}
        yield f"zeros-{kind}", kind, lambda: bytes(4096), refused | {"nothing"}


def explode(wanted, folder):
    faults, count = [], 0
    for name, kind, make, right in bombs():
        if (wanted and wanted not in name) or not decoder_runs.program(kind).exists():
            continue
        path = folder / f"{name}.{kind}"
        # By a process of its own: a decoder's peak of memory would begin with this one's.
        maker = os.fork()
        if maker == 0:
            path.write_bytes(make())
            os._exit(0)
        if os.waitpid(maker, 0)[1] != 0:
            faults.append(f"{name}: could not be made")
            continue
        run = Run(kind, path, rate=1.0 if decoder_runs.FORMATS[kind] >= 16 else 0.0, patience=4.0)
        count += 1
        if wanted:
            print(f"{name}: {run.outcome}, {run.processor_seconds:.2f} s, {run.peak >> 20} MiB")
        if run.outcome not in right and not run.outcome.startswith("signal"):
            faults.append(f"{name}: {run.outcome}, expected {' or '.join(sorted(right))}")
        # A gibibyte is the limit, and the program itself takes some.
        if run.peak > (1 << 30) + (100 << 20) + path.stat().st_size:
            faults.append(f"{name}: {run.peak >> 20} MiB")
        path.unlink()
    return count, faults


def main():
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    for kind in ("png", "mp4"):
        if not decoder_runs.program(kind).exists():
            print(f"decoders: {decoder_runs.program(kind).name} is not built (make decoders), so it is not tried", file=sys.stderr)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        attempts, faults = confinement(wanted, folder)
        tried, more = explode(wanted, folder)
    for fault in faults + more:
        print(f"decoders: {fault}", file=sys.stderr)
    print(f"decoders: {attempts} attempts to break out, {tried} bombs, {len(faults + more)} faults")
    sys.exit(1 if faults + more else 0)


if __name__ == "__main__":
    main()
