// What Cria is told about the files that Herd reads and what it promises of its runs. Knows only what users see.

/// Facts in the notation of `FactBook`.
let factsAboutHerdFiles = """
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
  + What formats are supported by Herd?
  + Which formats does Herd accept?
  + What file types does Herd accept?
  + Which file types does Herd know?
  + In what formats can Herd take weights?
  + Which sorts of checkpoint work with Herd?
  + What types of checkpoint does Herd support?
  + Can Herd import models, and in which format?
  + From what files can Herd import a model?
  + Does Herd load .pth files?
  + Does Herd understand pth checkpoints?
  + List the file formats of Herd.
  + Name the formats that Herd can open.
  + Does Herd read more than one format?
  + Will my GGUF model work in Herd?
  + Can I use weights from Hugging Face in Herd?
  + Which downloads from Hugging Face can Herd read?
  + What does Herd take as a model file?
  + Formats that Herd supports?
  + What can I feed to Herd, safetensors or GGUF?
  + Which downloads may I feed to Herd?
  ~ which file formats Herd reads
  ~ the file formats that Herd can load
  ~ which checkpoints Herd can open
  ~ what files Herd can read
  ~ which formats Herd knows
  ~ the formats of weights that Herd reads
  & the formats that Herd supports
  & which file types Herd accepts
  & what sorts of checkpoint Herd can load
  & if Herd reads GGUF and safetensors
  & from which files Herd can import a model
  & all file formats of Herd
  & whether Herd opens pth files
  & what I can feed to Herd
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
  + Define safetensors.
  + What is the definition of safetensors?
  + Describe a safetensors file.
  + Describe the safetensors format.
  + What is the safetensors format?
  + How does the safetensors format look?
  + What does a safetensors file look like inside?
  + How is safetensors structured?
  + What is the structure of a safetensors file?
  + What does a safetensors file contain?
  + What contents does safetensors have?
  + What comes first in a safetensors file?
  + Is there a header in safetensors?
  + What is in the header of a safetensors file?
  + What are safetensors used for?
  + Why is there safetensors?
  + What is stored in safetensors files?
  + Which bytes are in a safetensors file?
  ~ what safetensors is
  ~ what a safetensors file is
  ~ what safetensors means
  ~ what is in a safetensors file
  ~ how a safetensors file is built
  ~ what safetensors is good for
  & the safetensors format
  & the structure of a safetensors file
  & what a safetensors file contains
  & what comes first in a safetensors file
  & what safetensors are used for
  & the definition of safetensors
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
  + Define GGUF.
  + What is the definition of GGUF?
  + Describe the GGUF format.
  + Describe a GGUF file.
  + What does a GGUF file contain?
  + What contents does GGUF have?
  + What is the GGUF format?
  + Who invented GGUF?
  + From which project is GGUF?
  + What project does GGUF belong to?
  + What is GGUF used for?
  + For what do people use GGUF?
  + What does llama.cpp read?
  + Is GGUF the format of llama.cpp?
  + What are llama.cpp files called?
  + How is a GGUF file structured?
  + Is the vocabulary inside a GGUF file?
  + Are metadata stored in GGUF?
  ~ what GGUF is
  ~ what a GGUF file is
  ~ what GGUF means
  ~ what is in a GGUF file
  ~ which program uses GGUF
  ~ what GGUF is good for
  & the GGUF format
  & what a GGUF file contains
  & to which project GGUF belongs
  & the definition of GGUF
  & the format of llama.cpp
  & what GGUF is used for
  & how a GGUF file is structured
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
  + Are the results of Herd random?
  + Is Herd's output random or fixed?
  + Is the output of Herd reproducible?
  + Can I reproduce an answer of Herd?
  + How do I reproduce a text with Herd?
  + If I set the seed, is the output identical?
  + Are two runs with one seed identical?
  + Do two runs of Herd give identical text?
  + Does the count of threads influence the output?
  + Do threads influence what Herd writes?
  + Do more cores give another text in Herd?
  + Does a run on eight cores give another answer than on one?
  + Will Herd repeat itself with an equal seed?
  + Is there any randomness when the seed is fixed?
  + What happens in Herd when I use a seed twice?
  + Does Herd depend on the number of threads?
  + Is Herd consistent from run to run?
  + How consistent are Herd's answers?
  ~ whether Herd is deterministic
  ~ what the same seed gives
  ~ if Herd is reproducible
  ~ whether the number of threads matters
  ~ how to get the same answer twice
  ~ what happens with the same seed in Herd
  & whether the output of Herd is reproducible
  & if two runs with one seed are identical
  & how to reproduce an answer
  & whether threads influence the output
  & how consistent Herd is
  & if Herd is random
  & whether there is randomness in Herd
  & if the text depends on the threads
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
  + How accurate are the numbers of Herd?
  + How precise is Herd?
  + How precisely does Herd compute?
  + Does training compute the same as inference, to the last bit?
  + Are the values in training identical to those in inference?
  + Are training and inference bit-identical?
  + Is there a difference between training and inference in Herd?
  + Do the numbers differ between training and inference?
  + Does Herd differ between learning and answering?
  + Do learning and answering use one arithmetic in Herd?
  + What guarantee does Herd give for its numbers?
  + What does Herd guarantee about training and inference?
  + Do rounding errors make training and inference differ?
  + What about rounding in training and inference?
  + Is the forward pass in training the same as in use?
  + What is bit for bit the same in Herd?
  + Which numbers agree to the last bit in Herd?
  + Are there rounding errors between training and inference in Herd?
  + Does Herd give accurate numbers in training and in inference?
  ~ what is special about Herd's numbers
  ~ whether training and inference agree in Herd
  ~ how exact Herd is
  ~ what Herd promises about its numbers
  ~ if training and inference are equal in Herd
  ~ how well training and inference match
  & how precise Herd is
  & what Herd guarantees about its numbers
  & whether training and inference differ
  & if the values in training and inference are identical
  & what agrees bit for bit in Herd
  & how accurately training and inference agree
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
  + Can a training be paused?
  + How do I pause a training and restart it later?
  + How do I restart a training that broke off?
  + My training broke off. What now?
  + My training was killed. Can it go on?
  + The computer crashed during training. What do I do?
  + What if there is a crash in the middle of a training?
  + What is the option for going on with a training?
  + Which option continues a training?
  + With which flag do I resume?
  + Is there a flag for interrupted runs?
  + Does Herd lose progress when training stops?
  + Is the progress of my training saved?
  + Can training pick up where it ended?
  + What must I do after a power cut in training?
  + After a reboot, can my training proceed?
  + How does a run proceed after an interruption?
  + Do I have to train everything again after a crash?
  + My training crashed and I had to reboot. Is it lost?
  ~ what happens when training is interrupted
  ~ how to continue an interrupted training
  ~ how to resume training
  ~ what --resume does
  ~ whether Herd can resume a training
  ~ how to go on with a stopped training
  & how to restart a training that broke off
  & whether a training can be paused
  & what to do after a crash in training
  & if the progress of my training is lost
  & which option continues a training
  & what happens after a power cut in training
  & what the flag --resume is for
  & what to do when my run was killed
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
  + How was Cria produced?
  + With what script was Cria produced?
  + How can I reproduce Cria?
  + Can I reproduce Cria with a script?
  + What do I run to build Cria?
  + How do I build Cria?
  + How do I create Cria from scratch?
  + How can I create my own Cria?
  + What is the recipe for Cria?
  + Where is the recipe that makes Cria?
  + Where is the script for Cria?
  + In which folder is the script that trains Cria?
  + What must I start to train Cria anew?
  + What do I start to get a new Cria?
  + What are the steps to a new Cria?
  + Could I train you at home?
  + Can I train you myself?
  + How can somebody train you again?
  + What does the script of Cria do?
  + By which script were you made?
  ~ which script makes Cria
  ~ how to train Cria myself
  ~ how to make Cria again
  ~ how Cria is made
  ~ what Runs/cria.sh does
  ~ how to rebuild Cria
  ~ which steps make Cria
  & how to reproduce Cria
  & how to build Cria
  & the recipe for Cria
  & where the script for Cria is
  & by which script you were made
  & what to run to get a new Cria
  & how I can train you again
  & which script makes Cria from scratch, and in which folder
  = The script Runs/cria.sh makes Cria: it fetches text, trains a tokenizer and trains the model.
  = Cria is made by the script Runs/cria.sh.
  ! cria sh|script
  """
