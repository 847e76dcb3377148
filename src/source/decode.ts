/** Bytes → text. Nothing is replaced silently: every guess and every repair becomes a doubt. */
import {Buffer, isUtf8} from 'node:buffer'
import type {Decoded} from './types.ts'
import {windows1252} from './windows-1252.ts'

/** Names the encoding of bytes that are not UTF-8, as a WHATWG label; null if it can't determine one. */
export type Detector = (bytes: Uint8Array) => string | null

export interface DecodeOptions {
  /** WHATWG label of the encoding, if the caller knows it. Then binary files are not rejected. */
  encoding?: string | undefined
  /**
   * Called if the bytes are neither Unicode nor plain windows-1252; see `needsDetector`. It is passed as an option because the detector takes 2 ms to load and
   * is rarely needed. Without it, such bytes are read as windows-1252.
   */
  detect?: Detector | undefined
  /** Control characters, including NUL, are part of the copy and do not show that a file is binary. Set for wire messages. */
  controls?: boolean | undefined
}

/** The bytes are not text, or their encoding can't be determined. */
export class BinaryInputError extends Error {
  readonly code = 'binary-input'

  constructor(what: string) {
    super(`The input looks like binary data, not text: ${what}. If it is text, name its encoding.`)
    this.name = 'BinaryInputError'
  }
}

/** There is no encoding of that name. */
export class UnknownEncodingError extends RangeError {
  readonly code = 'unknown-encoding'

  constructor(label: string) {
    super(`Unknown encoding "${label}". Use a WHATWG name such as utf-8, utf-16le, windows-1252 or shift_jis.`)
    this.name = 'UnknownEncodingError'
  }
}

interface Mark {
  bytes: readonly number[]
  encoding: string
}

