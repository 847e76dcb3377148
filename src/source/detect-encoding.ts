/** The detector for bytes that are not Unicode. It is in a file of its own because chardet takes 2 ms to load. */
import {analyse} from 'chardet'

/** chardet takes 0.3 ms for each kilobyte. */
const sampleSize = 8192

/** Names of encodings that WHATWG decodes as windows-1252. */
const western: ReadonlySet<string> = new Set(['windows-1252', 'ISO-8859-1', 'ASCII'])

/** By how many of 100 points chardet must be more confident of another encoding than of windows-1252. */
const lead = 10

/**
 * Guess the encoding of bytes that are not Unicode.
 *
 * @param bytes
 *   All bytes of a file; the sample starts shortly before the first byte beyond ASCII.
 * @returns
 *   A WHATWG label, or null if windows-1252 is as probable as anything else.
 */
export function detectEncoding(bytes: Uint8Array): string | null {
  const first = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - 256)
  const matches = analyse(bytes.subarray(first, first + sampleSize))
  const best = matches[0]
  const windows = matches.find((match) => western.has(match.name))
  if (!best || western.has(best.name)) return null
  return best.confidence >= (windows?.confidence ?? 0) + lead ? best.name : null
}
