/** JSON Lines as a stream: bytes in blocks → complete lines → documents. */

import {isUtf8} from 'node:buffer'
import {createReadStream, statSync} from 'node:fs'
import {stdin} from 'node:process'
import type {Doubt} from '../article/types.ts'
import {decode} from '../source/decode.ts'
import {parseJson} from '../write/exact-json.ts'
import {blocksOf} from './blocks.ts'
import {causeOf, InputError} from './find-inputs.ts'
import {isJson} from './is-json.ts'
import {knownBy, RowScan, type Said, scanRow} from './row-scan.ts'
import {fault, isFault, type Keys, type RowDocument, type RowFault, readRow, usualKeys} from './rows.ts'
import {type LinePart, partLine} from './rows-of-line.ts'

const newline = 0x0a

/** Whether a path is that of a regular file, or does not exist (opening it will report that). A pipe is read as a stream. */
export const isFile = (path: string) => path !== '-' && (statSync(path, {throwIfNoEntry: false})?.isFile() ?? true)

/** The bytes of a file from an offset on, or of the standard input. */
export async function* bytesOf(path: string, from = 0): AsyncGenerator<Buffer> {
  try {
    if (isFile(path)) yield* blocksOf(path, from)
    else yield* path === '-' ? stdin : createReadStream(path)
  } catch (error) {
    throw new InputError(path, causeOf(error))
  }
}

/** Complete lines, with their newlines; or a line that is too long to keep in memory. */
export interface LineBatch {
  bytes: Buffer | null
  /** The values of the long line except its text. */
  said: readonly Said[]
  /** The key before the line, if each line begins with a key. */
  key: Buffer
  /** Number of lines. */
  count: number
  /** Bytes from the beginning of the stream to the end of these lines. */
  end: number
}

function countLines(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) count++
  return bytes.at(-1) === newline ? count : count + 1
}

const noBytes = Buffer.alloc(0)

/** The beginning of a line whose end has not been read yet. */
class Rest {
  readonly #longest: number
  readonly #keyed: boolean
  #parts: Buffer[] = []
  #scan: RowScan | null = null
  length = 0

  constructor(longest: number, keyed: boolean) {
    this.#longest = longest
    this.#keyed = keyed
  }

