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
  ~ what perplexity is
  ~ what perplexity measures
  ~ what perplexity means
  ~ what a low perplexity means
  ~ whether a high perplexity is good
  ~ what the perplexity of a model says
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
  ~ what quantization is
  ~ why people quantize models
  ~ what quantization does
  ~ how a model can be made smaller
  ~ what a quantized model is
  ~ what quantization means
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
  ~ what bfloat16 is
  ~ how many bits bfloat16 has
  ~ what BF16 is
  ~ what BF16 means
  ~ how a bfloat16 number is built
  ~ how many bits BF16 has
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
  ~ what distillation is
  ~ how a small model learns from a large one
  ~ what a teacher model is
  ~ what distillation means
  ~ how distillation works
  ~ how a large model teaches a small one
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
  ~ what overfitting is
  ~ when a model overfits
  ~ what overfitting means
  ~ what it means to overfit
  ~ why some items are held out
  ~ what happens when a model learns by heart
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
  ~ what a held-out set is
  ~ how Cria is examined
  ~ what held out means
  ~ how Cria is tested
  ~ on which items a model is tested
  ~ what held-out items are
  = Held-out items never occur in training. A model is examined on them.
  = Cria is examined on held-out items, which it has never seen in training.
  ! never
  """
