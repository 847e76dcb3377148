/** What the judge knows of a line: its look, its place in the text, and the company it keeps. */
import {endCodeOf, type OwnMeasure, ownMeasures, startCodeOf, type TextLook} from './look.ts'

/** What is known of a line before the judge is asked, by its place in this list. */
export const knownKinds = [
  'nothing',
  'story',
  'list',
  'subheading',
  'headline',
  'head',
  'caption',
  'credit',
  'boilerplate'
] as const

/** What tests of neighbours may take a line for. */
export const hintKinds = ['nothing', 'headline', 'subheading', 'numberedSubheading'] as const

export type KnownKind = (typeof knownKinds)[number]

/** Measures of the neighbours that the judge sees. */
const neighbourMeasures = [
  'length',
  'words',
  'end',
  'start',
  'capitalWords',
  'frequentWords',
  'topicWords',
  'clock',
  'label',
  'blanksBefore'
] as const satisfies readonly OwnMeasure[]

const neighbourSteps = [-3, -2, -1, 1, 2, 3] as const

const placeMeasures = [
  'lines',
  'fromTop',
  'fromEnd',
  'place',
  'proseAbove',
  'proseBelow',
  'beforeProse',
  'behindProse',
  'fromFirstProse',
  'fromLastProse',
  'run',
  'runAbove',
  'runBelow',
  'proseShare',
  'boilerplateAbove',
  'boilerplateBelow',
  'boilerplateLines',
  'headlineAbove',
  'datelineBelow',
  'meanLength',
  'meanEnds',
  'meanFrequent',
  'blankLines',
  'likeAbove',
  'likeBelow',
  'likeAbove2',
  'likeBelow2',
  'likeAbove3',
  'likeBelow3',
  'proseShareBelow',
  'proseNext5',
  'proseNext15',
  'proseLast5',
  'proseLast15',
  'fromFirstTopical',
  'fromLastTopical',
  'sandwiched',
  'sandwichedLines',
  'sandwichedAlike',
  'hint'
] as const

/** The names of all features, in the order of the trained weights. */
export const featureNames: readonly string[] = [
  ...ownMeasures,
  ...placeMeasures,
  ...neighbourSteps.flatMap((step) =>
    [...neighbourMeasures, 'known', 'isProse'].map((name) => `${name}@${step > 0 ? '+' : ''}${step}`)
  )
]

export const featureCount = featureNames.length
const ownCount = ownMeasures.length
const at = (name: OwnMeasure) => ownMeasures.indexOf(name)
const [
  lengthAt,
  endsAt,
  frequentAt,
  blanksAt,
  startAt,
  endAt,
  capitalsAt,
  topicAt,
  shoutAt,
  addressesAt,
  wordsAt,
  sentencesAt
] = [
  at('length'),
  at('endsSentence'),
  at('frequentWords'),
  at('blanksBefore'),
  at('start'),
  at('end'),
  at('capitalWords'),
  at('topicWords'),
  at('allCapitals'),
  at('addresses'),
  at('words'),
  at('sentences')
]
const neighbourAt = neighbourMeasures.map(at)

/** Lines of a text as the judge sees them. */
export interface Company {
  look: TextLook
  /** What is known of each line, by its place in {@link knownKinds}. */
  known: Uint8Array
  /** Index of the first line that a dateline opens, or -1. */
  dateline: number
  /** What tests of neighbours would say of each line, by its place in {@link hintKinds}. */
  hints: Uint8Array
}

const boilerplate = knownKinds.indexOf('boilerplate')
const headline = knownKinds.indexOf('headline')
const story = knownKinds.indexOf('story')

/** Length, as `coarse` has it, and an end from which on a line is a paragraph of prose. */
const proseLength = 80
/** Share, in percent, of its longer words that other long lines have too, from which on a line is on the story's topic. */
const topical = 30

/** How far things are looked for. */
const reach = 40
const window = 4

/** What the places of all lines are worked out from, once a text. */
export interface Places {
  isProse: Uint8Array
  first: number
  last: number
  /** Lines since the last one of a kind, and up to the next. */
  proseAbove: Uint8Array
  proseBelow: Uint8Array
  boilerplateAbove: Uint8Array
  boilerplateBelow: Uint8Array
  headlineAbove: Uint8Array
  runStart: Int32Array
  runEnd: Int32Array
  proseShare: number
  /** How many lines of prose stand before a line; one more than lines, for the end. */
  proseSoFar: Int32Array
  firstTopical: number
  lastTopical: number
  /** Lines right between two lines of prose: how many there are, and of each look. */
  sandwichedLines: number
  sandwichedAlike: ReadonlyMap<number, number>
  boilerplateLines: number
  blankLines: number
}

