// What Cria is told about experts of Llama 4. Knows no training and no tools.

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
  + Experts used at a time?
  + Routed experts for one token?
  + How many experts take care of a token?
  + How many experts are active at once in Llama 4?
  + How many experts does a single token visit?
  + How many experts are selected at each step?
  + Does a token go to one expert or to two?
  + Through how many experts does each token pass?
  + Of all experts, how many does a token use?
  + What number of experts fires for a token?
  + Top-1 or top-2 routing in Llama 4?
  + How many experts answer for one token in Scout?
  + When a token comes, how many experts wake up?
  ~ how many experts work on each token
  ~ the number of experts chosen for a token
  ~ how many experts Llama 4 uses for each token
  ~ how many routed experts a token goes to
  ~ the number of experts per token
  ~ how many experts the router picks
  & how many experts a single token visits
  & how many experts are active at once
  & how many experts are selected for a token
  & through how many experts a token passes
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
  + Expert for all tokens?
  + The expert that is always on?
  + What do you call the expert that sees all tokens?
  + Which expert is always active?
  + Which expert needs no router?
  + Which expert do all tokens have in common?
  + Define shared expert.
  + Why does Llama 4 have a shared expert beside the routed ones?
  + What role does the shared expert play?
  + Is one of the experts used by all tokens?
  + What sort of expert is shared?
  + What is common to all tokens in an expert layer?
  + Do all tokens use the same expert too?
  ~ what the shared expert is
  ~ what the shared expert does
  ~ what shared expert means
  ~ which tokens go to the shared expert
  ~ what the shared expert is for
  ~ how the shared expert differs from routed ones
  & which expert is always active
  & which expert all tokens have in common
  & the role of the shared expert
  & the definition of a shared expert
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
  + MoE architecture?
  + Mixture of experts, what is that?
  + Define MoE.
  + What is a sparse model with experts?
  + What is the idea behind a mixture of experts?
  + What do you call a model in which a token uses only some of many networks?
  + How is a mixture of experts built?
  + What principle is behind MoE?
  + What is the long form of MoE?
  + What does the abbreviation MoE mean?
  + Describe a mixture of experts.
  + How is an MoE model different from a dense model?
  ~ what a mixture of experts is
  ~ how a mixture of experts works
  ~ what MoE means
  ~ what MoE stands for
  ~ how MoE works
  ~ what a model with experts is
  ~ what mixture of experts means
  & the idea of a mixture of experts
  & the definition of MoE
  & how a mixture of experts is built
  & what the abbreviation MoE means
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
  + A single expert, what is it?
  + Define expert.
  + What sort of thing is one expert in a model?
  + What do you call one of the many feed-forward networks in a MoE layer?
  + What are the experts made of?
  + How does one expert look inside?
  + Is an expert a person?
  + Is an expert a whole model?
  + Describe an expert of Llama 4.
  + What is a single expert built from?
  + Which network is inside an expert?
  + Does each expert have its own weights?
  ~ what an expert is
  ~ what kind of network an expert is
  ~ what experts are
  ~ what an expert consists of
  ~ what an expert does
  ~ what the experts of a model are
  ~ what is inside an expert
  & what a single expert is
  & what the experts are made of
  & the definition of an expert in a model
  & what one expert looks like inside
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
  + Routing?
  + Routing of tokens?
  + Define router.
  + What is routing in a model with experts?
  + Who assigns tokens to experts?
  + What sends a token to its expert?
  + What selects the expert?
  + What do you call the part that picks an expert?
  + Which component distributes tokens among experts?
  + What kind of layer is the router?
  + Who directs tokens to the experts?
  + What task does the router have?
  + Describe the router of a mixture of experts.
  + How does the model decide which expert to use?
  ~ what the router does
  ~ what the router is
  ~ the job of the router
  ~ which part chooses the expert
  ~ how a token finds its expert
  ~ what a router in a mixture of experts does
  & who assigns tokens to experts
  & which component selects the expert
  & the task of the router
  & what sends a token to its expert
  & what routing is
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
  + Sigmoid?
  + Sigmoid or softmax for the gate?
  + Gate formula?
  + Which nonlinear function does the router apply?
  + What squashes the score of the router?
  + How is the weight of a routed expert calculated?
  + Which function is behind the gate value?
  + Does Llama 4's gate come from a softmax?
  + Is the router's score passed through a sigmoid?
  + How does a score of the router become a gate between zero and one?
  + What mathematical function does the gate use?
  + By what function is the router score changed?
  + Where is a sigmoid used in Llama 4?
  ~ which function the router uses
  ~ how the gate of an expert is computed
  ~ whether the router uses a sigmoid or a softmax
  ~ which function makes the gate
  ~ how Llama 4 computes the gate
  ~ the router function of Llama 4
  & which function squashes the router score
  & the formula of the gate
  & whether the gate is a sigmoid
  & how a router score becomes a gate value
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
  + Gate position?
  + Gate before or after the expert?
  + Router score, on the input or on the output?
  + At what place is an expert scaled?
  + Where is the expert weighted by its score?
  + Is the input of an expert scaled?
  + Is the gate multiplied in before the expert computes?
  + Which side of the expert does the gate scale?
  + What is done with the score of the router?
  + Which tensor is multiplied with the gate?
  + Does scaling happen before the expert or behind it?
  + What gets weighted by the router, what goes in or what comes out?
  + When is the gate multiplied, first or last?
  ~ where the router score is applied
  ~ what the gate multiplies
  ~ where the gate acts
  ~ what the router's score scales
  ~ whether the gate scales the input or the output
  ~ where the gate is applied
  & which side of the expert the gate scales
  & whether scaling happens before or after the expert
  & what is done with the router's score
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
  + Benefit of experts?
  + Benefits of MoE?
  + Advantages of a mixture of experts?
  + Purpose of experts?
  + What is the benefit of MoE?
  + What is the point of having many experts?
  + Why split a model into experts?
  + Why are experts better than one big network?
  + How do experts save time?
  + How do experts make a model cheaper?
  + What speaks for experts?
  + Why did Meta choose a mixture of experts?
  + For what reason does a model have experts?
  + What do I win with experts?
  ~ why models use experts
  ~ the advantage of experts
  ~ what experts are good for
  ~ why a model with experts is fast
  ~ what is gained by experts
  ~ why Llama 4 has experts
  ~ the use of a mixture of experts
  & the benefit of experts
  & why a model is split into experts
  & what speaks for a mixture of experts
  & how experts save work
  & the point of having many experts
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
  + Active parameters, what are they?
  + Total parameters versus active ones?
  + Define active parameters.
  + What do you call the parameters that one token uses?
  + What are the parameters called that are really used?
  + Why is the active count smaller than the total?
  + In general, what does it mean that a parameter is active?
  + What are active weights?
  + Which parameters count as active?
  + What are total parameters?
  + Why do people give two numbers of parameters for a MoE model?
  + How can a model have fewer active than total parameters?
  + What is meant by the active size of a model?
  ~ what active parameters are
  ~ what active parameters means
  ~ the difference between active and total parameters
  ~ when a parameter is active
  ~ what an active parameter is
  ~ which parameters are called active
  & the meaning of active parameters
  & what active weights are
  & which parameters count as active
  & why the active count is smaller than the total
  = Active parameters are those that work on one token. The total counts all experts.
  = The parameters that one token uses are called active.
  ! token
  """
