/** What an input is: determined by its name, otherwise by its first bytes. */
import {closeSync, openSync, readSync, statSync} from 'node:fs'
import type {WireFormat} from '../../article/types.ts'
import {recogniseWireBytes} from '../../source/wire/recognise-wire.ts'
import {blocksOf} from '../blocks.ts'
import type {Compression} from './decompress.ts'
import {foreignKind} from './foreign.ts'
import {MessageSplitter} from './split-messages.ts'

export type Kind =
  | 'text'
  | 'jsonl'
  | 'json'
  | 'csv'
  | 'tsv'
  | 'parquet'
  | 'zip'
  | 'tar'
  | 'wet'
  | 'wire'
  | 'xlsx'
  | 'ods'
  | 'markup'
  | 'stories'

/** What an input is, and how it is compressed. */
export interface Recognised {
  kind: Kind
  compression: Compression | null
}

/** Extensions of names; the first one that fits counts. */
const endings: readonly [ending: string, kind: Kind][] = [
  ['.warc.wet', 'wet'],
  ['.wet', 'wet'],
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.json', 'json'],
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
  ['.tab', 'tsv'],
  ['.parquet', 'parquet'],
  ['.xlsx', 'xlsx'],
  ['.xlsm', 'xlsx'],
  ['.ods', 'ods'],
  ['.zip', 'zip'],
  ['.tar', 'tar'],
  ['.story', 'text'],
  ['.html', 'markup'],
  ['.htm', 'markup'],
  ['.xhtml', 'markup'],
  ['.xml', 'markup'],
  ['.rss', 'markup'],
  ['.atom', 'markup'],
  ['.sgml', 'markup'],
  ['.sgm', 'markup'],
  ['.trec', 'markup'],
  ['.iptc', 'wire'],
  ['.anpa', 'wire'],
  ['.tst', 'wire'],
  ['.nitf', 'wire'],
  ['.newsml', 'wire'],
  ['.ninjs', 'wire']
]

const packings: readonly [ending: string, compression: Compression, name: string][] = [
  ['.tgz', 'gzip', '.tar'],
  ['.tzst', 'zstd', '.tar'],
  ['.gz', 'gzip', ''],
  ['.zst', 'zstd', '']
]

/** The name of a compressed file's content: "a.csv" of "a.csv.gz". */
export function unpackedName(name: string): string {
  const packing = packings.find(([ending]) => name.toLowerCase().endsWith(ending))
  return packing ? name.slice(0, -packing[0].length) + packing[2] : name
}

/** What a name says. */
export function recogniseName(name: string): Partial<Recognised> {
  const small = name.toLowerCase()
  const compression = packings.find(([ending]) => small.endsWith(ending))?.[1]
  const inner = compression ? unpackedName(small) : small
  const kind = endings.find(([ending]) => inner.endsWith(ending))?.[1]
  return {...(kind ? {kind} : {}), ...(compression ? {compression} : {})}
}

/** Text files that hold no copy, but what people write beside their files. */
const beside =
  /^(?:readme|licen[cs]e|copying|notice|changelog|makefile|dockerfile|authors|manifest|checksums?|md5sums?|sha\d+sums?)$/iu

/** A name without extension, or with a number as its extension: "wsj_0001", "ap880212.17". */
const hasNoEnding = (base: string) => !/\.[^.]*\D[^.]*$/u.test(base) && !beside.test(base)

/** Whether some bytes are text: they contain words and no control characters. */
export function looksLikeText(head: Uint8Array): boolean {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  return !/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text) && /[A-Za-z\x80-\xff]{2,}[\s,.]+[A-Za-z\x80-\xff]/.test(text)
}

