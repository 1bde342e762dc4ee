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
}
