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
  + Weight of a model?
  + Define parameter.
  + What do you call the numbers that a model learns?
  + Which numbers does a model learn?
  + What is the other word for weights?
  + In what does a model keep its knowledge?
  + What is inside a model file?
  + Of what does a model consist?
  + What are weights in a neural network?
  + What are learned numbers called?
  + Is a parameter a number?
  + What is the difference between weights and parameters?
  ~ what a parameter is
  ~ what the weights of a model are
  ~ what weights are
  ~ what parameters are
  ~ what the parameters of a model are
  ~ what a model learns
  ~ what the numbers inside a model are called
  & which numbers a model learns
  & the other word for weights
  & where a model keeps its knowledge
  & of what a model consists
  & the definition of a parameter
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
  + Learning of a model?
  + Define training.
  + What do you call the process in which a model learns?
  + By what process does a model learn?
  + How do weights change while a model learns?
  + How does a neural network learn?
  + How is an AI taught?
  + How do you teach a model?
  + How does a model improve?
  + What goes on while a model is trained?
  + In what way are weights adjusted?
  + What is a training step?
  + How are good weights found?
  ~ how a model learns
  ~ what happens in training
  ~ how a model is trained
  ~ what it means to train a model
  ~ what training is
  ~ how models learn
  ~ what changes in training
  & how an AI is taught
  & how weights are adjusted
  & how a neural network learns
  & how a model improves
  & what goes on in training
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
  + Pretraining?
  + First training phase?
  + Define pre-training.
  + What do you call the first stage of training?
  + With what does the training of a model start?
  + Where does a model learn language first?
  + Which phase uses plain text?
  + In which stage does a model read much plain text?
  + What precedes fine-tuning?
  + How is a base model made?
  + What is a base model trained on?
  + What does a model do first in its training?
  + What is read in pre-training?
  ~ what pre-training is
  ~ the first stage of training
  ~ what happens in pre-training
  ~ what comes before fine-tuning
  ~ what a model learns in pre-training
  ~ what pre-training means
  ~ how training begins
  & the first phase of training
  & with what the training of a model starts
  & which stage uses plain text
  & how a base model is made
  & what precedes fine-tuning
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
  + Finetuning?
  + Training on dialogues?
  + Define fine-tuning.
  + What does SFT stand for?
  + What do you call further training on good examples?
  + Which stage turns a base model into an assistant?
  + What follows pre-training?
  + Which training uses dialogues?
  + How is a model taught to hold a conversation?
  + How do I adapt a model to my task?
  + What is done after pre-training?
  + What is an instruct model trained with?
  ~ what fine-tuning is
  ~ what comes after pre-training
  ~ what fine-tuning means
  ~ how a model learns to answer
  ~ what supervised fine-tuning is
  ~ how a model learns to chat
  ~ what happens in fine-tuning
  & what follows pre-training
  & which training uses dialogues
  & what SFT means
  & how a base model becomes an assistant
  & how a model is taught to hold a conversation
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
  + Loss value?
  + Loss function?
  + Define loss.
  + What is a loss function?
  + What do you call the number that says how badly a model predicts?
  + How is the error of a model measured?
  + What does training make smaller?
  + Which value shrinks while a model learns?
  + What is minimized in training?
  + What is the name for the error of a model on its text?
  + Should the loss go up or down?
  + What does it mean if the loss falls?
  + How do I notice that a model is learning?
  ~ what the loss is
  ~ what the loss measures
  ~ what a low loss means
  ~ what the loss of a model is
  ~ what loss means
  ~ which number gets smaller in training
  & how the error of a model is measured
  & what is minimized in training
  & whether the loss should go up or down
  & what it means if the loss falls
  & what a loss function is
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
  + Gradient of a weight?
  + Gradient descent?
  + Define gradient.
  + What do you call the direction in which the loss changes?
  + What shows the direction in which the loss falls?
  + How does the loss react to a small change of a weight?
  + Which quantity tells how to change a weight?
  + What is computed for each weight in training?
  + In which direction should a weight move?
  + What is the derivative of the loss called?
  + What does backpropagation compute?
  + What guides the change of the weights?
  + What is the meaning of gradients in training?
  ~ what a gradient is
  ~ what the gradient says
  ~ what gradients are
  ~ what a gradient is for
  ~ how a model knows which way to change
  ~ what gradients tell
  & what guides the change of the weights
  & which quantity tells how to change a weight
  & the derivative of the loss
  & what backpropagation computes
  & the direction in which the loss falls
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
  + Step size?
  + Step size of training?
  + Define learning rate.
  + What is the step size in training?
  + What do you call the size of a training step?
  + Which number controls how fast the weights change?
  + How fast do weights change in training?
  + How big is one step of training?
  + How quickly does a model learn?
  + What happens if the steps of training are too large?
  + Why not take a very high learning rate?
  + What does a learning rate control?
  + How strongly are weights changed in a step?
  ~ what the learning rate is
  ~ what the learning rate does
  ~ how large the steps of training are
  ~ what learning rate means
  ~ what a high learning rate does
  ~ what the learning rate is for
  & the step size of training
  & which number controls how fast weights change
  & how big a step of training is
  & what the learning rate controls
  & how strongly weights are changed in a step
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
  + Define optimizer.
  + What is the optimizer used in training called?
  + Which algorithm updates the weights?
  + Which algorithm applies the gradients to the weights?
  + What changes the weights by their gradients?
  + Is it Adam, AdamW or SGD?
  + Do you use AdamW?
  + What method of optimization does Herd have?
  + Name the optimizer that trained Cria.
  + What does weight decay have to do with AdamW?
  ~ what AdamW is
  ~ which optimizer trains Cria
  ~ what AdamW does
  ~ what an optimizer is
  ~ which optimizer trained you
  ~ what kind of algorithm AdamW is
  & which algorithm updates the weights
  & the name of your optimizer
  & what changes the weights by their gradients
  & which optimizer Herd has
  = AdamW is an optimizer: it changes the weights by their gradients, with weight decay apart.
  = Cria is trained with the optimizer AdamW.
  ! optimizer
  """