/** Byte order marks. Those of UTF-32 come first, because one of them begins with the mark of UTF-16LE. */
const marks: readonly Mark[] = [
  {bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32le'},
  {bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32be'},
  {bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8'},
  {bytes: [0xff, 0xfe], encoding: 'utf-16le'},
  {bytes: [0xfe, 0xff], encoding: 'utf-16be'}
]

/** Ways to determine the encoding, in order of precedence. The first one with a result is used. */
const readings: readonly ((bytes: Uint8Array, options: DecodeOptions) => Decoded | null)[] = [
  readMarked,
  readUtf16ByItsNuls,
  refuseBinary,
  readWhenUtf8,
  readDamagedUtf8,
  readPunctuatedAscii,
  readDetected
]

/**
 * Decode bytes as text.
 *
 * @param bytes
 *   All bytes of a file or stream.
 * @param options
 *   The encoding, if it is known; a detector for bytes that are not Unicode.
 * @returns
 *   The text without its byte order mark, the encoding used, and all doubts about it.
 * @throws {BinaryInputError}
 *   If the bytes are not text and no encoding was given.
 * @throws {UnknownEncodingError}
 *   If `options.encoding` is not the name of an encoding.
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  if (options.encoding !== undefined) return readAs(bytes, options.encoding)
  for (const reading of readings) {
    const decoded = reading(bytes, options)
    if (decoded) return decoded
  }
  return guess(readAs(bytes, 'windows-1252'))
}

/** Whether `decode` would call a detector: the bytes have no byte order mark, and are neither UTF-16 nor UTF-8 nor binary. */
export function needsDetector(bytes: Uint8Array): boolean {
  return !findMark(bytes) && !isUtf8(bytes) && !bytes.includes(0)
}

function findMark(bytes: Uint8Array): Mark | undefined {
  return marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))
}

function readMarked(bytes: Uint8Array): Decoded | null {
  const mark = findMark(bytes)
  return mark ? readAs(bytes, mark.encoding) : null
}

/** In UTF-16, Latin copy has a NUL in nearly every other place. */
function readUtf16ByItsNuls(bytes: Uint8Array): Decoded | null {
  const encoding = bytes.includes(0) ? utf16ByNuls(bytes.subarray(0, 4096)) : null
  if (!encoding) return null
  const decoded = readAs(bytes, encoding)
  if (!decoded.certain || controlShare(decoded.text.slice(0, sampleLength)) > 0.1) return null
  return guess(decoded)
}

function utf16ByNuls(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const nuls: [even: number, odd: number] = [0, 0]
  for (let index = 0; index < sample.length; index++) if (sample[index] === 0) nuls[index % 2 === 0 ? 0 : 1]++
  const [even, odd] = nuls.map((count) => count / Math.ceil(sample.length / 2)) as [number, number]
  if (odd > 0.4 && even < 0.05) return 'utf-16le'
  return even > 0.4 && odd < 0.05 ? 'utf-16be' : null
}

/** Number of characters or bytes that are examined to distinguish text from binary data. */
const sampleLength = 4096

function refuseBinary(bytes: Uint8Array, {controls}: DecodeOptions): null {
  if (controls) return null
  const nul = bytes.indexOf(0)
  if (nul !== -1) throw new BinaryInputError(`byte ${nul + 1} is NUL`)
  const sample = bytes.subarray(0, sampleLength)
  const share = controlShare(Buffer.from(sample.buffer, sample.byteOffset, sample.length).toString('latin1'))
  if (share > 0.1) throw new BinaryInputError(`${Math.round(share * 100)} % of its first bytes are control characters`)
  return null
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const control = /[\0-\x08\x0e-\x1f\x7f]/g

/**
 * The share of control characters in the sample that text does not have. Wire copy contains some (ENQ, SYN, SOH, ETX, and escapes), mostly around its header,
 * so a few of them mean nothing.
 */
function controlShare(sample: string): number {
  const controls = sample.match(control)?.length ?? 0
  return controls > 8 ? controls / sample.length : 0
}

function readWhenUtf8(bytes: Uint8Array): Decoded | null {
  return isUtf8(bytes) ? readUtf8(bytes) : null
}

/** Mostly UTF-8, with some bytes that are not: files that were put together from several sources, characters that were cut in two. */
function readDamagedUtf8(bytes: Uint8Array): Decoded | null {
  const {weight, bad} = repairUtf8(bytes)
  return weight > bad.length ? readUtf8(bytes) : null
}

/** ASCII letters with the quotation marks, dashes and signs of windows-1252: by far the most frequent case, and a clear one. */
function readPunctuatedAscii(bytes: Uint8Array): Decoded | null {
  const letters = bytes.some((byte) => byte >= 0x80 && !westernSigns.has(byte))
  return letters ? null : guess(readAs(bytes, 'windows-1252'))
}

/** €, …, curly quotes, bullet, dashes, ™, no-break space, £, §, ©, «, ®, °, ·, » in windows-1252. */
const westernSigns: ReadonlySet<number> = new Set([
  0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0, 0xa3, 0xa7, 0xa9, 0xab, 0xae, 0xb0, 0xb7, 0xbb
])

/** The detector's result is used only if every byte can be decoded in that encoding. */
function readDetected(bytes: Uint8Array, options: DecodeOptions): Decoded | null {
  const label = options.detect?.(bytes)
  const encoding = label ? knownEncoding(label) : null
  const decoded = encoding ? readAs(bytes, encoding) : null
  return decoded?.certain ? guess(decoded) : null
}

function guess(decoded: Decoded): Decoded {
  const doubt = `The encoding is not declared; it is probably ${decoded.encoding}. If that is wrong, set --encoding.`
  return {...decoded, certain: false, doubts: [doubt, ...decoded.doubts]}
}

function readAs(bytes: Uint8Array, label: string): Decoded {
  const encoding = chooseByteOrder(bytes, label)
  if (encoding === 'utf-8') return readUtf8(bytes)
  const mark = findMark(bytes)?.encoding
  const bom = mark === encoding
  const read = withLosses(decodeBody(bom ? bytes.subarray(2) : bytes, encoding), bom)
  if (!mark || bom) return read
  return {
    ...read,
    certain: false,
    doubts: [`The bytes begin as ${mark}, but were read as ${encoding}, as told.`, ...read.doubts]
  }
}

interface Body {
  text: string
  encoding: string
  /** Number of characters that could not be decoded. */
  losses: number
}

function decodeBody(bytes: Uint8Array, encoding: string): Body {
  // In several releases Node's own decoder reads windows-1252 as latin-1: curly quotation marks become control characters.
  if (encoding === 'windows-1252') return {text: windows1252(latin1(bytes)), encoding, losses: 0}
  const text = new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes)
  return {text, encoding, losses: countLosses(text, bytes, encoding)}
}

/** The label "utf-16" leaves the byte order to the mark. */
function chooseByteOrder(bytes: Uint8Array, label: string): string {
  if (/^utf-32/i.test(label)) {
    throw new BinaryInputError('it is UTF-32, which is not read; convert it with "iconv -f UTF-32 -t UTF-8"')
  }
  const marked = /^utf-?16$/i.test(label.trim()) ? findMark(bytes)?.encoding : undefined
  const encoding = marked?.startsWith('utf-16') ? marked : knownEncoding(label)
  if (encoding === null) throw new UnknownEncodingError(label)
  return encoding
}

function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** Number of characters that could not be decoded. A U+FFFD in the source itself does not count: the parser reports it. */
function countLosses(text: string, bytes: Uint8Array, encoding: string): number {
  if (!text.includes('\ufffd')) return 0
  const fatal = new TextDecoder(encoding, {fatal: true})
  try {
    fatal.decode(bytes)
    return 0
  } catch {
    return count(text, /\ufffd/g)
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function withLosses({text, encoding, losses}: Body, bom: boolean): Decoded {
  if (losses === 0) return {text, encoding, bom, certain: true, doubts: []}
  const doubt = `${plural(losses, 'character')} could not be read in ${encoding} and became U+FFFD.`
  return {text, encoding, bom, certain: false, doubts: [doubt]}
}

function readUtf8(bytes: Uint8Array): Decoded {
  const bom = findMark(bytes)?.encoding === 'utf-8'
  const skipped = bom ? 3 : 0
  const body = bytes.subarray(skipped)
  return isUtf8(body)
    ? withLosses({text: utf8(body), encoding: 'utf-8', losses: 0}, bom)
    : readRepaired(body, bom, skipped)
}

function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

function readRepaired(bytes: Uint8Array, bom: boolean, skipped: number): Decoded {
  const {text, bad} = repairUtf8(bytes)
  const first = (bad[0] as number) + skipped + 1
  const verb = bad.length === 1 ? 'is' : 'are'
  const doubt = `${plural(bad.length, 'byte')} ${verb} not UTF-8 and read as windows-1252, the first at byte ${first}.`
  return {text, encoding: 'utf-8', bom, certain: false, doubts: [doubt]}
}

/** A well-formed sequence of UTF-8 beyond ASCII (Unicode, table 3-7), or one byte that belongs to no such sequence. */
const sequence =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/g

/**
 * Decode valid UTF-8 as UTF-8 and each other byte as windows-1252, so that neither is lost. `weight` says how strong the evidence for UTF-8 is: longer
 * sequences are rarely accidental.
 */
function repairUtf8(bytes: Uint8Array): {text: string; bad: number[]; weight: number} {
  const bad: number[] = []
  let weight = 0
  const text = latin1(bytes).replace(sequence, (found, offset: number) => {
    if (found.length > 1) {
      weight += found.length === 2 ? 1 : 3
      return Buffer.from(found, 'latin1').toString('utf8')
    }
    bad.push(offset)
    return windows1252(found)
  })
  return {text, bad, weight}
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
