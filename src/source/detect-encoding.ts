/** The detector for bytes that are not Unicode. A file of its own, because chardet takes 2 ms to load. */
import {analyse} from 'chardet'

/** chardet takes 0.3 ms for each kilobyte it looks at. */
const sampleSize = 8192

/** Names of encodings that WHATWG reads as windows-1252. */
const western: ReadonlySet<string> = new Set(['windows-1252', 'ISO-8859-1', 'ASCII'])

/** How surer chardet must be of another encoding than of windows-1252, in points of 100. */
const lead = 10

/**
 * Guess the encoding of bytes that are not Unicode.
 *
 * @param bytes
 *   The whole of a file; the sample starts shortly before its first byte beyond ASCII.
 * @returns
 *   A WHATWG label, or null when windows-1252 is as likely as anything else.
 */
export function detectEncoding(bytes: Uint8Array): string | null {
  const first = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - 256)
  const matches = analyse(bytes.subarray(first, first + sampleSize))
  const best = matches[0]
  const windows = matches.find((match) => western.has(match.name))
  if (!best || western.has(best.name)) return null
  return best.confidence >= (windows?.confidence ?? 0) + lead ? best.name : null
}
