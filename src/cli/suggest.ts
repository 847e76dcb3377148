/** "Did you mean": the known word nearest to a mistyped one. */
import leven from 'leven'

/** A question with the nearest word, or nothing when none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const ranked = known.map((one) => ({one, distance: leven(word.toLowerCase(), one.toLowerCase())}))
  const [best] = ranked.sort((one, other) => one.distance - other.distance)
  return best && best.distance <= Math.ceil(word.length / 3) ? ` Did you mean "${best.one}"?` : ''
}
