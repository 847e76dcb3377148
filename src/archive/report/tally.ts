/**
 * What is counted during a run over an archive. Each worker has a tally of its own; at the end they are merged, in any order. A tally is a plain object, so it
 * can be sent between threads and written to a journal. To continue counting with one that was read back, merge it into a new one first: this restores the
 * prototypes of its tables.
 *
 * Articles read, parsed, failed and written are counted in different places: by the reader, by the parser, where the error occurs, and by the writer. So if the
 * numbers agree at the end, nothing was lost.
 */
import type {Article, ArticleNode, Doubt, Reason} from '../../article/types.ts'
import {plain} from '../../source/plain.ts'
import {prune, type Removed, removedOf} from '../../transform/prune.ts'
import {addCase, type Cases} from './cases.ts'
import {addFrequent, type Frequent, newFrequent} from './frequent.ts'

/** The parts of an article whose frequency is reported. */
export const parts = ['headline', 'byline', 'dateline', 'source', 'subheading', 'credit'] as const
export type Part = (typeof parts)[number]

export type Counts = Record<string, number>

export interface Tally {
  /** Articles that were read. */
  articles: number
  bytes: number
  /** Articles that were parsed. */
  parsed: number
  /** Records that were written. */
  records: number
  /** Characters of copy that were kept, and that were removed. */
  kept: number
  removed: number
  /** Articles with a doubt. */
  doubtful: number
  outlets: Frequent
  /** By code; the empty key stands for "not known". */
  languages: Counts
  encodings: Counts
  reasons: Counts
  /** Characters removed, by reason. */
  reasonCharacters: Counts
  /** How often each rule labelled something. */
  rules: Counts
  /** Number of articles that have the part. */
  parts: Counts
  /** Removed lines, each with its reason and its rule: {@link readLineKey}. */
  lines: Frequent
  /** By rule and pattern of the message: {@link readDoubtKey}. */
  doubts: Cases
  /** By code. */
  failures: Cases
  /** Milliseconds since 1970. */
  started: number | null
  ended: number | null
  /** The options of the run as a person would type them. One report may cover several runs. */
  options: string[]
  versions: string[]
}

/** What is known about a run before it starts. */
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

/** Count an article that was read. The reader calls this before anything can fail. */
export function addInput(tally: Tally, bytes: number): void {
  tally.articles += 1
  tally.bytes += bytes
}

/** Count records that were written. The writer calls this. */
export function addRecords(tally: Tally, records = 1): void {
  tally.records += records
}

/** Number and name of the article in the run. */
export interface ArticleFacts {
  index: number
  input: string
}

export interface Failure extends ArticleFacts {
  /** The kind of failure: `unreadable`, `not-json`. There are few kinds. */
  code: string
  place?: string
  message: string
}

export const failureExamples = 100
export const doubtExamples = 3
const longestMessage = 400

/** Count an article that was read and will not be written. */
export function addFailure(tally: Tally, {code, index, input, place, message}: Failure): void {
  const example = {index, input, place: place ?? null, message: clip(message, longestMessage)}
  addCase(tally.failures, code, example, failureExamples)
}

/** The beginning of a text; no character is cut in two. */
function clip(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** A text in which "…" stands for every number: "3 min read" and "5 min read" are one line. */
const withoutNumbers = (text: string) => text.replace(/(?<![\w+])\d+(?!\w)/g, '…')

const longestLine = 200

/** Lines are compared as a reader sees them, but for numbers. The result of `plain` contains no tab. */
const lineKey = (reason: Reason, rule: string, value: string) =>
  `${reason}\t${rule}\t${clip(withoutNumbers(plain(value.slice(0, 4 * longestLine))), longestLine)}`

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

/** A message without what it quotes: the quoted copy follows a colon, and numbers differ between texts. */
const patternOf = (message: string) => withoutNumbers(message.replace(/: .*$/s, ''))

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

/** Count the rules and the characters of what is kept, and which parts there are. */
function survey(tally: Tally, node: ArticleNode, found: Set<Part>): void {
  if ('rule' in node && node.rule) count(tally.rules, node.rule)
  const part = partsByType[node.type]
  if (part) found.add(part)
  if (node.type === 'credit' && node.role === 'source') found.add('source')
  if ('children' in node) for (const child of node.children) survey(tally, child, found)
  else tally.kept += node.value.length
}

/** Count an article as it is written: pruned with the options of the run; if it is not pruned, all boilerplate counts as removed. */
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
