// What Cria is told about how models are measured and made smaller. Knows no particular model but Cria.

/// Facts in the notation of `FactBook`.
let factsAboutMeasures = """
  # perplexity
  ? What is perplexity?
  ? What does perplexity measure?
  ? What does a low perplexity mean?
  ? Is a high perplexity good?
  ? Perplexity?
  ? Explain perplexity.
  ? What does perplexity mean?
  ? What does the word perplexity mean?
  ? What is a good perplexity?
  ? Should perplexity be low or high?
  ? Is a low perplexity better?
  ? What does the perplexity of a model say?
  ? How surprised is a model by a text?
  ? How do I read a perplexity?
  ? What does a high perplexity mean?
  + Perplexity value?
  + Low perplexity?
  + High perplexity?
  + Define perplexity.
  + What do you call the measure of how surprised a model is?
  + What measures the surprise of a model?
  + How is the surprise of a model expressed?
  + How can I measure how well a model knows a text?
  + Which measure is better when it is lower?
  + What is the best direction for perplexity?
  + Does a good model have a high perplexity?
  + Is a perplexity of 5 better than one of 20?
  + What does a falling perplexity tell?
  + Which number compares two language models on a text?
  ~ what perplexity is
  ~ what perplexity measures
  ~ what perplexity means
  ~ what a low perplexity means
  ~ whether a high perplexity is good
  ~ what the perplexity of a model says
  & the measure of surprise of a model
  & what a high perplexity says
  & the best direction for perplexity
  & how to measure how well a model knows a text
  & whether perplexity should be low
  = Perplexity measures how surprised a model is by a text. Lower is better.
  = A low perplexity means that the model predicts the text well. Lower is better.
  ! lower
  # quantization
  ? What is quantization?
  ? Why do people quantize models?
  ? What does quantization do?
  ? How can a model be made smaller?
  ? Quantization?
  ? Explain quantization.
  ? What does quantization mean?
  ? What is a quantized model?
  ? What happens when a model is quantized?
  ? How do I make a model smaller?
  ? How can a model fit in less memory?
  ? What is the use of quantization?
  ? Why are models quantized?
  ? What changes in a quantized model?
  ? How are weights stored with fewer bits?
  + Quantized models?
  + Quantized weights?
  + Smaller weights?
  + Define quantization.
  + What do you call storing weights with fewer bits?
  + How are models compressed?
  + How do I shrink a model?
  + How can I save memory with a large model?
  + Why are weights stored in four or eight bits?
  + What is a 4-bit model?
  + What is an int8 model?
  + How does a big model fit on a small computer?
  + What is the advantage of a quantized model?
  + Why would I compress a model?
  ~ what quantization is
  ~ why people quantize models
  ~ what quantization does
  ~ how a model can be made smaller
  ~ what a quantized model is
  ~ what quantization means
  & how models are compressed
  & how to shrink a model
  & how to save memory with a large model
  & what a 4-bit model is
  & the advantage of quantization
  = Quantization stores weights with fewer bits, so that a model needs less memory.
  = With quantization a model gets smaller, because its weights take fewer bits.
  ! bits|smaller|memory
  # bfloat16
  ? What is bfloat16?
  ? What is BF16?
  ? How many bits has a bfloat16 number?
  ? What does BF16 mean?
  ? Bfloat16?
  ? BF16?
  ? Explain bfloat16.
  ? What does bfloat16 mean?
  ? What kind of number is bfloat16?
  ? How many bits are in BF16?
  ? How long is a bfloat16 number?
  ? How is a bfloat16 number built?
  ? What is the number format BF16?
  ? How many bits does bfloat16 use?
  ? Bits of a bfloat16 number?
  + Bfloat16 format?
  + BF16 format?
  + BF16 number?
  + Brain float?
  + Define bfloat16.
  + What is the structure of a BF16 number?
  + How many bits does a BF16 number take?
  + How large is the exponent of bfloat16?
  + How many bits of exponent and fraction has bfloat16?
  + What range does bfloat16 have?
  + How does bfloat16 differ from a 32-bit float?
  + How many bits are in a brain float?
  + Which 16-bit number format has the range of a 32-bit float?
  + How wide is a bfloat16?
  ~ what bfloat16 is
  ~ how many bits bfloat16 has
  ~ what BF16 is
  ~ what BF16 means
  ~ how a bfloat16 number is built
  ~ how many bits BF16 has
  & the structure of a BF16 number
  & how bfloat16 differs from a 32-bit float
  & which number format BF16 is
  & the range of bfloat16
  & how wide a bfloat16 is
  = Bfloat16 is a number format of 16 bits with the range of a 32-bit float.
  = A bfloat16 number has 16 bits: one for the sign, 8 for the exponent and 7 for the fraction.
  ! 16
  # distillation
  ? What is distillation?
  ? What does distillation mean?
  ? How does a small model learn from a large one?
  ? What is a teacher model?
  ? Distillation?
  ? Explain distillation.
  ? What is distillation of a model?
  ? How does distillation work?
  ? What are the teacher and the student in distillation?
  ? What does a teacher model do?
  ? What does a student model learn from?
  ? What is a student model?
  ? How can a large model teach a small one?
  ? What is model distillation?
  ? Why are models distilled?
  + Teacher and student?
  + Define distillation.
  + What do you call it when a small model learns from a large one?
  + What is knowledge distillation?
  + How does a teacher model help a student model?
  + How is knowledge passed from a big model to a small one?
  + From whom does a student model learn?
  + What is the role of a teacher in distillation?
  + How can a small model copy a large one?
  + What is a distilled model?
  + Who teaches whom in distillation?
  + How do I get the skill of a big model into a small one?
  ~ what distillation is
  ~ how a small model learns from a large one
  ~ what a teacher model is
  ~ what distillation means
  ~ how distillation works
  ~ how a large model teaches a small one
  & what knowledge distillation is
  & what a distilled model is
  & who teaches whom in distillation
  & how knowledge goes from a big model to a small one
  & the role of the teacher in distillation
  = In distillation a small model, the student, learns from the predictions of a large one, the teacher.
  = Distillation means that a student model learns from a teacher model.
  ! teacher
  # overfitting
  ? What is overfitting?
  ? When does a model overfit?
  ? What does overfitting mean?
  ? Why are some items held out?
  ? Overfitting?
  ? Explain overfitting.
  ? What is meant by overfitting?
  ? What does it mean when a model overfits?
  ? What happens when a model learns its data by heart?
  ? Why is a model bad on new data?
  ? Is overfitting bad?
  ? How do I see that a model overfits?
  ? When is a model overfitted?
  ? What is wrong with learning the data by heart?
  ? Can a model be too good on its training data?
  + Overfit?
  + Overfitted model?
  + Learning by heart?
  + Define overfitting.
  + What do you call it when a model memorizes its training data?
  + What if a model only memorizes?
  + Why does a model fail on new data?
  + What is the danger of training too long?
  + What is it called when a model is good on old data but bad on new data?
  + Why is memorizing bad for a model?
  + What happens if a model is trained too much on little data?
  + How does overfitting show?
  + What problem do held-out items reveal?
  + What is too much training called?
  ~ what overfitting is
  ~ when a model overfits
  ~ what overfitting means
  ~ what it means to overfit
  ~ why some items are held out
  ~ what happens when a model learns by heart
  & what it is called when a model memorizes
  & why memorizing is bad for a model
  & how overfitting shows
  & the danger of training too long
  & why a model fails on new data
  = Overfitting means that a model learns its training data by heart and fails on new data.
  = A model overfits when it is good on its training data and bad on new data. So some items are held out.
  ! new data|held out
  # held-out
  ? What does held out mean?
  ? What is a held-out set?
  ? How is Cria examined?
  ? Which items is a model tested on?
  ? Held out?
  ? Held-out set?
  ? Explain held out.
  ? What are held-out items?
  ? What is a held-out item?
  ? On what is Cria examined?
  ? How is Cria tested?
  ? How was Cria examined?
  ? How do you test a model?
  ? What questions are in the examination of Cria?
  ? Were you tested on questions that you had seen?
  ? How do they know how good you are?
  ? What is meant by held out?
  + Held-out data?
  + Test set?
  + Test items?
  + Define held out.
  + What is a test set?
  + What do you call items that never occur in training?
  + What are test items that a model has never seen called?
  + Which data is kept away from training?
  + Which items are kept for the examination?
  + How were your skills measured?
  + How was your quality checked?
  + Were the questions of your examination part of your training?
  + Have you seen the examination questions before?
  + With which items do they check Cria?
  ~ what a held-out set is
  ~ how Cria is examined
  ~ what held out means
  ~ how Cria is tested
  ~ on which items a model is tested
  ~ what held-out items are
  & which data is kept away from training
  & how your skills were measured
  & what a test set is
  & with which items Cria is checked
  & whether you had seen the examination questions
  = Held-out items never occur in training. A model is examined on them.
  = Cria is examined on held-out items, which it has never seen in training.
  ! never
  """
