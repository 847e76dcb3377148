/** Bytes in blocks of one length. */
import {closeSync, openSync, readSync} from 'node:fs'

/** Bytes of a block: larger ones take longer, for they leave the processor's cache. */
const blockLength = 64 * 1024

/** The bytes of a file from an offset on, in blocks that end at multiples of the block's length, wherever they begin. */
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

/** The same bytes in blocks of one length, however they come; the last one is what is left, behind which an error is thrown if they end by one. */
export async function* inBlocks(chunks: AsyncIterable<Buffer>, length = blockLength): AsyncGenerator<Buffer> {
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
