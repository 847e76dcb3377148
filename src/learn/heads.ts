/** The beginnings of some articles, chosen by their content. They show which outlets there are, before all articles are read. */
import {makeReader, type ParseOptions} from '../parse/parse.ts'
import {type Sampled, sample} from './evidence.ts'

/** As much of an article as is needed to recognise its outlet. */
export interface Head {
  text: string
  /** The outlet that was given for it. */
  outlet: string | null
}

/** Number of articles whose beginnings are kept. If there are fewer articles, all outlets are known. */
export const headCount = 2048

const beginning = 3000
const end = 1000

/** The beginning of an article: its first paragraphs, and its last ones, where outlets are named as well. */
export const headOf = (text: string, outlet: string | null): Head => ({
  text: text.length <= beginning + end ? text : `${text.slice(0, beginning)}\n${text.slice(-end)}`,
  outlet
})

/** Add a beginning by the number of its article. Returns whether it was new in the sample. */
export const addHead = (heads: Sampled<Head>[], one: Sampled<Head>): boolean => sample(heads, one, headCount)

/** The outlet of an article: the one that was given, otherwise the one that the copy names. */
export type OutletOf = (head: Head) => string | null

export function makeOutletFinder(options: ParseOptions): OutletOf {
  const read = makeReader(options)
  return ({text, outlet}) => {
    if (outlet !== null) return outlet
    const {reading} = read(text, {})
    return reading.dateline?.found.outlet ?? reading.set.outlet
  }
}

/** An outlet is distinguished from this number of articles in the sample on. One with half a per cent of the articles is missed once in five hundred times. */
const leastHeads = 3

/** The outlets that are distinguished from others, for this many different articles; null: all of them. */
export function outletsAmong(heads: readonly Sampled<Head>[], articles: number, outletOf: OutletOf): string[] | null {
  if (articles <= headCount) return null
  const counts = new Map<string, number>()
  for (const {value} of heads) {
    const outlet = outletOf(value)
    if (outlet !== null) counts.set(outlet, (counts.get(outlet) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= leastHeads).map(([outlet]) => outlet)
}
