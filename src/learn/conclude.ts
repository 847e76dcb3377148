/** What was found in all articles → the rules that are proposed, by outlet. */
import type {Reason} from '../article/types.ts'
import {decide, type Verdict} from './decide.ts'
import type {Evidence} from './evidence.ts'
import {meanLikeness} from './fingerprint.ts'
import {type KeyKind, openingWord} from './keys.ts'
import {type Group, type Groups, pooled} from './observe.ts'
import {leastAmong, leastArticles} from './passes.ts'
import {type LearnedPattern, makePattern, matcherOf, withConstantNames} from './patterns.ts'

/** Something that recurs, with the verdict on it. */
export interface Finding {
  kind: KeyKind
  text: string
  evidence: Evidence
  /** Number of articles of the outlet, or of all. */
  articles: number
  verdict: Verdict
  pattern: LearnedPattern
  matcher: RegExp
  /** Prose that begins in the same way, and other prose. */
  nearMisses: readonly string[]
}

/** What was learned about one outlet, or about all. */
export interface Findings {
  /** Null: about all of them. */
  outlet: string | null
  articles: number
  rules: Finding[]
  doubts: Finding[]
  known: Finding[]
}

/** How the current rules label a line with this text, if they do. */
export type ReasonOf = (text: string) => Reason | undefined

const kindRank: readonly KeyKind[] = ['line', 'opening', 'names', 'ending', 'inside']

const compare = (one: string, other: string) => Number(one > other) - Number(one < other)

/** The most frequent first; of equally frequent ones the more exact one, then by text. */
const inOrder = (one: Finding, other: Finding) =>
  other.evidence.articles - one.evidence.articles ||
  kindRank.indexOf(one.kind) - kindRank.indexOf(other.kind) ||
  compare(one.text, other.text)

/** Prose that looks similar and that the rule does not match; it shows a person that the rule is safe. */
function nearMissesOf(text: string, matcher: RegExp, {prose}: Group, byWord: Group['prose']): string[] {
  const word = openingWord(text) ?? ''
  const lines = [...(byWord.get(word) ?? []), ...(prose.get('') ?? [])].map(({value}) => value)
  return [...new Set(lines)].filter((line) => !matcher.test(line)).slice(0, 2)
}

/** The articles that a decision is based on. */
interface Among {
  group: Group
  usualLikeness: number
  reasonOf: ReasonOf
  /** Prose of all outlets by its first word. */
  byWord: Group['prose']
}

/** The decision on a key; undefined if it belongs to the story. */
function findingOf(
  name: string,
  evidence: Evidence,
  {group, usualLikeness, reasonOf, byWord}: Among
): Finding | undefined {
  const [kind, text] = name.split('\t') as [KeyKind, string]
  const example = evidence.examples[0]?.value.text ?? text
  const one = {kind, text, evidence, articles: group.articles, usualLikeness, reason: reasonOf(example)}
  const verdict = decide(one)
  if (verdict.kind === 'story') return undefined
  const label = verdict.proposal?.label
  const lines = evidence.examples.map(({value}) => value.text)
  const pattern = makePattern({
    kind,
    text: kind === 'names' ? withConstantNames(text, lines) : text,
    printed: evidence.printed.map(({value}) => value),
    signed: label === 'credit' || label === 'byline',
    mayEndSentence: evidence.fillSentence / evidence.times >= 0.1
  })
  const matcher = matcherOf(pattern)
  return {...one, verdict, pattern, matcher, nearMisses: nearMissesOf(text, matcher, group, byWord)}
}

const examplesOf = ({evidence}: Finding) => evidence.examples.map(({value}) => value)

/** A label with lines below it that belong to it. For labels that rules know already, any lines may belong to them. */
const mayHaveLinesBelow = ({verdict: {proposal, kind}}: Finding) => proposal?.block !== undefined || kind === 'known'

/** Whether accepted rules already label everything that shows a finding: its lines, or the labels above them. */
function isCovered(finding: Finding, taken: readonly Finding[]): boolean {
  const covers = (text: string, {kind, matcher}: Finding) =>
    (kind !== 'ending' && kind !== 'inside') === (finding.kind !== 'ending' && finding.kind !== 'inside') &&
    matcher.test(text)
  return examplesOf(finding).every(({text, above}) =>
    taken.some(
      (other) => covers(text, other) || (above !== null && mayHaveLinesBelow(other) && other.matcher.test(above))
    )
  )
}

/** A pack is read by a person: if there are more findings, it contains the most frequent ones. */
const mostInPack = 400
/** Number of findings that are compared, because some cover others. */
const mostCompared = 4 * mostInPack

