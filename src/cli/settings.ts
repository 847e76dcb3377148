/** Options → settings: everything checked before the first input is opened. */
import {readFileSync} from 'node:fs'
import type {Reason} from '../index.ts'
import {fieldNames, findFormat, type Format, formatOfPath, formats, isField, type Pack, PackError, packs, readPack, reasons} from '../index.ts'
import type {CliOptions} from './options.ts'
import {didYouMean} from './suggest.ts'

/** A command line that makes no sense; the exit code is 64. */
export class UsageError extends Error {
  override name = 'UsageError'
}

export interface Settings {
  format: Format
  from: 'text' | 'jsonl' | undefined
  keep: 'all' | readonly Reason[] | undefined
  packs: readonly Pack[]
  options: CliOptions
}

const formatNames = formats.flatMap((format) => [format.name, ...format.aliases])

function chooseFormat(options: CliOptions): Format {
  if (options.to !== undefined) {
    const format = findFormat(options.to)
    if (!format) throw new UsageError(`unknown format "${options.to}".${didYouMean(options.to, formatNames)} Known: ${formats.map(({name}) => name).join(', ')}.`)
    return format
  }
  const named = options.output ? formatOfPath(options.output) : undefined
  const usual = options.from === 'jsonl' ? 'jsonl' : options.field ? 'json' : 'markdown'
  return named ?? (findFormat(usual) as Format)
}

const inputFormats: Readonly<Record<string, 'text' | 'jsonl'>> = {text: 'text', txt: 'text', jsonl: 'jsonl', ndjson: 'jsonl'}

function chooseFrom(from: string | undefined): 'text' | 'jsonl' | undefined {
  if (from === undefined) return undefined
  const chosen = inputFormats[from.toLowerCase()]
  if (!chosen) throw new UsageError(`unknown input format "${from}".${didYouMean(from, Object.keys(inputFormats))} Known: text, jsonl.`)
  return chosen
}

function chooseKeep(keep: string | undefined): 'all' | readonly Reason[] | undefined {
  if (keep === undefined || keep === 'all') return keep
  return keep.split(',').map((part) => {
    const reason = part.trim()
    if (!reasons.includes(reason as Reason))
      throw new UsageError(`unknown reason "${reason}" in --keep.${didYouMean(reason, [...reasons, 'all'])} Known: all, ${reasons.join(', ')}.`)
    return reason as Reason
  })
}

function checkFields(fields: readonly string[] | undefined): void {
  const wrong = fields?.find((field) => !isField(field))
  if (wrong !== undefined) throw new UsageError(`unknown field "${wrong}".${didYouMean(wrong, fieldNames)}`)
}

function checkRules(ids: readonly string[] | undefined, all: readonly Pack[]): void {
  const known = all.flatMap((pack) => pack.rules.map((rule) => rule.id))
  const wrong = ids?.find((id) => !known.includes(id))
  if (wrong !== undefined) throw new UsageError(`no rule has the id "${wrong}".${didYouMean(wrong, known)}`)
}

async function loadPack(name: string): Promise<Pack> {
  const shipped = packs.find((pack) => pack.name === name)
  if (shipped) return shipped
  let source: string
  try {
    source = readFileSync(name, 'utf8')
  } catch {
    throw new UsageError(`no pack is called "${name}", and no such file can be read.${didYouMean(name, packs.map((pack) => pack.name))}`)
  }
  try {
    return await readPack(source, name)
  } catch (error) {
    if (error instanceof PackError) throw new UsageError(error.message)
    throw error
  }
}

function checkDate(date: string | undefined): void {
  if (date !== undefined && (!/^\d{4}-\d\d-\d\d$/u.test(date) || Number.isNaN(Date.parse(date))))
    throw new UsageError(`--reference-date must be a day such as 2022-10-22, not "${date}"`)
}

/** Check all options. Throws a {@link UsageError} that names the option and the cure. */
export async function readSettings(options: CliOptions): Promise<Settings> {
  checkFields(options.field)
  checkDate(options.referenceDate)
  const own = await Promise.all((options.pack ?? []).map(loadPack))
  checkRules(options.disable, [...own, ...packs])
  return {format: chooseFormat(options), from: chooseFrom(options.from), keep: chooseKeep(options.keep), packs: own, options}
}

