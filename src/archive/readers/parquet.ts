/** Parquet → rows, in batches. The file is read at the places that are needed, never as a whole. Numbers and times keep all their digits. */
import {isUtf8} from 'node:buffer'
import zlib from 'node:zlib'
import {
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
  type ParquetParsers,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type SchemaElement,
  type SchemaTree
} from 'hyparquet'
import {compressors as packaged} from 'hyparquet-compressors'
import {decode} from '../../source/decode.ts'
import {ExactNumber, exactJson, parseJson} from '../../write/exact-json.ts'
import {InputError} from '../find-inputs.ts'
import {encodingDoubts} from '../json-lines.ts'
import {bytesAt} from './open-file.ts'
import {checkPages} from './parquet-pages.ts'
import {broken, brokenOff, type Item, longestRow, type OpenFile, type ReadFile} from './types.ts'

/** Rows that are in memory at a time: as many as have this many bytes, for each batch costs the reading of its pages. */
const rowsHeld = {least: 1000, most: 20_000, bytes: 16 * 1024 ** 2}

function batchOf({num_rows, total_byte_size}: FileMetaData['row_groups'][number]): number {
  const fitting = Math.floor((Number(num_rows) * rowsHeld.bytes) / Math.max(1, Number(total_byte_size)))
  return Math.min(Math.max(fitting, rowsHeld.least), rowsHeld.most)
}

/** A number in JSON with all its digits, even if JavaScript would round it. */
function exact(digits: string, found: Found): number | ExactNumber {
  if (String(Number(digits)) === digits) return Number(digits)
  found.exact = true
  return new ExactNumber(digits)
}

/** A whole number of units as a decimal fraction. */
function scaled(whole: bigint, scale: number): string {
  const digits = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, '0')
  const fraction = scale > 0 ? `.${digits.slice(-scale)}` : ''
  return `${whole < 0n ? '-' : ''}${digits.slice(0, digits.length - scale)}${fraction}`
}

/** A number in two's complement, the first byte first. */
const signed = (bytes: Uint8Array): bigint =>
  bytes.length === 0 ? 0n : BigInt.asIntN(8 * bytes.length, BigInt(`0x${Buffer.from(bytes).toString('hex')}`))

/** A time since 1970 as ISO 8601. A second has `10 ** places` units. */
function moment(time: bigint | number, places: number): string {
  const whole = BigInt(time)
  const unit = 10n ** BigInt(places)
  const seconds = whole / unit - (whole % unit < 0n ? 1n : 0n)
  const fraction = (whole - seconds * unit).toString().padStart(places, '0').replace(/0+$/u, '')
  const date = new Date(Number(seconds) * 1000)
  if (Number.isNaN(date.getTime())) return scaled(whole, places)
  return `${date.toISOString().slice(0, -5)}${fraction ? `.${fraction}` : ''}Z`
}

function textOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return buffer.toString(isUtf8(buffer) ? 'utf8' : 'base64')
}

function jsonOf(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    return text
  }
}

/** A value that is declared as text but is not UTF-8: its bytes, for the caller, who knows which encoding the user named. */
class OddText {
  readonly bytes: Uint8Array
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
}

const strictUtf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

function utf8Of(bytes: Uint8Array): string | OddText {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return new OddText(bytes)
  }
}

const utf8 = new TextDecoder()

const parsers: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (time: bigint) => moment(time, 3),
  timestampFromMicroseconds: (time: bigint) => moment(time, 6),
  timestampFromNanoseconds: (time: bigint) => moment(time, 9),
  dateFromDays: (days: number) => moment(BigInt(days) * 86_400n, 0).replace(/T00:00:00Z$/u, ''),
  stringFromBytes: (bytes: Uint8Array) => bytes && utf8Of(bytes),
  jsonFromBytes: (bytes: Uint8Array) => bytes && jsonOf(utf8.decode(bytes)),
  // Marks columns whose values are decimals: see `withoutDecimals`.
  geometryFromBytes: (bytes: Uint8Array) => bytes
} as unknown as Partial<ParquetParsers>

/** How the values of a column are to be read. */
interface Meaning {
  scale?: number
  /** Its times have no time zone. */
  local?: true
}

const isDecimal = ({converted_type, logical_type}: SchemaElement) =>
  converted_type === 'DECIMAL' || logical_type?.type === 'DECIMAL'

