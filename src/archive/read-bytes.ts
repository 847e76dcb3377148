/** Files and the standard input → bytes and text. */
import {readFileSync} from 'node:fs'
import {stdin} from 'node:process'
import {BinaryInputError, decode, type Detector} from '../source/decode.ts'
import type {Decoded} from '../source/types.ts'
import {causeOf, InputError} from './find-inputs.ts'

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** All bytes of a file, or of the standard input. */
export async function readBytes(path: string): Promise<Buffer> {
  if (path === '-') return readAll(stdin)
  try {
    return readFileSync(path)
  } catch (error) {
    throw new InputError(path, causeOf(error))
  }
}

/** The detector is large: it is loaded for the first text that is not Unicode. */
async function loadDetector(): Promise<Detector> {
  const {detect} = await import('chardet')
  return (bytes) => detect(bytes)
}

const isUnicode = (decoded: Decoded) => decoded.encoding.startsWith('utf-')

/** Read bytes as text; a clear error when they are none. */
export async function decodeBytes(bytes: Uint8Array, path: string, encoding?: string): Promise<Decoded> {
  try {
    const decoded = decode(bytes, {encoding})
    if (encoding || isUnicode(decoded)) return decoded
    return decode(bytes, {detect: await loadDetector()})
  } catch (error) {
    if (error instanceof BinaryInputError)
      throw new InputError(path, 'this is a binary file, not text; convert it to text first, or name its --encoding')
    throw error
  }
}
