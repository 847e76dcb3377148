/** The output of archive readers: rows with a text, or text files. */

import type {WireStart} from '../../article/moved-to.ts'
import type {Doubt, WireFormat} from '../../article/types.ts'
import type {ErrorCode} from '../../write/error-record.ts'
import {InputError} from '../find-inputs.ts'
import type {Said} from '../row-scan.ts'
import {tooLongMessage} from '../rows.ts'

/** One item of an archive, in its order. */
export type Item =
  /** A row: an object with a text under one of its keys. `number` counts records or elements from 1. */
  | ({kind: 'row'; number: number; row: unknown; doubts?: readonly Doubt[]; markup?: true} & RowPlace)
  /** A row as JSON, which is parsed by the thread that converts it. `line`: a line of JSON Lines, which may hold more than one row. */
  | ({kind: 'json'; number: number; json: string; line?: true; doubts?: readonly Doubt[]} & RowPlace)
  /** A text file; `name` is its path in the archive. A wire message also has the place in its file where it begins. */
  | {kind: 'file'; name: string; bytes: Buffer; start?: WireStart}
  /** What can't be read. The message says what to do. Reading continues where possible. `said`: the values of a row except its text. */
  | {kind: 'fault'; name: string | null; number: number; code: ErrorCode; message: string; said?: readonly Said[]}

/** Approximate number of characters of an item. */
export const lengthOf = (item: Item): number => {
  if (item.kind === 'file') return item.bytes.length
  if (item.kind === 'json') return item.json.length
  if (item.kind === 'fault' || typeof item.row !== 'object' || item.row === null) return 1
  return Object.values(item.row).reduce<number>((sum, one) => sum + (typeof one === 'string' ? one.length : 8), 0)
}

/** Where a row stands, besides its number. */
export interface RowPlace {
  /** The name of a row without an id: its key, or its file. */
  name?: string | undefined
  /** The file in the archive that contains it. */
  member?: string | undefined
}

/** How archives are read. */
export interface ReaderOptions {
  /** Maximum length of one article in bytes; a longer one is an error, and is not kept in memory. */
  maxBytes: number
  /** Maximum number of bytes in a temporary file, for an archive that needs random access and comes through a pipe or is compressed. */
  maxSpool: number
  /** The encoding of texts and rows, if the user named it. */
  encoding?: string | undefined
  /** The format of wire messages, if the user named it. */
  wire?: WireFormat | undefined
  /** The byte that separates cells of tables; if absent, the first rows show it. */
  delimiter?: number | undefined
  /** JSON Pointer to the rows in JSON; if absent, they are searched for. */
  rows?: string | undefined
  /** How a text file is split into stories: `auto`, `none`, or a pattern for the lines that begin a story. */
  split?: string | undefined
  /** JSON values are records as they are: no rows are searched for in them. */
  asRecords?: boolean | undefined
  /** The key of the text, if the user named it: it shows which lists contain rows. */
  textKey?: string | undefined
  /** Name or number of the sheet of a spreadsheet; if absent, the first one with rows. */
  sheet?: string | undefined
  /** Called with messages about what was found out about the input. */
  say?: ((text: string) => void) | undefined
  /** Called with the names of files in the archive that are not read. */
  passOver?: ((name: string) => void) | undefined
}

/** Reads a stream of bytes. `name` is the name of the archive. */
export type ReadStream = (bytes: AsyncIterable<Buffer>, name: string, options: ReaderOptions) => AsyncIterable<Item>
/** Reads an open file with random access. */
export type ReadFile = (file: OpenFile, name: string, options: ReaderOptions) => AsyncIterable<Item>

/** An open file: it may have no name any more. */
export interface OpenFile {
  descriptor: number
  length: number
}

/** Maximum length of a row in bytes: it has other columns than its text, and JSON may need six bytes for a character. */
export const longestRow = (maxBytes: number): number => Math.max(16 * 1024 ** 2, 1.5 * maxBytes)

export const tooLong = (name: string | null, number: number, {maxBytes}: Pick<ReaderOptions, 'maxBytes'>): Item => ({
  kind: 'fault',
  name,
  number,
  code: 'too-long',
  message: tooLongMessage(maxBytes)
})

/** A part of an archive that can't be read. The rest can. */
export const broken = (number: number, message: string, name: string | null = null): Item => ({
  kind: 'fault',
  name,
  number,
  code: 'not-read',
  message
})

/** The error that ends the reading of an archive before its end. If the file can't even be opened, that error is passed on. */
export function brokenOff(number: number, what: string, error: unknown): Item {
  if (error instanceof InputError) throw error
  const cause = error instanceof Error ? error.message : String(error)
  return broken(number, `${what} (${cause}); what stands behind it is lost: get the file anew`)
}
