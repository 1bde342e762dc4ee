// Foreign text made fit for one line of an error message. Knows nothing of where the text comes from.

/// The text between quotes, with everything but printable ASCII escaped as in JSON, cut after about `limit` bytes:
/// a name from a hostile file must not move the cursor of the terminal that prints it.
public func quoted(_ text: String, limit: Int = 120) -> String {
  guard text.utf8.count > limit else { return JSONValue.string(text).text(escapesNonASCII: true) }
  var head = ""
  for scalar in text.unicodeScalars {
    if head.utf8.count >= limit { break }
    head.unicodeScalars.append(scalar)
  }
  return JSONValue.string(head).text(escapesNonASCII: true) + "…"
}
