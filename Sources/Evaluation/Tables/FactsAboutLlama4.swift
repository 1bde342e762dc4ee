// What Cria is told about Meta's Llama 4 as a family. Knows published and computed figures only.

/// Facts in the notation of `FactBook`.
let factsAboutLlama4 = """
  # llama-animal
  ? What is a llama?
  ? What kind of animal is a llama?
  ? What is the animal llama?
  ? What do you know about llamas?
  ? Are llamas animals?
  ? Is a llama a camel?
  ? From where do llamas come?
  ? What sort of animal are llamas?
  ? Which animal is a llama related to?
  ? Is Llama the name of an animal?
  ~ what a llama is
  ~ what kind of animal a llama is
  ~ where llamas live
  ~ something about llamas
  ~ about the animal llama
  = A llama is an animal from South America, a relative of the camel.
  = Llamas are animals of South America and relatives of the camel.
  ! animal|animals|south america
  # llama4-maker
  ? Who made Llama 4?
  ? Which company made Llama 4?
  ? Who is the maker of the Llama models?
  ? Who developed Llama 4?
  ? Who released Llama 4?
  ? Llama 4's maker?
  ? Who is behind Llama 4?
  ? Who built Llama 4?
  ? Who trained Llama 4?
  ? By whom was Llama 4 made?
  ? Which firm developed the Llama models?
  ? From which company is Llama 4?
  ? Whose model is Llama 4?
  ? Who created Scout and Maverick?
  ? Who owns Llama 4?
  ? Where does Llama 4 come from?
  ? Is Llama 4 made by Meta or by Google?
  ~ who made Llama 4
  ~ which company stands behind Llama 4
  ~ who developed Llama 4
  ~ which company made Llama 4
  ~ who trained Llama 4
  ~ the maker of Llama 4
  = Llama 4 was made by Meta.
  = Meta is the maker of the Llama models.
  = The company behind Llama 4 is Meta.
  ! meta
  # llama4-what
  ? What is Llama 4?
  ? What is Llama 4 about?
  ? What kind of model is Llama 4?
  ? What sort of thing is Llama 4?
  ? What exactly is Llama 4?
  ? What does Llama 4 mean?
  ? Explain Llama 4.
  ? Llama 4, what is that?
  ? Can you describe Llama 4?
  ? What do people mean by Llama 4?
  ? Is Llama 4 a language model?
  ? Is Llama 4 one model or several?
  ? What is Meta's Llama 4?
  ? I never heard of Llama 4. What is it?
  ~ what Llama 4 is
  ~ what kind of model Llama 4 is
  ~ what Llama 4 means
  ~ what sort of model Llama 4 is
  ~ about Llama 4
  ~ something about Llama 4
  = Llama 4 is a family of language models by Meta that use a mixture of experts and understand images.
  = Llama 4 is Meta's family of models with a mixture of experts.
  ! model|models
  ! meta|experts
  # llama4-date
  ? When was Llama 4 released?
  ? When did Llama 4 come out?
  ? In which year was Llama 4 published?
  ? In which month was Llama 4 announced?
  ? Llama 4's release date?
  ? Release of Llama 4?
  ? When did Meta release Llama 4?
  ? When did Meta publish Llama 4?
  ? How old is Llama 4?
  ? Since when is there a Llama 4?
  ? From which year is Llama 4?
  ? When was Llama 4 announced?
  ? What is the release date of Llama 4?
  ? On what date did Llama 4 appear?
  ? When were Scout and Maverick released?
  ? In what month and year did Llama 4 come out?
  ~ when Llama 4 was released
  ~ the date of Llama 4's release
  ~ when Llama 4 came out
  ~ in which year Llama 4 appeared
  ~ how old Llama 4 is
  ~ when Meta published Llama 4
  = Llama 4 was released in April 2025.
  = Meta released Llama 4 in April 2025.
  ! 2025
  # llama4-licence
  ? What is the licence of Llama 4?
  ? Under which licence is Llama 4?
  ? Is Llama 4 open source?
  ? May I use Llama 4 freely?
  ? Is Llama 4 free?
  ? Llama 4's licence?
  ? Which licence do the weights of Scout have?
  ? What licence does Maverick have?
  ? Can I use Scout in my company?
  ? Is Scout free to use?
  ? Under what terms did Meta publish Llama 4?
  ~ the licence of Llama 4
  ~ under which licence Llama 4 is published
  ~ if Llama 4 is open source
  ~ which licence Scout has
  ~ the terms of Llama 4
  ~ whether Llama 4 is free
  = Meta published Llama 4 with open weights under its own licence, the Llama 4 Community License.
  = The weights of Llama 4 are open, under Meta's Llama 4 Community License.
  ! community
  # llama4-family
  ? Which models belong to Llama 4?
  ? What are the models of the Llama 4 family called?
  ? What are the names of the Llama 4 models?
  ? Which Llama 4 models are there?
  ? Llama 4 models?
  ? Name the Llama 4 models.
  ? List the models of Llama 4.
  ? How many models are in the Llama 4 family?
  ? What models are in Llama 4?
  ? What is the Llama 4 herd?
  ? Which members does the Llama 4 family have?
  ? What do the Llama 4 models go by?
  ? What versions of Llama 4 are there?
  ? Can you name the members of the Llama 4 family?
  ? Which three models did Meta announce?
  ~ which models belong to Llama 4
  ~ the names of the Llama 4 models
  ~ which Llama 4 models there are
  ~ the members of the Llama 4 family
  ~ what the models of Llama 4 are called
  ~ the models of Llama 4
  = The Llama 4 models are Scout, Maverick and Behemoth.
  = Scout, Maverick and Behemoth are the models of the Llama 4 family.
  ! scout
  ! maverick
  ! behemoth
  # scout-difference
  ? What is the difference between Scout and Maverick?
  ? How do Scout and Maverick differ?
  ? What makes Maverick different from Scout?
  ? Which is larger, Scout or Maverick?
  ? Scout or Maverick, which is larger?
  ? Scout versus Maverick?
  ? Compare Scout and Maverick.
  ? What distinguishes Scout from Maverick?
  ? In what way is Maverick unlike Scout?
  ? Is Maverick larger than Scout?
  ? Is Scout smaller than Maverick?
  ? Which of the two is bigger, Maverick or Scout?
  ? What does Maverick have more of than Scout?
  ? Scout and Maverick, what is the difference?
  ? Are Scout and Maverick the same?
  ~ the difference between Scout and Maverick
  ~ how Scout and Maverick differ
  ~ what makes Maverick different from Scout
  ~ which is larger, Scout or Maverick
  ~ what distinguishes Scout from Maverick
  ~ how Maverick compares with Scout
  = Scout has 16 experts and 109 billion parameters, and Maverick has 128 experts and 400 billion.
  = Maverick is larger: 128 experts against the 16 of Scout.
  ! 128|larger
  # behemoth-released
  ? Was Behemoth released?
  ? Can I download Behemoth?
  ? Are the weights of Behemoth public?
  ? Where can I get Llama 4 Behemoth?
  ? Is Behemoth out?
  ? Is Behemoth available?
  ? Is Behemoth public?
  ? Did Meta publish Behemoth?
  ? When was Behemoth released?
  ? Will I find Behemoth on the internet?
  ? Can I use Behemoth?
  ? Can I run Behemoth at home?
  ? Did Behemoth ever come out?
  ? Download of Behemoth?
  ? May I have the weights of Behemoth?
  ? Have the weights of Behemoth been published?
  ~ whether Behemoth was released
  ~ if the weights of Behemoth are public
  ~ where to get Behemoth
  ~ whether I can download Behemoth
  ~ if Behemoth is public
  ~ if Behemoth ever came out
  = The weights of Behemoth were never published.
  = Behemoth was announced, but its weights were never published.
  ! never|not
  # behemoth-role
  ? What is Behemoth for?
  ? What was Behemoth used for?
  ? What is the role of Behemoth?
  ? Why did Meta train Behemoth?
  ? Behemoth's purpose?
  ? What does Behemoth do?
  ? What is Behemoth good for?
  ? Who learned from Behemoth?
  ? From which model did Scout and Maverick learn?
  ? Why is there a Behemoth?
  ? What did Meta use Behemoth for?
  ? For what purpose was Behemoth trained?
  ? Who is the teacher of Scout and Maverick?
  ? Which model taught Scout?
  ? What is the use of Behemoth?
  ~ what Behemoth is for
  ~ the role of Behemoth
  ~ the purpose of Behemoth
  ~ what Behemoth was used for
  ~ why Meta trained Behemoth
  ~ who taught Scout and Maverick
  = Behemoth is the teacher of Scout and Maverick.
  = Meta used Behemoth as a teacher from which Scout and Maverick learned.
  ! teacher
  # llama4-hidden
  ? What is the hidden size of Llama 4 Scout?
  ? How wide is Scout?
  ? What is the width of Llama 4 Maverick?
  ? How large is the hidden size of Maverick?
  ? Hidden size of Scout?
  ? Hidden size of Maverick?
  ? What is the width of Scout?
  ? How wide is Maverick?
  ? How wide is Llama 4?
  ? How wide are the layers of Scout?
  ? What is the hidden dimension of Llama 4?
  ? How many numbers are in a hidden state of Scout?
  ? How long is the hidden vector of a token in Llama 4?
  ? What is the hidden size of Llama 4?
  ? Model width of Llama 4?
  ~ the hidden size of Scout
  ~ how wide Scout and Maverick are
  ~ the hidden size of Llama 4
  ~ the width of Llama 4 Scout
  ~ how wide Maverick is
  ~ the hidden size of Maverick
  = Scout and Maverick have a hidden size of 5120.
  = The hidden size of Llama 4 Scout is 5120, and that of Maverick too.
  ! 5120
  # llama4-heads
  ? How many attention heads does Scout have?
  ? How many query heads does Llama 4 have?
  ? How many heads does the attention of Maverick have?
  ? What is the number of query heads in Scout?
  ? Attention heads of Scout?
  ? Query heads of Llama 4?
  ? Number of attention heads in Llama 4?
  ? How many heads are in Llama 4?
  ? How many attention heads does Maverick have?
  ? How many attention heads does Llama 4 have?
  ? How many heads for queries does Scout have?
  ? Into how many heads is the attention of Scout split?
  ? What is the number of attention heads in Maverick?
  ? How many query heads are in Maverick?
  ~ how many query heads Scout has
  ~ the number of attention heads of Llama 4
  ~ how many attention heads Scout has
  ~ how many query heads Maverick has
  ~ the number of query heads of Llama 4
  ~ how many heads the attention of Llama 4 has
  = Scout and Maverick have 40 query heads and 8 key and value heads.
  = There are 40 query heads in Llama 4 Scout.
  ! 40|forty
  # llama4-kv-heads
  ? How many key and value heads does Llama 4 have?
  ? How many KV heads does Scout have?
  ? What is the number of key heads in Llama 4?
  ? How many key heads are in Maverick?
  ? KV heads of Llama 4?
  ? Key and value heads of Scout?
  ? Number of KV heads in Llama 4?
  ? How many KV heads does Llama 4 have?
  ? How many KV heads does Maverick have?
  ? How many heads for keys and values are in Scout?
  ? How many key and value heads are in Maverick?
  ? How many value heads does Llama 4 have?
  ? What is the number of key and value heads?
  ? How many key heads does Scout have?
  ~ how many key and value heads Llama 4 has
  ~ the number of KV heads in Scout
  ~ how many KV heads Llama 4 has
  ~ the number of key and value heads
  ~ how many key heads Scout has
  ~ how many KV heads Maverick has
  = Scout and Maverick have 8 key and value heads.
  = Llama 4 has 8 key and value heads for 40 query heads.
  ! 8|eight
  # llama4-vocabulary
  ? How large is the vocabulary of Llama 4?
  ? How many tokens are in Llama 4's vocabulary?
  ? What is the vocabulary size of Scout?
  ? How many tokens does Llama 4 know?
  ? Llama 4's vocabulary size?
  ? Vocabulary of Llama 4?
  ? How big is Llama 4's vocabulary?
  ? How many tokens does Scout know?
  ? How many tokens does Maverick know?
  ? What is the vocabulary size of Llama 4?
  ? How many entries has the vocabulary of Llama 4?
  ? How many different tokens are there in Llama 4?
  ? How many tokens does the tokenizer of Llama 4 have?
  ? What is the number of tokens in Llama 4's vocabulary?
  ? Size of the Llama 4 vocabulary?
  ~ how large the vocabulary of Llama 4 is
  ~ the vocabulary size of Llama 4
  ~ how many tokens Llama 4 knows
  ~ the number of tokens in Llama 4's vocabulary
  ~ how big Llama 4's vocabulary is
  ~ how many tokens the tokenizer of Llama 4 has
  = The vocabulary of Llama 4 has 202,048 tokens.
  = Llama 4 has 202,048 tokens: 200,000 from merges and 2,048 special ones.
  ! 202048
  # llama4-special-tokens
  ? How many special tokens does Llama 4 have?
  ? What is the number of special tokens in Llama 4?
  ? How many of Llama 4's tokens are special?
  ? Are there special tokens in Llama 4?
  ? Special tokens of Llama 4?
  ? Number of special tokens in Llama 4?
  ? How many special tokens are there?
  ? How many special tokens does the vocabulary of Llama 4 hold?
  ? How many tokens of Llama 4 are not from text?
  ? How many special tokens does Scout have?
  ? How many special tokens does Maverick know?
  ? What number of special tokens is in Llama 4?
  ? Count of the special tokens in Llama 4?
  ~ how many special tokens Llama 4 has
  ~ the number of special tokens
  ~ how many of Llama 4's tokens are special
  ~ the number of special tokens in Llama 4
  ~ how many special tokens there are
  ~ how many special tokens Scout has
  = Llama 4 has 2,048 special tokens.
  = Of the tokens of Llama 4, 2,048 are special.
  ! 2048
  # llama4-images
  ? Can Llama 4 see images?
  ? Does Llama 4 understand pictures?
  ? Is Llama 4 multimodal?
  ? Can I show a photo to Llama 4?
  ? Is Llama 4 able to see?
  ? Can Scout see pictures?
  ? Can Maverick look at photos?
  ? Does Llama 4 work with images?
  ? Can Llama 4 read pictures?
  ? Does Llama 4 take images as input?
  ? Can I give Llama 4 a picture?
  ? Does Llama 4 understand photos?
  ? Can the Llama 4 models look at an image?
  ? Llama 4 and images?
  ? Does Scout understand images?
  ? Is Scout multimodal?
  ? Does Llama 4 have vision?
  ~ whether Llama 4 understands images
  ~ if Llama 4 is multimodal
  ~ whether Llama 4 can see
  ~ if Llama 4 can read pictures
  ~ whether Scout understands images
  ~ if I can show Llama 4 a photo
  = Yes, Llama 4 is multimodal: it understands text and images.
  = Yes, Llama 4 understands images as well as text.
  ! yes|images
  # llama4-early-fusion
  ? What is early fusion?
  ? What does early fusion mean in Llama 4?
  ? How does Llama 4 join text and images?
  ? How do images enter Llama 4?
  ? Early fusion?
  ? Explain early fusion.
  ? How does early fusion work?
  ? How are pictures and text put together in Llama 4?
  ? Where do the features of an image go in Llama 4?
  ? At which point do images come into the model?
  ? In what way does Llama 4 take in pictures?
  ? What is fused in early fusion?
  ? Why is it called early fusion?
  ? How does Llama 4 mix images with text?
  ~ what early fusion is
  ~ how Llama 4 joins text and images
  ~ what early fusion means
  ~ how early fusion works
  ~ how images enter Llama 4
  ~ how pictures and text come together in Llama 4
  = Early fusion means that image features stand among the text embeddings from the first layer on.
  = With early fusion, images enter the model as embeddings between those of the text.
  ! embeddings|features
  # llama4-tile
  ? How large is an image tile in Llama 4?
  ? What is the size of a tile in Llama 4?
  ? How many pixels has a tile of Llama 4?
  ? Into which tiles are images cut?
  ? Tile size of Llama 4?
  ? Size of an image tile?
  ? How big is an image tile?
  ? How many pixels are in a tile?
  ? How wide is an image tile?
  ? How large are the tiles of an image in Llama 4?
  ? What is the tile size?
  ? Into pieces of which size does Llama 4 cut an image?
  ? How many pixels wide is a tile?
  ? Tiles of Llama 4, how large?
  ~ how large an image tile is
  ~ the tile size of Llama 4
  ~ the size of an image tile
  ~ how many pixels a tile has
  ~ how big the tiles of Llama 4 are
  ~ into what tiles Llama 4 cuts an image
  = An image tile of Llama 4 has 336 by 336 pixels.
  = Llama 4 cuts images into tiles of 336 by 336 pixels.
  ! 336
  # llama4-tile-tokens
  ? How many tokens does an image tile take?
  ? How many tokens does Llama 4 use for a tile?
  ? What does one tile cost in tokens?
  ? Into how many tokens does a tile turn?
  ? Tokens for a tile?
  ? Tokens of an image tile?
  ? How many tokens is one tile?
  ? How many tokens does a tile become?
  ? How many tokens come from one image tile?
  ? What is the number of tokens for an image tile?
  ? How many patch tokens has a tile?
  ? How much of the context does a tile take?
  ? How many tokens does a small picture cost?
  ? How many tokens stand for one tile of an image?
  ~ how many tokens an image tile takes
  ~ the number of tokens for one tile
  ~ how many tokens a tile becomes
  ~ how many patch tokens a tile has
  ~ what one tile costs in tokens
  ~ how many tokens stand for a tile
  = Each image tile takes 144 tokens in Llama 4.
  = One tile becomes 144 patch tokens.
  ! 144
  # llama4-vision-layers
  ? How many layers does the vision tower have?
  ? How deep is Llama 4's vision encoder?
  ? What is the number of layers in the vision tower?
  ? How many layers look at images in Llama 4?
  ? Layers of the vision tower?
  ? Vision tower depth?
  ? How many layers are in the vision tower?
  ? How many layers are in the vision encoder of Llama 4?
  ? How deep is the vision tower?
  ? How many layers has the part that reads images?
  ? Of how many layers is the vision tower made?
  ? The vision encoder has how many layers?
  ? How many layers does the image part of Llama 4 have?
  ? Vision layers of Llama 4?
  ~ how many layers the vision tower has
  ~ the depth of the vision encoder
  ~ how deep the vision tower is
  ~ the number of layers in the vision tower
  ~ how many layers the vision encoder has
  ~ how many layers read the images
  = The vision tower of Llama 4 has 34 layers.
  = There are 34 layers in Llama 4's vision tower.
  ! 34|thirty four
  # llama4-weights-type
  ? In which number format are Llama 4's weights published?
  ? What type are the weights of Scout?
  ? Which data type do the published weights have?
  ? How are Llama 4's weights stored?
  ? Number format of Llama 4's weights?
  ? Data type of Llama 4?
  ? In which format did Meta publish the weights?
  ? What number type do the weights of Llama 4 have?
  ? What is the data type of Scout's weights?
  ? How many bits do the published weights have?
  ? Are the weights of Llama 4 in BF16?
  ? Which number format do Scout and Maverick use?
  ? In what precision are the weights of Llama 4?
  ? What precision did Meta publish?
  ~ the number format of the published weights
  ~ what type the weights of Llama 4 have
  ~ the data type of Scout's weights
  ~ how Llama 4's weights are stored
  ~ in what precision Llama 4 was published
  ~ which number format Meta used for the weights
  = The weights of Llama 4 are published in bfloat16.
  = Meta published the weights in bfloat16, and Maverick also in FP8.
  ! bfloat16|bf16
  """
