// What goes on around the people of a passage. Knows nobody and nothing that is asked for.

/// Sentences between the statements that nobody asks about.
let sceneSentences = Variants(
  """
  It was a [warm|cold|quiet|windy|bright] [morning|evening|day] and the streets were [empty|full of people|wet].
  The [sun|moon] stood over the [hills|roofs|trees] and a [dog|cock|bell] could be heard.
  [Many|Some|Only a few] people know [each other|their neighbours] so well.
  The [winter|summer|autumn] had been [long|short|mild] and everybody was [glad|tired|cheerful].
  In the [garden|yard|street] the [children|boys|girls] were playing [ball|with a kite|in the leaves].
  [Nothing|Not much] had changed [since then|for a long time].
  The [old|new] clock in the [hall|tower|kitchen] [struck|showed] [three|five|nine|eleven].
  There was a smell of [fresh bread|rain|flowers|coffee] in the air.
  A [cart|bus|car] [rolled|drove|passed] slowly along the [road|street|river].
  On the [roof|wall|fence] sat [three|two|four] [birds|cats], and they [did not move|looked at everybody].
  The [mayor|priest|old judge] [greeted|knew|liked] [everybody|all of them].
  [Then|Later|At noon] it [rained|snowed] [a little|for an hour], but [nobody cared|it did not matter].
  Life is [quiet|not easy|good] in [such a place|these days|this part of the country].
  The [shops|cafés|windows] were [already closed|still open|full of light].
  [Far away|Somewhere in the distance|Behind the hill] a [train|ship|church bell] could be heard.
  The [train|bus|last ferry] was late [again|as usual|because of the snow], and the people [waited|complained|read their papers].
  [Leaves|Papers|Feathers] were blowing [across the square|over the road|along the platform].
  The [river|lake|harbour] lay [still|grey|bright] in the [morning|evening] light.
  [Two|Three|A few] [old men|women|students] were sitting [on a bench|at a table|under a tree] and [talking|laughing|playing cards].
  Somebody had left [a newspaper|a glove|an umbrella] on the [bench|stairs|table].
  The [radio|neighbours' radio|old gramophone] was playing [a song|quiet music|the news].
  Nobody [expected|could have known] what would happen [next|that week|in the end].
  The [summer holidays|market days|long nights] had [just begun|come to an end].
  There is [not much to see|a small museum|a good café] [here|around here|in this street].
  The [streets|houses] are [old|narrow|painted white] and [the gardens are small|the roofs are red].
  [Most|Some] of the [visitors|tourists|guests] come in [spring|summer|winter] and stay [for a week|only for a day].
  On the [hill|other side of the river] there are [the ruins of a castle|a few trees|two windmills].
  Once a year there is a [feast|fair|race], and then the [whole street|whole town] is [full of music|full of lights].
  The [bakery|post office|little cinema] at the corner [closed|opened] [many years ago|last spring|not long ago].
  A [cool|warm|strong] wind came from the [sea|north|mountains].
  The [news|story] was in [all the papers|the newspaper], but [few people read it|soon it was forgotten].
  Everything [went well|was ready|seemed quiet] until [the evening|the lights went out|the guests came].
  The [coffee|tea] was [cold|too strong|very good], and the [talk|conversation] was about [the weather|old times|the next holidays].
  That [year|spring|autumn] the [harvest|apples|snow] came [early|late].
  The [road|path|bridge] was [closed|being repaired|covered with snow], so everybody [had to walk|took the other way].
  In the [kitchen|dining room|hall] the [lamps were burning|windows were open|table was laid].
  People [say|believe|often say] that [time goes faster|the air is better|nothing ever happens] [here|in this place].
  The [letter|parcel] that [everybody was waiting for|should have come] did not arrive.
  [At first|For a while|For an hour] nobody [spoke|noticed anything|said a word].
  The [photographs|pictures] on the wall [show|showed] [the old harbour|a wedding|a street in winter].
  A [large|small|thin] [cat|crow] [walked|looked] [along the wall|through the window|around the corner] and [was gone|ran away].
  It [had been|was] a [busy|difficult|happy] [week|month|time] for [everybody|the whole family|all of them].
  """)