/** Write how far the nearest line above (`step` 1) or below (`step` -1) is that is marked; `reach` when there is none. */
function distances(into: Uint8Array, count: number, step: 1 | -1, marked: Uint8Array, mark: number): Uint8Array {
  let distance = reach
  for (let line = step === 1 ? 0 : count - 1; line >= 0 && line < count; line += step) {
    into[line] = distance
    distance = marked[line] === mark ? 1 : distance < reach ? distance + 1 : reach
  }
  return into
}

/** Arrays for the places of one text, used again for the next. */
const scratch = (length: number) => ({
  isProse: new Uint8Array(length),
  proseAbove: new Uint8Array(length),
  proseBelow: new Uint8Array(length),
  boilerplateAbove: new Uint8Array(length),
  boilerplateBelow: new Uint8Array(length),
  headlineAbove: new Uint8Array(length),
  runStart: new Int32Array(length),
  runEnd: new Int32Array(length),
  proseSoFar: new Int32Array(length + 1)
})
let arrays = scratch(1 << 8)

/** Work out the places of all lines. They hold until those of another text are worked out. */
export function findPlaces({look, known}: Company): Places {
  const {count, own} = look
  if (arrays.isProse.length < count + 2) arrays = scratch(count * 2)
  const {isProse, runStart, runEnd, proseSoFar} = arrays
  isProse.fill(0, 0, count + 2)
  let first = -1
  let last = -1
  let prose = 0
  let blanks = 0
  let firstTopical = -1
  let lastTopical = -1
  for (let line = 0; line < count; line++) {
    const base = line * ownCount
    const kind = known[line] as number
    const looks = (own[base + lengthAt] as number) >= proseLength && own[base + endsAt] === 1
    const is = kind === 0 ? looks : kind === story
    if ((own[base + blanksAt] as number) > 0) blanks++
    proseSoFar[line + 1] = (proseSoFar[line] as number) + (is ? 1 : 0)
    if (!is) continue
    if ((own[base + topicAt] as number) >= topical) {
      if (firstTopical === -1) firstTopical = line
      lastTopical = line
    }
    isProse[line] = 1
    prose++
    if (first === -1) first = line
    last = line
  }
  for (let line = 0; line < count; line++)
    runStart[line] = line > 0 && isProse[line - 1] === 0 ? (runStart[line - 1] as number) : line
  for (let line = count - 1; line >= 0; line--)
    runEnd[line] = line < count - 1 && isProse[line + 1] === 0 ? (runEnd[line + 1] as number) : line
  const sandwichedAlike = countSandwiched(isProse, look)
  let boilerplateLines = 0
  for (let line = 0; line < count; line++) if (known[line] === boilerplate) boilerplateLines++
  return {
    isProse,
    first: first === -1 ? 0 : first,
    last: first === -1 ? count - 1 : last,
    proseAbove: distances(arrays.proseAbove, count, 1, isProse, 1),
    proseBelow: distances(arrays.proseBelow, count, -1, isProse, 1),
    boilerplateAbove: distances(arrays.boilerplateAbove, count, 1, known, boilerplate),
    boilerplateBelow: distances(arrays.boilerplateBelow, count, -1, known, boilerplate),
    headlineAbove: distances(arrays.headlineAbove, count, 1, known, headline),
    runStart,
    runEnd,
    proseSoFar,
    firstTopical: firstTopical === -1 ? Math.max(first, 0) : firstTopical,
    lastTopical: lastTopical === -1 ? (last === -1 ? count - 1 : last) : lastTopical,
    sandwichedLines: [...sandwichedAlike.values()].reduce((sum, times) => sum + times, 0),
    sandwichedAlike,
    proseShare: count === 0 ? 0 : Math.floor((prose * 100) / count),
    boilerplateLines: Math.min(255, boilerplateLines),
    blankLines: count === 0 ? 0 : Math.floor((blanks * 100) / count)
  }
}

const isSandwiched = (isProse: Uint8Array, line: number) =>
  isProse[line] === 0 && line > 0 && isProse[line - 1] === 1 && isProse[line + 1] === 1

