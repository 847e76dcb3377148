/** Options → settings: everything is checked before the first input is opened. */
import {existsSync} from 'node:fs'
import {extname} from 'node:path'
import {causeOf, isSystemError} from '../archive/find-inputs.ts'
import {readMoment} from '../archive/read-moment.ts'
import {readSmallFile} from '../archive/read-small-file.ts'
import {delimiterByte} from '../archive/readers/delimiter.ts'
import {type Kind, recogniseName, unpackedName} from '../archive/readers/recognise.ts'
import type {ReaderOptions} from '../archive/readers/types.ts'
import {type Keys, usualKeys} from '../archive/rows.ts'
import {isFolder} from '../archive/write-output.ts'
import {type Reason, reasons, type WireFormat} from '../article/types.ts'
import type {ConvertOptions} from '../convert.ts'
import {type Cleaning, cleanings} from '../judge/cleaning.ts'
import {namedTests} from '../parse/named-tests.ts'
import {didYouMean} from '../rules/did-you-mean.ts'
import {languageCode, languagesOf, pageWordLanguagesOf} from '../rules/language-code.ts'
import {loadPackReader} from '../rules/load-read-pack.ts'
import {packs} from '../rules/packs/index.ts'
import type {Pack} from '../rules/types.ts'
import {decode} from '../source/decode.ts'
import {wireFormats} from '../source/wire/recognise-wire.ts'
import {type Part, parts} from '../transform/drop.ts'
import {type SubheadingMode, subheadingModes} from '../transform/subheadings.ts'
import {fieldNames, isField} from '../write/fields.ts'
import {type Format, findFormat, formatOfPath} from '../write/formats.ts'
import {type PositionUnit, positionUnits} from '../write/positions-in.ts'
import {type NinjsVersion, ninjsVersions} from '../write/write-options.ts'
import {UsageError} from './errors.ts'
import {inputFormatNames, inputFormats} from './input-formats.ts'
import type {BatchOptions} from './options.ts'
import {allFormats, isTable, usualColumns} from './table-formats.ts'

/** One of several parts of the inputs. */
export interface Shard {
  /** From 1. */
  number: number
  of: number
}

/** What happens to HTML in texts: convert it if the text is HTML; keep it; always convert it. */
const markupModes = ['auto', 'keep', 'strip'] as const
type MarkupMode = (typeof markupModes)[number]

/** Positions are those in the original text: if they are requested, HTML is kept, unless another option says otherwise. */
const usualMarkup = ({positions, positionsIn}: BatchOptions): MarkupMode =>
  positions || positionsIn !== undefined ? 'keep' : 'auto'

function chooseMarkup(how: string): MarkupMode {
  const mode = markupModes.find((one) => one === how)
  if (!mode) throw unknown('way with mark-up', how, markupModes)
  return mode
}

export interface Settings<Options extends BatchOptions = BatchOptions> {
  format: Format
  /** The input format that the user named; if absent, the name of each input decides. */
  from: Kind | undefined
  /** The format of wire messages that the user named. */
  wire: WireFormat | undefined
  convert: ConvertOptions
  /** Which key of a row contains what. */
  keys: Keys
  /** What happens to HTML in texts. */
  markup: MarkupMode
  /** How inputs are read. */
  reading: ReaderOptions
  /** Which of several parts of the inputs; all if absent. */
  shard: Shard | undefined
  /** Number of workers; all cores if absent. */
  jobs: number | undefined
  options: Options
}

/** Formats in which one output can contain several documents: one record on each line, an array, a table. */
export const sharesOutput = (format: Format): boolean =>
  format.name === 'jsonl' || format.name === 'dolma' || format.name === 'json' || isTable(format)

export const isJsonlPath = (path: string): boolean => /\.(?:jsonl|ndjson)$/iu.test(path)

/** Whether a name says that there are many articles inside. */
function holdsRows(path: string): boolean {
  const {kind = 'text'} = recogniseName(path)
  return kind !== 'text' && kind !== 'wire'
}

/** Whether a path is that of a folder: it exists as one, or it is written like one. */
export const isFolderPath = (path: string): boolean => /[/\\]$/u.test(path) || isFolder(path)

/** An error about an unknown word. `shown`: the known words to list; `place`: where the word is. */
export const unknown = (
  what: string,
  word: string,
  known: readonly string[],
  shown: readonly string[] = known,
  place = ''
) => new UsageError(`${place}unknown ${what} "${word}".${didYouMean(word, known)} Known: ${shown.join(', ')}.`)

const formatNames = allFormats.map((format) => format.name)

