/** The two passes over an archive: the first finds what may recur, the second looks at it. */
import type {Reading} from '../parse/parse.ts'
import {readSource} from '../source/read-source.ts'
import {type Census, counts} from './article-registry.ts'
import {CountSketch} from './count-sketch.ts'
import {type Fingerprint, fingerprintOf} from './fingerprint.ts'
import {hash} from './hash.ts'
import {namesOf} from './keys.ts'
import {type Groups, makeObserver} from './observe.ts'
import {SeenSet} from './seen-set.ts'

/** The memory that the first pass fills. Threads share it. */
export interface ScoutMemory {
  cells: SharedArrayBuffer
  seen: SharedArrayBuffer
}

/** Memory for a first pass. */
export const scoutMemory = (): ScoutMemory => ({
  cells: new CountSketch().cells.buffer as SharedArrayBuffer,
  seen: new SeenSet().memory
})

/** Looks at articles in the first pass: counts their keys, those of a copy once, and tells them by their words. */
export function makeScoutOf(memory: ScoutMemory): (text: string, outlet: string | null) => Fingerprint {
  const [sketch, seen] = [new CountSketch(memory.cells), new SeenSet(memory.seen)]
  return (text, outlet) => {
    const {lines} = readSource(text)
    const fingerprint = fingerprintOf(lines, outlet ?? '')
    if (seen.isFirst(fingerprint.exact))
      for (const name of namesOf(lines.map((line) => line.text))) sketch.add(hash(name))
    return fingerprint
  }
}

/** What the second pass must know of the first. Threads share it. */
export interface Survey {
  cells: SharedArrayBuffer
  census: Census
  /** What is estimated to stand in fewer articles is not looked at. */
  least: number
  /** A line of prose in so many articles is no story's own; what versions of one story share is in fewer. */
  widespread: number
}

/** Keys that are looked at in the second pass, at most but for a few. */
const mostKeys = 20_000

/** What recurs stands in so many articles. */
export const leastArticles = 3

/** Prose in so many articles, and in this share of them, is the outlet's: a notice, a call. */
const leastWidespread = 8
const shareWidespread = 0.05

/** Among very many articles, three that show the same say little: 6 of 2,000 must, 40 of 100,000. */
export const leastAmong = (articles: number): number => Math.max(leastArticles, Math.ceil(Math.sqrt(articles) / 8))

/** The first pass has ended: what is to be looked at. */
export function survey({cells}: ScoutMemory, census: Census & {distinct: number}): Survey {
  const least = new CountSketch(cells).floorFor(mostKeys, leastArticles)
  const widespread = Math.max(least, leastWidespread, Math.ceil(census.distinct * 2 ** census.level * shareWidespread))
  return {cells, census, least, widespread}
}

/** Looks at articles in the second pass. */
export interface Witness {
  /** Look at an article that was read, if it counts. `outlet` is what was told of it. */
  look(reading: Reading, outlet: string | null): void
  take(): Groups
}

export function makeWitness({cells, census, least, widespread}: Survey): Witness {
  const sketch = new CountSketch(cells)
  const observer = makeObserver({
    recurs: (name) => sketch.estimate(hash(name)) >= least,
    isWidespread: (name) => sketch.estimate(hash(name)) >= widespread
  })
  return {
    look(reading, outlet) {
      if (!counts(census, fingerprintOf(reading.source.lines, outlet ?? ''))) return
      observer.observe(reading, outlet ?? reading.dateline?.found.outlet ?? reading.set.outlet)
    },
    take: observer.take
  }
}
