/**
 * The standard streams. Texts are written without Node's stream objects: creating those loads the network code, which takes longer than converting an article.
 * They are created only for a non-blocking channel.
 */
import {writeSync} from 'node:fs'

type Channel = 'stdout' | 'stderr'
const descriptors: Readonly<Record<Channel, number>> = {stdout: 1, stderr: 2}

const isBusy = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EAGAIN'

/** Node's own stream writes what a non-blocking channel did not accept at once. */
async function writeLater(channel: Channel, bytes: Uint8Array): Promise<void> {
  await new Promise<void>((resolve, reject) =>
    process[channel].write(bytes, (error) => (error ? reject(error) : resolve()))
  )
}

/**
 * Write a text or bytes. Resolves when the reader or the system's buffer has accepted them.
 *
 * @throws the system's error: EPIPE if the reader has closed the pipe
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
