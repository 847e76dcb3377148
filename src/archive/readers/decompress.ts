/** Compressed bytes → bytes, streamed. */
import {pipeline, Readable, type Transform} from 'node:stream'
import zlib from 'node:zlib'

export type Compression = 'gzip' | 'zstd'

/** Large pieces: with small ones unpacking takes twice as long. */
const chunkSize = 256 * 1024

/** The bytes that a transform makes of others; an error on either side ends them. */
function through(bytes: AsyncIterable<Buffer>, transform: Transform): AsyncIterable<Buffer> {
  // The error reaches whoever reads the transform.
  return pipeline(Readable.from(bytes, {objectMode: false}), transform, () => {})
}

/** Node has zstd of its own from 22.15 on; below, fzstd unpacks it in JavaScript. */
async function* unpackZstd(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const {Decompress} = await import('fzstd')
  let made: Uint8Array[] = []
  let ended = false
  const stream = new Decompress((chunk, final) => {
    made.push(chunk)
    ended ||= final ?? false
  })
  const take = () => {
    const chunks = made.map((chunk) => Buffer.from(chunk))
    made = []
    return chunks
  }
  for await (const chunk of bytes) {
    stream.push(chunk)
    yield* take()
  }
  stream.push(new Uint8Array(), true)
  yield* take()
  if (!ended) throw new Error('the file ends in the midst of a frame')
}

type MakeTransform = (options: {chunkSize: number}) => Transform
const native = (zlib as {createZstdDecompress?: MakeTransform}).createZstdDecompress

const unpack: Readonly<Record<Compression, (bytes: AsyncIterable<Buffer>) => AsyncIterable<Buffer>>> = {
  gzip: (bytes) => through(bytes, zlib.createGunzip({chunkSize})),
  zstd: (bytes) => (native ? through(bytes, native({chunkSize})) : unpackZstd(bytes))
}

/** The bytes as they were before they were compressed; as they are, when they were not. */
export const decompress = (bytes: AsyncIterable<Buffer>, compression: Compression | null): AsyncIterable<Buffer> =>
  compression ? unpack[compression](bytes) : bytes
