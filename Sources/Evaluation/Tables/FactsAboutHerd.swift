// What Cria is told about Herd. Knows the project's public face only: names, formats, rules a user can see.

/// Facts in the notation of `FactBook`.
let factsAboutHerd = """
  # herd-what
  ? What is Herd?
  ? What does Herd do?
  ? What is the Herd project?
  ? What is Herd for?
  ? What kind of software is Herd?
  ? Herd, what is that?
  ? What exactly is Herd?
  ? Explain Herd.
  ? Can you describe Herd?
  ? What can Herd do?
  ? What can I do with Herd?
  ? What is the purpose of Herd?
  ? What is the aim of Herd?
  ? Why should I use Herd?
  ? What do I need Herd for?
  ? What sort of program is Herd?
  ? I never heard of Herd. What is it?
  ~ what Herd is
  ~ what Herd does
  ~ the purpose of Herd
  ~ what Herd is for
  ~ what I can do with Herd
  ~ what kind of software Herd is
  ~ about Herd
  = Herd is one Swift package for the whole Llama 4 system: the models, the engine that runs them, and the training.
  = Herd trains Llama 4 models, loads them and talks with them.
  = Herd is a Swift package that runs and trains Llama 4 models.
  ! llama
  # herd-language
  ? In which programming language is Herd written?
  ? What language is Herd written in?
  ? Is Herd written in Python?
  ? Which language do the authors of Herd use?
  ? Herd's programming language?
  ? Programming language of Herd?
  ? Is Herd written in Swift?
  ? In what language was Herd programmed?
  ? Which programming language was used for Herd?
  ? Is Herd a Python program?
  ? What is Herd programmed in?
  ? What is the source code of Herd written in?
  ? Is Herd written in C++?
  ? What language do I need to read Herd's code?
  ? Language of the Herd source code?
  ~ which language Herd is written in
  ~ the programming language of Herd
  ~ in which language Herd is programmed
  ~ whether Herd is written in Python
  ~ what Herd is programmed in
  ~ the language of Herd's source code
  = Herd is written in Swift, with its kernels in C.
  = The language of Herd is Swift.
  = Herd is written in Swift and not in Python.
  ! swift
  # herd-kernels
  ? What are the kernels of Herd written in?
  ? In which language are Herd's kernels?
  ? Which parts of Herd are written in C?
  ? Where does Herd use C?
  ? Herd's kernels?
  ? Language of the kernels?
  ? Is there any C in Herd?
  ? What is C used for in Herd?
  ? In what are the kernels written?
  ? What language are the kernels in?
  ? Does Herd have code in C?
  ? Why is there C code in Herd?
  ? For which processors are Herd's kernels?
  ? Which part of Herd is not Swift?
  ? Which instruction sets do the kernels of Herd use?
  ~ which language Herd's kernels are written in
  ~ the language of Herd's kernels
  ~ what the kernels of Herd are written in
  ~ where Herd uses C
  ~ which parts of Herd are in C
  ~ for which processors the kernels are
  = The kernels of Herd are written in C, for AVX2, AVX-512 and NEON.
  = Herd uses C for its kernels and Swift for everything else.
  ! c
  # herd-platform
  ? On which system does Herd run?
  ? Which operating system does Herd need?
  ? Does Herd run on Linux?
  ? Where can I use Herd?
  ? Herd's operating system?
  ? Does Herd run on Windows?
  ? Does Herd run on a Mac?
  ? Which platform is Herd for?
  ? On what operating system can I run Herd?
  ? Is Herd for Linux?
  ? What system do I need for Herd?
  ? Can I install Herd on Windows?
  ? On which computers does Herd work?
  ? Which operating systems does Herd support?
  ? Platform of Herd?
  ~ which system Herd runs on
  ~ the operating system that Herd needs
  ~ where I can use Herd
  ~ if Herd runs on Windows
  ~ which platform Herd is for
  ~ what system I need for Herd
  = Herd runs on Linux.
  = Linux is the operating system of Herd.
  ! linux
  # herd-gpu
  ? Does Herd need a graphics card?
  ? Do I need a GPU to use Herd?
  ? Can Herd work without a GPU?
  ? What hardware does Herd need?
  ? GPU needed for Herd?
  ? Is a GPU needed?
  ? Does Herd use the GPU?
  ? Does Herd run without a graphics card?
  ? What computer do I need for Herd?
  ? Can I run Herd on a laptop?
  ? Is my processor enough for Herd?
  ? Must I buy a graphics card for Herd?
  ? Which hardware do I need to run Herd?
  ? Does Herd work on a normal computer?
  ? Is a CPU enough to run Herd?
  ? Hardware for Herd?
  ~ whether Herd needs a graphics card
  ~ what hardware Herd needs
  ~ whether I need a GPU for Herd
  ~ if Herd works without a graphics card
  ~ what computer I need for Herd
  ~ whether a CPU is enough for Herd
  = Herd needs no graphics card. It runs and trains on an ordinary processor.
  = An ordinary processor is enough for Herd.
  ! no|not|processor|cpu
  # herd-licence
  ? What is the licence of Herd?
  ? Under which licence is Herd?
  ? Is Herd free software?
  ? May I use Herd freely?
  ? Herd's licence?
  ? Licence of Herd?
  ? Is Herd open source?
  ? What licence does Herd have?
  ? Is Herd free?
  ? Does Herd cost money?
  ? Can I use Herd at work?
  ? May I change Herd and share it?
  ? Which licence covers Herd?
  ? May I copy the code of Herd?
  ? Is the source code of Herd free?
  ? What is the license of Herd?
  ~ the licence of Herd
  ~ under which licence Herd is published
  ~ what licence Herd has
  ~ whether Herd is free
  ~ if Herd is open source
  ~ whether I may use Herd freely
  = Herd is free software under the MIT licence.
  = The licence of Herd is the MIT licence.
  ! mit
  # herd-name
  ? Why is Herd called Herd?
  ? What does the name Herd mean?
  ? Where does the name of Herd come from?
  ? What is a herd of llamas?
  ? Meaning of Herd?
  ? The name Herd?
  ? Why did they name it Herd?
  ? Why this name, Herd?
  ? What is a herd?
  ? How did Herd get its name?
  ? Why is the project called Herd?
  ? What do you call a group of llamas?
  ? What does the word herd mean?
  ? Who are the herd?
  ? Is there a reason for the name Herd?
  ~ why Herd is called Herd
  ~ what the name Herd means
  ~ where the name Herd comes from
  ~ what a herd is
  ~ the meaning of the name Herd
  ~ how Herd got its name
  ~ what the word herd means
  = A herd is a group of animals such as llamas. Meta also calls the Llama 4 models a herd.
  = The name means a group of llamas: a herd.
  ! group|llamas
  # herd-formats
  ? Which file formats does Herd read?
  ? What formats of weights can Herd load?
  ? Which checkpoints can Herd open?
  ? Can Herd read GGUF files?
  ? Herd's file formats?
  ? Formats of Herd?
  ? What files can Herd read?
  ? Which model files can I use with Herd?
  ? What kind of files does Herd load?
  ? Does Herd read safetensors?
  ? Can Herd open a GGUF file?
  ? Does Herd support GGUF?
  ? Can Herd load Meta's own files?
  ? Which formats does Herd know?
  ? In which format must my weights be?
  ? Which weights can I load with Herd?
  ~ which file formats Herd reads
  ~ the file formats that Herd can load
  ~ which checkpoints Herd can open
  ~ what files Herd can read
  ~ which formats Herd knows
  ~ the formats of weights that Herd reads
  = Herd reads safetensors, GGUF and Meta's own checkpoint files.
  = Weights can come to Herd as safetensors, as GGUF, or as Meta's .pth files.
  ! safetensors|gguf
  # herd-safetensors
  ? What is safetensors?
  ? What is a safetensors file?
  ? What does a safetensors file hold?
  ? Why do people use safetensors?
  ? Safetensors?
  ? Explain safetensors.
  ? What does safetensors mean?
  ? What is safetensors good for?
  ? What is in a safetensors file?
  ? What kind of file is safetensors?
  ? How is a safetensors file built?
  ? What is a file that ends in safetensors?
  ? Is safetensors a file format?
  ? What do I find in a safetensors file?
  ? How does safetensors store weights?
  ~ what safetensors is
  ~ what a safetensors file is
  ~ what safetensors means
  ~ what is in a safetensors file
  ~ how a safetensors file is built
  ~ what safetensors is good for
  = Safetensors is a file format for weights: a header that names the tensors, and then their bytes.
  = A safetensors file holds tensors: first a header with names and shapes, then the data.
  ! weights|tensors|file
  # herd-gguf
  ? What is GGUF?
  ? What is a GGUF file?
  ? What does a GGUF file hold?
  ? Which program is GGUF known from?
  ? GGUF?
  ? Explain GGUF.
  ? What does GGUF mean?
  ? What kind of file is GGUF?
  ? What is in a GGUF file?
  ? Which program uses GGUF?
  ? Is GGUF a file format?
  ? What is GGUF good for?
  ? Where does GGUF come from?
  ? What is a file that ends in gguf?
  ? What is stored in a GGUF file?
  ? Which format does llama.cpp use?
  ~ what GGUF is
  ~ what a GGUF file is
  ~ what GGUF means
  ~ what is in a GGUF file
  ~ which program uses GGUF
  ~ what GGUF is good for
  = GGUF is the file format of llama.cpp: metadata, vocabulary and weights in one file.
  = A GGUF file holds a model for llama.cpp, with its metadata and its vocabulary.
  ! file|llama cpp
  # herd-determinism
  ? Does Herd give the same answer with the same seed?
  ? Is Herd deterministic?
  ? What does the same seed give in Herd?
  ? Do more threads change the results of Herd?
  ? Is Herd reproducible?
  ? Same seed in Herd?
  ? Do I get the same text again with the same seed?
  ? Will the same seed give the same answer?
  ? Can I repeat an answer exactly?
  ? Does the number of threads matter in Herd?
  ? Does Herd always give the same result?
  ? How can I get the same answer twice?
  ? Are the answers of Herd repeatable?
  ? Does Herd give other results with more threads?
  ~ whether Herd is deterministic
  ~ what the same seed gives
  ~ if Herd is reproducible
  ~ whether the number of threads matters
  ~ how to get the same answer twice
  ~ what happens with the same seed in Herd
  = In Herd the same seed gives the same text, whatever the number of threads.
  = Herd is deterministic: the same seed gives the same text.
  ! same
  # herd-numerics
  ? Do training and inference agree in Herd?
  ? What is special about the numbers of Herd?
  ? Are training and inference equal in Herd?
  ? What does Herd promise about its numbers?
  ? Herd's numbers?
  ? What makes Herd's numbers special?
  ? Does Herd compute the same in training as in inference?
  ? Is inference the same as training in Herd?
  ? Are the numbers of training and inference the same?
  ? How exact is Herd?
  ? How exactly do training and inference match?
  ? Does the model give the same numbers when it is trained and when it is used?
  ? What does bit for bit mean in Herd?
  ? Which promise does Herd make about its numbers?
  ~ what is special about Herd's numbers
  ~ whether training and inference agree in Herd
  ~ how exact Herd is
  ~ what Herd promises about its numbers
  ~ if training and inference are equal in Herd
  ~ how well training and inference match
  = In Herd, training and inference compute the same numbers, bit for bit.
  = Herd promises that training and inference agree to the last bit.
  ! bit|same
  # herd-resume
  ? What happens when training is interrupted?
  ? Can Herd resume a training?
  ? What if the computer stops during training?
  ? How do I continue a training that was stopped?
  ? Resume training?
  ? The option --resume?
  ? What does --resume do?
  ? Can I stop a training and go on later?
  ? What if my training crashes?
  ? Can I continue training tomorrow?
  ? What if the power fails during training?
  ? Is my training lost when the computer stops?
  ? How do I go on with a training?
  ? Does Herd continue where it stopped?
  ? How to resume a training run?
  ? Must I start the training from the beginning again?
  ~ what happens when training is interrupted
  ~ how to continue an interrupted training
  ~ how to resume training
  ~ what --resume does
  ~ whether Herd can resume a training
  ~ how to go on with a stopped training
  = An interrupted training goes on exactly where it stopped, with the option --resume.
  = Herd can resume a training exactly, with the option --resume.
  ! resume|exactly|goes on
  # herd-script
  ? Which script makes Cria?
  ? How can I train Cria myself?
  ? What is Runs/cria.sh?
  ? How is Cria made?
  ? Script for Cria?
  ? Runs/cria.sh?
  ? The script that makes Cria?
  ? How do I make Cria again?
  ? How do I train Cria again?
  ? How can I rebuild Cria?
  ? How can I make Cria on my own computer?
  ? What does cria.sh do?
  ? Which file trains Cria?
  ? What steps make Cria?
  ? How to train Cria?
  ? Can I train Cria at home?
  ? How do I retrain you?
  ~ which script makes Cria
  ~ how to train Cria myself
  ~ how to make Cria again
  ~ how Cria is made
  ~ what Runs/cria.sh does
  ~ how to rebuild Cria
  ~ which steps make Cria
  = The script Runs/cria.sh makes Cria: it fetches text, trains a tokenizer and trains the model.
  = Cria is made by the script Runs/cria.sh.
  ! cria sh|script
  """
