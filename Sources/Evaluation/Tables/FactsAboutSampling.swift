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
  + Temperature setting?
  + High temperature?
  + Define temperature in sampling.
  + What does the temperature setting control?
  + Which setting makes a model more creative?
  + Which setting controls how random a text is?
  + What is the effect of temperature when a model writes?
  + How can I make a model more creative?
  + How can I make the text less random?
  + How do I get safer answers?
  + Is a high temperature more random?
  + What if I raise the temperature?
  + What if I lower the temperature?
  ~ what the temperature does
  ~ what temperature in sampling is
  ~ what happens at a high temperature
  ~ what the setting temperature is for
  ~ how to make answers more random
  ~ what a low temperature does
  & which setting controls randomness
  & how to make a model more creative
  & the effect of the temperature
  & what happens when I raise the temperature
  & how to get safer answers
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
  + Temperature zero?
  + Greedy choice?
  + Greedy generation?
  + Define greedy decoding.
  + What do you call always taking the most likely token?
  + What is it called when the best token is always chosen?
  + Which kind of decoding has no randomness?
  + How does a model write without chance?
  + What is decoding without sampling?
  + How do I switch off the randomness?
  + What does a temperature of 0 do?
  + Why is greedy decoding always the same?
  + Which method picks the top token every time?
  + What is chosen in greedy mode?
  ~ what greedy decoding is
  ~ what happens at temperature zero
  ~ what greedy means
  ~ which token greedy decoding takes
  ~ what temperature zero means
  ~ how greedy decoding chooses
  & the kind of decoding without randomness
  & how to switch off randomness
  & which method always picks the top token
  & what a temperature of zero does
  & the meaning of greedy decoding
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
  + Top-k setting?
  + Define top-k.
  + What is the parameter k in sampling?
  + What does a top-k of 40 mean?
  + What does a small k do in sampling?
  + How many candidates remain with top-k?
  + Which sampling keeps a fixed number of tokens?
  + What do you call sampling among a fixed number of the best tokens?
  + What is cut off by top-k?
  + Why would I set top-k?
  + How does top-k limit the choice?
  + What remains of the choice after top-k?
  + What effect has top-k on a text?
  ~ what top-k sampling is
  ~ what top-k does
  ~ how top-k sampling works
  ~ what the k in top-k means
  ~ what the setting top-k changes
  ~ what top-k means
  & which sampling keeps a fixed number of tokens
  & how top-k limits the choice
  & what k means in sampling
  & how many candidates remain with top-k
  & why I would set top-k
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
  + Nucleus?
  + Top-p setting?
  + Define top-p.
  + What is the parameter p in sampling?
  + What does a top-p of 0.9 mean?
  + What does a small p do in sampling?
  + Which sampling adds up probabilities?
  + What do you call sampling up to a total probability?
  + What is cut off by top-p?
  + Why would I set top-p?
  + How does top-p limit the choice?
  + What is another name for nucleus sampling?
  ~ what top-p sampling is
  ~ what top-p does
  ~ how top-p sampling works
  ~ what nucleus sampling is
  ~ what the p in top-p means
  ~ what the setting top-p changes
  & which sampling adds up probabilities
  & how top-p limits the choice
  & how nucleus sampling works
  & why I would set top-p
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
  + Seed setting?
  + Define seed.
  + Why is the same text written again with the same seed?
  + Which setting makes the result repeatable?
  + How do I repeat a result of a model?
  + How do I get the same output twice?
  + What starts the random numbers?
  + What number starts the randomness?
  + What do you call the number that starts the random numbers?
  + What is the use of a fixed seed?
  + Why does a different seed give another text?
  + How can sampling be made repeatable?
  + What is a seed in a program?
  ~ what a seed is
  ~ what a random seed is for
  ~ what the seed does
  ~ why I should set a seed
  ~ what happens with the same seed
  ~ what the setting seed is for
  & how to get the same output twice
  & which setting makes a result repeatable
  & what starts the random numbers
  & the use of a fixed seed
  & how to repeat a result
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
  + Made-up facts?
  + Wrong answers of models?
  + Define hallucination.
  + What do you call a wrong answer that sounds right?
  + What do you call it when an AI invents facts?
  + Why does an AI lie sometimes?
  + Why do chatbots tell untrue things?
  + Why do models give false answers?
  + What is the word for invented answers?
  + Can a model be wrong and sound sure?
  + What are false statements of a model called?
  + Why are the answers of a model not always true?
  + When do models make up facts?
  + Is an invented answer a hallucination?
  ~ what a hallucination is
  ~ why models say wrong things
  ~ what hallucinations are
  ~ why models hallucinate
  ~ what it means when a model hallucinates
  ~ why models make things up
  & why chatbots tell untrue things
  & what invented answers are called
  & why models give false answers
  & the word for made-up facts of a model
  & why an AI invents facts
  = A hallucination is a wrong answer that sounds right. Models predict text and do not check facts.
  = When a model makes up something wrong, this is called a hallucination.
  ! wrong
  """
