/** Labels lines by their look, their place and their neighbours. The judge is used where no rule matches. */
import type {Cleaning} from './cleaning.ts'
import {type Extent, findExtent, longLabel, type Place, placeOf} from './extent.ts'
import {
  endsWithStop,
  featureCount,
  findPlaces,
  hintKinds,
  holdsSentences,
  isBroken,
  isLabel,
  isLeadIn,
  isOneWord,
  isPiece,
  isSentence,
  isShortQuestion,
  isSurelyStory,
  type JudgeInput,
  type KnownKind,
  knownKinds,
  type Places,
  styleOf,
  writeFeatures
} from './features.ts'
import type {TextLook} from './look.ts'
import {type CleaningBounds, type Model, model} from './model.ts'
import {addPoints, toProbabilities} from './trees.ts'

/** The classes that the judge distinguishes, in the order of the trained weights. */
export const verdictLabels = [
  'story',
  'list',
  'subheading',
  'headline',
  'head',
  'caption',
  'credit',
  'boilerplate'
] as const

export type VerdictLabel = (typeof verdictLabels)[number]

const at = (label: VerdictLabel) => verdictLabels.indexOf(label)
const [story, list, subheading, headline, head, caption, credit, boilerplate] = verdictLabels.map(at) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number
]

/** The judge's verdict on a line. */
export interface Verdict {
  label: VerdictLabel
  /** The probability that the line is not part of the story, 0 to 1. */
  removable: number
  /** Whether it is probably boilerplate, but not certainly enough to be removed. */
  unsure: boolean
  place: Place
}

/** The judge's results for a text. */
export interface Judgement {
  extent: Extent
  /** The verdict on each line; undefined if a rule labelled it, or if its look is certain. */
  verdicts: readonly (Verdict | undefined)[]
  /** The probability of each of {@link verdictLabels}, 0 to 1, line after line; 0 for all where the judge was not used. */
  likelihoods: Float64Array
}

/** Log odds for the story of lines whose look is certain. */
const sure = 3
/** Log odds for the story of lines that a rule labelled. Boilerplate that rules label is also found in the middle of stories. */
const oddsOfKind: Readonly<Record<KnownKind, number>> = {
  nothing: sure,
  story: sure,
  list: sure,
  subheading: sure,
  headline: -1,
  head: -1,
  caption: -0.5,
  credit: -1,
  boilerplate: -0.5
}
/** What belongs to the story between its paragraphs. */
const storyKinds = new Set((['story', 'list', 'subheading'] as const).map((kind) => knownKinds.indexOf(kind)))
/** What rules know for boilerplate: the first such line below the story begins the tail of a page. */
const boilerplateKind = knownKinds.indexOf('boilerplate')
const headKind = knownKinds.indexOf('head')
const headlineKind = knownKinds.indexOf('headline')
const headlineHint = hintKinds.indexOf('headline')
const knownOdds = knownKinds.map((kind) => oddsOfKind[kind])

/** Below this probability, no line of the head becomes the headline. */
const leastHeadline = 0.2
/** The same directly above a byline or a day. */
const leastAboveByline = 0.15
/** The same of a sentence with a full stop: it is more often a summary or a caption. */
const leastSentence = 0.6
/** A byline, a date or a remark to editors above the story must be this probable. */
const leastHead = 0.5
/** Less is enough, if it and what is taken out are this probable together. */
const leastHeadWithOthers = 0.25
const surelyNoStory = 0.65
/** From this probability on, a line of a menu may be the headline, a byline or a day. */
const leastHeadInMenu = 0.15
/** Minimum probability of a subheading, if the test of neighbours says that the line is one. */
const leastSubheading = 0.04
/** Minimum probability against prose in that case; a number before the line is evidence, too. */
const leastAgainstProse: readonly number[] = hintKinds.map((kind) =>
  kind === 'subheading' || kind === 'numberedSubheading' ? 0.6 : 0
)
/** The advantage of a subheading over boilerplate, because lines between paragraphs of the story usually belong to it. */
const subheadingAdvantage = 2
/** The same advantage over prose, between the first and the last line of the story. */
const advantageOverProse = 1.5
/** A word between two paragraphs, which may be the name of a section, and a line as long as a paragraph are taken out from this probability on. */
const leastOfStory = 0.85
const paragraphLength = 120
/** A line with this probability is a subheading wherever it is. */
const surely = 0.8
/** The same of a line that is tied to its neighbour: "Qualified person:". */
const tiedSubheading = 0.6
/** Minimum probability against prose of a line that begins and ends like another subheading. */
const alikeAgainstProse = 0.45
/** The same of a question: it is rarely a paragraph by itself. */
const askingAgainstProse = 0.25
/** If this many sections have questions as headings, another question is a heading, too. */
const severalAlike = 2
const smallest = 1e-6

