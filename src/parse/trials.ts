/** Line → the result of each rule: which rules were tried, which matched, which one labelled the line, and why the others did not. */

import {evidenceFor} from '../judge/evidence.ts'
import {type VerdictRule, verdictRules} from '../judge/verdict-rules.ts'
import {hasNeed, longestFor} from '../rules/compile.ts'
import type {Extent, Label, Rule, Zone} from '../rules/types.ts'
import type {Line} from '../source/types.ts'
import {mayHaveDateline, readMatch} from './dateline.ts'
import {labelOfVerdict} from './label-by-judge.ts'
import {type NeighbourTest, neighbourTests} from './label-by-neighbours.ts'
import {edge, headEnd, holdsProof, inZone, isAlone, isMidSentence, longestLabel} from './label-lines.ts'
import type {LineMark} from './line-marks.ts'
import {mastheadLines} from './masthead.ts'
import {asOne, parents, type Reading} from './parse.ts'
import {hasShape} from './shape.ts'
import {findSourceReferences} from './sources/source-reference.ts'
import {endingReach} from './spans.ts'

/**
 * The result of a rule on a line. `won`: it labelled the line, or a span in it. `outranked`: it would have, but a rule or test before it did. `zone`, `shape`,
 * `length`: its pattern matches, but the line is elsewhere or looks different from what the rule asks for. `refused`: its match was examined further and
 * rejected, such as a dateline without a place. `need`, `pattern`: it does not match.
 */
export type Verdict = 'won' | 'outranked' | 'zone' | 'shape' | 'length' | 'refused' | 'need' | 'pattern'

/** The result of one rule, or of one test that looks at the neighbours, on one line. */
export interface Trial {
  rule: string
  label: Label | 'list' | null
  zone: Zone
  extent: Extent
  verdict: Verdict
  /** A clause for people: "it is for the tail, from line 20 on". */
  why: string
  /** The text that its pattern matched, as a reader sees it. */
  match: string | null
}

/** A line, with the rules that labelled it in the tree. */
export interface Spot {
  reading: Reading
  index: number
  /** Ids of the rules that labelled something on the line, as in the tree. */
  winners: ReadonlySet<string>
}

/** The result of a rule's further examination, or why its pattern was not tried. */
type Finding = readonly [verdict: Verdict, why: string]

const lineOf = ({reading, index}: Spot) => reading.source.lines[index] as Line
const markOf = ({reading, index}: Spot): LineMark | undefined => reading.marks[index]
const numberOf = ({source}: Pick<Reading, 'source'>, index: number) =>
  source.lines[Math.min(index, source.lines.length - 1)]?.number ?? 1

/** Where a zone is in this text, in line numbers as an editor counts. */
const zoneWords: Record<Zone, (reading: Pick<Reading, 'source' | 'extremes'>) => string> = {
  above: (reading) => `above the lead, line ${numberOf(reading, reading.extremes.lead)}`,
  head: (reading) => `the head, down to line ${numberOf(reading, headEnd(reading.extremes))}`,
  lead: (reading) => `the lead, line ${numberOf(reading, reading.extremes.lead)}`,
  body: (reading) =>
    `the body, lines ${numberOf(reading, reading.extremes.lead)} to ${numberOf(reading, reading.extremes.last)}`,
  tail: (reading) =>
    `the tail, from line ${numberOf(reading, Math.max(0, Math.min(reading.extremes.last, reading.source.lines.length - edge)))} on`,
  anywhere: () => 'every line'
}

const shapeWords: Record<string, (value: unknown) => string> = {
  words: (value) => `${value} words at most`,
  length: (value) => `${value} characters at most`,
  case: (value) =>
    ({caps: 'capitals alone', title: 'a title’s capitals', sentence: 'a sentence’s capitals'})[String(value)] ?? '',
  lowerCaseWords: (value) => `${value} words of four letters or more in lower case at most`,
  sentenceEnd: (value) => (value ? 'the end of a sentence' : 'no end of a sentence'),
  alone: () => 'a blank line on both sides'
}

/** The parts of a rule's shape that the line does not have. */
function missingShape({shape = {}}: Rule, text: string, alone: boolean): string[] {
  return Object.entries(shape)
    .filter(([key, value]) => !hasShape({[key]: value}, text, alone))
    .map(([key, value]) => shapeWords[key]?.(value) ?? key)
}

const needWords = ({needs = []}: Rule) => needs.map((need) => `“${need}”`).join(', ')

/** Why a rule is not used here although its pattern matches. */
function hindrance(rule: Rule, {reading, index}: Spot, text: string, alone: boolean): Finding | undefined {
  const {source} = reading
  const extremes = (rule.extent ?? 'line') === 'line' ? reading.firstExtremes : reading.extremes
  if (!inZone(rule.zone, index, extremes, source.lines.length))
    return ['zone', `it is for ${zoneWords[rule.zone]({source, extremes})}`]
  if (rule.shape?.apart && (rule.extent ?? 'line') === 'line' && isMidSentence(source.lines, index))
    return ['shape', 'it is not for the middle of a sentence that is broken over lines']
  const missing = missingShape(rule, text, alone)
  return missing.length > 0 ? ['shape', `the line must have ${missing.join(', ')}`] : undefined
}

