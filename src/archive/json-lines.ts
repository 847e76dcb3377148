/** JSON Lines, streamed: bytes in pieces → lines → documents. */
import {isUtf8} from 'node:buffer'
import {decode} from '../source/decode.ts'

/** One line of JSON Lines, read. */
export interface JsonDocument {
  line: number
  id: string | null
  text: string
  /** The other keys of the object. */
  meta: Record<string, unknown> | null
  doubts: string[]
}

/** A line that is not an object with a text. */
export interface JsonFault {
  line: number
  error: {code: 'not-json' | 'not-an-object' | 'no-text'; message: string}
}

const newline = 0x0a

/** Whole lines of a stream of bytes, in batches as they arrive. The last line needs no newline. */
export async function* lineBatches(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  for await (const chunk of chunks) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    const last = buffer.lastIndexOf(newline)
    if (last === -1) rest.push(buffer)
    else {
      yield rest.length > 0 ? Buffer.concat([...rest, buffer.subarray(0, last + 1)]) : buffer.subarray(0, last + 1)
      rest = last + 1 < buffer.length ? [buffer.subarray(last + 1)] : []
    }
  }
  if (rest.length > 0) yield Buffer.concat(rest)
}

/** The lines of a batch; those that are not UTF-8 are read as best they can, with a doubt. */
export function* linesOf(batch: Buffer): Generator<{line: string; doubts: string[]}> {
  const ends = batch.at(-1) === newline ? batch.subarray(0, -1) : batch
  if (isUtf8(ends)) {
    for (const line of ends.toString('utf8').split('\n')) yield {line, doubts: []}
    return
  }
  for (let from = 0; from <= ends.length; ) {
    const end = ends.indexOf(newline, from)
    const bytes = ends.subarray(from, end === -1 ? ends.length : end)
    const {text, doubts} = decode(bytes)
    yield {line: text, doubts}
    from = end === -1 ? ends.length + 1 : end + 1
  }
}

const fault = (line: number, code: JsonFault['error']['code'], message: string): JsonFault => ({line, error: {code, message}})

/** Read one line. Blank lines give nothing: files end with them. */
export function readJsonLine(source: string, line: number, doubts: string[], textKey: string): JsonDocument | JsonFault | undefined {
  const json = line === 1 && source.startsWith('\uFEFF') ? source.slice(1) : source
  if (json.trim() === '') return undefined
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return fault(line, 'not-json', `This line is not JSON: ${error instanceof Error ? error.message : error}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fault(line, 'not-an-object', 'This line is not a JSON object.')
  const {id, [textKey]: text, ...others} = value as Record<string, unknown>
  if (typeof text !== 'string') return fault(line, 'no-text', `There is no string under "${textKey}"; name the right key with --text-key.`)
  const meta = Object.keys(others).length > 0 ? others : null
  return {line, id: typeof id === 'string' || typeof id === 'number' ? String(id) : null, text, meta, doubts}
}
