// What Cria is told about the parts that the Llama 4 models share. Knows published and computed figures only.

/// Facts in the notation of `FactBook`.
let factsAboutLlama4Parts = """
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
  + Width of Llama 4?
  + Hidden size?
  + Hidden dimension of Scout?
  + Embedding size of Llama 4?
  + Model dimension of Scout and Maverick?
  + How many dimensions do the hidden states of Llama 4 have?
  + How many values does a hidden state of Maverick hold?
  + How long is an embedding vector in Llama 4?
  + How broad is Scout?
  + How large is the hidden state of Llama 4?
  + What size are the vectors between the layers of Llama 4?
  + How many channels does Scout have?
  + In how many dimensions does Llama 4 think?
  ~ the hidden size of Scout
  ~ how wide Scout and Maverick are
  ~ the hidden size of Llama 4
  ~ the width of Llama 4 Scout
  ~ how wide Maverick is
  ~ the hidden size of Maverick
  & the embedding size of Llama 4
  & the width of Maverick's layers
  & how long the vectors of Llama 4 are
  & how many dimensions a hidden state of Scout has
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
  + Llama 4 heads?
  + Heads in Scout?
  + Query heads?
  + Head count of Maverick?
  + How many heads ask queries in Llama 4?
  + How many attention heads work in each layer of Llama 4?
  + Each layer of Scout has how many query heads?
  + With how many heads does Scout attend?
  + How many parallel heads are in the attention of Llama 4?
  + What is the head count of Llama 4?
  + How many heads for queries, not for keys, has Llama 4?
  + Count the attention heads of Llama 4.
  ~ how many query heads Scout has
  ~ the number of attention heads of Llama 4
  ~ how many attention heads Scout has
  ~ how many query heads Maverick has
  ~ the number of query heads of Llama 4
  ~ how many heads the attention of Llama 4 has
  & the head count of Scout
  & with how many heads Llama 4 attends
  & how many heads for queries there are
  & how many attention heads are in a layer of Maverick
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
  + KV heads?
  + Key heads of Llama 4?
  + Value heads of Maverick?
  + Llama 4 key and value heads?
  + How many heads hold keys in Llama 4?
  + How many heads store the keys and values of Llama 4?
  + How many key heads do the query heads of Llama 4 share?
  + Not the query heads: how many KV heads are in Scout?
  + How many value heads are in Scout?
  + How many heads go into the cache of Llama 4?
  + What is the KV head count of Llama 4?
  + For 40 query heads, how many key heads are there?
  ~ how many key and value heads Llama 4 has
  ~ the number of KV heads in Scout
  ~ how many KV heads Llama 4 has
  ~ the number of key and value heads
  ~ how many key heads Scout has
  ~ how many KV heads Maverick has
  & the KV head count of Llama 4
  & how many value heads Maverick has
  & how many heads store keys in Scout
  & how many key heads the query heads of Llama 4 share
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
  + Token count of Llama 4's vocabulary?
  + Vocabulary size of Maverick?
  + Vocab size of Llama 4?
  + How large is Llama 4's dictionary of tokens?
  + Between how many tokens can Llama 4 choose?
  + How many words does Llama 4 know?
  + How many entries does the token table of Llama 4 hold?
  + How many token ids are there in Llama 4?
  + How rich is the vocabulary of Llama 4?
  + How many kinds of tokens has Llama 4?
  + The tokenizer of Scout has how many tokens?
  + All tokens of Llama 4 counted, how many are there?
  ~ how large the vocabulary of Llama 4 is
  ~ the vocabulary size of Llama 4
  ~ how many tokens Llama 4 knows
  ~ the number of tokens in Llama 4's vocabulary
  ~ how big Llama 4's vocabulary is
  ~ how many tokens the tokenizer of Llama 4 has
  & the size of the token table of Llama 4
  & how many entries the vocabulary of Scout has
  & how many token ids Llama 4 has
  & how rich the vocabulary of Llama 4 is
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
  + Special tokens?
  + How many reserved tokens does Llama 4 have?
  + How many control tokens are in Llama 4?
  + How many extra tokens has Llama 4 beside the text tokens?
  + How many markers such as eot does the vocabulary of Llama 4 hold?
  + What part of Llama 4's vocabulary is special tokens?
  + How many of the tokens in Scout are control tokens?
  + How many ids are kept for special tokens in Llama 4?
  + Count the special tokens of Scout.
  + How many tokens were added beside the merges in Llama 4?
  ~ how many special tokens Llama 4 has
  ~ the number of special tokens
  ~ how many of Llama 4's tokens are special
  ~ the number of special tokens in Llama 4
  ~ how many special tokens there are
  ~ how many special tokens Scout has
  & how many control tokens Llama 4 has
  & how many ids are reserved for special tokens
  & the count of special tokens in Scout
  & how many extra tokens Llama 4 has
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
  + Llama 4 images?
  + Llama 4 vision?
  + Images in Scout?
  + Does Maverick see?
  + Is Maverick multimodal?
  + Can Llama 4 describe a picture?
  + Can Llama 4 recognize what is on a photo?
  + Does Llama 4 have eyes?
  + Will Scout understand my drawing?
  + May I send an image to Maverick?
  + Can Llama 4 process visual input?
  + Does Llama 4 only read text, or pictures too?
  + Is Llama 4 a vision model?
  + Can I upload a photo to Scout?
  ~ whether Llama 4 understands images
  ~ if Llama 4 is multimodal
  ~ whether Llama 4 can see
  ~ if Llama 4 can read pictures
  ~ whether Scout understands images
  ~ if I can show Llama 4 a photo
  & whether Llama 4 has vision
  & whether Maverick can describe a picture
  & if Scout accepts photos
  & if Llama 4 can process visual input
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
  + Fusion of text and images?
  + Fusion in Llama 4?
  + Define early fusion.
  + What is meant by early fusion?
  + When are images and text combined in Llama 4?
  + How does Llama 4 combine pictures and words?
  + How are the two, image and text, merged in Llama 4?
  + How do image patches get into the text model?
  + What do you call it when images join the text from the first layer on?
  + What is the name for mixing image and text embeddings at the start?
  + How does a picture get into the model?
  + In what form do images reach the first layer of Llama 4?
  + How are photos fed into Llama 4?
  ~ what early fusion is
  ~ how Llama 4 joins text and images
  ~ what early fusion means
  ~ how early fusion works
  ~ how images enter Llama 4
  ~ how pictures and text come together in Llama 4
  & the meaning of early fusion
  & how Llama 4 combines pictures and words
  & in what form images reach the model
  & how image and text are merged
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
  + Image tile?
  + Tile pixels?
  + Tile resolution of Llama 4?
  + Pixels of a tile?
  + What resolution does a tile have?
  + What are the dimensions of an image tile?
  + How high and wide is a tile?
  + In what size of squares does Llama 4 split a picture?
  + How large are the squares into which a photo is cut?
  + How are large images cut up in Llama 4?
  + What image size does the vision tower take?
  + Width and height of a tile?
  + One tile measures how many pixels?
  ~ how large an image tile is
  ~ the tile size of Llama 4
  ~ the size of an image tile
  ~ how many pixels a tile has
  ~ how big the tiles of Llama 4 are
  ~ into what tiles Llama 4 cuts an image
  & the resolution of a tile
  & the dimensions of an image tile
  & how large the squares of a picture are
  & the width and height of a tile
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
  + Tile tokens?
  + Patch tokens of a tile?
  + Tokens per tile?
  + Tokens per image tile in Llama 4?
  + Image tokens for each tile?
  + What is the price of a tile in tokens?
  + How many embeddings does one tile yield?
  + How many patches does a tile give?
  + How many positions of the context does a tile fill?
  + How many tokens does Llama 4 spend on one image tile?
  + How expensive is a tile in tokens?
  + Each tile turns into how many tokens?
  ~ how many tokens an image tile takes
  ~ the number of tokens for one tile
  ~ how many tokens a tile becomes
  ~ how many patch tokens a tile has
  ~ what one tile costs in tokens
  ~ how many tokens stand for a tile
  & how many tokens Llama 4 spends on a tile
  & the tokens per tile
  & how many patches a tile gives
  & how many places in the context a tile fills
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
  + Vision tower?
  + Vision layers?
  + How many blocks does the vision tower have?
  + How many blocks are in the image encoder of Llama 4?
  + How many layers does the image encoder have?
  + How many layers does the eye of Llama 4 have?
  + How many layers process a picture in Llama 4?
  + How many layers does an image pass through in the vision part?
  + Layers for images in Llama 4?
  + Count the layers of the vision encoder.
  ~ how many layers the vision tower has
  ~ the depth of the vision encoder
  ~ how deep the vision tower is
  ~ the number of layers in the vision tower
  ~ how many layers the vision encoder has
  ~ how many layers read the images
  & the depth of the image encoder
  & how many blocks the vision tower has
  & how many layers process a picture
  & how many layers the vision part of Llama 4 has
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
  + Weights format of Llama 4?
  + Precision of Llama 4?
  + Dtype of Llama 4?
  + What precision do the weights of Maverick have?
  + Are the weights of Scout 16-bit or 32-bit?
  + Are Llama 4's weights floats?
  + In what kind of numbers are the weights of Scout saved?
  + Which float format did Meta choose for Llama 4?
  + How precise are the published weights of Llama 4?
  + In which form were the numbers of Llama 4 released?
  + What are the weights of Llama 4 saved as?
  + What sort of floating point numbers does Llama 4 come in?
  ~ the number format of the published weights
  ~ what type the weights of Llama 4 have
  ~ the data type of Scout's weights
  ~ how Llama 4's weights are stored
  ~ in what precision Llama 4 was published
  ~ which number format Meta used for the weights
  & in what kind of numbers Scout is saved
  & which float format Meta published
  & how precise the weights of Llama 4 are
  = The weights of Llama 4 are published in bfloat16.
  = Meta published the weights in bfloat16, and Maverick also in FP8.
  ! bfloat16|bf16
  """
