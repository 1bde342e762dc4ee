// What Cria is told about the words of the field: tokens, sampling, training, formats. Knows no particular model.

/// Facts in the notation of `FactBook`.
let factsAboutTerms = """
  # token
  ? What is a token?
  ? What are tokens?
  ? What does the word token mean?
  ? What does a model read instead of words?
  ~ what a token is
  ~ what tokens are
  = A token is a piece of text: a word, a part of a word, or a sign.
  = Tokens are the pieces of text that a model reads and writes.
  ! piece|pieces|part
  # tokenizer
  ? What is a tokenizer?
  ? What does a tokenizer do?
  ? What is a tokenizer for?
  ? Which part cuts text into tokens?
  ~ what a tokenizer is
  ~ what a tokenizer does
  = A tokenizer cuts text into tokens and gives each a number.
  = The tokenizer turns text into token ids and back.
  ! token|tokens
  # byte-pair
  ? What is byte-pair encoding?
  ? What does BPE mean?
  ? How does byte-pair encoding work?
  ? How does Llama 4's tokenizer merge bytes?
  ~ what byte-pair encoding is
  ~ how byte-pair encoding works
  = Byte-pair encoding starts with bytes and merges frequent pairs into longer tokens.
  = In byte-pair encoding, pairs that often stand together are merged.
  ! merges|merged|merge
  # language-model
  ? What is a language model?
  ? What does a language model do?
  ? How does a language model write?
  ? What do language models predict?
  ~ what a language model is
  ~ what a language model does
  = A language model predicts the next token of a text.
  = A language model is a program that predicts how a text goes on.
  ! predict|predicts
  # logit
  ? What is a logit?
  ? What are logits?
  ? What does a model compute for each token of the vocabulary?
  ? What are the scores of tokens called?
  ~ what a logit is
  ~ what logits are
  = A logit is the score that a model gives to a token before the softmax.
  = Logits are scores, one for each token of the vocabulary.
  ! score|scores
  # softmax
  ? What is softmax?
  ? What does softmax do?
  ? How do scores become probabilities?
  ? Which function makes probabilities of logits?
  ~ what softmax is
  ~ what softmax does
  = Softmax turns scores into probabilities that add up to one.
  = With softmax, logits become probabilities.
  ! probabilities
  # temperature
  ? What is temperature in sampling?
  ? What does the temperature do?
  ? What happens at a high temperature?
  ? What is the sampling temperature?
  ~ what the temperature does
  ~ what temperature in sampling is
  = Temperature says how random the choice of tokens is. A low one is safe and a high one is varied.
  = A higher temperature makes the choice of tokens more random.
  ! random
  # greedy
  ? What is greedy decoding?
  ? What does greedy mean in generation?
  ? What happens at temperature zero?
  ? Which token does greedy decoding take?
  ~ what greedy decoding is
  ~ what happens at temperature zero
  = Greedy decoding always takes the most likely token. Temperature zero does the same.
  = At temperature zero the most likely token is always taken. This is called greedy.
  ! likely|likeliest
  # top-k
  ? What is top-k sampling?
  ? What does top-k do?
  ? How does top-k choose tokens?
  ? What does the k in top-k mean?
  ~ what top-k sampling is
  ~ what top-k does
  = Top-k sampling chooses among the k most likely tokens only.
  = With top-k only the k most likely tokens can be chosen.
  ! likely
  # top-p
  ? What is top-p sampling?
  ? What does top-p do?
  ? How does top-p choose tokens?
  ? What is nucleus sampling?
  ~ what top-p sampling is
  ~ what top-p does
  = Top-p sampling chooses among the most likely tokens whose probabilities add up to p.
  = With top-p, tokens beyond a total probability of p are left out.
  ! probability|probabilities
  # seed
  ? What is a seed?
  ? What is a random seed for?
  ? What does the seed do in generation?
  ? Why do I set a seed?
  ~ what a seed is
  ~ what a random seed is for
  = A seed starts the random numbers. The same seed gives the same text.
  = With the same seed a model writes the same text again.
  ! same
  # context
  ? What is the context of a model?
  ? What does context length mean?
  ? What is a context window?
  ? How much can a model read at once?
  ~ what the context of a model is
  ~ what context length means
  = The context is the text that a model can see at once, counted in tokens.
  = Context length is the number of tokens that a model can see at once.
  ! tokens|see
  # parameter
  ? What is a parameter of a model?
  ? What are weights?
  ? What are the parameters of a model?
  ? What does a model learn?
  ~ what a parameter is
  ~ what the weights of a model are
  = Parameters are the numbers that a model learns in training. They are also called weights.
  = The weights of a model are the numbers that it learns.
  ! numbers
  # training
  ? What is training?
  ? How does a model learn?
  ? What happens in training?
  ? What does it mean to train a model?
  ~ how a model learns
  ~ what happens in training
  = In training, the weights are changed step by step so that the model predicts its data better.
  = A model learns by changing its weights a little after every batch of text.
  ! weights
  # pre-training
  ? What is pre-training?
  ? What comes first, pre-training or fine-tuning?
  ? What does a model learn in pre-training?
  ? What is the first stage of training?
  ~ what pre-training is
  ~ the first stage of training
  = Pre-training is the first stage: the model learns to predict much plain text.
  = In pre-training a model reads much text and learns to predict it.
  ! text|first
  # fine-tuning
  ? What is fine-tuning?
  ? What is supervised fine-tuning?
  ? What comes after pre-training?
  ? How does a model learn to answer?
  ~ what fine-tuning is
  ~ what comes after pre-training
  = Fine-tuning trains a model further on good examples, such as dialogues.
  = After pre-training comes fine-tuning, in which the model learns from dialogues.
  ! dialogues|examples
  # loss
  ? What is the loss?
  ? What does the loss of a model measure?
  ? What does a low loss mean?
  ? What number gets smaller in training?
  ~ what the loss is
  ~ what the loss measures
  = The loss measures how badly a model predicts. It gets smaller in training.
  = A low loss means that the model predicts its text well.
  ! predict|predicts
  # gradient
  ? What is a gradient?
  ? What does the gradient say?
  ? What is a gradient in training?
  ? How does a model know which way to change?
  ~ what a gradient is
  ~ what the gradient says
  = The gradient says how the loss changes when a weight changes.
  = A gradient tells for each weight in which direction the loss falls.
  ! loss
  # learning-rate
  ? What is the learning rate?
  ? What does the learning rate do?
  ? What happens if the learning rate is too high?
  ? How large are the steps of training?
  ~ what the learning rate is
  ~ what the learning rate does
  = The learning rate says how large each step of training is.
  = With a high learning rate the weights change in large steps.
  ! step|steps
  # adamw
  ? What is AdamW?
  ? Which optimizer is often used?
  ? What kind of algorithm is AdamW?
  ? Which optimizer trains Cria?
  ~ what AdamW is
  ~ which optimizer trains Cria
  = AdamW is an optimizer: it changes the weights by their gradients, with weight decay apart.
  = Cria is trained with the optimizer AdamW.
  ! optimizer
  # perplexity
  ? What is perplexity?
  ? What does perplexity measure?
  ? What does a low perplexity mean?
  ? Is a high perplexity good?
  ~ what perplexity is
  ~ what perplexity measures
  = Perplexity measures how surprised a model is by a text. Lower is better.
  = A low perplexity means that the model predicts the text well. Lower is better.
  ! lower
  # quantization
  ? What is quantization?
  ? Why do people quantize models?
  ? What does quantization do?
  ? How can a model be made smaller?
  ~ what quantization is
  ~ why people quantize models
  = Quantization stores weights with fewer bits, so that a model needs less memory.
  = With quantization a model gets smaller, because its weights take fewer bits.
  ! bits|smaller|memory
  # bfloat16
  ? What is bfloat16?
  ? What is BF16?
  ? How many bits has a bfloat16 number?
  ? What does BF16 mean?
  ~ what bfloat16 is
  ~ how many bits bfloat16 has
  = Bfloat16 is a number format of 16 bits with the range of a 32-bit float.
  = A bfloat16 number has 16 bits: one for the sign, 8 for the exponent and 7 for the fraction.
  ! 16
  # distillation
  ? What is distillation?
  ? What does distillation mean?
  ? How does a small model learn from a large one?
  ? What is a teacher model?
  ~ what distillation is
  ~ how a small model learns from a large one
  = In distillation a small model, the student, learns from the predictions of a large one, the teacher.
  = Distillation means that a student model learns from a teacher model.
  ! teacher
  # prefill
  ? What is prefill?
  ? What happens in prefill?
  ? What does a model do with the prompt first?
  ? What is the prefill of a prompt?
  ~ what prefill is
  ~ what happens in prefill
  = In prefill the model reads the whole prompt before it writes the first token.
  = Prefill is the reading of the prompt. Then the model writes token by token.
  ! prompt
  # prompt
  ? What is a prompt?
  ? What does prompt mean?
  ? What do you call the text that I give to a model?
  ? What is my input to a model called?
  ~ what a prompt is
  ~ what the word prompt means
  = A prompt is the text that you give to a model.
  = The text that a model gets before it answers is called the prompt.
  ! text
  # hallucination
  ? What is a hallucination of a model?
  ? What does it mean when a model hallucinates?
  ? Why do models sometimes say wrong things?
  ? What is a hallucination?
  ~ what a hallucination is
  ~ why models say wrong things
  = A hallucination is a wrong answer that sounds right. Models predict text and do not check facts.
  = When a model makes up something wrong, this is called a hallucination.
  ! wrong
  # overfitting
  ? What is overfitting?
  ? When does a model overfit?
  ? What does overfitting mean?
  ? Why are some items held out?
  ~ what overfitting is
  ~ when a model overfits
  = Overfitting means that a model learns its training data by heart and fails on new data.
  = A model overfits when it is good on its training data and bad on new data. So some items are held out.
  ! new data|held out
  # held-out
  ? What does held out mean?
  ? What is a held-out set?
  ? How is Cria examined?
  ? Which items is a model tested on?
  ~ what a held-out set is
  ~ how Cria is examined
  = Held-out items never occur in training. A model is examined on them.
  = Cria is examined on held-out items, which it has never seen in training.
  ! never
  """
