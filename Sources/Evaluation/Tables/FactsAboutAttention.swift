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
  + Attention mechanism?
  + Attention layer?
  + Define attention.
  + What is an attention layer?
  + What is the attention mechanism?
  + How do tokens exchange information?
  + What lets a token use the words before it?
  + How does information flow from one token to another?
  + What connects the tokens of a text in a model?
  + What do queries and keys do?
  + What is a query in attention?
  + Where do the tokens of a text meet?
  + By what means does a model look back at the text?
  + Describe how attention works.
  ~ what attention is
  ~ how attention works
  ~ what attention does
  ~ what self-attention is
  ~ what happens in attention
  ~ how tokens look at each other
  ~ what attention is for
  & how tokens exchange information
  & the attention mechanism
  & what lets a token use earlier words
  & what queries and keys do
  & how information flows between tokens
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
  + Mask?
  + Attention mask?
  + Define causal attention.
  + What is the mask in attention for?
  + What hides the tokens that come later?
  + Why can a token not see what follows?
  + Can a word look at the words after it?
  + What keeps a model from looking into the future?
  + Which direction can a token look, back or forward?
  + What do you call attention that only looks back?
  + Are later words visible to a token?
  + Are tokens that follow hidden?
  + What does the mask of a language model do?
  ~ what a causal mask is
  ~ what causal attention means
  ~ what a causal mask does
  ~ what a causal model sees
  ~ whether a token can see later tokens
  ~ what the causal mask hides
  & what hides the later tokens
  & why a token cannot see what follows
  & in which direction a token can look
  & the purpose of the causal mask
  & what keeps a model from seeing the future
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
  + Position encoding?
  + Positional encoding in Llama 4?
  + Define RoPE.
  + What is the long form of RoPE?
  + How does Llama 4 tell where a token stands?
  + How do queries and keys get their position?
  + How is the place of a token in the text marked?
  + What rotates queries and keys?
  + What do you call the rotation of queries and keys by position?
  + What is turned by an angle in Llama 4?
  + What does the abbreviation RoPE mean?
  + How does the model know which word comes first?
  ~ what RoPE is
  ~ what RoPE stands for
  ~ what RoPE means
  ~ how RoPE works
  ~ how RoPE encodes positions
  ~ what rotary positions are
  & the long form of RoPE
  & the position encoding of Llama 4
  & how a model knows which word comes first
  & what rotates the queries and keys
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
  + NoPE, what is that?
  + Define NoPE.
  + What is the long form of NoPE?
  + What do you call a layer without position embedding?
  + What is it called when a layer has no positions?
  + What is different in a NoPE layer?
  + Does a NoPE layer know the order of tokens?
  + Does a NoPE layer look at the whole text?
  + How far does a NoPE layer look?
  + What is a layer without rotary positions called?
  + What kind of attention has a NoPE layer?
  ~ what a NoPE layer is
  ~ what NoPE means
  ~ what NoPE stands for
  ~ what position-free layers are
  ~ what a layer without positions is
  ~ what NoPE layers are
  & the meaning of NoPE
  & what a layer without RoPE is called
  & how far a NoPE layer looks
  & what is different in a NoPE layer
  & the long form of NoPE
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
  + How many layers apart are the NoPE layers?
  + How frequent are layers without RoPE?
  + Frequency of NoPE layers?
  + Interval of NoPE layers in Llama 4?
  + NoPE interval?
  + After how many layers does a NoPE layer come?
  + At what interval does Llama 4 skip RoPE?
  + Every how many layers comes a layer without positions?
  + Every which layer has no RoPE?
  + How often is RoPE skipped in Scout?
  + What is the share of NoPE layers in Llama 4?
  + One of how many layers is a NoPE layer?
  + Which layers skip RoPE?
  ~ which layers of Llama 4 have no RoPE
  ~ how often a layer without positions comes
  ~ which layers of Llama 4 are position-free
  ~ how often Llama 4 leaves out RoPE
  ~ how many layers of Llama 4 use RoPE
  ~ in which layers RoPE is missing
  & at what interval Llama 4 skips RoPE
  & how frequent NoPE layers are in Llama 4
  & which layers of Scout skip RoPE
  & the interval of NoPE layers
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
  + The iRoPE pattern?
  + Interleaved RoPE?
  + Define iRoPE.
  + What is interleaved RoPE?
  + What is the scheme of iRoPE?
  + What do you call the mix of layers with and without rotary positions?
  + What is the name of Llama 4's mix of RoPE and NoPE layers?
  + How do RoPE layers and NoPE layers take turns?
  + How does iRoPE differ from RoPE?
  + What is the difference between RoPE and iRoPE?
  + What is new in iRoPE?
  + In iRoPE, what follows what?
  + Describe iRoPE.
  + What does the letter i before RoPE mean?
  ~ what iRoPE is
  ~ how iRoPE works
  ~ what iRoPE means
  ~ what the i in iRoPE means
  ~ the idea of iRoPE
  ~ how the layers are ordered in iRoPE
  & the scheme of iRoPE
  & how iRoPE differs from RoPE
  & how RoPE layers and NoPE layers take turns
  & what the letter i in iRoPE means
  & what interleaved RoPE is
  = iRoPE interleaves layers with rotary positions and layers without any.
  = In iRoPE, three layers with rotary positions are followed by one without.
  ! interleaves|without|layers
  """
