/** Two tallies → one. Merging is associative and commutative: it does not matter which worker finishes first. */
import {mergeCases} from './cases.ts'
import {mergeFrequent} from './frequent.ts'
import {type Counts, count, doubtExamples, failureExamples, noCounts, type Tally} from './tally.ts'

const sum = (one: number, other: number) => one + other

function sumCounts(one: Counts, other: Counts): Counts {
  const merged = noCounts()
  for (const counts of [one, other]) for (const [key, by] of Object.entries(counts)) count(merged, key, by)
  return merged
}

/** The time of two that `choose` selects; null means none. */
const time =
  (choose: (...times: number[]) => number) =>
  (one: number | null, other: number | null): number | null =>
    one === null || other === null ? (one ?? other) : choose(one, other)

const union = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])].sort()

/** How each field is merged. No field depends on the order, so the whole does not either. */
const merges: {readonly [Field in keyof Tally]: (one: Tally[Field], other: Tally[Field]) => Tally[Field]} = {
  articles: sum,
  bytes: sum,
  parsed: sum,
  records: sum,
  kept: sum,
  removed: sum,
  doubtful: sum,
  outlets: mergeFrequent,
  languages: sumCounts,
  encodings: sumCounts,
  reasons: sumCounts,
  reasonCharacters: sumCounts,
  rules: sumCounts,
  parts: sumCounts,
  lines: mergeFrequent,
  doubts: mergeCases(doubtExamples),
  failures: mergeCases(failureExamples),
  started: time(Math.min),
  ended: time(Math.max),
  options: union,
  versions: union
}

function mergeField<Field extends keyof Tally>(field: Field, one: Tally, other: Tally): [Field, Tally[Field]] {
  return [field, merges[field](one[field], other[field])]
}

/** The sum of two tallies. Neither is changed. */
export const mergeTallies = (one: Tally, other: Tally): Tally =>
  Object.fromEntries((Object.keys(merges) as (keyof Tally)[]).map((field) => mergeField(field, one, other))) as never
