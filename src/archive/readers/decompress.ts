/** Compressed bytes → bytes, streamed, with all checksums heeded. What came before a fault is given before it is thrown. */
import {Buffer} from 'node:buffer'
import type {Transform} from 'node:stream'
import zlib from 'node:zlib'

export type Compression = 'gzip' | 'zstd'

/** Large pieces: with small ones unpacking takes twice as long. */
const chunkSize = 256 * 1024

/** So much is unpacked at once: it may become a thousand times as much. */
const pieceLength = 16 * 1024

/** The outcome of a transform, taken as it comes. */
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

  check(): void {
    if (this.#failure) throw this.#failure
  }

  /** Bytes that were of use. */
  get used(): number {
    return this.#transform.bytesWritten ?? 0
  }

  stop(): void {
    this.#transform.destroy()
  }
}

async function* through(bytes: AsyncIterable<Buffer>, transform: Transform): AsyncGenerator<Buffer> {
  const unpacking = new Unpacking(transform)
  let given = 0
  let padding = 0
  try {
    for await (const chunk of bytes)
      for (let at = 0; at < chunk.length; at += pieceLength) {
        const piece = chunk.subarray(at, at + pieceLength)
        await unpacking.give(piece)
        given += piece.length
        padding = zerosAtEnd(piece, padding)
        yield* unpacking.take()
        unpacking.check()
      }
    await unpacking.end()
    yield* unpacking.take()
    unpacking.check()
    if (given - padding > unpacking.used)
      throw new Error(`behind what is compressed stand ${given - unpacking.used} bytes that are something else`)
  } finally {
    unpacking.stop()
  }
}

/** How many zeros stand at the end of a stream: tapes and disks fill their blocks with them. */
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

/** A frame that breaks off behind its head. */
const cutFrame = Buffer.from('28b52ffd0400', 'hex')

function tellsCuts(): boolean {
  try {
    zstdDecompressSync?.(cutFrame)
    return false
  } catch {
    return true
  }
}

/** Node has zstd of its own from 22.15 on, which tells of a file that breaks off from 24 on only; elsewhere it is unpacked in JavaScript. */
const native = createZstdDecompress && tellsCuts() ? createZstdDecompress : undefined

async function* unpackZstd(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  if (native) yield* through(bytes, native({chunkSize}))
  else yield* (await import('./zstd.ts')).unpackZstd(bytes)
}

const unpack: Readonly<Record<Compression, (bytes: AsyncIterable<Buffer>) => AsyncIterable<Buffer>>> = {
  gzip: (bytes) => through(bytes, zlib.createGunzip({chunkSize})),
  zstd: unpackZstd
}

/** The bytes as they were before they were compressed; as they are, when they were not. */
export const decompress = (bytes: AsyncIterable<Buffer>, compression: Compression | null): AsyncIterable<Buffer> =>
  compression ? unpack[compression](bytes) : bytes

/** The same for what is deflated without a head, as in zip. */
export const inflate = (bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> =>
  through(bytes, zlib.createInflateRaw({chunkSize}))
