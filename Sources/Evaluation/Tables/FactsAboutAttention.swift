// What Cria is told about attention and positions in Llama 4. Knows no training and no tools.

/// Facts in the notation of `FactBook`.
let factsAboutAttention = """
  # attention
  ? What is attention?
  ? What does attention do in a model?
  ? How does attention work?
  ? What is self-attention?
  ? Attention?
  ? Self-attention?
  ? Explain attention.
  ? What does attention mean in a model?
  ? What is attention for?
  ? What happens in attention?
  ? How do tokens look at each other?
  ? How does a token learn about earlier tokens?
  ? What are queries, keys and values?
  ? What does self-attention do?
  ? How does a model use the words before?
  ~ what attention is
  ~ how attention works
  ~ what attention does
  ~ what self-attention is
  ~ what happens in attention
  ~ how tokens look at each other
  ~ what attention is for
  = Attention lets each token gather information from the earlier tokens.
  = In attention, a query is compared with the keys of earlier tokens, and their values are mixed.
  ! token|tokens
  # causal
  ? What is a causal mask?
  ? What does causal attention mean?
  ? Can a token see later tokens?
  ? What does a causal model see?
  ? Causal mask?
  ? Causal attention?
  ? Explain the causal mask.
  ? What is causal attention?
  ? What does a causal mask do?
  ? What does causal mean?
  ? Why is there a causal mask?
  ? May a token look ahead?
  ? What is hidden by the causal mask?
  ? Which tokens can a token not see?
  ? Does a token see the future?
  ? What is a causal model?
  ~ what a causal mask is
  ~ what causal attention means
  ~ what a causal mask does
  ~ what a causal model sees
  ~ whether a token can see later tokens
  ~ what the causal mask hides
  = A causal mask hides later tokens: each token sees only itself and what came before.
  = In causal attention no token sees the tokens after it.
  ! later|before|after
  # rope
  ? What is RoPE?
  ? What does RoPE stand for?
  ? What are rotary positions?
  ? How does RoPE encode positions?
  ? RoPE?
  ? Rotary position embedding?
  ? Explain RoPE.
  ? What does RoPE mean?
  ? What does RoPE do?
  ? How does RoPE work?
  ? What is rotary position embedding?
  ? What are rotary embeddings?
  ? How does a model know the order of the tokens?
  ? What is rotated in RoPE?
  ? How are positions encoded in Llama 4?
  ? Which position embedding does Llama 4 use?
  ~ what RoPE is
  ~ what RoPE stands for
  ~ what RoPE means
  ~ how RoPE works
  ~ how RoPE encodes positions
  ~ what rotary positions are
  = RoPE is rotary position embedding: queries and keys are rotated by an angle that grows with the position.
  = RoPE means rotary position embedding. It rotates queries and keys.
  ! rotary|rotated|rotates
  # nope
  ? What is a NoPE layer?
  ? What does NoPE mean?
  ? What are position-free layers?
  ? What is a layer without positions?
  ? NoPE layer?
  ? Explain NoPE.
  ? What does NoPE stand for?
  ? What are NoPE layers?
  ? What is NoPE?
  ? What does a NoPE layer see?
  ? What is special about a NoPE layer?
  ? What is a position-free layer?
  ? How much of the text does a NoPE layer see?
  ? Which layers see the whole context?
  ? What is a layer without RoPE?
  ~ what a NoPE layer is
  ~ what NoPE means
  ~ what NoPE stands for
  ~ what position-free layers are
  ~ what a layer without positions is
  ~ what NoPE layers are
  = A NoPE layer has no position embedding. It sees the whole context.
  = NoPE means no position embedding. Such layers attend to the whole context.
  ! no position|without position|no rotary
  # nope-interval
  ? Which layers of Llama 4 have no RoPE?
  ? How often does a position-free layer come in Llama 4?
  ? How many layers of Llama 4 use RoPE?
  ? Which layers of Llama 4 are position-free?
  ? NoPE layers of Llama 4?
  ? Position-free layers of Llama 4?
  ? Which layers in Llama 4 are NoPE layers?
  ? How often is there a NoPE layer in Llama 4?
  ? Which of Llama 4's layers have no positions?
  ? Every how many layers is RoPE left out?
  ? How many RoPE layers stand between two NoPE layers?
  ? Is RoPE in every layer of Llama 4?
  ? In which layers of Llama 4 is RoPE missing?
  ? Which layers of Scout have no RoPE?
  ? Do all layers of Llama 4 use RoPE?
  ~ which layers of Llama 4 have no RoPE
  ~ how often a layer without positions comes
  ~ which layers of Llama 4 are position-free
  ~ how often Llama 4 leaves out RoPE
  ~ how many layers of Llama 4 use RoPE
  ~ in which layers RoPE is missing
  = In Llama 4 every fourth layer has no RoPE, and the other three have it.
  = Every fourth layer of Llama 4 is position-free.
  ! fourth|4th
  # irope
  ? What is iRoPE?
  ? What does iRoPE mean?
  ? What is the i in iRoPE?
  ? How does iRoPE work?
  ? iRoPE?
  ? Explain iRoPE.
  ? What does the I in iRoPE stand for?
  ? What does iRoPE stand for?
  ? What does iRoPE do?
  ? How are the layers ordered in iRoPE?
  ? What is interleaved in iRoPE?
  ? What is the idea of iRoPE?
  ? In what way do layers alternate in Llama 4?
  ? What is meant by iRoPE?
  ? What pattern do the layers follow in iRoPE?
  ~ what iRoPE is
  ~ how iRoPE works
  ~ what iRoPE means
  ~ what the i in iRoPE means
  ~ the idea of iRoPE
  ~ how the layers are ordered in iRoPE
  = iRoPE interleaves layers with rotary positions and layers without any.
  = In iRoPE, three layers with rotary positions are followed by one without.
  ! interleaves|without|layers
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
