/** Collects a stream into one buffer. */
import type {ReaderOptions} from './types.ts'

/** All bytes of a stream; undefined if there are more than the limit. Reading stops there. */
export async function collect(
  bytes: AsyncIterable<Buffer>,
  {maxBytes}: Pick<ReaderOptions, 'maxBytes'>
): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of bytes) {
    length += chunk.length
    if (length > maxBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
