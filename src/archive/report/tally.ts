/**
 * What is counted during a run over an archive. Each worker has a tally of its own; at the end they are merged, in any order.
 * A tally is a plain object, so that it goes from thread to thread and into a journal as it is. To count on with one that came
 * from there, merge it into a new one first: its tables have a prototype again.
 *
 * Articles in, articles parsed, failures and records out are counted each by who sees them: the reader, the parser, whoever
 * fails, the writer. That they agree in the end is then a proof that nothing was lost, and not the same number printed twice.
 */
import type {Article, ArticleNode, Doubt, Reason} from '../../article/types.ts'
import {plain} from '../../source/plain.ts'
import {prune, type Removed, removedOf} from '../../transform/prune.ts'
import {addCase, type Cases} from './cases.ts'
import {addFrequent, type Frequent, newFrequent} from './frequent.ts'

/** What an article may have; the share of articles that do is reported. */
export const parts = ['headline', 'byline', 'dateline', 'source', 'subheading', 'credit'] as const
export type Part = (typeof parts)[number]

export type Counts = Record<string, number>

export interface Tally {
  /** Articles that came in. */
  articles: number
  bytes: number
  /** Articles that were parsed. */
  parsed: number
  /** Records that went out. */
  records: number
  /** Characters of copy that stayed, and of copy that was removed. */
  kept: number
  removed: number
  /** Articles with a doubt. */
  doubtful: number
  outlets: Frequent
  /** By code; what is not known has the empty key. */
  languages: Counts
  encodings: Counts
  reasons: Counts
  /** Characters removed, by reason. */
  reasonCharacters: Counts
  /** How often each rule gave a label. */
  rules: Counts
  /** How many articles have the part. */
  parts: Counts
  /** Removed lines, each with its reason and its rule: {@link readLineKey}. */
  lines: Frequent
  /** By rule and pattern: {@link readDoubtKey}. */
  doubts: Cases
  /** By code. */
  failures: Cases
  /** Milliseconds since 1970. */
  started: number | null
  ended: number | null
  /** The options of the run as a person would write them. Several runs may make up one report. */
  options: string[]
  versions: string[]
}

/** What is known of a run before it starts. */
export interface RunFacts {
  started?: number
  options?: readonly string[]
  version?: string
}

export const noCounts = (): Counts => Object.create(null)

export const newTally = ({started, options = [], version}: RunFacts = {}): Tally => ({
  articles: 0,
  bytes: 0,
  parsed: 0,
  records: 0,
  kept: 0,
  removed: 0,
  doubtful: 0,
  outlets: newFrequent(),
  languages: noCounts(),
  encodings: noCounts(),
  reasons: noCounts(),
  reasonCharacters: noCounts(),
  rules: noCounts(),
  parts: noCounts(),
  lines: newFrequent(),
  doubts: Object.create(null),
  failures: Object.create(null),
  started: started ?? null,
  ended: null,
  options: [...new Set(options)].sort(),
  versions: version === undefined ? [] : [version]
})

export function count(counts: Counts, key: string, by = 1): void {
  counts[key] = (Object.hasOwn(counts, key) ? (counts[key] as number) : 0) + by
}

/** An article came in: to be called by who reads it, before anything can go wrong with it. */
export function addInput(tally: Tally, bytes: number): void {
  tally.articles += 1
  tally.bytes += bytes
}

/** Records went out: to be called by who has written them. */
export function addRecords(tally: Tally, records = 1): void {
  tally.records += records
}

/** Which article of the run it is, and of what name. */
export interface ArticleFacts {
  index: number
  input: string
}

export interface Failure extends ArticleFacts {
  /** What kind of failure it is: `unreadable`, `not-json`. One of few. */
  code: string
  place?: string
  message: string
}

export const failureExamples = 100
export const doubtExamples = 3
const longestMessage = 400

/** An article that came in will not go out. */
export function addFailure(tally: Tally, {code, index, input, place, message}: Failure): void {
  const example = {index, input, place: place ?? null, message: clip(message, longestMessage)}
  addCase(tally.failures, code, example, failureExamples)
}

/** The beginning of a text; no character is cut in two. */
function clip(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

const longestLine = 200

/** Lines are told apart as a reader sees them. What `plain` gives holds no tab. */
const lineKey = (reason: Reason, rule: string, value: string) =>
  `${reason}\t${rule}\t${clip(plain(value.slice(0, 4 * longestLine)), longestLine)}`

export function readLineKey(key: string): {reason: string; rule: string | null; text: string} {
  const [reason = '', rule = '', text = ''] = key.split('\t')
  return {reason, rule: rule || null, text}
}

function addRemoved(tally: Tally, node: Removed): void {
  const reason = node.type === 'caption' ? 'caption' : node.reason
  const {length} = node.value
  tally.removed += length
  count(tally.reasons, reason)
  count(tally.reasonCharacters, reason, length)
  if (node.rule) count(tally.rules, node.rule)
  addFrequent(tally.lines, lineKey(reason, node.rule ?? '', node.value))
}

/** A message without what it quotes: copy follows a colon, and numbers differ from text to text. */
const patternOf = (message: string) => message.replace(/: .*$/s, '').replace(/(?<![\w+])\d+(?!\w)/g, '…')

export function readDoubtKey(key: string): {rule: string; pattern: string} {
  const [rule = '', pattern = ''] = key.split('\t')
  return {rule, pattern}
}

function addDoubt(tally: Tally, {rule, message, position}: Doubt, {index, input}: ArticleFacts): void {
  const place = position ? `${position.start.line}:${position.start.column}` : null
  const example = {index, input, place, message: clip(message, longestMessage)}
  addCase(tally.doubts, `${rule}\t${patternOf(message)}`, example, doubtExamples)
}

const partsByType: Readonly<Partial<Record<ArticleNode['type'], Part>>> = {
  headline: 'headline',
  byline: 'byline',
  dateline: 'dateline',
  sourceReference: 'source',
  subheading: 'subheading',
  credit: 'credit'
}

/** Count the rules and the characters of what stays, and note which parts there are. */
function survey(tally: Tally, node: ArticleNode, found: Set<Part>): void {
  if ('rule' in node && node.rule) count(tally.rules, node.rule)
  const part = partsByType[node.type]
  if (part) found.add(part)
  if (node.type === 'credit' && node.role === 'source') found.add('source')
  if ('children' in node) for (const child of node.children) survey(tally, child, found)
  else tally.kept += node.value.length
}

/** Count an article as it is written: pruned with the options of the run, or whole, and then all boilerplate counts as removed. */
export function addArticle(tally: Tally, article: Article, facts: ArticleFacts): void {
  const {language, encoding, outlet, doubts} = article.metadata
  const pruned = prune(article)
  const found = new Set<Part>()
  tally.parsed += 1
  addFrequent(tally.outlets, outlet ?? '')
  count(tally.languages, language ?? '')
  count(tally.encodings, encoding ?? '')
  survey(tally, pruned, found)
  for (const part of found) count(tally.parts, part)
  for (const node of removedOf(pruned) ?? []) addRemoved(tally, node)
  if (doubts.length > 0) tally.doubtful += 1
  for (const doubt of doubts) addDoubt(tally, doubt, facts)
}
