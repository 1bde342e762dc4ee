// What Cria is told about how models are trained. Knows no particular model but Cria.

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
  """
