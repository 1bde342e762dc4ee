#!/usr/bin/env python3
"""Small pictures of every kind that Herd decodes, and the pixels they stand for, in Tests/Fixtures/formats.

    pip install pillow==13.0.0 pillow-heif==1.8.1
    Tests/make_pictures.py [FOLDER]

What is expected comes from Pillow, or from the numbers that were written where Pillow does not write or read a kind. The
result is committed; the tests need neither Pillow nor this script.
"""
import io, json, pathlib, struct, sys, zlib

import pillow_heif
from PIL import Image, ImageOps

WIDTH, HEIGHT = 11, 6
FOLDER = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent / "Fixtures/formats")
expected = []


def colour(x, y):
    """Smooth, so that lossy formats come close, and without any symmetry."""
    return (20 * x + 4 * y, 250 - 17 * x - 8 * y, 30 + 30 * y + 3 * x)


def alpha(x, y):
    return (25 * x + 5 * y) % 256


def picture(mode="RGB", width=WIDTH, height=HEIGHT):
    base = Image.new("RGB", (width, height))
    base.putdata([colour(x, y) for y in range(height) for x in range(width)])
    if mode in ("RGBA", "LA"):
        whole = base.convert(mode[:-1])
        mask = Image.new("L", base.size)
        mask.putdata([alpha(x, y) for y in range(height) for x in range(width)])
        whole.putalpha(mask)
        return whole
    return base if mode == "RGB" else base.convert(mode)


def keep(name, data, kind, pixels, size=(WIDTH, HEIGHT), within=0):
    """`kind`: none, channel or minor transparency; `pixels`: three or four bytes each."""
    channels = 3 if kind == "none" else 4
    assert len(pixels) == size[0] * size[1] * channels, (name, len(pixels))
    (FOLDER / name).write_bytes(data)
    expected.append({"file": name, "width": size[0], "height": size[1], "transparency": kind, "within": within,
                     "pixels": bytes(pixels).hex()})


def seen(data, kind):
    """What the reference's reader makes of a file: turned, its first frame, red, green, blue and perhaps alpha."""
    with Image.open(io.BytesIO(data)) as opened:
        turned = ImageOps.exif_transpose(opened)
        return turned.size, turned.convert("RGB" if kind == "none" else "RGBA").tobytes()


def saved(name, image, kind="none", within=0, **options):
    out = io.BytesIO()
    image.save(out, **options)
    size, pixels = seen(out.getvalue(), kind)
    keep(name, out.getvalue(), kind, pixels, size, within)


def exif(orientation):
    tags = Image.Exif()
    tags[0x0112] = orientation
    return tags


def jpegs():
    saved("baseline.jpg", picture(), format="JPEG", quality=90, within=3)
    saved("whole_chroma.jpg", picture(), format="JPEG", quality=90, subsampling=0, within=3)
    saved("progressive.jpg", picture(), format="JPEG", quality=90, progressive=True, within=3)
    saved("gray.jpg", picture("L"), format="JPEG", quality=90, within=3)
    saved("cmyk.jpg", picture("CMYK"), format="JPEG", quality=95, within=3)
    for orientation in range(1, 9):
        saved(f"turned{orientation}.jpg", picture(), format="JPEG", quality=90, subsampling=0, exif=exif(orientation), within=3)


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png_of(bits, colour_type, rows, extra=b"", interlaced=False):
    """A PNG file from samples: rows of pixels of channels."""
    height, width = len(rows), len(rows[0])
    passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
    data = b""
    for left, top, across, down in passes if interlaced else [(0, 0, 1, 1)]:
        for y in range(top, height, down):
            samples = [sample for x in range(left, width, across) for sample in rows[y][x]]
            if not samples:
                continue
            text = "".join(f"{sample:0{bits}b}" for sample in samples)
            text += "0" * (-len(text) % 8)
            data += b"\0" + bytes(int(text[i:i + 8], 2) for i in range(0, len(text), 8))
    header = struct.pack(">IIBBBBB", width, height, bits, colour_type, 0, 0, int(interlaced))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + extra + chunk(b"IDAT", zlib.compress(data, 9))
            + chunk(b"IEND", b""))


