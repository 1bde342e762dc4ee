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
  + Chunks?
  + Chunked layers?
  + Local attention?
  + Blocks of attention?
  + Define chunked attention.
  + What do you call attention that stays inside fixed blocks?
  + What limits the view of a token to its block?
  + Why can a token not look outside of its block?
  + What is the idea of chunked attention?
  + Does a token in a chunked layer see the whole text?
  + How is the text divided in chunked attention?
  + How does chunked attention differ from full attention?
  + What is attention in blocks?
  ~ what chunked attention is
  ~ how chunked attention works
  ~ what chunked attention means
  ~ what a token can see in a chunked layer
  ~ what a chunked layer is
  ~ what chunks of attention are
  & the idea of chunked attention
  & what local attention is
  & how chunked attention differs from full attention
  & how attention in blocks works
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
  + Chunk size?
  + Chunk length?
  + Chunk size of Maverick?
  + Tokens per chunk in Llama 4?
  + Size of the attention chunks in tokens?
  + What is the length of a chunk in Llama 4?
  + What number of tokens makes one chunk of Llama 4?
  + How wide is the attention window of a RoPE layer in Llama 4?
  + After how many tokens does a new chunk of Llama 4 begin?
  + How large are the blocks of attention in Llama 4?
  + How many tokens can a token see at most in a chunked layer of Scout?
  + How large is a block of local attention in Scout?
  + At how many tokens does Llama 4 cut its chunks?
  ~ how large an attention chunk is
  ~ the attention chunk size of Llama 4
  ~ how long the chunks of Llama 4 are
  ~ the chunk size of Scout
  ~ how big a chunk in Llama 4 is
  ~ how many tokens are in a chunk of Llama 4
  & the length of an attention chunk in Llama 4
  & how many tokens make one chunk of Llama 4
  & how large the blocks of attention in Llama 4 are
  & the tokens per chunk in Scout
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
  + Attention scaling at far positions?
  + Scaling of the queries?
  + Temperature of attention in Llama 4?
  + Define attention temperature.
  + Why does attention not fade in a long book?
  + How does attention remain precise in very long texts?
  + What keeps attention from getting blurred in long texts?
  + What is done against weak attention in long texts?
  + Which trick helps attention in a long context?
  + Why are the queries scaled in Llama 4?
  + What makes queries larger at far positions?
  + What grows with the position in NoPE layers?
  + What do you call the scaling of queries in position-free layers?
  + How does attention temperature differ from the sampling temperature?
  ~ what attention temperature is
  ~ what temperature tuning does
  ~ what attention temperature does
  ~ why Llama 4 scales its queries
  ~ which layers use attention temperature
  ~ how attention stays sharp in long texts
  & what keeps attention sharp in a long context
  & why the queries are scaled
  & what makes queries larger at far positions
  & the scaling of queries in Llama 4
  & how attention remains precise in long texts
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
  + Norm of queries and keys?
  + Normalized queries?
  + QK norm in Scout?
  + QK norm in Maverick?
  + Define QK norm.
  + Are the queries and keys of Scout normalized?
  + Which of the two has QK norm, Scout or Maverick?
  + What do you call the norm on queries and keys?
  + What brings queries and keys to the same length?
  + What happens to queries and keys after RoPE in Scout?
  + Is there a norm inside the attention of Scout?
  + What do the letters QK mean in QK norm?
  + Why does Scout normalize queries and keys?
  ~ what QK norm is
  ~ which model uses QK norm
  ~ what QK norm does
  ~ which Llama 4 model has QK norm
  ~ what query and key norm is
  ~ whether Scout has QK norm
  & what brings queries and keys to the same length
  & the norm of queries and keys
  & whether Scout or Maverick has QK norm
  & whether queries are normalized in Scout
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
  + Theta?
  + RoPE base?
  + Rotary base?
  + Base frequency of RoPE?
  + What is theta?
  + What value has theta in Scout?
  + What number stands for theta in the settings of Llama 4?
  + Which theta was chosen for Llama 4?
  + How high is the RoPE base of Maverick?
  + How large is the base of the rotary angles?
  + On which number are the rotary angles based?
  + What base do the angles of RoPE have in Llama 4?
  + The theta of RoPE is what number?
  ~ the RoPE theta of Llama 4
  ~ the base of Llama 4's rotary frequencies
  ~ the rope theta of Scout
  ~ the value of theta in Llama 4
  ~ the RoPE base of Llama 4
  ~ how large the RoPE theta is
  & which theta was chosen for Llama 4
  & the rotary base of Llama 4
  & what number theta is
  & the base of the rotary angles
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
  + GQA, what is that?
  + GQA in Llama 4?
  + Define GQA.
  + What is the long form of GQA?
  + What do you call it when query heads share key heads?
  + What is it called when heads share keys and values?
  + Why are there fewer KV heads than query heads?
  + Why has Llama 4 40 query heads but only 8 key heads?
  + What is the benefit of grouped query attention?
  + How does GQA save memory?
  + What kind of attention shares keys and values between heads?
  + What does the abbreviation GQA mean?
  + Why group the query heads?
  ~ what grouped query attention is
  ~ why there are fewer key heads
  ~ what GQA means
  ~ what GQA stands for
  ~ how grouped query attention works
  ~ why query heads share key heads
  ~ what grouped queries are
  & the benefit of GQA
  & how GQA saves memory
  & what the abbreviation GQA means
  & why there are fewer KV heads than query heads
  & what it is called when heads share keys
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
  + Cache?
  + Cache of keys and values?
  + Define KV cache.
  + What does KV stand for in KV cache?
  + What do you call the memory for keys and values?
  + Where are the keys and values of earlier tokens kept?
  + What is saved while a model writes?
  + How does a model avoid computing earlier tokens again?
  + What makes generation fast after the first token?
  + Which memory grows with each token?
  + Why does a long chat take more memory?
  + What is the benefit of a KV cache?
  + Where does a model put what it has computed for earlier tokens?
  ~ what the KV cache is
  ~ what the KV cache holds
  ~ what the KV cache is for
  ~ why a model keeps a cache
  ~ what a key value cache is
  ~ what is in the KV cache
  ~ what KV cache means
  & where keys and values of earlier tokens are kept
  & the benefit of the KV cache
  & what a model saves while it writes
  & how a model avoids computing tokens again
  & what the letters KV in KV cache mean
  = The KV cache keeps the keys and values of earlier tokens, so that they are not computed again.
  = Keys and values of earlier tokens stay in the KV cache.
  ! keys
  ! values
  """