function namedFormat(name: string): Format {
  const wanted = name.toLowerCase()
  const format = allFormats.find((one) => one.name === wanted || one.aliases.includes(wanted))
  if (format) return format
  const all = allFormats.flatMap(({name, aliases}) => [name, ...aliases])
  throw unknown('format', name, all, formatNames)
}

/** The format for the name of a file. An extension of no format is an error. */
function formatOfOutput(path: string): Format | undefined {
  const name = unpackedName(path)
  const ending = extname(name)
  const format = formatOfName(name)
  if (format || ending === '' || isFolderPath(path)) return format
  throw new UsageError(`can't tell the format from "${ending}": add --to <format>. Known: ${formatNames.join(', ')}`)
}

/** The format for a name, by its extension. */
export const formatOfName = (name: string): Format | undefined =>
  formatOfPath(name) ?? allFormats.find(({extension}) => name.toLowerCase().endsWith(extension))

/** Options that are for records only. */
const recordOptions = ['field', 'lossless', 'provenance'] as const

/** `--to`; otherwise by the name after `-o`; otherwise as the other options need; otherwise Markdown. */
function chooseFormat(options: BatchOptions, jsonl: boolean): Format {
  const {to, output} = options
  if (to !== undefined) return namedFormat(to)
  const named = output === undefined ? undefined : formatOfOutput(output)
  const ofRecords = recordOptions.some((name) => options[name])
  return named ?? (findFormat(jsonl ? 'jsonl' : ofRecords ? 'json' : 'markdown') as Format)
}

/** The format that a command line writes. */
export function formatFor(options: BatchOptions, names: readonly string[]): Format {
  const from = chooseFrom(options.from)
  return chooseFormat(options, from ? from !== 'text' && from !== 'wire' : names.length > 0 && names.every(holdsRows))
}