  add(part: Buffer): void {
    this.length += part.length
    if (this.length <= this.#longest) {
      if (part.length > 0) this.#parts.push(part)
      return
    }
    this.#scan ??= new RowScan(this.#keyed)
    for (const held of this.#parts) this.#scan.feed(held)
    this.#parts = []
    this.#scan.feed(part)
  }

  /** The bytes together with those that end the line; null if the line is too long. If no incomplete line is waiting, all bytes are complete already. */
  endWith(part: Buffer): Pick<LineBatch, 'bytes' | 'said' | 'key'> {
    if (this.length === 0) return {bytes: part, said: [], key: noBytes}
    this.add(part)
    const bytes =
      this.length > this.#longest
        ? null
        : this.#parts.length === 1
          ? (this.#parts[0] as Buffer)
          : Buffer.concat(this.#parts)
    const said = this.#scan?.end() ?? []
    const key = this.#scan?.key ?? noBytes
    this.#parts = []
    this.#scan = null
    this.length = 0
    return {bytes, said, key}
  }
}

/**
 * Complete lines of a stream of bytes, in batches as they arrive. The last line needs no newline. A line of more than `longest` bytes is not kept. `keyed`:
 * each line begins with a key and a tab. If the stream fails, its last line is given if it is complete, and then the error is thrown.
 */
export async function* lineBatches(
  chunks: AsyncIterable<Buffer>,
  {from = 0, longest = Number.POSITIVE_INFINITY, keyed = false}: {from?: number; longest?: number; keyed?: boolean} = {}
): AsyncGenerator<LineBatch> {
  const rest = new Rest(longest, keyed)
  let end = from
  const batchOf = (held: Pick<LineBatch, 'bytes' | 'said' | 'key'>): LineBatch => ({
    ...held,
    count: held.bytes ? countLines(held.bytes) : 1,
    end
  })
  let failure: {error: unknown} | undefined
  try {
    for await (const chunk of chunks) {
      let taken = 0
      // A line that began earlier is given alone: it may be one that is too long.
      if (rest.length > 0 && rest.length + chunk.length > longest) {
        const found = chunk.indexOf(newline)
        if (found !== -1) {
          taken = found + 1
          end += rest.length + taken
          yield batchOf(rest.endWith(chunk.subarray(0, taken)))
        }
      }
      const last = chunk.lastIndexOf(newline) + 1
      if (last > taken) {
        end += rest.length + last - taken
        yield batchOf(rest.endWith(chunk.subarray(taken, last)))
        taken = last
      }
      rest.add(chunk.subarray(taken))
    }
  } catch (error) {
    failure = {error}
  }
  if (rest.length > 0) {
    end += rest.length
    const last = rest.endWith(noBytes)
    if (!failure || (last.bytes && isJson(last.bytes))) yield batchOf(last)
  }
  if (failure) throw failure.error
}

interface DecodedLine {
  line: string
  doubts: readonly string[]
}

/** A line of a file, with its number from 1. */
export interface NumberedLine extends DecodedLine {
  number: number
}

type Line = Pick<NumberedLine, 'line' | 'number'>

const none: readonly string[] = []

/** JSON is UTF-8. A line that is not valid UTF-8 is decoded as well as possible and gets a doubt; other lines are not affected. */
function decodeLines(batch: Buffer): DecodedLine[] {
  const lines = batch.at(-1) === newline ? batch.subarray(0, -1) : batch
  if (isUtf8(lines))
    return lines
      .toString('utf8')
      .split('\n')
      .map((line) => ({line, doubts: none}))
  const decoded: DecodedLine[] = []
  for (let from = 0; from <= lines.length; ) {
    const found = lines.indexOf(newline, from)
    const end = found === -1 ? lines.length : found
    const {text, doubts} = decode(lines.subarray(from, end), {encoding: 'utf-8'})
    decoded.push({line: text, doubts})
    from = end + 1
  }
  return decoded
}

/** Bytes of complete lines → those lines; the first one has the number `first`. */
export const linesOf = (bytes: Buffer, first: number): NumberedLine[] =>
  decodeLines(bytes).map(({line, doubts}, at) => ({
    number: first + at,
    // If files were concatenated, each byte order mark is still there.
    line: line.charCodeAt(0) === 0xfeff ? line.slice(1) : line,
    doubts
  }))

/** What was uncertain when the bytes of a text were decoded. */
export const encodingDoubts = (sentences: readonly string[]): Doubt[] =>
  sentences.map((message) => ({rule: 'newsparse/encoding', message}))

/** The JSON value of a line, or why it has none. */
export function parseLine({line, number}: Line, keys: Keys = usualKeys): {value: unknown} | RowFault {
  if (line.trim() === '') return fault(number, 'not-json', 'this line is blank; put one object on each line')
  try {
    return {value: parseJson(line)}
  } catch (error) {
    const message = `this line is not JSON (${(error as Error).message}); put one object on each line`
    return {...fault(number, 'not-json', message), ...knownBy(scanRow(Buffer.from(line)), keys)}
  }
}

/** The document of a line, or why there is none. */
export function readJsonLine(line: Line, doubts: readonly Doubt[], keys: Keys = usualKeys): RowDocument | RowFault {
  const parsed = parseLine(line, keys)
  return 'error' in parsed ? parsed : readRow(parsed.value, line.number, doubts, keys)
}

/** The doubt about a row that stands on a line with other rows. */
const shared: Doubt = {
  rule: 'newsparse/line',
  message: 'its line also has other rows, or text that is not JSON: a newline is missing.'
}

/** The error about a part of a line that is not a row. */
function unreadPart({begin, end}: LinePart, {line, number}: Line, keys: Keys): RowFault {
  const message = `characters ${begin + 1} to ${end} of this line are not JSON; the rows beside them are read`
  return {...fault(number, 'not-json', message), ...knownBy(scanRow(Buffer.from(line.slice(begin, end))), keys)}
}

/**
 * The documents of a line. Usually one. If the line is broken: all rows that are certain, and an error for each part between them that can't be read, in their
 * order.
 */
export function readJsonRows(line: Line, doubts: readonly Doubt[], keys: Keys = usualKeys): (RowDocument | RowFault)[] {
  const document = readJsonLine(line, doubts, keys)
  if (!isFault(document) || document.error.code !== 'not-json') return [document]
  const read = (value: unknown) => readRow(value, line.number, [...doubts, shared], keys)
  const parts = partLine(line.line, (value) => !isFault(read(value)))
  return parts?.map((part) => ('value' in part ? read(part.value) : unreadPart(part, line, keys))) ?? [document]
}