const count = verdictLabels.length
const row = new Uint8Array(featureCount)
const points = new Int32Array(count)

/** Probabilities of the classes for the given lines: `count` of them for each line. */
function probabilitiesOf(input: JudgeInput, places: Places, {trees}: Model): Float64Array {
  const {known, look} = input
  const all = new Float64Array(look.count * count)
  for (let line = 0; line < look.count; line++) {
    if (known[line] !== 0 || isSurelyStory(input, line)) continue
    writeFeatures(input, places, line, row)
    points.fill(0)
    addPoints(trees(), row, points)
    toProbabilities(points, all.subarray(line * count, (line + 1) * count))
  }
  return all
}

/** Judge the lines of a text, with the shipped weights or others. Linear in their number. */
export function judgeLines(
  input: JudgeInput,
  lengths: readonly number[],
  cleaning: Cleaning,
  by: Model = model
): Judgement {
  const {known} = input
  const places = findPlaces(input)
  const all = probabilitiesOf(input, places, by)
  const isAsked = (line: number) => all[line * count + story] !== 0 || all[line * count + boilerplate] !== 0
  const removable = (line: number) =>
    (all[line * count + caption] as number) +
    (all[line * count + credit] as number) +
    (all[line * count + boilerplate] as number)
  const odds = new Float64Array(lengths.length)
  for (let line = 0; line < lengths.length; line++) {
    const kind = known[line] as number
    const away = removable(line)
    odds[line] = isAsked(line) ? Math.log((1 - away + smallest) / (away + smallest)) : (knownOdds[kind] as number)
  }
  const extent = findExtent(odds, lengths, (line) => storyKinds.has(known[line] as number))
  const title = findHeadline(all, input, places, extent)
  const boilerplateBelow = known.indexOf(boilerplateKind, extent.last + 1)
  const tail = boilerplateBelow === -1 ? lengths.length : boilerplateBelow
  const bounds = by.bounds[cleaning]
  const verdicts = lengths.map((_, line): Verdict | undefined => {
    if (!isAsked(line)) return undefined
    const own = all.subarray(line * count, (line + 1) * count)
    const place = placeOf(extent, line, lengths, {
      isSentence: isSentence(input, line),
      holdsSentences: holdsSentences(input, line),
      mayBeOther:
        (own[headline] as number) + (own[head] as number) >= leastHeadInMenu || (line > extent.last && line < tail)
    })
    if (isBroken(input, line)) return {label: 'story', removable: removable(line), unsure: false, place}
    if (line === title) return {label: 'headline', removable: removable(line), unsure: false, place}
    const leadsIn = isLeadIn(input, line) && opensStory(input, places, line + 1)
    return decide(own, place, bounds, {
      hint: input.hints[line] as number,
      mayOpen: line < places.first,
      isRubric: isOneWord(input, line) && (input.hints[line] as number) > headlineHint,
      isParagraph: (lengths[line] as number) >= paragraphLength,
      introduces: leadsIn && !isLabel(input, line),
      isTied: leadsIn || isPiece(input, line)
    })
  })
  keepTops(verdicts, lengths)
  const styles = stylesOf(verdicts, input)
  headWithQuestions(verdicts, input, places)
  joinAlike(verdicts, all, input, styles)
  return {extent, verdicts, likelihoods: all}
}

