/**
 * JSON as a stream: an array of objects, or objects one after the other.
 *
 * Values are found by their brackets and parsed one by one. So an error in one value does not affect others, and only one value is in memory. After an error,
 * reading continues at the next complete object.
 */

import {isUtf8} from 'node:buffer'
import {decode} from '../../source/decode.ts'
import {parseJson} from '../../write/exact-json.ts'
import type {Row} from '../columns/key-path.ts'
import {encodingDoubts} from '../json-lines.ts'
import {beginningOf, partsOf, pointerOf, rowsOfColumns, type Shape, shapeOf} from './json-shape.ts'
import {unpackedName} from './recognise.ts'
import {asUtf8} from './transcode.ts'
import {broken, brokenOff, type Item, longestRow, type ReaderOptions, type ReadStream, tooLong} from './types.ts'
import {Window} from './window.ts'

const [newline, quote, slash, comma] = [0x0a, 0x22, 0x5c, 0x2c]
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d]

/** Kinds of bytes outside of strings. */
const [foreign, blank, plain, opens, closes, text] = [0, 1, 2, 3, 4, 5]
const kinds = new Uint8Array(256)
for (const byte of Buffer.from(' \t\r\n')) kinds[byte] = blank
for (const byte of Buffer.from(',:-+.0123456789eEtrufalsn')) kinds[byte] = plain
kinds[openBrace] = kinds[openBracket] = opens
kinds[closeBrace] = kinds[closeBracket] = closes
kinds[quote] = text

/** Of this many nested brackets it is remembered which they are. */
const knownDepth = 10_000

/** A value whose end is being searched for. */
class Scan {
  /** Index of the next byte to examine. */
  at: number
  /** The closing brackets of all open brackets, the innermost last; of deeper brackets only their number. */
  readonly #open: number[] = []
  #deeper = 0
  #inText = false

  constructor(at: number) {
    this.at = at
  }

  /** Continue. Returns whether the value has ended (at `at`), whether it can't be a value, or that more bytes are needed. */
  run(bytes: Buffer): 'ended' | 'foreign' | 'more' {
    const open = this.#open
    while (this.at < bytes.length) {
      if (this.#inText) {
        if (!this.#leaveText(bytes)) return 'more'
        if (open.length === 0) return 'ended'
        continue
      }
      const byte = bytes[this.at] as number
      const kind = kinds[byte]
      if (kind === foreign) return 'foreign'
      if (open.length === 0 && (kind === closes || byte === comma || kind === blank)) return 'ended'
      this.at++
      if (kind === text) this.#inText = true
      else if (kind === opens) this.#enter(byte)
      else if (kind === closes) {
        if (!this.#leave(byte)) return 'foreign'
        if (open.length === 0) return 'ended'
      }
    }
    return 'more'
  }

  #enter(bracket: number): void {
    if (this.#open.length < knownDepth) this.#open.push(bracket + 2)
    else this.#deeper++
  }

  /** "]" does not close "{": one bracket too many must not make everything after it part of this value. */
  #leave(bracket: number): boolean {
    if (this.#deeper === 0) return this.#open.pop() === bracket
    this.#deeper--
    return true
  }

  /** Skip to the end of a string. A quotation mark after a backslash belongs to the string, unless the backslash is itself escaped. */
  #leaveText(bytes: Buffer): boolean {
    const from = this.at
    for (let found = bytes.indexOf(quote, from); found !== -1; found = bytes.indexOf(quote, found + 1)) {
      let slashes = 0
      while (found - 1 - slashes >= from && bytes[found - 1 - slashes] === slash) slashes++
      if (slashes % 2 === 1) continue
      this.at = found + 1
      this.#inText = false
      return true
    }
    // A backslash at the end belongs to a byte that has not come yet.
    let slashes = 0
    while (bytes.length - 1 - slashes >= from && bytes[bytes.length - 1 - slashes] === slash) slashes++
    this.at = bytes.length - (slashes % 2)
    return false
  }
}

/** The JSON in some bytes, with doubts about their encoding. */
function itemOf(bytes: Buffer, number: number): Item {
  if (isUtf8(bytes)) return {kind: 'json', number, json: bytes.toString('utf8')}
  const {text: json, doubts} = decode(bytes, {encoding: 'utf-8'})
  return {kind: 'json', number, json, doubts: encodingDoubts(doubts)}
}

/** The beginning of an object with a key. */
const firstKey = /^\{\s*("(?:[^"\\]|\\.){0,120}")\s*:/u

/** How far to search for the end of an object that may begin after an error. */
const lookahead = 1024 * 1024

/** How many brackets are open after some bytes. Brackets in strings are counted, too: where quotation marks are broken, it is not known which these are. */
function openedIn(bytes: Buffer): number {
  let open = 0
  for (const byte of bytes) {
    if (byte === openBrace || byte === openBracket) open++
    else if (byte === closeBrace || byte === closeBracket) open--
  }
  return open
}

/** The keys of an object; undefined if the bytes are not a JSON object. */
function keysOf(bytes: Buffer): string[] | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : undefined
  } catch {
    return undefined
  }
}

