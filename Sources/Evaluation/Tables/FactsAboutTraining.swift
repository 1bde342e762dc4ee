// What Cria is told about how models are trained, measured and made smaller. Knows no particular model.

/// Facts in the notation of `FactBook`.
let factsAboutTraining = """
  # parameter
  ? What is a parameter of a model?
  ? What are weights?
  ? What are the parameters of a model?
  ? What does a model learn?
  ? Parameters?
  ? Weights?
  ? Explain what parameters are.
  ? What is a weight?
  ? What are model weights?
  ? What does the word parameter mean?
  ? What are the numbers inside a model called?
  ? What is stored in a model?
  ? Where is the knowledge of a model?
  ? Are weights and parameters the same?
  ? What is meant by the weights of a model?
  ? What is a model made of?
  ~ what a parameter is
  ~ what the weights of a model are
  ~ what weights are
  ~ what parameters are
  ~ what the parameters of a model are
  ~ what a model learns
  ~ what the numbers inside a model are called
  = Parameters are the numbers that a model learns in training. They are also called weights.
  = The weights of a model are the numbers that it learns.
  ! numbers
  # training
  ? What is training?
  ? How does a model learn?
  ? What happens in training?
  ? What does it mean to train a model?
  ? Training?
  ? Explain training.
  ? How is a model trained?
  ? What is done in training?
  ? What changes in training?
  ? How are the weights of a model found?
  ? How do models learn?
  ? What does training a model mean?
  ? What is the training of a model?
  ? How does a model get better?
  ? How does a model learn from text?
  ~ how a model learns
  ~ what happens in training
  ~ how a model is trained
  ~ what it means to train a model
  ~ what training is
  ~ how models learn
  ~ what changes in training
  = In training, the weights are changed step by step so that the model predicts its data better.
  = A model learns by changing its weights a little after every batch of text.
  ! weights
  # pre-training
  ? What is pre-training?
  ? What comes first, pre-training or fine-tuning?
  ? What does a model learn in pre-training?
  ? What is the first stage of training?
  ? Pre-training?
  ? Explain pre-training.
  ? What does pre-training mean?
  ? How does training begin?
  ? What happens in pre-training?
  ? What is done before fine-tuning?
  ? What comes before fine-tuning?
  ? Which stage of training is the first?
  ? What text is used in pre-training?
  ? What is pre-training for?
  ? Why is a model pre-trained?
  ~ what pre-training is
  ~ the first stage of training
  ~ what happens in pre-training
  ~ what comes before fine-tuning
  ~ what a model learns in pre-training
  ~ what pre-training means
  ~ how training begins
  = Pre-training is the first stage: the model learns to predict much plain text.
  = In pre-training a model reads much text and learns to predict it.
  ! text|first
  # fine-tuning
  ? What is fine-tuning?
  ? What is supervised fine-tuning?
  ? What comes after pre-training?
  ? How does a model learn to answer?
  ? Fine-tuning?
  ? Supervised fine-tuning?
  ? Explain fine-tuning.
  ? What does fine-tuning mean?
  ? What happens in fine-tuning?
  ? What is SFT?
  ? What is the second stage of training?
  ? How does a model learn to chat?
  ? How does a model become an assistant?
  ? Why is a model fine-tuned?
  ? What is fine-tuning for?
  ? On what is a model fine-tuned?
  ~ what fine-tuning is
  ~ what comes after pre-training
  ~ what fine-tuning means
  ~ how a model learns to answer
  ~ what supervised fine-tuning is
  ~ how a model learns to chat
  ~ what happens in fine-tuning
  = Fine-tuning trains a model further on good examples, such as dialogues.
  = After pre-training comes fine-tuning, in which the model learns from dialogues.
  ! dialogues|examples
  # loss
  ? What is the loss?
  ? What does the loss of a model measure?
  ? What does a low loss mean?
  ? What number gets smaller in training?
  ? Loss?
  ? The loss?
  ? Explain the loss.
  ? What does loss mean?
  ? What is the loss of a model?
  ? What is a loss in training?
  ? What does the loss tell me?
  ? What does a high loss mean?
  ? Is a low loss good?
  ? What should get smaller in training?
  ? How do I see that training works?
  ? Which number says how badly a model predicts?
  ~ what the loss is
  ~ what the loss measures
  ~ what a low loss means
  ~ what the loss of a model is
  ~ what loss means
  ~ which number gets smaller in training
  = The loss measures how badly a model predicts. It gets smaller in training.
  = A low loss means that the model predicts its text well.
  ! predict|predicts
  # gradient
  ? What is a gradient?
  ? What does the gradient say?
  ? What is a gradient in training?
  ? How does a model know which way to change?
  ? Gradient?
  ? Gradients?
  ? Explain gradients.
  ? What are gradients?
  ? What does the word gradient mean?
  ? What is a gradient for?
  ? What do gradients tell?
  ? What tells a weight in which direction to change?
  ? How does training know how to change a weight?
  ? What is the gradient of the loss?
  ? Why are gradients computed?
  ~ what a gradient is
  ~ what the gradient says
  ~ what gradients are
  ~ what a gradient is for
  ~ how a model knows which way to change
  ~ what gradients tell
  = The gradient says how the loss changes when a weight changes.
  = A gradient tells for each weight in which direction the loss falls.
  ! loss
  # learning-rate
  ? What is the learning rate?
  ? What does the learning rate do?
  ? What happens if the learning rate is too high?
  ? How large are the steps of training?
  ? Learning rate?
  ? Explain the learning rate.
  ? What does learning rate mean?
  ? How far does a weight move in one step?
  ? What sets the size of the training steps?
  ? What is a high learning rate?
  ? What does a low learning rate do?
  ? Why is the learning rate important?
  ? Which setting says how large the training steps are?
  ? What is the learning rate for?
  ? What happens with a large learning rate?
  ~ what the learning rate is
  ~ what the learning rate does
  ~ how large the steps of training are
  ~ what learning rate means
  ~ what a high learning rate does
  ~ what the learning rate is for
  = The learning rate says how large each step of training is.
  = With a high learning rate the weights change in large steps.
  ! step|steps
  # adamw
  ? What is AdamW?
  ? Which optimizer is often used?
  ? What kind of algorithm is AdamW?
  ? Which optimizer trains Cria?
  ? AdamW?
  ? Explain AdamW.
  ? What does AdamW do?
  ? What is AdamW for?
  ? What is the optimizer of Cria?
  ? With which optimizer were you trained?
  ? Which optimizer does Herd use?
  ? Which optimizer trained you?
  ? Is AdamW an optimizer?
  ? What is an optimizer?
  ? How does AdamW work?
  ? Your optimizer?
  ~ what AdamW is
  ~ which optimizer trains Cria
  ~ what AdamW does
  ~ what an optimizer is
  ~ which optimizer trained you
  ~ what kind of algorithm AdamW is
  = AdamW is an optimizer: it changes the weights by their gradients, with weight decay apart.
  = Cria is trained with the optimizer AdamW.
  ! optimizer
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
