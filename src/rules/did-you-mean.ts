/** "Did you mean …?": the known word that is most similar to a mistyped one. */
import leven from 'leven'

/** Whether two neighbouring letters have changed places: one slip of the hand, which as two changes would be too many for a short word. */
const isSwapped = (typed: string, name: string) =>
  typed.length === name.length &&
  [...typed.slice(1)].some((letter, at) => `${typed.slice(0, at)}${letter}${typed[at]}${typed.slice(at + 2)}` === name)

/** A question with the most similar word, or an empty text if none is similar. A word that was cut short means the one that it begins. */
export function didYouMean(word: string, known: readonly string[]): string {
  const typed = word.toLowerCase()
  const distance = (one: string) => {
    const name = one.toLowerCase()
    if (typed.length > 2 && name.startsWith(typed)) return 0
    return isSwapped(typed, name) ? 1 : leven(typed, name)
  }
  const ranked = known.map((one) => ({one, far: distance(one)})).sort((one, other) => one.far - other.far)
  const [best] = ranked
  return best && best.far <= Math.ceil(word.length / 3) ? ` Did you mean "${best.one}"?` : ''
}
