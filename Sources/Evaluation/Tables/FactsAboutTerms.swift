// What Cria is told about the words of the field: tokens, models, sampling. Knows no particular model.

/// Facts in the notation of `FactBook`.
let factsAboutTerms = """
  # token
  ? What is a token?
  ? What are tokens?
  ? What does the word token mean?
  ? What does a model read instead of words?
  ? Token?
  ? Tokens, what are they?
  ? Explain the word token.
  ? What do you call a piece of text?
  ? Of what pieces is a text made for a model?
  ? What is meant by a token?
  ? Is a token a word?
  ? Is a token the same as a word?
  ? How long is a token?
  ? What are the pieces called that a model reads?
  ? In what units does a model read?
  ~ what a token is
  ~ what tokens are
  ~ what the word token means
  ~ what a model reads instead of words
  ~ what is meant by a token
  ~ the meaning of token
  = A token is a piece of text: a word, a part of a word, or a sign.
  = Tokens are the pieces of text that a model reads and writes.
  ! piece|pieces|part
  # tokenizer
  ? What is a tokenizer?
  ? What does a tokenizer do?
  ? What is a tokenizer for?
  ? Which part cuts text into tokens?
  ? Tokenizer?
  ? Explain what a tokenizer is.
  ? What is the job of a tokenizer?
  ? Why does a model need a tokenizer?
  ? How does text become tokens?
  ? What turns text into tokens?
  ? What part of a model turns words into numbers?
  ? What is meant by a tokenizer?
  ? How is text cut into tokens?
  ? Who cuts the text into pieces?
  ? What does the word tokenizer mean?
  ~ what a tokenizer is
  ~ what a tokenizer does
  ~ what a tokenizer is for
  ~ the job of a tokenizer
  ~ how text becomes tokens
  ~ what turns text into tokens
  = A tokenizer cuts text into tokens and gives each a number.
  = The tokenizer turns text into token ids and back.
  ! token|tokens
  # byte-pair
  ? What is byte-pair encoding?
  ? What does BPE mean?
  ? How does byte-pair encoding work?
  ? How does Llama 4's tokenizer merge bytes?
  ? BPE?
  ? Byte-pair encoding?
  ? Explain byte-pair encoding.
  ? What does BPE stand for?
  ? How does BPE work?
  ? What is BPE?
  ? How are the tokens of a vocabulary found?
  ? What is merged in byte-pair encoding?
  ? How does a tokenizer learn its vocabulary?
  ? How do bytes become tokens?
  ? What kind of method is BPE?
  ~ what byte-pair encoding is
  ~ how byte-pair encoding works
  ~ what BPE is
  ~ what BPE means
  ~ how BPE works
  ~ how a tokenizer learns its tokens
  = Byte-pair encoding starts with bytes and merges frequent pairs into longer tokens.
  = In byte-pair encoding, pairs that often stand together are merged.
  ! merges|merged|merge
  # language-model
  ? What is a language model?
  ? What does a language model do?
  ? How does a language model write?
  ? What do language models predict?
  ? Language model?
  ? Explain language models.
  ? What are language models?
  ? What is an LLM?
  ? What is a large language model?
  ? How do language models work?
  ? How does a model like you write text?
  ? What does a language model predict?
  ? What is the task of a language model?
  ? What is meant by a language model?
  ? What kind of program is a language model?
  ? How does a chatbot know what to say next?
  ~ what a language model is
  ~ what a language model does
  ~ how language models work
  ~ how a language model writes
  ~ what language models predict
  ~ what an LLM is
  = A language model predicts the next token of a text.
  = A language model is a program that predicts how a text goes on.
  ! predict|predicts
  # prompt
  ? What is a prompt?
  ? What does prompt mean?
  ? What do you call the text that I give to a model?
  ? What is my input to a model called?
  ? Prompt?
  ? Explain what a prompt is.
  ? What is meant by a prompt?
  ? What does the word prompt mean?
  ? What is the text called that I type?
  ? How do you call the input of a model?
  ? What are prompts?
  ? What is my question to a model called?
  ? What does a model get before it answers?
  ? What do people mean by a prompt?
  ? Is my question a prompt?
  ~ what a prompt is
  ~ what the word prompt means
  ~ what prompt means
  ~ what my input to a model is called
  ~ what prompts are
  ~ what the input of a model is called
  = A prompt is the text that you give to a model.
  = The text that a model gets before it answers is called the prompt.
  ! text
  # prefill
  ? What is prefill?
  ? What happens in prefill?
  ? What does a model do with the prompt first?
  ? What is the prefill of a prompt?
  ? Prefill?
  ? Explain prefill.
  ? What does prefill mean?
  ? What does prefill do?
  ? What is done in prefill?
  ? What happens before the first token is written?
  ? What happens first when I ask a model something?
  ? How is the prompt read?
  ? What is the step called in which the prompt is read?
  ? What comes before the writing of the answer?
  ? Why does the first token take longer?
  ~ what prefill is
  ~ what happens in prefill
  ~ what prefill means
  ~ what a model does with the prompt first
  ~ what happens before the first token
  ~ how the prompt is read
  = In prefill the model reads the whole prompt before it writes the first token.
  = Prefill is the reading of the prompt. Then the model writes token by token.
  ! prompt
  # context
  ? What is the context of a model?
  ? What does context length mean?
  ? What is a context window?
  ? How much can a model read at once?
  ? Context?
  ? Context window?
  ? Context length?
  ? Explain the context of a model.
  ? What is the context length of a model?
  ? What is meant by context?
  ? How far back can a model see?
  ? What does the context window mean?
  ? How much text does a model see at a time?
  ? What is the text called that a model can see?
  ? Why does the length of the context matter?
  ? What is a long context?
  ~ what the context of a model is
  ~ what context length means
  ~ what a context window is
  ~ how much a model can read at once
  ~ what is meant by the context
  ~ what context means
  = The context is the text that a model can see at once, counted in tokens.
  = Context length is the number of tokens that a model can see at once.
  ! tokens|see
  # logit
  ? What is a logit?
  ? What are logits?
  ? What does a model compute for each token of the vocabulary?
  ? What are the scores of tokens called?
  ? Logits?
  ? Logit?
  ? Explain logits.
  ? What does the word logit mean?
  ? What is meant by logits?
  ? What comes out of a model before the softmax?
  ? What is the score of a token called?
  ? What does the last layer of a model give?
  ? What numbers does a model put out for each token?
  ? Which scores go into the softmax?
  ? What is the output of a model before it becomes probabilities?
  ~ what a logit is
  ~ what logits are
  ~ what the scores of tokens are called
  ~ what the word logit means
  ~ what comes before the softmax
  ~ what a model computes for each token
  = A logit is the score that a model gives to a token before the softmax.
  = Logits are scores, one for each token of the vocabulary.
  ! score|scores
  # softmax
  ? What is softmax?
  ? What does softmax do?
  ? How do scores become probabilities?
  ? Which function makes probabilities of logits?
  ? Softmax?
  ? Explain softmax.
  ? What is the softmax for?
  ? What is the softmax function?
  ? How do logits become probabilities?
  ? What makes probabilities out of scores?
  ? Which function gives probabilities that add up to one?
  ? Why is softmax used?
  ? What is meant by softmax?
  ? What happens to the logits in the softmax?
  ? What does the softmax give?
  ~ what softmax is
  ~ what softmax does
  ~ how scores become probabilities
  ~ what the softmax is for
  ~ which function makes probabilities
  ~ why softmax is used
  = Softmax turns scores into probabilities that add up to one.
  = With softmax, logits become probabilities.
  ! probabilities
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
