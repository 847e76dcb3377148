/** Options that have a meaning for some output formats only. With other formats they are an error, because they would have no effect. */
import {UsageError} from './errors.ts'
import type {BatchOptions} from './options.ts'
import {formatFor} from './settings.ts'

/** The formats for which an option has a meaning. Options for records only are checked with the settings. */
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
 * Throw an error if an option was given for this job and has no meaning for its format. A configuration file is for all jobs.
 *
 * @param given names of the options that were given for this job
 * @throws UsageError that names the formats that the option is for
 */
export function refuseUnusedOptions(options: BatchOptions, given: ReadonlySet<string>, names: readonly string[]): void {
  const said = meanings.filter(([key]) => given.has(key))
  if (said.length === 0) return
  const {name} = formatFor(options, names)
  const wrong = said.find(([, , formats]) => !formats.includes(name))
  if (wrong) throw new UsageError(`${wrong[1]} has no meaning for ${name}: use it with ${orList(wrong[2])}`)
}
