// What Cria is told about the sizes of Scout, Maverick and Behemoth. Knows published and computed figures only.

/// Facts in the notation of `FactBook`.
let factsAboutLlama4Sizes = """
  # scout-experts
  ? How many experts does Scout have?
  ? How many experts are in Llama 4 Scout?
  ? What is the number of routed experts in Scout?
  ? Scout has how many experts?
  ? How many routed experts does Scout have?
  ? The number of experts in Scout?
  ? Number of experts of Scout?
  ? Scout's experts, how many are there?
  ? How many experts are there in Scout?
  ? Can you say how many experts Scout has?
  ? What is Scout's expert count?
  ? How many experts does the router of Scout choose from?
  ? Of how many experts does Scout consist?
  ? Experts in Llama 4 Scout?
  ? Llama 4 Scout: how many experts?
  ? How many experts did Meta give Scout?
  + Expert number of Scout?
  + Scout experts?
  + How many feed-forward experts sit in a layer of Scout?
  + Into how many experts is Scout divided?
  + What count of experts was chosen for Scout?
  + Please count the experts of Scout.
  + How many different experts can a token of Scout be sent to?
  + Between how many experts can Scout choose?
  + The mixture in Scout has how many experts?
  + In the mixture of Scout, how many experts are there?
  + How large is the set of experts in Scout?
  ~ how many experts Scout has
  ~ the number of experts in Llama 4 Scout
  ~ how many experts Llama 4 Scout has
  ~ the expert count of Scout
  ~ how many routed experts there are in Scout
  ~ Scout's number of experts
  & the quantity of experts in Scout
  & how many experts sit in Scout
  & how many experts Scout can choose from
  & how many experts make up Scout
  = Llama 4 Scout has 16 routed experts.
  = Scout has 16 routed experts and one shared expert in every layer.
  ! 16|sixteen
  # maverick-experts
  ? How many experts does Maverick have?
  ? How many experts are in Llama 4 Maverick?
  ? What is the number of routed experts in Maverick?
  ? Maverick has how many experts?
  ? How many routed experts does Maverick have?
  ? The number of experts in Maverick?
  ? Number of experts of Maverick?
  ? Maverick's experts, how many are there?
  ? How many experts are there in Maverick?
  ? Can you say how many experts Maverick has?
  ? What is Maverick's expert count?
  ? How many experts does the router of Maverick choose from?
  ? Of how many experts does Maverick consist?
  ? Experts in Llama 4 Maverick?
  ? Llama 4 Maverick: how many experts?
  ? How many experts did Meta give Maverick?
  + Expert number of Maverick?
  + Maverick experts?
  + How many feed-forward experts sit in a layer of Maverick?
  + Into how many experts is Maverick divided?
  + What count of experts was chosen for Maverick?
  + Please count the experts of Maverick.
  + How many different experts can a token of Maverick be sent to?
  + Between how many experts can Maverick choose?
  + The mixture in Maverick has how many experts?
  + In the mixture of Maverick, how many experts are there?
  + How large is the set of experts in Maverick?
  ~ how many experts Maverick has
  ~ the number of experts in Llama 4 Maverick
  ~ how many experts Llama 4 Maverick has
  ~ the expert count of Maverick
  ~ how many routed experts there are in Maverick
  ~ Maverick's number of experts
  & the quantity of experts in Maverick
  & how many experts sit in Maverick
  & how many experts Maverick can choose from
  & how many experts make up Maverick
  = Llama 4 Maverick has 128 routed experts.
  = Maverick has 128 routed experts and one shared expert in every expert layer.
  ! 128
  # behemoth-experts
  ? How many experts does Behemoth have?
  ? How many experts are in Llama 4 Behemoth?
  ? What is the number of experts in Behemoth?
  ? Behemoth has how many experts?
  ? How many routed experts does Behemoth have?
  ? The number of experts in Behemoth?
  ? Number of experts of Behemoth?
  ? Behemoth's experts, how many are there?
  ? How many experts are there in Behemoth?
  ? Can you say how many experts Behemoth has?
  ? What is Behemoth's expert count?
  ? How many experts does the router of Behemoth choose from?
  ? Of how many experts does Behemoth consist?
  ? Experts in Llama 4 Behemoth?
  ? Llama 4 Behemoth: how many experts?
  ? How many experts did Meta give Behemoth?
  + Expert number of Behemoth?
  + Behemoth experts?
  + How many feed-forward experts sit in a layer of Behemoth?
  + Into how many experts is Behemoth divided?
  + What count of experts was chosen for Behemoth?
  + Please count the experts of Behemoth.
  + How many different experts can a token of Behemoth be sent to?
  + Between how many experts can Behemoth choose?
  + The mixture in Behemoth has how many experts?
  + In the mixture of Behemoth, how many experts are there?
  + How large is the set of experts in Behemoth?
  ~ how many experts Behemoth has
  ~ the number of experts in Llama 4 Behemoth
  ~ how many experts Llama 4 Behemoth has
  ~ the expert count of Behemoth
  ~ how many routed experts there are in Behemoth
  ~ Behemoth's number of experts
  & the quantity of experts in Behemoth
  & how many experts sit in Behemoth
  & how many experts Behemoth can choose from
  & how many experts make up Behemoth
  = Llama 4 Behemoth has 16 experts.
  = Behemoth has 16 experts, as many as Scout.
  ! 16|sixteen
  # scout-context
  ? How long is the context of Scout?
  ? What is the context length of Llama 4 Scout?
  ? How many tokens can Scout read?
  ? How large is Scout's context window?
  ? Scout's context length?
  ? Context of Scout?
  ? What is the context window of Scout?
  ? How much text fits into Scout?
  ? How many tokens fit into Scout's context?
  ? How many tokens can Llama 4 Scout take?
  ? How long may a text for Scout be?
  ? What is the longest text that Scout can read?
  ? How far can Scout look back?
  ? Is the context of Scout long?
  ? Up to how many tokens does Scout read?
  ? How much can Scout read at once?
  ? Llama 4 Scout context?
  + Scout window length?
  + Maximum context of Scout?
  + How many tokens of input does Scout accept?
  + What is the maximum input length of Scout?
  + How many tokens can Scout handle?
  + How long a document can I give to Scout?
  + What is the limit of tokens for Scout?
  + How much does Scout remember of a long conversation?
  + Can Scout read a whole book at once?
  + How long can a prompt for Scout get?
  + After how many tokens is the window of Scout full?
  + How big is the context window of Scout?
  + How many tokens does Scout support?
  ~ how long the context of Scout is
  ~ the context length of Llama 4 Scout
  ~ how many tokens Scout can read
  ~ how much text fits into Scout
  ~ Scout's context window
  ~ how long a text for Scout may be
  & the maximum input of Scout
  & how long a prompt for Scout can be
  & the token limit of Scout
  & how many tokens Scout can handle
  & how big the window of Scout is
  = Llama 4 Scout has a context of 10 million tokens.
  = The context of Scout is 10 million tokens long.
  ! 10 million|ten million
  # maverick-context
  ? How long is the context of Maverick?
  ? What is the context length of Llama 4 Maverick?
  ? How many tokens can Maverick read?
  ? How large is Maverick's context window?
  ? Maverick's context length?
  ? Context of Maverick?
  ? What is the context window of Maverick?
  ? How much text fits into Maverick?
  ? How many tokens fit into Maverick's context?
  ? How many tokens can Llama 4 Maverick take?
  ? How long may a text for Maverick be?
  ? What is the longest text that Maverick can read?
  ? How far can Maverick look back?
  ? Is the context of Maverick long?
  ? Up to how many tokens does Maverick read?
  ? How much can Maverick read at once?
  ? Llama 4 Maverick context?
  + Maverick window length?
  + Maximum context of Maverick?
  + How many tokens of input does Maverick accept?
  + What is the maximum input length of Maverick?
  + How many tokens can Maverick handle?
  + How long a document can I give to Maverick?
  + What is the limit of tokens for Maverick?
  + How much does Maverick remember of a long conversation?
  + Can Maverick read a whole book at once?
  + How long can a prompt for Maverick get?
  + After how many tokens is the window of Maverick full?
  + How big is the context window of Maverick?
  + How many tokens does Maverick support?
  ~ how long the context of Maverick is
  ~ the context length of Llama 4 Maverick
  ~ how many tokens Maverick can read
  ~ how much text fits into Maverick
  ~ Maverick's context window
  ~ how long a text for Maverick may be
  & the maximum input of Maverick
  & how long a prompt for Maverick can be
  & the token limit of Maverick
  & how many tokens Maverick can handle
  & how big the window of Maverick is
  = Llama 4 Maverick has a context of one million tokens.
  = The context of Maverick is one million tokens long.
  ! 1 million|one million
  # scout-parameters
  ? How many parameters does Scout have?
  ? How many parameters does Llama 4 Scout have in total?
  ? What is the total size of Scout?
  ? How large is Llama 4 Scout?
  ? Scout's size?
  ? Size of Scout?
  ? Parameters of Scout?
  ? Scout's total parameters?
  ? How many parameters are in Scout?
  ? How big is Llama 4 Scout?
  ? What is Scout's parameter count?
  ? How many weights does Scout have?
  ? How large a model is Scout?
  ? How many billions of parameters does Scout have?
  ? What size is Scout?
  ? What is the total number of parameters in Scout?
  ? How many parameters are there in Scout all together?
  + How large is Scout all in all?
  + How huge is Scout?
  + All experts counted, how many parameters has Scout?
  + How much does Scout hold in all, in parameters?
  + What is the full size of Scout?
  + Overall size of Scout?
  + How many numbers are stored in Scout?
  + The complete Scout has how many parameters?
  + What are the dimensions of Scout in parameters?
  + How heavy is Scout, counted in parameters?
  + Give me the parameter count of Scout.
  ~ how many parameters Scout has
  ~ the size of Llama 4 Scout
  ~ how large Scout is
  ~ how big Llama 4 Scout is
  ~ the total number of parameters in Scout
  ~ Scout's parameter count
  & the overall size of Scout
  & how many weights Scout holds in total
  & the full parameter number of Scout
  & how huge Scout is
  & how many billions of parameters make up Scout
  = Llama 4 Scout has about 109 billion parameters in total.
  = In total, Scout has about 109 billion parameters, and 17 billion of them are active.
  ! 109
  # maverick-parameters
  ? How many parameters does Maverick have?
  ? How many parameters does Llama 4 Maverick have in total?
  ? What is the total size of Maverick?
  ? How large is Llama 4 Maverick?
  ? Maverick's size?
  ? Size of Maverick?
  ? Parameters of Maverick?
  ? Maverick's total parameters?
  ? How many parameters are in Maverick?
  ? How big is Llama 4 Maverick?
  ? What is Maverick's parameter count?
  ? How many weights does Maverick have?
  ? How large a model is Maverick?
  ? How many billions of parameters does Maverick have?
  ? What size is Maverick?
  ? What is the total number of parameters in Maverick?
  ? How many parameters are there in Maverick all together?
  + How large is Maverick all in all?
  + How huge is Maverick?
  + All experts counted, how many parameters has Maverick?
  + How much does Maverick hold in all, in parameters?
  + What is the full size of Maverick?
  + Overall size of Maverick?
  + How many numbers are stored in Maverick?
  + The complete Maverick has how many parameters?
  + What are the dimensions of Maverick in parameters?
  + How heavy is Maverick, counted in parameters?
  + Give me the parameter count of Maverick.
  ~ how many parameters Maverick has
  ~ the size of Llama 4 Maverick
  ~ how large Maverick is
  ~ how big Llama 4 Maverick is
  ~ the total number of parameters in Maverick
  ~ Maverick's parameter count
  & the overall size of Maverick
  & how many weights Maverick holds in total
  & the full parameter number of Maverick
  & how huge Maverick is
  & how many billions of parameters make up Maverick
  = Llama 4 Maverick has about 400 billion parameters in total.
  = In total, Maverick has about 400 billion parameters, and 17 billion of them are active.
  ! 400
  # behemoth-parameters
  ? How many parameters does Behemoth have?
  ? How large is Llama 4 Behemoth?
  ? What is the total size of Behemoth?
  ? How big is Behemoth?
  ? Behemoth's size?
  ? Size of Behemoth?
  ? Parameters of Behemoth?
  ? Behemoth's total parameters?
  ? How many parameters are in Behemoth?
  ? How big is Llama 4 Behemoth?
  ? What is Behemoth's parameter count?
  ? How many weights does Behemoth have?
  ? How large a model is Behemoth?
  ? How many billions of parameters does Behemoth have?
  ? What size is Behemoth?
  ? What is the total number of parameters in Behemoth?
  ? How many parameters are there in Behemoth all together?
  + How large is Behemoth all in all?
  + How huge is Behemoth?
  + All experts counted, how many parameters has Behemoth?
  + How much does Behemoth hold in all, in parameters?
  + What is the full size of Behemoth?
  + Overall size of Behemoth?
  + How many numbers are stored in Behemoth?
  + The complete Behemoth has how many parameters?
  + What are the dimensions of Behemoth in parameters?
  + How heavy is Behemoth, counted in parameters?
  + Give me the parameter count of Behemoth.
  ~ how many parameters Behemoth has
  ~ the size of Llama 4 Behemoth
  ~ how large Behemoth is
  ~ how big Llama 4 Behemoth is
  ~ the total number of parameters in Behemoth
  ~ Behemoth's parameter count
  & the overall size of Behemoth
  & how many weights Behemoth holds in total
  & the full parameter number of Behemoth
  & how huge Behemoth is
  & how many billions of parameters make up Behemoth
  = Llama 4 Behemoth has nearly two trillion parameters in total.
  = Behemoth is huge: nearly two trillion parameters.
  ! two trillion|2 trillion
  """
