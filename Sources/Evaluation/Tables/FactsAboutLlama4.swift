// What Cria is told about Meta's Llama 4 models. Knows published and computed figures only.

/// Facts in the notation of `FactBook`.
let factsAboutLlama4 = """
  # llama4-maker
  ? Who made Llama 4?
  ? Which company made Llama 4?
  ? Who is the maker of the Llama models?
  ? Who developed Llama 4?
  ? Who released Llama 4?
  ~ who made Llama 4
  ~ which company stands behind Llama 4
  = Llama 4 was made by Meta.
  = Meta is the maker of the Llama models.
  = The company behind Llama 4 is Meta.
  ! meta
  # llama4-what
  ? What is Llama 4?
  ? What is Llama 4 about?
  ? What kind of model is Llama 4?
  ? What sort of thing is Llama 4?
  ~ what Llama 4 is
  ~ what kind of model Llama 4 is
  = Llama 4 is a family of language models by Meta that use a mixture of experts and understand images.
  = Llama 4 is Meta's family of models with a mixture of experts.
  ! model|models
  ! meta|experts
  # llama4-date
  ? When was Llama 4 released?
  ? When did Llama 4 come out?
  ? In which year was Llama 4 published?
  ? In which month was Llama 4 announced?
  ~ when Llama 4 was released
  ~ the date of Llama 4's release
  = Llama 4 was released in April 2025.
  = Meta released Llama 4 in April 2025.
  ! 2025
  # llama4-family
  ? Which models belong to Llama 4?
  ? What are the models of the Llama 4 family called?
  ? What are the names of the Llama 4 models?
  ? Which Llama 4 models are there?
  ~ which models belong to Llama 4
  ~ the names of the Llama 4 models
  = The Llama 4 models are Scout, Maverick and Behemoth.
  = Scout, Maverick and Behemoth are the models of the Llama 4 family.
  ! scout
  ! maverick
  ! behemoth
  # scout-experts
  ? How many experts does Scout have?
  ? How many experts are in Llama 4 Scout?
  ? What is the number of routed experts in Scout?
  ? Scout has how many experts?
  ~ how many experts Scout has
  ~ the number of experts in Llama 4 Scout
  = Llama 4 Scout has 16 routed experts.
  = Scout has 16 routed experts and one shared expert in every layer.
  ! 16|sixteen
  # maverick-experts
  ? How many experts does Maverick have?
  ? How many experts are in Llama 4 Maverick?
  ? What is the number of routed experts in Maverick?
  ? Maverick has how many experts?
  ~ how many experts Maverick has
  ~ the number of experts in Llama 4 Maverick
  = Llama 4 Maverick has 128 routed experts.
  = Maverick has 128 routed experts and one shared expert in every expert layer.
  ! 128
  # behemoth-experts
  ? How many experts does Behemoth have?
  ? How many experts are in Llama 4 Behemoth?
  ? What is the number of experts in Behemoth?
  ? Behemoth has how many experts?
  ~ how many experts Behemoth has
  ~ the number of experts in Llama 4 Behemoth
  = Llama 4 Behemoth has 16 experts.
  = Behemoth has 16 experts, as many as Scout.
  ! 16|sixteen
  # scout-context
  ? How long is the context of Scout?
  ? What is the context length of Llama 4 Scout?
  ? How many tokens can Scout read?
  ? How large is Scout's context window?
  ~ how long the context of Scout is
  ~ the context length of Llama 4 Scout
  = Llama 4 Scout has a context of 10 million tokens.
  = The context of Scout is 10 million tokens long.
  ! 10 million|ten million
  # maverick-context
  ? How long is the context of Maverick?
  ? What is the context length of Llama 4 Maverick?
  ? How many tokens can Maverick read?
  ? How large is Maverick's context window?
  ~ how long the context of Maverick is
  ~ the context length of Llama 4 Maverick
  = Llama 4 Maverick has a context of one million tokens.
  = The context of Maverick is one million tokens long.
  ! 1 million|one million
  # scout-parameters
  ? How many parameters does Scout have?
  ? How many parameters does Llama 4 Scout have in total?
  ? What is the total size of Scout?
  ? How large is Llama 4 Scout?
  ~ how many parameters Scout has
  ~ the size of Llama 4 Scout
  = Llama 4 Scout has about 109 billion parameters in total.
  = In total, Scout has about 109 billion parameters, and 17 billion of them are active.
  ! 109
  # maverick-parameters
  ? How many parameters does Maverick have?
  ? How many parameters does Llama 4 Maverick have in total?
  ? What is the total size of Maverick?
  ? How large is Llama 4 Maverick?
  ~ how many parameters Maverick has
  ~ the size of Llama 4 Maverick
  = Llama 4 Maverick has about 400 billion parameters in total.
  = In total, Maverick has about 400 billion parameters, and 17 billion of them are active.
  ! 400
  # behemoth-parameters
  ? How many parameters does Behemoth have?
  ? How large is Llama 4 Behemoth?
  ? What is the total size of Behemoth?
  ? How big is Behemoth?
  ~ how many parameters Behemoth has
  ~ the size of Llama 4 Behemoth
  = Llama 4 Behemoth has nearly two trillion parameters in total.
  = Behemoth is huge: nearly two trillion parameters.
  ! two trillion|2 trillion
  # scout-active
  ? How many active parameters does Scout have?
  ? How many parameters of Scout work on a token?
  ? How many of Scout's parameters are active?
  ? What is the active size of Llama 4 Scout?
  ~ how many parameters of Scout are active
  ~ the number of active parameters in Scout
  = Llama 4 Scout has about 17 billion active parameters.
  = For each token, about 17 billion parameters of Scout are active.
  ! 17
  # maverick-active
  ? How many active parameters does Maverick have?
  ? How many parameters of Maverick work on a token?
  ? How many of Maverick's parameters are active?
  ? What is the active size of Llama 4 Maverick?
  ~ how many parameters of Maverick are active
  ~ the number of active parameters in Maverick
  = Llama 4 Maverick has about 17 billion active parameters.
  = For each token, about 17 billion parameters of Maverick are active.
  ! 17
  # behemoth-active
  ? How many active parameters does Behemoth have?
  ? How many parameters of Behemoth work on a token?
  ? How many of Behemoth's parameters are active?
  ? What is the active size of Llama 4 Behemoth?
  ~ how many parameters of Behemoth are active
  ~ the number of active parameters in Behemoth
  = Llama 4 Behemoth has about 288 billion active parameters.
  = For each token, about 288 billion parameters of Behemoth are active.
  ! 288
  # behemoth-released
  ? Was Behemoth released?
  ? Can I download Behemoth?
  ? Are the weights of Behemoth public?
  ? Where can I get Llama 4 Behemoth?
  ~ whether Behemoth was released
  ~ if the weights of Behemoth are public
  = No, the weights of Behemoth were never published.
  = Behemoth was announced, but its weights were never published.
  ! never|not
  # behemoth-role
  ? What is Behemoth for?
  ? What was Behemoth used for?
  ? What is the role of Behemoth?
  ? Why did Meta train Behemoth?
  ~ what Behemoth is for
  ~ the role of Behemoth
  = Behemoth is the teacher of Scout and Maverick.
  = Meta used Behemoth as a teacher from which Scout and Maverick learned.
  ! teacher
  # scout-layers
  ? How many layers does Scout have?
  ? How many layers are in Llama 4 Scout?
  ? What is the number of layers of Scout?
  ? How deep is Scout?
  ~ how many layers Scout has
  ~ the number of layers in Llama 4 Scout
  = Llama 4 Scout has 48 layers.
  = The text model of Scout has 48 layers.
  ! 48|forty eight
  # maverick-layers
  ? How many layers does Maverick have?
  ? How many layers are in Llama 4 Maverick?
  ? What is the number of layers of Maverick?
  ? How deep is Maverick?
  ~ how many layers Maverick has
  ~ the number of layers in Llama 4 Maverick
  = Llama 4 Maverick has 48 layers.
  = The text model of Maverick has 48 layers, of which 24 have experts.
  ! 48|forty eight
  # scout-expert-layers
  ? Which layers of Scout have experts?
  ? Are there dense layers in Scout?
  ? How many layers of Scout have experts?
  ? Does every layer of Scout have experts?
  ~ which layers of Scout have experts
  ~ where the experts of Scout are
  = In Scout every layer has experts.
  = All layers of Llama 4 Scout have experts.
  ! every|all
  # maverick-expert-layers
  ? Which layers of Maverick have experts?
  ? Are there dense layers in Maverick?
  ? How many layers of Maverick have experts?
  ? Does every layer of Maverick have experts?
  ~ which layers of Maverick have experts
  ~ where the experts of Maverick are
  = In Maverick every second layer has experts, and the others are dense: 24 of 48 have experts.
  = Every second layer of Llama 4 Maverick has experts, that is 24 of 48 layers.
  ! second|24
  # llama4-hidden
  ? What is the hidden size of Llama 4 Scout?
  ? How wide is Scout?
  ? What is the width of Llama 4 Maverick?
  ? How large is the hidden size of Maverick?
  ~ the hidden size of Scout
  ~ how wide Scout and Maverick are
  = Scout and Maverick have a hidden size of 5120.
  = The hidden size of Llama 4 Scout is 5120, and that of Maverick too.
  ! 5120
  # llama4-heads
  ? How many attention heads does Scout have?
  ? How many query heads does Llama 4 have?
  ? How many heads does the attention of Maverick have?
  ? What is the number of query heads in Scout?
  ~ how many query heads Scout has
  ~ the number of attention heads of Llama 4
  = Scout and Maverick have 40 query heads and 8 key and value heads.
  = There are 40 query heads in Llama 4 Scout.
  ! 40|forty
  # llama4-kv-heads
  ? How many key and value heads does Llama 4 have?
  ? How many KV heads does Scout have?
  ? What is the number of key heads in Llama 4?
  ? How many key heads are in Maverick?
  ~ how many key and value heads Llama 4 has
  ~ the number of KV heads in Scout
  = Scout and Maverick have 8 key and value heads.
  = Llama 4 has 8 key and value heads for 40 query heads.
  ! 8|eight
  # llama4-vocabulary
  ? How large is the vocabulary of Llama 4?
  ? How many tokens are in Llama 4's vocabulary?
  ? What is the vocabulary size of Scout?
  ? How many tokens does Llama 4 know?
  ~ how large the vocabulary of Llama 4 is
  ~ the vocabulary size of Llama 4
  = The vocabulary of Llama 4 has 202,048 tokens.
  = Llama 4 has 202,048 tokens: 200,000 from merges and 2,048 special ones.
  ! 202048
  # llama4-special-tokens
  ? How many special tokens does Llama 4 have?
  ? What is the number of special tokens in Llama 4?
  ? How many of Llama 4's tokens are special?
  ? Are there special tokens in Llama 4?
  ~ how many special tokens Llama 4 has
  ~ the number of special tokens
  = Llama 4 has 2,048 special tokens.
  = Of the tokens of Llama 4, 2,048 are special.
  ! 2048
  # llama4-images
  ? Can Llama 4 see images?
  ? Does Llama 4 understand pictures?
  ? Is Llama 4 multimodal?
  ? Can I show a photo to Llama 4?
  ~ whether Llama 4 understands images
  ~ if Llama 4 is multimodal
  = Yes, Llama 4 is multimodal: it understands text and images.
  = Yes, Llama 4 understands images as well as text.
  ! yes|images
  # llama4-early-fusion
  ? What is early fusion?
  ? What does early fusion mean in Llama 4?
  ? How does Llama 4 join text and images?
  ? How do images enter Llama 4?
  ~ what early fusion is
  ~ how Llama 4 joins text and images
  = Early fusion means that image features stand among the text embeddings from the first layer on.
  = With early fusion, images enter the model as embeddings between those of the text.
  ! embeddings|features
  # llama4-tile
  ? How large is an image tile in Llama 4?
  ? What is the size of a tile in Llama 4?
  ? How many pixels has a tile of Llama 4?
  ? Into which tiles are images cut?
  ~ how large an image tile is
  ~ the tile size of Llama 4
  = An image tile of Llama 4 has 336 by 336 pixels.
  = Llama 4 cuts images into tiles of 336 by 336 pixels.
  ! 336
  # llama4-tile-tokens
  ? How many tokens does an image tile take?
  ? How many tokens does Llama 4 use for a tile?
  ? What does one tile cost in tokens?
  ? Into how many tokens does a tile turn?
  ~ how many tokens an image tile takes
  ~ the number of tokens for one tile
  = Each image tile takes 144 tokens in Llama 4.
  = One tile becomes 144 patch tokens.
  ! 144
  # llama4-vision-layers
  ? How many layers does the vision tower have?
  ? How deep is Llama 4's vision encoder?
  ? What is the number of layers in the vision tower?
  ? How many layers look at images in Llama 4?
  ~ how many layers the vision tower has
  ~ the depth of the vision encoder
  = The vision tower of Llama 4 has 34 layers.
  = There are 34 layers in Llama 4's vision tower.
  ! 34|thirty four
  # scout-training-tokens
  ? On how many tokens was Scout trained?
  ? How much text did Scout see in training?
  ? How many training tokens did Scout get?
  ? What amount of data was Scout trained on?
  ~ how many tokens Scout was trained on
  ~ the number of Scout's training tokens
  = Scout was trained on about 40 trillion tokens.
  = About 40 trillion tokens went into the training of Scout.
  ! 40 trillion|forty trillion
  # maverick-training-tokens
  ? On how many tokens was Maverick trained?
  ? How much text did Maverick see in training?
  ? How many training tokens did Maverick get?
  ? What amount of data was Maverick trained on?
  ~ how many tokens Maverick was trained on
  ~ the number of Maverick's training tokens
  = Maverick was trained on about 22 trillion tokens.
  = About 22 trillion tokens went into the training of Maverick.
  ! 22
  # llama4-weights-type
  ? In which number format are Llama 4's weights published?
  ? What type are the weights of Scout?
  ? Which data type do the published weights have?
  ? How are Llama 4's weights stored?
  ~ the number format of the published weights
  ~ what type the weights of Llama 4 have
  = The weights of Llama 4 are published in bfloat16.
  = Meta published the weights in bfloat16, and Maverick also in FP8.
  ! bfloat16|bf16
  # scout-difference
  ? What is the difference between Scout and Maverick?
  ? How do Scout and Maverick differ?
  ? What makes Maverick different from Scout?
  ? Which is larger, Scout or Maverick?
  ~ the difference between Scout and Maverick
  ~ how Scout and Maverick differ
  = Scout has 16 experts and 109 billion parameters, and Maverick has 128 experts and 400 billion.
  = Maverick is larger: 128 experts against the 16 of Scout.
  ! 128|larger
  """
