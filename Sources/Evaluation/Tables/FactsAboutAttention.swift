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
  """
