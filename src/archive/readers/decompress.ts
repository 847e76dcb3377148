/** Compressed bytes → bytes, streamed, and all checksums checked. What came before a fault is given before it is thrown. */
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

  get failed(): boolean {
    return this.#failure !== undefined
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

/** Gives the compressed bytes once more, from their beginning; nothing when they can't be had twice. */
export type Again = () => AsyncIterable<Buffer> | undefined

/**
 * What can be unpacked in front of a fault: zlib lets it go when a piece that it is given is damaged anywhere. All is unpacked
 * once more, the damaged piece byte by byte. `sound` bytes stand in front of that piece, of which `made` bytes have been given.
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

async function* unpackZstd(bytes: AsyncIterable<Buffer>, again?: Again): AsyncGenerator<Buffer> {
  if (!native) return yield* (await import('./zstd.ts')).unpackZstd(bytes)
  let made = 0
  try {
    for await (const part of through(bytes, () => native({chunkSize}))) {
      made += part.length
      yield part
    }
  } catch (error) {
    // Node lets go what it has unpacked in front of a fault; the other reader gives it.
    const source = again?.()
    if (source) yield* behind((await import('./zstd.ts')).unpackZstd(source), made)
    throw error
  }
}

/** All but the first bytes. */
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

/**
 * The bytes as they were before they were compressed; as they are, when they were not. With `again`, all that stands in front of a
 * fault is given.
 */
export const decompress = (
  bytes: AsyncIterable<Buffer>,
  compression: Compression | null,
  again?: Again
): AsyncIterable<Buffer> => (compression ? unpack[compression](bytes, again) : bytes)

/** The same for what is deflated without a head, as in zip. */
export const inflate = (bytes: AsyncIterable<Buffer>, again?: Again): AsyncIterable<Buffer> =>
  through(bytes, () => zlib.createInflateRaw({chunkSize}), again)

/** As much of a stream that comes once is held for a second look. */
const heldAtMost = 8 * 1024 ** 2

/** The same for a stream that comes once: its beginning is held, in case that it is damaged. */
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
