// What Cria is told about the inside of Llama 4: attention, positions, experts, chat. Knows no training and no tools.

/// Facts in the notation of `FactBook`.
let factsAboutArchitecture = """
  # experts-per-token
  ? How many experts does Llama 4 use for each token?
  ? How many routed experts work on one token?
  ? How many experts are chosen for a token?
  ? To how many routed experts does a token go?
  ~ how many experts work on each token
  ~ the number of experts chosen for a token
  = Llama 4 sends each token to one routed expert and to the shared expert.
  = For each token, one routed expert is chosen, and the shared expert works on every token.
  ! one|1
  # shared-expert
  ? What is the shared expert?
  ? What does the shared expert do?
  ? Which tokens go to the shared expert?
  ? Why is it called a shared expert?
  ~ what the shared expert is
  ~ what the shared expert does
  = The shared expert works on every token, beside the routed expert.
  = Every token passes through the shared expert as well as through one routed expert.
  ! every token|all tokens|each token
  # mixture-of-experts
  ? What is a mixture of experts?
  ? What does mixture of experts mean?
  ? What does MoE mean?
  ? How does a mixture of experts work?
  ~ what a mixture of experts is
  ~ how a mixture of experts works
  = In a mixture of experts, a router sends each token to a few of many feed-forward networks.
  = A mixture of experts has many experts, but each token uses only a few of them.
  ! expert|experts|networks
  ! token
  # expert
  ? What is an expert in a model?
  ? What does an expert consist of?
  ? What is an expert in Llama 4?
  ? What kind of network is an expert?
  ~ what an expert is
  ~ what kind of network an expert is
  = An expert is a feed-forward network that works only on the tokens sent to it.
  = Each expert is a small feed-forward network with its own weights.
  ! network
  # router
  ? What is the router?
  ? What does the router do?
  ? What is a router in a mixture of experts?
  ? Which part chooses the expert?
  ~ what the router does
  ~ what the router is
  = The router chooses for each token which expert works on it.
  = The router is a small linear layer that chooses an expert for each token.
  ! expert|experts
  # router-gate
  ? Which function turns the router's score into a gate?
  ? Does Llama 4's router use a softmax or a sigmoid?
  ? What does the router of Llama 4 use, sigmoid or softmax?
  ? How is the gate of an expert computed?
  ~ which function the router uses
  ~ how the gate of an expert is computed
  = Llama 4's router uses a sigmoid of the chosen score and no softmax.
  = The gate is the sigmoid of the chosen expert's score.
  ! sigmoid
  # gate-place
  ? Where does the gate act on an expert?
  ? Does the router score multiply the input or the output of the expert?
  ? What does the router's score scale?
  ? Where is the router's score applied in Llama 4?
  ~ where the router score is applied
  ~ what the gate multiplies
  = In Llama 4 the gate multiplies the expert's input and not its output.
  = The score of the router scales the input of the expert.
  ! input
  # why-experts
  ? Why do models use experts?
  ? What is the advantage of experts?
  ? What is a mixture of experts good for?
  ? Why is a model with experts fast?
  ~ why models use experts
  ~ the advantage of experts
  = With experts a model can know much while each token needs only a small part of it.
  = Experts make a model large but cheap, because each token uses only a few parameters.
  ! part|few|cheap
  # active-parameters
  ? What are active parameters?
  ? What does active parameters mean?
  ? Which parameters are called active?
  ? What is the difference between active and total parameters?
  ~ what active parameters are
  ~ what active parameters means
  = Active parameters are those that work on one token. The total counts all experts.
  = The parameters that one token uses are called active.
  ! token
  # rope
  ? What is RoPE?
  ? What does RoPE stand for?
  ? What are rotary positions?
  ? How does RoPE encode positions?
  ~ what RoPE is
  ~ what RoPE stands for
  = RoPE is rotary position embedding: queries and keys are rotated by an angle that grows with the position.
  = RoPE means rotary position embedding. It rotates queries and keys.
  ! rotary|rotated|rotates
  # nope
  ? What is a NoPE layer?
  ? What does NoPE mean?
  ? What are position-free layers?
  ? What is a layer without positions?
  ~ what a NoPE layer is
  ~ what NoPE means
  = A NoPE layer has no position embedding. It sees the whole context.
  = NoPE means no position embedding. Such layers attend to the whole context.
  ! no position|without position|no rotary
  # nope-interval
  ? Which layers of Llama 4 have no RoPE?
  ? How often does a position-free layer come in Llama 4?
  ? How many layers of Llama 4 use RoPE?
  ? Which layers of Llama 4 are position-free?
  ~ which layers of Llama 4 have no RoPE
  ~ how often a layer without positions comes
  = In Llama 4 every fourth layer has no RoPE, and the other three have it.
  = Every fourth layer of Llama 4 is position-free.
  ! fourth|4th
  # irope
  ? What is iRoPE?
  ? What does iRoPE mean?
  ? What is the i in iRoPE?
  ? How does iRoPE work?
  ~ what iRoPE is
  ~ how iRoPE works
  = iRoPE interleaves layers with rotary positions and layers without any.
  = In iRoPE, three layers with rotary positions are followed by one without.
  ! interleaves|without|layers
  # chunked-attention
  ? What is chunked attention?
  ? What does chunked attention mean?
  ? How does chunked attention work?
  ? What can a token see in a chunked layer?
  ~ what chunked attention is
  ~ how chunked attention works
  = In chunked attention a token sees only earlier tokens of its own chunk.
  = Chunked attention cuts the text into fixed blocks, and no token looks outside of its block.
  ! chunk|block|blocks
  # chunk-size
  ? How large is a chunk of attention in Llama 4?
  ? How many tokens are in an attention chunk of Scout?
  ? What is the attention chunk size?
  ? How long are the chunks of Llama 4?
  ~ how large an attention chunk is
  ~ the attention chunk size of Llama 4
  = The attention chunks of Llama 4 have 8,192 tokens.
  = A chunk in Llama 4 is 8,192 tokens long.
  ! 8192
  # attention-temperature
  ? What is attention temperature?
  ? What does temperature tuning of attention do?
  ? Why does Llama 4 scale its queries?
  ? Which layers use attention temperature?
  ~ what attention temperature is
  ~ what temperature tuning does
  = Attention temperature makes the queries of position-free layers larger at far positions, so that attention stays sharp.
  = In position-free layers the queries grow slowly with the position. This is attention temperature.
  ! queries|position free
  # qk-norm
  ? What is query and key norm?
  ? What is QK norm?
  ? What does QK norm do?
  ? Which Llama 4 model has query and key norm?
  ~ what QK norm is
  ~ which model uses QK norm
  = QK norm brings queries and keys to the same length. Scout has it in its RoPE layers, and Maverick does not.
  = With QK norm, queries and keys are normalized after RoPE. Scout uses it.
  ! scout|normalized|length
  # rope-theta
  ? What is the RoPE theta of Llama 4?
  ? Which base do the rotary frequencies of Llama 4 have?
  ? What is the rope theta of Scout?
  ? What number is theta in Llama 4?
  ~ the RoPE theta of Llama 4
  ~ the base of Llama 4's rotary frequencies
  = The RoPE theta of Llama 4 is 500,000.
  = Llama 4 uses 500,000 as its RoPE base.
  ! 500000
  # swiglu
  ? What is SwiGLU?
  ? Which feed-forward network does Llama 4 use?
  ? What is the feed-forward part of Llama 4?
  ? Which activation does Llama 4 use?
  ~ what SwiGLU is
  ~ which feed-forward network Llama 4 has
  = Llama 4 uses SwiGLU: a SiLU gate times a linear layer, then a third matrix.
  = The feed-forward networks of Llama 4 are SwiGLU networks with the SiLU activation.
  ! swiglu|silu
  # rms-norm
  ? Which norm does Llama 4 use?
  ? What is RMS norm?
  ? What kind of normalization is in Llama 4?
  ? What does RMS norm do?
  ~ what RMS norm is
  ~ which norm Llama 4 uses
  = Llama 4 uses RMS norm, which divides by the root of the mean square.
  = RMS norm divides a vector by the root of its mean square. Llama 4 uses it before each part.
  ! rms
  # attention
  ? What is attention?
  ? What does attention do in a model?
  ? How does attention work?
  ? What is self-attention?
  ~ what attention is
  ~ how attention works
  = Attention lets each token gather information from the earlier tokens.
  = In attention, a query is compared with the keys of earlier tokens, and their values are mixed.
  ! token|tokens
  # grouped-query
  ? What is grouped query attention?
  ? Why does Llama 4 have fewer key heads than query heads?
  ? What are grouped queries?
  ? What does GQA mean?
  ~ what grouped query attention is
  ~ why there are fewer key heads
  = In grouped query attention several query heads share one key and value head, so the cache is smaller.
  = Several query heads share one key and value head: this is grouped query attention.
  ! share
  # kv-cache
  ? What is the KV cache?
  ? What is a key value cache?
  ? What does the KV cache hold?
  ? Why does a model keep a cache?
  ~ what the KV cache is
  ~ what the KV cache holds
  = The KV cache keeps the keys and values of earlier tokens, so that they are not computed again.
  = Keys and values of earlier tokens stay in the KV cache.
  ! keys
  ! values
  # causal
  ? What is a causal mask?
  ? What does causal attention mean?
  ? Can a token see later tokens?
  ? What does a causal model see?
  ~ what a causal mask is
  ~ what causal attention means
  = A causal mask hides later tokens: each token sees only itself and what came before.
  = In causal attention no token sees the tokens after it.
  ! later|before|after
  # embedding
  ? What is an embedding?
  ? What is a token embedding?
  ? What does the embedding layer do?
  ? What does an embedding table hold?
  ~ what an embedding is
  ~ what the embedding layer does
  = An embedding is the vector that stands for a token.
  = The embedding layer turns each token id into a vector.
  ! vector
  # eot
  ? Which token ends a turn in Llama 4?
  ? What is the token at the end of a message?
  ? What does the eot token mean?
  ? How does Llama 4 mark the end of a turn?
  ~ which token ends a turn
  ~ what the eot token means
  = The eot token ends a turn in Llama 4. It means end of turn.
  = Each turn ends with the token eot, which means end of turn.
  ! eot
  # header-tokens
  ? How does Llama 4 mark who speaks?
  ? Which tokens stand around a role?
  ? What are header tokens?
  ? How does a message begin in Llama 4?
  ~ how Llama 4 marks who speaks
  ~ which tokens stand around a role
  = Each message begins with the role between header start and header end tokens.
  = The role stands between the tokens header start and header end.
  ! header
  # roles
  ? Which roles are there in a Llama 4 chat?
  ? What roles does the chat format have?
  ? Who can speak in a Llama 4 conversation?
  ? What are the roles called?
  ~ which roles the chat format has
  ~ the roles in a Llama 4 chat
  = The roles are system, user and assistant, and ipython for the results of tools.
  = A Llama 4 chat has the roles system, user, assistant and ipython.
  ! system
  ! user
  ! assistant
  # system-prompt
  ? What is a system prompt?
  ? What is a system message for?
  ? What does a system prompt do?
  ? Who writes the system prompt?
  ~ what a system prompt is
  ~ what a system prompt does
  = A system prompt stands before the conversation and says how the assistant should behave.
  = The system prompt tells the assistant how to behave.
  ! behave|before
  """
