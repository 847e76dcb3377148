/** Which of the articles of an archive count: each story once, and of very many a sample that does not hang on their order. */
import type {Fingerprint} from './fingerprint.ts'

/** Different articles that are kept in mind at most. */
export const usualCapacity = 2 ** 18

/** An article is in the sample of level n when its number can be divided by 2^n. */
const isInLevel = (exact: number, level: number) => exact % 2 ** level === 0

/** Which articles count, as an array of numbers that threads may share. */
export interface Census {
  level: number
  /** The numbers of near-duplicates that do not count, sorted. */
  dropped: Float64Array
  /** The numbers of articles that are there more than once, sorted, and which of them somebody has counted already. */
  repeated: Float64Array
  claims: Uint8Array
}

const sharedNumbers = (numbers: readonly number[]): Float64Array => {
  const shared = new Float64Array(new SharedArrayBuffer(numbers.length * 8))
  shared.set([...numbers].sort((one, other) => one - other))
  return shared
}

/** The index of a number in a sorted array; -1 when it is not in it. */
function indexOf(sorted: Float64Array, wanted: number): number {
  let [low, high] = [0, sorted.length - 1]
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = sorted[middle] as number
    if (found === wanted) return middle
    if (found < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Notes the articles of the first pass. What it knows at the end is the same in whatever order they came. */
export class ArticleRegistry {
  /** Articles that were noted, copies as well. */
  articles = 0
  /** How many of them, in the sample, are the same as another one; and how many nearly the same. */
  copies = 0
  level = 0
  readonly #capacity: number
  #seen = new Map<number, {times: number; bands: readonly number[]}>()

  constructor(capacity = usualCapacity) {
    this.#capacity = capacity
  }

  add({exact, bands}: Fingerprint): void {
    this.articles++
    if (!isInLevel(exact, this.level)) return
    const found = this.#seen.get(exact)
    if (found) {
      found.times++
      return
    }
    this.#seen.set(exact, {times: 1, bands})
    while (this.#seen.size > this.#capacity) this.#thin()
  }

  /** Keep half of the articles: those whose numbers can be divided by two once more. */
  #thin(): void {
    this.level++
    for (const exact of this.#seen.keys()) if (!isInLevel(exact, this.level)) this.#seen.delete(exact)
  }

  /** Of near-duplicates the one with the least number counts. */
  #nearDuplicates(): number[] {
    const least = new Map<number, number>()
    for (const [exact, {bands}] of this.#seen)
      for (const band of bands) least.set(band, Math.min(exact, least.get(band) ?? exact))
    return [...this.#seen].flatMap(([exact, {bands}]) =>
      bands.some((band) => least.get(band) !== exact) ? [exact] : []
    )
  }

  /** What the articles came to. */
  finish(): Census & {distinct: number; near: number; copies: number} {
    const near = this.#nearDuplicates()
    const repeated = [...this.#seen].flatMap(([exact, {times}]) => (times > 1 ? [exact] : []))
    const copies = [...this.#seen.values()].reduce((sum, {times}) => sum + times - 1, 0)
    return {
      level: this.level,
      dropped: sharedNumbers(near),
      repeated: sharedNumbers(repeated),
      claims: new Uint8Array(new SharedArrayBuffer(repeated.length)),
      distinct: this.#seen.size - near.length,
      near: near.length,
      copies
    }
  }
}

/** Whether an article is one that counts, or the same as another, or nearly; what is not in the sample is not compared. */
export type Standing = 'counts' | 'copies' | 'near-duplicates' | 'not compared'

/** How an article stands among the others. Of the same one, the first that asks counts, and no other. */
export function standingOf({level, dropped, repeated, claims}: Census, {exact}: Fingerprint): Standing {
  if (!isInLevel(exact, level)) return 'not compared'
  const copy = indexOf(repeated, exact)
  if (copy !== -1 && Atomics.exchange(claims, copy, 1) !== 0) return 'copies'
  return indexOf(dropped, exact) === -1 ? 'counts' : 'near-duplicates'
}

/** Whether an article is to be counted. */
export const counts = (census: Census, fingerprint: Fingerprint): boolean =>
  standingOf(census, fingerprint) === 'counts'