/** Reads values from a window. */
class Reader {
  readonly window: Window
  readonly #longest: number
  /** The first keys of the records so far. */
  readonly #keys = new Set<string>()
  /** The keys that all records so far have. */
  #common: readonly string[] | undefined
  /** Number of bytes that were examined in search of an object. */
  #looked = 0

  constructor(window: Window, longest: number) {
    this.window = window
    this.#longest = longest
  }

  /** Number of lists that are open around the values. Objects may be in lists of lists; and one bracket too many does no harm. */
  depth = 0

  /** Skip blanks, commas and the brackets of lists. Returns the byte after them, or undefined at the end. */
  async next(): Promise<number | undefined> {
    const {window} = this
    for (;;) {
      const at = this.#valueIn(window.bytes)
      window.drop(at)
      if (window.bytes.length > 0) return window.bytes[0]
      if (window.ended) return undefined
      await window.more()
    }
  }

  /** Where a value begins among bytes; their length if none does. */
  #valueIn(bytes: Buffer): number {
    let at = 0
    for (; at < bytes.length; at++) {
      const byte = bytes[at] as number
      if (byte === openBracket) this.depth++
      else if (byte === closeBracket && this.depth > 0) this.depth--
      else if (kinds[byte] !== blank && byte !== comma) break
    }
    return at
  }

  /** The length of the value that begins here; or why there is no value; or that it is too long, in which case it has been skipped. */
  async valueHere(): Promise<number | 'too long' | 'foreign' | 'cut'> {
    const {window} = this
    const scan = new Scan(0)
    let dropped = 0
    for (;;) {
      const state = scan.run(window.bytes)
      if (state === 'ended' && dropped === 0) return scan.at
      if (state !== 'more' || window.ended) {
        if (dropped > 0) window.drop(scan.at)
        return dropped > 0 ? 'too long' : state === 'more' ? 'cut' : 'foreign'
      }
      if (dropped + window.bytes.length > this.#longest) {
        dropped += scan.at
        window.drop(scan.at)
        scan.at = 0
      }
      await window.more()
    }
  }

  /** Remember how a record begins: objects inside records usually begin differently. */
  know(record: Buffer): void {
    const key = firstKey.exec(record.subarray(0, 200).toString('latin1'))?.[1]
    if (key !== undefined && this.#keys.size < 16) this.#keys.add(key)
    const keys = keysOf(record)
    if (keys) this.#common = this.#common?.filter((one) => keys.includes(one)) ?? keys
  }

  /** After an error, skip to the next complete object, or to the end. `ofLines`: only objects at the beginning of a line count. */
  async goOn(ofLines: boolean): Promise<void> {
    const {window} = this
    const begin = window.start
    this.#looked = 0
    let open = 0
    // The first byte belongs to the value with the error.
    for (let from = 1; ; ) {
      const found = window.bytes.indexOf(openBrace, from)
      open += openedIn(window.bytes.subarray(0, found === -1 ? undefined : found))
      if (found === -1) {
        window.drop(window.bytes.length)
        if (window.ended) return
        await window.more()
        from = 0
        continue
      }
      const begins = !ofLines || window.bytes[found - 1] === newline
      window.drop(found)
      // Nested objects are examined many times. This limits the total to a multiple of the length.
      const allowed = 16 * (window.start - begin) + 4 * lookahead
      if (begins && this.#looked < allowed && (await this.#isObject(window.start - begin > lookahead ? 0 : open)))
        return
      from = 1
    }
  }

  /** Whether a complete and valid object with a key begins here. `open`: number of brackets of the broken value that are open here. */
  async #isObject(open: number): Promise<boolean> {
    const {window} = this
    await window.hold(200)
    const key = firstKey.exec(window.bytes.subarray(0, 200).toString('latin1'))?.[1]
    if (key === undefined || (this.#keys.size > 0 && !this.#keys.has(key))) return false
    const scan = new Scan(0)
    for (;;) {
      const before = scan.at
      const state = scan.run(window.bytes)
      this.#looked += scan.at - before
      if (state === 'ended') {
        const keys = keysOf(window.bytes.subarray(0, scan.at))
        return keys !== undefined && !this.#isInside(keys, open) && (await this.#endsAt(scan.at))
      }
      if (state === 'foreign' || window.ended || window.bytes.length > lookahead) return false
      await window.more()
    }
  }

  /**
   * Whether an object seems to be a part of the broken record: brackets are open, and the object lacks a key that all records have. If no record is known yet,
   * one open bracket may be the one that was lost.
   */
  #isInside(keys: readonly string[], open: number): boolean {
    return this.#common ? open > 0 && !this.#common.every((one) => keys.includes(one)) : open > 1
  }

  /** Whether the text at an offset may follow an object of an array. An object inside another record is not followed by such a text. */
  async #endsAt(offset: number): Promise<boolean> {
    await this.window.hold(offset + 64)
    const behind = this.window.bytes.subarray(offset, offset + 64).toString('latin1')
    return /^\s*(?:$|,?\s*(?:\{|\]|$))/u.test(behind)
  }
}