/** Whether an introductory line may precede the line: it is a paragraph, or a complete sentence that no rule knows. */
const opensStory = (input: JudgeInput, {isProse}: Places, line: number) =>
  isProse[line] === 1 ||
  (line < input.look.count && input.known[line] === 0 && (isSentence(input, line) || holdsSentences(input, line)))

/** So many short lines below a line are a list or a table, and it is their top. */
const listBelow = 3

/** A credit ends a text: a line with lines like it below, which stay, is the top of a list: "Ingredients". */
function keepTops(verdicts: readonly (Verdict | undefined)[], lengths: readonly number[]): void {
  const stays = (line: number) => {
    const verdict = verdicts[line]
    return (verdict?.label === 'story' || verdict?.label === 'list') && (lengths[line] as number) < longLabel
  }
  for (const [line, verdict] of verdicts.entries()) {
    if (verdict?.label !== 'credit' || ofPage.has(verdict.place)) continue
    if (Array.from({length: listBelow}, (_, at) => line + 1 + at).every(stays)) verdict.label = 'story'
  }
}

/** How many subheadings of a text look alike, by their look. */
function stylesOf(verdicts: readonly (Verdict | undefined)[], {look}: JudgeInput): Map<number, number> {
  const styles = new Map<number, number>()
  for (const [line, verdict] of verdicts.entries()) if (verdict?.label === 'subheading') addStyle(styles, look, line)
  return styles
}

function addStyle(styles: Map<number, number>, look: TextLook, line: number): void {
  const style = styleOf(look, line)
  styles.set(style, (styles.get(style) ?? 0) + 1)
}

/** Several short questions, each alone between two paragraphs, are the headings of what answers them. */
function headWithQuestions(verdicts: readonly (Verdict | undefined)[], input: JudgeInput, {isProse}: Places): void {
  const isParagraph = (line: number) =>
    isProse[line] === 1 ||
    (line >= 0 && line < verdicts.length && isSentence(input, line) && !isShortQuestion(input.look, line))
  const asking = verdicts.filter(
    (verdict, line) =>
      (verdict?.label === 'story' || verdict?.label === 'subheading') &&
      isShortQuestion(input.look, line) &&
      isParagraph(line - 1) &&
      isParagraph(line + 1)
  ) as Verdict[]
  if (asking.length >= severalAlike) for (const verdict of asking) verdict.label = 'subheading'
}

/** A line that looks like a subheading of the same text is one, too, if that is not improbable: "Who built it?", "Who pays for it?". */
function joinAlike(
  verdicts: readonly (Verdict | undefined)[],
  all: Float64Array,
  {look, hints}: JudgeInput,
  styles: Map<number, number>
): void {
  if (styles.size === 0) return
  for (const [line, verdict] of verdicts.entries()) {
    const asks = isShortQuestion(look, line)
    if (verdict?.label !== 'story' && !(asks && verdict?.label === 'list')) continue
    const [prose, likely] = [all[line * count + story] as number, all[line * count + subheading] as number]
    const alike = styles.get(styleOf(look, line)) ?? 0
    const least = prose * (asks ? askingAgainstProse : alikeAgainstProse)
    const hinted = (hints[line] as number) > headlineHint && likely >= least
    if ((alike === 0 || !hinted) && (alike < severalAlike || !asks)) continue
    verdict.label = 'subheading'
    addStyle(styles, look, line)
  }
}

