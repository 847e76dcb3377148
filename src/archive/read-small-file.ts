/** Files that people write by hand, such as a configuration or a pack. They are read as a whole, up to a limit. */
import {closeSync, openSync, readSync, statSync} from 'node:fs'

/** Nobody writes longer ones by hand. */
const most = 16 * 1024 ** 2

/** Pipes that a shell made for this command: `--pack <(…)`. For other pipes it is not known whether anything will ever be written to them. */
const ofShell = /^\/(?:dev|proc\/self)\/fd\//u

/**
 * The text of a small file.
 *
 * @throws Error that says why it can't be read
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
