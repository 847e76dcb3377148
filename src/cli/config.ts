/** The configuration file: options for a folder and its subfolders. The command line takes precedence. */
import {dirname, resolve} from 'node:path'
import {type Found, findConfig, loadConfig} from '../batch/config-file.ts'
import {UsageError} from '../batch/errors.ts'
import {unknown} from '../batch/settings.ts'
import {packs} from '../index.ts'
import type {CliOptions} from './options.ts'
import {type OptionRow, optionRows} from './options.ts'
import {type CommandLine, optionsOf} from './program.ts'

/** Options, with the file that gave them. */
export interface Configured {
  options: CliOptions
  /** The file that is used, if there is one. */
  file: string | undefined
  /** Names of the options that the file gave. */
  fromFile: ReadonlySet<string>
}

/** The key of an option in a configuration file: its long name, without "no-". */
export const keyOf = (row: OptionRow): string => (optionsOf(row)[0]?.long ?? '').replace(/^--(?:no-)?/u, '')

export const configurable: readonly OptionRow[] = optionRows.filter((row) => !row.onlyHere)

const isText = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number'

/** The value of a key in the form of the command line; undefined if it has the wrong type. */
function readValue(row: OptionRow, value: unknown): unknown {
  if (!optionsOf(row)[0]?.required) return typeof value === 'boolean' ? value : undefined
  const items = Array.isArray(value) ? value : [value]
  if (!items.every(isText)) return undefined
  if (row.repeats) return items.map(String)
  return Array.isArray(value) && !row.list ? undefined : items.join(',')
}

const wantedKind = (row: OptionRow) =>
  optionsOf(row)[0]?.required ? (row.repeats ? 'text or a list of texts' : 'text') : 'true or false'

/** Packs are named as on the command line; paths of files are relative to the configuration file. */
const placed = (pack: string, folder: string) => (packs.some(({name}) => name === pack) ? pack : resolve(folder, pack))

/** One key of a file as an option; undefined if it is null, which --print-config writes for options that were not given. */
function entryOf(file: string, key: string, given: unknown): [name: string, value: unknown][] {
  const keys = configurable.map(keyOf)
  const row = configurable.find((one) => keyOf(one) === key)
  if (!row) throw unknown('key', key, keys, keys, `${file}: `)
  if (given === null) return []
  const value = readValue(row, given)
  if (value === undefined) throw new UsageError(`${file}: "${key}" must be ${wantedKind(row)}`)
  const name = optionsOf(row)[0]?.attributeName() as string
  return [[name, name === 'pack' ? (value as string[]).map((pack) => placed(pack, dirname(file))) : value]]
}

/** The options that a file gives. Throws a {@link UsageError} that names the file and the key, and says what to do. */
function optionsFrom({file, value}: Found): Record<string, unknown> {
  if (value === null || value === undefined) return {}
  if (typeof value !== 'object' || Array.isArray(value))
    throw new UsageError(`${file}: a configuration is a mapping such as "to: json"`)
  return Object.fromEntries(Object.entries(value).flatMap(([key, given]) => entryOf(file, key, given)))
}

/** Add the options of the configuration to those of the command line, which take precedence. */
async function configure(
  options: CliOptions,
  given: ReadonlySet<string>,
  inputs: readonly string[]
): Promise<Configured> {
  if (options.config === false) return {options, file: undefined, fromFile: new Set()}
  const found = typeof options.config === 'string' ? await loadConfig(options.config) : await findConfig(inputs)
  if (!found) return {options, file: undefined, fromFile: new Set()}
  const entries = Object.entries(optionsFrom(found)).filter(([name]) => !given.has(name))
  return {
    options: {...options, ...Object.fromEntries(entries)},
    file: found.file,
    fromFile: new Set(entries.map(([name]) => name))
  }
}

/** The options in effect: those of the command line, then those of a configuration file, if the command uses one. */
export const settle = ({command, names, options, given}: CommandLine): Promise<Configured> =>
  command.configured
    ? configure(options, command.ownFormats ? new Set([...given, 'to']) : given, names.length > 0 ? names : ['-'])
    : Promise.resolve({options, file: undefined, fromFile: given})
