/** Line → spans: the labelled parts of a paragraph. */
import {hasNeed, type RuleSet} from '../rules/compile.ts'
import type {Rule} from '../rules/types.ts'
import {asSearcher, unicode} from '../source/unicode-pattern.ts'
import {type Extremes, inZone} from './label-lines.ts'
import {fieldsOf, type Span} from './line-marks.ts'
import {endsSentence, hasShape} from './shape.ts'
import {findSourceReferences} from './sources/source-reference.ts'

/** Where the line is among the others. */
export interface Place {
  index: number
  count: number
  extremes: Extremes
  /** The outlet that prints the story, as its dateline names it. */
  outlet: string | undefined
}

const spanOf = (rule: Rule, match: RegExpMatchArray): Span => {
  const start = match.index ?? 0
  const lead = match[0].length - match[0].trimStart().length
  return {
    start: start + lead,
    end: start + match[0].trimEnd().length,
    label: rule.label,
    rule: rule.id,
    fields: fieldsOf(match, rule.fields)
  }
}

function findInside(text: string, place: Place, set: RuleSet): Span[] {
  const spans: Span[] = []
  for (const rule of set.matchers.inside.candidates(text)) {
    if (!applies(rule, text, place)) continue
    for (const match of asSearcher(rule.pattern).matchAll(text)) spans.push(spanOf(rule, match))
  }
  return spans
}

const applies = (rule: Rule, text: string, {index, extremes, count}: Place) =>
  inZone(rule.zone, index, extremes, count) && (!rule.shape || hasShape(rule.shape, text, false))

/** Minimum length in characters of a sentence that may be signed. */
const leastSigned = 40

/** How much of a line's end is examined by the rules for endings: their matches are short. */
export const endingReach = 340

/** Whether a rule matches the end of the line, and a sentence precedes it: the last sentence of the story, with its author. */
export function isSigned(text: string, place: Place, set: RuleSet): boolean {
  const [ending] = findEndings(text, place, set)
  // Captions contain the credit of their picture, too.
  if (ending?.label === 'boilerplate:caption') return false
  return ending !== undefined && ending.start > leastSigned && endsSentence(text.slice(0, ending.start).trimEnd())
}

function findEndings(text: string, place: Place, set: RuleSet): Span[] {
  const {rules, candidates} = set.matchers.ending
  // Most paragraphs are in the middle of the story, where no rule for endings is tried.
  if (!rules.some(({zone}) => inZone(zone, place.index, place.extremes, place.count))) return []
  const offset = Math.max(0, text.length - endingReach)
  const end = text.slice(offset)
  // All of the line is tested, because the rules for its inside need that as well: one search is enough for both.
  for (const rule of candidates(text)) {
    const match = applies(rule, text, place) && hasNeed(rule, end) ? rule.pattern.exec(end) : null
    if (!match) continue
    const span = spanOf(rule, match)
    return [{...span, start: span.start + offset, end: span.end + offset}]
  }
  return []
}

/** How much of a line's end may consist of lines of the page that were joined to it. */
const joinedReach = 120

/** Something follows a sentence, or what stands in brackets. */
const moreText = unicode`[.!?…)\]]["”’»)\]]{0,2} [^\s\p{Ll}]`

/** A blank between two sentences of a line. */
const sentenceBreak = unicode`(?<=[\p{L}\d)%][.!?…]["”’»)\]]{0,2}) (?=[^\s\p{Ll}].*\p{L})`

/** The number of a list item is no sentence: "1. Follow the signs". */
const itemNumber = unicode`^(?:\d{1,3}|\p{L})\. $`

/**
 * Whether a rule for whole lines also labels the end of a line: captions are known by their place among other lines, and what is legal may be part of what a
 * company says of itself.
 */
const mayBeJoined = ({label, zone}: Rule) =>
  (label.startsWith('boilerplate:') || label === 'credit') &&
  label !== 'boilerplate:caption' &&
  label !== 'boilerplate:legal' &&
  zone !== 'head' &&
  zone !== 'above'

/** At the end of a line, a credit is sure only if names follow a role, or a label with a colon: "Reporting: Jane Roe". */
const labelled = unicode`^[^:.]{3,30} ?: ?\p{Lu}`
const isSure = ({label}: Rule, line: string, match: RegExpExecArray, {index, extremes, count}: Place) =>
  label !== 'credit' ||
  (inZone('tail', index, extremes, count) && (labelled.test(line) || line.indexOf(match.groups?.['names'] ?? line) > 4))

/** The first rule for whole lines that labels a sentence as what a page says, as a span. */
function readJoined(text: string, start: number, end: number, rules: readonly Rule[], place: Place): Span | undefined {
  const line = text.slice(start, end).trimEnd()
  // A rule may read a label and all that follows it.
  if (moreText.test(line)) return undefined
  for (const rule of rules) {
    const match = applies(rule, line, place) ? rule.pattern.exec(line) : null
    if (!match || !isSure(rule, line, match, place)) continue
    // A title that ends as a sentence may have the next sentence of the story in it.
    if (!endsSentence(match.groups?.['title'] ?? '')) return {...spanOf(rule, match), start, end: start + line.length}
  }
  return undefined
}

/** What a page says below a paragraph, printed on the paragraph's line: the last sentences of the line that rules for whole lines label. */
function findJoined(text: string, place: Place, set: RuleSet): Span[] {
  const offset = Math.max(0, text.length - joinedReach)
  const breaks = sentenceBreak.matchAll(text.slice(offset)).map(({index}) => offset + (index as number) + 1)
  const starts = breaks.filter((start) => !itemNumber.test(text.slice(0, start)))
  if (starts.length === 0) return []
  const rules = set.matchers.line.candidates(text.slice(starts[0])).filter(mayBeJoined)
  const spans: Span[] = []
  let end = text.length
  for (const start of rules.length > 0 ? starts.reverse() : []) {
    const span = readJoined(text, start, end, rules, place)
    if (!span) break
    spans.unshift(span)
    end = start
  }
  return spans
}

/** Spans in order and without overlap: of two that overlap, the one that was found first stays. */
export function untangle(found: readonly Span[]): Span[] {
  const ranked = found.filter((span) => span.end > span.start).map((span, rank) => ({span, rank}))
  ranked.sort((one, other) => one.span.start - other.span.start || one.rank - other.rank)
  const kept: typeof ranked = []
  for (const next of ranked) {
    const last = kept.at(-1)
    if (!last || last.span.end <= next.span.start) kept.push(next)
    else if (next.rank < last.rank) kept[kept.length - 1] = next
  }
  return kept.map(({span}) => span)
}

/**
 * All labelled spans of a paragraph; `opening` are those that were found at its start already, `cited` the short forms of media that the
 * lines above have named, to which those of this line are added.
 */
export function findSpans(
  text: string,
  opening: readonly Span[],
  place: Place,
  set: RuleSet,
  cited: Set<string>
): readonly Span[] {
  const endings = findEndings(text, place, set)
  const inside = findInside(text, place, set)
  const joined = findJoined(text, place, set)
  const sources = findSourceReferences(text, place.outlet, set, cited)
  const found = endings.length + inside.length + joined.length + sources.length
  return found === 0 ? opening : untangle([...opening, ...endings, ...inside, ...joined, ...sources])
}