const trialOf = (rule: Rule, [verdict, why]: Finding, match: string | null = null): Trial => ({
  rule: rule.id,
  label: rule.label,
  zone: rule.zone,
  extent: rule.extent ?? 'line',
  verdict,
  why,
  match
})

/** Test a rule's pattern; if it matches, `next` examines the match. */
function ask(rule: Rule, needText: string, text: string, next: (match: RegExpExecArray) => Finding): Trial {
  if (!hasNeed(rule, needText)) return trialOf(rule, ['need', `none of ${needWords(rule)} is in the line`])
  const match = rule.pattern.exec(text)
  if (!match) return trialOf(rule, ['pattern', 'its pattern does not match'])
  return trialOf(rule, next(match), match[0].trim())
}

/** Which other rule labelled the line, or this span of it. */
function outranked(spot: Spot): Finding {
  const mark = markOf(spot)
  if (mark?.by !== undefined)
    return ['outranked', `${mark.rule} had labelled it with line ${numberOf(spot.reading, mark.by)}`]
  return ['outranked', mark ? `${mark.rule} comes first` : 'an earlier rule, or a longer match, is in this place']
}

function wholeLine(rule: Rule, spot: Spot): Trial {
  const {text} = lineOf(spot)
  const mark = markOf(spot)
  if (mark?.rule === rule.id && mark.by !== undefined)
    return trialOf(rule, ['won', `it matches line ${numberOf(spot.reading, mark.by)}, and takes this one with it`])
  if (mark?.rule !== rule.id && spot.winners.has(rule.id))
    return trialOf(rule, ['won', 'it matches the last sentence of the line, or one of the last'])
  return ask(rule, text, text, (match) => {
    // The dateline determines again where the story begins, after the rules were tried. A label that was given before stays.
    if (mark?.rule === rule.id) return ['won', 'it is the first rule that fits the whole line']
    const longest = Math.min(longestFor(rule), longestLabel)
    if (text.length > longest)
      return ['length', `it is for lines of up to ${longest} characters; this one has ${text.length}`]
    const hindered = hindrance(rule, spot, text, isAlone(spot.reading.source.lines, spot.index))
    if (hindered) return hindered
    const {source, set} = spot.reading
    if (!holdsProof(rule, match, source.lines, spot.index, [], set))
      return ['refused', 'the lines below do not show what the rule needs to see there']
    return outranked(spot)
  })
}

function mastheadTrial(rule: Rule, spot: Spot): Trial {
  const text = lineOf(spot).text.slice(0, 500)
  return ask(rule, text, text, () => {
    const {masthead} = spot.reading
    if (masthead?.line === spot.index && masthead.spans.some((span) => span.rule === rule.id))
      return ['won', 'the line opens with it']
    if (spot.index >= mastheadLines) return ['zone', `it is tried on the first ${mastheadLines} lines`]
    return outranked(spot)
  })
}

/** Whether the line begins with the dateline, or with one of the datelines. */
function hasDateline({reading: {dateline, more}, index}: Spot, rule: string): boolean {
  const places = [...(dateline ? [dateline] : []), ...more.values()]
  return places.some(({found, line, lines}) => found.rule === rule && index >= line && index < line + lines)
}

function datelineTrial(rule: Rule, spot: Spot): Trial {
  const {reading, index} = spot
  const {masthead, dateline, set} = reading
  if (hasDateline(spot, rule.id) && dateline && dateline.lines > 1)
    return trialOf(rule, ['won', `it matches ${dateline.lines} lines put together`])
  const text = lineOf(spot)
    .text.slice(masthead?.line === index ? masthead.end : 0)
    .slice(0, 200)
  return ask(rule, text, text, (match) => {
    if (hasDateline(spot, rule.id)) return ['won', 'it is the first that fits the opening of the story']
    if (!mayHaveDateline(index, reading.firstExtremes.lead))
      return ['zone', 'datelines are looked for in the first lines of the text and of the story']
    if (!readMatch(rule, match, set)) return ['refused', 'what it found is not a known outlet or place']
    if (dateline && dateline.line < index)
      return ['outranked', `the dateline was already found on line ${numberOf(reading, dateline.line)}`]
    if (dateline?.line === index) return ['outranked', `${dateline.found.rule} comes first`]
    return rule.zone === 'lead' ? ['zone', 'it is for the first paragraph of the story'] : outranked(spot)
  })
}

/** The line as rules for spans see it: a title over several lines is one text. */
function spanLine({reading: {source, marks}, index}: Spot): Line {
  const first = marks[index]?.by !== undefined && parents.has(marks[index].label) ? marks[index].by : index
  const count = marks[first]?.lines ?? 1
  const isTitle = parents.has(marks[first]?.label ?? '') && count > 1
  return isTitle ? asOne(source, source.lines.slice(first, first + count)) : (source.lines[index] as Line)
}