/** The look of a short line, as far as subheadings of one text share it: how it begins and ends, and whether it is in capitals. */
export const styleOf = ({own}: TextLook, line: number): number =>
  (own[line * ownCount + startAt] as number) * 64 +
  (own[line * ownCount + endAt] as number) * 2 +
  (own[line * ownCount + shoutAt] as number)

function countSandwiched(isProse: Uint8Array, look: TextLook): Map<number, number> {
  const counts = new Map<number, number>()
  for (let line = 1; line < look.count - 1; line++)
    if (isSandwiched(isProse, line)) counts.set(styleOf(look, line), (counts.get(styleOf(look, line)) ?? 0) + 1)
  return counts
}

const capped = (value: number) => (value > 255 ? 255 : value < 0 ? 0 : value)

/** How alike two lines look, 0 to 4: the same beginning, end, capitals, and about the same length. */
function likeness(own: Uint8Array, one: number, other: number): number {
  const [a, b] = [one * ownCount, other * ownCount]
  let like = 0
  if (own[a + startAt] === own[b + startAt]) like++
  if (own[a + endAt] === own[b + endAt]) like++
  if (Math.abs((own[a + capitalsAt] as number) - (own[b + capitalsAt] as number)) <= 25) like++
  const [x, y] = [own[a + lengthAt] as number, own[b + lengthAt] as number]
  if (x * 2 >= y && y * 2 >= x) like++
  return like
}

/** Write the features of a line into `row`. */
export function writeFeatures(company: Company, places: Places, line: number, row: Uint8Array): void {
  const {look, known} = company
  const {count, own} = look
  const base = line * ownCount
  let to = 0
  for (; to < ownCount; to++) row[to] = own[base + to] as number
  const low = Math.max(0, line - window)
  const high = Math.min(count - 1, line + window)
  let length = 0
  let ends = 0
  let frequent = 0
  for (let near = low; near <= high; near++) {
    length += own[near * ownCount + lengthAt] as number
    ends += own[near * ownCount + endsAt] as number
    frequent += own[near * ownCount + frequentAt] as number
  }
  const near = high - low + 1
  const {first, last} = places
  row[to++] = capped(count)
  row[to++] = capped(line)
  row[to++] = capped(count - 1 - line)
  row[to++] = Math.floor((line * 255) / Math.max(1, count - 1))
  row[to++] = places.proseAbove[line] as number
  row[to++] = places.proseBelow[line] as number
  row[to++] = line < first ? 1 : 0
  row[to++] = line > last ? 1 : 0
  row[to++] = 128 + Math.max(-reach, Math.min(reach, line - first))
  row[to++] = 128 + Math.max(-reach, Math.min(reach, last - line))
  row[to++] = capped((places.runEnd[line] as number) - (places.runStart[line] as number) + 1)
  row[to++] = capped(line - (places.runStart[line] as number))
  row[to++] = capped((places.runEnd[line] as number) - line)
  row[to++] = places.proseShare
  row[to++] = places.boilerplateAbove[line] as number
  row[to++] = places.boilerplateBelow[line] as number
  row[to++] = places.boilerplateLines
  row[to++] = places.headlineAbove[line] as number
  row[to++] = company.dateline === -1 ? 0 : 128 + Math.max(-reach, Math.min(reach, company.dateline - line))
  row[to++] = Math.floor(length / near)
  row[to++] = Math.floor((ends * 100) / near)
  row[to++] = Math.floor(frequent / near)
  row[to++] = places.blankLines
  row[to++] = line > 0 ? likeness(own, line, line - 1) : 5
  row[to++] = line < count - 1 ? likeness(own, line, line + 1) : 5
  row[to++] = line > 1 ? likeness(own, line, line - 2) : 5
  row[to++] = line < count - 2 ? likeness(own, line, line + 2) : 5
  row[to++] = line > 2 ? likeness(own, line, line - 3) : 5
  row[to++] = line < count - 3 ? likeness(own, line, line + 3) : 5
  const {proseSoFar} = places
  const all = proseSoFar[count] as number
  const proseIn = (from: number, end: number) =>
    (proseSoFar[Math.min(count, end)] as number) - (proseSoFar[Math.max(0, from)] as number)
  row[to++] = all === 0 ? 0 : Math.floor((proseIn(line + 1, count) * 200) / all)
  row[to++] = proseIn(line + 1, line + 6)
  row[to++] = proseIn(line + 1, line + 16)
  row[to++] = proseIn(line - 5, line)
  row[to++] = proseIn(line - 15, line)
  row[to++] = 128 + Math.max(-reach, Math.min(reach, line - places.firstTopical))
  row[to++] = 128 + Math.max(-reach, Math.min(reach, places.lastTopical - line))
  row[to++] = isSandwiched(places.isProse, line) ? 1 : 0
  row[to++] = capped(places.sandwichedLines)
  row[to++] = capped(places.sandwichedAlike.get(styleOf(look, line)) ?? 0)
  row[to++] = company.hints[line] as number
  for (const step of neighbourSteps) {
    const other = line + step
    if (other < 0 || other >= count) {
      for (let field = 0; field < neighbourAt.length; field++) row[to++] = 0
      row[to++] = knownKinds.length
      row[to++] = 2
      continue
    }
    for (const field of neighbourAt) row[to++] = own[other * ownCount + field] as number
    row[to++] = known[other] as number
    row[to++] = places.isProse[other] as number
  }
}