def grid(sample):
    return [[sample(x, y) for x in range(WIDTH)] for y in range(HEIGHT)]


def flat(rows):
    return [value for row in rows for pixel in row for value in pixel]


def pngs():
    saved("rgb.png", picture(), format="PNG")
    saved("gray.png", picture("L"), format="PNG")
    saved("rgba.png", picture("RGBA"), "channel", format="PNG")
    saved("gray_alpha.png", picture("LA"), "minor", format="PNG")
    saved("palette.png", picture().quantize(8), format="PNG")
    saved("palette_transparent.png", picture().quantize(8), "minor", format="PNG", transparency=bytes([0, 90, 255, 255]))
    saved("turned.png", picture(), format="PNG", exif=exif(6))
    for bits in (1, 2, 4):
        most = 2 ** bits - 1
        rows = grid(lambda x, y: ((x + 3 * y) % (most + 1),))
        keep(f"gray{bits}.png", png_of(bits, 0, rows), "none", [255 * v[0] // most for row in rows for v in row for _ in range(3)])
    # One transparent colour: with grey it is seen, with colours the references do not look at it.
    rows = grid(lambda x, y: (40 * (x % 3),))
    keep("gray_key.png", png_of(8, 0, rows, chunk(b"tRNS", struct.pack(">H", 40))), "minor",
         [value for row in rows for v in row for value in (v[0], v[0], v[0], 0 if v[0] == 40 else 255)])
    rows = grid(lambda x, y: colour(x, y))
    keep("rgb_key.png", png_of(8, 2, rows, chunk(b"tRNS", struct.pack(">HHH", *colour(2, 2)))), "none", flat(rows))
    # Sixteen bits: the upper eight count.
    wide = lambda x, y: tuple(256 * value + 255 - value for value in colour(x, y))
    upper = [value >> 8 for value in flat(grid(wide))]
    keep("rgb16.png", png_of(16, 2, grid(wide)), "none", upper)
    keep("gray16.png", png_of(16, 0, grid(lambda x, y: wide(x, y)[:1])), "none",
         [wide(x, y)[0] >> 8 for y in range(HEIGHT) for x in range(WIDTH) for _ in range(3)])
    keep("rgba16.png", png_of(16, 6, grid(lambda x, y: wide(x, y) + (257 * alpha(x, y),))), "channel",
         flat(grid(lambda x, y: colour(x, y) + (alpha(x, y),))))
    keep("interlaced.png", png_of(8, 2, grid(colour), interlaced=True), "none", flat(grid(colour)))
    keep("interlaced_rgba.png", png_of(8, 6, grid(lambda x, y: colour(x, y) + (alpha(x, y),)), interlaced=True), "channel",
         flat(grid(lambda x, y: colour(x, y) + (alpha(x, y),))))


def webps():
    saved("lossless.webp", picture(), format="WEBP", lossless=True)
    saved("lossy.webp", picture(), format="WEBP", quality=90, within=3)
    saved("alpha.webp", picture("RGBA"), "channel", format="WEBP", lossless=True, exact=True)
    saved("frames.webp", picture(), format="WEBP", lossless=True, save_all=True, append_images=[picture().rotate(180)])
    saved("turned.webp", picture(), format="WEBP", lossless=True, exif=exif(8))


def gifs():
    saved("plain.gif", picture().quantize(16), format="GIF")
    saved("interlaced.gif", picture().quantize(16), format="GIF", interlace=1)
    saved("frames.gif", picture().quantize(16), format="GIF", save_all=True,
          append_images=[picture().rotate(180).quantize(16)], duration=100)
    transparent = Image.new("P", (WIDTH, HEIGHT))
    transparent.putpalette([255, 0, 0, 0, 255, 0, 0, 0, 255])
    transparent.putdata([(x + y) % 3 for y in range(HEIGHT) for x in range(WIDTH)])
    out = io.BytesIO()
    transparent.save(out, format="GIF", transparency=1)
    # Of a colour that is not seen libvips does not say which one it is.
    keep("transparent.gif", out.getvalue(), "minor",
         [value for y in range(HEIGHT) for x in range(WIDTH)
          for value in ((255, 0, 0, 255), (0, 0, 0, 0), (0, 0, 255, 255))[(x + y) % 3]])


def tiffs():
    for compression in ("raw", "tiff_lzw", "tiff_adobe_deflate", "packbits"):
        saved(f"rgb_{compression.removeprefix('tiff_')}.tiff", picture(), format="TIFF", compression=compression)
    saved("jpeg.tiff", picture(), format="TIFF", compression="jpeg", within=3)
    saved("gray.tiff", picture("L"), format="TIFF", compression="raw")
    saved("bits.tiff", picture("1"), format="TIFF", compression="group4")
    saved("palette.tiff", picture().quantize(8), format="TIFF", compression="raw")
    saved("cmyk.tiff", picture("CMYK"), format="TIFF", compression="raw", within=0)
    saved("rgba.tiff", picture("RGBA"), "channel", format="TIFF", compression="raw")
    saved("turned.tiff", picture(), format="TIFF", compression="raw", exif=exif(6))
    # Sixteen bits, the other byte order, written by hand: one strip.
    samples = b"".join(struct.pack(">3H", *[256 * v + 7 for v in colour(x, y)]) for y in range(HEIGHT) for x in range(WIDTH))
    tags = [(256, 3, 1, WIDTH), (257, 3, 1, HEIGHT), (258, 3, 3, 8), (259, 3, 1, 1), (262, 3, 1, 2), (273, 4, 1, 14),
            (277, 3, 1, 3), (278, 3, 1, HEIGHT), (279, 4, 1, len(samples))]
    entries = b"".join(struct.pack(">HHI", tag, kind, count) + (struct.pack(">HH", value, 0) if kind == 3 and count == 1
                       else struct.pack(">I", value)) for tag, kind, count, value in tags)
    data = (b"MM\0*" + struct.pack(">I", 14 + len(samples)) + struct.pack(">3H", 16, 16, 16) + samples
            + struct.pack(">H", len(tags)) + entries + struct.pack(">I", 0))
    keep("rgb16_big_endian.tiff", data, "none", flat(grid(colour)))


def heifs():
    pillow_heif.register_heif_opener()
    saved("plain.heic", picture("RGB", 64, 64), format="HEIF", quality=95, within=3)
    saved("plain.avif", picture(), format="AVIF", quality=95, subsampling="4:4:4", within=3)
    saved("alpha.avif", picture("RGBA"), "channel", format="AVIF", quality=100, subsampling="4:4:4", within=3)
    saved("turned.avif", picture(), format="AVIF", quality=95, subsampling="4:4:4", exif=exif(6), within=3)


def bitmap(name, bits, compression, data, pixels, palette=b"", kind="none", height=HEIGHT, masks=b"", colours=0):
    start = 14 + 40 + len(masks) + len(palette)
    header = struct.pack("<IiiHHIIiiII", 40, WIDTH, height, 1, bits, compression, len(data), 0, 0, colours, 0)
    keep(name, b"BM" + struct.pack("<IHHI", start + len(data), 0, 0, start) + header + masks + palette + data, kind, pixels)


def bmps():
    saved("rgb.bmp", picture(), format="BMP")
    saved("gray.bmp", picture("L"), format="BMP")
    saved("bits.bmp", picture("1"), format="BMP")
    saved("palette.bmp", picture().quantize(16), format="BMP")
    saved("alpha.bmp", picture("RGBA"), format="BMP")
    shades = [(0, 0, 0), (255, 0, 0), (0, 255, 0), (0, 0, 255), (250, 200, 3), (9, 99, 199)]
    palette = b"".join(bytes([b, g, r, 0]) for r, g, b in shades)
    index = lambda x, y: (x + y * y) % 6
    drawn = flat(grid(lambda x, y: shades[index(x, y)]))
    upwards = range(HEIGHT - 1, -1, -1)
    nibbles = b"".join(bytes((index(x, y) << 4) | (index(x + 1, y) if x + 1 < WIDTH else 0) for x in range(0, WIDTH, 2))
                       + bytes(2) for y in upwards)
    bitmap("four_bits.bmp", 4, 0, nibbles, drawn, palette, colours=6)
    # Runs of one, runs written out, and the ends of rows.
    runs = b"".join(bytes([1, index(0, y), 0, WIDTH - 1]) + bytes(index(x, y) for x in range(1, WIDTH)) + bytes(WIDTH - 1 & 1)
                    + b"\0\0" for y in upwards) + b"\0\1"
    bitmap("runs8.bmp", 8, 1, runs, drawn, palette, colours=6)
    # Rows of one colour; a jump leaves the third row from below and a part of the fourth in colour 0.
    rows = [bytes([WIDTH, 0x11]), b"\0\0" + bytes([WIDTH, 0x23]), b"\0\2" + bytes([0, 0]) + b"\0\0" + b"\0\2\4\1" + bytes([7, 0x55])]
    striped = [[0] * WIDTH for _ in range(HEIGHT)]
    striped[5] = [1] * WIDTH
    striped[4] = [2 if x % 2 == 0 else 3 for x in range(WIDTH)]
    striped[2] = [0] * 4 + [5] * 7
    bitmap("runs4.bmp", 4, 2, b"".join(rows) + b"\0\1", [v for row in striped for i in row for v in shades[i]], palette, colours=6)
    five = lambda value: value >> 3
    packed = b"".join(b"".join(struct.pack("<H", five(r) << 11 | (g >> 2) << 5 | five(b)) for r, g, b in row) + bytes(2)
                      for row in reversed(grid(colour)))
    widened = [value for row in grid(colour) for r, g, b in row
               for value in ((five(r) * 255 * 2 + 31) // 62, ((g >> 2) * 255 * 2 + 63) // 126, (five(b) * 255 * 2 + 31) // 62)]
    bitmap("fields565.bmp", 16, 3, packed, widened, masks=struct.pack("<III", 0xF800, 0x7E0, 0x1F))
    rows = b"".join(bytes([b, g, r]) for row in grid(colour)[:1] for r, g, b in row)
    downwards = b"".join(b"".join(bytes([b, g, r]) for r, g, b in row) + bytes(-3 * WIDTH % 4) for row in grid(colour))
    bitmap("top_down.bmp", 24, 0, downwards, flat(grid(colour)), height=-HEIGHT)
    upside = b"".join(b"".join(bytes([b, g, r]) for r, g, b in row) + bytes(-3 * WIDTH % 4) for row in reversed(grid(colour)))
    keep("old_header.bmp", b"BM" + struct.pack("<IHHI", 26 + len(upside), 0, 0, 26)
         + struct.pack("<IHHHH", 12, WIDTH, HEIGHT, 1, 24) + upside, "none", flat(grid(colour)))


def bomb():
    """A hundred million pixels in 1 kB: the header is right, and what there is of the data too."""
    header = struct.pack(">IIBBBBB", 10_000, 10_000, 1, 0, 0, 0, 0)
    (FOLDER / "bomb.png").write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header)
                                      + chunk(b"IDAT", zlib.compress(bytes(900_000), 9)) + chunk(b"IEND", b""))


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    for make in (jpegs, pngs, webps, gifs, tiffs, heifs, bmps):
        make()
    bomb()
    lines = ",\n".join(json.dumps(row) for row in expected)
    (FOLDER / "expected.json").write_text(f"[\n{lines}\n]\n")
    print(f"{len(expected)} pictures, {sum((FOLDER / row['file']).stat().st_size for row in expected)} bytes")


main()
