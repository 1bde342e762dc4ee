// How people ask for a sum or a difference. Knows the wordings only.

extension Sums {
  static let sums = Phrasings(
    """
    What is {first} + {second}?
    What is {first} plus {second}?
    How much is {first} + {second}?
    How much is {first} plus {second}?
    {first} + {second} = ?
    {first} + {second}
    {first} plus {second}?
    Add {first} and {second}.
    Please add {first} and {second}.
    Can you add {first} to {second}?
    What is the sum of {first} and {second}?
    Compute {first} + {second}.
    Calculate {first} plus {second}.
    Tell me the sum of {first} and {second}.
    What do {first} and {second} make together?
    {name} has {first} {thing} and gets {second} more. How many {thing} are there now?
    There are {first} {thing} in a box and {second} on the table. How many {thing} are there in all?
    I have {first} {thing} and you give me {second}. How many do I have?
    Yesterday {name} found {first} {thing}, today {second}. How many {thing} is that together?
    {first} {thing} and {second} {thing}: how many are that?
    {first} and {second} make what?
    {first} plus {second}
    {first} plus {second} equals?
    Sum of {first} and {second}?
    Work out {first} + {second}.
    If I add {second} to {first}, what do I get?
    Let us add: {first} + {second}
    What does {first} plus {second} equal?
    {name} buys {first} {thing} on one day and {second} on the next. How many {thing} did {name} buy?
    A bag holds {first} {thing}. We put in {second} more. How many {thing} does it hold now?
    One shelf has {first} {thing}, the other has {second}. How many {thing} do both have?
    """,
    onlyLearnt: """
      [Please |]tell me what {first} plus {second} is.
      [Give me|Say|Find] the sum of {first} and {second}[, please|].
      [The sum|Sum], please: {first} and {second}
      {first} and {second} [added|together|in all|summed up]?
      [Now |]add {second} to {first}[, please|].
      Put {first} and {second} together[.|: what is it?]
      How much [is it|do I have] when I add {first} and {second}?
      [I|We] need {first} + {second}.
      What is {second} more than {first}?
      {first}, and {second} more: how much is [that|it]?
      The numbers are {first} and {second}. [Add them.|What is their sum?|How much are they together?]
      Increase {first} by {second}.
      Which number is {first} + {second}?
      {name} had {first} {thing} and [bought|found|got|won|was given] {second} [more|others]. How many {thing} does {name} have [now|altogether|in all]?
      [There were|We had] {first} {thing}, and {second} [more |]came. How many [{thing} |]are there [now|in all|altogether]?
      {name} has {first} {thing}, [a friend|the sister|the brother|the neighbour] has {second}. How many [{thing} |]do [they|both] have together?
      [I bought|I have|I see] {first} {thing} and [then |]{second} more. How many [{thing} |]is that?
      After {first} {thing} come {second} more. How many {thing} in all?
      {first} {thing} here, {second} there: how many altogether?
      In the morning there are {first} {thing}, and {second} are added. How many [{thing} |]are there in the evening?
      If I put {second} to {first}, what do I get?
      If [you|we] add {second} to {first}, what do [you|we] get?
      What do I [get|have] if I put {first} and {second} together?
      I take {first} and add {second}. What do I [get|have] then?
      What [do I get|do I have|comes out] when {second} is added to {first}?
      When I count {second} on from {first}, what do I [get|reach]?
      I had {first} {thing} and [got|found|won|earned] {second} on the way. How many [{thing} |]do I have now?
      {name} had {first} {thing} and [picked up|found|collected|received] {second} [on the road|on the way home|at school]. How many {thing} does {name} have now?
      {name} has {first} {thing}. [Somebody|A friend|An aunt] brings {second}. How many {thing} does {name} have then?
      {name} takes {first} {thing} from the shelf and {second} from the box. How many {thing} did {name} take?
      {name} ate {first} {thing} yesterday and {second} today. How many {thing} did {name} eat in all?
      {name} lost {first} {thing} on Monday and {second} on Tuesday. How many {thing} did {name} lose altogether?
      {name} spent {first} euros in one shop and {second} in another. How much did {name} spend in all?
      I paid {first} euros and then {second} more. How much did I pay together?
      A jar held {first} {thing}, then {second} more were put in. How many are there now?
      What do {first} {thing} and {second} {thing} come to?
      First {first}, then another {second}: what is the total?
      [What is the total of|Total of|The total, please:] {first} and {second}?
      With {first} {thing} in one hand and {second} in the other, how many {thing} do I hold?
      """)
  static let differences = Phrasings(
    """
    What is {first} - {second}?
    What is {first} minus {second}?
    How much is {first} - {second}?
    How much is {first} minus {second}?
    {first} - {second} = ?
    {first} - {second}
    {first} minus {second}?
    Subtract {second} from {first}.
    Please take {second} away from {first}.
    What is the difference between {first} and {second}?
    Compute {first} - {second}.
    Calculate {first} minus {second}.
    What is left of {first} when I take {second} away?
    {name} has {first} {thing} and gives {second} away. How many {thing} are left?
    There were {first} {thing} and {second} are gone. How many are left?
    I had {first} {thing} and lost {second}. How many do I still have?
    {name} had {first} {thing} and sold {second} of them. How many remain?
    {first} minus {second}
    {first} minus {second} equals?
    {first} less {second}?
    Work out {first} - {second}.
    If I take {second} from {first}, what do I get?
    Let us subtract: {first} - {second}
    What does {first} minus {second} equal?
    Difference of {first} and {second}?
    Can you subtract {second} from {first}?
    A bag holds {first} {thing}. We take out {second}. How many {thing} are still in it?
    Of {first} {thing}, {second} are broken. How many {thing} are whole?
    {name} had {first} {thing} and lost {second} on the way. How many {thing} does {name} have now?
    """,
    onlyLearnt: """
      [Please |]tell me what {first} minus {second} is.
      [Give me|Say|Find|Tell me] the difference between {first} and {second}[, please|].
      [The difference|Difference], please: {first} and {second}
      How large is the difference between {first} and {second}?
      [Now |]subtract {second} from {first}[, please|].
      I subtract {second} from {first}. What [do I get|is left|remains]?
      When you subtract {second} from {first}, [what remains|what is the result]?
      [Take|Now take] {second} [away |]from {first}[.|: what is left?|, please.]
      If you take away {second} from {first}, how much [is left|remains]?
      How much [is left|remains] when {second} is taken from {first}?
      [I|We] need {first} - {second}.
      What is {second} less than {first}?
      {first}, but {second} less: how much is [that|it]?
      The numbers are {first} and {second}. [Subtract the second from the first.|What is their difference?|How far apart are they?]
      Decrease {first} by {second}.
      Which number is {first} - {second}?
      How many more is {first} than {second}?
      {name} had {first} {thing} and [lost|ate|broke|spent|gave away|threw away] {second} [of them|]. How many [{thing} |]are left?
      {name} [lost|sold|dropped|gave away] {second} of {first} {thing}. How many [{thing} |]does {name} [still have|have left]?
      [There were|We had] {first} {thing}, and {second} were [lost|stolen|eaten|taken away|sold]. How many [{thing} |]are [left|still there]?
      {name} has {first} {thing}, [a friend|the sister|the brother|the neighbour] has {second}. How many more [{thing} |]does {name} have?
      [I bought|I had] {first} {thing} and [then |]lost {second}. How many [{thing} |]are left?
      From {first} {thing} [we take|somebody takes] {second}. How many remain?
      {first} {thing} in the morning, {second} fewer in the evening: how many [{thing} |]are that?
      In the morning there are {first} {thing}, and {second} disappear. How many [{thing} |]are there in the evening?
      If [you|we] take {second} away from {first}, what do [you|we] [get|have]?
      When I take {second} off {first}, what do I have?
      I take {second} from {first}. What do I [get|have] then?
      Taking {second} from {first}, what [do I get|remains|is left]?
      I start with {first} and take away {second}. What do I have now?
      I took {second} from {first}. What did I get?
      What [do I get|do I have|comes out] when {second} is taken [off|away from] {first}?
      When I count back {second} from {first}, what do I [get|reach]?
      If {second} is subtracted from {first}, what do I get?
      [What do I get for|What is] {first} with {second} taken off?
      {name} had {first} {thing}, but {second} [fell out of the bag|were left behind|got lost|were dropped on the road]. How many {thing} does {name} have now?
      {name} set out with {first} {thing} and lost {second} on the road. How many {thing} does {name} still have?
      {name} carried {first} {thing} home and dropped {second} [on the way|on the stairs]. How many {thing} came home?
      On the way home {name} lost {second} of {first} {thing}. How many {thing} are there now?
      {name} took {first} {thing} along and forgot {second} on the train. How many {thing} does {name} have now?
      {name} has {first} {thing} and is losing {second}. How many {thing} does {name} have then?
      {name} had {first} {thing} and gave {second} to [a friend|the neighbour|a child]. How many {thing} does {name} have now?
      {name} had {first} {thing} and left {second} [at home|at school|on the bus|behind]. How many {thing} does {name} have then?
      {name} had {first} {thing} and [used|ate|needed|burned] {second}. How many {thing} does {name} [still have|have now]?
      I had {first} {thing}. {second} fell out on the way. How many [{thing} |]do I have now?
      I had {first} {thing} and [gave|sent] {second} to my [brother|sister|friend]. How many [{thing} |]do I have [now|then]?
      {name} had {first} euros and [paid|spent] {second} [in the shop|at the market|on the way]. How many euros does {name} have now?
      From {first} euros I [pay|spend] {second}. How much money do I still have?
      I have {first} {thing} and you take {second} [of them|from me|away]. How many do I have [then|now]?
      Someone took {second} of my {first} {thing}. How many [{thing} |]do I have now?
      There are {first} {thing} in the bag, and {second} fall out. How many are in it now?
      {name} bought {first} {thing} and gave {second} back. How many {thing} does {name} have now?
      There were {first} {thing} on the table. {name} took {second}. How many {thing} are there now?
      A box had {first} {thing}, then {second} were taken out. How many are there now?
      {name} wanted {first} {thing} but has only {second}. How many {thing} are missing?
      {second} of the {first} {thing} [rolled away|were thrown away|disappeared]. How many are there still?
      """)
}
