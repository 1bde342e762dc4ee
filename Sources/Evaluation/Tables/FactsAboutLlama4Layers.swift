// What Cria is told about active parameters, layers and training text of Llama 4. Knows published figures only.

/// Facts in the notation of `FactBook`.
let factsAboutLlama4Layers = """
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
  + How many parameters of Scout are at work at a time?
  + What number of parameters does Scout activate?
  + How many parameters are switched on in Scout for one token?
  + How many parameters does one token of Scout touch?
  + Not the total: how many parameters of Scout are active?
  + How many parameters does Scout compute with for each word?
  + How many of the weights of Scout are needed for a single token?
  + How large is the active part of Scout?
  + Active count of Scout?
  + Of all its parameters, how many does Scout really use at each step?
  ~ how many parameters of Scout are active
  ~ the number of active parameters in Scout
  ~ how many active parameters Scout has
  ~ how many parameters Scout uses for each token
  ~ the active size of Scout
  ~ how much of Scout is active
  & how many parameters Scout activates
  & how large the active part of Scout is
  & how many weights of Scout a single token needs
  & the active count of Scout
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
  + How many parameters of Maverick are at work at a time?
  + What number of parameters does Maverick activate?
  + How many parameters are switched on in Maverick for one token?
  + How many parameters does one token of Maverick touch?
  + Not the total: how many parameters of Maverick are active?
  + How many parameters does Maverick compute with for each word?
  + How many of the weights of Maverick are needed for a single token?
  + How large is the active part of Maverick?
  + Active count of Maverick?
  + Of all its parameters, how many does Maverick really use at each step?
  ~ how many parameters of Maverick are active
  ~ the number of active parameters in Maverick
  ~ how many active parameters Maverick has
  ~ how many parameters Maverick uses for each token
  ~ the active size of Maverick
  ~ how much of Maverick is active
  & how many parameters Maverick activates
  & how large the active part of Maverick is
  & how many weights of Maverick a single token needs
  & the active count of Maverick
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
  + How many parameters of Behemoth are at work at a time?
  + What number of parameters does Behemoth activate?
  + How many parameters are switched on in Behemoth for one token?
  + How many parameters does one token of Behemoth touch?
  + Not the total: how many parameters of Behemoth are active?
  + How many parameters does Behemoth compute with for each word?
  + How many of the weights of Behemoth are needed for a single token?
  + How large is the active part of Behemoth?
  + Active count of Behemoth?
  + Of all its parameters, how many does Behemoth really use at each step?
  ~ how many parameters of Behemoth are active
  ~ the number of active parameters in Behemoth
  ~ how many active parameters Behemoth has
  ~ how many parameters Behemoth uses for each token
  ~ the active size of Behemoth
  ~ how much of Behemoth is active
  & how many parameters Behemoth activates
  & how large the active part of Behemoth is
  & how many weights of Behemoth a single token needs
  & the active count of Behemoth
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
  + How many blocks does Scout have?
  + Out of how many blocks is Scout built?
  + How many layers are stacked in Scout?
  + Through how many layers does a token of Scout pass?
  + What number of transformer blocks is in Scout?
  + Please count the layers of Scout.
  + Total layers of Scout?
  + How tall is the stack of layers in Scout?
  + How many decoder layers does Scout contain?
  ~ how many layers Scout has
  ~ the number of layers in Llama 4 Scout
  ~ how deep Scout is
  ~ the layer count of Scout
  ~ Scout's number of layers
  ~ how many layers are in Scout
  & how many blocks Scout has
  & how many layers are stacked in Scout
  & how many layers Scout contains
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
  + How many blocks does Maverick have?
  + Out of how many blocks is Maverick built?
  + How many layers are stacked in Maverick?
  + Through how many layers does a token of Maverick pass?
  + What number of transformer blocks is in Maverick?
  + Please count the layers of Maverick.
  + Total layers of Maverick?
  + How tall is the stack of layers in Maverick?
  + How many decoder layers does Maverick contain?
  ~ how many layers Maverick has
  ~ the number of layers in Llama 4 Maverick
  ~ how deep Maverick is
  ~ the layer count of Maverick
  ~ Maverick's number of layers
  ~ how many layers are in Maverick
  & how many blocks Maverick has
  & how many layers are stacked in Maverick
  & how many layers Maverick contains
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
  + Scout: dense layers or expert layers?
  + Dense layers in Scout?
  + Which blocks of Scout contain experts?
  + Does Scout have layers without experts?
  + Is each layer of Scout an MoE layer?
  + In Scout, is every block a mixture of experts?
  + MoE layers of Scout?
  + At which layers do I find the experts of Scout?
  + How are expert layers placed in Scout?
  + Are there layers in Scout that have no router?
  + What share of the layers of Scout is expert layers?
  + How are dense and expert layers arranged in Scout?
  ~ which layers of Scout have experts
  ~ where the experts of Scout are
  ~ whether every layer of Scout has experts
  ~ whether Scout has dense layers
  ~ how many layers of Scout have experts
  ~ in which layers Scout has experts
  & the place of the experts in Scout
  & which blocks of Scout contain experts
  & how the expert layers of Scout are placed
  & whether Scout has layers without experts
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
  + Maverick: dense layers or expert layers?
  + Dense layers in Maverick?
  + Which blocks of Maverick contain experts?
  + Does Maverick have layers without experts?
  + Is each layer of Maverick an MoE layer?
  + In Maverick, is every block a mixture of experts?
  + MoE layers of Maverick?
  + At which layers do I find the experts of Maverick?
  + How are expert layers placed in Maverick?
  + Are there layers in Maverick that have no router?
  + What share of the layers of Maverick is expert layers?
  + How are dense and expert layers arranged in Maverick?
  ~ which layers of Maverick have experts
  ~ where the experts of Maverick are
  ~ whether every layer of Maverick has experts
  ~ whether Maverick has dense layers
  ~ how many layers of Maverick have experts
  ~ in which layers Maverick has experts
  & the place of the experts in Maverick
  & which blocks of Maverick contain experts
  & how the expert layers of Maverick are placed
  & whether Maverick has layers without experts
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
  + Amount of training text for Scout?
  + How many tokens went into Scout?
  + How many words or tokens did Scout learn from?
  + From how much data did Scout learn?
  + With how many tokens was Scout trained?
  + How many tokens were used to train Scout?
  + How much text was needed to train Scout?
  + How many tokens was Scout fed?
  + How much reading did Scout do in training?
  + What is the size of the data that Scout learned from?
  + How many tokens of pre-training did Scout have?
  ~ how many tokens Scout was trained on
  ~ the number of Scout's training tokens
  ~ how much text Scout saw in training
  ~ how much data Scout was trained on
  ~ the size of Scout's training data
  ~ on how many tokens Meta trained Scout
  & how many tokens went into Scout
  & from how much data Scout learned
  & how much text was used to train Scout
  & the amount of training text for Scout
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
  + Amount of training text for Maverick?
  + How many tokens went into Maverick?
  + How many words or tokens did Maverick learn from?
  + From how much data did Maverick learn?
  + With how many tokens was Maverick trained?
  + How many tokens were used to train Maverick?
  + How much text was needed to train Maverick?
  + How many tokens was Maverick fed?
  + How much reading did Maverick do in training?
  + What is the size of the data that Maverick learned from?
  + How many tokens of pre-training did Maverick have?
  ~ how many tokens Maverick was trained on
  ~ the number of Maverick's training tokens
  ~ how much text Maverick saw in training
  ~ how much data Maverick was trained on
  ~ the size of Maverick's training data
  ~ on how many tokens Meta trained Maverick
  & how many tokens went into Maverick
  & from how much data Maverick learned
  & how much text was used to train Maverick
  & the amount of training text for Maverick
  = Maverick was trained on about 22 trillion tokens.
  = About 22 trillion tokens went into the training of Maverick.
  ! 22
  """
