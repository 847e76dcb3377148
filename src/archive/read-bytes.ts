/** Files and the standard input → bytes and text. */
import {closeSync, createReadStream, fstatSync, openSync, readFileSync} from 'node:fs'
import {BinaryInputError, decode, needsDetector} from '../source/decode.ts'
import type {Decoded} from '../source/types.ts'
import {recogniseWireBytes} from '../source/wire/recognise-wire.ts'
import {causeOf, InputError} from './find-inputs.ts'
import {foreignKind, foreignMessage} from './readers/foreign.ts'
import {tooLongMessage} from './rows.ts'
import {ExhaustedError, isExhausted} from './write-output.ts'

/** All bytes of a stream; fails when there are more than the limit. */
async function bytesOfStream(stream: AsyncIterable<Buffer>, path: string, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > most) throw new InputError(path, tooLongMessage(most))
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** All bytes of an open file. Its size is checked before reading; for devices and pipes the bytes are counted while reading. */
async function bytesOfFile(descriptor: number, path: string, most: number): Promise<Buffer> {
  const status = fstatSync(descriptor)
  if (status.isDirectory()) throw Object.assign(new Error(), {code: 'EISDIR'})
  if (status.isFile() && status.size > most) throw new InputError(path, tooLongMessage(most))
  if (status.isFile() && status.size > 0) return readFileSync(descriptor)
  return bytesOfStream(createReadStream(path, {fd: descriptor, autoClose: false}), path, most)
}

/**
 * All bytes of a file, or of the standard input.
 *
 * @throws InputError if it can't be read, or has more bytes than `most`
 */
export async function readBytes(path: string, most = Number.POSITIVE_INFINITY): Promise<Buffer> {
  let descriptor: number | undefined
  try {
    if (path === '-') return await bytesOfStream(process.stdin, path, most)
    descriptor = openSync(path, 'r')
    return await bytesOfFile(descriptor, path, most)
  } catch (error) {
    if (isExhausted(error)) throw new ExhaustedError(`${path} can't be read: ${causeOf(error)}`)
    throw error instanceof InputError ? error : new InputError(path, causeOf(error))
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** The detector of encodings is large: it is loaded for the first text that is not Unicode. */
async function loadDetector() {
  const {detectEncoding} = await import('../source/detect-encoding.ts')
  return detectEncoding
}

/** Whether bytes begin like a wire message, which may contain any control character. */
const isWire = (bytes: Uint8Array): boolean => recogniseWireBytes(bytes) !== undefined

/** The kind of a file is determined from at most this many bytes. */
const headLength = 4096

/** Decode bytes as text; throws a clear error if they are not text. */
export async function decodeBytes(bytes: Uint8Array, path: string, encoding?: string): Promise<Decoded> {
  const foreign = foreignKind(path, Buffer.from(bytes.subarray(0, headLength)).toString('latin1'))
  if (foreign) throw new InputError(path, foreignMessage(foreign))
  const detect = encoding === undefined && needsDetector(bytes) ? await loadDetector() : undefined
  try {
    return decode(bytes, {encoding, detect})
  } catch (error) {
    if (!(error instanceof BinaryInputError)) throw error
    if (isWire(bytes)) return decode(bytes, {encoding, detect, controls: true})
    throw new InputError(path, 'this is a binary file, not text; convert it to text first, or name its --encoding')
  }
}