async function* streamed(window: Window, reader: Reader, options: ReaderOptions): AsyncGenerator<Item> {
  let number = 0
  let cut = false
  for (let byte = await reader.next(); byte !== undefined; byte = await reader.next()) {
    const begin = window.start
    const length = await reader.valueHere()
    if (length === 'too long') {
      yield tooLong(null, ++number, options)
      continue
    }
    if (typeof length === 'number' && length > 0) {
      if (number < 64) reader.know(window.bytes.subarray(0, length))
      yield itemOf(window.bytes.subarray(0, length), ++number)
      window.drop(length)
      continue
    }
    cut = length === 'cut'
    // In a list, only the end of the file shows that a bracket is never closed. Among single objects any of them may have one bracket too many.
    if (cut && (reader.depth > 0 || window.failure !== undefined)) break
    await reader.goOn(cut)
    if (cut && window.bytes.length === 0) break
    cut = false
    yield broken(++number, `bytes ${begin + 1} to ${window.start} are not JSON; what follows them is read`)
  }
  if (window.failure !== undefined || reader.depth > 0 || cut)
    yield brokenOff(number + 1, 'the JSON breaks off here', window.failure ?? new Error('it ends too soon'))
}

/** Where values are read: one after the other, in a list, or under the keys of an object. */
type Place = 'stream' | 'list' | 'object'

const colon = 0x3a

/** Finds its way in a document, and gives its values. */
class Walker {
  readonly #reader: Reader
  readonly #window: Window
  readonly #options: ReaderOptions
  #number = 0

  constructor(window: Window, options: ReaderOptions) {
    this.#window = window
    this.#reader = new Reader(window, longestRow(options.maxBytes))
    this.#options = options
  }

