/**
 * The standard streams. Texts are written without Node's stream objects: to make those loads the network code, which
 * takes longer than converting an article. They are made only for a channel that does not block.
 */
import {writeSync} from 'node:fs'

type Channel = 'stdout' | 'stderr'
const descriptors: Readonly<Record<Channel, number>> = {stdout: 1, stderr: 2}

const isBusy = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EAGAIN'

/** What a channel that does not block could not take at once is left to Node's own stream. */
async function writeLater(channel: Channel, bytes: Uint8Array): Promise<void> {
  await new Promise<void>((resolve, reject) =>
    process[channel].write(bytes, (error) => (error ? reject(error) : resolve()))
  )
}

/**
 * Write a text, or its bytes; done when the reader, or the system's buffer, has taken it.
 *
 * @throws the system's error: EPIPE when the reader has gone
 */
export async function writeTo(channel: Channel, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  for (let at = 0; at < bytes.length; )
    try {
      at += writeSync(descriptors[channel], bytes, at)
    } catch (error) {
      if (!isBusy(error)) throw error
      return writeLater(channel, bytes.subarray(at))
    }
}
