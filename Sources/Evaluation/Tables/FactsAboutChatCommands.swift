// What Cria is told about the commands inside a chat. Knows what they are for, not their options.

/// Facts in the notation of `FactBook`.
let factsAboutChatCommands = """
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
  + How can I halt an answer?
  + Halt the answer, but how?
  + How do I abort an answer?
  + Can I abort while you are writing?
  + How do I cut you short?
  + How can I stop the output?
  + The output does not end. What do I press?
  + You talk too much. How do I stop you?
  + You write and write. How can I stop that?
  + What key do I press when the answer is too long?
  + Is there a key to interrupt you?
  + What is the key for stopping an answer?
  + What does Control-C do?
  + Does Control-C close the program?
  + What is Ctrl-C for?
  + When do I press Ctrl-C?
  + How do I end an answer but not the chat?
  + Can I stop an answer without leaving the chat?
  + Can I stop a long story in the middle?
  + How do I pause your writing?
  ~ how to stop an answer
  ~ what Ctrl-C does in a chat
  ~ how to interrupt an answer
  ~ how to make you stop
  ~ which key stops an answer
  ~ what happens when I press Ctrl-C
  & how to abort an answer
  & what Control-C does
  & how to halt the output
  & which key interrupts you
  & how to end an answer without leaving the chat
  & what to press when an answer is too long
  & what Ctrl-C is for
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
  + What does the command /help show?
  + What do I see with /help?
  + Describe /help.
  + Explain /help.
  + When do I type /help?
  + Where is the help of the chat?
  + Is there help in the chat?
  + Is there a manual inside the chat?
  + Where can I find instructions for the chat?
  + How do I get instructions in the chat?
  + How can I see what I can type in the chat?
  + What do I type when I am stuck in the chat?
  + I am stuck. Which command helps me?
  + How do I bring up the help?
  + How do I display the help?
  + Which command displays the help text?
  + How do I look up the chat's commands?
  + Where do I look up a command while chatting?
  + I forgot the commands. How do I see them again?
  ~ how to get help in a chat
  ~ what /help does
  ~ how to see the commands of a chat
  ~ what /help is for
  ~ where to find help in a chat
  ~ which command shows help
  & how to display the help
  & what to type when I am stuck in the chat
  & where to find instructions for the chat
  & the command /help
  & how to look up the chat's commands
  & how to bring up the help text
  & when to type /help
  & where the manual of the chat is
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
  + What commands are there in the chat?
  + What commands exist here?
  + Which commands exist in a chat?
  + Give me a list of the slash commands.
  + Give me the names of the commands.
  + Enumerate the chat commands.
  + Show me all chat commands.
  + Show me the slash commands.
  + What commands are available?
  + Which slash commands are available to me?
  + What special commands does the chat understand?
  + Are there special commands in this chat?
  + Which words with a slash do you understand?
  + What can I enter with a slash?
  + All slash commands?
  + Which commands can be typed in a chat?
  + Is there a command for saving the chat?
  + Which command saves or loads a conversation?
  + Which command undoes my last message?
  + Can I regenerate an answer, and with which commands?
  ~ the slash commands
  ~ which slash commands there are
  ~ the commands of the chat
  ~ which commands I can use here
  ~ what I can type with a slash
  & all chat commands
  & a list of the slash commands
  & the names of the chat commands
  & which commands are available here
  & what commands exist in a chat
  & the special commands of the chat
  & what I can enter with a slash
  & the commands for saving and for undo
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
  + How do I erase the chat?
  + How can I erase everything that I said?
  + How do I wipe the conversation?
  + Wipe this chat, but how?
  + How do I start over?
  + Can we start over?
  + Is it possible to start afresh?
  + How can I make a fresh start?
  + What do I type for a fresh chat?
  + What do I type for a new chat?
  + How do I open a new conversation?
  + How can I remove the history?
  + How do I delete the history of this chat?
  + What command makes you forget what I said?
  + How can I make you forget everything?
  + What is /clear for?
  + When do I use /clear?
  + Describe the command /clear.
  + How do I change the subject completely and begin anew?
  + What is the command for a reset?
  ~ how to start a new conversation
  ~ what /clear does
  ~ how to clear the chat
  ~ how to begin again
  ~ how to reset the chat
  & how to start over
  & what /clear is for
  & how to erase the chat
  & how to delete the history of the chat
  & what to type for a fresh chat
  & how to make you forget everything
  & the command for a reset
  & how to remove what I said and start afresh
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
  + How do I end the chat?
  + How do I finish the chat?
  + What do I type when I am finished?
  + How do I finish and go back to the shell?
  + How can I return to the shell?
  + How do I terminate the program?
  + Which command terminates the chat?
  + How do I log out?
  + What is the command to log out?
  + How do I shut you down?
  + How can I turn you off?
  + How do I switch you off?
  + How do I stop the program completely?
  + I want to leave. What do I type?
  + I want to quit. How?
  + Where is the exit?
  + What is /exit for?
  + What does Control-D do?
  + Does Control-D end the chat?
  + How do I say that I am done and close everything?
  ~ how to quit the chat
  ~ how to leave the chat
  ~ which command ends the chat
  ~ what /exit does
  ~ how to get out of the chat
  ~ how to close the program
  & how to end the chat
  & how to terminate the program
  & how to switch you off
  & what /exit is for
  & what Control-D does
  & how to return to the shell
  & what to type when I am finished
  & how to shut you down
  = The command /exit ends a chat. Control-D does the same.
  = A chat ends when you type /exit.
  < Type /exit to leave the chat. Control-D works too.
  < You leave the chat with /exit.
  ! exit
  """
