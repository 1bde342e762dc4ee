// What Cria is told about the chat format of Llama 4. Knows no training and no tools.

/// Facts in the notation of `FactBook`.
let factsAboutChatFormat = """
  # eot
  ? Which token ends a turn in Llama 4?
  ? What is the token at the end of a message?
  ? What does the eot token mean?
  ? How does Llama 4 mark the end of a turn?
  ? Eot?
  ? The eot token?
  ? End of turn token?
  ? What does eot stand for?
  ? What is eot?
  ? Which token ends a message?
  ? What token comes at the end of an answer?
  ? How does the model say that it has finished?
  ? Which token says that the turn is over?
  ? How does a turn end in Llama 4?
  ? At the end of a message there is which token?
  ~ which token ends a turn
  ~ what the eot token means
  ~ what eot stands for
  ~ the token at the end of a message
  ~ how Llama 4 marks the end of a turn
  ~ which token ends a message
  = The eot token ends a turn in Llama 4. It means end of turn.
  = Each turn ends with the token eot, which means end of turn.
  ! eot
  # header-tokens
  ? How does Llama 4 mark who speaks?
  ? Which tokens stand around a role?
  ? What are header tokens?
  ? How does a message begin in Llama 4?
  ? Header tokens?
  ? Header start and header end?
  ? Explain header tokens.
  ? What do header tokens do?
  ? What are the header tokens for?
  ? What stands at the beginning of a message in Llama 4?
  ? How does Llama 4 know who speaks?
  ? How is the role written in a Llama 4 message?
  ? With which tokens does a message begin?
  ? What comes before and after the role?
  ? How is a role marked in the chat format?
  ~ how Llama 4 marks who speaks
  ~ which tokens stand around a role
  ~ what header tokens are
  ~ how a message begins in Llama 4
  ~ how the role is marked
  ~ what header tokens do
  = Each message begins with the role between header start and header end tokens.
  = The role stands between the tokens header start and header end.
  ! header
  # roles
  ? Which roles are there in a Llama 4 chat?
  ? What roles does the chat format have?
  ? Who can speak in a Llama 4 conversation?
  ? What are the roles called?
  ? Roles?
  ? Roles of the chat format?
  ? Name the roles in a Llama 4 chat.
  ? How many roles are there in a Llama 4 chat?
  ? Which roles does Llama 4 know?
  ? Who takes part in a Llama 4 chat?
  ? What roles can a message have?
  ? List the roles of the chat format.
  ? Which roles may a message have?
  ? What is ipython in a chat?
  ? What are the roles in a conversation?
  ~ which roles the chat format has
  ~ the roles in a Llama 4 chat
  ~ what the roles are called
  ~ which roles there are
  ~ who can speak in a Llama 4 conversation
  ~ the roles of the chat format
  = The roles are system, user and assistant, and ipython for the results of tools.
  = A Llama 4 chat has the roles system, user, assistant and ipython.
  ! system
  ! user
  ! assistant
  # system-prompt
  ? What is a system prompt?
  ? What is a system message for?
  ? What does a system prompt do?
  ? Who writes the system prompt?
  ? System prompt?
  ? System message?
  ? Explain the system prompt.
  ? What is the system prompt for?
  ? What is a system message?
  ? What does a system message do?
  ? How do I tell the assistant how to behave?
  ? What stands before the conversation?
  ? Where do I write how the model should behave?
  ? What is the use of a system prompt?
  ? What is the role system for?
  ~ what a system prompt is
  ~ what a system prompt does
  ~ what a system message is for
  ~ what the system prompt is for
  ~ what a system message is
  ~ how to tell the assistant how to behave
  = A system prompt stands before the conversation and says how the assistant should behave.
  = The system prompt tells the assistant how to behave.
  ! behave|before
  """
