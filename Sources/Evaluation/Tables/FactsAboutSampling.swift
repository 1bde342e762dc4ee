// What Cria is told about how a model chooses its words, and fails. Knows no particular model.

/// Facts in the notation of `FactBook`.
let factsAboutSampling = """
  # temperature
  ? What is temperature in sampling?
  ? What does the temperature do?
  ? What happens at a high temperature?
  ? What is the sampling temperature?
  ? Temperature?
  ? Sampling temperature?
  ? Explain temperature in sampling.
  ? What is the temperature of a model?
  ? What happens at a low temperature?
  ? What does a higher temperature change?
  ? Which temperature should I take?
  ? How do I make the answers more random?
  ? What is the setting temperature for?
  ? How do I get more varied answers?
  ? What is temperature good for when a model writes?
  ? Why is there a temperature setting?
  ~ what the temperature does
  ~ what temperature in sampling is
  ~ what happens at a high temperature
  ~ what the setting temperature is for
  ~ how to make answers more random
  ~ what a low temperature does
  = Temperature says how random the choice of tokens is. A low one is safe and a high one is varied.
  = A higher temperature makes the choice of tokens more random.
  ! random
  # greedy
  ? What is greedy decoding?
  ? What does greedy mean in generation?
  ? What happens at temperature zero?
  ? Which token does greedy decoding take?
  ? Greedy decoding?
  ? Greedy?
  ? Explain greedy decoding.
  ? What does greedy mean?
  ? What does greedy decoding do?
  ? What does temperature zero mean?
  ? How does greedy decoding choose?
  ? Which token is taken at temperature zero?
  ? What if I set the temperature to zero?
  ? How do I always get the most likely token?
  ? What is a greedy answer?
  ? When is decoding called greedy?
  ~ what greedy decoding is
  ~ what happens at temperature zero
  ~ what greedy means
  ~ which token greedy decoding takes
  ~ what temperature zero means
  ~ how greedy decoding chooses
  = Greedy decoding always takes the most likely token. Temperature zero does the same.
  = At temperature zero the most likely token is always taken. This is called greedy.
  ! likely|likeliest
  # top-k
  ? What is top-k sampling?
  ? What does top-k do?
  ? How does top-k choose tokens?
  ? What does the k in top-k mean?
  ? Top-k?
  ? Top-k sampling?
  ? Explain top-k.
  ? What does top-k mean?
  ? What is the k in top-k?
  ? How does top-k sampling work?
  ? What is top-k good for?
  ? Which tokens remain with top-k?
  ? What happens with top-k set to ten?
  ? What does the setting top-k change?
  ? Among how many tokens does top-k choose?
  ~ what top-k sampling is
  ~ what top-k does
  ~ how top-k sampling works
  ~ what the k in top-k means
  ~ what the setting top-k changes
  ~ what top-k means
  = Top-k sampling chooses among the k most likely tokens only.
  = With top-k only the k most likely tokens can be chosen.
  ! likely
  # top-p
  ? What is top-p sampling?
  ? What does top-p do?
  ? How does top-p choose tokens?
  ? What is nucleus sampling?
  ? Top-p?
  ? Top-p sampling?
  ? Nucleus sampling?
  ? Explain top-p.
  ? What does top-p mean?
  ? What is the p in top-p?
  ? How does top-p sampling work?
  ? How does nucleus sampling work?
  ? Which tokens remain with top-p?
  ? What does the setting top-p change?
  ? What is top-p good for?
  ? What does nucleus sampling mean?
  ~ what top-p sampling is
  ~ what top-p does
  ~ how top-p sampling works
  ~ what nucleus sampling is
  ~ what the p in top-p means
  ~ what the setting top-p changes
  = Top-p sampling chooses among the most likely tokens whose probabilities add up to p.
  = With top-p, tokens beyond a total probability of p are left out.
  ! probability|probabilities
  # seed
  ? What is a seed?
  ? What is a random seed for?
  ? What does the seed do in generation?
  ? Why do I set a seed?
  ? Seed?
  ? Random seed?
  ? Explain what a seed is.
  ? What does a seed do?
  ? What is the setting seed for?
  ? Why is there a seed?
  ? What is a random seed?
  ? What happens when I use the same seed?
  ? What does a seed start?
  ? How can I get the same text again from a model?
  ? For what do I need a seed?
  ~ what a seed is
  ~ what a random seed is for
  ~ what the seed does
  ~ why I should set a seed
  ~ what happens with the same seed
  ~ what the setting seed is for
  = A seed starts the random numbers. The same seed gives the same text.
  = With the same seed a model writes the same text again.
  ! same
  # hallucination
  ? What is a hallucination of a model?
  ? What does it mean when a model hallucinates?
  ? Why do models sometimes say wrong things?
  ? What is a hallucination?
  ? Hallucination?
  ? Hallucinations?
  ? Explain hallucinations.
  ? What are hallucinations?
  ? What does hallucination mean?
  ? Why do models hallucinate?
  ? When does a model hallucinate?
  ? Do models make things up?
  ? Why do models invent things?
  ? What is it called when a model says something wrong?
  ? Why can I not trust every answer of a model?
  ? Why do language models make mistakes?
  ~ what a hallucination is
  ~ why models say wrong things
  ~ what hallucinations are
  ~ why models hallucinate
  ~ what it means when a model hallucinates
  ~ why models make things up
  = A hallucination is a wrong answer that sounds right. Models predict text and do not check facts.
  = When a model makes up something wrong, this is called a hallucination.
  ! wrong
  """
