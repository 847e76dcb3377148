/**
 * Reads an archive in a thread of its own with limited memory. Some readers, such as that for Parquet, can't know in advance how much memory a file takes. If
 * one takes too much, only this thread ends: the archive is reported as unreadable, and the run continues.
 */
import {type MessagePort, Worker} from 'node:worker_threads'
import {InputError} from './find-inputs.ts'
import {readArchive} from './readers/read-archive.ts'
import type {Recognised} from './readers/recognise.ts'
import {brokenOff, type Item, lengthOf, type ReaderOptions} from './readers/types.ts'
import {workerFile} from './worker-file.ts'

/** The message that starts the thread. */
export interface ReadingOrder {
  path: string
  name: string
  recognised: Recognised
  options: ReaderOptions
}

/** The thread's answers. */
type Answer = {items: Item[]} | {said: string} | {over: true} | {failed: {path: string; message: string}}

/** How many items are sent between threads at once, and how many characters at most. */
const itemsAtOnce = 100
const charactersAtOnce = 512 * 1024

/** The part that runs in the thread: it reads, and sends items when they are requested. */
export async function answerReading(port: MessagePort, {path, name, recognised, options}: ReadingOrder): Promise<void> {
  const asked: (() => void)[] = []
  let waiting = 0
  port.on('message', () => {
    const next = asked.shift()
    if (next) next()
    else waiting++
  })
  const ask = () =>
    waiting > 0 ? Promise.resolve(void waiting--) : new Promise<void>((resolve) => asked.push(resolve))
  let items: Item[] = []
  let length = 0
  const give = async () => {
    await ask()
    port.postMessage({items} satisfies Answer)
    items = []
    length = 0
  }
  try {
    const say = (said: string) => port.postMessage({said} satisfies Answer)
    for await (const item of readArchive(path, name, recognised, {...options, say})) {
      items.push(item)
      length += lengthOf(item)
      if (items.length === itemsAtOnce || length >= charactersAtOnce) await give()
    }
    if (items.length > 0) await give()
    port.postMessage({over: true} satisfies Answer)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    port.postMessage({failed: {path: error.path, message: error.message}} satisfies Answer)
  }
}

/** Memory limit of the thread in megabytes: enough for rows of the greatest permitted length. */
const heapOf = ({maxBytes}: ReaderOptions) => Math.max(256, Math.ceil((4 * maxBytes) / 1024 ** 2))

/** Like {@link readArchive}, in a thread of its own. */
export async function* readConfined(
  path: string,
  name: string,
  recognised: Recognised,
  options: ReaderOptions
): AsyncGenerator<Item> {
  // Functions can't be sent to another thread.
  const {say, passOver: _, ...plain} = options
  const reading: ReadingOrder = {path, name, recognised, options: plain}
  const worker = new Worker(workerFile, {
    workerData: {reading},
    resourceLimits: {maxOldGenerationSizeMb: heapOf(options), maxYoungGenerationSizeMb: 32}
  })
  const answers: Exclude<Answer, {said: string}>[] = []
  let wake = () => {}
  let cause: unknown
  const arrived = (answer?: Answer) => {
    if (answer && 'said' in answer) return say?.(answer.said)
    if (answer) answers.push(answer)
    wake()
  }
  worker.on('message', arrived)
  worker.on('error', (error: NodeJS.ErrnoException) => {
    cause = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Error('it needs more memory than it may have') : error
  })
  worker.on('exit', () => {
    cause ??= new Error('its reader ended unexpectedly')
    arrived()
  })
  let number = 0
  try {
    // The next batch is read while the current one is converted.
    worker.postMessage(null)
    for (;;) {
      worker.postMessage(null)
      while (answers.length === 0 && cause === undefined) await new Promise<void>((resolve) => (wake = resolve))
      const answer = answers.shift()
      if (!answer) throw cause
      if ('over' in answer) return
      if ('failed' in answer) throw new InputError(answer.failed.path, answer.failed.message)
      for (const item of answer.items) {
        number = item.kind === 'file' ? number + 1 : item.number
        yield item
      }
    }
  } catch (error) {
    yield brokenOff(number + 1, 'the file breaks off here', error)
  } finally {
    worker.removeAllListeners().on('error', () => {})
    await worker.terminate()
  }
}
