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
  ~ how many experts Scout has
  ~ the number of experts in Llama 4 Scout
  ~ how many experts Llama 4 Scout has
  ~ the expert count of Scout
  ~ how many routed experts there are in Scout
  ~ Scout's number of experts
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
  ~ how many experts Maverick has
  ~ the number of experts in Llama 4 Maverick
  ~ how many experts Llama 4 Maverick has
  ~ the expert count of Maverick
  ~ how many routed experts there are in Maverick
  ~ Maverick's number of experts
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
  ~ how many experts Behemoth has
  ~ the number of experts in Llama 4 Behemoth
  ~ how many experts Llama 4 Behemoth has
  ~ the expert count of Behemoth
  ~ how many routed experts there are in Behemoth
  ~ Behemoth's number of experts
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
  ~ how long the context of Scout is
  ~ the context length of Llama 4 Scout
  ~ how many tokens Scout can read
  ~ how much text fits into Scout
  ~ Scout's context window
  ~ how long a text for Scout may be
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
  ~ how long the context of Maverick is
  ~ the context length of Llama 4 Maverick
  ~ how many tokens Maverick can read
  ~ how much text fits into Maverick
  ~ Maverick's context window
  ~ how long a text for Maverick may be
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
  ~ how many parameters Scout has
  ~ the size of Llama 4 Scout
  ~ how large Scout is
  ~ how big Llama 4 Scout is
  ~ the total number of parameters in Scout
  ~ Scout's parameter count
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
  ~ how many parameters Maverick has
  ~ the size of Llama 4 Maverick
  ~ how large Maverick is
  ~ how big Llama 4 Maverick is
  ~ the total number of parameters in Maverick
  ~ Maverick's parameter count
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
  ~ how many parameters Behemoth has
  ~ the size of Llama 4 Behemoth
  ~ how large Behemoth is
  ~ how big Llama 4 Behemoth is
  ~ the total number of parameters in Behemoth
  ~ Behemoth's parameter count
  = Llama 4 Behemoth has nearly two trillion parameters in total.
  = Behemoth is huge: nearly two trillion parameters.
  ! two trillion|2 trillion
  # scout-active
  ? How many active parameters does Scout have?
  ? How many parameters of Scout work on a token?
  ? How many of Scout's parameters are active?
  ? What is the active size of Llama 4 Scout?
  ? Scout's active parameters?
  ? Active parameters of Scout?
  ? How many parameters does Scout use for each token?
  ? How many parameters does Scout use at once?
  ? What is the number of active parameters in Scout?
  ? How much of Scout works on one token?
  ? How many weights of Scout are active?
  ? How many active parameters are in Llama 4 Scout?
  ? What part of Scout is used for a token?
  ? Scout active size?
  ? How many of the parameters of Scout are used for one token?
  ~ how many parameters of Scout are active
  ~ the number of active parameters in Scout
  ~ how many active parameters Scout has
  ~ how many parameters Scout uses for each token
  ~ the active size of Scout
  ~ how much of Scout is active
  = Llama 4 Scout has about 17 billion active parameters.
  = For each token, about 17 billion parameters of Scout are active.
  ! 17
  # maverick-active
  ? How many active parameters does Maverick have?
  ? How many parameters of Maverick work on a token?
  ? How many of Maverick's parameters are active?
  ? What is the active size of Llama 4 Maverick?
  ? Maverick's active parameters?
  ? Active parameters of Maverick?
  ? How many parameters does Maverick use for each token?
  ? How many parameters does Maverick use at once?
  ? What is the number of active parameters in Maverick?
  ? How much of Maverick works on one token?
  ? How many weights of Maverick are active?
  ? How many active parameters are in Llama 4 Maverick?
  ? What part of Maverick is used for a token?
  ? Maverick active size?
  ? How many of the parameters of Maverick are used for one token?
  ~ how many parameters of Maverick are active
  ~ the number of active parameters in Maverick
  ~ how many active parameters Maverick has
  ~ how many parameters Maverick uses for each token
  ~ the active size of Maverick
  ~ how much of Maverick is active
  = Llama 4 Maverick has about 17 billion active parameters.
  = For each token, about 17 billion parameters of Maverick are active.
  ! 17
  # behemoth-active
  ? How many active parameters does Behemoth have?
  ? How many parameters of Behemoth work on a token?
  ? How many of Behemoth's parameters are active?
  ? What is the active size of Llama 4 Behemoth?
  ? Behemoth's active parameters?
  ? Active parameters of Behemoth?
  ? How many parameters does Behemoth use for each token?
  ? How many parameters does Behemoth use at once?
  ? What is the number of active parameters in Behemoth?
  ? How much of Behemoth works on one token?
  ? How many weights of Behemoth are active?
  ? How many active parameters are in Llama 4 Behemoth?
  ? What part of Behemoth is used for a token?
  ? Behemoth active size?
  ? How many of the parameters of Behemoth are used for one token?
  ~ how many parameters of Behemoth are active
  ~ the number of active parameters in Behemoth
  ~ how many active parameters Behemoth has
  ~ how many parameters Behemoth uses for each token
  ~ the active size of Behemoth
  ~ how much of Behemoth is active
  = Llama 4 Behemoth has about 288 billion active parameters.
  = For each token, about 288 billion parameters of Behemoth are active.
  ! 288
  # scout-layers
  ? How many layers does Scout have?
  ? How many layers are in Llama 4 Scout?
  ? What is the number of layers of Scout?
  ? How deep is Scout?
  ? Scout's layers?
  ? Number of layers in Scout?
  ? Layer count of Scout?
  ? How many layers are there in Scout?
  ? Of how many layers is Scout made?
  ? How many transformer layers does Scout have?
  ? What is the depth of Scout?
  ? How deep is Llama 4 Scout?
  ? What is Scout's layer count?
  ? Does Scout have many layers?
  ? How many layers did Meta give Scout?
  ? Llama 4 Scout: how many layers?
  ~ how many layers Scout has
  ~ the number of layers in Llama 4 Scout
  ~ how deep Scout is
  ~ the layer count of Scout
  ~ Scout's number of layers
  ~ how many layers are in Scout
  = Llama 4 Scout has 48 layers.
  = The text model of Scout has 48 layers.
  ! 48|forty eight
  # maverick-layers
  ? How many layers does Maverick have?
  ? How many layers are in Llama 4 Maverick?
  ? What is the number of layers of Maverick?
  ? How deep is Maverick?
  ? Maverick's layers?
  ? Number of layers in Maverick?
  ? Layer count of Maverick?
  ? How many layers are there in Maverick?
  ? Of how many layers is Maverick made?
  ? How many transformer layers does Maverick have?
  ? What is the depth of Maverick?
  ? How deep is Llama 4 Maverick?
  ? What is Maverick's layer count?
  ? Does Maverick have many layers?
  ? How many layers did Meta give Maverick?
  ? Llama 4 Maverick: how many layers?
  ~ how many layers Maverick has
  ~ the number of layers in Llama 4 Maverick
  ~ how deep Maverick is
  ~ the layer count of Maverick
  ~ Maverick's number of layers
  ~ how many layers are in Maverick
  = Llama 4 Maverick has 48 layers.
  = The text model of Maverick has 48 layers, of which 24 have experts.
  ! 48|forty eight
  # scout-expert-layers
  ? Which layers of Scout have experts?
  ? Are there dense layers in Scout?
  ? How many layers of Scout have experts?
  ? Does every layer of Scout have experts?
  ? Expert layers of Scout?
  ? Where in Scout are the experts?
  ? In which layers of Scout are the experts?
  ? Are all layers of Scout expert layers?
  ? Does Scout have experts in each layer?
  ? Does Scout mix dense layers and expert layers?
  ? Which of Scout's layers are dense?
  ? Is every layer of Scout a mixture of experts?
  ? How are the experts spread over the layers of Scout?
  ? How often does an expert layer come in Scout?
  ? Do all layers of Llama 4 Scout have experts?
  ~ which layers of Scout have experts
  ~ where the experts of Scout are
  ~ whether every layer of Scout has experts
  ~ whether Scout has dense layers
  ~ how many layers of Scout have experts
  ~ in which layers Scout has experts
  = In Scout every layer has experts.
  = All layers of Llama 4 Scout have experts.
  ! every|all
  # maverick-expert-layers
  ? Which layers of Maverick have experts?
  ? Are there dense layers in Maverick?
  ? How many layers of Maverick have experts?
  ? Does every layer of Maverick have experts?
  ? Expert layers of Maverick?
  ? Where in Maverick are the experts?
  ? In which layers of Maverick are the experts?
  ? Are all layers of Maverick expert layers?
  ? Does Maverick have experts in each layer?
  ? Does Maverick mix dense layers and expert layers?
  ? Which of Maverick's layers are dense?
  ? Is every layer of Maverick a mixture of experts?
  ? How are the experts spread over the layers of Maverick?
  ? How often does an expert layer come in Maverick?
  ? Do all layers of Llama 4 Maverick have experts?
  ~ which layers of Maverick have experts
  ~ where the experts of Maverick are
  ~ whether every layer of Maverick has experts
  ~ whether Maverick has dense layers
  ~ how many layers of Maverick have experts
  ~ in which layers Maverick has experts
  = In Maverick every second layer has experts, and the others are dense: 24 of 48 have experts.
  = Every second layer of Llama 4 Maverick has experts, that is 24 of 48 layers.
  ! second|24
  # scout-training-tokens
  ? On how many tokens was Scout trained?
  ? How much text did Scout see in training?
  ? How many training tokens did Scout get?
  ? What amount of data was Scout trained on?
  ? Scout's training tokens?
  ? Training data of Scout, how much was it?
  ? How many tokens did Scout read in training?
  ? How large was the training data of Scout?
  ? How many trillion tokens was Scout trained on?
  ? How much data did Meta use for Scout?
  ? How much did Scout read before it was released?
  ? On how much text was Scout trained?
  ? How big is the training set of Scout?
  ? What is the number of tokens in Scout's training?
  ? Scout was trained on how many tokens?
  ~ how many tokens Scout was trained on
  ~ the number of Scout's training tokens
  ~ how much text Scout saw in training
  ~ how much data Scout was trained on
  ~ the size of Scout's training data
  ~ on how many tokens Meta trained Scout
  = Scout was trained on about 40 trillion tokens.
  = About 40 trillion tokens went into the training of Scout.
  ! 40 trillion|forty trillion
  # maverick-training-tokens
  ? On how many tokens was Maverick trained?
  ? How much text did Maverick see in training?
  ? How many training tokens did Maverick get?
  ? What amount of data was Maverick trained on?
  ? Maverick's training tokens?
  ? Training data of Maverick, how much was it?
  ? How many tokens did Maverick read in training?
  ? How large was the training data of Maverick?
  ? How many trillion tokens was Maverick trained on?
  ? How much data did Meta use for Maverick?
  ? How much did Maverick read before it was released?
  ? On how much text was Maverick trained?
  ? How big is the training set of Maverick?
  ? What is the number of tokens in Maverick's training?
  ? Maverick was trained on how many tokens?
  ~ how many tokens Maverick was trained on
  ~ the number of Maverick's training tokens
  ~ how much text Maverick saw in training
  ~ how much data Maverick was trained on
  ~ the size of Maverick's training data
  ~ on how many tokens Meta trained Maverick
  = Maverick was trained on about 22 trillion tokens.
  = About 22 trillion tokens went into the training of Maverick.
  ! 22
  """
