/** Reads bytes in blocks of one fixed length. */
import {closeSync, openSync, readSync} from 'node:fs'

/** Length of a block in bytes. Larger blocks are slower, because they no longer fit into the processor's cache. */
const blockLength = 64 * 1024

/** The bytes of a file from an offset on. Each block ends at a multiple of the block length, wherever reading begins. */
export function* blocksOf(path: string, from: number): Generator<Buffer> {
  const descriptor = openSync(path, 'r')
  try {
    for (let at = from; ; ) {
      const block = Buffer.allocUnsafeSlow(blockLength - (at % blockLength))
      const length = readSync(descriptor, block, 0, block.length, at)
      if (length === 0) return
      at += length
      yield block.subarray(0, length)
    }
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Cut a stream of chunks of any length into blocks of one length. The last block is shorter. If the stream ends with an error, the bytes before the error come
 * first, and then the error is thrown.
 */
export async function* inBlocks(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  length = blockLength
): AsyncGenerator<Buffer> {
  let block = Buffer.allocUnsafeSlow(length)
  let filled = 0
  let failure: {error: unknown} | undefined
  try {
    for await (const chunk of chunks)
      for (let at = 0; at < chunk.length; ) {
        const taken = chunk.copy(block, filled, at)
        at += taken
        filled += taken
        if (filled < length) continue
        yield block
        block = Buffer.allocUnsafeSlow(length)
        filled = 0
      }
  } catch (error) {
    failure = {error}
  }
  if (filled > 0) yield block.subarray(0, filled)
  if (failure) throw failure.error
}
