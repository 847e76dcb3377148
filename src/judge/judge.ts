/** What lines are by their look, their place and their company: the judge speaks where no rule does. */
import type {Cleaning} from './cleaning.ts'
import {type Extent, findExtent, type Place, placeOf} from './extent.ts'
import {
  type Company,
  featureCount,
  findPlaces,
  hintKinds,
  holdsSentences,
  isBroken,
  isLeadIn,
  isPiece,
  isSentence,
  isShortQuestion,
  isSurelyStory,
  type KnownKind,
  knownKinds,
  type Places,
  styleOf,
  writeFeatures
} from './features.ts'
import {type CleaningBounds, type Model, model} from './model.ts'
import {addPoints, toProbabilities} from './trees.ts'

/** What the judge tells apart; the order is that of the trained weights. */
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

/** What the judge says of a line. */
export interface Verdict {
  label: VerdictLabel
  /** How likely it is that the line is no part of the story, 0 to 1. */
  removable: number
  /** Whether it may well be boilerplate, but is not surely enough so to be taken out. */
  unsure: boolean
  place: Place
}

/** All that the judge found out of a text. */
export interface Judgement {
  extent: Extent
  /** The verdict on each line; undefined where a rule spoke, or the look of the line is beyond doubt. */
  verdicts: readonly (Verdict | undefined)[]
  /** How likely each of {@link verdictLabels} is, 0 to 1, line after line; 0 for all where the judge was not asked. */
  likelihoods: Float64Array
}

/** Log odds for the story of lines whose look is beyond doubt. */
const sure = 3
/** Log odds for the story of lines that a rule labelled. What rules take out stands in the middle of stories, too. */
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
const headlineKind = knownKinds.indexOf('headline')
const headlineHint = hintKinds.indexOf('headline')
const knownOdds = knownKinds.map((kind) => oddsOfKind[kind])

/** Below this, no line of the head is taken for the headline. */
const leastHeadline = 0.2
/** Bylines, days and remarks to editors above the story are so likely to be. */
const leastHead = 0.5
/** So likely a line must be a subheading where the test of neighbours takes it for one. */
const leastSubheading = 0.05
/** How likely it must be against prose there: a number in front of it is evidence, too. */
const leastAgainstProse: readonly number[] = hintKinds.map((kind) =>
  kind === 'subheading' || kind === 'numberedSubheading' ? 0.6 : 0
)
/** A subheading of the story is told from boilerplate with this advantage: lines between its paragraphs mostly belong to it. */
const subheadingAdvantage = 2
/** Likewise against prose, between the first and the last line of the story. */
const advantageOverProse = 1.5
/** So likely a subheading is one wherever it stands. */
const surely = 0.8
/** How likely a line must be a subheading against prose that begins and ends like another one. */
const alikeAgainstProse = 0.45
/** Questions over so many sections make one more of them a heading. */
const severalAlike = 2
const smallest = 1e-6

const count = verdictLabels.length
const row = new Uint8Array(featureCount)
const points = new Int32Array(count)

/** Probabilities of the classes for all lines that are asked about: `count` a line. */
function probabilitiesOf(company: Company, places: Places, {trees}: Model): Float64Array {
  const {known, look} = company
  const all = new Float64Array(look.count * count)
  for (let line = 0; line < look.count; line++) {
    if (known[line] !== 0 || isSurelyStory(company, line)) continue
    writeFeatures(company, places, line, row)
    points.fill(0)
    addPoints(trees(), row, points)
    toProbabilities(points, all.subarray(line * count, (line + 1) * count))
  }
  return all
}

/** Judge the lines of a text, by the shipped weights or by others. Linear in their number. */
export function judgeLines(
  company: Company,
  lengths: readonly number[],
  cleaning: Cleaning,
  by: Model = model
): Judgement {
  const {known} = company
  const places = findPlaces(company)
  const all = probabilitiesOf(company, places, by)
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
  const extent = findExtent(odds, lengths)
  const title = findHeadline(all, company, places, extent)
  const bounds = by.bounds[cleaning]
  const verdicts = lengths.map((_, line): Verdict | undefined => {
    if (!isAsked(line)) return undefined
    const own = all.subarray(line * count, (line + 1) * count)
    const place = placeOf(extent, line, lengths.length, isSentence(company, line))
    if (isBroken(company, line)) return {label: 'story', removable: removable(line), unsure: false, place}
    if (line === title) return {label: 'headline', removable: removable(line), unsure: false, place}
    return decide(own, place, bounds, {
      hint: company.hints[line] as number,
      mayOpen: line < places.first,
      isTied: isPiece(company, line) || (isLeadIn(company, line) && opensStory(company, places, line + 1))
    })
  })
  joinAlike(verdicts, all, company)
  return {extent, verdicts, likelihoods: all}
}

