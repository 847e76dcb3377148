/** Files of wire messages → one text file for each message, in their order. */
import {extname} from 'node:path'
import type {WireStart} from '../../article/moved-to.ts'
import {recogniseWireBytes, wireHead} from '../../source/wire/recognise-wire.ts'
import {InputError} from '../find-inputs.ts'
import {decodeBytes} from '../read-bytes.ts'
import {MessageSplitter} from './split-messages.ts'
import {type Item, type ReaderOptions, type ReadStream, tooLong} from './types.ts'

/** "day.txt", 2 → "day-2.txt". */
export function messageName(name: string, number: number): string {
  const ending = extname(name)
  return `${name.slice(0, name.length - ending.length)}-${number}${ending}`
}

/** The position after a text that begins at a position. */
export function behind({line, column, offset}: WireStart, text: string): WireStart {
  const ends = [...text.matchAll(/\r\n|\n|\r/g)]
  const last = ends.at(-1)
  const lastLength = last ? text.length - last.index - last[0].length : text.length
  return {line: line + ends.length, column: (last ? 1 : column) + lastLength, offset: offset + text.length}
}

/** The messages of a stream; each is given when the next one begins. If the stream fails, its last message is given before the error is thrown. */
async function* messagesOf(bytes: AsyncIterable<Buffer>, options: ReaderOptions): AsyncGenerator<Buffer | null> {
  let splitter: MessageSplitter | undefined
  let failure: {error: unknown} | undefined
  const waiting: Buffer[] = []
  try {
    for await (const chunk of bytes) {
      if (!splitter) {
        waiting.push(chunk)
        const head = Buffer.concat(waiting)
        const format = options.wire ?? (head.length >= wireHead ? recogniseWireBytes(head) : undefined)
        if (!format && head.length < wireHead) continue
        splitter = new MessageSplitter(format ?? 'iptc7901', options.maxBytes)
        yield* splitter.push(head)
      } else yield* splitter.push(chunk)
    }
  } catch (error) {
    failure = {error}
  }
  if (!splitter) {
    const head = Buffer.concat(waiting)
    splitter = new MessageSplitter(recogniseWireBytes(head) ?? 'iptc7901', options.maxBytes)
    yield* splitter.push(head)
  }
  yield* splitter.end()
  if (failure) throw failure.error
}

/** The position after a message; undefined after one that is not text. */
async function placeBehind(start: WireStart, message: Buffer, name: string, {encoding}: ReaderOptions) {
  try {
    return behind(start, (await decodeBytes(message, name, encoding)).text)
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

export const readWire: ReadStream = async function* (bytes, name, options) {
  let number = 0
  let start: WireStart | undefined = {line: 1, column: 1, offset: 0}
  for await (const message of messagesOf(bytes, options)) {
    number++
    const own = messageName(name, number)
    if (message === null) {
      // Where the next message begins can't be determined any more.
      start = undefined
      yield tooLong(own, number, options)
      continue
    }
    yield {kind: 'file', name: own, bytes: message, ...(start ? {start} : {})} satisfies Item
    start = start && (await placeBehind(start, message, name, options))
  }
}
