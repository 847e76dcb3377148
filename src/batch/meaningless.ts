/** Options that say something of some output formats only: with others they are refused, for they would do nothing. */
import {UsageError} from './errors.ts'
import type {BatchOptions} from './options.ts'
import {formatFor} from './settings.ts'

/** The formats that an option means something for. Those that are for records alone the settings know. */
const meanings: readonly [key: keyof BatchOptions, flag: string, formats: readonly string[]][] = [
  ['positions', '--positions', ['json', 'jsonl', 'tree', 'csv', 'parquet']],
  ['positionsIn', '--positions-in', ['json', 'jsonl', 'tree', 'csv', 'parquet']],
  ['fragment', '--fragment', ['html']],
  ['frontMatter', '--no-front-matter', ['markdown']],
  ['ninjs', '--ninjs', ['ninjs']],
  ['csvSafe', '--csv-safe', ['csv']]
]

const orList = (names: readonly string[]) => names.map((name) => `--to ${name}`).join(' or ')

/**
 * Refuse what was said for this job and means nothing for its format. What a configuration file says is for all jobs.
 *
 * @param given names of the options that were said for this job
 * @throws UsageError that names the formats it is for
 */
export function refuseMeaningless(options: BatchOptions, given: ReadonlySet<string>, names: readonly string[]): void {
  const said = meanings.filter(([key]) => given.has(key))
  if (said.length === 0) return
  const {name} = formatFor(options, names)
  const wrong = said.find(([, , formats]) => !formats.includes(name))
  if (wrong) throw new UsageError(`${wrong[1]} has no meaning for ${name}: use it with ${orList(wrong[2])}`)
}