/** A frame replaces the lines that it covers if more articles contain the frame. */
function withoutCovered(findings: readonly Finding[]): Finding[] {
  const taken: Finding[] = []
  for (const finding of [...findings].sort(inOrder).slice(0, mostCompared)) {
    if (taken.length === mostInPack) break
    if (!isCovered(finding, taken)) taken.push(finding)
  }
  return taken
}

/** Everything that recurs in the articles of a group, with the decision on it. */
function findingsOf(
  group: Group,
  outlet: string | null,
  reasonOf: ReasonOf,
  byWord: Group['prose'],
  wanted: (name: string) => boolean = () => true
): Findings {
  const among = {group, usualLikeness: meanLikeness(group.signatures.map(({value}) => value)), reasonOf, byWord}
  const least = leastAmong(group.articles)
  const all: Finding[] = []
  for (const [name, evidence] of group.evidence) {
    const finding = evidence.articles >= least && wanted(name) ? findingOf(name, evidence, among) : undefined
    if (finding) all.push(finding)
  }
  const of = (kind: Verdict['kind']) => all.filter(({verdict}) => verdict.kind === kind)
  const rules = withoutCovered(of('rule'))
  const uncovered = (kind: Verdict['kind']) => withoutCovered(of(kind)).filter((finding) => !isCovered(finding, rules))
  const known = uncovered('known')
  const simple = known.filter(({verdict}) => verdict.proposal !== undefined)
  return {
    outlet,
    articles: group.articles,
    rules: [...rules, ...simple],
    doubts: uncovered('doubt'),
    known: known.filter((finding) => !simple.includes(finding))
  }
}

/** An outlet gets rules of its own from this number of articles on. */
const leastOfOutlet = 10
const leastShareOfOutlet = 0.005
const mostOutlets = 200
/** An outlet with this share of all articles is the outlet of the archive. */
const wholeArchive = 0.8

/** The outlets that get rules of their own, those with the most articles first. */
function outletsOf(groups: Groups, articles: number): string[] {
  const least = Math.max(leastOfOutlet, articles * leastShareOfOutlet)
  return [...groups]
    .filter(([outlet, group]) => outlet !== '' && group.articles >= least)
    .sort(([name, one], [otherName, other]) => other.articles - one.articles || compare(name, otherName))
    .slice(0, mostOutlets)
    .map(([outlet]) => outlet)
}

/** The number of outlets in which enough articles contain it: with two, it is for all outlets. */
const outletsShowing = (name: string, groups: readonly Group[]) =>
  groups.filter((group) => (group.evidence.get(name)?.articles ?? 0) >= leastArticles).length

const nothing = (outlet: string | null): Findings => ({outlet, articles: 0, rules: [], doubts: [], known: []})

/**
 * What is learned from all articles. A rule is for the outlet whose articles show it; for all outlets, if two outlets show it, or if the archive is that of one
 * outlet. The findings for all outlets come first.
 */
export function conclude(groups: Groups, reasonOf: ReasonOf): Findings[] {
  const articles = [...groups.values()].reduce((sum, group) => sum + group.articles, 0)
  const outlets = outletsOf(groups, articles)
  const [greatest] = outlets
  const all = pooled([...groups.values()])
  const isOne =
    outlets.length === 0 ||
    (outlets.length === 1 && (groups.get(greatest as string)?.articles ?? 0) >= articles * wholeArchive)
  if (isOne) return [findingsOf(all, null, reasonOf, all.prose)]
  const own = outlets.map((outlet) => groups.get(outlet) as Group)
  const rest = [...groups].filter(([outlet]) => !outlets.includes(outlet)).map(([, group]) => group)
  const ofRest = pooled(rest)
  const general = findingsOf(all, null, reasonOf, all.prose, (name) => outletsShowing(name, [...own, ofRest]) >= 2)
  const restOnly =
    rest.length > 0
      ? findingsOf(ofRest, null, reasonOf, all.prose, (name) => outletsShowing(name, own) === 0)
      : nothing(null)
  const rules = withoutCovered([...general.rules, ...restOnly.rules])
  const ofAll: Findings = {
    outlet: null,
    articles,
    rules,
    doubts: [...general.doubts, ...restOnly.doubts].filter((finding) => !isCovered(finding, rules)),
    known: [...general.known, ...restOnly.known]
  }
  const ofOutlets = outlets.map((outlet, at): Findings => {
    const found = findingsOf(own[at] as Group, outlet, reasonOf, all.prose)
    const isOwn = (finding: Finding) => !isCovered(finding, [...rules, ...ofAll.known])
    return {
      ...found,
      rules: found.rules.filter(isOwn),
      doubts: found.doubts.filter(isOwn),
      known: found.known.filter(isOwn)
    }
  })
  return [ofAll, ...ofOutlets]
}
