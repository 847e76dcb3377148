/** Reads the same documents with two sets of rules, and shows where the results differ. */
import {FILE_HEADERS_ONLY, formatPatch} from 'diff'
import type {Converter} from '../../convert.ts'
import {visible} from '../../source/visible.ts'
import {convertTask, partsOf, type TaskContext, type TaskResult} from '../convert-task.ts'
import {handleEvents} from '../handle-events.ts'
import type {Host} from '../host.ts'
import {collect} from '../inputs.ts'
import type {Messages} from '../messages.ts'
import type {Settings} from '../settings.ts'
import {makeConverter} from '../task-context.ts'
import {tasksOf} from '../tasks.ts'
import {patchOf} from './line-diff.ts'

/** The result of a comparison. */
export interface Comparison {
  articles: number
  /** Number of articles that the two sets of rules read differently. */
  changed: number
  /** Number of inputs that could not be read, and of documents that could not be converted. */
  failed: number
}

/** Receives messages, and collects the counts. */
export interface Comparing {
  messages: Messages
  host: Host
  count: Comparison
}

/** A converter that returns the difference between the results of two others; undefined if there is none. */
const comparing = (one: Converter, other: Converter, count: Comparison): Converter => ({
  convert(...document) {
    const [here, there] = [one.convert(...document), other.convert(...document)]
    count.articles++
    if (here.output === there.output) return {...here, output: ''}
    count.changed++
    const name = visible(document[1]?.id ?? 'stdin')
    const patch = patchOf(`a/${name}`, `b/${name}`, here.output, there.output)
    return {...here, output: formatPatch(patch, FILE_HEADERS_ONLY)}
  }
})

/** The differences of each document. */
function patchesOf(done: TaskResult): string[] {
  const patches: string[] = []
  for (const [{length, error}, content] of partsOf(done))
    if (!error && length > 0) patches.push(Buffer.from(content).toString('utf8'))
  return patches
}

/**
 * Compare the articles that two settings make of the same inputs. The inputs are read by the first settings; nothing is written.
 *
 * @returns a unified diff for each article that differs
 */
export async function* compareRules(
  names: readonly string[],
  settings: Settings,
  other: Settings,
  {messages, host, count}: Comparing
): AsyncGenerator<string> {
  const [one, two] = [await makeConverter(settings.convert), await makeConverter(other.convert)]
  const {inputs, missed, many} = await collect(names, settings)
  for (const {path, message} of missed) messages.error(path, message)
  count.failed += missed.length
  const context: TaskContext = {
    settings,
    converter: comparing(one, two, count),
    messages,
    many,
    apart: true,
    several: false,
    collector: null,
    host,
    toRow: null
  }
  for await (const task of tasksOf(inputs, settings, () => null)) {
    const done = await convertTask(context, task)
    count.failed += done.counts.failed
    yield* patchesOf(done)
    messages.put(done.messages)
    await messages.flush()
    await handleEvents()
  }
}
