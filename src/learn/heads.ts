/** The beginnings of a few articles, chosen by their content: which outlets there are is told by them before all articles are read. */
import {makeReader, type ParseOptions} from '../parse/parse.ts'
import {type Sampled, sample} from './evidence.ts'

/** As much of an article as tells its outlet. */
export interface Head {
  text: string
  /** The outlet that was told of it. */
  outlet: string | null
}

/** Articles whose heads are kept. In fewer articles, all outlets are known. */
export const headCount = 2048

const beginning = 3000
const end = 1000

/** The head of an article: its first paragraphs, and its last ones, where outlets are named as well. */
export const headOf = (text: string, outlet: string | null): Head => ({
  text: text.length <= beginning + end ? text : `${text.slice(0, beginning)}\n${text.slice(-end)}`,
  outlet
})

/** Add a head by the number of its article. Tells whether it is new in the sample. */
export const addHead = (heads: Sampled<Head>[], one: Sampled<Head>): boolean => sample(heads, one, headCount)

/** The outlet of an article: the one that is told, else the one that the copy names. */
export type OutletOf = (head: Head) => string | null

export function makeOutletFinder(options: ParseOptions): OutletOf {
  const read = makeReader(options)
  return ({text, outlet}) => {
    if (outlet !== null) return outlet
    const {reading} = read(text, {})
    return reading.dateline?.found.outlet ?? reading.set.outlet
  }
}

/** An outlet is told apart when so many of the heads are its: that of half a per cent of the articles is missed once in five hundred times. */
const leastHeads = 3

/** The outlets that are told apart from others, among so many different articles; null: all of them. */
export function outletsAmong(heads: readonly Sampled<Head>[], articles: number, outletOf: OutletOf): string[] | null {
  if (articles <= headCount) return null
  const counts = new Map<string, number>()
  for (const {value} of heads) {
    const outlet = outletOf(value)
    if (outlet !== null) counts.set(outlet, (counts.get(outlet) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= leastHeads).map(([outlet]) => outlet)
}
