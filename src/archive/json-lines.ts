/** JSON Lines, streamed: bytes in pieces → lines → documents. */
import {isUtf8} from 'node:buffer'
import {createReadStream} from 'node:fs'
import {stdin} from 'node:process'
import type {Doubt} from '../article/types.ts'
import {decode} from '../source/decode.ts'
import {causeOf, InputError} from './find-inputs.ts'
import {fault, type Keys, type RowDocument, type RowFault, readRow, usualKeys} from './rows.ts'

const newline = 0x0a

/** The bytes of a file or of the standard input, as they come. */
async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  try {
    yield* path === '-' ? stdin : createReadStream(path)
  } catch (error) {
    throw new InputError(path, causeOf(error))
  }
}

/** Whole lines of a stream of bytes, in batches as they arrive. The last line needs no newline. */
async function* lineBatches(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  for await (const chunk of chunks) {
    const last = chunk.lastIndexOf(newline)
    if (last === -1) {
      rest.push(chunk)
      continue
    }
    const whole = chunk.subarray(0, last + 1)
    yield rest.length > 0 ? Buffer.concat([...rest, whole]) : whole
    rest = last + 1 < chunk.length ? [chunk.subarray(last + 1)] : []
  }
  if (rest.length > 0) yield Buffer.concat(rest)
}

interface DecodedLine {
  line: string
  doubts: string[]
}

/** A line of a file, with its number from 1. */
export interface NumberedLine extends DecodedLine {
  number: number
}

/** JSON is UTF-8. Lines that are not are read as best they can, each with a doubt; the others are not touched by them. */
function linesOf(batch: Buffer): DecodedLine[] {
  const lines = batch.at(-1) === newline ? batch.subarray(0, -1) : batch
  if (isUtf8(lines))
    return lines
      .toString('utf8')
      .split('\n')
      .map((line) => ({line, doubts: []}))
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

/** What was not sure about the bytes of a text. */
export const encodingDoubts = (sentences: readonly string[]): Doubt[] =>
  sentences.map((message) => ({rule: 'newsparse/encoding', message}))

/** The value of one line, or why it has none. */
export function parseLine({line, number}: NumberedLine): {value: unknown} | RowFault {
  if (line.trim() === '') return fault(number, 'not-json', 'this line is blank; put one object on each line')
  try {
    return {value: JSON.parse(line)}
  } catch (error) {
    return fault(number, 'not-json', `this line is not JSON (${(error as Error).message}); put one object on each line`)
  }
}

function readJsonLine(line: NumberedLine, keys: Keys): RowDocument | RowFault {
  const parsed = parseLine(line)
  return 'error' in parsed ? parsed : readRow(parsed.value, line.number, encodingDoubts(line.doubts), keys)
}

/** The lines of a stream of bytes, in batches as they arrive. */
export async function* linesOfBytes(bytes: AsyncIterable<Buffer>): AsyncGenerator<NumberedLine[]> {
  let number = 0
  for await (const batch of lineBatches(bytes))
    yield linesOf(batch).map(({line, doubts}) => {
      number++
      return {number, line: number === 1 ? line.replace(/^\uFEFF/u, '') : line, doubts}
    })
}

/**
 * The lines of a file, in batches as they arrive.
 *
 * @throws InputError when the file can't be read
 */
export const readLines = (path: string): AsyncGenerator<NumberedLine[]> => linesOfBytes(bytesOf(path))

/**
 * The documents of a JSON Lines file, in order, in batches as they arrive: one for each line, so that what comes out can be
 * put beside what went in.
 *
 * @throws InputError when the file can't be read
 */
export async function* readJsonLines(path: string, keys: Keys = usualKeys): AsyncGenerator<(RowDocument | RowFault)[]> {
  for await (const batch of readLines(path)) yield batch.map((line) => readJsonLine(line, keys))
}
