/** Bytes → text. Nothing is replaced silently: what is not sure is a doubt. */
import {isUtf8} from 'node:buffer'
import type {Decoded} from './types.ts'

/** Tells the encoding of bytes that are not UTF-8: a WHATWG name, or null. */
export type Detector = (bytes: Uint8Array) => string | null

export interface DecodeOptions {
  /** The encoding to read in, as a WHATWG label, when the guess is not wanted. */
  encoding?: string | undefined
  /** Asked when the bytes are not UTF-8 nor UTF-16. Without one, windows-1252 is assumed. */
  detect?: Detector | undefined
}

/** The input holds no text: an image, an archive, a program. */
export class BinaryInputError extends Error {
  override name = 'BinaryInputError'
}

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
]

const startsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte)

/** UTF-16 without a mark: of Latin copy every second byte is NUL. */
function guessUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 512)
  const zeros: [number, number] = [0, 0]
  for (let index = 0; index < sample.length; index++) if (sample[index] === 0) zeros[index % 2 ? 1 : 0]++
  const half = sample.length / 2
  if (zeros[1] > half * 0.4 && zeros[0] < half * 0.05) return 'utf-16le'
  if (zeros[0] > half * 0.4 && zeros[1] < half * 0.05) return 'utf-16be'
  return undefined
}

/** A NUL byte, or many control characters, in the first kilobytes: no news copy has them. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192)
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls++
  }
  return controls > sample.length * 0.1
}

function decoderFor(encoding: string) {
  try {
    return new TextDecoder(encoding, {ignoreBOM: true})
  } catch {
    throw new RangeError(`Unknown encoding "${encoding}". Use a name such as utf-8, utf-16le or windows-1252.`)
  }
}

const replacement = '\uFFFD'

function finish(bytes: Uint8Array, encoding: string, bom: boolean, doubts: string[] = []): Decoded {
  const decoder = decoderFor(encoding)
  const text = decoder.decode(bytes)
  const at = text.indexOf(replacement)
  if (at !== -1)
    doubts.push(`Some characters could not be read as ${decoder.encoding}; U+FFFD stands in their place, first at character ${at + 1}.`)
  return {text, encoding: decoder.encoding, bom, certain: doubts.length === 0, doubts}
}

/**
 * Read bytes as text: by their byte order mark, as UTF-8 when they are valid UTF-8, as UTF-16 by their NUL bytes, else as
 * the detector says. The mark is not part of the text.
 *
 * @throws BinaryInputError for bytes that are no text
 * @throws RangeError for an unknown `encoding`
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const mark = marks.find(([, start]) => startsWith(bytes, start))
  const body = mark ? bytes.subarray(mark[1].length) : bytes
  if (options.encoding) return finish(body, options.encoding, mark !== undefined)
  if (mark) return finish(body, mark[0], true)
  const utf16 = guessUtf16(bytes)
  if (utf16) return finish(bytes, utf16, false)
  if (looksBinary(bytes)) throw new BinaryInputError('The input is binary, not text.')
  if (isUtf8(bytes)) return finish(bytes, 'utf-8', false)
  const guess = options.detect?.(bytes) ?? 'windows-1252'
  // A file that is UTF-8 but for a few bytes, and one in Latin letters: windows-1252 loses no byte of either.
  const encoding = /^(?:iso-8859-[19]|utf-8|ascii)$/iu.test(guess) ? 'windows-1252' : guess
  return finish(bytes, encoding, false, [
    `The bytes are not UTF-8; they were read as ${encoding.toLowerCase()}. Name the encoding with --encoding if that is wrong.`
  ])
}
