// The chat templates that are known by sight. Executes none.

/// Jinja chat templates: the one that Herd gives its own checkpoints, and marks of the others it knows.
public enum ChatTemplates {
  /// Meta's chat format as a template, for programs that render templates: the same ids as `ChatFormat` with the
  /// style `meta` and calls as JSON, unless a message begins with a line end or spells a special token.
  public static let meta = """
    {{- bos_token -}}
    {%- for message in messages -%}
    {%- set role = 'ipython' if message.role in ['tool', 'ipython'] else message.role -%}
    {%- set calls = message.tool_calls if message.tool_calls is defined and message.tool_calls else [] -%}
    {{- '<|header_start|>' + role + '<|header_end|>\\n\\n' -}}
    {%- if message.content is string -%}
    {{- message.content -}}
    {%- elif message.content is defined and message.content is not none -%}
    {%- for part in message.content if part.type == 'text' -%}{{- part.text -}}{%- endfor -%}
    {%- endif -%}
    {%- for call in calls -%}
    {%- set function = call.function if call.function is defined else call -%}
    {{- '{"type": "function", "name": ' + (function.name | tojson) + ', "parameters": ' -}}
    {{- (function.arguments if function.arguments is string else function.arguments | tojson(ensure_ascii=true)) + '}' -}}
    {%- endfor -%}
    {{- '<|eom|>' if role == 'ipython' or calls else '<|eot|>' -}}
    {%- endfor -%}
    {%- if add_generation_prompt -%}{{- '<|header_start|>assistant<|header_end|>\\n\\n' -}}{%- endif -%}
    """

  /// The format that a checkpoint's template stands for.
  public enum Recognition: Sendable, Equatable {
    case known(ChatFormat.Style)
    /// `name` tells one unknown template from another: the mark of its text.
    case unknown(name: String)
  }

  /// Compares a template, spaces at the ends of its lines left out, with those that are known.
  public static func recognise(_ template: String) -> Recognition {
    let mark = mark(of: template)
    if mark == Self.mark(of: meta) { return .known(.meta) }
    if mark == huggingFaceMark { return .known(.huggingFace) }
    return .unknown(name: String(mark, radix: 16))
  }

  /// The style to write in, and what to tell the user about the choice.
  /// - Parameters:
  ///   - template: the checkpoint's chat template, if it has one
  ///   - requested: what the user asked for, which always counts
  ///   - file: named in the warning
  public static func choose(
    template: String?, requested: ChatFormat.Style? = nil, file: String
  ) -> (style: ChatFormat.Style, warning: String?) {
    if let requested { return (requested, nil) }
    guard let template else { return (.meta, nil) }
    switch recognise(template) {
    case .known(let style): return (style, nil)
    case .unknown(let name):
      let warning =
        "\(file): the chat template (\(name), \(template.utf8.count) bytes) is none of the known Llama 4 templates; "
        + "writing Meta's format, --chat-format chooses another"
      return (.meta, warning)
    }
  }

  /// The default template of Hugging Face's Llama 4 processor (transformers 4.51 to 5.23, the same text).
  static let huggingFaceMark: UInt64 = 0x8f51_e64f_fe15_a28a

  /// FNV-1a over the template without carriage returns, spaces at the ends of lines, and empty lines at both ends.
  /// It only recognises: a text made to collide would get a format, nothing else.
  static func mark(of template: String) -> UInt64 {
    var lines = template.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      var line = Array(line.filter { $0 != 0x0D })
      while let last = line.last, isBlank(last) { line.removeLast() }
      return line
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    lines = Array(lines.drop(while: \.isEmpty))
    if let first = lines.first { lines[0] = Array(first.drop(while: isBlank)) }
    var mark: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in lines.joined(separator: [0x0A]) { mark = (mark ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return mark
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C
  }
}
