/** Decompresses streams of bytes and verifies all checksums. The bytes before an error are given before the error is thrown. */
import {Buffer} from 'node:buffer'
import type {Transform} from 'node:stream'
import zlib from 'node:zlib'

export type Compression = 'gzip' | 'zstd'

/** Large pieces: with small ones decompression takes twice as long. */
const chunkSize = 256 * 1024

/** How much is decompressed at a time: the result may be a thousand times as large. */
const pieceLength = 16 * 1024

/** Reads the results of a transform as they come. */
class Unpacking {
  readonly #transform: Transform & {bytesWritten?: number}
  #made: Buffer[] = []
  #failure: Error | undefined
  readonly #closed: Promise<void>

  constructor(transform: Transform) {
    this.#transform = transform
    transform.on('data', (chunk: Buffer) => this.#made.push(chunk))
    transform.on('error', (error) => {
      this.#failure = error
    })
    this.#closed = new Promise((resolve) => transform.once('close', resolve).once('end', resolve))
  }

  async give(piece: Buffer): Promise<void> {
    if (this.#failure || this.#transform.destroyed || this.#transform.readableEnded) return
    await Promise.race([new Promise<void>((resolve) => this.#transform.write(piece, () => resolve())), this.#closed])
  }

  async end(): Promise<void> {
    if (this.#transform.destroyed || this.#transform.readableEnded) return
    this.#transform.end()
    await this.#closed
  }

  take(): Buffer[] {
    const made = this.#made
    this.#made = []
    return made
  }

  get failed(): boolean {
    return this.#failure !== undefined
  }

  check(): void {
    if (this.#failure) throw this.#failure
  }

  /** Number of bytes that were consumed. */
  get used(): number {
    return this.#transform.bytesWritten ?? 0
  }

  stop(): void {
    this.#transform.destroy()
  }
}

/** Gives the compressed bytes again from their beginning; undefined if they can be read only once. */
export type Again = () => AsyncIterable<Buffer> | undefined

/**
 * Gives what can be decompressed before an error. zlib gives nothing of a piece that is damaged anywhere, so everything is decompressed again, the damaged
 * piece byte by byte. `sound` bytes precede that piece, and `made` decompressed bytes were given already.
 */
async function* upToFault(
  bytes: AsyncIterable<Buffer>,
  transform: Transform,
  sound: number,
  made: number
): AsyncGenerator<Buffer> {
  const unpacking = new Unpacking(transform)
  let given = 0
  let skipped = 0
  try {
    for await (const chunk of bytes)
      for (let at = 0; at < chunk.length && !unpacking.failed; ) {
        const length = given < sound ? Math.min(pieceLength, sound - given) : 1
        const piece = chunk.subarray(at, at + length)
        await unpacking.give(piece)
        at += piece.length
        given += piece.length
        for (const part of unpacking.take()) {
          const left = Math.min(part.length, made - skipped)
          skipped += left
          if (left < part.length) yield part.subarray(left)
        }
        if (given > sound + pieceLength) return
      }
  } finally {
    unpacking.stop()
  }
}

async function* through(
  bytes: AsyncIterable<Buffer>,
  make: () => Transform,
  again: Again = () => undefined
): AsyncGenerator<Buffer> {
  const unpacking = new Unpacking(make())
  let given = 0
  let made = 0
  let padding = 0
  try {
    for await (const chunk of bytes)
      for (let at = 0; at < chunk.length; at += pieceLength) {
        const piece = chunk.subarray(at, at + pieceLength)
        await unpacking.give(piece)
        given += piece.length
        padding = zerosAtEnd(piece, padding)
        for (const part of unpacking.take()) {
          made += part.length
          yield part
        }
        const source = unpacking.failed ? again() : undefined
        if (source) yield* upToFault(source, make(), given - piece.length, made)
        unpacking.check()
      }
    if (given === 0) throw new Error('it is empty')
    await unpacking.end()
    yield* unpacking.take()
    unpacking.check()
    if (given - padding > unpacking.used)
      throw new Error(`${given - unpacking.used} bytes that are not compressed data follow the compressed data`)
  } finally {
    unpacking.stop()
  }
}

/** Number of zeros at the end of a stream: tapes and disks fill their blocks with them. */
function zerosAtEnd(piece: Buffer, before: number): number {
  let zeros = 0
  while (zeros < piece.length && piece[piece.length - 1 - zeros] === 0) zeros++
  return zeros === piece.length ? before + zeros : zeros
}

type MakeTransform = (options: {chunkSize: number}) => Transform
interface NativeZstd {
  createZstdDecompress?: MakeTransform
  zstdDecompressSync?: (bytes: Uint8Array) => Buffer
}
const {createZstdDecompress, zstdDecompressSync} = zlib as NativeZstd

/** A frame that ends after its header. */
const cutFrame = Buffer.from('28b52ffd0400', 'hex')

function tellsCuts(): boolean {
  try {
    zstdDecompressSync?.(cutFrame)
    return false
  } catch {
    return true
  }
}

/** Node has zstd from version 22.15 on, and reports an incomplete file from version 24 on. Elsewhere zstd is decompressed in JavaScript. */
const native = createZstdDecompress && tellsCuts() ? createZstdDecompress : undefined

async function* unpackZstd(bytes: AsyncIterable<Buffer>, again?: Again): AsyncGenerator<Buffer> {
  if (!native) return yield* (await import('./zstd.ts')).unpackZstd(bytes)
  let made = 0
  try {
    for await (const part of through(bytes, () => native({chunkSize}))) {
      made += part.length
      yield part
    }
  } catch (error) {
    // Node discards what it has decompressed before an error; the other reader gives it.
    const source = again?.()
    if (source) yield* behind((await import('./zstd.ts')).unpackZstd(source), made)
    throw error
  }
}

/** All bytes except the first ones. */
async function* behind(bytes: AsyncIterable<Buffer>, count: number): AsyncGenerator<Buffer> {
  let skipped = 0
  for await (const part of bytes) {
    const left = Math.min(part.length, count - skipped)
    skipped += left
    if (left < part.length) yield part.subarray(left)
  }
}

const unpack: Readonly<Record<Compression, (bytes: AsyncIterable<Buffer>, again?: Again) => AsyncIterable<Buffer>>> = {
  gzip: (bytes, again) => through(bytes, () => zlib.createGunzip({chunkSize}), again),
  zstd: unpackZstd
}

/** The decompressed bytes; the bytes themselves if they are not compressed. With `again`, everything before an error is given. */
export const decompress = (
  bytes: AsyncIterable<Buffer>,
  compression: Compression | null,
  again?: Again
): AsyncIterable<Buffer> => (compression ? unpack[compression](bytes, again) : bytes)

/** The same for deflated bytes without a header, as in zip. */
export const inflate = (bytes: AsyncIterable<Buffer>, again?: Again): AsyncIterable<Buffer> =>
  through(bytes, () => zlib.createInflateRaw({chunkSize}), again)

/** How much of a stream that can be read only once is kept, to be read again. */
const heldAtMost = 8 * 1024 ** 2

/** The same for a stream that can be read only once: its beginning is kept, in case it is damaged. */
export function decompressOnce(bytes: AsyncIterable<Buffer>, compression: Compression | null): AsyncIterable<Buffer> {
  if (!compression) return bytes
  let held: Buffer[] | undefined = []
  let length = 0
  async function* holding() {
    for await (const chunk of bytes) {
      length += chunk.length
      if (length > heldAtMost) held = undefined
      held?.push(chunk)
      yield chunk
    }
  }
  async function* once(chunks: readonly Buffer[]) {
    yield* chunks
  }
  return decompress(holding(), compression, () => held && once(held))
}
