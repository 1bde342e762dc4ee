// Scenes as pixels, as boxes and as JSON.

import JSON
import Media
import Scenes
import Testing

@Suite struct SceneTests {
  /// A scene with everything in it.
  private static let full = Scene(
    width: 61, height: 97, ground: .mint, texture: .grain, seed: 12,
    items: Shape.allCases.enumerated().map { place, shape in
      Scene.Item(
        .shape(shape), Colour.allCases[place % Colour.allCases.count], shade: place - 5, x: 6 * place,
        y: 9 * place,
        size: 10 + place, turn: 31 * place - 170)
    } + [
      Scene.Item(.text("A 7Z"), .black, x: 30, y: 50, size: 3),
      Scene.Item(.rectangle(aspect: 40), .blue, x: 9, y: 90, size: 20),
    ])

  private func pixel(_ picture: RGBPicture, _ x: Int, _ y: Int) -> [UInt8] {
    let place = 3 * (y * picture.width + x)
    return Array(picture.bytes[place..<place + 3])
  }

  @Test func drawsWhatItSays() throws {
    var scene = Scene(items: [Scene.Item(.shape(.square), .red, x: 20, y: 30, size: 20)])
    let picture = try scene.drawn()
    #expect(pixel(picture, 20, 30) == [214, 32, 36] && pixel(picture, 60, 60) == [252, 252, 252])
    scene.items[0].shade = 10
    #expect(pixel(try scene.drawn(), 20, 30) == [224, 42, 46])
    // Later items lie over earlier ones, and nothing is drawn outside.
    scene.items.append(Scene.Item(.shape(.circle), .blue, x: 20, y: 30, size: 500))
    let covered = try scene.drawn()
    #expect(pixel(covered, 20, 30) == [36, 82, 214] && pixel(covered, 83, 0) == [36, 82, 214])
  }

  @Test func boxesFitTheirThings() throws {
    let scene = Scene(
      width: 100, height: 50,
      items: [
        Scene.Item(.shape(.circle), .red, x: 40, y: 20, size: 20),
        Scene.Item(.rectangle(aspect: 400), .blue, x: 50, y: 25, size: 10),
        Scene.Item(.shape(.star), .blue, x: -50, y: 25, size: 10),
      ])
    #expect(scene.box(of: scene.items[0]) == Box(left: 300, top: 200, right: 500, bottom: 600))
    #expect(scene.box(of: scene.items[1]) == Box(left: 300, top: 400, right: 700, bottom: 600))
    #expect(scene.box(of: scene.items[2]) == nil)
    let half = Box(left: 0, top: 0, right: 500, bottom: 1000)
    #expect(half.overlap(with: Box(left: 0, top: 0, right: 1000, bottom: 1000)) == 0.5)
  }

  /// Pixels depend on nothing but the scene: a hash that holds on every machine.
  @Test func pixelsNeverChange() throws {
    let hash = try Self.full.drawn().bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
    }
    #expect(hash == 0xBC8_34DC_E155_3E41, "\(String(hash, radix: 16))")
  }

  @Test func jsonRoundTrip() throws {
    let text = Self.full.json.text()
    #expect(try Scene(json: JSONValue(parsing: text)) == Self.full)
  }

  @Test(arguments: [
    (#"{"size":[84],"ground":["white","plain",0],"items":[]}"#, "size"),
    (#"{"size":[84,2000],"ground":["white","plain",0],"items":[]}"#, "size.1"),
    (#"{"size":[84,84],"ground":["white","plaid",0],"items":[]}"#, "ground.1"),
    (#"{"size":[84,84],"ground":["white","plain",0],"items":[["blob","red",0,1,1,1,0]]}"#, "items.0.0"),
    (#"{"size":[84,84],"ground":["white","plain",0],"items":[["=a","red",0,1,1,1,0]]}"#, "items.0.0"),
    (#"{"size":[84,84],"ground":["white","plain",0],"items":[["star","red",0,1,1,1e9,0]]}"#, "items.0.5"),
    (#"{"size":[84,84],"ground":["white","plain",0],"items":[["star","red"]]}"#, "items.0"),
    (#"{"size":[84,84],"ground":["white","plain",0]}"#, "items"),
  ])
  func refusesWhatIsNoScene(text: String, field: String) throws {
    let json = try JSONValue(parsing: text)
    let error = #expect(throws: JSONError.self) { try Scene(json: json) }
    #expect(error.map { "\($0)" }?.contains("\"\(field)\"") ?? false, "\(String(describing: error))")
  }
}
