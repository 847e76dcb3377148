/** What was found about a key in the articles that contain it: sums and samples that can be merged in any order. */

/** A sample that does not depend on the order: of everything that was offered, it keeps what has the smallest numbers. */
export interface Sampled<Value> {
  hash: number
  value: Value
}

/** Add an element to a sample of at most `size`, sorted by number; elements with the same number are equal. Returns whether it was new. */
export function sample<Value>(into: Sampled<Value>[], one: Sampled<Value>, size: number): boolean {
  const last = into.at(-1)
  if (into.length === size && last && one.hash >= last.hash) return false
  const at = into.findIndex(({hash}) => hash >= one.hash)
  if (at !== -1 && into[at]?.hash === one.hash) return false
  into.splice(at === -1 ? into.length : at, 0, one)
  if (into.length > size) into.pop()
  return true
}

/** A line that contains a key, with the lines around it. */
export interface Showing {
  text: string
  /** The line above it; for one of several titles below each other, the line above all of them. */
  above: string | null
  /** The lines under it, as far as they may belong to it. */
  below: string[]
}

/** What is counted about an occurrence; each adds to a sum. */
export const counted = [
  /** Articles that contain it. */
  'articles',
  'times',
  /** Articles that contain it at least twice. */
  'twice',
  'head',
  'tail',
  /** Prose is directly above, directly below. */
  'proseAbove',
  'proseBelow',
  /** Nothing is above, below. */
  'first',
  'last',
  /** Exactly one line is below. */
  'beforeLast',
  /** It ends like a complete sentence. */
  'sentence',
  'caps',
  /** All of its longer words begin with a capital. */
  'title',
  'address',
  /** How often the judge was used; its probability that the line is not part of the story, in per cent; how often it said subheading. */
  'judged',
  'removable',
  'judgedSubheading',
  /** The judge removes it. Rules label it as boilerplate; rules label it as something else that is not text of the story. */
  'judgedOut',
  'ruledOut',
  'ruledOther',
  /** It is a counter: "2 of 5". */
  'counter',
  /** The article has hardly any prose, or the line is among short ones: a table, a list, a song. */
  'thin',
  /** The text below looks like a caption, or the judge or the rules say so; the judge says that it is a subheading. */
  'captionBelow',
  'subheadingBelow',
  /** The sampled text below is after the last line of prose, at the end of the text: one line, as long as a caption. */
  'oneBelowAtEnd',
  /** The text below begins with a lower-case letter: a sentence continues there. */
  'smallBelow',
  /** The word after a label in a sentence is in lower case elsewhere in the article: a sentence begins with it. */
  'beginsSentence',
  /** The story begins with it. */
  'opensStory',
  /** The line is only a name, or a name after a label of one or two words. */
  'name',
  /** The text after a label looks like a title; like a name; is a complete sentence. */
  'fillTitle',
  'fillName',
  'fillSentence',
  'fills'
] as const

type Sum = (typeof counted)[number]

/** Slots of the histograms: lines from the top, lines from the bottom, number of titles below. */
export const places = 12

export interface Evidence extends Record<Sum, number> {
  /** How often it was on which line from the top, and from the bottom. */
  fromTop: number[]
  fromBottom: number[]
  /** How often this many titles were below. */
  titles: number[]
  /** Rules that label it, and how often. */
  rules: Record<string, number>
  /** The texts after a label: how many different ones there are in a sample. */
  fillHashes: Sampled<true>[]
  /** Articles that contain it, by their topics. */
  signatures: Sampled<number[]>[]
  examples: Sampled<Showing>[]
  /** As printed, masked. */
  printed: Sampled<string>[]
}

/** The sizes of the samples. */
export const sampleSizes = {fillHashes: 64, signatures: 8, examples: 5, printed: 4} as const

const zeros = () => new Array<number>(places).fill(0)

export const newEvidence = (): Evidence => ({
  ...(Object.fromEntries(counted.map((key) => [key, 0])) as Record<Sum, number>),
  fromTop: zeros(),
  fromBottom: zeros(),
  titles: zeros(),
  rules: Object.create(null),
  fillHashes: [],
  signatures: [],
  examples: [],
  printed: []
})

const addCounts = (into: Record<string, number>, more: Readonly<Record<string, number>>) => {
  for (const [key, by] of Object.entries(more)) into[key] = (into[key] ?? 0) + by
}

const addSamples = <Value>(into: Sampled<Value>[], more: readonly Sampled<Value>[], size: number) => {
  for (const one of more) sample(into, one, size)
}

/** Add what another thread found. Sums and samples are the same in any order. */
export function addEvidence(into: Evidence, more: Evidence): void {
  for (const key of counted) into[key] += more[key]
  for (const key of ['fromTop', 'fromBottom', 'titles'] as const)
    for (let at = 0; at < places; at++) into[key][at] = (into[key][at] ?? 0) + (more[key][at] ?? 0)
  addCounts(into.rules, more.rules)
  addSamples(into.fillHashes, more.fillHashes, sampleSizes.fillHashes)
  addSamples(into.signatures, more.signatures, sampleSizes.signatures)
  addSamples(into.examples, more.examples, sampleSizes.examples)
  addSamples(into.printed, more.printed, sampleSizes.printed)
}
