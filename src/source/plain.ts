/** What a reader sees of a slice of source, and the way back to the source. */
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {windows1252} from './windows-1252.ts'

/** A slice as a reader sees it. */
export interface Readable {
  text: string
  /** For each index of `text` the source offset where its character starts; absent when that is `start + index`. */
  starts?: Uint32Array
  /** For each index of `text` the source offset where its character ends; absent when that is `start + index + 1`. */
  ends?: Uint32Array
}

/**
 * Anything that a reader does not see as it stands in the source: white space other than one blank, control and
 * zero-width characters, character references.
 */
const odd =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /[\x00-\x1f\x7f-\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]| {2}|&[#A-Za-z][\dA-Za-z]{1,31};/

/** What is done with a character. */
const enum Kind {
  Kept,
  Blank,
  Dropped,
  /** Kept where a neighbour needs it. */
  Joiner,
  Ampersand
}

const kinds = new Uint8Array(0x100).map((_, code) => latinKind(code))

function latinKind(code: number): Kind {
  if ((code >= 0x09 && code <= 0x0d) || code === 0x20 || code === 0x85 || code === 0xa0) return Kind.Blank
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xad) return Kind.Dropped
  return code === 0x26 ? Kind.Ampersand : Kind.Kept
}
