// What Cria is told about chunks, scaling, heads and cache of attention. Knows no training and no tools.

/// Facts in the notation of `FactBook`.
let factsAboutAttentionParts = """
  # chunked-attention
  ? What is chunked attention?
  ? What does chunked attention mean?
  ? How does chunked attention work?
  ? What can a token see in a chunked layer?
  ? Chunked attention?
  ? Explain chunked attention.
  ? What is local attention in Llama 4?
  ? What does chunked attention do?
  ? What is a chunked layer?
  ? How far can a token look in chunked attention?
  ? What are chunks in attention?
  ? Which tokens does a token see in a chunked layer?
  ? Can a token see outside of its chunk?
  ? Why is attention cut into chunks?
  ? What is a chunk of attention?
  ~ what chunked attention is
  ~ how chunked attention works
  ~ what chunked attention means
  ~ what a token can see in a chunked layer
  ~ what a chunked layer is
  ~ what chunks of attention are
  = In chunked attention a token sees only earlier tokens of its own chunk.
  = Chunked attention cuts the text into fixed blocks, and no token looks outside of its block.
  ! chunk|block|blocks
  # chunk-size
  ? How large is a chunk of attention in Llama 4?
  ? How many tokens are in an attention chunk of Scout?
  ? What is the attention chunk size?
  ? How long are the chunks of Llama 4?
  ? Chunk size of Llama 4?
  ? Attention chunk size?
  ? How long is an attention chunk of Llama 4?
  ? How large is the attention chunk of Scout?
  ? How big are the chunks in Llama 4?
  ? How many tokens does a chunk of Llama 4 hold?
  ? How many tokens are in one chunk of Maverick?
  ? What is the chunk size of Scout?
  ? What chunk length does Llama 4 use?
  ? Into chunks of which size does Llama 4 cut the text?
  ? Llama 4's chunk size?
  ~ how large an attention chunk is
  ~ the attention chunk size of Llama 4
  ~ how long the chunks of Llama 4 are
  ~ the chunk size of Scout
  ~ how big a chunk in Llama 4 is
  ~ how many tokens are in a chunk of Llama 4
  = The attention chunks of Llama 4 have 8,192 tokens.
  = A chunk in Llama 4 is 8,192 tokens long.
  ! 8192
  # attention-temperature
  ? What is attention temperature?
  ? What does temperature tuning of attention do?
  ? Why does Llama 4 scale its queries?
  ? Which layers use attention temperature?
  ? Attention temperature?
  ? Temperature tuning of attention?
  ? Explain attention temperature.
  ? What does attention temperature do?
  ? What is temperature tuning?
  ? Why do queries grow with the position?
  ? How does attention stay sharp in a long text?
  ? How does Llama 4 keep attention sharp at far positions?
  ? What is attention temperature for?
  ? Where does Llama 4 use attention temperature?
  ? What is scaled by attention temperature?
  ? How does Llama 4 scale queries?
  ~ what attention temperature is
  ~ what temperature tuning does
  ~ what attention temperature does
  ~ why Llama 4 scales its queries
  ~ which layers use attention temperature
  ~ how attention stays sharp in long texts
  = Attention temperature makes the queries of position-free layers larger at far positions, so that attention stays sharp.
  = In position-free layers the queries grow slowly with the position. This is attention temperature.
  ! queries|position free
  # qk-norm
  ? What is query and key norm?
  ? What is QK norm?
  ? What does QK norm do?
  ? Which Llama 4 model has query and key norm?
  ? QK norm?
  ? Query and key norm?
  ? Explain QK norm.
  ? What does QK norm mean?
  ? What is QK norm for?
  ? Does Scout have QK norm?
  ? Does Maverick have QK norm?
  ? Which model uses QK norm?
  ? Why are queries and keys normalized?
  ? What is normalized in QK norm?
  ? How does QK norm work?
  ~ what QK norm is
  ~ which model uses QK norm
  ~ what QK norm does
  ~ which Llama 4 model has QK norm
  ~ what query and key norm is
  ~ whether Scout has QK norm
  = QK norm brings queries and keys to the same length. Scout has it in its RoPE layers, and Maverick does not.
  = With QK norm, queries and keys are normalized after RoPE. Scout uses it.
  ! scout|normalized|length
  # rope-theta
  ? What is the RoPE theta of Llama 4?
  ? Which base do the rotary frequencies of Llama 4 have?
  ? What is the rope theta of Scout?
  ? What number is theta in Llama 4?
  ? RoPE theta?
  ? Rope theta of Llama 4?
  ? Theta of Llama 4?
  ? RoPE base of Llama 4?
  ? What is the RoPE base of Llama 4?
  ? How large is theta in Llama 4?
  ? What is the value of theta in Llama 4?
  ? Which RoPE theta does Maverick have?
  ? What base does RoPE have in Llama 4?
  ? Which number is the RoPE base?
  ? How big is the RoPE theta of Scout?
  ~ the RoPE theta of Llama 4
  ~ the base of Llama 4's rotary frequencies
  ~ the rope theta of Scout
  ~ the value of theta in Llama 4
  ~ the RoPE base of Llama 4
  ~ how large the RoPE theta is
  = The RoPE theta of Llama 4 is 500,000.
  = Llama 4 uses 500,000 as its RoPE base.
  ! 500000
  # grouped-query
  ? What is grouped query attention?
  ? Why does Llama 4 have fewer key heads than query heads?
  ? What are grouped queries?
  ? What does GQA mean?
  ? GQA?
  ? Grouped query attention?
  ? Explain grouped query attention.
  ? What is GQA?
  ? What does GQA stand for?
  ? How does grouped query attention work?
  ? Why do query heads share key heads?
  ? What is shared in grouped query attention?
  ? What is GQA good for?
  ? How do heads share keys and values?
  ? Why is the cache smaller with GQA?
  ~ what grouped query attention is
  ~ why there are fewer key heads
  ~ what GQA means
  ~ what GQA stands for
  ~ how grouped query attention works
  ~ why query heads share key heads
  ~ what grouped queries are
  = In grouped query attention several query heads share one key and value head, so the cache is smaller.
  = Several query heads share one key and value head: this is grouped query attention.
  ! share
  # kv-cache
  ? What is the KV cache?
  ? What is a key value cache?
  ? What does the KV cache hold?
  ? Why does a model keep a cache?
  ? KV cache?
  ? Key value cache?
  ? Explain the KV cache.
  ? What is a KV cache?
  ? What is the KV cache for?
  ? What does KV cache mean?
  ? What is in the KV cache?
  ? What is stored in the KV cache?
  ? Why is there a KV cache?
  ? What does a model keep of earlier tokens?
  ? What is kept so that it is not computed again?
  ? What does the cache of a model hold?
  ~ what the KV cache is
  ~ what the KV cache holds
  ~ what the KV cache is for
  ~ why a model keeps a cache
  ~ what a key value cache is
  ~ what is in the KV cache
  ~ what KV cache means
  = The KV cache keeps the keys and values of earlier tokens, so that they are not computed again.
  = Keys and values of earlier tokens stay in the KV cache.
  ! keys
  ! values
  """
