// A picture as a description: what lies where, in which colour. Knows how large things are, not how they are painted.

/// Everything that decides a picture's pixels. Equal scenes give equal pixels on every machine.
public struct Scene: Sendable, Hashable {
  /// What an item is.
  public enum Content: Sendable, Hashable {
    case shape(Shape)
    /// Capital letters, digits and spaces in a font of 5 by 7 dots.
    case text(String)
    /// A rectangle that is so many times as wide as it is high, in hundredths.
    case rectangle(aspect: Int)
  }

  /// Something drawn, centred at a pixel's corner.
  public struct Item: Sendable, Hashable {
    public var content: Content
    public var colour: Colour
    /// Added to each colour component.
    public var shade: Int
    public var x: Int
    public var y: Int
    /// Half a shape's side or a rectangle's height in half pixels; the side of a letter's dot in half pixels.
    public var size: Int
    /// Degrees clockwise; of shapes only.
    public var turn: Int

    public init(
      _ content: Content, _ colour: Colour, shade: Int = 0, x: Int, y: Int, size: Int, turn: Int = 0
    ) {
      self.content = content
      self.colour = colour
      self.shade = shade
      self.x = x
      self.y = y
      self.size = size
      self.turn = turn
    }
  }

  public var width: Int
  public var height: Int
  public var ground: Ground
  public var texture: Texture
  /// Decides the grain of the ground.
  public var seed: Int
  /// In the order in which they are painted.
  public var items: [Item]

  /// Sides of a scene.
  public static let sides = 8...1024
  /// Items of a scene at most.
  public static let mostItems = 256

  public init(
    width: Int = 84, height: Int = 84, ground: Ground = .white, texture: Texture = .plain, seed: Int = 0,
    items: [Item] = []
  ) {
    self.width = width
    self.height = height
    self.ground = ground
    self.texture = texture
    self.seed = seed
    self.items = items
  }
}

/// Where something lies, in thousandths of a picture's width and height.
public struct Box: Sendable, Hashable {
  public var left, top, right, bottom: Int

  public init(left: Int, top: Int, right: Int, bottom: Int) {
    (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
  }

  /// The area of both over the area of either.
  public func overlap(with other: Box) -> Double {
    func area(_ box: Box) -> Int { max(box.right - box.left, 0) * max(box.bottom - box.top, 0) }
    let common = area(
      Box(
        left: max(left, other.left), top: max(top, other.top), right: min(right, other.right),
        bottom: min(bottom, other.bottom)))
    let either = area(self) + area(other) - common
    return either > 0 ? Double(common) / Double(either) : 0
  }
}