  /** Read the key that stands here and skip to its value; undefined if there is no key. */
  async #key(): Promise<string | undefined> {
    const length = await this.#reader.valueHere()
    if (typeof length !== 'number' || length === 0) return undefined
    const key: unknown = parsed(this.#window.bytes.subarray(0, length))
    this.#window.drop(length)
    if ((await this.#next()) !== colon) return undefined
    this.#window.drop(1)
    await this.#next()
    return typeof key === 'string' ? key : undefined
  }

  async #skipValue(): Promise<boolean> {
    const length = await this.#reader.valueHere()
    if (typeof length === 'number') this.#window.drop(length)
    return length === 'too long' || (typeof length === 'number' && length > 0)
  }

  /** Skip to the value at a path; false if there is none. */
  async descend(path: readonly string[]): Promise<boolean> {
    for (const part of path) if (!(await this.#enter(part))) return false
    return (await this.#next()) !== undefined
  }

  async #enter(part: string): Promise<boolean> {
    const opening = await this.#next()
    if (opening !== openBrace && opening !== openBracket) return false
    this.#window.drop(1)
    for (let index = 0; ; index++) {
      const byte = await this.#next()
      if (byte === undefined || byte === closeBrace || byte === closeBracket) return false
      const key = opening === openBrace ? await this.#key() : String(index)
      if (key === undefined) return false
      if (key === part) return true
      if (!(await this.#skipValue())) return false
    }
  }

  /** Enter the list or the object that begins here. Any other value is read as one value of a stream. */
  async open(): Promise<Place> {
    const byte = await this.#next()
    if (byte !== openBracket && byte !== openBrace) return 'stream'
    this.#window.drop(1)
    return byte === openBracket ? 'list' : 'object'
  }

  async *values(place: Place): AsyncGenerator<Item> {
    const window = this.#window
    const reader = this.#reader
    const options = this.#options
    if (place === 'stream') return yield* streamed(window, reader, options)
    const closing = place === 'object' ? closeBrace : closeBracket
    for (let byte = await this.#next(); byte !== undefined; byte = await this.#next()) {
      // Text after the rows of a document is not a row.
      if (byte === closing) return
      const begin = window.start
      const name = place === 'object' ? await this.#key() : undefined
      const length = place === 'object' && name === undefined ? 'foreign' : await reader.valueHere()
      if (length === 'too long') {
        yield tooLong(name ?? null, ++this.#number, options)
        continue
      }
      if (typeof length === 'number' && length > 0) {
        if (this.#number < 64) reader.know(window.bytes.subarray(0, length))
        yield {
          ...itemOf(window.bytes.subarray(0, length), ++this.#number),
          ...(name === undefined ? {} : {name})
        } as Item
        window.drop(length)
        continue
      }
      if (length === 'cut') break
      await reader.goOn(false)
      yield broken(++this.#number, `bytes ${begin + 1} to ${window.start} are not JSON; what follows them is read`)
    }
    yield brokenOff(this.#number + 1, 'the JSON breaks off here', window.failure ?? new Error('it ends too soon'))
  }

  /** Skip blanks and commas. Returns the byte after them, or undefined at the end. */
  async #next(): Promise<number | undefined> {
    const window = this.#window
    for (;;) {
      const at = window.bytes.findIndex((byte) => kinds[byte] !== blank && byte !== comma)
      window.drop(at === -1 ? window.bytes.length : at)
      if (at !== -1) return window.bytes[0]
      if (window.ended) return undefined
      await window.more()
    }
  }

  /** The complete value that begins here; undefined if it is longer than a row may be. */
  async whole(): Promise<unknown> {
    const length = await this.#reader.valueHere()
    return typeof length === 'number' ? parsed(this.#window.bytes.subarray(0, length)) : undefined
  }
}

function parsed(bytes: Buffer): unknown {
  try {
    return parseJson(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

/** How much of a document is read to determine how it is built. */
const lookedAt = 1024 * 1024

async function findShape(window: Window, options: ReaderOptions): Promise<Shape> {
  if (options.asRecords) return {kind: 'records'}
  if (options.rows !== undefined) return {kind: 'rows', path: partsOf(options.rows)}
  await window.hold(64)
  if (!/^\s*\{/u.test(window.bytes.subarray(0, 64).toString('latin1'))) return {kind: 'records'}
  await window.hold(lookedAt)
  return shapeOf(beginningOf(window.bytes.subarray(0, lookedAt).toString('utf8')), {text: options.textKey})
}

async function* columnRows(walker: Walker): AsyncGenerator<Item> {
  const value = await walker.whole()
  if (typeof value !== 'object' || value === null)
    return yield broken(
      1,
      'the JSON is written column by column, and too long for that: write it row by row (pandas: orient="records", lines=True), or raise --max-bytes'
    )
  let number = 0
  for (const {name, row} of rowsOfColumns(value as Row)) yield {kind: 'row', number: ++number, row, name}
}

/** Rows as lists → rows with the names of their columns. */
async function* named(items: AsyncIterable<Item>, columns: readonly string[]): AsyncGenerator<Item> {
  for await (const item of items) {
    const cells = item.kind === 'json' ? parsed(Buffer.from(item.json)) : undefined
    if (item.kind !== 'json' || !Array.isArray(cells)) yield item
    else
      yield {
        kind: 'row',
        number: item.number,
        row: Object.fromEntries(cells.map((cell, at) => [columns[at] ?? `column_${at + 1}`, cell]))
      }
  }
}

async function* itemsOfShape(walker: Walker, shape: Shape, options: ReaderOptions): AsyncGenerator<Item> {
  if (shape.kind === 'records') return yield* walker.values('stream')
  if (shape.kind === 'columns') return yield* columnRows(walker)
  if (shape.kind === 'unsure')
    return yield broken(1, `rows with texts are at ${shape.places.join(' and ')}: say with --rows which are meant`)
  if (!(await walker.descend(shape.path)))
    return yield broken(1, `there is nothing at ${pointerOf(shape.path) || '/'} (--rows)`)
  if (shape.path.length > 0 && options.rows === undefined)
    options.say?.(`its rows are at ${pointerOf(shape.path)}; to choose others, use --rows`)
  const items = walker.values(await walker.open())
  yield* shape.kind === 'split' ? named(items, shape.columns) : items
}

/** A record that is alone in its file has the name of the file. */
async function* namedAlone(items: AsyncIterable<Item>, name: string): AsyncGenerator<Item> {
  let first: Item | undefined
  let count = 0
  for await (const item of items) {
    count++
    if (count === 1) {
      first = item
      continue
    }
    if (first) yield first
    first = undefined
    yield item
  }
  if (first) yield first.kind === 'json' && count === 1 ? {...first, name: first.name ?? name} : first
}

export const readJson: ReadStream = async function* (bytes, name, options) {
  const window = new Window(asUtf8(bytes, options.encoding), longestRow(options.maxBytes))
  try {
    await window.hold(3)
    if (window.bytes.subarray(0, 3).equals(Buffer.from('\uFEFF'))) window.drop(3)
    const shape = await findShape(window, options)
    yield* namedAlone(itemsOfShape(new Walker(window, options), shape, options), unpackedName(name))
  } finally {
    await window.close()
  }
}
