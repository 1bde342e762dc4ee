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
  + Define token.
  + A token, what is that?
  + What is the smallest unit for a language model?
  + Which units does a language model read and write?
  + What do you call the pieces that a text is cut into?
  + Does a token always equal a word?
  + Is a syllable a token?
  + Are tokens words or letters?
  + Give me the meaning of token.
  + What are text pieces called in language models?
  + Can a comma be a token?
  + How big is one token, a word or less?
  ~ what a token is
  ~ what tokens are
  ~ what the word token means
  ~ what a model reads instead of words
  ~ what is meant by a token
  ~ the meaning of token
  & the units in which a model reads
  & whether a token is a word
  & the definition of a token
  & what the pieces of a text are called
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
  + Tokenizers?
  + Define tokenizer.
  + A tokenizer, what is that?
  + What is the part called that splits text into tokens?
  + Which program splits a sentence into tokens?
  + Who makes tokens out of my sentence?
  + What converts words to token ids?
  + What converts token ids back to text?
  + How does my text become numbers?
  + How is a sentence split up for a model?
  + What purpose does a tokenizer serve?
  + What gives each token its number?
  + Which tool produces tokens?
  + What happens to my text before the model sees it?
  ~ what a tokenizer is
  ~ what a tokenizer does
  ~ what a tokenizer is for
  ~ the job of a tokenizer
  ~ how text becomes tokens
  ~ what turns text into tokens
  & the purpose of a tokenizer
  & what splits text into tokens
  & how a sentence is split for a model
  & which part produces tokens
  & what converts words to token ids
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
  + BPE algorithm?
  + BPE merges?
  + Byte pairs?
  + Merging of bytes?
  + Define BPE.
  + What is the long form of BPE?
  + Which algorithm builds a vocabulary out of frequent pairs?
  + What do you call the method that joins frequent pairs of bytes?
  + How is a vocabulary of tokens built?
  + How is a tokenizer trained?
  + Where do the tokens of a tokenizer come from?
  + Which pairs are joined in BPE?
  + How are longer tokens made from short ones?
  + By what method does Llama 4 get its tokens?
  ~ what byte-pair encoding is
  ~ how byte-pair encoding works
  ~ what BPE is
  ~ what BPE means
  ~ how BPE works
  ~ how a tokenizer learns its tokens
  & the long form of BPE
  & how a vocabulary is built from pairs
  & how a tokenizer is trained
  & what method joins frequent pairs
  & how longer tokens are made
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
  + Define language model.
  + What does LLM mean?
  + What does LLM stand for?
  + How does an LLM work?
  + What do you call a program that predicts the next token?
  + Which programs continue a text?
  + What is the principle of a language model?
  + How does an AI write sentences?
  + How does a chatbot form its sentences?
  + What is a language model good for?
  + What is the basic idea of models like you?
  ~ what a language model is
  ~ what a language model does
  ~ how language models work
  ~ how a language model writes
  ~ what language models predict
  ~ what an LLM is
  & what LLM means
  & the principle of a language model
  & how an AI writes sentences
  & the definition of a language model
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
  + Define prompt.
  + A prompt, what is that?
  + What is the name for the text I enter?
  + What is the name of what I write to a model?
  + How do people call the request to a model?
  + Which word is used for the input of a language model?
  + What do I write to a model?
  + What is the text before the answer called?
  + Is an instruction to a model a prompt?
  + What does it mean to prompt a model?
  + What do I have to give to a model so that it writes?
  ~ what a prompt is
  ~ what the word prompt means
  ~ what prompt means
  ~ what my input to a model is called
  ~ what prompts are
  ~ what the input of a model is called
  & the word for the input of a model
  & what the text before an answer is called
  & the definition of a prompt
  & what it means to prompt a model
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
  + The prefill step?
  + Prefill phase?
  + Reading of the prompt?
  + Define prefill.
  + What is the prefill phase?
  + What comes first, before generation?
  + What comes before the answer is written?
  + Which phase comes before the model writes?
  + What does a model do before it starts to answer?
  + What do you call the reading of the prompt?
  + When is the whole prompt processed?
  + What happens between my question and the first token?
  + Why do I wait before the first word appears?
  ~ what prefill is
  ~ what happens in prefill
  ~ what prefill means
  ~ what a model does with the prompt first
  ~ what happens before the first token
  ~ how the prompt is read
  & which phase comes before the writing
  & which step goes before generation
  & what a model does before it answers
  & the phase in which the prompt is processed
  & why I wait for the first token
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
  + Context size?
  + Window of a model?
  + Define context length.
  + What do you call the text that a model sees at once?
  + What is the name for the number of tokens that a model can see?
  + How is the length of the context measured?
  + What is the limit of what a model can read?
  + What happens with text that is too long for a model?
  + Why does a model forget the start of a long chat?
  + In general, what is a context length?
  + How much can any model keep in view?
  + What is the span of text that a model can use?
  ~ what the context of a model is
  ~ what context length means
  ~ what a context window is
  ~ how much a model can read at once
  ~ what is meant by the context
  ~ what context means
  & the definition of context length
  & how the length of a context is measured
  & what the window of a model is
  & how much a model can keep in view
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
  + Raw scores?
  + Scores before the softmax?
  + Output of the last layer?
  + Define logit.
  + What do you call the raw scores before the softmax?
  + What are the raw outputs of a model called?
  + What numbers come out of the last layer?
  + What is the result of the final layer?
  + What does the output layer produce?
  + What comes out of a language model at the end?
  + What goes into the softmax?
  + What has a model computed just before the softmax?
  + What is the input of the softmax?
  + How does a model rate each token before the softmax?
  ~ what a logit is
  ~ what logits are
  ~ what the scores of tokens are called
  ~ what the word logit means
  ~ what comes before the softmax
  ~ what a model computes for each token
  & what the raw scores of a model are called
  & the raw output of a language model
  & what goes into the softmax
  & the result of the final layer
  & how a model rates each token
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
  + Define softmax.
  + What is the job of the softmax?
  + What do you call the function that turns scores into probabilities?
  + What comes out of the softmax?
  + What is the result of a softmax?
  + What happens after the logits are computed?
  + How do raw scores become chances?
  + How do I get probabilities from logits?
  + Which step follows the logits?
  + Why do the probabilities add up to one?
  + What is done with logits to get probabilities?
  + Which function normalizes the scores of a model?
  ~ what softmax is
  ~ what softmax does
  ~ how scores become probabilities
  ~ what the softmax is for
  ~ which function makes probabilities
  ~ why softmax is used
  & what comes out of the softmax
  & the job of the softmax
  & how to get probabilities from logits
  & what the function is called that makes probabilities
  & which step follows the logits
  = Softmax turns scores into probabilities that add up to one.
  = With softmax, logits become probabilities.
  ! probabilities
  """
