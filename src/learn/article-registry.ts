/** Which of the articles of an archive count: each story once, and of very many a sample that does not hang on their order. */
import {bandCount, type Fingerprint} from './fingerprint.ts'
import {NumberIndex} from './number-index.ts'

/** Different articles that are kept in mind at most. */
export const usualCapacity = 2 ** 18

/** An article is in the sample of level n when its number can be divided by 2^n. */
export const isInLevel = (exact: number, level: number) => exact % 2 ** level === 0

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
  shared.set(numbers)
  return shared.sort()
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

/** A band that an article does not have, for it is too short. */
const noBand = -1

/**
 * The articles that are kept in mind, in typed arrays: some 80 bytes each. Each has an index, as {@link NumberIndex} gives it: how often
 * it came, and its bands, stand there.
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

  /** Note that an article came so many times. */
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

/** Notes the articles of the first pass. What it knows at the end is the same in whatever order they came. */
export class ArticleRegistry {
  /** Articles that were noted, copies as well. */
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

  /** Of near-duplicates the one with the least number counts: the indexes of the others. */
  #nearDuplicates(): Uint8Array {
    const {index, bands} = this.#seen
    const isNear = new Uint8Array(index.size)
    // The numbers of two bands differ, even of the same words: each band is compared with its like alone.
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

  /** The numbers of the articles for which a test holds. */
  #numbersOf(holds: (at: number) => boolean): number[] {
    const numbers: number[] = []
    for (let at = 0; at < this.#seen.index.size; at++) if (holds(at)) numbers.push(this.#seen.index.at(at))
    return numbers
  }

  /** What the articles came to. `distinct`, `near` and `copies` are those of the sample. */
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