/** Whether a lead-in may bring in the line: a paragraph, or a finished sentence that no rule knows. */
const opensStory = (company: Company, {isProse}: Places, line: number) =>
  isProse[line] === 1 ||
  (line < company.look.count &&
    company.known[line] === 0 &&
    (isSentence(company, line) || holdsSentences(company, line)))

/** A line that looks like a subheading of the same text is one, when that is not unlikely: "Who built it?", "Who pays for it?". */
function joinAlike(verdicts: readonly (Verdict | undefined)[], all: Float64Array, {look, hints}: Company): void {
  const styles = new Map<number, number>()
  const add = (line: number) => styles.set(styleOf(look, line), (styles.get(styleOf(look, line)) ?? 0) + 1)
  for (const [line, verdict] of verdicts.entries()) if (verdict?.label === 'subheading') add(line)
  if (styles.size === 0) return
  for (const [line, verdict] of verdicts.entries()) {
    if (verdict?.label !== 'story') continue
    const [prose, likely] = [all[line * count + story] as number, all[line * count + subheading] as number]
    const alike = styles.get(styleOf(look, line)) ?? 0
    const hinted = (hints[line] as number) > headlineHint && likely >= prose * alikeAgainstProse
    if ((alike === 0 || !hinted) && (alike < severalAlike || !isShortQuestion(look, line))) continue
    verdict.label = 'subheading'
    add(line)
  }
}

/** The likeliest line of the head for a headline, when none is known: -1 for none. */
function findHeadline(all: Float64Array, company: Company, places: Places, {first}: Extent): number {
  const {known, hints} = company
  if (known.includes(headlineKind)) return -1
  let best = -1
  let most = leastHeadline
  for (let line = 0; line <= first + 1 && line < known.length; line++) {
    const likely = all[line * count + headline] as number
    const prose = (all[line * count + story] as number) + (all[line * count + list] as number)
    if (likely <= most || likely <= prose || (line > first && isSentence(company, first)) || isLeadIn(company, line))
      continue
    ;[best, most] = [line, likely]
  }
  return best === -1 ? titleAboveLead(hints, places) : best
}

/** The line that looks like a title and stands right above the first paragraph of prose. */
function titleAboveLead(hints: Uint8Array, {first, isProse}: Places): number {
  const title = hints.indexOf(headlineHint)
  return title >= 0 && title === first - 1 && isProse[first] === 1 ? title : -1
}

const likeliest = (own: Float64Array, labels: readonly number[]) =>
  labels.reduce((best, label) => ((own[label] as number) > (own[best] as number) ? label : best))

/** What is known of a line beside its likelihoods. */
interface Standing {
  /** What the tests of neighbours take it for. */
  hint: number
  /** It stands above the first paragraph of prose. */
  mayOpen: boolean
  /** It is a piece of a sentence that goes on in the line before or behind it, or brings in the paragraph under it. */
  isTied: boolean
}

function decide(own: Float64Array, place: Place, bounds: CleaningBounds, {hint, mayOpen, isTied}: Standing): Verdict {
  const away = (own[caption] as number) + (own[credit] as number) + (own[boilerplate] as number)
  const prose = (own[story] as number) + (own[list] as number)
  const say = (label: number, unsure = false): Verdict => ({
    label: verdictLabels[label] as VerdictLabel,
    removable: away,
    unsure,
    place
  })
  const mayHead = place === 'inside' || place === 'untold' || (own[subheading] as number) >= surely
  const subhead = own[subheading] as number
  const inside = place === 'inside'
  if (mayOpen && (own[head] as number) >= leastHead) return say(head)
  const keepsWhole = isTied && place !== 'page' && place !== 'pageSentence'
  if (!keepsWhole && away >= bounds[place] && !(mayHead && subhead * subheadingAdvantage >= away))
    return say(likeliest(own, [boilerplate, caption, credit]))
  const beatsProse = subhead * (inside ? advantageOverProse : 1) >= prose
  const beatsBoilerplate = subhead * (inside ? subheadingAdvantage : 1) >= away
  if (mayHead && beatsProse && beatsBoilerplate) return say(subheading)
  const against = leastAgainstProse[hint] as number
  if (against > 0 && subhead >= Math.max(leastSubheading, (own[story] as number) * against)) return say(subheading)
  return say((own[list] as number) > (own[story] as number) ? list : story, away >= bounds.unsure)
}
