"""Puts drawings on grounds: where, how large, how turned and in which colours is up to random numbers. Knows no names of things."""

SIDE = 84  # of a tile of Cria's eyes


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