/** Hide from the library that numbers are decimals: it would make floating-point numbers of them. Declared as geometry, their bytes stay as they are. */
function withoutDecimals(metadata: FileMetaData): {metadata: FileMetaData; meanings: Map<SchemaElement, Meaning>} {
  const meanings = new Map<SchemaElement, Meaning>()
  const schema = metadata.schema.map((element): SchemaElement => {
    const {converted_type: _converted, logical_type: logical, ...rest} = element
    const hidden = {
      ...rest,
      ...(/BYTE_ARRAY/u.test(element.type ?? '') ? {logical_type: {type: 'GEOMETRY'}} : {})
    } as SchemaElement
    const made = isDecimal(element) ? hidden : element
    const scale = element.scale ?? (logical as {scale?: number} | undefined)?.scale ?? 0
    const local = logical?.type === 'TIMESTAMP' && !(logical as {isAdjustedToUTC?: boolean}).isAdjustedToUTC
    if (isDecimal(element)) meanings.set(made, {scale})
    else if (local) meanings.set(made, {local: true})
    return made
  })
  return {metadata: {...metadata, schema}, meanings}
}

type Shape = {meaning?: Meaning | undefined; children: Map<string, Shape>; only?: Shape | undefined}

/** The columns below a node, and how to read them. */
function shapeOf({element, children}: SchemaTree, meanings: ReadonlyMap<SchemaElement, Meaning>): Shape {
  const shapes = new Map(children.map((child) => [child.element.name, shapeOf(child, meanings)]))
  return {
    meaning: meanings.get(element),
    children: shapes,
    only: shapes.size === 1 ? [...shapes.values()][0] : undefined
  }
}

function leafOf(shape: Shape | undefined): Meaning {
  for (let at = shape; at; at = at.only) if (at.children.size === 0) return at.meaning ?? {}
  return {}
}

/** What is found out about a row while its values are read. */
interface Found {
  /** The encoding of texts that are not UTF-8, if the user named one. */
  encoding: string | undefined
  /** Doubts about them. */
  doubts: Set<string>
  /** Some of its numbers are more exact than JavaScript's. */
  exact: boolean
}

function readOdd({bytes}: OddText, {encoding = 'utf-8', doubts}: Found): string {
  const decoded = decode(bytes, {encoding})
  for (const doubt of decoded.doubts) doubts.add(doubt)
  return decoded.text
}

/** A value as JSON. JSON has no infinite numbers: they are written as strings that programs can read. */
function plain(value: unknown, shape: Shape | undefined, found: Found): unknown {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' && !shape?.meaning) return value
  const {scale, local} = leafOf(shape)
  if (scale !== undefined) {
    if (value instanceof Uint8Array) return exact(scaled(signed(value), scale), found)
    if (typeof value === 'bigint' || typeof value === 'number') return exact(scaled(BigInt(value), scale), found)
  }
  if (typeof value === 'bigint') return exact(String(value), found)
  if (local && typeof value === 'string') return value.replace(/Z$/u, '')
  if (value === Infinity || value === -Infinity) return String(value)
  if (value instanceof Uint8Array) return textOf(value)
  if (value instanceof OddText) return readOdd(value, found)
  if (Array.isArray(value) || ArrayBuffer.isView(value))
    return Array.from(value as ArrayLike<unknown>, (one) => plain(one, shape?.only ?? shape, found))
  if (typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, plain(one, shape?.children.get(key) ?? shape?.only, found)])
  )
}

/** Why a file can't be read, in words for people. Most errors of the library about damaged bytes only mean that they are damaged. */
function causeOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return [TypeError, RangeError, SyntaxError].some((kind) => error instanceof kind) ||
    /undefined|\bNaN\b|offset|array (?:buffer )?length|out of bounds/iu.test(message)
    ? 'it is damaged'
    : message
}

type Unpack = (bytes: Uint8Array, length: number) => Uint8Array

/** Node's own functions are faster, and stop when the result is longer than declared. */
const node: Readonly<Record<string, Unpack>> = {
  GZIP: (bytes, length) => zlib.gunzipSync(bytes, {maxOutputLength: Math.max(1, length)}),
  BROTLI: (bytes, length) => zlib.brotliDecompressSync(bytes, {maxOutputLength: Math.max(1, length)})
}

