/** Copy → article: all steps from the text to the tree. */
import type {Article, Flow, Metadata, Paragraph} from '../article/types.ts'
import {nodesOf} from '../article/walk.ts'
import {type Cleaning, cleanings} from '../judge/cleaning.ts'
import type {JudgeInput} from '../judge/features.ts'
import {type Judgement, judgeLines} from '../judge/judge.ts'
import type {VerdictRule} from '../judge/verdict-rules.ts'
import {type ChoiceOptions, type Chooser, makeChooser} from '../rules/choose-packs.ts'
import type {RuleSet} from '../rules/compile.ts'
import {packs} from '../rules/packs/index.ts'
import {joinLines} from '../source/line.ts'
import {readSource} from '../source/read-source.ts'
import type {Line, Source} from '../source/types.ts'
import {onText, unicode} from '../source/unicode-pattern.ts'
import {
  type Builder,
  listNode,
  literalNodes,
  mastheadNodes,
  phrasing,
  positionOf,
  startOf as sourceIndex
} from './build.ts'
import {type DatelinePlace, datelineSpans, findDateline, findMoreDatelines} from './dateline.ts'
import {findDoubts} from './find-doubts.ts'
import {withFusedTitles} from './fused-title.ts'
import {hintsOf, judgeInputOf} from './judge-input.ts'
import {joinNumbered, labelByJudge, labelHeadline} from './label-by-judge.ts'
import {
  freeDays,
  freeHeadline,
  joinTitles,
  markAboveByline,
  markAgate,
  markBylines,
  markDays,
  markHeadlineInHead,
  markLists,
  markPageTitle,
  markQuestionAbove,
  markRepeatedTitles,
  markRepeats,
  markResultParts,
  markSignature,
  markWireHead,
  type NeighbourTest
} from './label-by-neighbours.ts'
import {type Extremes, findExtremes, labelByRules, type Marks} from './label-lines.ts'
import {makeFindHyphens} from './line-hyphens.ts'
import type {LineMark, Span} from './line-marks.ts'
import {findMasthead, type Masthead} from './masthead.ts'
import {isNamedTest, type NamedTest} from './named-tests.ts'
import {completeYear, readDate} from './read-date.ts'
import {spokenLength} from './shape.ts'
import {findSpans, isSigned, untangle} from './spans.ts'

export interface ParseOptions extends ChoiceOptions {
  /** Name of the document; it is written to the metadata. */
  id?: string | null | undefined
  /** Encoding in which the text was read; it is written to the metadata. */
  encoding?: string | null | undefined
  /** A date near the publication of the article, `YYYY-MM-DD`: it completes dates without a year. */
  referenceDate?: string | undefined
  /** How much boilerplate the judge of lines may label: none, certain lines, probable lines; `balanced` if absent. */
  cleaning?: Cleaning | undefined
}

/** Everything known about a text before its tree is built. */
export interface Reading {
  source: Source
  set: RuleSet
  extremes: Extremes
  /** The same as the rules for whole lines knew them: before a dateline moved the start of the story. */
  firstExtremes: Extremes
  marks: Marks
  dateline: DatelinePlace | undefined
  /** Datelines after the first one, by the indices of their lines: the text contains several stories. */
  more: ReadonlyMap<number, DatelinePlace>
  masthead: Masthead | undefined
  /** The judge's input, and its verdicts. */
  input: JudgeInput
  judgement: Judgement
}

/** Verdicts that remove a line from the story. A sentence with its author's initials after it is never removed. */
const takesOut: ReadonlySet<VerdictRule> = new Set(['judge/boilerplate', 'judge/caption', 'judge/credit'])

const sentenceBreak = unicode`[\p{L}\d)”"][.!?] ["“(]?\p{Lu}`
/** A shorter line with a full stop in it may be a headline of two sentences. */
const longestHeadline = 80

/** Whether a line is several sentences: if a text has no other line, it is a story, although it does not end as one. */
const holdsSentences = (line: string) => line.length > longestHeadline && sentenceBreak.test(line)

const leadingDash = /^[-–—]{1,2}(?=\s)/u

