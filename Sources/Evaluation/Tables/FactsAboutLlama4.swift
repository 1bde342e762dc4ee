// What Cria is told about Meta's Llama 4 as a family. Knows published facts only, no figures of the parts.

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
  + Tell me, what are llamas in nature?
  + To which family of animals do llamas belong?
  + In which part of the world do llamas live?
  + On which continent do I find llamas?
  + Where is the home of the llama?
  + What can you say about llamas?
  + What beast is a llama?
  + I mean the animal: what is a llama?
  + Are llamas related to camels?
  + Is the llama related to the camel?
  + Which creature is called llama?
  ~ what a llama is
  ~ what kind of animal a llama is
  ~ where llamas live
  ~ something about llamas
  ~ about the animal llama
  & what sort of creature a llama is
  & from which continent llamas come
  & to which animals llamas are related
  & where the llama is at home
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
  + Llama 4 company?
  + Who invented Llama 4?
  + Who published Llama 4?
  + Which organization produced Llama 4?
  + Which business stands behind Llama 4?
  + Who is the producer of Scout?
  + Who wrote Llama 4?
  + Which team built Scout and Maverick?
  + Who offers Llama 4?
  + Who are the people behind Llama 4?
  + Name the company that made Llama 4.
  + Is Llama 4 from OpenAI?
  + Was Scout created by Meta?
  ~ who made Llama 4
  ~ which company stands behind Llama 4
  ~ who developed Llama 4
  ~ which company made Llama 4
  ~ who trained Llama 4
  ~ the maker of Llama 4
  & who invented Llama 4
  & which organization produced Llama 4
  & who published the Llama models
  & the company of Llama 4
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
  + Define Llama 4.
  + What do you know of Llama 4?
  + Llama 4 in one sentence?
  + Give me a short description of Llama 4.
  + What is so special about Llama 4?
  + Is Llama 4 an AI?
  + Is Llama 4 an artificial intelligence?
  + Is Llama 4 a program or a model?
  + What does the name Llama 4 stand for?
  + How would you describe Llama 4?
  + What type of AI is Llama 4?
  + Give me an overview of Llama 4.
  + Introduce Llama 4 to me.
  ~ what Llama 4 is
  ~ what kind of model Llama 4 is
  ~ what Llama 4 means
  ~ what sort of model Llama 4 is
  ~ about Llama 4
  ~ something about Llama 4
  & in short what Llama 4 is
  & the definition of Llama 4
  & what type of AI Llama 4 is
  & in one sentence what Llama 4 is
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
  + Llama 4 date?
  + Llama 4 year?
  + Publication of Llama 4, when was it?
  + When did Llama 4 first appear?
  + When did Llama 4 become available?
  + When was Llama 4 launched?
  + What was the launch date of Llama 4?
  + When did Llama 4 arrive?
  + How long has Llama 4 existed?
  + How long ago did Llama 4 come out?
  + At what time was Llama 4 made public?
  + Which month saw the launch of Llama 4?
  + Is Llama 4 new?
  + When could people first use Llama 4?
  ~ when Llama 4 was released
  ~ the date of Llama 4's release
  ~ when Llama 4 came out
  ~ in which year Llama 4 appeared
  ~ how old Llama 4 is
  ~ when Meta published Llama 4
  & when Llama 4 was launched
  & the year of Llama 4
  & how long Llama 4 has existed
  & when Llama 4 became available
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
  + Llama 4 license?
  + What is the name of the licence of Llama 4?
  + Are there rules for using Llama 4?
  + Am I allowed to use Llama 4?
  + May I sell something made with Llama 4?
  + Is commercial use of Llama 4 allowed?
  + What are the conditions for using Llama 4?
  + Which rules did Meta set for Llama 4?
  + Do I have to pay for Llama 4?
  + Are the weights of Llama 4 open?
  + Is Maverick open?
  + Legally, how may I use Llama 4?
  + Can I download and use Llama 4 legally?
  ~ the licence of Llama 4
  ~ under which licence Llama 4 is published
  ~ if Llama 4 is open source
  ~ which licence Scout has
  ~ the terms of Llama 4
  ~ whether Llama 4 is free
  & the conditions for using Llama 4
  & whether commercial use of Llama 4 is allowed
  & the rules for using Llama 4
  & the legal terms of Scout and Maverick
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
  + Members of Llama 4?
  + The Llama 4 herd, who is in it?
  + Who belongs to the herd of Llama 4 models?
  + What does Meta call the Llama 4 herd?
  + What are the variants of Llama 4?
  + Which sizes of Llama 4 exist?
  + In which variants does Llama 4 come?
  + Which kinds of Llama 4 exist?
  + Give me the list of Llama 4 models.
  + Who are Scout's siblings?
  + What is the Llama 4 collection?
  + What are all the Llama 4 models?
  + Besides Scout, which Llama 4 models exist?
  ~ which models belong to Llama 4
  ~ the names of the Llama 4 models
  ~ which Llama 4 models there are
  ~ the members of the Llama 4 family
  ~ what the models of Llama 4 are called
  ~ the models of Llama 4
  & which variants of Llama 4 exist
  & who belongs to the Llama 4 herd
  & which kinds of Llama 4 exist
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
  + Scout vs Maverick?
  + Maverick or Scout?
  + Which has more experts, Scout or Maverick?
  + Which model has more parameters, Scout or Maverick?
  + How much bigger than Scout is Maverick?
  + Put Scout and Maverick side by side.
  + In what are Scout and Maverick not alike?
  + What sets Maverick apart from Scout?
  + Contrast Maverick with Scout.
  + Who is the bigger one, Scout or Maverick?
  + Who is the smaller one, Scout or Maverick?
  + How does Scout compare to Maverick?
  + Where do Scout and Maverick disagree?
  ~ the difference between Scout and Maverick
  ~ how Scout and Maverick differ
  ~ what makes Maverick different from Scout
  ~ which is larger, Scout or Maverick
  ~ what distinguishes Scout from Maverick
  ~ how Maverick compares with Scout
  & what sets Scout apart from Maverick
  & which one is bigger, Maverick or Scout
  & a comparison of Scout and Maverick
  & how to tell Scout from Maverick
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
  + Behemoth weights?
  + Behemoth release?
  + Has Meta released Behemoth?
  + Is Behemoth on sale?
  + Is there a way to obtain Behemoth?
  + Was Behemoth ever made public?
  + Did Behemoth see the light of day?
  + Is Behemoth open to everyone?
  + Can anyone get hold of Behemoth?
  + Where are the files of Behemoth?
  + When will Behemoth come out?
  + Is Behemoth still secret?
  + Why can I not find Behemoth?
  ~ whether Behemoth was released
  ~ if the weights of Behemoth are public
  ~ where to get Behemoth
  ~ whether I can download Behemoth
  ~ if Behemoth is public
  ~ if Behemoth ever came out
  & how to obtain Behemoth
  & whether Behemoth is available
  & if Meta ever published Behemoth
  & whether anyone can get Behemoth
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
  + Behemoth's job?
  + Behemoth's task?
  + Why was Behemoth built?
  + Why did Meta make such a huge model as Behemoth?
  + Which model is the teacher in the Llama 4 family?
  + From whom did Maverick learn?
  + Which larger model were Scout and Maverick distilled from?
  + What function does Behemoth have?
  + How did Behemoth help Scout and Maverick?
  + What does Behemoth teach?
  + Whose teacher is Behemoth?
  + What was the point of Behemoth?
  ~ what Behemoth is for
  ~ the role of Behemoth
  ~ the purpose of Behemoth
  ~ what Behemoth was used for
  ~ why Meta trained Behemoth
  ~ who taught Scout and Maverick
  & the job of Behemoth
  & from which model Scout was distilled
  & what Behemoth does for the smaller models
  & how Behemoth helped Scout
  = Behemoth is the teacher of Scout and Maverick.
  = Meta used Behemoth as a teacher from which Scout and Maverick learned.
  ! teacher
  """
