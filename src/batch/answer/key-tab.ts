/** Lines of Hadoop Streaming: a key, a tab, a row. The key is copied to the answer, byte for byte. */
import type {LineBatch} from '../../archive/json-lines.ts'

const [tab, newline] = [0x09, 0x0a]

export interface Keyed {
  /** The text before each row, including its tab; null if there is none. */
  keys: readonly Uint8Array[] | null
}

/** Separate the keys from the rows of a batch. A line without a tab is a key without a row, as in Hadoop. */
export function partKeys({bytes, ...batch}: LineBatch): Keyed & {rows: LineBatch} {
  if (!bytes) return {keys: [Buffer.concat([batch.key, Buffer.of(tab)])], rows: {bytes, ...batch}}
  const keys: Uint8Array[] = []
  const rows: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(newline, at) + 1 || bytes.length
    const found = bytes.indexOf(tab, at)
    if (found !== -1 && found < end) {
      keys.push(bytes.subarray(at, found + 1))
      rows.push(bytes.subarray(found + 1, end))
    } else {
      keys.push(Buffer.concat([withoutEnd(bytes.subarray(at, end)), Buffer.of(tab)]))
      rows.push(Buffer.of(newline))
    }
    at = end
  }
  return {keys, rows: {...batch, bytes: Buffer.concat(rows)}}
}

function withoutEnd(line: Buffer): Buffer {
  const end = line.at(-1) === newline ? -1 : line.length
  const text = line.subarray(0, end)
  return text.at(-1) === 0x0d ? text.subarray(0, -1) : text
}

/** The answers, each after its key. */
export function withKeys(answers: Uint8Array, keys: Keyed['keys']): Uint8Array {
  if (!keys) return answers
  const pieces: Uint8Array[] = []
  let at = 0
  for (const key of keys) {
    const end = answers.indexOf(newline, at) + 1
    pieces.push(key, answers.subarray(at, end))
    at = end
  }
  return Buffer.concat(pieces)
}
