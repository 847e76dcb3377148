/** JSON: an array of objects, streamed; or one object. */
import {Readable} from 'node:stream'
import {brokenOff, type Item, type ReadStream, tooLong} from './types.ts'

const bracket = 0x5b
const blanks: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf])

/** The first byte that is not blank, and the bytes again. */
async function peek(bytes: AsyncIterable<Buffer>): Promise<{first: number | undefined; all: AsyncIterable<Buffer>}> {
  const iterator = bytes[Symbol.asyncIterator]()
  const seen: Buffer[] = []
  let first: number | undefined
  while (first === undefined) {
    const {value, done} = await iterator.next()
    if (done) break
    seen.push(value)
    first = (value as Buffer).find((byte) => !blanks.has(byte))
  }
  async function* again() {
    yield* seen
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  return {first, all: again()}
}

/** Without the byte order mark, which JSON does not know. */
async function* withoutMark(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let started = false
  for await (const chunk of bytes) {
    yield !started && chunk[0] === 0xef && chunk[1] === 0xbb ? chunk.subarray(3) : chunk
    started = true
  }
}

async function* elements(bytes: AsyncIterable<Buffer>): AsyncGenerator<Item> {
  const {default: StreamArray} = await import('stream-json/streamers/StreamArray.js')
  const parser = StreamArray.withParser()
  const source = Readable.from(withoutMark(bytes), {objectMode: false})
  source.on('error', (error) => parser.destroy(error))
  let number = 0
  try {
    for await (const {value} of source.pipe(parser)) yield {kind: 'row', number: ++number, row: value}
  } catch (error) {
    yield brokenOff(number + 1, 'the JSON breaks off here', error)
  }
}

/** One object, whole. */
async function* single(bytes: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Item> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of bytes) {
    length += chunk.length
    if (length > maxBytes) return yield tooLong(null, 1, {maxBytes})
    chunks.push(chunk)
  }
  try {
    yield {
      kind: 'row',
      number: 1,
      row: JSON.parse(
        Buffer.concat(chunks)
          .toString()
          .replace(/^\uFEFF/u, '')
      )
    }
  } catch (error) {
    yield brokenOff(1, 'this is not JSON', error)
  }
}

export const readJson: ReadStream = async function* (bytes, _name, {maxBytes}) {
  const {first, all} = await peek(bytes)
  yield* first === bracket ? elements(all) : single(all, maxBytes)
}
