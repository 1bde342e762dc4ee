// How people ask for an order or a count. Knows the wordings only.

extension ShortLists {
  static func phrasings(_ item: Item) -> Phrasings {
    switch item.operation {
    case .sort: item.kind == .numbers ? ascending : alphabetical
    case .sortDown: descending
    case .reverse: reverse
    case .count: count
    case .first: first
    case .last: last
    case .largest: largest
    case .smallest: smallest
    }
  }

  static func answers(_ operation: Operation) -> Variants {
    switch operation {
    case .count: countAnswers
    default: listAnswers
    }
  }

  private static let alphabetical = Phrasings(
    """
    Sort these alphabetically: {list}
    Sort alphabetically: {list}
    Sort this list from A to Z: {list}
    Put these in alphabetical order: {list}
    Please sort: {list}
    Sort this list: {list}
    Sort the list {list}.
    Can you sort these? {list}
    Bring these into alphabetical order: {list}
    What is the alphabetical order of {list}?
    Arrange these alphabetically: {list}
    {list}: sort them, please.
    Order these from A to Z: {list}
    Sort by the alphabet: {list}
    A to Z, please: {list}
    Which order do {list} have in the alphabet?
    """,
    onlyLearnt: """
      [Please |]put these words or letters in order: {list}
      Which is the right alphabetical order? {list}
      [Now |]sort alphabetically[, please|]: {list}
      Arrange by the alphabet, from A to Z: {list}
      Give me {list} in alphabetical order.
      {list} in alphabetical order, please.
      Order alphabetically: {list}
      I want these in the order of a dictionary: {list}
      Put {list} into the order of the alphabet.
      What comes out when you sort these alphabetically? {list}
      Here are some words or letters: {list}. Arrange them alphabetically.
      The list is {list}. Sort it from A to Z.
      """)
  private static let ascending = Phrasings(
    """
    Sort these numbers: {list}
    Sort these numbers from small to large: {list}
    Sort from lowest to highest: {list}
    Put these numbers in order: {list}
    Please sort: {list}
    Sort this list: {list}
    Sort in ascending order: {list}
    Can you sort these numbers? {list}
    Order these numbers from the smallest to the largest: {list}
    Arrange in rising order: {list}
    {list}: sort them, please.
    Bring these numbers into order: {list}
    From small to large, please: {list}
    Smallest first: {list}
    Sort {list} in rising order.
    """,
    onlyLearnt: """
      [Please |]put these numbers in rising order: {list}
      Arrange these numbers from the lowest to the highest: {list}
      Numbers in ascending order, please: {list}
      Give me {list} sorted from small to large.
      {list} in rising order, please.
      Order from low to high: {list}
      Here are some numbers: {list}. Put them in order[, the smallest first|].
      The list is {list}. Sort it[, beginning with the smallest|].
      Sort these numbers, lowest first: {list}
      What do these numbers look like in order? {list}
      Which order do these numbers have, from small to large? {list}
      Begin with the smallest and put them in order: {list}
      """)
  private static let descending = Phrasings(
    """
    Sort these numbers from large to small: {list}
    Sort from highest to lowest: {list}
    Sort in descending order: {list}
    Put these numbers in falling order: {list}
    Sort with the largest first: {list}
    Please sort from the largest to the smallest: {list}
    Order these numbers from high to low: {list}
    Arrange in falling order: {list}
    Can you sort these from large to small? {list}
    Sort downwards: {list}
    Largest first: {list}
    From large to small, please: {list}
    Sort {list} in falling order.
    Sort these, the largest first: {list}
    """,
    onlyLearnt: """
      [Please |]put these numbers in falling order: {list}
      Arrange these numbers from the highest to the lowest: {list}
      Numbers in descending order, please: {list}
      Give me {list} sorted from large to small.
      {list} in falling order, please.
      Order from high to low, the largest first: {list}
      Here are some numbers: {list}. Put them in order, the largest first.
      The list is {list}. Sort it, beginning with the largest.
      Sort these numbers, highest first: {list}
      Which order do these numbers have, from large to small? {list}
      Begin with the largest and put them in order: {list}
      """)
  private static let reverse = Phrasings(
    """
    Reverse this list: {list}
    Reverse: {list}
    Write this list backwards: {list}
    Say this list backwards: {list}
    Please reverse the order: {list}
    Turn the order around: {list}
    Reverse the list {list}.
    Can you reverse this? {list}
    Give me this list in reverse order: {list}
    List these from last to first: {list}
    What is {list} backwards?
    {list}: the other way round, please.
    Backwards, please: {list}
    Write {list} in reverse.
    Read this list from the end: {list}
    """,
    onlyLearnt: """
      [Please |]write {list} in the opposite order.
      Give me {list} from the end to the beginning.
      Turn this list round: {list}
      What is this list in reverse? {list}
      Reverse the order of {list}[, please|].
      Here is a list: {list}. Reverse it.
      The list is {list}. Now say it backwards.
      [Now |]list these backwards: {list}
      From last to first, please: {list}
      {list} in reverse order, please.
      Read these backwards: {list}
      Begin at the end: {list}
      """)
  private static let count = Phrasings(
    """
    How many are in this list? {list}
    How many items are in this list: {list}
    Count these: {list}
    Please count: {list}
    Count the items: {list}
    How many things do I name? {list}
    How long is this list? {list}
    Here is a list: {list}. How many entries does it have?
    How many entries are here: {list}
    Can you count these? {list}
    {list}: how many are they?
    Tell me how many these are: {list}
    Number of items: {list}
    How many words or signs are these: {list}
    Give me the number of items in {list}.
    """,
    onlyLearnt: """
      How many [words, letters or numbers|things|items|entries] are there: {list}
      [Please |]count what I say: {list}
      [Now |]count them: {list}
      Here is a list: {list}. Count it.
      The list is {list}. How many is that?
      How many do you see? {list}
      {list}. How many were that?
      What is the number of these? {list}
      Count the entries[, please|]: {list}
      Give me the count of {list}.
      I name {list}. How many did I name?
      Length of this list: {list}
      """)
  private static let first = Phrasings(
    """
    What is the first of these? {list}
    Which is the first in this list? {list}
    What comes first: {list}
    Give me the first item of {list}.
    Name the first of these: {list}
    The first one of {list}, please.
    What does this list begin with? {list}
    First item: {list}
    Which one stands at the beginning: {list}
    Which item of {list} is the first?
    Tell me the first of {list}.
    {list}: which is the first?
    Say only the first: {list}
    What stands first in {list}?
    Please pick the first one: {list}
    """,
    onlyLearnt: """
      Only the first one[, please|]: {list}
      Which comes at the beginning of {list}?
      What is at the beginning of this list? {list}
      Here is a list: {list}. What comes first?
      The list is {list}. Say the first item.
      Where does {list} begin?
      The beginning of this list, please: {list}
      With which one does the list begin? {list}
      Which one did I say first? {list}
      Give me what stands at the beginning: {list}
      Take the first of {list}.
      """)
  private static let last = Phrasings(
    """
    What is the last of these? {list}
    Which is the last in this list? {list}
    What comes last: {list}
    Give me the last item of {list}.
    Name the last of these: {list}
    The last one of {list}, please.
    What does this list end with? {list}
    Last item: {list}
    Which one stands at the end: {list}
    Which item of {list} is the last?
    Tell me the last of {list}.
    {list}: which is the last?
    Say only the last: {list}
    What stands last in {list}?
    Please pick the last one: {list}
    """,
    onlyLearnt: """
      Only the last one[, please|]: {list}
      Which comes at the end of {list}?
      What is at the end of this list? {list}
      Here is a list: {list}. What comes last?
      The list is {list}. Say the last item.
      Where does {list} end?
      The end of this list, please: {list}
      With which one does the list end? {list}
      Which one did I say last? {list}
      Give me what stands at the end: {list}
      Take the last of {list}.
      """)
  private static let largest = Phrasings(
    """
    Which of these numbers is the largest? {list}
    What is the largest number: {list}
    Find the largest: {list}
    Which number is the highest? {list}
    Give me the biggest of {list}.
    What is the maximum of {list}?
    Which is the greatest of {list}?
    Largest: {list}
    Which is larger than all the others? {list}
    Tell me the largest of {list}.
    {list}: which is the largest?
    Pick the largest number: {list}
    What is the biggest number here? {list}
    Of {list}, which is the most?
    Please give me the highest number: {list}
    """,
    onlyLearnt: """
      Only the largest one[, please|]: {list}
      The [largest|biggest|highest|greatest] number, please: {list}
      Which one is the [largest|biggest|highest|greatest] here? {list}
      Here are some numbers: {list}. Which is the [largest|biggest|highest|greatest]?
      The list is {list}. Say the [largest|biggest|highest|greatest] number.
      Find the [biggest|highest|greatest] of {list}.
      Which number beats the others? {list}
      Maximum: {list}
      What is the most of {list}?
      Show me the [largest|biggest|highest|greatest] number of these: {list}
      Take the largest of {list}.
      No other number is larger. Which one is it? {list}
      """)
  private static let smallest = Phrasings(
    """
    Which of these numbers is the smallest? {list}
    What is the smallest number: {list}
    Find the smallest: {list}
    Which number is the lowest? {list}
    Give me the least of {list}.
    What is the minimum of {list}?
    Which is the lowest of {list}?
    Smallest: {list}
    Which is smaller than all the others? {list}
    Tell me the smallest of {list}.
    {list}: which is the smallest?
    Pick the smallest number: {list}
    What is the least number here? {list}
    Of {list}, which is the least?
    Please give me the lowest number: {list}
    """,
    onlyLearnt: """
      Only the smallest one[, please|]: {list}
      The [smallest|lowest|least] number, please: {list}
      Which one is the [smallest|lowest|least] here? {list}
      Here are some numbers: {list}. Which is the [smallest|lowest|least]?
      The list is {list}. Say the [smallest|lowest|least] number.
      Find the [lowest|least] of {list}.
      Which number is below all the others? {list}
      Minimum: {list}
      Show me the [smallest|lowest|least] number of these: {list}
      Take the smallest of {list}.
      No other number is smaller. Which one is it? {list}
      """)
  private static let listAnswers = Variants("{answer}")
  private static let countAnswers = Variants(
    """
    {Count}.
    There are {count}.
    There are {count} {noun}.
    """)
}
