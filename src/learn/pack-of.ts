/** Findings → a pack: plain data, as in a YAML file, with an explanation of each rule in words. */
import {counted, wholeNumber} from '../explain/words.ts'
import type {Label, Zone} from '../rules/types.ts'
import type {Finding, Findings} from './conclude.ts'
import {percent} from './decide.ts'
import type {Showing} from './evidence.ts'
import {anySlot} from './mask.ts'

/** A rule in the form of a YAML pack. */
export interface PlainRule {
  id: string
  label: Label
  zone: Zone
  extent?: string
  pattern: string | {source: string; flags: string}
  needs?: string[]
  shape?: {length?: number; apart?: true}
  block?: {lines: string; most: number; atEnd?: true}
  examples: {match: PlainExample[]; skip: string[]}
  evidence?: string
  note: string
}

export type PlainExample = string | {text: string; line: number}

/** A rule, with the comment above it. */
export interface LearnedRule {
  rule: PlainRule
  comment: string[]
}

export interface LearnedPack {
  name: string
  /** Null: it is for all outlets. */
  outlet: string | null
  articles: number
  rules: LearnedRule[]
  /** Findings that a person should decide on: they are written as comments. */
  doubts: LearnedRule[]
  /** Text that rules of newsparse label already, as it occurs in the archive. */
  known: {text: string; articles: number; rule: string}[]
}

/** A name in kebab-case, of a few words; empty if there are no Latin letters. */
export const kebab = (text: string, words = 6): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .split('-')
    .slice(0, words)
    .join('-')
    .slice(0, 48)
    .replaceAll(/-$/gu, '')

const mostMatches = 3

/** The text of an example: the line, with the lines below that belong to its block. */
function exampleOf({text, below}: Showing, {verdict}: Finding): PlainExample {
  const block = verdict.proposal?.block
  if (!block || below.length === 0) return text
  return {text: [text, ...below.slice(0, Math.min(block.most, 2))].join('\n'), line: 1}
}

/** Examples with different first lines, the shortest first: they are read by people. */
function matchesOf(finding: Finding): PlainExample[] {
  const seen = new Set<string>()
  const showings = finding.evidence.examples.map(({value}) => value)
  return [...showings]
    .sort((one, other) => one.text.length - other.text.length || (one.text < other.text ? -1 : 1))
    .filter(({text}) => finding.matcher.test(text) && !seen.has(text) && seen.add(text))
    .slice(0, mostMatches)
    .map((showing) => exampleOf(showing, finding))
}

const shown = (finding: Finding): string =>
  (finding.evidence.printed[0]?.value ?? finding.text).split(anySlot).join('…').slice(0, 80)

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${wholeNumber(count)} times`)

/** Where it occurs, in words. */
function placeOf({evidence: {times: all, head, tail}}: Finding): string {
  const inStory = all - head - tail
  const parts = [
    [head, 'above the story'],
    [inStory, 'between its paragraphs'],
    [tail, 'below it']
  ] as const
  return parts
    .filter(([count]) => count > 0)
    .map(([count, where]) => `${percent(count / all)} ${where}`)
    .join(', ')
}

function commentOf(finding: Finding): string[] {
  const {evidence, articles, verdict} = finding
  const where = `In ${wholeNumber(evidence.articles)} of ${counted(articles, 'article')} (${percent(evidence.articles / articles)}), ${times(evidence.times)}: ${placeOf(finding)}.`
  const why = verdict.because.length > 0 ? [`Why: ${verdict.because.join('; ')}.`] : []
  const against = verdict.against.length > 0 ? [`But: ${verdict.against.join('; ')}.`] : []
  return [where, ...why, ...against]
}

const usualLength = 200

function shapeOf({evidence, pattern}: Finding): PlainRule['shape'] {
  if (pattern.extent !== 'line') return undefined
  const longest = Math.max(...evidence.examples.map(({value}) => value.text.length))
  return {...(longest > usualLength ? {length: longest + 60} : {}), apart: true}
}

function ruleOf(finding: Finding, id: string): LearnedRule | undefined {
  const {
    verdict: {proposal},
    pattern,
    evidence,
    articles
  } = finding
  const match = matchesOf(finding)
  if (!proposal || match.length === 0 || finding.nearMisses.length === 0) return undefined
  const {source, anyCase, needs, extent} = pattern
  const shape = shapeOf(finding)
  const rule: PlainRule = {
    id,
    label: proposal.label,
    zone: proposal.zone,
    ...(extent === 'line' ? {} : {extent}),
    pattern: anyCase ? {source, flags: 'i'} : source,
    ...(needs.length > 0 ? {needs} : {}),
    ...(shape ? {shape} : {}),
    ...(proposal.block ? {block: proposal.block} : {}),
    examples: {match, skip: [...finding.nearMisses]},
    note: `Learned from ${wholeNumber(evidence.articles)} of ${counted(articles, 'article')}.`
  }
  return {rule, comment: [`"${shown(finding)}"`, ...commentOf(finding), ...knownComment(finding)]}
}

/** The rule of newsparse that labels it most often. */
const knownBy = ({evidence}: Finding): string =>
  Object.entries(evidence.rules).sort(
    ([one, count], [other, more]) => more - count || (one < other ? -1 : 1)
  )[0]?.[0] ?? ''

const knownComment = (finding: Finding): string[] =>
  finding.verdict.kind === 'known'
    ? [`${knownBy(finding)} of newsparse labels it already: it stands here so that the pack is whole.`]
    : []

const mostKnown = 30

/** Make the pack of an outlet's findings. If ids would be equal, the later ones get a number. */
export function packOf({outlet, articles, rules, doubts, known}: Findings, name: string): LearnedPack {
  const ids = new Map<string, number>()
  const idOf = (finding: Finding) => {
    const stem = kebab(shown(finding)) || finding.kind
    const count = (ids.get(stem) ?? 0) + 1
    ids.set(stem, count)
    return `${name}/${stem}${count > 1 ? `-${count}` : ''}`
  }
  const made = (findings: readonly Finding[]) => findings.flatMap((finding) => ruleOf(finding, idOf(finding)) ?? [])
  return {
    name,
    outlet,
    articles,
    rules: made(rules),
    doubts: made(doubts),
    known: known
      .slice(0, mostKnown)
      .map((finding) => ({text: shown(finding), articles: finding.evidence.articles, rule: knownBy(finding)}))
  }
}

/** Names of packs: that of the file, and one for each outlet; all different, and none used by newsparse. */
export function packNames(findings: readonly Findings[], stem: string, taken: ReadonlySet<string>): string[] {
  const names: string[] = []
  for (const {outlet} of findings) {
    const wanted = kebab(outlet === null ? stem : `${stem}-${kebab(outlet) || 'outlet'}`, 12) || 'learned'
    let name = taken.has(wanted) ? `learned-${wanted}` : wanted
    for (let number = 2; taken.has(name) || names.includes(name); number++) name = `${wanted}-${number}`
    names.push(name)
  }
  return names
}