/** The most probable headline among the lines of the head, if none is known; -1 for none. */
function findHeadline(all: Float64Array, input: JudgeInput, places: Places, {first}: Extent): number {
  const {known} = input
  if (known.includes(headlineKind)) return -1
  let best = -1
  let most = 0
  for (let line = 0; line <= first + 1 && line < known.length; line++) {
    const likely = all[line * count + headline] as number
    const prose = (all[line * count + story] as number) + (all[line * count + list] as number)
    if (
      likely <= most ||
      likely <= (known[line + 1] === headKind ? leastAboveByline : leastHeadline) ||
      likely <= prose ||
      (endsWithStop(input, line) && likely < leastSentence) ||
      (line > first && isSentence(input, first)) ||
      isLeadIn(input, line)
    )
      continue
    ;[best, most] = [line, likely]
  }
  return best === -1 ? titleAboveLead(input, places) : best
}

/** The line that looks like a title, if between it and the first paragraph of prose are only lines that rules know: bylines, days, captions. */
function titleAboveLead({known, hints}: JudgeInput, {first, isProse}: Places): number {
  const title = hints.indexOf(headlineHint)
  const isAboveLead = title >= 0 && isProse[first] === 1 && known.subarray(title + 1, first).every((kind) => kind !== 0)
  return isAboveLead && title < first ? title : -1
}

const ofPage: ReadonlySet<Place> = new Set(['page', 'pageSentence', 'menu'])

const likeliest = (own: Float64Array, labels: readonly number[]) =>
  labels.reduce((best, label) => ((own[label] as number) > (own[best] as number) ? label : best))

/** What is known about a line besides its probabilities. */
interface Standing {
  /** What the tests of neighbours say about it. */
  hint: number
  /** It is above the first paragraph of prose. */
  mayOpen: boolean
  /** It is one word between paragraphs, as the name of a part of the story is. */
  isRubric: boolean
  /** It is as long as a paragraph, which may have lost its full stop. */
  isParagraph: boolean
  /** It introduces the lines after it in several words. */
  introduces: boolean
  /** It is a part of a sentence that continues on a neighbouring line, or it introduces the paragraph after it. */
  isTied: boolean
}

/** A line above the story that is probably none of it is of the head, if that is likely at all: it is kept there, which costs nothing. */
const isOfHead = (own: Float64Array, away: number): boolean => {
  const likely = own[head] as number
  return likely >= leastHead || (likely >= leastHeadWithOthers && likely + away >= surelyNoStory)
}

function decide(
  own: Float64Array,
  place: Place,
  bounds: CleaningBounds,
  {hint, mayOpen, isRubric, isParagraph, introduces, isTied}: Standing
): Verdict {
  const away = (own[caption] as number) + (own[credit] as number) + (own[boilerplate] as number)
  const prose = (own[story] as number) + (own[list] as number)
  const say = (label: number, unsure = false): Verdict => ({
    label: verdictLabels[label] as VerdictLabel,
    removable: away,
    unsure,
    place
  })
  const inside = place === 'inside' || place === 'insideLong'
  const subhead = own[subheading] as number
  const mayHead = inside || place === 'untold' || subhead >= surely
  if (mayOpen && isOfHead(own, away)) return say(head)
  const keepsWhole = introduces || (isTied && !ofPage.has(place))
  const least =
    (inside && isRubric) || (place === 'insideLong' && isParagraph)
      ? Math.max(bounds[place], leastOfStory)
      : bounds[place]
  if (!keepsWhole && away >= least && !(mayHead && subhead * subheadingAdvantage >= away))
    return say(likeliest(own, [boilerplate, caption, credit]))
  const beatsProse = subhead * (inside ? advantageOverProse : 1) >= prose
  const beatsBoilerplate = subhead * (inside ? subheadingAdvantage : 1) >= away
  if (mayHead && beatsProse && beatsBoilerplate && (!isTied || subhead >= tiedSubheading)) return say(subheading)
  const against = leastAgainstProse[hint] as number
  if (against > 0 && subhead >= Math.max(leastSubheading, (own[story] as number) * against)) return say(subheading)
  return say((own[list] as number) > (own[story] as number) ? list : story, away >= bounds.unsure)
}
