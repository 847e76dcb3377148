/** The public entry point of the batch engine: many documents in, their results out, one after the other. */
import {checkOptions, pathsOf} from './check-options.ts'
import {type OutputPart, partsOf} from './convert-task.ts'
import {type Host, plainHost} from './host.ts'
import {collect} from './inputs.ts'
import {runJob} from './job.ts'
import {type Message, makeCollector} from './messages.ts'
import type {BatchOptions} from './options.ts'
import type {BatchProgress} from './progress.ts'
import {readSettings, type Settings} from './settings.ts'

/** The result for one document. */
export interface BatchResult {
  /** Its name: the id of a row, otherwise the number of its line; for a file, its path in the folder that was named. */
  readonly id: string
  /** Where it is, as messages name it: "news.jsonl:3", "archive.zip/story.txt". */
  readonly place: string
  /** The article in the requested format; null if there is none, or if it was written to a file of its own. */
  readonly text: string | null
  /** The file of its own to which it was written. */
  readonly path: string | null
  /** Number of doubts about it. */
  readonly doubts: number
  /** Why there is no article, or why it could not be written; null if there was no error. */
  readonly error: {readonly code: string; readonly message: string} | null
}

/** Options that are one list with commas on the command line. */
type WordLists = 'keep' | 'drop'

/** Options that may be repeated on the command line. */
type TextLists = 'include' | 'exclude' | 'field' | 'pack' | 'disable'

/** The options of a job, and callbacks. A list may also be one text. */
export interface ConvertFilesOptions
  extends Omit<BatchOptions, WordLists | TextLists>,
    Partial<Record<WordLists | TextLists, string | readonly string[]>> {
  /** Ends the job early: incomplete output is removed, and a job that can be resumed keeps its journal. */
  signal?: AbortSignal | undefined
  /** Called when the job begins, after each of its tasks, and at its end. */
  onProgress?: ((progress: BatchProgress) => void) | undefined
  /** Called with errors, doubts and notes as they come; the job waits for the returned promise. */
  onMessages?: ((messages: readonly Message[]) => void | Promise<void>) | undefined
  /** What the job needs from a process that handles signals. */
  host?: Host | undefined
}

function resultOf({id, place, path, doubts, error}: OutputPart, bytes: Uint8Array): BatchResult {
  const text = error || path !== null ? null : Buffer.from(bytes).toString('utf8')
  return {id, place, text, path, doubts, error}
}

/** Collects messages, and passes them to the callback. */
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

/** The settings, with the pack that is first learned from the inputs. */
async function withLearned(names: readonly string[], settings: Settings, {messages, host}: Job): Promise<Settings> {
  const {learnFirst} = await import('./learn/learn-first.ts')
  const options = await learnFirst(await collect(names, settings), settings, messages, host)
  return readSettings(options, names)
}

/**
 * Convert files, folders and archives with many articles each, with workers on all cores.
 *
 * Results come in the order of the inputs. A document that can't be read or converted is a result with an `error`; the others are converted. With `output` they
 * are also written, as the command writes them; `resume` continues a job that was interrupted, and gives the remaining results. If the caller stops asking for
 * results, the job ends.
 *
 *     for await (const {id, text, error} of convertFiles('archive/', {to: 'markdown'})) …
 *
 * @param inputs files and folders, as paths or `file:` URLs; "-" is the standard input
 * @param options by the names that they have on the command line
 * @throws UsageError if options are wrong; the reason of `signal` if it ends the job; an error of the system if outputs can't be written any more
 */
export async function* convertFiles(
  inputs: string | URL | readonly (string | URL)[],
  {signal, onProgress, onMessages, host = plainHost, ...given}: ConvertFilesOptions = {}
): AsyncGenerator<BatchResult, void> {
  const names = pathsOf(inputs)
  const options = checkOptions(given, ['signal', 'onProgress', 'onMessages', 'host'])
  const messages = makeMessages(options, onMessages)
  const listeners = {messages, host, onProgress, signal}
  const settings = await readSettings(options, names)
  const chosen = options.learn ? await withLearned(names, settings, listeners) : settings
  for await (const written of runJob(names, chosen, listeners))
    for (const [part, bytes] of partsOf(written)) {
      // A task gives many results: the signal may be aborted between two of them.
      signal?.throwIfAborted()
      yield resultOf(part, bytes)
    }
}
