/** Whether some bytes are exactly one JSON value. */
import type {Buffer} from 'node:buffer'

export function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString('utf8'))
    return true
  } catch {
    return false
  }
}