/** Records of newsparse: the output of an earlier run in the folder is not read again. */
const isOwnRecord = (head: Uint8Array) =>
  /^\s*(?:\[\s*)?\{\s*"schemaVersion"/u.test(Buffer.from(head.subarray(0, 200)).toString('latin1'))

/** Whether a JSON file may contain articles: it is not an output of newsparse, and not a small file of settings without any sentence. */
const mayHoldArticles = (head: Uint8Array) =>
  !isOwnRecord(head) &&
  (head.length === headLength || /"[^"\\]*\s[^"\\]*\s[^"\\]{8,}/u.test(Buffer.from(head).toString('latin1')))

const baseOf = (name: string) => name.slice(name.lastIndexOf('/') + 1)

/** Whether the name of a file without extension allows that it is a text. */
export const mayBeText = (name: string): boolean => hasNoEnding(baseOf(name))

/** Whether this file is read when its folder is searched. If its name does not say what it is, its first bytes do. */
export function isSearched(name: string, path: string): boolean {
  const {kind, compression} = recogniseName(name)
  if (kind === 'json' && !compression) return mayHoldArticles(headOf(path) ?? new Uint8Array())
  if (kind !== undefined) return true
  return mayBeText(name) && looksLikeText(headOf(path) ?? new Uint8Array())
}

/** The first bytes of kinds of files, and their offsets. */
const signs: readonly [bytes: readonly number[], at: number, what: Kind | Compression][] = [
  [[0x1f, 0x8b], 0, 'gzip'],
  [[0x28, 0xb5, 0x2f, 0xfd], 0, 'zstd'],
  // A frame that is to be skipped may come first; its number has no meaning.
  ...Array.from(
    {length: 16},
    (_, number) => [[0x50 + number, 0x2a, 0x4d, 0x18], 0, 'zstd'] as [readonly number[], number, Compression]
  ),
  [[0x50, 0x4b, 0x03, 0x04], 0, 'zip'],
  [[0x50, 0x41, 0x52, 0x31], 0, 'parquet'],
  [[...Buffer.from('WARC/1.')], 0, 'wet'],
  [[...Buffer.from('ustar')], 257, 'tar']
]

/** The beginnings of pages, feeds and collections of documents. */
const markup = /^(?:<!doctype html|<html[\s>]|<\?xml|<rss[\s>]|<feed[\s>]|<rdf:RDF|<DOC(?:\s[^>]*)?>)/iu

/** Which spreadsheet a zip is; the files in it show it. */
function spreadsheetIn(head: Uint8Array): 'xlsx' | 'ods' | undefined {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1')
  if (/mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/u.test(text)) return 'ods'
  return /\bxl\/(?:workbook|worksheets|_rels|styles|sharedStrings)/u.test(text) ? 'xlsx' : undefined
}

/** What the first bytes of a file show; undefined for text. */
export function recogniseBytes(head: Uint8Array): Kind | Compression | undefined {
  const [, , what] = signs.find(([bytes, at]) => bytes.every((byte, index) => head[at + index] === byte)) ?? []
  if (what === 'zip') return spreadsheetIn(head) ?? what
  if (what) return what
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/u, '')
    .trimStart()
  if (/^\[\s*\{\s*"/u.test(text) || /^\{[ \t]*\r?\n/u.test(text)) return 'json'
  if (markup.test(text)) return 'markup'
  return /^\{\s*"(?:[^"\\]|\\.)*"\s*:/u.test(text) ? 'jsonl' : undefined
}

export const headLength = 4096

/** The first bytes of a file. Undefined if it can't be read (opening it will say why), and for a pipe, which can be read only once. */
function headOf(path: string): Uint8Array | undefined {
  try {
    if (!statSync(path).isFile()) return undefined
    const descriptor = openSync(path, 'r')
    const head = Buffer.alloc(headLength)
    const length = readSync(descriptor, head, 0, headLength, 0)
    closeSync(descriptor)
    return head.subarray(0, length)
  } catch {
    return undefined
  }
}

/** The compression of a file that has too few bytes to show it, if they fit what its name says: such a file is incomplete. */
function cutPacking(head: Uint8Array, {compression}: Partial<Recognised>): Compression | null {
  const begins = signs.some(
    ([bytes, , what]) =>
      what === compression && head.length < bytes.length && head.every((byte, at) => byte === bytes[at])
  )
  return compression && begins ? compression : null
}

const isCompression = (what: Kind | Compression | undefined): what is Compression => what === 'gzip' || what === 'zstd'

const surely: Readonly<Partial<Record<Kind, Recognised>>> = {
  text: {kind: 'text', compression: null},
  jsonl: {kind: 'jsonl', compression: null}
}

/** What a file is, if its name alone is enough. */
export function recogniseSurely(path: string): Recognised | undefined {
  const {kind, compression} = recogniseName(path)
  return kind && !compression ? surely[kind] : undefined
}

/** What a file is. The name decides, if it says what the file is. The bytes decide how the file is compressed. */
export function recognise(path: string): Recognised {
  const found = headOf(path)
  const head = found ?? new Uint8Array()
  const what = recogniseBytes(head)
  const named = recogniseName(path)
  const {kind} = named
  const compression = isCompression(what) ? what : cutPacking(head, found ? named : {})
  // A JSON list with the name of a JSON Lines file.
  if (kind === 'jsonl' && what === 'json' && /^\s*\[/u.test(Buffer.from(head).toString('latin1')))
    return {kind: 'json', compression}
  // A spreadsheet is a zip, too: the bytes decide, even if the name is "berita.zip".
  if (what === 'xlsx' || what === 'ods') return {kind: what, compression}
  // Reading it as a text produces the message that says what it is.
  if (what === 'zip' && foreignKind(path, Buffer.from(head).toString('latin1'))) return {kind: 'text', compression}
  if (!compression && (kind === undefined || mayBeWire.has(kind))) {
    const format = recogniseWireBytes(head)
    // A single message is read as a text; reading it determines its format again.
    if (format) return {kind: holdsManyMessages(path, format) ? 'wire' : 'text', compression}
    if (kind === 'wire') return {kind: 'text', compression}
  }
  return {kind: kind ?? (isCompression(what) ? 'text' : (what ?? 'text')), compression}
}

/** Kinds of names whose files may be wire messages all the same: their bytes are examined. */
const mayBeWire: ReadonlySet<Kind> = new Set(['text', 'json', 'jsonl', 'wire', 'markup'])

/** Whether a file contains more than one message; it is read until the second one begins. */
function holdsManyMessages(path: string, format: WireFormat): boolean {
  const splitter = new MessageSplitter(format)
  for (const block of blocksOf(path, 0)) if (splitter.push(block).length > 0) return true
  return splitter.end().length > 1
}
