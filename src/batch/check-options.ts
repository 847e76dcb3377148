/** The options of the library, as a caller gives them → the options of a job. TypeScript checks them only for callers who use it. */
import {fileURLToPath} from 'node:url'
import {didYouMean} from '../rules/did-you-mean.ts'
import {UsageError} from './errors.ts'
import type {BatchOptions} from './options.ts'

/** What a value may be, in words, and the value as jobs use it; undefined if it is something else. */
interface Kind {
  words: string
  read(value: unknown): unknown
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

const text: Kind = {words: 'text', read: (value) => (typeof value === 'string' ? value : undefined)}
const flag: Kind = {words: 'true or false', read: (value) => (typeof value === 'boolean' ? value : undefined)}
const number: Kind = {
  words: 'a number or text',
  read: (value) => (typeof value === 'number' || typeof value === 'string' ? value : undefined)
}
/** For options that may be repeated on the command line. */
const texts: Kind = {
  words: 'text or a list of texts',
  read: (value) => (typeof value === 'string' ? [value] : isTexts(value) ? value : undefined)
}
/** For options that are one list with commas on the command line. */
const words: Kind = {
  words: 'text or a list of texts',
  read: (value) => (typeof value === 'string' ? value : isTexts(value) ? value.join(',') : undefined)
}

const kinds: Readonly<Record<keyof BatchOptions, Kind>> = {
  from: text,
  encoding: text,
  include: texts,
  exclude: texts,
  maxBytes: number,
  maxSpool: number,
  textKey: text,
  idKey: text,
  titleKey: text,
  dateKey: text,
  outletKey: text,
  delimiter: text,
  markup: text,
  split: text,
  rows: text,
  sheet: text,
  to: text,
  output: text,
  force: flag,
  jobs: number,
  resume: flag,
  shard: text,
  positions: flag,
  positionsIn: text,
  csvSafe: flag,
  lossless: flag,
  provenance: flag,
  field: texts,
  frontMatter: flag,
  fragment: flag,
  ninjs: text,
  keep: words,
  drop: words,
  cleaning: text,
  subheadings: text,
  pack: texts,
  disable: texts,
  language: text,
  outlet: text,
  referenceDate: text,
  report: text,
  quiet: flag,
  verbose: flag,
  learn: flag,
  learned: text
}

const isOption = (name: string): name is keyof BatchOptions => Object.hasOwn(kinds, name)

/** Those of some options that are about a job. */
export const jobOptions = (options: BatchOptions): BatchOptions =>
  Object.fromEntries(Object.entries(options).filter(([name]) => isOption(name)))

/**
 * Options as jobs use them: those that are undefined are left out.
 *
 * @param others names of further options, which a mistyped name may mean
 * @throws UsageError for a name that no option has, and for a value that an option can't have
 */
export function checkOptions(options: object, others: readonly string[]): BatchOptions {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined)
  const checked = entries.map(([name, value]) => {
    if (!isOption(name))
      throw new UsageError(`unknown option "${name}".${didYouMean(name, [...Object.keys(kinds), ...others])}`)
    const read = kinds[name].read(value)
    if (read === undefined) throw new UsageError(`the option "${name}" must be ${kinds[name].words}`)
    return [name, read]
  })
  return Object.fromEntries(checked)
}

/**
 * The paths of inputs: one path or `file:` URL, or a list of them.
 *
 * @throws UsageError for anything else
 */
export function pathsOf(inputs: unknown): string[] {
  const list = Array.isArray(inputs) ? inputs : [inputs]
  return list.map((input) => {
    if (typeof input === 'string') return input
    if (input instanceof URL && input.protocol === 'file:') return fileURLToPath(input)
    throw new UsageError(
      input instanceof URL
        ? `an input is a file or a folder here, but ${input.href} is not: download it first`
        : `an input is a path or a file: URL, not ${input === null ? 'null' : typeof input}`
    )
  })
}
