/** The judge's input for a line: its look, its place in the text, and its neighbours. */
import {endCodeOf, type OwnMeasure, ownMeasures, startCodeOf, type TextLook} from './look.ts'

/** What is known about a line before the judge is called; the index in this list is its code. */
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

/** What tests of neighbours may say about a line. */
export const hintKinds = ['nothing', 'headline', 'subheading', 'numberedSubheading'] as const

export type KnownKind = (typeof knownKinds)[number]

/** Measures of the neighbours that are features. */
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
  'likeRunAbove',
  'likeRunBelow',
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
export interface JudgeInput {
  look: TextLook
  /** What is known about each line, as an index into {@link knownKinds}. */
  known: Uint8Array
  /** Index of the first line that begins with a dateline, or -1. */
  dateline: number
  /** What tests of neighbours would say about each line, as an index into {@link hintKinds}. */
  hints: Uint8Array
}

const boilerplate = knownKinds.indexOf('boilerplate')
const headline = knownKinds.indexOf('headline')
const story = knownKinds.indexOf('story')

/** From this length on (as `coarse` has it), a line with the end of a sentence is a paragraph of prose. */
const proseLength = 80
/** The share, in percent, of a line's longer words that occur in other long lines. From this share on, the line is about the story's topic. */
const topical = 30

/** How many lines away something is searched for. */
const reach = 40
const window = 4

/** From this, the places of all lines are computed, once for each text. */
export interface Places {
  isProse: Uint8Array
  first: number
  last: number
  /** Distance in lines to the last line of a kind, and to the next one. */
  proseAbove: Uint8Array
  proseBelow: Uint8Array
  boilerplateAbove: Uint8Array
  boilerplateBelow: Uint8Array
  headlineAbove: Uint8Array
  runStart: Int32Array
  runEnd: Int32Array
  /** Number of lines directly above or below that look alike, one like the next, without a line of prose. */
  likeRunAbove: Uint8Array
  likeRunBelow: Uint8Array
  proseShare: number
  /** Number of lines of prose before each line; one more entry for the end. */
  proseSoFar: Int32Array
  firstTopical: number
  lastTopical: number
  /** Lines directly between two lines of prose: how many there are, in total and of each look. */
  sandwichedLines: number
  sandwichedAlike: ReadonlyMap<number, number>
  boilerplateLines: number
  blankLines: number
}

/** Write the distance to the nearest marked line above (`step` 1) or below (`step` -1); `reach` if there is none. */
function distances(into: Uint8Array, count: number, step: 1 | -1, marked: Uint8Array, mark: number): Uint8Array {
  let distance = reach
  for (let line = step === 1 ? 0 : count - 1; line >= 0 && line < count; line += step) {
    into[line] = distance
    distance = marked[line] === mark ? 1 : distance < reach ? distance + 1 : reach
  }
  return into
}

/** Arrays for the places of one text, which are used again for the next text. */
const scratch = (length: number) => ({
  isProse: new Uint8Array(length),
  proseAbove: new Uint8Array(length),
  proseBelow: new Uint8Array(length),
  boilerplateAbove: new Uint8Array(length),
  boilerplateBelow: new Uint8Array(length),
  headlineAbove: new Uint8Array(length),
  runStart: new Int32Array(length),
  runEnd: new Int32Array(length),
  likeRunAbove: new Uint8Array(length),
  likeRunBelow: new Uint8Array(length),
  proseSoFar: new Int32Array(length + 1)
})
let arrays = scratch(1 << 8)

