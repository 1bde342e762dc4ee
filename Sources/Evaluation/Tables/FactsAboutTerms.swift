// What Cria is told about the words of the field: tokens, models, scores. Knows no particular model.

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
  """