function chooseFrom(from: string | undefined): Kind | undefined {
  if (from === undefined) return undefined
  const chosen = Object.hasOwn(inputFormats, from.toLowerCase()) ? inputFormats[from.toLowerCase()] : undefined
  if (!chosen) throw unknown('input format', from, Object.keys(inputFormats), inputFormatNames)
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

function chooseDrop(drop: string | undefined): readonly Part[] | undefined {
  return drop?.split(',').map((word) => {
    const part = parts.find((one) => one === word.trim().toLowerCase())
    if (!part) throw unknown('part', word.trim(), parts)
    return part
  })
}

function chooseCleaning(how: string | undefined): Cleaning | undefined {
  const cleaning = cleanings.find((one) => one === how)
  if (how !== undefined && !cleaning) throw unknown('way of cleaning', how, cleanings)
  return cleaning
}

function chooseSubheadings(how: string | undefined): SubheadingMode | undefined {
  const mode = subheadingModes.find((one) => one === how)
  if (how !== undefined && !mode) throw unknown('treatment of subheadings', how, subheadingModes)
  return mode
}

function chooseNinjs(version: string | undefined): NinjsVersion | undefined {
  const known = ninjsVersions.find((one) => one === version)
  if (version !== undefined && !known) throw unknown('version of ninjs', version, ninjsVersions)
  return known
}

function choosePositions({positionsIn}: BatchOptions): PositionUnit | undefined {
  const unit = positionUnits.find((one) => one === positionsIn)
  if (positionsIn !== undefined && !unit) throw unknown('unit of positions', positionsIn, positionUnits)
  return unit
}

/** The items of an option that may be repeated, each of which may also be a list: "id/a,id/b". */
const itemsOf = (lists: readonly string[] | undefined): string[] | undefined =>
  lists?.flatMap((list) => list.split(',')).map((item) => item.trim())

function checkFields(fields: readonly string[] | undefined): void {
  if (!fields) return
  const wrong = fields.find((field) => !isField(field))
  if (wrong !== undefined)
    throw unknown(
      'field',
      wrong,
      fieldNames,
      fieldNames.filter((name) => !name.includes('.'))
    )
}

function checkRecordOptions(options: BatchOptions, format: Format): void {
  const wrong = recordOptions.find((name) => options[name])
  if (wrong !== undefined && !sharesOutput(format))
    throw new UsageError(`--${wrong} is for records: use it with --to json or --to jsonl, not ${format.name}`)
}

/** Throw an error for an unknown rule id. */
export function unknownRule(id: string, known: readonly string[]): never {
  throw new UsageError(
    `no rule has the id "${id}".${didYouMean(id, known)} "newsparse rules" lists all, "newsparse explain" shows those that labelled a text.`
  )
}

function checkRules(ids: readonly string[] | undefined, all: readonly Pack[]): void {
  if (!ids) return
  const known = [...all.flatMap((pack) => pack.rules.map((rule) => rule.id)), ...Object.keys(namedTests)]
  const wrong = ids.find((id) => !known.includes(id))
  if (wrong !== undefined) unknownRule(wrong, known)
}

/** The text of a user's pack. */
export function readPackFile(name: string): string {
  try {
    return readSmallFile(name)
  } catch (error) {
    if (!(isSystemError(error) && error.code === 'ENOENT'))
      throw new UsageError(`${name} can't be read: ${causeOf(error)}`)
    const near = didYouMean(
      name,
      packs.map((pack) => pack.name)
    )
    throw new UsageError(
      `no pack is called "${name}", and there is no such file.${near} "newsparse rules" lists the packs.`
    )
  }
}

function chooseLanguage(tag: string | undefined, all: readonly Pack[]): string | undefined {
  if (tag === undefined) return undefined
  const language = languageCode(tag, all)
  if (language === undefined) {
    const [full, pageWords] = [languagesOf(all), pageWordLanguagesOf(all)]
    throw unknown('language', tag, [...full, ...pageWords], [...full, `and page words of ${pageWords.join(', ')}`])
  }
  return language
}

function checkOutlet(outlet: string | undefined, all: readonly Pack[]): void {
  const known = all.flatMap((pack) => (pack.outlet ? [...pack.outlet.names, pack.name] : []))
  const wanted = outlet?.toLowerCase()
  if (wanted === undefined || known.some((name) => name.toLowerCase() === wanted)) return
  throw new UsageError(
    `no pack is for the outlet "${outlet}".${didYouMean(outlet as string, known)} "newsparse rules" lists the packs.`
  )
}

/** The packs for a name: a built-in one, or those of a file. */
async function loadPack(name: string): Promise<readonly Pack[]> {
  const shipped = packs.find((pack) => pack.name === name)
  if (shipped) return [shipped]
  const {PackError, readPacks} = await loadPackReader()
  try {
    return await readPacks(readPackFile(name), name)
  } catch (error) {
    throw error instanceof PackError ? new UsageError(error.message) : error
  }
}

/** Throw an error for a rule id that two packs have: it would not be clear which rule is meant. */
function refuseCollisions(own: readonly Pack[]): void {
  const all = [...own, ...packs.filter((pack) => !own.includes(pack))]
  const names = all.map(({name}) => name)
  const twice = own.find(({name}) => names.indexOf(name) !== names.lastIndexOf(name))
  if (twice) throw new UsageError(`another pack has the name "${twice.name}" too: give yours one of its own`)
  const ids = own.flatMap((pack) => pack.rules.map(({id}) => id))
  const id = ids.find((one, at) => ids.indexOf(one) !== at)
  if (id !== undefined) throw new UsageError(`two rules have the id "${id}": "newsparse rules check" says where`)
}

/** The packs that the user named: files, or built-in packs; also several, separated by commas. A comma may be part of the name of a file. */
export async function loadPacks(names: readonly string[] = []): Promise<Pack[]> {
  const named = names.flatMap((name) => (name.includes(',') && !existsSync(name) ? itemsOf([name]) : name) ?? [])
  const own = (await Promise.all([...new Set(named)].map(loadPack))).flat()
  refuseCollisions(own)
  return own
}

function checkDate(date: string | undefined): void {
  if (date === undefined) return
  if (!/^\d{4}-\d\d-\d\d$/u.test(date) || readMoment(date) === undefined)
    throw new UsageError(`--reference-date must be a day such as 2022-10-22, not "${date}"`)
}

function checkEncoding(encoding: string | undefined): void {
  if (encoding === undefined) return
  try {
    decode(new Uint8Array(), {encoding})
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

const keysOf = ({
  textKey,
  idKey,
  titleKey,
  dateKey,
  outletKey
}: BatchOptions): Pick<Keys, 'text' | 'id' | 'title' | 'date' | 'outlet'> => ({
  text: textKey ?? usualKeys.text,
  id: idKey ?? usualKeys.id,
  title: titleKey,
  date: dateKey,
  outlet: outletKey
})

const units: Readonly<Record<string, number>> = {'': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3}

/** Default for the maximum length of an article in bytes: no article is longer, and it fits into memory. */
const usualMaxBytes = 64 * 1024 ** 2

/** Default for the maximum number of bytes in temporary files. */
const usualMaxSpool = 16 * 1024 ** 3

/** The bytes that an option names. */
function bytesOf(name: string, size: string | number | undefined, usual: number): number {
  if (size === undefined) return usual
  const [, digits = '', unit = ''] = /^(\d{1,12})([kmg]?)b?$/iu.exec(`${size}`) ?? []
  const bytes = Number(digits) * (units[unit.toLowerCase()] ?? 1)
  if (!bytes) throw new UsageError(`${name} must be a number of bytes such as 500000, 200K or 64M, not "${size}"`)
  return bytes
}

function delimiterOf(named: string | undefined): number | undefined {
  if (named === undefined) return undefined
  const byte = delimiterByte(named)
  if (byte === undefined)
    throw new UsageError(`--delimiter must be one character such as ";" or "|", or the word tab, not "${named}"`)
  return byte
}

/** `auto`, `none`, or a pattern. */
function splitOf(how: string | undefined): string | undefined {
  if (how === undefined || how === 'auto' || how === 'none') return how
  try {
    return new RegExp(how, 'u').source
  } catch (error) {
    throw new UsageError(
      `--split must be auto, none, or the pattern of lines that begin a story (${(error as Error).message})`
    )
  }
}

function pointerOf(rows: string | undefined): string | undefined {
  if (rows !== undefined && rows !== '' && !rows.startsWith('/'))
    throw new UsageError(`--rows must be a JSON Pointer such as "/data/items", not "${rows}"`)
  return rows
}

const readingOf = ({
  maxBytes,
  maxSpool,
  encoding,
  delimiter,
  rows,
  sheet,
  textKey,
  split
}: BatchOptions): ReaderOptions => ({
  delimiter: delimiterOf(delimiter),
  rows: pointerOf(rows),
  sheet,
  textKey,
  split: splitOf(split),
  maxBytes: bytesOf('--max-bytes', maxBytes, usualMaxBytes),
  maxSpool: bytesOf('--max-spool', maxSpool, usualMaxSpool),
  encoding
})

function jobsOf({jobs}: BatchOptions): number | undefined {
  if (jobs === undefined) return undefined
  const number = /^\d{1,3}$/u.test(`${jobs}`) ? Number(jobs) : 0
  if (number === 0) throw new UsageError(`--jobs must be a number from 1 to 999, not "${jobs}"`)
  return number
}

function shardOf({shard}: BatchOptions): Shard | undefined {
  if (shard === undefined) return undefined
  const [, number, of] = /^(\d{1,6})\/(\d{1,6})$/u.exec(shard)?.map(Number) ?? []
  if (!number || !of || number > of)
    throw new UsageError(`--shard needs i/n with i from 1 to n, such as 3/8, not "${shard}"`)
  return {number, of}
}

/** Check all options. Throws a {@link UsageError} that names the option and says what to do. */
export async function readSettings<Options extends BatchOptions>(
  options: Options,
  names: readonly string[]
): Promise<Settings<Options>> {
  const from = chooseFrom(options.from)
  const format = formatFor(options, names)
  const [fields, disable] = [itemsOf(options.field), itemsOf(options.disable)]
  const {outlet, positions, lossless, provenance, frontMatter, fragment, referenceDate} = options
  checkFields(fields)
  checkRecordOptions(options, format)
  checkDate(referenceDate)
  checkEncoding(options.encoding)
  const own = await loadPacks(options.pack)
  const all = [...own, ...packs]
  const language = chooseLanguage(options.language, all)
  checkRules(disable, all)
  checkOutlet(outlet, all)
  const keep = chooseKeep(options.keep)
  const convert = {
    to: isTable(format) ? 'jsonl' : format.name,
    keep,
    drop: chooseDrop(options.drop),
    subheadings: chooseSubheadings(options.subheadings),
    cleaning: chooseCleaning(options.cleaning),
    packs: own,
    fields: isTable(format) ? (fields ?? usualColumns) : fields,
    disable,
    language,
    outlet,
    // Naming a unit of positions also requests positions.
    positions: positions || options.positionsIn !== undefined || undefined,
    positionsIn: choosePositions(options),
    lossless,
    provenance: provenance && {
      encoding: options.encoding,
      ...keysOf(options),
      ...(options.learned ? {learned: options.learned} : {})
    },
    frontMatter,
    fragment,
    ninjs: chooseNinjs(options.ninjs),
    referenceDate
  }
  const wire = wireFormats.find((one) => one === options.from?.toLowerCase())
  return {
    format,
    from,
    wire,
    convert,
    keys: {...keysOf(options), language},
    markup: chooseMarkup(options.markup ?? usualMarkup(options)),
    reading: {...readingOf(options), wire},
    shard: shardOf(options),
    jobs: jobsOf(options),
    options
  }
}
