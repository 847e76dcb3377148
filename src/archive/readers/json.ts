/**
 * JSON: an array of objects, or objects one behind the other, streamed.
 *
 * Values are cut out of the bytes by their brackets and parsed one by one: what is wrong with one costs no other, and memory
 * holds one. Behind a fault the reading goes on at the next object that is whole.
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

/** Kinds of bytes outside of texts. */
const [foreign, blank, plain, opens, closes, text] = [0, 1, 2, 3, 4, 5]
const kinds = new Uint8Array(256)
for (const byte of Buffer.from(' \t\r\n')) kinds[byte] = blank
for (const byte of Buffer.from(',:-+.0123456789eEtrufalsn')) kinds[byte] = plain
kinds[openBrace] = kinds[openBracket] = opens
kinds[closeBrace] = kinds[closeBracket] = closes
kinds[quote] = text

/** Of so many brackets one inside the other is known which they are. */
const knownDepth = 10_000

/** A value while its end is looked for. */
class Scan {
  /** Index of the next byte to be looked at. */
  at: number
  /** What closes the brackets that are open, the innermost last; of deeper ones only how many they are. */
  readonly #open: number[] = []
  #deeper = 0
  #inText = false

  constructor(at: number) {
    this.at = at
  }

  /** Look on. Tells whether the value has ended, at `at`; whether it can't be one; or that more bytes must come. */
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

  /** "]" is no end of "{": one bracket too many must not take all that follows for its own. */
  #leave(bracket: number): boolean {
    if (this.#deeper === 0) return this.#open.pop() === bracket
    this.#deeper--
    return true
  }

  /** Go behind the quote that ends a text. A slash before it belongs to it, unless that is doubled. */
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
    // A slash at the end speaks of a byte that is still to come.
    let slashes = 0
    while (bytes.length - 1 - slashes >= from && bytes[bytes.length - 1 - slashes] === slash) slashes++
    this.at = bytes.length - (slashes % 2)
    return false
  }
}

/** The JSON of some bytes, with what was not sure about them. */
function itemOf(bytes: Buffer, number: number): Item {
  if (isUtf8(bytes)) return {kind: 'json', number, json: bytes.toString('utf8')}
  const {text: json, doubts} = decode(bytes, {encoding: 'utf-8'})
  return {kind: 'json', number, json, doubts: encodingDoubts(doubts)}
}

/** How an object with a name in it begins. */
const firstKey = /^\{\s*("(?:[^"\\]|\\.){0,120}")\s*:/u

/** How far is looked for the end of an object that may begin behind a fault. */
const lookahead = 1024 * 1024

/** How many brackets are open behind some bytes, those in texts among them: where quotes are broken nobody knows which these are. */
function openedIn(bytes: Buffer): number {
  let open = 0
  for (const byte of bytes) {
    if (byte === openBrace || byte === openBracket) open++
    else if (byte === closeBrace || byte === closeBracket) open--
  }
  return open
}

/** The keys of an object; nothing when the bytes are no JSON of one. */
function keysOf(bytes: Buffer): string[] | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : undefined
  } catch {
    return undefined
  }
}

/** Takes values out of a window. */
class Reader {
  readonly window: Window
  readonly #longest: number
  /** The first keys of records so far. */
  readonly #keys = new Set<string>()
  /** The keys that all records so far have. */
  #common: readonly string[] | undefined
  /** Bytes that were looked through in search of an object. */
  #looked = 0

  constructor(window: Window, longest: number) {
    this.window = window
    this.#longest = longest
  }

  /** Lists that are open around the values. Objects may stand in lists of lists; and one bracket too many costs nothing. */
  depth = 0

  /** Move on over blanks, commas and the brackets of lists; the byte that stands there then, or nothing at the end. */
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

  /** Where a value begins among bytes; their length when none does. */
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

  /** The length of the value that begins here; why it has none; or that it is too long, and then it is not held and left behind. */
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

  /** Hold in mind how a record begins: objects inside records mostly begin otherwise. */
  know(record: Buffer): void {
    const key = firstKey.exec(record.subarray(0, 200).toString('latin1'))?.[1]
    if (key !== undefined && this.#keys.size < 16) this.#keys.add(key)
    const keys = keysOf(record)
    if (keys) this.#common = this.#common?.filter((one) => keys.includes(one)) ?? keys
  }

  /** Move on behind a fault, to the next object that is whole; or to the end. `ofLines`: one that begins a line. */
  async goOn(ofLines: boolean): Promise<void> {
    const {window} = this
    const begin = window.start
    this.#looked = 0
    let open = 0
    // The first byte is that of the value which is none.
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
      // Objects in objects are looked through many times: no more than the length of all allows.
      const allowed = 16 * (window.start - begin) + 4 * lookahead
      if (begins && this.#looked < allowed && (await this.#isObject(window.start - begin > lookahead ? 0 : open)))
        return
      from = 1
    }
  }

  /** Whether an object with a name in it begins here that is whole and valid. `open`: brackets of what is broken that are open here. */
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
   * Whether an object seems to be a part of the record that is broken: brackets are open, and it lacks what all records have. Where none
   * is known yet, one open bracket may be that which was lost.
   */
  #isInside(keys: readonly string[], open: number): boolean {
    return this.#common ? open > 0 && !this.#common.every((one) => keys.includes(one)) : open > 1
  }

  /** Whether what stands at an offset may stand behind an object of an array: one inside another record is none of its own. */
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
    // Of a list the end tells of a bracket that is never closed; among objects it may be one too many of any of them.
    if (cut && (reader.depth > 0 || window.failure !== undefined)) break
    await reader.goOn(cut)
    if (cut && window.bytes.length === 0) break
    cut = false
    yield broken(++number, `bytes ${begin + 1} to ${window.start} are not JSON; what follows them is read`)
  }
  if (window.failure !== undefined || reader.depth > 0 || cut)
    yield brokenOff(number + 1, 'the JSON breaks off here', window.failure ?? new Error('it ends too soon'))
}

/** Where values are read: one behind the other, in a list, or in an object under their keys. */
type Place = 'stream' | 'list' | 'object'

const colon = 0x3a

/** Moves about in a document, and gives its values. */
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

  /** Read the key that stands here, and move on to its value; nothing when no key does. */
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

  /** Move on to the value at a path; false when there is none. */
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

  /** Go into the list or the object that begins here; a value that is neither is one of a stream. */
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
      // What stands behind rows inside a document is no row.
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

  /** Move on over blanks and commas; the byte that stands there then, or nothing at the end. */
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

  /** The whole value that begins here; nothing when it is longer than a row may be. */
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

/** By so much of a document its shape is told. */
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
      'the JSON is written column by column, and too long to be turned: write it row by row (pandas: orient="records", lines=True), or raise --max-bytes'
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
    return yield broken(1, `rows with texts stand at ${shape.places.join(' and ')}: say with --rows which are meant`)
  if (!(await walker.descend(shape.path)))
    return yield broken(1, `there is nothing at ${pointerOf(shape.path) || '/'} (--rows)`)
  if (shape.path.length > 0 && options.rows === undefined)
    options.say?.(`its rows stand at ${pointerOf(shape.path)}; to choose others use --rows`)
  const items = walker.values(await walker.open())
  yield* shape.kind === 'split' ? named(items, shape.columns) : items
}

/** A record that stands alone in its file is called like the file. */
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
