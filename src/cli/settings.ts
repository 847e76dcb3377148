/** Options → settings: everything is checked before the first input is opened. */
import {readFileSync} from 'node:fs'
import {
  type ConvertOptions,
  decode,
  type Format,
  fieldNames,
  findFormat,
  formatOfPath,
  formats,
  isField,
  neighbourTests,
  type Pack,
  PackError,
  packs,
  type Reason,
  readPack,
  reasons,
  type SubheadingMode,
  subheadingModes
} from '../index.ts'
import {UsageError} from './errors.ts'
import type {CliOptions} from './options.ts'
import {didYouMean} from './suggest.ts'

type InputFormat = 'text' | 'jsonl'

export interface Settings {
  format: Format
  /** The input format when it was named; else each input's name tells. */
  from: InputFormat | undefined
  convert: ConvertOptions
  options: CliOptions
}

/** Formats of which one output can hold several documents: one record a line, one array. */
export const sharesOutput = (format: Format): boolean => format.name === 'jsonl' || format.name === 'json'

export const isJsonlPath = (path: string): boolean => /\.(?:jsonl|ndjson)$/iu.test(path)

/** A word that is none of the known ones; `shown` are those worth naming, `place` where it stands. */
export const unknown = (
  what: string,
  word: string,
  known: readonly string[],
  shown: readonly string[] = known,
  place = ''
) => new UsageError(`${place}unknown ${what} "${word}".${didYouMean(word, known)} Known: ${shown.join(', ')}.`)

/** `--to`, else the name after `-o`, else what the other options call for, else Markdown. */
function chooseFormat({to, output, field}: CliOptions, jsonl: boolean): Format {
  const named = to === undefined ? output && formatOfPath(output) : findFormat(to)
  if (named) return named
  const names = formats.map((format) => format.name)
  if (to !== undefined)
    throw unknown(
      'format',
      to,
      formats.flatMap((format) => [format.name, ...format.aliases]),
      names
    )
  return findFormat(jsonl ? 'jsonl' : field ? 'json' : 'markdown') as Format
}

const inputFormats: Readonly<Record<string, InputFormat>> = {text: 'text', txt: 'text', jsonl: 'jsonl', ndjson: 'jsonl'}

function chooseFrom(from: string | undefined): InputFormat | undefined {
  if (from === undefined) return undefined
  const chosen = Object.hasOwn(inputFormats, from.toLowerCase()) ? inputFormats[from.toLowerCase()] : undefined
  if (!chosen) throw unknown('input format', from, Object.keys(inputFormats), ['text', 'jsonl'])
  return chosen
}

function chooseKeep(keep: string | undefined): 'all' | readonly Reason[] | undefined {
  if (keep === undefined || keep === 'all') return keep
  return keep.split(',').map((part) => {
    const reason = reasons.find((one) => one === part.trim().toLowerCase())
    if (!reason) throw unknown('reason', part.trim(), ['all', ...reasons])
    return reason
  })
}

function chooseSubheadings(how: string | undefined): SubheadingMode | undefined {
  const mode = subheadingModes.find((one) => one === how)
  if (how !== undefined && !mode) throw unknown('way with subheadings', how, subheadingModes)
  return mode
}

function checkFields(fields: readonly string[] | undefined, format: Format): void {
  if (!fields) return
  const wrong = fields.find((field) => !isField(field))
  if (wrong !== undefined)
    throw unknown(
      'field',
      wrong,
      fieldNames,
      fieldNames.filter((name) => !name.includes('.'))
    )
  if (!sharesOutput(format))
    throw new UsageError(`--field is for records: use it with --to json or --to jsonl, not ${format.name}`)
}

function checkRules(ids: readonly string[] | undefined, all: readonly Pack[]): void {
  if (!ids) return
  const known = [...all.flatMap((pack) => pack.rules.map((rule) => rule.id)), ...Object.keys(neighbourTests)]
  const wrong = ids.find((id) => !known.includes(id))
  if (wrong !== undefined)
    throw new UsageError(
      `no rule has the id "${wrong}".${didYouMean(wrong, known)} "newsparse explain" and --verbose name those at work.`
    )
}

function readPackFile(name: string): string {
  try {
    return readFileSync(name, 'utf8')
  } catch {
    const names = packs.map((pack) => pack.name)
    throw new UsageError(
      `no pack is called "${name}", and there is no such file.${didYouMean(name, names)} Known: ${names.join(', ')}.`
    )
  }
}

async function loadPack(name: string): Promise<Pack> {
  const shipped = packs.find((pack) => pack.name === name)
  if (shipped) return shipped
  try {
    return await readPack(readPackFile(name), name)
  } catch (error) {
    throw error instanceof PackError ? new UsageError(error.message) : error
  }
}

function checkDate(date: string | undefined): void {
  if (date === undefined) return
  const valid = /^\d{4}-\d\d-\d\d$/u.test(date) && new Date(`${date}T00:00Z`).toJSON()?.startsWith(date)
  if (!valid) throw new UsageError(`--reference-date is a day such as 2022-10-22, not "${date}"`)
}

function checkEncoding(encoding: string | undefined): void {
  if (encoding === undefined) return
  try {
    decode(new Uint8Array(), {encoding})
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

/** Check all options. Throws a {@link UsageError} that names the option and the cure. */
export async function readSettings(options: CliOptions, names: readonly string[]): Promise<Settings> {
  const from = chooseFrom(options.from)
  const format = chooseFormat(options, from ? from === 'jsonl' : names.length > 0 && names.every(isJsonlPath))
  const {field: fields, disable, language, outlet, positions, frontMatter, fragment, referenceDate} = options
  checkFields(fields, format)
  checkDate(referenceDate)
  checkEncoding(options.encoding)
  const own = await Promise.all((options.pack ?? []).map(loadPack))
  checkRules(disable, [...own, ...packs])
  const keep = chooseKeep(options.keep)
  const convert = {
    to: format.name,
    keep,
    subheadings: chooseSubheadings(options.subheadings),
    packs: own,
    fields,
    disable,
    language,
    outlet,
    positions,
    frontMatter,
    fragment,
    referenceDate
  }
  return {format, from, convert, options}
}