function read(text: string, set: RuleSet, cleaning: Cleaning): Reading {
  const source = readSource(text)
  const {lines} = source
  const marks: Marks = new Array(lines.length).fill(undefined)
  const extremes = findExtremes(lines)
  const firstExtremes = {...extremes}
  labelByRules(lines, extremes, marks, set)
  const masthead = findMasthead(lines, marks, set)
  const dateline = findDateline(lines, extremes.lead, (index) => marks[index] !== undefined, set, masthead)
  if (dateline) startStoryAtDateline(dateline, extremes, marks)
  const holds = (id: NamedTest) => !set.disabled.has(id)
  freeDays(lines, extremes.lead, marks, set.vocabulary)
  if (holds('parse/day')) markDays(lines, extremes, marks, set.vocabulary)
  if (holds('parse/headline-below-contacts')) freeHeadline(lines, extremes.lead, marks)
  if (holds('parse/agate')) markAgate(text, lines, marks)
  if (holds('parse/byline')) markBylines(lines, extremes.lead, marks)
  if (holds('parse/list')) markLists(lines, marks)
  if (holds('parse/result-part')) markResultParts(lines, marks)
  markRepeats(lines, extremes.lead, marks, holds)
  if (holds('parse/signature')) markSignature(lines, marks)
  const others =
    dateline && set.wire ? findMoreDatelines(lines, dateline, (index) => marks[index] !== undefined, set) : []
  const more = new Map(others.map((place) => [place.line, place]))
  const hints = hintsOf(text, lines, extremes, marks, dateline?.line ?? extremes.lead, set.vocabulary)
  const input = judgeInputOf(text, lines, marks, dateline, masthead, hints)
  const signed = (index: number) => {
    const place = {index, count: lines.length, extremes, outlet: dateline?.found.outlet}
    return isSigned((lines[index] as Line).text, place, set)
  }
  const judgement = judgeLines(
    input,
    lines.map((line) => spokenLength(line.text)),
    cleaning
  )
  const isWholeStory = lines.length === 1 && holdsSentences((lines[0] as Line).text)
  const mayLabel = (id: VerdictRule, index: number) =>
    holds(id) && !more.has(index) && !(takesOut.has(id) && signed(index)) && !(isWholeStory && id === 'judge/headline')
  labelHeadline(judgement, marks, mayLabel)
  if (holds('parse/headline-in-head'))
    markHeadlineInHead(lines, extremes.lead, marks, (index) => judgement.verdicts[index]?.label === 'boilerplate')
  if (holds('parse/headline-question')) markQuestionAbove(lines, extremes, marks)
  if (holds('parse/repeated-headline')) markPageTitle(lines, extremes.lead, marks)
  joinTitles(lines, extremes.lead, marks)
  if (set.wire && holds('parse/repeated-headline')) markRepeatedTitles(lines, extremes.last, marks)
  labelByJudge(judgement, marks, mayLabel)
  if (holds('judge/subheading')) joinNumbered(lines, marks)
  if (set.wire) labelWire(lines, dateline, extremes.lead, marks, holds)
  return {source, set, extremes, firstExtremes, marks, dateline, more, masthead, input, judgement}
}

/** Label what agencies add to a story, which is recognised by the places of the lines. */
function labelWire(
  lines: readonly Line[],
  dateline: DatelinePlace | undefined,
  lead: number,
  marks: Marks,
  holds: (id: NeighbourTest) => boolean
): void {
  if (holds('parse/wire-head')) {
    if (dateline) markWireHead(lines, dateline.line, marks)
    else markAboveByline(lines, lead, marks)
  }
}

/** The story begins at the dateline, even if there is prose before it. */
function startStoryAtDateline({line, lines, found}: DatelinePlace, extremes: Extremes, marks: Marks): void {
  const filled = lines - 1
  extremes.lead = line + filled
  extremes.last = Math.max(extremes.last, extremes.lead)
  for (let index = line; index < line + filled; index++)
    marks[index] = {label: 'dateline', rule: found.rule, fields: {}, ...(index === line ? {lines: filled} : {})}
}

/** The lines that the judge considers boilerplate without enough certainty, and that have no other label. */
function unsureIn({judgement, marks, set}: Reading): number[] {
  if (set.disabled.has('judge/unsure')) return []
  return judgement.verdicts.flatMap((verdict, index) => (verdict?.unsure && !marks[index] ? [index] : []))
}

