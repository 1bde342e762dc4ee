// What Cria is told about Herd's commands in the shell. Knows what they are for, not their options.

/// Facts in the notation of `FactBook`.
let factsAboutHerdCommands = """
  # herd-chat
  ? How do I start a chat with Herd?
  ? Which command starts a chat?
  ? How can I talk to a model with Herd?
  ? What must I type to chat?
  ? Start a chat?
  ? Command for a chat?
  ? How do I chat with you?
  ? How do I open the chat?
  ? How to talk with Cria?
  ? What is the command for a chat with Herd?
  ? How can I chat with Cria?
  ? How can I begin a chat?
  ? With which command do I talk to a model?
  ? How do I start talking to Cria?
  ? What do I have to type to talk to Cria?
  ? What is make chat?
  + How do I launch a chat?
  + Which command launches the chat?
  + How do I enter the chat?
  + What do I enter to chat with Cria?
  + How do I have a conversation with a model?
  + How do I begin a conversation with Cria?
  + How can I speak with Cria?
  + How do I speak to a model from the shell?
  + What do I run for a chat?
  + Which program do I run to talk to you?
  + How can I use Cria?
  + How can I try Cria?
  + How do I get Cria to talk?
  + How do I chat with another model?
  + How do I talk to Scout with Herd?
  + What is herd chat?
  + What does make chat do?
  + What does herd chat do?
  + Where can I chat with you?
  + Is there a command for conversations?
  ~ how to start a chat
  ~ which command starts a chat
  ~ how to chat with Cria
  ~ how to talk to a model with Herd
  ~ what to type for a chat
  ~ the command for a chat
  & how to launch a chat
  & how to begin a conversation with Cria
  & what to run for a chat
  & how I can try Cria
  & how to speak with a model
  & what make chat does
  & what herd chat is for
  = The command make chat starts a chat with Cria. With another model it is herd chat.
  = Type make chat to talk to Cria, or herd chat for another model.
  ! make chat|herd chat
  # herd-test
  ? How do I run Herd's tests?
  ? Which command runs the tests of Herd?
  ? How can I test Herd?
  ? What must I type to run the tests?
  ? Test command?
  ? Command for the tests?
  ? How do I test whether Herd works?
  ? How to run the tests?
  ? How are the tests started?
  ? Which command checks Herd?
  ? What is make test?
  ? What does make test do?
  ? How can I check that Herd works?
  ? How do I start the tests?
  ? With which command do I test Herd?
  ? What do I type to test Herd?
  + What is the test command?
  + What is the command for tests?
  + Which command is for testing?
  + Command for testing Herd?
  + How do I launch the test suite?
  + How can I run the test suite of Herd?
  + Does Herd have a test suite?
  + Does Herd have tests?
  + How do I run unit tests in Herd?
  + Where do I start the unit tests?
  + How do I verify that Herd is correct?
  + How can I verify my copy of Herd?
  + How do I make sure that Herd works properly?
  + Is there a way to check my installation of Herd?
  + Is there a command that checks everything?
  + Run the tests, but how?
  + What do I enter to test everything?
  + How do I execute the tests of Herd?
  + With what do I execute the tests?
  + I changed Herd. How do I test it?
  ~ how to run the tests of Herd
  ~ which command runs Herd's tests
  ~ how to test Herd
  ~ what to type for the tests
  ~ the command for Herd's tests
  ~ how to check that Herd works
  & the test command
  & how to run the test suite
  & how to verify that Herd is correct
  & which command is for testing
  & how to execute the tests
  & what make test does
  & how to check my installation of Herd
  = The command make test runs the tests of Herd.
  = Type make test to run Herd's tests.
  ! make test
  # herd-train
  ? Which command trains a model?
  ? How do I train a model with Herd?
  ? How can I train on my own data?
  ? What is herd train?
  ? Train my own model?
  ? Command for training?
  ? How do I train my own model?
  ? How to make my own model with Herd?
  ? Can I train a model myself?
  ? How can I teach a model my own texts?
  ? Which command is for training?
  ? What does herd train do?
  ? What is the command for training?
  ? With which command do I train?
  ? Can I train on my own files?
  ? How do I begin a training?
  + How do I start training?
  + What do I type to train?
  + Which command starts a training run?
  + How do I launch a training run?
  + How can I use my own texts for training?
  + I have my own texts. How do I train on them?
  + How do I create a new model with Herd?
  + How do I build my own language model?
  + Can Herd build a model from my data?
  + Can Herd train models?
  + Is there a command for training?
  + What is the train command?
  + How can I fine-tune a model with Herd?
  + Which command do I use to fine-tune on my dataset?
  + How do I use my dataset with Herd?
  + How do I get a model that knows my documents?
  + Can a model learn my documents?
  + How does one train a model here?
  + What does the command train do?
  ~ which command trains a model
  ~ how to train a model with Herd
  ~ how to train my own model
  ~ how to train on my own data
  ~ what herd train does
  ~ the command for training
  & how to start a training run
  & the train command
  & how to create my own model with Herd
  & how to train on my own dataset
  & how to build a language model with Herd
  & which command starts training
  & how a model can learn my documents
  = The command herd train trains a model on your own data.
  = A model is trained with the command herd train.
  ! herd train
  # herd-generate
  ? What does herd generate do?
  ? Which command writes one answer and stops?
  ? How do I generate text without a chat?
  ? What is the command herd generate for?
  ? Herd generate?
  ? Command for one answer?
  ? How do I get just one answer?
  ? Which command generates text?
  ? How can I let a model continue a text?
  ? What is herd generate?
  ? How do I ask a model one question from the shell?
  ? Can I get an answer without the chat?
  ? With which command do I generate text?
  ? Which command continues my text?
  ? How to generate text with Herd?
  + Describe herd generate.
  + Explain the command herd generate.
  + When do I use herd generate?
  + For what do I use herd generate?
  + How do I let Herd complete a sentence?
  + Which command completes a text?
  + How can I get a completion?
  + What is the command for a completion?
  + How do I get a single answer?
  + Which command gives a single reply?
  + How do I ask just one question in a script?
  + Can I use a model in a shell script for one answer?
  + Can Herd answer once and quit?
  + Which command answers once and ends?
  + How do I produce text with Herd?
  + Which command produces text from a prompt?
  + How do I run a prompt through a model?
  + I do not want a chat, only one reply. What do I type?
  + How does herd generate differ from a chat?
  + How do I let a model complete my sentence?
  ~ what herd generate does
  ~ which command writes one answer and stops
  ~ what herd generate is for
  ~ how to get one answer without a chat
  ~ which command generates text
  ~ how to let a model continue a text
  & how to get a single reply
  & which command completes a text
  & the command for one completion
  & how to run one prompt through a model
  & when to use herd generate
  & how to produce text without a chat
  & the command herd generate
  = The command herd generate writes one continuation or answer and stops.
  = For one answer without a chat there is herd generate.
  ! one|generate
  # herd-inspect
  ? What does herd inspect do?
  ? Which command explains a model?
  ? How can I see the parameter counts of a model?
  ? What is the command herd inspect for?
  ? Herd inspect?
  ? Command to look at a model?
  ? What is herd inspect?
  ? How do I look into a model file?
  ? Which command shows the architecture of a model?
  ? How do I find out how large a model is?
  ? How can I see what is in a checkpoint?
  ? With which command can I look at a model?
  ? Which command counts parameters?
  ? What does inspect show?
  ? How do I know how much memory a model needs?
  + Describe herd inspect.
  + Explain the command herd inspect.
  + When do I use herd inspect?
  + What does herd inspect print?
  + What does herd inspect tell me?
  + Which command prints information about a model?
  + How do I get information on a model?
  + How can I get the details of a checkpoint?
  + Which command lists the details of a model?
  + How do I examine a model?
  + With what do I examine a checkpoint?
  + How can I analyse a model file?
  + How do I count a model's parameters?
  + Which command tells the number of parameters?
  + Which command tells how much RAM a model needs?
  + How many layers has my model, and which command says so?
  + How can I view the configuration of a model?
  + Is there a command that shows the configuration?
  + How do I check the size of a checkpoint?
  + What analyses a model and lists its layers?
  ~ what herd inspect does
  ~ which command shows the parameter counts
  ~ what herd inspect is for
  ~ which command explains a model
  ~ how to see what is in a model
  ~ how to see the architecture of a model
  & what herd inspect prints
  & how to get the details of a model
  & how to examine a checkpoint
  & which command counts parameters
  & the command herd inspect
  & which command tells how large a model is
  & how to view the configuration of a model
  & how to analyse a model file
  = The command herd inspect prints a model's architecture, parameter counts and memory.
  = With herd inspect you see the architecture and the parameter counts of a model.
  ! inspect|architecture|parameter
  # herd-tokenize
  ? What does herd tokenize do?
  ? Which command turns text into tokens?
  ? How can I see the tokens of a text?
  ? What is the command herd tokenize for?
  ? Herd tokenize?
  ? Command for tokens?
  ? What is herd tokenize?
  ? How do I turn my text into tokens?
  ? How can I see how a text is cut into tokens?
  ? Which command shows tokens?
  ? Which command gives token ids?
  ? How do I count the tokens of a text?
  ? With which command can I tokenize?
  ? How to tokenize a file?
  ? How do I get token ids from a text?
  + Describe herd tokenize.
  + Explain the command herd tokenize.
  + When do I use herd tokenize?
  + What does herd tokenize print?
  + What does the command tokenize show?
  + How do I split a text into tokens?
  + Which command splits text?
  + Which command breaks a sentence into pieces?
  + How can I see the pieces of a sentence?
  + How do I convert text to ids?
  + Which command converts words to token ids?
  + How many tokens does my text have, and how do I find out?
  + How do I find the number of tokens in a file?
  + How do I encode a text?
  + With which command do I encode a text as tokens?
  + How can I look at the tokens of a sentence?
  + Is there a command that counts tokens?
  + Into which ids is my text turned, and how do I see it?
  + How do I get the numbers behind the words?
  ~ what herd tokenize does
  ~ which command turns text into tokens
  ~ what herd tokenize is for
  ~ how to see the tokens of a text
  ~ which command gives token ids
  ~ how to tokenize a text with Herd
  & how to split a text into tokens
  & which command counts tokens
  & how to convert text to token ids
  & the command herd tokenize
  & how to encode a text
  & what herd tokenize prints
  & when to use herd tokenize
  = The command herd tokenize turns text into token ids.
  = With herd tokenize you see the token ids of a text.
  ! token|tokens|tokenize
  # herd-perplexity
  ? What does herd perplexity do?
  ? Which command measures perplexity?
  ? How do I measure how well a model predicts a file?
  ? What is the command herd perplexity for?
  ? Herd perplexity?
  ? Command for perplexity?
  ? What is herd perplexity?
  ? How can I measure perplexity?
  ? How do I compute the perplexity of a model?
  ? Which command says how good a model is on a text?
  ? How can I test a model on a file?
  ? With which command is perplexity measured?
  ? How to measure the perplexity of a file?
  ? Which command tells how well a text is predicted?
  + Describe herd perplexity.
  + Explain the command herd perplexity.
  + When do I use herd perplexity?
  + What does herd perplexity measure?
  + What does the command perplexity give me?
  + How do I evaluate a model on a text?
  + Which command evaluates a model?
  + How can I find out how good a model is?
  + How do I judge the quality of a model on my file?
  + Which command judges how well a model predicts?
  + How do I get a score for a model?
  + Which command gives a score on a file?
  + How do I compare two models on a text?
  + With which command do I compare models on one file?
  + How can the perplexity be calculated with Herd?
  + Which command calculates perplexity?
  + How surprised is a model by my text, and how do I measure it?
  + How do I know whether a model predicts my text well?
  + How can I measure the quality of a model?
  + How do I evaluate how well my file is predicted?
  ~ what herd perplexity does
  ~ which command measures perplexity
  ~ what herd perplexity is for
  ~ how to measure perplexity
  ~ how to measure how well a model predicts a file
  ~ the command for perplexity
  & which command evaluates a model on a text
  & how to compare two models on a file
  & what herd perplexity measures
  & the command herd perplexity
  & how to calculate the perplexity of a text
  & how to judge how well a model predicts
  & when to use herd perplexity
  = The command herd perplexity measures how well a model predicts a file.
  = With herd perplexity you measure how well a model predicts a text.
  ! perplexity|predicts
  # herd-trace
  ? What does herd trace do?
  ? Which command shows what happens inside a model?
  ? How can I see the hidden states of a model?
  ? What is the command herd trace for?
  ? Herd trace?
  ? Command for hidden states?
  ? What is herd trace?
  ? How do I look inside a model while it runs?
  ? Which command writes hidden states?
  ? How can I see the logits?
  ? How do I see which experts the router chose?
  ? Which command gives the gradients?
  ? With which command can I see the inside of a model?
  ? How to write the hidden states to a file?
  ? What does trace show?
  + Describe herd trace.
  + Explain the command herd trace.
  + When do I use herd trace?
  + What does herd trace write?
  + What does herd trace print into its file?
  + What can I see with herd trace?
  + How do I save hidden states?
  + Which command saves logits and gradients?
  + How do I get the logits of a model?
  + How do I export the hidden states?
  + Which command exports what a model computes?
  + How can I follow a token through the layers?
  + Which command follows the computation step by step?
  + How do I debug what a model computes?
  + How can I watch the inner values of a model?
  + With what can I watch the router at work?
  + Which experts were chosen, and how do I see it?
  + How can I record the activations?
  + Which command records the activations of a model?
  + Which command exports and records what happens in the layers?
  ~ what herd trace does
  ~ which command writes hidden states
  ~ what herd trace is for
  ~ how to see the hidden states
  ~ which command shows the inside of a model
  ~ how to see the router's choices
  & which command saves logits and gradients
  & how to export the hidden states
  & how to follow a token through the layers
  & the command herd trace
  & how to record the activations of a model
  & what herd trace writes
  & when to use herd trace
  = The command herd trace writes a model's hidden states, logits and gradients to a file.
  = With herd trace you see hidden states, router choices and logits.
  ! trace|hidden|logits
  # herd-tokenizer-train
  ? Can Herd train a tokenizer?
  ? Which command trains a tokenizer?
  ? How do I train a tokenizer?
  ? What is herd tokenizer train?
  ? Herd tokenizer train?
  ? Command for training a tokenizer?
  ? How can I make my own tokenizer?
  ? How do I make a vocabulary?
  ? Which command learns a vocabulary?
  ? How to train a tokenizer?
  ? How does Herd learn its vocabulary?
  ? Can I have my own vocabulary?
  ? With which command do I train a tokenizer?
  ? What does herd tokenizer train do?
  ? Where does a new vocabulary come from?
  + Describe herd tokenizer train.
  + Explain the command herd tokenizer train.
  + When do I use herd tokenizer train?
  + How do I create a tokenizer?
  + Which command creates a tokenizer?
  + How do I build a new tokenizer?
  + With what do I build a vocabulary from my text?
  + How can I get a tokenizer for my own language?
  + Which command makes a byte-pair vocabulary?
  + How do I learn byte-pair merges from text?
  + How are byte-pair merges learned in Herd?
  + Can I train the tokenizer on my own texts?
  + Is there a command to train a tokenizer?
  + What do I type to train a tokenizer?
  + How does one obtain a vocabulary?
  + How can I obtain a tokenizer of my own?
  + How was the tokenizer of Cria trained?
  + Can Herd create a vocabulary?
  + My model needs a vocabulary. What do I run?
  ~ which command trains a tokenizer
  ~ how to train a tokenizer with Herd
  ~ what herd tokenizer train does
  ~ how to make my own tokenizer
  ~ how to make a vocabulary
  ~ which command learns a vocabulary
  & how to create a tokenizer
  & how to build a new vocabulary
  & the command for training a tokenizer
  & what to type to train a tokenizer
  & how byte-pair merges are learned
  & when to use herd tokenizer train
  & how to obtain my own vocabulary
  = The command herd tokenizer train learns a byte-pair vocabulary from text.
  = A tokenizer is trained with the command herd tokenizer train.
  ! herd tokenizer train
  """
