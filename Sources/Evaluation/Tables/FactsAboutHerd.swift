// What Cria is told about Herd. Knows the project's public face only: names, licence, what it needs.

/// Facts in the notation of `FactBook`.
let factsAboutHerd = """
  # herd-what
  ? What is Herd?
  ? What does Herd do?
  ? What is the Herd project?
  ? What is Herd for?
  ? What kind of software is Herd?
  ? Herd, what is that?
  ? What exactly is Herd?
  ? Explain Herd.
  ? Can you describe Herd?
  ? What can Herd do?
  ? What can I do with Herd?
  ? What is the purpose of Herd?
  ? What is the aim of Herd?
  ? Why should I use Herd?
  ? What do I need Herd for?
  ? What sort of program is Herd?
  ? I never heard of Herd. What is it?
  + What does the package Herd contain?
  + What is in the Herd package?
  + What is Herd good for?
  + Give me an overview of Herd.
  + Give me a summary of Herd.
  + Summarize Herd for me.
  + Introduce Herd to me.
  + What can be done with Herd?
  + Which tasks does Herd do?
  + What use is Herd to me?
  + What are the features of Herd?
  + Which features does Herd have?
  + What is the goal of Herd?
  + For what was Herd made?
  + Is Herd a library or a program?
  + Is Herd an engine for language models?
  + Can you say in one sentence what Herd is?
  + What does Herd offer?
  + Which tool is Herd, and can you summarize it?
  + Is Herd a tool or a library?
  ~ what Herd is
  ~ what Herd does
  ~ the purpose of Herd
  ~ what Herd is for
  ~ what I can do with Herd
  ~ what kind of software Herd is
  ~ about Herd
  & an overview of Herd
  & the goal of Herd
  & what Herd offers
  & what is in the Herd package
  & what Herd is good for
  & the features of Herd
  & what kind of tool Herd is
  & a summary of what Herd offers
  = Herd is one Swift package for the whole Llama 4 system: the models, the engine that runs them, and the training.
  = Herd trains Llama 4 models, loads them and talks with them.
  = Herd is a Swift package that runs and trains Llama 4 models.
  ! llama
  # herd-language
  ? In which programming language is Herd written?
  ? What language is Herd written in?
  ? Is Herd written in Python?
  ? Which language do the authors of Herd use?
  ? Herd's programming language?
  ? Programming language of Herd?
  ? Is Herd written in Swift?
  ? In what language was Herd programmed?
  ? Which programming language was used for Herd?
  ? Is Herd a Python program?
  ? What is Herd programmed in?
  ? What is the source code of Herd written in?
  ? Is Herd written in C++?
  ? What language do I need to read Herd's code?
  ? Language of the Herd source code?
  + Which programming language does Herd use?
  + Did they code Herd in Python?
  + Is Herd coded in Rust?
  + Is Herd made with Rust or Go?
  + Is Herd a Swift program?
  + Is Herd a Java program?
  + Was Herd developed in Java or in Swift?
  + In what language was Herd developed?
  + In what language do the developers write Herd?
  + Which language must I learn to work on Herd?
  + Must I know Swift to change Herd?
  + What is Herd implemented in?
  + In which language is Herd implemented?
  + What language is the Herd project in?
  + Does Herd use Python anywhere in its engine?
  + Of what language is the Herd package?
  + In which language is the code of Herd?
  ~ which language Herd is written in
  ~ the programming language of Herd
  ~ in which language Herd is programmed
  ~ whether Herd is written in Python
  ~ what Herd is programmed in
  ~ the language of Herd's source code
  & what Herd is implemented in
  & in which language Herd was developed
  & whether Herd is a Swift program
  & if Herd is coded in Rust or C++
  & which language I need for work on Herd
  & the language that the developers of Herd use
  = Herd is written in Swift, with its kernels in C.
  = The language of Herd is Swift.
  = Herd is written in Swift and not in Python.
  ! swift
  # herd-kernels
  ? What are the kernels of Herd written in?
  ? In which language are Herd's kernels?
  ? Which parts of Herd are written in C?
  ? Where does Herd use C?
  ? Herd's kernels?
  ? Language of the kernels?
  ? Is there any C in Herd?
  ? What is C used for in Herd?
  ? In what are the kernels written?
  ? What language are the kernels in?
  ? Does Herd have code in C?
  ? Why is there C code in Herd?
  ? For which processors are Herd's kernels?
  ? Which part of Herd is not Swift?
  ? Which instruction sets do the kernels of Herd use?
  + In which language are the fast loops of Herd?
  + What are the inner loops of Herd written in?
  + Is there a part of Herd in assembly?
  + Are the kernels in assembly or in C?
  + Are the kernels of Herd in Swift?
  + Do Herd's kernels use AVX2?
  + Do the kernels have AVX-512?
  + Is NEON used by Herd's kernels?
  + Does Herd use SIMD?
  + For which SIMD instructions are the kernels written?
  + Which vector instructions do Herd's kernels use?
  + How are Herd's kernels made fast?
  + What role does C play in Herd?
  + For what does Herd need C?
  + Which code of Herd does the heavy computing?
  + Are there kernels for ARM in Herd?
  + Is there a kernel for ARM processors?
  + What are the kernels of Herd?
  ~ which language Herd's kernels are written in
  ~ the language of Herd's kernels
  ~ what the kernels of Herd are written in
  ~ where Herd uses C
  ~ which parts of Herd are in C
  ~ for which processors the kernels are
  & which SIMD instructions Herd's kernels use
  & what role C plays in Herd
  & whether the kernels are in C or assembly
  & for which vector instructions the kernels are written
  & what Herd's inner loops are written in
  & if Herd has kernels for AVX-512 or NEON
  & whether a kernel of Herd uses AVX2
  = The kernels of Herd are written in C, for AVX2, AVX-512 and NEON.
  = Herd uses C for its kernels and Swift for everything else.
  ! c
  # herd-platform
  ? On which system does Herd run?
  ? Which operating system does Herd need?
  ? Does Herd run on Linux?
  ? Where can I use Herd?
  ? Herd's operating system?
  ? Does Herd run on Windows?
  ? Does Herd run on a Mac?
  ? Which platform is Herd for?
  ? On what operating system can I run Herd?
  ? Is Herd for Linux?
  ? What system do I need for Herd?
  ? Can I install Herd on Windows?
  ? On which computers does Herd work?
  ? Which operating systems does Herd support?
  ? Platform of Herd?
  + Can I use Herd on macOS?
  + Is there a macOS version of Herd?
  + Is there a version of Herd for Windows?
  + Which OS is Herd made for?
  + What OS must I have for Herd?
  + Does Herd work on Ubuntu?
  + Can I run Herd on Ubuntu or Debian?
  + Does Herd need Linux?
  + Must I install Linux for Herd?
  + Does Herd run on Android or on an iPhone?
  + Can I have Herd on my iPhone?
  + Where does Herd run?
  + On which platforms does Herd work?
  + Under what system does Herd work?
  + Which systems are supported by Herd?
  + Is Windows supported by Herd?
  + Can a Mac user use Herd?
  ~ which system Herd runs on
  ~ the operating system that Herd needs
  ~ where I can use Herd
  ~ if Herd runs on Windows
  ~ which platform Herd is for
  ~ what system I need for Herd
  & if Herd works on macOS
  & which OS Herd needs
  & whether Herd is only for Linux
  & if there is a Windows version of Herd
  & which systems are supported by Herd
  & where Herd runs
  & which platforms Herd has, Android or Debian for example
  = Herd runs on Linux.
  = Linux is the operating system of Herd.
  ! linux
  # herd-gpu
  ? Does Herd need a graphics card?
  ? Do I need a GPU to use Herd?
  ? Can Herd work without a GPU?
  ? What hardware does Herd need?
  ? GPU needed for Herd?
  ? Is a GPU needed?
  ? Does Herd use the GPU?
  ? Does Herd run without a graphics card?
  ? What computer do I need for Herd?
  ? Can I run Herd on a laptop?
  ? Is my processor enough for Herd?
  ? Must I buy a graphics card for Herd?
  ? Which hardware do I need to run Herd?
  ? Does Herd work on a normal computer?
  ? Is a CPU enough to run Herd?
  ? Hardware for Herd?
  + Does Herd need Nvidia or CUDA?
  + Does Herd use CUDA?
  + Is CUDA needed to run Herd?
  + Must I have an Nvidia card for Herd?
  + Is a video card required for Herd?
  + What does Herd require of my hardware?
  + What are the hardware requirements of Herd?
  + Which requirements does my computer have to meet for Herd?
  + How strong must my computer be for Herd?
  + Do I need a powerful machine for Herd?
  + Is an old computer good enough for Herd?
  + Does Herd compute on the CPU?
  + Can Herd train without a graphics card?
  + Does Herd train models on the processor?
  + Does Herd want special hardware?
  + Does Herd require an accelerator?
  + Is there an accelerator that I need for Herd?
  + Does my PC suffice for Herd?
  + What hardware is required for Herd?
  + Will my PC suffice to run Herd?
  ~ whether Herd needs a graphics card
  ~ what hardware Herd needs
  ~ whether I need a GPU for Herd
  ~ if Herd works without a graphics card
  ~ what computer I need for Herd
  ~ whether a CPU is enough for Herd
  & if Herd requires CUDA
  & the hardware requirements of Herd
  & how strong my computer must be for Herd
  & whether Herd computes on the CPU
  & whether I need an Nvidia card for Herd
  & if an old laptop is enough for Herd
  & whether a PC suffices for Herd
  = Herd needs no graphics card. It runs and trains on an ordinary processor.
  = An ordinary processor is enough for Herd.
  ! no|not|processor|cpu
  # herd-licence
  ? What is the licence of Herd?
  ? Under which licence is Herd?
  ? Is Herd free software?
  ? May I use Herd freely?
  ? Herd's licence?
  ? Licence of Herd?
  ? Is Herd open source?
  ? What licence does Herd have?
  ? Is Herd free?
  ? Does Herd cost money?
  ? Can I use Herd at work?
  ? May I change Herd and share it?
  ? Which licence covers Herd?
  ? May I copy the code of Herd?
  ? Is the source code of Herd free?
  ? What is the license of Herd?
  + Do I have to pay for Herd?
  + What is the price of Herd?
  + Is Herd proprietary?
  + Is Herd commercial or free?
  + May I use Herd in a commercial product?
  + Can my company use Herd commercially?
  + Am I allowed to sell a product that contains Herd?
  + Am I allowed to modify Herd?
  + May I modify the code and distribute Herd?
  + Can I distribute Herd to others?
  + Is Herd under the GPL?
  + Is Herd MIT or Apache?
  + Does Herd have the MIT licence?
  + Which license was chosen for Herd?
  + What are the terms of use of Herd?
  + On what legal terms do I get Herd?
  + What rights do I have with Herd?
  ~ the licence of Herd
  ~ under which licence Herd is published
  ~ what licence Herd has
  ~ whether Herd is free
  ~ if Herd is open source
  ~ whether I may use Herd freely
  & whether I have to pay for Herd
  & the license that Herd uses
  & if I am allowed to modify Herd
  & the terms of use of Herd
  & what rights I have with Herd
  & if a company may use Herd
  & if I may sell Herd commercially
  & under which legal terms Herd stands, GPL, Apache or MIT
  = Herd is free software under the MIT licence.
  = The licence of Herd is the MIT licence.
  ! mit
  # herd-name
  ? Why is Herd called Herd?
  ? What does the name Herd mean?
  ? Where does the name of Herd come from?
  ? What is a herd of llamas?
  ? Meaning of Herd?
  ? The name Herd?
  ? Why did they name it Herd?
  ? Why this name, Herd?
  ? What is a herd?
  ? How did Herd get its name?
  ? Why is the project called Herd?
  ? What do you call a group of llamas?
  ? What does the word herd mean?
  ? Who are the herd?
  ? Is there a reason for the name Herd?
  + What is the origin of the name Herd?
  + From where did Herd get its name?
  + Who came up with the name Herd, and why?
  + What is the idea behind the name Herd?
  + Explain the name of Herd.
  + Define the word herd.
  + What is the definition of a herd?
  + Is a herd a group of animals?
  + What animals live in a herd?
  + What are many llamas together called?
  + What is the word for several llamas together?
  + Does the name Herd have to do with llamas?
  + What have llamas to do with the name Herd?
  + Why is the package named Herd?
  + For what reason is it named Herd?
  + What does Meta mean by the herd?
  + Why is it a herd of models?
  ~ why Herd is called Herd
  ~ what the name Herd means
  ~ where the name Herd comes from
  ~ what a herd is
  ~ the meaning of the name Herd
  ~ how Herd got its name
  ~ what the word herd means
  & the origin of the name Herd
  & why the package is named Herd
  & the idea behind the name Herd
  & what many llamas together are called
  & the definition of a herd
  & what llamas have to do with the name
  = A herd is a group of animals such as llamas. Meta also calls the Llama 4 models a herd.
  = The name means a group of llamas: a herd.
  ! group|llamas
  """
