// What Cria is told about Herd. Knows the project's public face only: names, commands, rules a user can see.

/// Facts in the notation of `FactBook`.
let factsAboutHerd = """
  # herd-what
  ? What is Herd?
  ? What does Herd do?
  ? What is the Herd project?
  ? What is Herd for?
  ? What kind of software is Herd?
  ~ what Herd is
  ~ what Herd does
  ~ the purpose of Herd
  = Herd is one Swift package for the whole Llama 4 system: the models, the engine that runs them, and the training.
  = Herd trains Llama 4 models, loads them and talks with them.
  = Herd is a Swift package that runs and trains Llama 4 models.
  ! llama
  # herd-language
  ? In which programming language is Herd written?
  ? What language is Herd written in?
  ? Is Herd written in Python?
  ? Which language do the authors of Herd use?
  ~ which language Herd is written in
  ~ the programming language of Herd
  = Herd is written in Swift, with its kernels in C.
  = The language of Herd is Swift.
  = Herd is written in Swift and not in Python.
  ! swift
  # herd-kernels
  ? What are the kernels of Herd written in?
  ? In which language are Herd's kernels?
  ? Which parts of Herd are written in C?
  ? Where does Herd use C?
  ~ which language Herd's kernels are written in
  ~ the language of Herd's kernels
  = The kernels of Herd are written in C, for AVX2, AVX-512 and NEON.
  = Herd uses C for its kernels and Swift for everything else.
  ! c
  # herd-platform
  ? On which system does Herd run?
  ? Which operating system does Herd need?
  ? Does Herd run on Linux?
  ? Where can I use Herd?
  ~ which system Herd runs on
  ~ the operating system that Herd needs
  = Herd runs on Linux.
  = Linux is the operating system of Herd.
  ! linux
  # herd-gpu
  ? Does Herd need a graphics card?
  ? Do I need a GPU to use Herd?
  ? Can Herd work without a GPU?
  ? What hardware does Herd need?
  ~ whether Herd needs a graphics card
  ~ what hardware Herd needs
  = Herd needs no graphics card. It runs and trains on an ordinary processor.
  = An ordinary processor is enough for Herd.
  ! no|not|processor|cpu
  # herd-licence
  ? What is the licence of Herd?
  ? Under which licence is Herd?
  ? Is Herd free software?
  ? May I use Herd freely?
  ~ the licence of Herd
  ~ under which licence Herd is published
  = Herd is free software under the MIT licence.
  = The licence of Herd is the MIT licence.
  ! mit
  # herd-name
  ? Why is Herd called Herd?
  ? What does the name Herd mean?
  ? Where does the name of Herd come from?
  ? What is a herd of llamas?
  ~ why Herd is called Herd
  ~ what the name Herd means
  = A herd is a group of animals such as llamas. Meta also calls the Llama 4 models a herd.
  = The name means a group of llamas: a herd.
  ! group|llamas
  # herd-chat
  ? How do I start a chat with Herd?
  ? Which command starts a chat?
  ? How can I talk to a model with Herd?
  ? What must I type to chat?
  ~ how to start a chat
  ~ which command starts a chat
  = The command make chat starts a chat with Cria. With another model it is herd chat.
  = Type make chat to talk to Cria, or herd chat for another model.
  ! make chat|herd chat
  # herd-test
  ? How do I run Herd's tests?
  ? Which command runs the tests of Herd?
  ? How can I test Herd?
  ? What must I type to run the tests?
  ~ how to run the tests of Herd
  ~ which command runs Herd's tests
  = The command make test runs the tests of Herd.
  = Type make test to run Herd's tests.
  ! make test
  # herd-train
  ? Which command trains a model?
  ? How do I train a model with Herd?
  ? How can I train on my own data?
  ? What is herd train?
  ~ which command trains a model
  ~ how to train a model with Herd
  = The command herd train trains a model on your own data.
  = A model is trained with the command herd train.
  ! herd train
  # herd-generate
  ? What does herd generate do?
  ? Which command writes one answer and stops?
  ? How do I generate text without a chat?
  ? What is the command herd generate for?
  ~ what herd generate does
  ~ which command writes one answer and stops
  = The command herd generate writes one continuation or answer and stops.
  = For one answer without a chat there is herd generate.
  ! one|generate
  # herd-inspect
  ? What does herd inspect do?
  ? Which command explains a model?
  ? How can I see the parameter counts of a model?
  ? What is the command herd inspect for?
  ~ what herd inspect does
  ~ which command shows the parameter counts
  = The command herd inspect prints a model's architecture, parameter counts and memory.
  = With herd inspect you see the architecture and the parameter counts of a model.
  ! inspect|architecture|parameter
  # herd-tokenize
  ? What does herd tokenize do?
  ? Which command turns text into tokens?
  ? How can I see the tokens of a text?
  ? What is the command herd tokenize for?
  ~ what herd tokenize does
  ~ which command turns text into tokens
  = The command herd tokenize turns text into token ids.
  = With herd tokenize you see the token ids of a text.
  ! token|tokens|tokenize
  # herd-perplexity
  ? What does herd perplexity do?
  ? Which command measures perplexity?
  ? How do I measure how well a model predicts a file?
  ? What is the command herd perplexity for?
  ~ what herd perplexity does
  ~ which command measures perplexity
  = The command herd perplexity measures how well a model predicts a file.
  = With herd perplexity you measure how well a model predicts a text.
  ! perplexity|predicts
  # herd-trace
  ? What does herd trace do?
  ? Which command shows what happens inside a model?
  ? How can I see the hidden states of a model?
  ? What is the command herd trace for?
  ~ what herd trace does
  ~ which command writes hidden states
  = The command herd trace writes a model's hidden states, logits and gradients to a file.
  = With herd trace you see hidden states, router choices and logits.
  ! trace|hidden|logits
  # herd-formats
  ? Which file formats does Herd read?
  ? What formats of weights can Herd load?
  ? Which checkpoints can Herd open?
  ? Can Herd read GGUF files?
  ~ which file formats Herd reads
  ~ the file formats that Herd can load
  = Herd reads safetensors, GGUF and Meta's own checkpoint files.
  = Weights can come to Herd as safetensors, as GGUF, or as Meta's .pth files.
  ! safetensors|gguf
  # herd-safetensors
  ? What is safetensors?
  ? What is a safetensors file?
  ? What does a safetensors file hold?
  ? Why do people use safetensors?
  ~ what safetensors is
  ~ what a safetensors file is
  = Safetensors is a file format for weights: a header that names the tensors, and then their bytes.
  = A safetensors file holds tensors: first a header with names and shapes, then the data.
  ! weights|tensors|file
  # herd-gguf
  ? What is GGUF?
  ? What is a GGUF file?
  ? What does a GGUF file hold?
  ? Which program is GGUF known from?
  ~ what GGUF is
  ~ what a GGUF file is
  = GGUF is the file format of llama.cpp: metadata, vocabulary and weights in one file.
  = A GGUF file holds a model for llama.cpp, with its metadata and its vocabulary.
  ! file|llama cpp
  # herd-determinism
  ? Does Herd give the same answer with the same seed?
  ? Is Herd deterministic?
  ? What does the same seed give in Herd?
  ? Do more threads change the results of Herd?
  ~ whether Herd is deterministic
  ~ what the same seed gives
  = In Herd the same seed gives the same text, whatever the number of threads.
  = Herd is deterministic: the same seed gives the same text.
  ! same
  # herd-numerics
  ? Do training and inference agree in Herd?
  ? What is special about the numbers of Herd?
  ? Are training and inference equal in Herd?
  ? What does Herd promise about its numbers?
  ~ what is special about Herd's numbers
  ~ whether training and inference agree in Herd
  = In Herd, training and inference compute the same numbers, bit for bit.
  = Herd promises that training and inference agree to the last bit.
  ! bit|same
  # herd-tokenizer-train
  ? Can Herd train a tokenizer?
  ? Which command trains a tokenizer?
  ? How do I train a tokenizer?
  ? What is herd tokenizer train?
  ~ which command trains a tokenizer
  ~ how to train a tokenizer with Herd
  = The command herd tokenizer train learns a byte-pair vocabulary from text.
  = A tokenizer is trained with the command herd tokenizer train.
  ! herd tokenizer train
  # herd-resume
  ? What happens when training is interrupted?
  ? Can Herd resume a training?
  ? What if the computer stops during training?
  ? How do I continue a training that was stopped?
  ~ what happens when training is interrupted
  ~ how to continue an interrupted training
  = An interrupted training goes on exactly where it stopped, with the option --resume.
  = Herd can resume a training exactly, with the option --resume.
  ! resume|exactly|goes on
  # herd-stop-chat
  ? How do I stop an answer?
  ? What does Ctrl-C do in a chat?
  ? How can I interrupt an answer?
  ? Does Ctrl-C end the chat?
  ~ how to stop an answer
  ~ what Ctrl-C does in a chat
  = In a chat, Ctrl-C stops the answer and not the program.
  = Press Ctrl-C to stop an answer. The chat goes on.
  ! ctrl
  # herd-help
  ? How do I see the commands of a chat?
  ? What does /help do?
  ? How can I get help in a chat?
  ? What do I type to get help?
  ~ how to get help in a chat
  ~ what /help does
  = In a chat, /help shows what you can do.
  = Type /help in a chat to see its commands.
  ! help
  # herd-script
  ? Which script makes Cria?
  ? How can I train Cria myself?
  ? What is Runs/cria.sh?
  ? How is Cria made?
  ~ which script makes Cria
  ~ how to train Cria myself
  = The script Runs/cria.sh makes Cria: it fetches text, trains a tokenizer and trains the model.
  = Cria is made by the script Runs/cria.sh.
  ! cria sh|script
  """
