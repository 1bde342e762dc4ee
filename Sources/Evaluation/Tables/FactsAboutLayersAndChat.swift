// What Cria is told about norms, activations and the chat format of Llama 4. Knows no training and no tools.

/// Facts in the notation of `FactBook`.
let factsAboutLayersAndChat = """
  # swiglu
  ? What is SwiGLU?
  ? Which feed-forward network does Llama 4 use?
  ? What is the feed-forward part of Llama 4?
  ? Which activation does Llama 4 use?
  ? SwiGLU?
  ? Explain SwiGLU.
  ? What does SwiGLU mean?
  ? How does SwiGLU work?
  ? What does SwiGLU do?
  ? Which activation function is in Llama 4?
  ? What activation is in the experts?
  ? What feed-forward networks are in Llama 4?
  ? Feed-forward network of Llama 4?
  ? Activation of Llama 4?
  ? Is SwiGLU used in Llama 4?
  + Activation function?
  + Activation function of Llama 4?
  + Activation in Scout?
  + SiLU?
  + Feed-forward layer?
  + What is SiLU used for in Llama 4?
  + What nonlinearity does Llama 4 have?
  + Which nonlinear function sits in the feed-forward network?
  + Does Llama 4 use ReLU, GELU or SwiGLU?
  + Is the activation of Llama 4 ReLU?
  + What type of MLP does Llama 4 have?
  + What are the feed-forward networks of Scout called?
  + How are the feed-forward networks built?
  + Name the activation of Llama 4.
  ~ what SwiGLU is
  ~ which feed-forward network Llama 4 has
  ~ how SwiGLU works
  ~ which activation Llama 4 uses
  ~ what the feed-forward part of Llama 4 is
  ~ what SwiGLU means
  & the activation function of Llama 4
  & what type of MLP Llama 4 uses
  & which nonlinearity is in the experts
  & how the feed-forward networks are built
  & the name of Llama 4's activation
  = Llama 4 uses SwiGLU: a SiLU gate times a linear layer, then a third matrix.
  = The feed-forward networks of Llama 4 are SwiGLU networks with the SiLU activation.
  ! swiglu|silu
  # rms-norm
  ? Which norm does Llama 4 use?
  ? What is RMS norm?
  ? What kind of normalization is in Llama 4?
  ? What does RMS norm do?
  ? RMS norm?
  ? RMSNorm?
  ? Norm of Llama 4?
  ? Explain RMS norm.
  ? What does RMS norm mean?
  ? How does RMS norm work?
  ? Which normalization does Llama 4 have?
  ? What kind of norm is in Llama 4?
  ? What does RMS stand for in RMS norm?
  ? By what does RMS norm divide?
  ? Is RMS norm used in Llama 4?
  ? How does Llama 4 normalize?
  + Normalization?
  + Normalization in Llama 4?
  + Layer norm or RMS norm?
  + Norm layers?
  + Define RMS norm.
  + Does Llama 4 use layer norm?
  + What is root mean square norm?
  + What do you call the norm that divides by the root of the mean square?
  + How are vectors normalized before each layer?
  + What stands before attention and before the feed-forward part?
  + How does Llama 4 keep its vectors at the same scale?
  + What is the formula of RMS norm?
  + Which type of norm stands in the layers of Scout?
  + Name the norm of Llama 4.
  ~ what RMS norm is
  ~ which norm Llama 4 uses
  ~ how RMS norm works
  ~ what RMS norm does
  ~ what RMS norm means
  ~ which normalization is in Llama 4
  & the formula of RMS norm
  & the type of norm in Llama 4
  & how vectors are normalized in Llama 4
  & whether Llama 4 uses layer norm
  = Llama 4 uses RMS norm, which divides by the root of the mean square.
  = RMS norm divides a vector by the root of its mean square. Llama 4 uses it before each part.
  ! rms
  # embedding
  ? What is an embedding?
  ? What is a token embedding?
  ? What does the embedding layer do?
  ? What does an embedding table hold?
  ? Embedding?
  ? Embeddings?
  ? Explain embeddings.
  ? What are embeddings?
  ? What does embedding mean?
  ? What does a token become in the first step?
  ? What is the vector of a token called?
  ? How does a token become a vector?
  ? What is an embedding for?
  ? What is an embedding layer?
  ? How does a model turn tokens into vectors?
  + Embedding table?
  + Define embedding.
  + What do you call the vector that stands for a token?
  + In what form does a model store a token?
  + How is a token represented inside a model?
  + What turns a token id into a vector?
  + What is the very first layer of a model?
  + What does the first layer of a model do?
  + How is a word represented by numbers in a model?
  + Which table gives each token its vector?
  + What happens to the token ids at the beginning?
  + What is a vector of a word?
  ~ what an embedding is
  ~ what the embedding layer does
  ~ what embeddings are
  ~ what a token embedding is
  ~ what an embedding table holds
  ~ how a token becomes a vector
  ~ what embedding means
  & how a token is represented in a model
  & what the first layer of a model does
  & the meaning of embedding
  & what turns a token id into a vector
  & the name of a token's vector
  = An embedding is the vector that stands for a token.
  = The embedding layer turns each token id into a vector.
  ! vector
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
  + End of turn?
  + Token for the end of a turn?
  + Stop token?
  + Which token stops the model?
  + What is the stop token of Llama 4?
  + What is the final token of each message?
  + When does the model stop writing?
  + How does Llama 4 know when to stop?
  + What sign closes a message?
  + What do the letters eot stand for?
  + Which marker closes a turn in the chat format?
  + What is written last in a message?
  + Which special token means that the speaker is done?
  + What is the meaning of eot?
  ~ which token ends a turn
  ~ what the eot token means
  ~ what eot stands for
  ~ the token at the end of a message
  ~ how Llama 4 marks the end of a turn
  ~ which token ends a message
  & the stop token of Llama 4
  & which marker closes a message
  & how a model knows when to stop
  & the final token of a turn
  & which token means that the speaker is done
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
  + Header?
  + Message header?
  + Start of a message?
  + Begin of a message in Llama 4?
  + Header tokens of Llama 4?
  + What do you call the tokens around the role?
  + Which tokens introduce a message?
  + What opens a message in the chat format?
  + Between which tokens does the role stand?
  + How can I see in the tokens whose turn it is?
  + How does the chat format show the speaker?
  + How does Llama 4 tell the user's words from its own?
  + What encloses the name of the role?
  + What is a message header in Llama 4?
  ~ how Llama 4 marks who speaks
  ~ which tokens stand around a role
  ~ what header tokens are
  ~ how a message begins in Llama 4
  ~ how the role is marked
  ~ what header tokens do
  & which tokens introduce a message
  & what opens a message in Llama 4
  & how the chat format shows the speaker
  & what a message header is
  & between which tokens the role stands
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
  + Chat roles?
  + Ipython?
  + The ipython role?
  + Role names?
  + Roles in Llama 4?
  + What is the role ipython?
  + What does ipython mean in Llama 4?
  + What is ipython for?
  + Which role do tool results have?
  + Under which role does the result of a tool come?
  + Who are the speakers in a Llama 4 chat?
  + Which parties does a Llama 4 chat have?
  + Besides user and assistant, which roles are there?
  + Which roles can I give to a message?
  ~ which roles the chat format has
  ~ the roles in a Llama 4 chat
  ~ what the roles are called
  ~ which roles there are
  ~ who can speak in a Llama 4 conversation
  ~ the roles of the chat format
  & which role tool results have
  & the speakers of a Llama 4 chat
  & the names of the roles
  & which parties take part in a chat
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
  + System instruction?
  + Instructions for the assistant?
  + Define system prompt.
  + What do you call the text that tells an assistant how to behave?
  + What is the first message of a chat for?
  + Which message sets the rules of a conversation?
  + How do I give the assistant general instructions?
  + How can I give a model a character?
  + Where do the rules for the assistant stand?
  + How is the behaviour of an assistant set?
  + With what do I control the style of the assistant?
  + What instructions come before the first question?
  + Why would I write a system prompt?
  ~ what a system prompt is
  ~ what a system prompt does
  ~ what a system message is for
  ~ what the system prompt is for
  ~ what a system message is
  ~ how to tell the assistant how to behave
  & which message sets the rules of a chat
  & how to give the assistant general instructions
  & the purpose of a system prompt
  & where the rules for the assistant stand
  & the meaning of system prompt
  = A system prompt stands before the conversation and says how the assistant should behave.
  = The system prompt tells the assistant how to behave.
  ! behave|before
  """
