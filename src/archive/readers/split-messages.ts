/** A stream of wire messages, one after the other → the bytes of each message. Bytes between messages are not lost. */
import type {WireFormat} from '../../article/types.ts'

/** Where a message may begin. `item` begins a message. `document` begins one if an item precedes it, because its own items follow it. */
type Start = 'item' | 'document'

/** The beginnings of messages, for bytes that are read as Latin-1. The group `document` tells which kind it is. */
const starts: Readonly<Partial<Record<WireFormat, RegExp>>> = {
  iptc7901:
    /\x16*\x01|(?<=[\n\r])(?:\[\d\d-[A-Z]{3}-\d\d +\d\d:\d\d\]\s{1,8})?[A-Za-z]{2,6}\d{3,5} [1-9] [A-Za-z]{1,3} \d{1,6}(?=[ \r\n])/g,
  anpa1312: /\x16*\x01|(?<=[\n\r])[A-Za-z]\d{4}[A-Z]{0,8}\x1f?[A-Za-z-]{5}\r?\n(?=[a-z] [a-z])/g,
  zczc: /(?<=[\n\r])[\t ]{0,8}ZCZC(?=[\s])/gi,
  nitf: /(?<document><\?xml[^>]{0,200}\?>)|<(?:\w{1,20}:)?nitf[\s>]/g,
  newsml:
    /(?<document><\?xml[^>]{0,200}\?>|<(?:\w{1,20}:)?(?:newsMessage|NewsML)[\s>])|<(?:\w{1,20}:)?(?:newsItem|packageItem|NewsItem)[\s>]/g
}

/** Longest beginning: this many bytes wait until more have come. */
const reach = 512

interface Found {
  at: number
  end: number
  start: Start
}

/** Finds beginnings in a text, from its start on. */
type Find = (window: string) => Iterable<Found>

function findBy(pattern: RegExp): Find {
  return function* (window) {
    for (const match of window.matchAll(pattern))
      yield {
        at: match.index,
        end: match.index + match[0].length,
        start: match.groups?.['document'] ? 'document' : 'item'
      }
  }
}

/** Finds JSON objects that are not inside other objects; there may be lists around them. */
function makeFindObjects(): Find {
  let depth = 0
  let inString = false
  let escaped = false
  return function* (window) {
    for (let at = 0; at < window.length; at++) {
      const code = window.charCodeAt(at)
      if (inString) {
        if (escaped) escaped = false
        else if (code === 0x5c) escaped = true
        else if (code === 0x22) inString = false
      } else if (code === 0x22) inString = true
      else if (code === 0x7b && depth++ === 0) yield {at, end: at + 1, start: 'item'}
      else if (code === 0x7d) depth = Math.max(0, depth - 1)
    }
  }
}

/** Splits a stream; give it the bytes as they come. */
export class MessageSplitter {
  readonly #find: Find
  /** How many of the last bytes wait, because a beginning may continue in the next bytes. */
  readonly #reach: number
  readonly #longest: number
  #parts: string[] = []
  /** Number of characters of the message so far. */
  #length = 0
  #rest = ''
  /** The character before the waiting bytes: a message begins at the beginning of a line. */
  #before = ''
  #seenItem = false
  /** A document has begun, and its first item has not come yet. */
  #opened = false

  /** A message of more than `longest` bytes is not kept. */
  constructor(format: WireFormat, longest = Number.POSITIVE_INFINITY) {
    const pattern = starts[format]
    this.#find = pattern ? findBy(pattern) : makeFindObjects()
    this.#reach = pattern ? reach : 0
    this.#before = pattern ? '\n' : ''
    this.#longest = longest
  }

  /** The messages that ended in these bytes; null for a message that is too long. */
  push(bytes: Uint8Array): (Buffer | null)[] {
    return this.#scan(this.#rest + Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'), false)
  }

  /** The last messages; none if the stream was empty. */
  end(): (Buffer | null)[] {
    const messages = this.#scan(this.#rest, true)
    return this.#length > 0 ? [...messages, this.#take()] : messages
  }

  #scan(window: string, last: boolean): (Buffer | null)[] {
    const limit = last ? window.length : Math.max(0, window.length - this.#reach)
    const messages: (Buffer | null)[] = []
    let from = 0
    let held = limit
    for (const {at, end, start} of this.#find(this.#before + window)) {
      const place = at - this.#before.length
      if (place >= limit) break
      // The character before was examined already; it is only used for the look-behind.
      if (place < 0) continue
      held = Math.max(limit, end - this.#before.length)
      if (!this.#begins(start)) continue
      this.#add(window.slice(from, place))
      messages.push(this.#take())
      from = place
    }
    this.#add(window.slice(from, held))
    if (held > 0 && this.#reach > 0) this.#before = window[held - 1] as string
    this.#rest = window.slice(held)
    return messages
  }

  /** Whether a message ends before a beginning. */
  #begins(start: Start): boolean {
    const ends = this.#seenItem && !this.#opened
    if (start === 'document') this.#opened = this.#seenItem
    else {
      this.#opened = false
      this.#seenItem = true
    }
    return ends
  }

  #add(part: string): void {
    this.#length += part.length
    if (this.#length > this.#longest) this.#parts = []
    else if (part !== '') this.#parts.push(part)
  }

  #take(): Buffer | null {
    const bytes = this.#length > this.#longest ? null : Buffer.from(this.#parts.join(''), 'latin1')
    this.#parts = []
    this.#length = 0
    return bytes
  }
}
