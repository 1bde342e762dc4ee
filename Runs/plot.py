"""Curves as an SVG file, with Python alone. Knows no experiment.

    from plot import curves
    curves("out.svg", {"arm": [(x, y), ...]}, x="tokens", y="loss", title="...")
"""
import math
from html import escape

COLOURS = ["#0b6e99", "#d1495b", "#2e8b57", "#8e5ea2", "#e08e0b", "#4d4d4d", "#17a2a2", "#a0522d"]
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 820, 420, 64, 250, 40, 52


def ticks(low, high, wanted=6):
    """Round numbers between low and high."""
    step = 10 ** math.floor(math.log10(max(high - low, 1e-12) / wanted))
    step = next(step * m for m in (1, 2, 5, 10) if (high - low) / (step * m) <= wanted)
    first = math.ceil(low / step)
    return [i * step for i in range(first, math.floor(high / step + 1e-9) + 1)]


def curves(path, arms, x, y, title, bands=None):
    """One line an arm; `bands` {arm: [(x, low, high), ...]} are shaded."""
    points = [p for line in arms.values() for p in line] + [
        (a, v) for band in (bands or {}).values() for a, low, high in band for v in (low, high)]
    x0, x1 = min(p[0] for p in points), max(p[0] for p in points)
    y0, y1 = min(p[1] for p in points), max(p[1] for p in points)
    y0, y1 = y0 - 0.04 * (y1 - y0), y1 + 0.04 * (y1 - y0)
    across = lambda v: LEFT + (v - x0) / ((x1 - x0) or 1) * (WIDTH - LEFT - RIGHT)
    up = lambda v: HEIGHT - BOTTOM - (v - y0) / ((y1 - y0) or 1) * (HEIGHT - TOP - BOTTOM)
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">',
           f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
           f'<text x="{LEFT}" y="22" font-size="15" fill="#222">{escape(title)}</text>']
    for v in ticks(y0, y1):
        out.append(f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{up(v):.1f}" y2="{up(v):.1f}" stroke="#e4e4e4"/>')
        out.append(f'<text x="{LEFT - 8}" y="{up(v) + 4:.1f}" text-anchor="end" fill="#444">{v:g}</text>')
    for v in ticks(x0, x1):
        label = f"{v / 1e6:g} M" if x1 >= 1e6 else f"{v:g}"
        out.append(f'<text x="{across(v):.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle" fill="#444">{label}</text>')
    out.append(f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 10}" text-anchor="middle" fill="#222">{escape(x)}</text>')
    middle = (TOP + HEIGHT - BOTTOM) / 2
    out.append(f'<text x="16" y="{middle}" text-anchor="middle" transform="rotate(-90 16 {middle})" fill="#222">{escape(y)}</text>')
    for i, (name, line) in enumerate(arms.items()):
        colour = COLOURS[i % len(COLOURS)]
        if bands and name in bands:
            edge = [(a, high) for a, _, high in bands[name]] + [(a, low) for a, low, _ in reversed(bands[name])]
            out.append(f'<polygon fill="{colour}" opacity="0.15" points="'
                       + " ".join(f"{across(a):.1f},{up(v):.1f}" for a, v in edge) + '"/>')
        out.append(f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="'
                   + " ".join(f"{across(a):.1f},{up(v):.1f}" for a, v in line) + '"/>')
        y_label = TOP + 14 + 18 * i
        out.append(f'<line x1="{WIDTH - RIGHT + 12}" x2="{WIDTH - RIGHT + 30}" y1="{y_label - 4}" y2="{y_label - 4}" stroke="{colour}" stroke-width="2"/>')
        out.append(f'<text x="{WIDTH - RIGHT + 36}" y="{y_label}" fill="#222">{escape(name)}</text>')
    out.append("</svg>")
    with open(path, "w") as file:
        file.write("\n".join(out) + "\n")
