/** The configuration file of the inputs: the nearest one in their folder or above it. */
import {existsSync, statSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {causeOf} from '../archive/find-inputs.ts'
import {readSmallFile} from '../archive/read-small-file.ts'
import {UsageError} from './errors.ts'

/** Names of configuration files, in this order. None of them is a program. */
const names = ['.newsparserc.yaml', '.newsparserc.yml', '.newsparserc.json', 'package.json'] as const

/** The folder that contains an input. */
function folderOf(input: string): string {
  if (input === '-') return resolve('.')
  try {
    return statSync(input).isDirectory() ? resolve(input) : dirname(resolve(input))
  } catch {
    // If something is wrong with it, opening it will report that.
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

/** Whether a file may be a configuration. */
function mayHold(path: string): boolean {
  if (!existsSync(path)) return false
  const content = textOf(path)
  return !path.endsWith('package.json') || content.includes('"newsparse"')
}

/** Whether there is any configuration file, here or above. Usually there is none, and nothing more is loaded. */
function mayHaveConfig(folder: string): boolean {
  if (names.some((name) => mayHold(join(folder, name)))) return true
  return dirname(folder) !== folder && mayHaveConfig(dirname(folder))
}

/** The value of a document. A document that repeats its parts by reference could become larger than any memory. */
function contentOf(document: {toJS(): unknown}, file: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`)
  }
}

/** YAML; JSON is a part of it. */
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

/** The content of a configuration file, before it is checked. */
export interface Found {
  file: string
  value: unknown
}

/** The file that is used for a folder. */
async function search(folder: string): Promise<Found | undefined> {
  if (!mayHaveConfig(folder)) return undefined
  const [{default: lilconfig}, read] = await Promise.all([import('lilconfig'), reader()])
  const loaders = Object.fromEntries(['.yaml', '.yml', '.json'].map((ending) => [ending, read]))
  const found = lilconfig
    .lilconfigSync('newsparse', {searchPlaces: [...names], loaders, stopDir: resolve('/')})
    .search(folder)
  return found ? {file: found.filepath, value: found.config} : undefined
}

/** The configuration in a file that the user named. */
export async function loadConfig(file: string): Promise<Found> {
  try {
    const content = readSmallFile(file)
    const value = (await reader())(file, content)
    return {file, value: file.endsWith('package.json') ? (value as {newsparse?: unknown}).newsparse : value}
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`the configuration ${file} can't be read: ${causeOf(error)}`)
  }
}

/** The one file that is used for all inputs. It is an error if only some inputs have one. */
export async function findConfig(inputs: readonly string[]): Promise<Found | undefined> {
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
