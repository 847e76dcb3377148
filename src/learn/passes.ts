/** The two passes over an archive: the first finds what may recur, the second examines it. */
import type {Reading} from '../parse/parse.ts'
import {readSource} from '../source/read-source.ts'
import {ArticleRegistry, type Census, isInLevel} from './article-registry.ts'
import {CountSketch} from './count-sketch.ts'
import type {Sampled} from './evidence.ts'
import {bandCount, type Fingerprint, fingerprintOf} from './fingerprint.ts'
import {hash} from './hash.ts'
import {addHead, type Head, headOf, type OutletOf, outletsAmong} from './heads.ts'
import {namesOf} from './keys.ts'
import {type Groups, makeObserver} from './observe.ts'
import {SeenSet} from './seen-set.ts'

/**
 * Keys are counted in several sketches at once: in all articles, in an eighth of them, in a 64th, and so on. When all articles have been read, the sketch with
 * the most articles that did not overflow is used. So the counts depend neither on the order of the articles nor on how often each occurs, however many there
 * are. The last sketch is sufficient for 500 million articles.
 */
const strataLevels = [0, 3, 6, 9] as const

/** The memory of the articles of a level. Threads share it. */
interface Stratum {
  level: number
  cells: SharedArrayBuffer
  seen: SharedArrayBuffer
}

/** The memory that the first pass fills. */
export type CountingMemory = readonly Stratum[]

/** Memory for a first pass: 24 MB for each level. */
export const countingMemory = (): CountingMemory =>
  strataLevels.map((level) => ({
    level,
    cells: new CountSketch().cells.buffer as SharedArrayBuffer,
    seen: new SeenSet().memory
  }))

/** What a first pass found in some articles. It can be sent between threads. */
export interface Counted {
  /** The fingerprints of articles, one after the other: the number of each, then its bands; a missing band is not a number. */
  told: Float64Array
  heads: Sampled<Head>[]
}

const toldLength = 1 + bandCount

/** Examines articles in the first pass: counts their keys (those of copies once), and makes their fingerprints. */
export interface Counter {
  look(text: string, outlet: string | null): void
  /** What was found since the last call. */
  take(): Counted
}

export function makeCounter(memory: CountingMemory): Counter {
  const strata = memory.map(({level, cells, seen}) => ({
    level,
    sketch: new CountSketch(cells),
    seen: new SeenSet(seen)
  }))
  // Beginnings that were kept and sent. Of later articles, only those are sent that would be kept beside them.
  const heads: Sampled<Head>[] = []
  let newHeads: Sampled<Head>[] = []
  let told: Fingerprint[] = []
  return {
    look(text, outlet) {
      const {lines} = readSource(text)
      const fingerprint = fingerprintOf(lines, outlet ?? '')
      const {exact} = fingerprint
      told.push(fingerprint)
      const head = {hash: exact, value: headOf(text, outlet)}
      if (addHead(heads, head)) newHeads.push(head)
      const counting = strata.filter(({level, seen}) => isInLevel(exact, level) && seen.isFirst(exact))
      if (counting.length === 0) return
      for (const name of namesOf(lines.map((line) => line.text))) {
        const number = hash(name)
        for (const {sketch} of counting) sketch.add(number)
      }
    },
    take() {
      const taken = new Float64Array(told.length * toldLength).fill(Number.NaN)
      for (const [at, {exact, bands}] of told.entries()) taken.set([exact, ...bands], at * toldLength)
      const counted = {told: taken, heads: newHeads}
      told = []
      newHeads = []
      return counted
    }
  }
}

/** What the second pass needs from the first. Threads share it. */
export interface Survey {
  /** The sketch of the level that is used. */
  cells: SharedArrayBuffer
  census: Census
  /** A key with a lower estimate is not examined. */
  least: number
  /** A line of prose in this many articles does not belong to one story; text that versions of one story share is in fewer. */
  widespread: number
  /** The outlets that are distinguished; other outlets count as not known. Null: all of them. */
  outlets: readonly string[] | null
}

/** Maximum number of keys that the second pass examines, with a few exceptions. */
const mostKeys = 12_000

/** Text in this many articles recurs. */
export const leastArticles = 3

/** Prose in this many articles, and in this share of them, belongs to the outlet: a notice, an appeal. */
const leastWidespread = 8
const shareWidespread = 0.05

/** A line in this many times as many articles is a label, and not the title of another article. */
const leastOfLabel = 3

/** In very many articles, three with the same text mean little: the minimum is 6 of 2,000, 40 of 100,000. */
export const leastAmong = (articles: number): number => Math.max(leastArticles, Math.ceil(Math.sqrt(articles) / 8))

/** The result of a first pass. */
export interface FirstPassResult {
  /** Number of articles, including copies. */
  articles: number
  census: ReturnType<ArticleRegistry['finish']>
  survey: Survey
}

/** Merges the results of the first pass, from any number of threads in any order. */
export class FirstPass {
  readonly memory = countingMemory()
  readonly #registry: ArticleRegistry
  readonly #heads: Sampled<Head>[] = []

  /** `capacity`: maximum number of different articles that are remembered. */
  constructor(capacity?: number) {
    this.#registry = new ArticleRegistry(capacity)
  }

  add({told, heads}: Counted): void {
    for (let at = 0; at < told.length; at += toldLength) {
      const bands = told.subarray(at + 1, at + toldLength)
      this.#registry.add({exact: told[at] as number, bands: Number.isNaN(bands[0]) ? [] : bands})
    }
    for (const one of heads) addHead(this.#heads, one)
  }

  /** All articles have been read: what the second pass examines. */
  finish(outletOf: OutletOf): FirstPassResult {
    const census = this.#registry.finish()
    const stratum = this.memory.findLast(({level}) => level <= census.level) as Stratum
    const inStratum = census.distinct * 2 ** (census.level - stratum.level)
    const least = new CountSketch(stratum.cells).floorFor(mostKeys, leastArticles)
    const widespread = Math.max(least, leastWidespread, Math.ceil(inStratum * shareWidespread))
    const outlets = outletsAmong(this.#heads, census.distinct * 2 ** census.level, outletOf)
    const {articles} = this.#registry
    return {articles, census, survey: {cells: stratum.cells, census, least, widespread, outlets}}
  }
}

/** The outlet that an article counts for; none if the outlet is not distinguished. */
export const makeToldApart = ({outlets}: Survey): ((outlet: string | null) => string | null) => {
  if (outlets === null) return (outlet) => outlet
  const known = new Set(outlets)
  return (outlet) => (outlet !== null && known.has(outlet) ? outlet : null)
}

/** Examines the articles that are counted, in the second pass. */
export interface SecondPass {
  /** Examine an article that was read. `outlet` is the outlet that was given. */
  look(reading: Reading, outlet: string | null): void
  take(): Groups
}

/** How often a key occurred in the first pass; the estimate is never too low. */
export function estimatorOf({cells}: Survey): (name: string) => number {
  const sketch = new CountSketch(cells)
  return (name) => sketch.estimate(hash(name))
}

export function makeSecondPass(found: Survey): SecondPass {
  const estimate = estimatorOf(found)
  const toldApart = makeToldApart(found)
  const observer = makeObserver({
    recurs: (name) => estimate(name) >= found.least,
    isWidespread: (name) => estimate(name) >= found.widespread,
    isLabel: (name) => estimate(name) >= found.widespread * leastOfLabel
  })
  return {
    look: (reading, outlet) =>
      observer.observe(reading, toldApart(outlet ?? reading.dateline?.found.outlet ?? reading.set.outlet)),
    take: observer.take
  }
}