/** What the line begins with: its dateline, or a dash whose dateline is missing. */
function openingSpans(index: number, line: Line, {dateline, more, extremes}: Reading): Span[] {
  const another = more.get(index)
  if (another) return datelineSpans(another, line.text)
  if (dateline && index === dateline.line + dateline.lines - 1) {
    const spans = datelineSpans(dateline, line.text)
    return dateline.lines > 1 ? spans.filter((span) => span.label !== 'dateline') : spans
  }
  const dash = !dateline && index === extremes.lead ? leadingDash.exec(line.text) : null
  return dash ? [{start: 0, end: dash[0].length, label: 'separator', fields: {}}] : []
}

export const parents: ReadonlySet<string> = new Set(['headline', 'deck', 'subheading', 'quote', 'paragraph'])

/** Finds the spans of a line; `opening` are the spans that were already found at its start. */
type SpansAt = (index: number, line: Line, opening: Span[]) => readonly Span[]

function makeSpansAt({source, set, extremes, dateline}: Reading): SpansAt {
  const findHyphens = makeFindHyphens(source)
  const outlet = dateline?.found.outlet
  const count = source.lines.length
  const cited = new Set<string>()
  const fuses = !set.disabled.has('parse/fused-title')
  return (index, line, opening) => {
    const spans = findSpans(line.text, opening, {index, count, extremes, outlet}, set, cited)
    const titled = fuses ? withFusedTitles(spans, line.text) : spans
    const hyphens = findHyphens(line)
    return hyphens.length + titled.length === 0 ? titled : untangle([...titled, ...hyphens])
  }
}

/** A paragraph, or another node that consists of text and spans; without the part of the line that is the masthead. */
function wordedNode(
  builder: Builder,
  line: Line,
  mark: LineMark | undefined,
  lead: boolean,
  spans: readonly Span[],
  masthead: Masthead | undefined
): Flow {
  const from = masthead?.end ?? 0
  const node = {type: mark?.label ?? 'paragraph'} as Paragraph
  if (lead) node.lead = lead
  if (mark) node.rule = mark.rule
  node.children = phrasing(builder, line, from === 0 ? spans : spans.filter(({start}) => start >= from), from)
  node.position = positionOf(builder.source, masthead ? sourceIndex(line, from) : line.start, line.end)
  return node
}

function buildFlow(reading: Reading): Flow[] {
  const {source, set, marks, extremes} = reading
  const builder: Builder = {source, set}
  const children: Flow[] = []
  const spansAt = makeSpansAt(reading)
  let leadSeen = false
  for (let index = 0; index < source.lines.length; index++) {
    const first = source.lines[index] as Line
    const mark = marks[index]
    const count = mark?.lines ?? 1
    const covered = count === 1 ? [first] : source.lines.slice(index, index + count)
    if (mark?.label === 'list')
      children.push(listNode(builder, covered, mark, (item, marker, at) => spansAt(index + at, item, marker)))
    else if (mark?.label === 'dateline') children.push(datelineNode(builder, reading, covered))
    else if (mark && !parents.has(mark.label))
      children.push(...literalNodes(builder, mark, first, covered.at(-1) as Line))
    else {
      const line = asOne(source, covered)
      const masthead = reading.masthead?.line === index ? reading.masthead : undefined
      if (masthead) children.push(...mastheadNodes(builder, line, masthead))
      const spans = spansAt(index, line, openingSpans(index, line, reading))
      const lead: boolean = (mark?.label ?? 'paragraph') === 'paragraph' && !leadSeen && index >= extremes.lead
      leadSeen ||= lead
      children.push(wordedNode(builder, line, mark, lead, spans, masthead))
    }
    index += count - 1
  }
  return children
}

/** A title over several lines is read as one text. */
export const asOne = ({text}: Source, lines: readonly Line[]): Line =>
  joinLines(text, lines[0] as Line, lines.at(-1) as Line)

