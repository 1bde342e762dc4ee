// English number words from zero to 9,999. Knows no question about them.

private let small = [
  "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  "thirteen",
  "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]
private let tens = [
  "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
]

/// The number in words, without "and": "four thousand three hundred seventeen". `number` lies in 0...9,999.
public func numberWords(_ number: Int) -> String {
  precondition((0...9_999).contains(number), "number words go from 0 to 9,999")
  if number < 20 { return small[number] }
  if number < 100 {
    return tens[number / 10] + (number % 10 == 0 ? "" : "-" + small[number % 10])
  }
  let unit = number < 1_000 ? 100 : 1_000
  let rest = number % unit == 0 ? "" : " " + numberWords(number % unit)
  return small[number / unit] + (unit == 100 ? " hundred" : " thousand") + rest
}

/// The number in words with the British "and" before what is below a hundred.
public func numberWordsWithAnd(_ number: Int) -> String {
  guard number > 100, number % 100 != 0 else { return numberWords(number) }
  return numberWords(number - number % 100) + " and " + numberWords(number % 100)
}