/** A line that is labelled as a whole and has no words of the story is not searched for spans. */
const isLiteral = (spot: Spot) => {
  const mark = markOf(spot)
  return mark !== undefined && mark.label !== 'list' && !parents.has(mark.label)
}

function spanTrial(rule: Rule, spot: Spot, further: (text: string) => Finding | undefined): Trial {
  const mark = markOf(spot)
  if (mark?.rule === rule.id && mark.by !== undefined)
    return trialOf(rule, [
      'won',
      `it matches the end of line ${numberOf(spot.reading, mark.by)}, and takes this one with it`
    ])
  const {text} = spanLine(spot)
  const seen = rule.extent === 'ending' ? text.slice(-endingReach) : text
  return ask(rule, seen, seen, () => {
    if (isLiteral(spot)) return outranked(spot)
    const hindered = rule.label === 'source' ? undefined : hindrance(rule, spot, text, false)
    if (hindered) return hindered
    if (spot.winners.has(rule.id)) return ['won', 'it matches in the line, and no earlier rule is in this place']
    return further(text) ?? outranked(spot)
  })
}

function sourceRefused(rule: Rule, {reading}: Spot, text: string): Finding | undefined {
  const found = findSourceReferences(text, reading.dateline?.found.outlet, reading.set)
  if (found.some((span) => span.rule === rule.id)) return undefined
  return ['refused', 'no name of a medium follows, or it is the outlet’s own']
}

const testLabels: Record<NeighbourTest, Trial['label']> = {
  'parse/agate': 'agate',
  'parse/list': 'list',
  'parse/byline': 'byline',
  'parse/wire-head': 'note',
  'parse/deck': 'deck',
  'parse/result-part': 'subheading',
  'parse/repeated-headline': 'note',
  'parse/repeated-lead': 'boilerplate:sharing',
  'parse/signature': 'credit',
  'parse/day': 'note',
  'parse/headline-below-contacts': 'headline',
  'parse/headline-in-head': 'headline',
  'parse/headline-question': 'headline',
  'parse/fused-title': 'boilerplate:related'
}

function neighbourTrial(id: NeighbourTest, spot: Spot): Trial {
  const mark = markOf(spot)
  const blank = {rule: id, label: testLabels[id], zone: 'anywhere', extent: 'line', match: null} as const
  if (mark?.rule === id) return {...blank, label: mark.label, verdict: 'won', why: neighbourTests[id]}
  if (spot.winners.has(id)) return {...blank, verdict: 'won', why: neighbourTests[id]}
  if (mark) return {...blank, verdict: 'outranked', why: outranked(spot)[1]}
  return {...blank, verdict: 'pattern', why: `this does not hold: ${neighbourTests[id]}`}
}

function judgeTrial(id: VerdictRule, spot: Spot): Trial {
  const {judgement, input} = spot.reading
  const mark = markOf(spot)
  const blank = {rule: id, label: labelOfVerdict[id], zone: 'anywhere', extent: 'line', match: null} as const
  const verdict = judgement.verdicts[spot.index]
  if (mark?.rule === id)
    return {
      ...blank,
      label: mark.label,
      verdict: 'won',
      why: [verdictRules[id], ...evidenceFor(input, spot.index)].join('; ')
    }
  if (!verdict)
    return {
      ...blank,
      verdict: 'outranked',
      why: 'the judge is not asked: a rule labels the line, or it clearly belongs to the story'
    }
  const percent = Math.round(verdict.removable * 100)
  return {
    ...blank,
    verdict: 'refused',
    why: `the judge says ${verdict.label}; the probability that the line is not part of the story is ${percent} %`
  }
}

/** All results for a line, in order of precedence: rules for whole lines, openings, tests of neighbours, rules for ends, for insides, for sources. */
export function trialsOf(spot: Spot): Trial[] {
  const {matchers, sources, disabled} = spot.reading.set
  const tests = (Object.keys(neighbourTests) as NeighbourTest[]).filter((id) => !disabled.has(id))
  const verdicts = (Object.keys(labelOfVerdict) as VerdictRule[]).filter((id) => !disabled.has(id))
  return [
    ...matchers.line.rules.map((rule) => wholeLine(rule, spot)),
    ...matchers.opening.rules.map((rule) => (rule.label === 'dateline' ? datelineTrial : mastheadTrial)(rule, spot)),
    ...tests.map((id) => neighbourTrial(id, spot)),
    ...verdicts.map((id) => judgeTrial(id, spot)),
    ...matchers.ending.rules.map((rule) => spanTrial(rule, spot, () => undefined)),
    ...matchers.inside.rules.map((rule) => spanTrial(rule, spot, () => undefined)),
    ...sources.rules.map((rule) => spanTrial(rule, spot, (text) => sourceRefused(rule, spot, text)))
  ]
}
