// The library's front: what a program that embeds Herd imports. Adds `Model` and `Chat` to what is below, knows no flags.

@_exported public import Decoding
@_exported public import Inference
@_exported public import Media
@_exported public import Recipes
@_exported public import Tokenizers
