/** What was seen of a key in the articles that show it: sums and samples that can be merged in any order. */

/** A sample that does not hang on order: of all that was offered, what has the least numbers. */
export interface Sampled<Value> {
  hash: number
  value: Value
}

/** Add one to a sample of at most `size`, sorted by number; what has the same number is the same. Tells whether it is new in it. */
export function sample<Value>(into: Sampled<Value>[], one: Sampled<Value>, size: number): boolean {
  const last = into.at(-1)
  if (into.length === size && last && one.hash >= last.hash) return false
  const at = into.findIndex(({hash}) => hash >= one.hash)
  if (at !== -1 && into[at]?.hash === one.hash) return false
  into.splice(at === -1 ? into.length : at, 0, one)
  if (into.length > size) into.pop()
  return true
}

/** A line that shows a key, with those around it. */
export interface Showing {
  text: string
  /** The line above it; of titles one below the other, the line above all of them. */
  above: string | null
  /** The lines under it, as far as they might belong to it. */
  below: string[]
}

/** What of an occurrence is counted; each adds to a sum. */
export const counted = [
  /** Articles that show it. */
  'articles',
  'times',
  /** Articles that show it twice or more. */
  'twice',
  'head',
  'tail',
  /** Prose stands right above, right below. */
  'proseAbove',
  'proseBelow',
  /** Nothing stands above, below. */
  'first',
  'last',
  /** One line is below, and nothing else. */
  'beforeLast',
  /** It ends as a finished sentence does. */
  'sentence',
  'caps',
  /** All of its longer words begin with a capital. */
  'title',
  'address',
  /** How often the judge was asked, how likely it finds it that the line is no part of the story, in per cent; calls it a subheading. */
  'judged',
  'removable',
  'judgedSubheading',
  /** The judge takes it out. Rules call it boilerplate; something else that is no part of the story's text. */
  'judgedOut',
  'ruledOut',
  'ruledOther',
  /** It is a counter: "2 of 5". */
  'counter',
  /** The article has hardly any prose, or the line stands among short ones: a table, a list, a song. */
  'thin',
  /** What is below looks like a caption, or the judge and the rules say so; the judge says it is a subheading. */
  'captionBelow',
  'subheadingBelow',
  /** What was sampled below the last line of prose, at the end of the text: one line, of caption's length. */
  'oneBelowAtEnd',
  /** What is below begins with a small letter: a sentence goes on there. */
  'smallBelow',
  /** The word behind a label in a sentence stands in small letters elsewhere in the article: a sentence begins with it. */
  'beginsSentence',
  /** The story opens with it. */
  'opensStory',
  /** The line is a name and nothing else, or a name behind a label of a word or two. */
  'name',
  /** What stands behind a label looks like a title; like a name; is a finished sentence. */
  'fillTitle',
  'fillName',
  'fillSentence',
  'fills'
] as const

type Sum = (typeof counted)[number]

/** Slots of the histograms: the first ones from the top, from the bottom, lengths of what stands below. */
export const places = 12

export interface Evidence extends Record<Sum, number> {
  /** How often it stood in which line from the top, and from the bottom. */
  fromTop: number[]
  fromBottom: number[]
  /** How often so many titles stood below. */
  titles: number[]
  /** Rules that label it, and how often. */
  rules: Record<string, number>
  /** What stands behind a label: how many different ones there are among a sample of so many. */
  fillHashes: Sampled<true>[]
  /** Articles that show it, by what they are about. */
  signatures: Sampled<number[]>[]
  examples: Sampled<Showing>[]
  /** As printed, masked. */
  printed: Sampled<string>[]
}

/** How many are kept in the samples. */
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

/** Add what another saw. The sums, and the samples with them, are the same in any order. */
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