function datelineNode({source}: Builder, {dateline}: Reading, lines: readonly Line[]): Flow {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line]
  const found = dateline?.found
  return {
    type: 'dateline',
    ...(found?.outlet ? {outlet: found.outlet} : {}),
    places: [...(found?.places ?? [])],
    ...(found?.date ? {date: found.date} : {}),
    ...(found ? {rule: found.rule} : {}),
    value: source.text.slice(first.start, last.end),
    position: positionOf(source, first.start, last.end)
  }
}

/** When the story was published: by a time line, the byline, or the time stamp of a page that was flattened to one line. */
function publishedOf(children: readonly Flow[], {marks, masthead, set}: Reading): string | null {
  for (const node of children) if (node.type === 'note' && node.published !== undefined) return node.published
  const byline = marks.find((mark) => mark?.label === 'byline' && mark.fields['published'] !== undefined)
  const flattened = masthead?.spans.find(({fields}) => fields['published'] !== undefined)
  const stamp = (byline ?? flattened)?.fields['published']
  return (stamp && readDate(stamp, 0, set.vocabulary)?.iso) || null
}

/** Dates without a year get the year that brings them nearest to the reference date. */
function completeDates(children: readonly Flow[], reference: string | undefined): void {
  if (!reference) return
  for (const node of children.flatMap(nodesOf))
    if ('date' in node && node.date) node.date = completeYear(node.date, reference)
}

/** Throw for an unknown rule id: otherwise nobody would notice that the rule is not switched off. */
function checkDisabled({disable = [], packs: own = []}: ParseOptions): void {
  const known = (id: string) =>
    isNamedTest(id) || [...own, ...packs].some(({rules}) => rules.some((rule) => rule.id === id))
  const wrong = disable.find((id) => !known(id))
  if (wrong !== undefined) throw new RangeError(`No rule has the id "${wrong}".`)
}

function checkText(text: unknown): void {
  if (typeof text !== 'string')
    throw new TypeError(
      `Copy is read from a string, not from ${text === null ? 'null' : typeof text}; bytes become one by decode().`
    )
}

/** Reads a text, and keeps what its tree was made from, which the explanation needs. */
export function makeReader(
  options: ParseOptions = {}
): (text: string, given?: Partial<Metadata>) => {article: Article; reading: Reading} {
  const choose: Chooser = makeChooser(options)
  checkDisabled(options)
  const cleaning = options.cleaning ?? 'balanced'
  if (!cleanings.includes(cleaning)) throw new RangeError(`Unknown way of cleaning "${cleaning}".`)
  const readText = (text: string, given: Partial<Metadata>) => {
    const set = choose(text, given.outlet)
    const reading = read(text, set, cleaning)
    const children = buildFlow(reading)
    const {source, dateline, more} = reading
    const published = publishedOf(children, reading)
    completeDates(children, options.referenceDate ?? given.published ?? published ?? undefined)
    const printed = options.outlet === undefined ? (dateline?.found.outlet ?? set.outlet) : set.outlet
    const outlet = given.outlet ?? printed
    const metadata: Metadata = {
      id: options.id ?? null,
      language: children.length > 0 ? set.language : null,
      outlet: printed,
      outletId: outlet === null ? null : set.outletIdOf(outlet),
      published,
      encoding: options.encoding ?? null,
      ...given,
      doubts: [...(given.doubts ?? []), ...findDoubts(source, [...more.values()], unsureIn(reading), children, set)]
    }
    const article: Article = {type: 'article', metadata, children, position: positionOf(source, 0, text.length)}
    return {article, reading}
  }
  return (text, given = {}) => {
    checkText(text)
    return onText(text, () => readText(text, given))
  }
}

/** Make a parser whose options are read once, for many texts. */
export function makeParser(options: ParseOptions = {}): (text: string, given?: Partial<Metadata>) => Article {
  const readArticle = makeReader(options)
  return (text, given) => readArticle(text, given).article
}

let standard: ReturnType<typeof makeParser> | undefined

/**
 * Read copy into an article. Synchronous, linear in the length of the text; it never throws for any text.
 *
 * @throws RangeError if the options name a language or an outlet without a pack, or a rule that does not exist
 * @throws TypeError if the text is not a string
 */
export function parse(text: string, options?: ParseOptions): Article {
  if (options) return makeParser(options)(text)
  standard ??= makeParser()
  return standard(text)
}
