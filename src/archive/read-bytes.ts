/** Files and the standard input → bytes and text. */
import {readFileSync} from 'node:fs'
import {BinaryInputError, decode, needsDetector} from '../source/decode.ts'
import type {Decoded} from '../source/types.ts'
import {causeOf, InputError} from './find-inputs.ts'
import {readStandardInput} from './standard-streams.ts'

/** All bytes of a file, or of the standard input. */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    return path === '-' ? await readStandardInput() : readFileSync(path)
  } catch (error) {
    throw new InputError(path, causeOf(error))
  }
}

/** The detector is large: it is loaded for the first text that is not Unicode. */
async function loadDetector() {
  const {detectEncoding} = await import('../source/detect-encoding.ts')
  return detectEncoding
}

/** Read bytes as text; a clear error when they are none. */
export async function decodeBytes(bytes: Uint8Array, path: string, encoding?: string): Promise<Decoded> {
  const detect = encoding === undefined && needsDetector(bytes) ? await loadDetector() : undefined
  try {
    return decode(bytes, {encoding, detect})
  } catch (error) {
    if (!(error instanceof BinaryInputError)) throw error
    throw new InputError(path, 'this is a binary file, not text; convert it to text first, or name its --encoding')
  }
}
