/** The configuration file: options that hold for a folder and what lies below it. The command line comes first. */
import {existsSync, statSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {causeOf} from '../archive/find-inputs.ts'
import {readSmallFile} from '../archive/read-small-file.ts'
import {UsageError} from '../batch/errors.ts'
import {unknown} from '../batch/settings.ts'
import {packs} from '../index.ts'
import type {CliOptions} from './options.ts'
import {type OptionRow, optionRows} from './options.ts'
import {optionsOf} from './program.ts'

/** Files that are looked for in each folder, in this order. None of them is a program. */
const names = ['.newsparserc.yaml', '.newsparserc.yml', '.newsparserc.json', 'package.json'] as const

/** Options with the file that said them. */
export interface Configured {
  options: CliOptions
  /** The file that holds, if there is one. */
  file: string | undefined
  /** Keys of the options that the file gave. */
  fromFile: ReadonlySet<string>
}

/** The folder that an input lies in. */
function folderOf(input: string): string {
  if (input === '-') return resolve('.')
  try {
    return statSync(input).isDirectory() ? resolve(input) : dirname(resolve(input))
  } catch {
    // What is wrong with it is said when it is opened.
    return dirname(resolve(input))
  }
}

/** The text of a configuration. */
function textOf(file: string): string {
  try {
    return readSmallFile(file)
  } catch (error) {
    throw new UsageError(`the configuration ${file} can't be read: ${causeOf(error)}`)
  }
}

/** Whether a file may hold a configuration. */
function mayHold(path: string): boolean {
  if (!existsSync(path)) return false
  const content = textOf(path)
  return !path.endsWith('package.json') || content.includes('"newsparse"')
}

/** Whether there is any file to look into, here or above. Most often there is none, and nothing more need be loaded. */
function mayHaveConfig(folder: string): boolean {
  if (names.some((name) => mayHold(join(folder, name)))) return true
  return dirname(folder) !== folder && mayHaveConfig(dirname(folder))
}

/** What a document comes to. One that names its parts again and again may come to more than any memory holds. */
function contentOf(document: {toJS(): unknown}, file: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`)
  }
}

/** YAML, and JSON, which is a part of it. */
async function reader(): Promise<(file: string, content: string) => unknown> {
  const {parseDocument} = await import('yaml')
  return (file, content) => {
    const document = parseDocument(content, {prettyErrors: true})
    const [error] = document.errors
    if (!error) return contentOf(document, file)
    const {line, col} = error.linePos?.[0] ?? {line: 1, col: 1}
    throw new UsageError(`${file}:${line}:${col}: ${error.message.split('\n')[0]?.replace(/ at line .*$/u, '')}`)
  }
}

interface Found {
  file: string
  value: unknown
}

/** The file that holds for a folder. */
async function search(folder: string): Promise<Found | undefined> {
  if (!mayHaveConfig(folder)) return undefined
  const [{default: lilconfig}, read] = await Promise.all([import('lilconfig'), reader()])
  const loaders = Object.fromEntries(['.yaml', '.yml', '.json'].map((ending) => [ending, read]))
  const found = lilconfig
    .lilconfigSync('newsparse', {searchPlaces: [...names], loaders, stopDir: resolve('/')})
    .search(folder)
  return found ? {file: found.filepath, value: found.config} : undefined
}

/** The file that was named. */
async function load(file: string): Promise<Found> {
  try {
    const content = readSmallFile(file)
    const value = (await reader())(file, content)
    return {file, value: file.endsWith('package.json') ? (value as {newsparse?: unknown}).newsparse : value}
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`the configuration ${file} can't be read: ${causeOf(error)}; check the name after --config`)
  }
}

/** The key of a row in a configuration file: its long name, without "no-". */
export const keyOf = (row: OptionRow): string => (optionsOf(row)[0]?.long ?? '').replace(/^--(?:no-)?/u, '')

export const configurable: readonly OptionRow[] = optionRows.filter((row) => !row.onlyHere)

const isText = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number'

/** The value of a key as the command line would have it; undefined when it is of the wrong kind. */
function readValue(row: OptionRow, value: unknown): unknown {
  if (!optionsOf(row)[0]?.required) return typeof value === 'boolean' ? value : undefined
  const items = Array.isArray(value) ? value : [value]
  if (!items.every(isText)) return undefined
  if (row.repeats) return items.map(String)
  return Array.isArray(value) && !row.list ? undefined : items.join(',')
}

const wantedKind = (row: OptionRow) =>
  optionsOf(row)[0]?.required ? (row.repeats ? 'text or a list of texts' : 'text') : 'true or false'

/** Packs are named as on the command line; a file is looked for where the configuration lies. */
const placed = (pack: string, folder: string) => (packs.some(({name}) => name === pack) ? pack : resolve(folder, pack))

/** One key of a file as an option; nothing where it is null, as --print-config writes what nobody said. */
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

/** The options that a file gives. Throws a {@link UsageError} that names the file, the key and the cure. */
function optionsFrom({file, value}: Found): Record<string, unknown> {
  if (value === null || value === undefined) return {}
  if (typeof value !== 'object' || Array.isArray(value))
    throw new UsageError(`${file}: a configuration is a mapping such as "to: json"`)
  return Object.fromEntries(Object.entries(value).flatMap(([key, given]) => entryOf(file, key, given)))
}

/** The one file that holds for all inputs: what would hold for some of them alone is refused. */
async function findFor(inputs: readonly string[]): Promise<Found | undefined> {
  const folders = [...new Set(inputs.map(folderOf))]
  const [first, ...others] = folders
  const found = first === undefined ? undefined : await search(first)
  for (const folder of others) {
    const other = await search(folder)
    if (other?.file !== found?.file)
      throw new UsageError(
        `one configuration must hold for all inputs, but ${found?.file ?? 'none'} is for ${first} and ${other?.file ?? 'none'} for ${folder}; name one with --config, or use --no-config`
      )
  }
  return found
}

/** Put the configuration under the options of the command line. */
export async function configure(
  options: CliOptions,
  given: ReadonlySet<string>,
  inputs: readonly string[]
): Promise<Configured> {
  if (options.config === false) return {options, file: undefined, fromFile: new Set()}
  const found = typeof options.config === 'string' ? await load(options.config) : await findFor(inputs)
  if (!found) return {options, file: undefined, fromFile: new Set()}
  const entries = Object.entries(optionsFrom(found)).filter(([name]) => !given.has(name))
  return {
    options: {...options, ...Object.fromEntries(entries)},
    file: found.file,
    fromFile: new Set(entries.map(([name]) => name))
  }
}
