/** The door to the batch engine: many documents in, their results out, one after the other. */
import {type OutputPart, partsOf} from './convert-task.ts'
import {type Host, plainHost} from './host.ts'
import {collect} from './inputs.ts'
import {runJob} from './job.ts'
import {type Message, makeCollector} from './messages.ts'
import type {BatchOptions} from './options.ts'
import type {BatchProgress} from './progress.ts'
import {readSettings, type Settings} from './settings.ts'

/** What became of one document. */
export interface BatchResult {
  /** Its name: the id of a row, or else the number of its line; the path of a file in the folder that was named. */
  readonly id: string
  /** Where it stands, as messages name it: "news.jsonl:3", "archive.zip/story.txt". */
  readonly place: string
  /** The article in the format that was asked for; null when there is none, or when it was written to a file of its own. */
  readonly text: string | null
  /** The file of its own that it was written to. */
  readonly path: string | null
  /** How many doubts there are about it. */
  readonly doubts: number
  /** Why there is no article, or why it could not be written; null when all went well. */
  readonly error: {readonly code: string; readonly message: string} | null
}

/** The options of a job, and who listens to it. */
export interface ConvertFilesOptions extends BatchOptions {
  /** Ends the job before its end: what is half-written is removed, and a job that can be resumed keeps its journal. */
  signal?: AbortSignal | undefined
  /** Told when the job begins, after each of its tasks, and at its end. */
  onProgress?: ((progress: BatchProgress) => void) | undefined
  /** Given errors, doubts and notes as they come, and waited for. */
  onMessages?: ((messages: readonly Message[]) => void | Promise<void>) | undefined
  /** What the job asks of a process that handles signals. */
  host?: Host | undefined
}

function resultOf({id, place, path, doubts, error}: OutputPart, bytes: Uint8Array): BatchResult {
  const text = error || path !== null ? null : Buffer.from(bytes).toString('utf8')
  return {id, place, text, path, doubts, error}
}

/** Collects messages, and passes them on to who listens. */
function makeMessages(options: BatchOptions, onMessages: ConvertFilesOptions['onMessages']) {
  const collector = makeCollector(options)
  return {
    ...collector,
    async flush() {
      const messages = collector.take()
      if (messages.length > 0) await onMessages?.(messages)
    }
  }
}

type Job = Parameters<typeof runJob>[2]

/** The settings with what was learned from the inputs first. */
async function withLearned(names: readonly string[], settings: Settings, {messages, host}: Job): Promise<Settings> {
  const {learnFirst} = await import('./learn/learn-first.ts')
  const options = await learnFirst(await collect(names, settings), settings, messages, host)
  return readSettings(options, names)
}

/**
 * Convert files, folders and archives with many articles each, by workers on all cores.
 *
 * Results come in the order of the inputs. A document that can't be read or converted is a result with an `error`, and the others
 * go on. With `output` they are written, too, as the command writes them; a job that was cut off is continued by `resume`, and
 * gives the results that are left. The job ends when no more results are asked for.
 *
 *     for await (const {id, text, error} of convertFiles('archive/', {to: 'markdown'})) …
 *
 * @param inputs files and folders; "-" is the standard input
 * @param options by the names they have on the command line
 * @throws an error named UsageError when options make no sense; the reason of `signal` when that ends the job; an error of the system when outputs
 *   can't be written any more
 */
export async function* convertFiles(
  inputs: string | readonly string[],
  {signal, onProgress, onMessages, host = plainHost, ...options}: ConvertFilesOptions = {}
): AsyncGenerator<BatchResult, void> {
  const names = typeof inputs === 'string' ? [inputs] : inputs
  const messages = makeMessages(options, onMessages)
  const listeners = {messages, host, onProgress, signal}
  const settings = await readSettings(options, names)
  const chosen = options.learn ? await withLearned(names, settings, listeners) : settings
  for await (const written of runJob(names, chosen, listeners))
    for (const [part, bytes] of partsOf(written)) yield resultOf(part, bytes)
}
