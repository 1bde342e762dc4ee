// What Cria is told about Herd's commands, in the shell and in a chat. Knows what they are for, not their options.

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
  ~ how to start a chat
  ~ which command starts a chat
  ~ how to chat with Cria
  ~ how to talk to a model with Herd
  ~ what to type for a chat
  ~ the command for a chat
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
  ~ how to run the tests of Herd
  ~ which command runs Herd's tests
  ~ how to test Herd
  ~ what to type for the tests
  ~ the command for Herd's tests
  ~ how to check that Herd works
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
  ~ which command trains a model
  ~ how to train a model with Herd
  ~ how to train my own model
  ~ how to train on my own data
  ~ what herd train does
  ~ the command for training
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
  ~ what herd generate does
  ~ which command writes one answer and stops
  ~ what herd generate is for
  ~ how to get one answer without a chat
  ~ which command generates text
  ~ how to let a model continue a text
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
  ~ what herd inspect does
  ~ which command shows the parameter counts
  ~ what herd inspect is for
  ~ which command explains a model
  ~ how to see what is in a model
  ~ how to see the architecture of a model
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
  ~ what herd tokenize does
  ~ which command turns text into tokens
  ~ what herd tokenize is for
  ~ how to see the tokens of a text
  ~ which command gives token ids
  ~ how to tokenize a text with Herd
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
  ~ what herd perplexity does
  ~ which command measures perplexity
  ~ what herd perplexity is for
  ~ how to measure perplexity
  ~ how to measure how well a model predicts a file
  ~ the command for perplexity
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
  ~ what herd trace does
  ~ which command writes hidden states
  ~ what herd trace is for
  ~ how to see the hidden states
  ~ which command shows the inside of a model
  ~ how to see the router's choices
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
  ~ which command trains a tokenizer
  ~ how to train a tokenizer with Herd
  ~ what herd tokenizer train does
  ~ how to make my own tokenizer
  ~ how to make a vocabulary
  ~ which command learns a vocabulary
  = The command herd tokenizer train learns a byte-pair vocabulary from text.
  = A tokenizer is trained with the command herd tokenizer train.
  ! herd tokenizer train
  # herd-stop-chat
  ? How do I stop an answer?
  ? What does Ctrl-C do in a chat?
  ? How can I interrupt an answer?
  ? Does Ctrl-C end the chat?
  ? Stop an answer?
  ? Ctrl-C in a chat?
  ? How can I make you stop?
  ? How do I stop you while you write?
  ? Your answer is too long, how do I stop it?
  ? What happens when I press Ctrl-C?
  ? How do I cancel an answer?
  ? How to break off an answer?
  ? Which key stops an answer?
  ? How do I make the model stop writing?
  ? Which keys do I press to stop an answer?
  ~ how to stop an answer
  ~ what Ctrl-C does in a chat
  ~ how to interrupt an answer
  ~ how to make you stop
  ~ which key stops an answer
  ~ what happens when I press Ctrl-C
  = In a chat, Ctrl-C stops the answer and not the program.
  = Press Ctrl-C to stop an answer. The chat goes on.
  ! ctrl
  # herd-help
  ? How do I see the commands of a chat?
  ? What does /help do?
  ? How can I get help in a chat?
  ? What do I type to get help?
  ? Help in the chat?
  ? The command /help?
  ? Where do I find help?
  ? What does the chat command help show?
  ? Is there a help command?
  ? How do I find out what I can type?
  ? Which command shows help?
  ? How do I get a list of the commands?
  ? Where can I see all commands of the chat?
  ? How to get help while chatting?
  ? What is /help for?
  ? I am lost in the chat. Where is help?
  ~ how to get help in a chat
  ~ what /help does
  ~ how to see the commands of a chat
  ~ what /help is for
  ~ where to find help in a chat
  ~ which command shows help
  = In a chat, /help shows what you can do.
  = Type /help in a chat to see its commands.
  ! help
  # chat-commands
  ? What are the slash commands?
  ? Which slash commands are there?
  ? Which commands does the chat have?
  ? Which commands can I use here?
  ? List the chat commands.
  ? What can I type that begins with a slash?
  ? Commands in the chat?
  ? Name the commands of the chat.
  ? Do you know slash commands?
  ? Which commands do you understand in a chat?
  ? What are the commands that start with a slash?
  ~ the slash commands
  ~ which slash commands there are
  ~ the commands of the chat
  ~ which commands I can use here
  ~ what I can type with a slash
  = The commands of a chat are /help, /clear, /system, /regen, /undo, /save, /load, /stats, /set and /exit.
  = A chat knows /clear, /regen, /undo, /save, /load and /exit, and /help lists all of them.
  ! exit
  ! clear|help
  # chat-clear
  ? How do I start a new conversation?
  ? How do I clear the chat?
  ? What does /clear do?
  ? How can I begin again?
  ? How do I make you forget this chat?
  ? Which command starts a new conversation?
  ? How do I delete our conversation?
  ? How do I reset the chat?
  ? Can we start from the beginning?
  ? How do I empty the conversation?
  ~ how to start a new conversation
  ~ what /clear does
  ~ how to clear the chat
  ~ how to begin again
  ~ how to reset the chat
  = The command /clear begins a new conversation.
  = In a chat, /clear makes the model forget what was said.
  < Type /clear to begin a new conversation.
  < With /clear we begin anew, and I forget what was said.
  ! clear
  # chat-exit
  ? How do I quit the chat?
  ? How do I leave the chat?
  ? How can I end this conversation?
  ? What must I type to leave?
  ? How do I close the chat?
  ? Which command ends the chat?
  ? How do I get out of here?
  ? What does /exit do?
  ? How do I exit?
  ? How to stop the chat program?
  ? Does /quit work?
  ~ how to quit the chat
  ~ how to leave the chat
  ~ which command ends the chat
  ~ what /exit does
  ~ how to get out of the chat
  ~ how to close the program
  = The command /exit ends a chat. Control-D does the same.
  = A chat ends when you type /exit.
  < Type /exit to leave the chat. Control-D works too.
  < You leave the chat with /exit.
  ! exit
  """