/** Length from which on a sentence on the story's topic is surely of the story, when nothing in it points elsewhere. */
const sureLength = 100

/** Length from which on a line that ends as a sentence does is one. */
const sentenceLength = 30

export function isSentence({look: {own}}: Company, line: number): boolean {
  const base = line * ownCount
  return (own[base + lengthAt] as number) >= sentenceLength && own[base + endsAt] === 1
}

/** Whether a sentence ends within the line, which is long enough for a paragraph: a mark or a name may stand behind its last one. */
export function holdsSentences({look: {own}}: Company, line: number): boolean {
  const base = line * ownCount
  return (own[base + lengthAt] as number) >= proseLength && (own[base + sentencesAt] as number) > 0
}

/** Words from which on a line may be a piece of a sentence that was broken at a link or an edge. */
const pieceWords = 4

/** Whether a sentence goes on over the end of the line, or of the line before it: it goes on with a small letter. */
export function isPiece({look: {own, count}, known}: Company, line: number): boolean {
  const base = line * ownCount
  if ((own[base + wordsAt] as number) < pieceWords) return false
  if (own[base + startAt] === startCodeOf.small) return line > 0 && own[base - ownCount + endsAt] === 0
  const next = base + ownCount
  return (
    line + 1 < count &&
    known[line + 1] === 0 &&
    own[base + endsAt] === 0 &&
    own[next + startAt] === startCodeOf.small &&
    (own[next + wordsAt] as number) >= pieceWords
  )
}

/** Length from which on a line without an end is the piece of a sentence that stands before a link. */
const brokenLength = 40

/**
 * Whether the line is what a link or bold letters stood on in the midst of a sentence: nothing ends before it, and what stands
 * behind it begins as no sentence does; or a bracket opens before it.
 *
 *     Berbeda dengan lembaga keuangan internasional seperti
 *     Bank Contoh
 *     ^^^^^^^^^^^
 *     (Contoh Bank), daerah itu memakai angka tahun lalu.
 */
export function isBroken({look: {own, count}, known}: Company, line: number): boolean {
  if (line === 0 || line + 1 >= count || known[line - 1] !== 0 || known[line + 1] !== 0) return false
  const [before, behind] = [(line - 1) * ownCount, (line + 1) * ownCount]
  if ((own[behind + lengthAt] as number) < brokenLength || own[before + endAt] === endCodeOf.colon) return false
  if (own[before + endAt] === endCodeOf.opening) return true
  if (own[before + endsAt] === 1 || (own[before + lengthAt] as number) < brokenLength) return false
  const start = own[behind + startAt]
  return start === startCodeOf.small || start === startCodeOf.comma || start === startCodeOf.opening
}

/** Words of the longest question that heads a section. */
const questionWords = 9

/** Whether the line is one question of a few words. */
export const isShortQuestion = ({own}: TextLook, line: number): boolean =>
  own[line * ownCount + endAt] === endCodeOf.asking &&
  (own[line * ownCount + wordsAt] as number) <= questionWords &&
  own[line * ownCount + sentencesAt] === 0

/** Whether the line brings in what stands under it, as no headline does. */
export const isLeadIn = ({look: {own}}: Company, line: number): boolean =>
  own[line * ownCount + endAt] === endCodeOf.colon

/** Whether the line is a paragraph of the story by its look alone: the judge need not be asked. */
export function isSurelyStory({look: {own}}: Company, line: number): boolean {
  const base = line * ownCount
  return (
    (own[base + lengthAt] as number) >= sureLength &&
    own[base + endsAt] === 1 &&
    own[base + addressesAt] === 0 &&
    (own[base + topicAt] as number) >= topical
  )
}
