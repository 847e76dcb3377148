/** Months with typing errors: "Apri", "Mya", "Agusuts". */

/** Whether two words differ by one letter that is added, missing or other, or by two letters that changed places. */
function isOneSlipAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const [rest, otherRest] = [one.slice(start), other.slice(start)]
  if (rest.slice(1) === otherRest.slice(1) || rest.slice(1) === otherRest || rest === otherRest.slice(1)) return true
  return rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2)
}

/** A month of three letters is too similar to other words, so only two letters that changed places are accepted. */
const isSwapped = (one: string, other: string) =>
  one.length === other.length && [...one].sort().join('') === [...other].sort().join('') && isOneSlipAway(one, other)

/** The only month that a word, itself not a month, can be a misspelling of; undefined if there is none or several. */
export function nearestMonth(word: string, months: Readonly<Record<string, number>>): string | undefined {
  const typed = word.toLowerCase()
  const near = Object.keys(months).filter((name) => {
    if (name.length >= 4 && typed.length >= 4) return name.startsWith(typed) || isOneSlipAway(typed, name)
    return isSwapped(typed, name)
  })
  const numbers = new Set(near.map((name) => months[name]))
  return numbers.size === 1 ? near[0] : undefined
}
