// What Cria is told about experts and norms of Llama 4. Knows no training and no tools.

/// Facts in the notation of `FactBook`.
let factsAboutArchitecture = """
  # experts-per-token
  ? How many experts does Llama 4 use for each token?
  ? How many routed experts work on one token?
  ? How many experts are chosen for a token?
  ? To how many routed experts does a token go?
  ? Experts per token?
  ? Experts per token in Llama 4?
  ? How many experts see each token?
  ? How many experts work on a token in Llama 4?
  ? How many experts are used at once in Llama 4?
  ? How many routed experts are used for each token?
  ? One token goes to how many experts?
  ? How many experts does the router pick?
  ? How many routed experts does Llama 4 choose for a token?
  ? To how many experts is a token sent?
  ? By how many experts is a token handled?
  ~ how many experts work on each token
  ~ the number of experts chosen for a token
  ~ how many experts Llama 4 uses for each token
  ~ how many routed experts a token goes to
  ~ the number of experts per token
  ~ how many experts the router picks
  = Llama 4 sends each token to one routed expert and to the shared expert.
  = For each token, one routed expert is chosen, and the shared expert works on every token.
  ! one|1
  # shared-expert
  ? What is the shared expert?
  ? What does the shared expert do?
  ? Which tokens go to the shared expert?
  ? Why is it called a shared expert?
  ? Shared expert?
  ? Explain the shared expert.
  ? What is a shared expert?
  ? What does shared expert mean?
  ? What is the shared expert for?
  ? Is there an expert that sees all tokens?
  ? What makes the shared expert special?
  ? Which expert works on every token?
  ? How does the shared expert differ from a routed expert?
  ? Does every token go to the shared expert?
  ? When is the shared expert used?
  ~ what the shared expert is
  ~ what the shared expert does
  ~ what shared expert means
  ~ which tokens go to the shared expert
  ~ what the shared expert is for
  ~ how the shared expert differs from routed ones
  = The shared expert works on every token, beside the routed expert.
  = Every token passes through the shared expert as well as through one routed expert.
  ! every token|all tokens|each token
  # mixture-of-experts
  ? What is a mixture of experts?
  ? What does mixture of experts mean?
  ? What does MoE mean?
  ? How does a mixture of experts work?
  ? Mixture of experts?
  ? MoE?
  ? Explain mixture of experts.
  ? What is MoE?
  ? What does MoE stand for?
  ? How does MoE work?
  ? What is a model with experts?
  ? What is a MoE model?
  ? How do experts work together in a model?
  ? How does a model with many experts work?
  ? What is meant by a mixture of experts?
  ~ what a mixture of experts is
  ~ how a mixture of experts works
  ~ what MoE means
  ~ what MoE stands for
  ~ how MoE works
  ~ what a model with experts is
  ~ what mixture of experts means
  = In a mixture of experts, a router sends each token to a few of many feed-forward networks.
  = A mixture of experts has many experts, but each token uses only a few of them.
  ! expert|experts|networks
  ! token
  # expert
  ? What is an expert in a model?
  ? What does an expert consist of?
  ? What is an expert in Llama 4?
  ? What kind of network is an expert?
  ? Expert?
  ? Explain what an expert is.
  ? What are experts?
  ? What is meant by an expert?
  ? What are the experts of a model?
  ? What does an expert do?
  ? What is inside an expert?
  ? Is an expert a network?
  ? Of what is an expert made?
  ? What is a routed expert?
  ? What are experts in a language model?
  ~ what an expert is
  ~ what kind of network an expert is
  ~ what experts are
  ~ what an expert consists of
  ~ what an expert does
  ~ what the experts of a model are
  ~ what is inside an expert
  = An expert is a feed-forward network that works only on the tokens sent to it.
  = Each expert is a small feed-forward network with its own weights.
  ! network
  # router
  ? What is the router?
  ? What does the router do?
  ? What is a router in a mixture of experts?
  ? Which part chooses the expert?
  ? Router?
  ? The router?
  ? Explain the router.
  ? What is a router?
  ? What is the job of the router?
  ? Who decides which expert works?
  ? What picks the expert for a token?
  ? How does a token find its expert?
  ? What part of the model chooses the experts?
  ? How is the expert for a token chosen?
  ? What does a router do in a model?
  ? What is the router for?
  ~ what the router does
  ~ what the router is
  ~ the job of the router
  ~ which part chooses the expert
  ~ how a token finds its expert
  ~ what a router in a mixture of experts does
  = The router chooses for each token which expert works on it.
  = The router is a small linear layer that chooses an expert for each token.
  ! expert|experts
  # router-gate
  ? Which function turns the router's score into a gate?
  ? Does Llama 4's router use a softmax or a sigmoid?
  ? What does the router of Llama 4 use, sigmoid or softmax?
  ? How is the gate of an expert computed?
  ? Sigmoid or softmax in the router?
  ? Router function of Llama 4?
  ? Gate function of Llama 4?
  ? Is the gate a sigmoid?
  ? How is the router score turned into a gate?
  ? Which function does Llama 4's router use?
  ? How does Llama 4 compute the gate?
  ? What function is applied to the score of the router?
  ? Does Llama 4 use softmax in its router?
  ? With which function does the router make the gate?
  ? What is the gate of an expert?
  ~ which function the router uses
  ~ how the gate of an expert is computed
  ~ whether the router uses a sigmoid or a softmax
  ~ which function makes the gate
  ~ how Llama 4 computes the gate
  ~ the router function of Llama 4
  = Llama 4's router uses a sigmoid of the chosen score and no softmax.
  = The gate is the sigmoid of the chosen expert's score.
  ! sigmoid
  # gate-place
  ? Where does the gate act on an expert?
  ? Does the router score multiply the input or the output of the expert?
  ? What does the router's score scale?
  ? Where is the router's score applied in Llama 4?
  ? Place of the gate?
  ? Gate on the input or on the output?
  ? Does the gate act on the input?
  ? Where is the gate applied?
  ? Is the gate applied before or after the expert?
  ? What does the gate multiply?
  ? What is multiplied by the router's score?
  ? Does Llama 4 scale the input or the output of an expert?
  ? At which end of the expert is the gate?
  ? Is the output of an expert scaled?
  ? On which side of the expert does the router score act?
  ~ where the router score is applied
  ~ what the gate multiplies
  ~ where the gate acts
  ~ what the router's score scales
  ~ whether the gate scales the input or the output
  ~ where the gate is applied
  = In Llama 4 the gate multiplies the expert's input and not its output.
  = The score of the router scales the input of the expert.
  ! input
  # why-experts
  ? Why do models use experts?
  ? What is the advantage of experts?
  ? What is a mixture of experts good for?
  ? Why is a model with experts fast?
  ? Advantage of experts?
  ? Use of experts?
  ? Why experts?
  ? Why is a mixture of experts used?
  ? What are experts good for?
  ? What is gained by experts?
  ? Why not one large network instead of experts?
  ? What do experts bring?
  ? Why does Llama 4 have experts?
  ? What is good about a mixture of experts?
  ? Why is a mixture of experts cheap?
  ~ why models use experts
  ~ the advantage of experts
  ~ what experts are good for
  ~ why a model with experts is fast
  ~ what is gained by experts
  ~ why Llama 4 has experts
  ~ the use of a mixture of experts
  = With experts a model can know much while each token needs only a small part of it.
  = Experts make a model large but cheap, because each token uses only a few parameters.
  ! part|few|cheap
  # active-parameters
  ? What are active parameters?
  ? What does active parameters mean?
  ? Which parameters are called active?
  ? What is the difference between active and total parameters?
  ? Active parameters?
  ? Active versus total parameters?
  ? Explain active parameters.
  ? What does active mean for parameters?
  ? When is a parameter active?
  ? What is an active parameter?
  ? What does the number of active parameters say?
  ? Why are not all parameters active?
  ? How do active parameters differ from total parameters?
  ? What is meant by active parameters?
  ? Total and active parameters, what is the difference?
  ~ what active parameters are
  ~ what active parameters means
  ~ the difference between active and total parameters
  ~ when a parameter is active
  ~ what an active parameter is
  ~ which parameters are called active
  = Active parameters are those that work on one token. The total counts all experts.
  = The parameters that one token uses are called active.
  ! token
  # swiglu
  ? What is SwiGLU?
  ? Which feed-forward network does Llama 4 use?
  ? What is the feed-forward part of Llama 4?
  ? Which activation does Llama 4 use?
  ? SwiGLU?
  ? Explain SwiGLU.
  ? What does SwiGLU mean?
  ? How does SwiGLU work?
  ? What does SwiGLU do?
  ? Which activation function is in Llama 4?
  ? What activation is in the experts?
  ? What feed-forward networks are in Llama 4?
  ? Feed-forward network of Llama 4?
  ? Activation of Llama 4?
  ? Is SwiGLU used in Llama 4?
  ~ what SwiGLU is
  ~ which feed-forward network Llama 4 has
  ~ how SwiGLU works
  ~ which activation Llama 4 uses
  ~ what the feed-forward part of Llama 4 is
  ~ what SwiGLU means
  = Llama 4 uses SwiGLU: a SiLU gate times a linear layer, then a third matrix.
  = The feed-forward networks of Llama 4 are SwiGLU networks with the SiLU activation.
  ! swiglu|silu
  # rms-norm
  ? Which norm does Llama 4 use?
  ? What is RMS norm?
  ? What kind of normalization is in Llama 4?
  ? What does RMS norm do?
  ? RMS norm?
  ? RMSNorm?
  ? Norm of Llama 4?
  ? Explain RMS norm.
  ? What does RMS norm mean?
  ? How does RMS norm work?
  ? Which normalization does Llama 4 have?
  ? What kind of norm is in Llama 4?
  ? What does RMS stand for in RMS norm?
  ? By what does RMS norm divide?
  ? Is RMS norm used in Llama 4?
  ? How does Llama 4 normalize?
  ~ what RMS norm is
  ~ which norm Llama 4 uses
  ~ how RMS norm works
  ~ what RMS norm does
  ~ what RMS norm means
  ~ which normalization is in Llama 4
  = Llama 4 uses RMS norm, which divides by the root of the mean square.
  = RMS norm divides a vector by the root of its mean square. Llama 4 uses it before each part.
  ! rms
  # embedding
  ? What is an embedding?
  ? What is a token embedding?
  ? What does the embedding layer do?
  ? What does an embedding table hold?
  ? Embedding?
  ? Embeddings?
  ? Explain embeddings.
  ? What are embeddings?
  ? What does embedding mean?
  ? What does a token become in the first step?
  ? What is the vector of a token called?
  ? How does a token become a vector?
  ? What is an embedding for?
  ? What is an embedding layer?
  ? How does a model turn tokens into vectors?
  ~ what an embedding is
  ~ what the embedding layer does
  ~ what embeddings are
  ~ what a token embedding is
  ~ what an embedding table holds
  ~ how a token becomes a vector
  ~ what embedding means
  = An embedding is the vector that stands for a token.
  = The embedding layer turns each token id into a vector.
  ! vector
  """
