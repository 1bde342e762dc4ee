#!/usr/bin/env python3
"""Small videos of every codec that Herd decodes, in Tests/Fixtures/videos: frame k of each is of colour k.

    pip install av==18.1.0
    Tests/make_videos.py [FOLDER]

The result is committed; the tests need neither PyAV nor this script.
"""
import fractions, json, pathlib, sys

import av
import numpy

WIDTH, HEIGHT, FRAMES = 64, 48, 20
# SVT-AV1 takes either a rate of bits or this.
AV1 = {"crf": "30", "preset": "11", "g": "10"}
FOLDER = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent / "Fixtures/videos")


def colour(k):
    """Far from the ends of the range, and no two alike."""
    return (40 + 9 * k, 220 - 8 * k, 60 + (53 * k) % 150)


def frame(k):
    """The left half of the frame's colour, the right half its negative: a turn can be seen."""
    pixels = numpy.empty((HEIGHT, WIDTH, 3), numpy.uint8)
    pixels[:, : WIDTH // 2] = colour(k)
    pixels[:, WIDTH // 2:] = [255 - value for value in colour(k)]
    return av.VideoFrame.from_ndarray(pixels, format="rgb24")


def write(name, codec, rate=10, options=None, kind=None, times=None, frames=FRAMES, audio=False):
    path = FOLDER / name
    with av.open(str(path), "w", format=kind, options={"movflags": "+faststart"} if name.endswith("mp4") else {}) as file:
        stream = file.add_stream(codec, rate=rate, options=options or {})
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        stream.codec_context.time_base = fractions.Fraction(1, 1000)
        stream.codec_context.bit_rate = 0 if codec == "libsvtav1" else 200_000
        if audio:
            sound = file.add_stream("aac", rate=8000)
            sound.layout = "mono"
            silence = av.AudioFrame.from_ndarray(numpy.zeros((1, 8000), numpy.float32), format="fltp", layout="mono")
            silence.sample_rate = 8000
        for k in range(frames):
            picture = frame(k)
            picture.pts = times[k] if times else 1000 * k // rate
            picture.time_base = fractions.Fraction(1, 1000)
            for packet in stream.encode(picture):
                file.mux(packet)
        if audio:
            for packet in list(sound.encode(silence)) + list(sound.encode(None)):
                file.mux(packet)
        for packet in stream.encode(None):
            file.mux(packet)
    return path


def turned(path, name):
    """The same file with a matrix of a quarter turn clockwise in its track's header."""
    data = bytearray(path.read_bytes())
    place = data.index(b"tkhd") + 4 + 40
    one = (1 << 16).to_bytes(4, "big")
    minus = (0x1_0000_0000 - (1 << 16)).to_bytes(4, "big")
    zero = bytes(4)
    data[place:place + 36] = zero + one + zero + minus + zero + zero + zero + zero + (1 << 30).to_bytes(4, "big")
    (FOLDER / name).write_bytes(data)


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    plain = write("h264.mp4", "libx264", options={"bf": "2", "g": "8", "x264-params": "keyint=8:bframes=2"})
    turned(plain, "turned.mp4")
    write("h265.mp4", "libx265", options={"x265-params": "log-level=none:keyint=8"})
    write("h264.mkv", "libx264", options={"x264-params": "keyint=8"})
    write("vp9.webm", "libvpx-vp9")
    write("av1.mkv", "libsvtav1", options=AV1)
    write("av1.mp4", "libsvtav1", options=AV1)
    # Frames at no constant rate: long stills, then many frames in a second.
    write("uneven.mkv", "libx264", times=[0, 2500, 2600, 2700, 6000, 6999, 7000, 7001, 7500, 8000], frames=10)
    write("sound.mp4", "libx264", audio=True, frames=10)
    # A codec that is not one of ours.
    write("mpeg4.mp4", "mpeg4", frames=3)
    (FOLDER / "expected.json").write_text(json.dumps(
        {"width": WIDTH, "height": HEIGHT, "frames": FRAMES, "colours": [colour(k) for k in range(FRAMES)]}) + "\n")
    for path in sorted(FOLDER.iterdir()):
        print(path.name, path.stat().st_size)


main()