/** Compute the places of all lines. The result is valid until the places of another text are computed. */
export function findPlaces({look, known}: JudgeInput): Places {
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
    likeRunAbove: countAlike(arrays.likeRunAbove, isProse, look, 1),
    likeRunBelow: countAlike(arrays.likeRunBelow, isProse, look, -1),
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

/** The look of a short line, in the features that subheadings of one text share: its beginning, its end, and whether it is in capitals. */
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

/** How similar two lines look, 0 to 4: the same beginning, end, capitals, and about the same length. */
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

/** From this likeness on, lines look alike. */
const alike = 3

/** Write for each line how many lines in a row above it (`step` 1) or below it (`step` -1) look alike. */
function countAlike(into: Uint8Array, isProse: Uint8Array, {count, own}: TextLook, step: 1 | -1): Uint8Array {
  let run = 0
  for (let line = step === 1 ? 0 : count - 1; line >= 0 && line < count; line += step) {
    const before = line - step
    const continues =
      before >= 0 &&
      before < count &&
      isProse[line] === 0 &&
      isProse[before] === 0 &&
      likeness(own, line, before) >= alike
    run = continues ? run + 1 : 0
    into[line] = capped(run)
  }
  return into
}

/** Write the features of a line into `row`. */
export function writeFeatures(input: JudgeInput, places: Places, line: number, row: Uint8Array): void {
  const {look, known} = input
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
  row[to++] = input.dateline === -1 ? 0 : 128 + Math.max(-reach, Math.min(reach, input.dateline - line))
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
  row[to++] = places.likeRunAbove[line] as number
  row[to++] = places.likeRunBelow[line] as number
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
  row[to++] = input.hints[line] as number
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

/** From this length on, a sentence about the story's topic certainly belongs to the story, if nothing in it refers elsewhere. */
const sureLength = 100

/** From this length on, a line that ends like a sentence is one. */
const sentenceLength = 30

export function isSentence({look: {own}}: JudgeInput, line: number): boolean {
  const base = line * ownCount
  return (own[base + lengthAt] as number) >= sentenceLength && own[base + endsAt] === 1
}

/** Whether a sentence ends within the line, and the line is long enough for a paragraph: a mark or a name may follow its last sentence. */
export function holdsSentences({look: {own}}: JudgeInput, line: number): boolean {
  const base = line * ownCount
  return (own[base + lengthAt] as number) >= proseLength && (own[base + sentencesAt] as number) > 0
}

/** From this many words on, a line may be a part of a sentence that was broken at a link or a margin. */
const pieceWords = 4

/** Whether a sentence continues over the end of this line, or of the line before: it continues with a lower-case letter. */
export function isPiece({look: {own, count}, known}: JudgeInput, line: number): boolean {
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

/** From this length on, a line without an end is the part of a sentence before a link. */
const brokenLength = 40

/**
 * Whether the line is linked or bold text in the middle of a sentence: no sentence ends before it, and the text after it begins in a way in which no sentence
 * begins; or a bracket opens before it.
 *
 *     Berbeda dengan lembaga keuangan internasional seperti
 *     Bank Contoh
 *     ^^^^^^^^^^^
 *     (Contoh Bank), daerah itu memakai angka tahun lalu.
 */
export function isBroken({look: {own, count}, known}: JudgeInput, line: number): boolean {
  if (line === 0 || line + 1 >= count || known[line - 1] !== 0 || known[line + 1] !== 0) return false
  const [before, behind] = [(line - 1) * ownCount, (line + 1) * ownCount]
  if ((own[behind + lengthAt] as number) < brokenLength || own[before + endAt] === endCodeOf.colon) return false
  if (own[before + endAt] === endCodeOf.opening) return true
  if (own[before + endsAt] === 1 || (own[before + lengthAt] as number) < brokenLength) return false
  const start = own[behind + startAt]
  return start === startCodeOf.small || start === startCodeOf.comma || start === startCodeOf.opening
}

/** Maximum number of words in a question that is a heading. */
const questionWords = 9

/** Whether the line is one question of a few words. */
export const isShortQuestion = ({own}: TextLook, line: number): boolean =>
  own[line * ownCount + endAt] === endCodeOf.asking &&
  (own[line * ownCount + wordsAt] as number) <= questionWords &&
  own[line * ownCount + sentencesAt] === 0

/** Whether the line ends with a full stop. */
export const endsWithStop = ({look: {own}}: JudgeInput, line: number): boolean =>
  own[line * ownCount + endAt] === endCodeOf.stop

/** Whether the line is one word. */
export const isOneWord = ({look: {own}}: JudgeInput, line: number): boolean => own[line * ownCount + wordsAt] === 1

/** Fewer words before a colon are a label: "Read more:". */
const leadInWords = 5

/** Whether the line is a word or a few, as labels are. */
export const isLabel = ({look: {own}}: JudgeInput, line: number): boolean =>
  (own[line * ownCount + wordsAt] as number) < leadInWords

/** Whether the line introduces the text after it; a headline does not. */
export const isLeadIn = ({look: {own}}: JudgeInput, line: number): boolean =>
  own[line * ownCount + endAt] === endCodeOf.colon

/** Whether the line is certainly a paragraph of the story by its look: the judge is not needed. */
export function isSurelyStory({look: {own}}: JudgeInput, line: number): boolean {
  const base = line * ownCount
  return (
    (own[base + lengthAt] as number) >= sureLength &&
    own[base + endsAt] === 1 &&
    own[base + addressesAt] === 0 &&
    (own[base + topicAt] as number) >= topical
  )
}
