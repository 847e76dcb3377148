/** What the readers of archives give: rows with a text in them, or files of text. */

import type {WireStart} from '../../article/moved-to.ts'
import type {Doubt, WireFormat} from '../../article/types.ts'
import type {ErrorCode} from '../../write/error-record.ts'
import {InputError} from '../find-inputs.ts'
import type {Said} from '../row-scan.ts'
import {tooLongMessage} from '../rows.ts'

/** One thing found in an archive, in its order. */
export type Item =
  /** A row: an object with a text under one of its keys. `number` is that of the record or element, from 1. */
  | ({kind: 'row'; number: number; row: unknown; doubts?: readonly Doubt[]; markup?: true} & RowPlace)
  /** The same as JSON, which is parsed where it is converted. `line`: one of JSON Lines, which may hold more than one row. */
  | ({kind: 'json'; number: number; json: string; line?: true; doubts?: readonly Doubt[]} & RowPlace)
  /** A file of text; `name` is its path in the archive. A wire message among others has the place in its file where it begins. */
  | {kind: 'file'; name: string; bytes: Buffer; start?: WireStart}
  /** What can't be read. The message names the cure; the others go on where they can. `said`: what a row says beside its text. */
  | {kind: 'fault'; name: string | null; number: number; code: ErrorCode; message: string; said?: readonly Said[]}

/** About how many characters an item holds. */
export const lengthOf = (item: Item): number => {
  if (item.kind === 'file') return item.bytes.length
  if (item.kind === 'json') return item.json.length
  if (item.kind === 'fault' || typeof item.row !== 'object' || item.row === null) return 1
  return Object.values(item.row).reduce<number>((sum, one) => sum + (typeof one === 'string' ? one.length : 8), 0)
}

/** Where a row stands, besides its number. */
export interface RowPlace {
  /** What it is called where it has no id of its own: its key, or its file. */
  name?: string | undefined
  /** The file of an archive that it stands in. */
  member?: string | undefined
}

/** How archives are read. */
export interface ReaderOptions {
  /** Bytes of one article at most; a longer one is a fault, and is not held. */
  maxBytes: number
  /** Bytes that are put aside on disk at most, of an archive that comes through a pipe or compressed and can't be read as a stream. */
  maxSpool: number
  /** The encoding of texts and rows, where it is told. */
  encoding?: string | undefined
  /** The format of wire messages, where it is told. */
  wire?: WireFormat | undefined
  /** What sets the cells of tables apart, by its byte; told by their first rows when absent. */
  delimiter?: number | undefined
  /** JSON Pointer to the rows of JSON; found when absent. */
  rows?: string | undefined
  /** How a file of text is split into stories: `auto`, `none`, or the pattern of lines that begin one. */
  split?: string | undefined
  /** JSON is records as they stand: rows are not looked for in them. */
  asRecords?: boolean | undefined
  /** The key of the text, where it was named: it tells which lists are rows. */
  textKey?: string | undefined
  /** Name or number of the sheet of a spreadsheet; the first one with rows when absent. */
  sheet?: string | undefined
  /** Told what was found out about the input, in words. */
  say?: ((text: string) => void) | undefined
  /** Told the names of files inside that are not read. */
  passOver?: ((name: string) => void) | undefined
}

/** Reads a stream of bytes. `name` is what the archive is called. */
export type ReadStream = (bytes: AsyncIterable<Buffer>, name: string, options: ReaderOptions) => AsyncIterable<Item>
/** Reads an open file that must be read at many places. */
export type ReadFile = (file: OpenFile, name: string, options: ReaderOptions) => AsyncIterable<Item>

/** A file that is open: it may have no name any more. */
export interface OpenFile {
  descriptor: number
  length: number
}

/** Bytes of one row at most: it has other columns than its text, and JSON may write a character with six bytes. */
export const longestRow = (maxBytes: number): number => Math.max(16 * 1024 ** 2, 1.5 * maxBytes)

export const tooLong = (name: string | null, number: number, {maxBytes}: Pick<ReaderOptions, 'maxBytes'>): Item => ({
  kind: 'fault',
  name,
  number,
  code: 'too-long',
  message: tooLongMessage(maxBytes)
})

/** A part of an archive that can't be read, while the rest can. */
export const broken = (number: number, message: string, name: string | null = null): Item => ({
  kind: 'fault',
  name,
  number,
  code: 'not-read',
  message
})

/** What ends the reading of an archive before its end. A file that can't even be opened is no archive that breaks off. */
export function brokenOff(number: number, what: string, error: unknown): Item {
  if (error instanceof InputError) throw error
  const cause = error instanceof Error ? error.message : String(error)
  return broken(number, `${what} (${cause}); what stands behind it is lost: get the file anew`)
}
