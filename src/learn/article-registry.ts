/** Which articles of an archive are counted: each story once, and of very many articles a sample that does not depend on their order. */
import {bandCount, type Fingerprint} from './fingerprint.ts'
import {NumberIndex} from './number-index.ts'

/** Maximum number of different articles that are remembered. */
export const usualCapacity = 2 ** 18

/** An article is in the sample of level n if its number can be divided by 2^n. */
export const isInLevel = (exact: number, level: number) => exact % 2 ** level === 0

/** Which articles are counted, as an array of numbers that threads can share. */
export interface Census {
  level: number
  /** The numbers of near-duplicates that are not counted, sorted. */
  dropped: Float64Array
  /** The numbers of articles that occur more than once, sorted, each with a flag that says whether it has been counted. */
  repeated: Float64Array
  claims: Uint8Array
}

const sharedNumbers = (numbers: readonly number[]): Float64Array => {
  const shared = new Float64Array(new SharedArrayBuffer(numbers.length * 8))
  shared.set(numbers)
  return shared.sort()
}

/** The index of a number in a sorted array; -1 if it is missing. */
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

/** Stands for a band that an article does not have, because it is too short. */
const noBand = -1

/**
 * The articles that are remembered, in typed arrays: some 80 bytes for each. Each has an index, as {@link NumberIndex} gives it; its count and its bands are
 * stored there.
 */
class Articles {
  readonly index = new NumberIndex()
  times = new Uint32Array(1024)
  bands = new Float64Array(1024 * bandCount)

  #makeRoom(): void {
    const [times, bands] = [new Uint32Array(2 * this.times.length), new Float64Array(2 * this.bands.length)]
    times.set(this.times)
    bands.set(this.bands)
    this.times = times
    this.bands = bands
  }

  /** Record that an article occurred this many times. */
  add(exact: number, bands: ArrayLike<number>, times: number): void {
    const known = this.index.size
    const at = this.index.add(exact)
    if (at === this.times.length) this.#makeRoom()
    this.times[at] = Math.min(0xffffffff, (this.times[at] as number) + times)
    if (at < known) return
    for (let band = 0; band < bandCount; band++) this.bands[at * bandCount + band] = bands[band] ?? noBand
  }

  bandsOf = (at: number) => this.bands.subarray(at * bandCount, (at + 1) * bandCount)
}

/** Records the articles of the first pass. The result does not depend on their order. */
export class ArticleRegistry {
  /** Number of articles, including copies. */
  articles = 0
  level = 0
  readonly #capacity: number
  #seen = new Articles()

  constructor(capacity = usualCapacity) {
    this.#capacity = capacity
  }

  add({exact, bands}: Fingerprint): void {
    this.articles++
    if (!isInLevel(exact, this.level)) return
    this.#seen.add(exact, bands, 1)
    while (this.#seen.index.size > this.#capacity) this.#thin()
  }

  /** Keep half of the articles: those whose numbers can be divided by two once more. */
  #thin(): void {
    this.level++
    const before = this.#seen
    this.#seen = new Articles()
    for (let at = 0; at < before.index.size; at++) {
      const exact = before.index.at(at)
      if (isInLevel(exact, this.level)) this.#seen.add(exact, before.bandsOf(at), before.times[at] as number)
    }
  }

  /** The indexes of near-duplicates that are not counted. Of each group, the one with the smallest number is counted. */
  #nearDuplicates(): Uint8Array {
    const {index, bands} = this.#seen
    const isNear = new Uint8Array(index.size)
    // The same words have different numbers in different bands: a band is only compared with the same band of other articles.
    for (let band = 0; band < bandCount; band++) {
      const values = new NumberIndex()
      const least = new Float64Array(index.size).fill(Number.POSITIVE_INFINITY)
      const each = (see: (at: number, value: number) => void) => {
        for (let at = 0; at < index.size; at++) {
          const value = bands[at * bandCount + band] as number
          if (value !== noBand) see(at, values.add(value))
        }
      }
      each((at, value) => {
        least[value] = Math.min(least[value] as number, index.at(at))
      })
      each((at, value) => {
        if (least[value] !== index.at(at)) isNear[at] = 1
      })
    }
    return isNear
  }

  /** The numbers of the articles that pass a test. */
  #numbersOf(holds: (at: number) => boolean): number[] {
    const numbers: number[] = []
    for (let at = 0; at < this.#seen.index.size; at++) if (holds(at)) numbers.push(this.#seen.index.at(at))
    return numbers
  }

  /** The numbers of articles. `distinct`, `near` and `copies` are those of the sample. */
  finish(): Census & {distinct: number; near: number; copies: number} {
    const isNear = this.#nearDuplicates()
    const {times, index} = this.#seen
    const near = this.#numbersOf((at) => isNear[at] === 1)
    const repeated = this.#numbersOf((at) => (times[at] as number) > 1)
    let copies = 0
    for (let at = 0; at < index.size; at++) copies += (times[at] as number) - 1
    return {
      level: this.level,
      dropped: sharedNumbers(near),
      repeated: sharedNumbers(repeated),
      claims: new Uint8Array(new SharedArrayBuffer(repeated.length)),
      distinct: index.size - near.length,
      near: near.length,
      copies
    }
  }
}

/** Whether an article is counted, or is a copy or a near-duplicate of another; an article outside the sample is not compared. */
export type Standing = 'counts' | 'copies' | 'near-duplicates' | 'not compared'

/** What an article is in relation to the others. Of several copies, the first one that asks is counted. */
export function standingOf({level, dropped, repeated, claims}: Census, {exact}: Fingerprint): Standing {
  if (!isInLevel(exact, level)) return 'not compared'
  const copy = indexOf(repeated, exact)
  if (copy !== -1 && Atomics.exchange(claims, copy, 1) !== 0) return 'copies'
  return indexOf(dropped, exact) === -1 ? 'counts' : 'near-duplicates'
}

/** Whether an article is counted. */
export const counts = (census: Census, fingerprint: Fingerprint): boolean =>
  standingOf(census, fingerprint) === 'counts'