/** Functions that decompress pages; no page may be larger than `longest`. */
function bounded(longest: number): Compressors {
  const all = {...(packaged as Record<string, Unpack>), ...node}
  return Object.fromEntries(
    Object.entries(all).map(([codec, unpack]): [string, Unpack] => [
      codec,
      (bytes, length) => {
        if (length > longest) throw new Error(`a page of it has ${length} bytes; raise --max-bytes if that is right`)
        // A column without any value has nothing to decompress.
        return length === 0 ? new Uint8Array() : unpack(bytes, length)
      }
    ])
  ) as Compressors
}

async function sliceOf(file: OpenFile, start: number, end: number, longest: number): Promise<ArrayBuffer> {
  if (!(start >= 0 && end >= start && end <= file.length)) throw new Error('it names bytes beyond its end')
  if (end - start > longest)
    throw new Error(`a column of it has ${end - start} bytes in one group; raise --max-bytes to read it`)
  const {buffer, byteOffset, byteLength} = bytesAt(file, start, end - start)
  const isAlone = byteOffset === 0 && byteLength === buffer.byteLength
  return (isAlone ? buffer : buffer.slice(byteOffset, byteOffset + byteLength)) as ArrayBuffer
}

function bufferOf(file: OpenFile, longest: number): AsyncBuffer {
  return {
    byteLength: file.length,
    slice(start, end = file.length) {
      const bytes = sliceOf(file, start, end, longest)
      // The library starts several reads at once, and does not wait for the others when one fails.
      bytes.catch(() => {})
      return bytes
    }
  }
}

/** Some rows, each as the values of its columns. */
const readRows = (options: Omit<Parameters<typeof parquetRead>[0], 'onComplete' | 'rowFormat'>): Promise<unknown[][]> =>
  new Promise((resolve, reject) => {
    parquetRead({...options, rowFormat: 'array', onComplete: (rows) => resolve(rows as unknown[][])}).catch(reject)
  })

/** A row. Exact numbers can be sent between threads only as JSON. */
const itemOf = (row: Record<string, unknown>, number: number, {doubts, exact}: Found): Item => ({
  ...(exact ? {kind: 'json', number, json: exactJson(row)} : {kind: 'row', number, row}),
  ...(doubts.size > 0 ? {doubts: encodingDoubts([...doubts])} : {})
})

export const readParquet: ReadFile = async function* (open, _name, {maxBytes, encoding}) {
  const longest = longestRow(maxBytes)
  let number = 0
  try {
    const file = bufferOf(open, 8 * longest)
    const {metadata, meanings} = withoutDecimals(await parquetMetadataAsync(file))
    const tree = parquetSchema(metadata)
    const names = tree.children.map(({element}) => element.name)
    const shapes = tree.children.map((child) => shapeOf(child, meanings))
    const compressors = bounded(longest)
    let from = 0
    for (const group of metadata.row_groups) {
      const to = from + Number(group.num_rows)
      const batch = batchOf(group)
      try {
        checkPages(open, group, longest)
        for (let rowStart = from; rowStart < to; rowStart += batch) {
          const rowEnd = Math.min(rowStart + batch, to)
          const rows = await readRows({
            file,
            metadata,
            rowStart,
            rowEnd,
            compressors,
            parsers,
            utf8: false,
            columns: names
          })
          if (rows.length < rowEnd - rowStart || rows.every((row) => row.every((cell) => cell === undefined)))
            throw new Error('rows that it announces are missing')
          for (const row of rows) {
            const found: Found = {encoding, doubts: new Set(), exact: false}
            const cells = row.map((cell, at) => [names[at], plain(cell, shapes[at], found)])
            yield itemOf(Object.fromEntries(cells), ++number, found)
          }
        }
      } catch (error) {
        const rows = number + 1 < to ? `rows ${number + 1} to ${to}` : `row ${to}`
        yield broken(number + 1, `${rows} of the Parquet file can't be read: ${causeOf(error)}`)
      }
      number = from = to
    }
  } catch (error) {
    yield brokenOff(
      number + 1,
      'the Parquet file can not be read here',
      error instanceof InputError ? error : new Error(causeOf(error))
    )
  }
}
