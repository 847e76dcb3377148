/** Tally → report: the results of a run, in a fixed order and under fixed names. */
import type {Cases, Example} from './cases.ts'
import {type Frequent, ranked} from './frequent.ts'
import {type Counts, type Part, parts, readDoubtKey, readLineKey, type Tally} from './tally.ts'

/** Number of articles with a name; null stands for "not known". */
export interface NamedCount {
  name: string | null
  count: number
}

export interface RemovedLine {
  text: string
  reason: string
  rule: string | null
  /** How often it was removed: at least `count`, at most `atMost` times. The two are equal unless there were very many different lines. */
  count: number
  atMost: number
}

/** The report that programs read; its shape is a promise. Lists begin with the most frequent. */
export interface Report {
  schemaVersion: 1
  versions: string[]
  options: string[]
  /** ISO 8601, in UTC. */
  started: string | null
  ended: string | null
  seconds: number | null
  /** Articles per second. */
  rate: number | null
  articles: number
  bytes: number
  parsed: number
  records: number
  failed: number
  /** Articles that were read and neither written nor failed. If this is not 0, newsparse has a defect, or the run was interrupted. */
  unaccounted: number
  doubts: number
  doubtfulArticles: number
  /** Characters of copy; `share` is the share of removed characters, from 0 to 1. */
  characters: {kept: number; removed: number; removedShare: number}
  parts: {part: Part; count: number; share: number}[]
  outlets: NamedCount[]
  languages: NamedCount[]
  encodings: NamedCount[]
  reasons: {reason: string; count: number; characters: number}[]
  rules: {rule: string; count: number}[]
  removedPieces: number
  removedLines: RemovedLine[]
  doubtKinds: {rule: string; pattern: string; count: number; examples: Example[]}[]
  failureKinds: {code: string; count: number; examples: Example[]}[]
}

const mostLines = 100

const byCount = (one: [string, number], other: [string, number]) =>
  other[1] - one[1] || Number(one[0] > other[0]) - Number(one[0] < other[0])

/** The counts, the highest first; equal ones by name. */
const sorted = (counts: Counts) => Object.entries(counts).sort(byCount)

const named = (counts: Counts): NamedCount[] => sorted(counts).map(([name, count]) => ({name: name || null, count}))

const namedOutlets = (outlets: Frequent): NamedCount[] =>
  ranked(outlets).map(({name, count}) => ({name: name || null, count}))

const linesOf = (lines: Frequent): RemovedLine[] =>
  ranked(lines)
    .slice(0, mostLines)
    .map(({name, count, missed}) => ({...readLineKey(name), count, atMost: count + missed}))

const totalOf = (cases: Cases) => Object.values(cases).reduce((total, {count}) => total + count, 0)

function casesOf<Kind>(cases: Cases, read: (key: string) => Kind): (Kind & {count: number; examples: Example[]})[] {
  const counts = Object.fromEntries(Object.entries(cases).map(([key, {count}]) => [key, count]))
  return sorted(counts).map(([key, count]) => ({...read(key), count, examples: cases[key]?.examples ?? []}))
}

/** A share, rounded to four decimal places. */
const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 10_000)

const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString())

function paceOf({started, ended, articles}: Tally): {seconds: number | null; rate: number | null} {
  if (started === null || ended === null || ended <= started) return {seconds: null, rate: null}
  const seconds = (ended - started) / 1000
  return {seconds, rate: Math.round((10 * articles) / seconds) / 10}
}

export function makeReport(tally: Tally): Report {
  const {articles, bytes, parsed, records, kept, removed, reasonCharacters} = tally
  const failed = totalOf(tally.failures)
  return {
    schemaVersion: 1,
    versions: tally.versions,
    options: tally.options,
    started: iso(tally.started),
    ended: iso(tally.ended),
    ...paceOf(tally),
    articles,
    bytes,
    parsed,
    records,
    failed,
    unaccounted: articles - records - failed,
    doubts: totalOf(tally.doubts),
    doubtfulArticles: tally.doubtful,
    characters: {kept, removed, removedShare: share(removed, kept + removed)},
    parts: parts.map((part) => ({part, count: tally.parts[part] ?? 0, share: share(tally.parts[part] ?? 0, parsed)})),
    outlets: namedOutlets(tally.outlets),
    languages: named(tally.languages),
    encodings: named(tally.encodings),
    reasons: sorted(reasonCharacters).map(([reason, characters]) => ({
      reason,
      count: tally.reasons[reason] ?? 0,
      characters
    })),
    rules: sorted(tally.rules).map(([rule, count]) => ({rule, count})),
    removedPieces: tally.lines.total,
    removedLines: linesOf(tally.lines),
    doubtKinds: casesOf(tally.doubts, readDoubtKey),
    failureKinds: casesOf(tally.failures, (code) => ({code}))
  }
}

/** The report as JSON: the same keys in the same order for each run. */
export const reportJson = (tally: Tally): string => `${JSON.stringify(makeReport(tally), null, 2)}\n`
