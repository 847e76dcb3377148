/**
 * The standard streams. Texts are written without Node's stream objects: creating those loads the network code, which takes longer than converting an article.
 * They are created only for a non-blocking channel.
 */
import {fstatSync, writeSync} from 'node:fs'
import {platform} from 'node:process'

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

/** Whether a descriptor leads to a device; on Windows, where it may not be known, it is taken for one. */
function leadsToDevice(descriptor: number): boolean {
  if (platform === 'win32') return true
  try {
    return fstatSync(descriptor).isCharacterDevice()
  } catch {
    return false
  }
}

/** Whether a descriptor is a terminal. Node's code for terminals, which is long, is loaded for devices only: nothing else can be one. */
export async function isTerminal(descriptor: 1 | 2): Promise<boolean> {
  if (!leadsToDevice(descriptor)) return false
  const {isatty} = await import('node:tty')
  return isatty(descriptor)
}
