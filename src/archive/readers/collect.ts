/** A stream → its bytes. */
import type {ReaderOptions} from './types.ts'

/** All bytes; nothing when there are too many, and then no more is read than those. */
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
