// Colours that have a name, and grounds to draw on. Knows no shape.

/// The colour of an item.
public enum Colour: String, Sendable, Hashable, CaseIterable {
  case red, orange, yellow, green, blue, purple, pink, brown, black

  /// Red, green and blue.
  var components: (Int, Int, Int) {
    switch self {
    case .red: (214, 32, 36)
    case .orange: (246, 138, 20)
    case .yellow: (246, 214, 30)
    case .green: (38, 158, 62)
    case .blue: (36, 82, 214)
    case .purple: (128, 44, 170)
    case .pink: (246, 138, 190)
    case .brown: (124, 74, 36)
    case .black: (22, 22, 26)
    }
  }
}

/// What a scene is drawn on.
public enum Ground: String, Sendable, Hashable, CaseIterable {
  case white, cream, grey, mint, sky

  var components: (Int, Int, Int) {
    switch self {
    case .white: (252, 252, 252)
    case .cream: (248, 236, 206)
    case .grey: (186, 190, 194)
    case .mint: (206, 238, 216)
    case .sky: (198, 224, 246)
    }
  }
}

/// How the ground is painted.
public enum Texture: String, Sendable, Hashable, CaseIterable {
  case plain, stripes, checks, grain
}
