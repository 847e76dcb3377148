/** "Did you mean …?": the known word that is most similar to a mistyped one. */
import leven from 'leven'

/** A question with the most similar word, or an empty text if none is similar. A word that was cut short means the one that it begins. */
export function didYouMean(word: string, known: readonly string[]): string {
  const typed = word.toLowerCase()
  const distance = (one: string) => {
    const name = one.toLowerCase()
    return typed.length > 2 && name.startsWith(typed) ? 0 : leven(typed, name)
  }
  const ranked = known.map((one) => ({one, far: distance(one)})).sort((one, other) => one.far - other.far)
  const [best] = ranked
  return best && best.far <= Math.ceil(word.length / 3) ? ` Did you mean "${best.one}"?` : ''
}
