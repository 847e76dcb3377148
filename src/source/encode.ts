/** Text → bytes: the reverse of {@link decode}. */
import {Buffer} from 'node:buffer'
import {decode} from './decode.ts'
import type {Decoded} from './types.ts'

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()

/** Encodings of Unicode, by their WHATWG names, with their byte order marks. */
const unicodeEncodings: Readonly<Record<string, {mark: readonly number[]; encode: (text: string) => Buffer}>> = {
  'utf-8': {mark: [0xef, 0xbb, 0xbf], encode: (text) => Buffer.from(text, 'utf8')},
  'utf-16le': {mark: [0xff, 0xfe], encode: (text) => Buffer.from(text, 'utf16le')},
  'utf-16be': {mark: [0xfe, 0xff], encode: bigEndian}
}

const everyByte = Uint8Array.from({length: 256}, (_, byte) => byte)

/** The byte of each character, in an encoding with one byte for each character; undefined for other encodings. */
function bytesByCharacter(encoding: string): Map<string, number> | undefined {
  const {text} = decode(everyByte, {encoding})
  if (text.length !== 256) return undefined
  return new Map(Array.from(text, (character, byte) => [character, byte]))
}

function encodeByTable(text: string, encoding: string): Buffer | null {
  const table = bytesByCharacter(encoding)
  if (!table) return null
  const bytes = Buffer.alloc(text.length)
  for (let at = 0; at < text.length; at++) {
    const byte = table.get(text[at] as string)
    if (byte === undefined) return null
    bytes[at] = byte
  }
  return bytes
}

/**
 * The bytes of a text in an encoding.
 *
 * The Unicode encodings and all encodings with one byte for each character can be written. Null for other encodings, which the platform can only decode, and if
 * a character is not in the encoding. The result of a damaged text differs from the bytes it was decoded from: compare them.
 *
 * @throws {UnknownEncodingError} if there is no encoding of that name
 */
export function encode({text, encoding, bom}: Pick<Decoded, 'text' | 'encoding' | 'bom'>): Buffer | null {
  const unicode = Object.hasOwn(unicodeEncodings, encoding) ? unicodeEncodings[encoding] : undefined
  if (!unicode) return encodeByTable(text, encoding)
  const bytes = unicode.encode(text)
  return bom ? Buffer.concat([Buffer.from(unicode.mark), bytes]) : bytes
}
