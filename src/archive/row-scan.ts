/**
 * Reads what a line of JSON contains besides its text, without parsing it: for a line that is too long to keep, incomplete, or whose conversion took too much
 * memory.
 */
import {parseJson} from '../write/exact-json.ts'
import type {Keys, RowFault} from './rows.ts'

/** A key of a row, with its value as JSON. It can be sent between threads. */
export type Said = readonly [key: string, json: string]

/** Maximum length in bytes of a value, and of all values together. A longer value is a text, and not an id or a name. */
const longestValue = 64 * 1024
const mostKept = 1024 ** 2

const codes = {
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  escape: 0x5c,
  openList: 0x5b,
  closeList: 0x5d,
  open: 0x7b,
  close: 0x7d,
  tab: 0x09
} as const

/** States: before the tab that precedes the row; before the row; in a key; in a value; after the end of the row, or after what can't be read. */
type Place = 'tab' | 'before' | 'key' | 'value' | 'behind'

const isBlankOrMark = (code: number) => code <= 0x20 || code === 0xef || code === 0xbb || code === 0xbf

/** Reads a row piece by piece, and keeps only its short values. */
export class RowScan {
  readonly #said: Said[] = []
  #place: Place
  #depth = 0
  #inText = false
  #escaped = false
  #key = ''
  #parts: Buffer[] = []
  #length = 0
  #kept = 0
  #before: Buffer[] = []

  /** `keyed`: the row is preceded by a key and a tab. */
  constructor(keyed = false) {
    this.#place = keyed ? 'tab' : 'before'
  }

  /** Read the next bytes of the line. */
  feed(bytes: Buffer): void {
    let from = 0
    let begin = 0
    if (this.#place === 'tab') {
      const found = bytes.indexOf(codes.tab)
      begin = found === -1 ? bytes.length : found
      this.#before.push(Buffer.from(bytes.subarray(0, Math.min(begin, longestValue))))
      if (found === -1) return
      this.#place = 'before'
    }
    for (let at = begin; at < bytes.length && this.#place !== 'behind'; at++) {
      const code = bytes[at] as number
      if (this.#inText) {
        if (this.#escaped) this.#escaped = false
        else if (code === codes.escape) this.#escaped = true
        else if (code === codes.quote) this.#inText = false
      } else if (this.#place === 'before') {
        if (code === codes.open) {
          this.#place = 'key'
          this.#depth = 1
          from = at + 1
        } else if (!isBlankOrMark(code)) this.#place = 'behind'
      } else if (code === codes.quote) this.#inText = true
      else if (this.#depth === 1 && (code === codes.comma || code === codes.colon || code === codes.close)) {
        this.#keep(bytes.subarray(from, at))
        this.#turn(code)
        from = at + 1
      } else if (code === codes.open || code === codes.openList) this.#depth++
      else if (code === codes.close || code === codes.closeList) this.#depth--
    }
    if (this.#place === 'key' || this.#place === 'value') this.#keep(bytes.subarray(from))
  }

  /** The key before the tab. */
  get key(): Buffer {
    return Buffer.concat(this.#before).subarray(0, longestValue)
  }

  /** The values of the line, when it has ended. */
  end(): readonly Said[] {
    const json = this.#taken()?.trim() ?? ''
    // An incomplete number may look complete; other values have an end of their own.
    if (this.#place === 'value' && !this.#inText && /["\]}]$/u.test(json)) this.#said.push([this.#key, json])
    this.#place = 'behind'
    return this.#said
  }

  #keep(part: Buffer): void {
    this.#length += part.length
    if (this.#length > longestValue || this.#kept + this.#length > mostKept) this.#parts = []
    // The bytes are in a buffer that is used again, or is much larger.
    else if (part.length > 0) this.#parts.push(Buffer.from(part))
  }

  /** The key or value that has ended; undefined if it was too long. */
  #taken(): string | undefined {
    const whole = this.#length <= longestValue && this.#kept + this.#length <= mostKept
    const text = whole ? Buffer.concat(this.#parts).toString('utf8') : undefined
    this.#parts = []
    this.#length = 0
    return text
  }

  #turn(code: number): void {
    const text = this.#taken()
    if (this.#place === 'value' && code !== codes.colon) {
      if (text !== undefined) {
        this.#said.push([this.#key, text])
        this.#kept += text.length
      }
      this.#place = code === codes.comma ? 'key' : 'behind'
      return
    }
    const key = this.#place === 'key' && code === codes.colon ? keyOf(text) : undefined
    this.#key = key ?? ''
    this.#place = key === undefined ? 'behind' : 'value'
  }
}

function keyOf(json: string | undefined): string | undefined {
  try {
    const key: unknown = JSON.parse(json ?? '')
    return typeof key === 'string' ? key : undefined
  } catch {
    return undefined
  }
}

/** The values of a complete line, as far as it can be read. */
export function scanRow(line: Buffer): readonly Said[] {
  const scan = new RowScan()
  scan.feed(line)
  return scan.end()
}

function readValue(json: string): unknown {
  try {
    return parseJson(json)
  } catch {
    return undefined
  }
}

/** What a row says about itself: its id, and its keys except the text. */
export function knownBy(said: readonly Said[], keys: Pick<Keys, 'id' | 'text'>): Pick<RowFault, 'id' | 'meta'> {
  const values = new Map(said.filter(([key]) => key !== keys.text).map(([key, json]) => [key, readValue(json)]))
  const id = values.get(keys.id) ?? null
  values.delete(keys.id)
  const rest = [...values].filter(([, value]) => value !== undefined)
  return {id, meta: rest.length > 0 ? Object.fromEntries(rest) : null}
}
