/** Files that people write by hand, such as a configuration or a pack: read whole, but never without an end. */
import {closeSync, openSync, readSync, statSync} from 'node:fs'

/** Longer ones nobody writes. */
const most = 16 * 1024 ** 2

/** Pipes that a shell made for this command: `--pack <(…)`. Of any other nobody knows whether something comes out of it. */
const ofShell = /^\/(?:dev|proc\/self)\/fd\//u

/**
 * The text of a small file.
 *
 * @throws Error that says what is wrong with it
 */
export function readSmallFile(path: string): string {
  // Opening a pipe waits until something writes to it.
  if (!statSync(path).isFile() && !ofShell.test(path)) throw new Error('it is not a file')
  const descriptor = openSync(path, 'r')
  try {
    const chunks: Buffer[] = []
    for (let length = 0; ; ) {
      const chunk = Buffer.alloc(64 * 1024)
      const read = readSync(descriptor, chunk)
      if (read === 0) return Buffer.concat(chunks).toString('utf8')
      length += read
      if (length > most) throw new Error(`it has more than ${most} bytes`)
      chunks.push(chunk.subarray(0, read))
    }
  } finally {
    closeSync(descriptor)
  }
}
