/** An answer for each line: for engines that divide the work among machines themselves, and must know which answer belongs to which line. */
import {getHeapStatistics} from 'node:v8'
import {bytesOf, lineBatches} from '../../archive/json-lines.ts'
import {longestRow} from '../../archive/readers/types.ts'
import {addCounts, type Counts, convertTask, type TaskContext, type TaskResult} from '../convert-task.ts'
import {UsageError} from '../errors.ts'
import {handleEvents} from '../handle-events.ts'
import type {Host} from '../host.ts'
import type {Messages} from '../messages.ts'
import type {Settings} from '../settings.ts'
import {makeTaskContext} from '../task-context.ts'
import {type Piece, piecesOfLines, start, type Task} from '../tasks.ts'
import type {WorkerData} from '../worker.ts'
import type {TaskPool} from '../worker-pool.ts'
import {type Keyed, partKeys, withKeys} from './key-tab.ts'

/** Formats with exactly one line of output for each line of input. */
const lineFormats: ReadonlySet<string> = new Set(['jsonl', 'dolma'])

/** A longer line may take all memory: it is converted by a worker, so that the run survives if the worker dies. */
const large = 1024 ** 2

/** Memory of a worker in megabytes, as a part of what the process may use: a text that takes too much fails early, and leaves memory for the others. */
const heapOfWorker = () => Math.min(2048, Math.ceil(getHeapStatistics().heap_size_limit / 1024 ** 2 / 2))

/** @throws UsageError for a format that does not write one line for each line */
export function checkFormat({format}: Settings): void {
  if (lineFormats.has(format.name)) return
  throw new UsageError(
    `"newsparse filter" answers a line with a line: ${[...lineFormats].join(' or ')}, not ${format.name}`
  )
}

/** A task, with the keys that precede its lines. */
interface Batch extends Keyed {
  task: Task
}

/** Lines as tasks, as they come. */
async function* batches(settings: Settings, keyed: boolean): AsyncGenerator<Batch> {
  const {reading} = settings
  const longest = longestRow(reading.maxBytes)
  let index = 0
  for await (const batch of lineBatches(bytesOf('-'), {longest, keyed})) {
    const {keys, rows} = keyed ? partKeys(batch) : {keys: null, rows: batch}
    yield {keys, task: taskOf(piecesOfLines({path: '-', id: 'stdin'}, settings, rows, index + 1), index)}
    index += batch.count
  }
}

const taskOf = ({work, count}: Piece, index: number): Task => ({work, count, index, after: start})

const isLarge = ({work}: Task) => work.kind === 'lines' && work.bytes.length >= large

/** Carry out the tasks in this thread, except those that may take all memory. */
async function* oneByOne(
  context: TaskContext,
  tasks: AsyncIterable<Task>,
  orders: WorkerData
): AsyncGenerator<[Task, TaskResult]> {
  let pool: TaskPool | undefined
  try {
    for await (const task of tasks) {
      if (isLarge(task)) pool ??= (await import('../worker-pool.ts')).makeTaskPool(context, 1, orders, heapOfWorker())
      yield [task, await (isLarge(task) && pool ? pool.run(task) : convertTask(context, task))]
      await handleEvents()
    }
  } finally {
    await pool?.close()
  }
}

async function runTasks(context: TaskContext, tasks: AsyncIterable<Task>): Promise<AsyncIterable<[Task, TaskResult]>> {
  const {settings, many, apart, several} = context
  const orders: WorkerData = {options: settings.options, names: ['-'], many, apart, several}
  if (settings.jobs === 1) return oneByOne(context, tasks, orders)
  return (await import('../worker-pool.ts')).runInWorkers(context, tasks, settings.jobs, orders, heapOfWorker())
}

function linesIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) count++
  return count
}

/** One answer too few or too many would put every later answer beside the wrong line. */
function checkAnswers({count, index}: Task, {bytes}: TaskResult): void {
  const answers = linesIn(bytes)
  if (answers !== count || bytes.at(-1) !== 0x0a)
    throw new Error(`${answers} answers were made for ${count} lines, after line ${index}`)
}

/** Options of `answerLines`, besides the settings. */
export interface Answering {
  messages: Messages
  host: Host
  /** A key and a tab precede each row and its answer, as in Hadoop Streaming. */
  keyed: boolean
  /** Called for each answered line, so that the count is correct even if the run ends early. */
  counts: Counts
}

/**
 * Answer each line of JSON from the standard input with one line, in the same order, even if a line can't be converted.
 *
 * @param settings settings that `checkFormat` accepts
 * @returns the answers, several lines at a time
 */
export async function* answerLines(
  settings: Settings,
  {messages, host, keyed, counts}: Answering
): AsyncGenerator<Uint8Array> {
  const context = await makeTaskContext(settings, messages, {many: true, apart: false, several: false}, host)
  const keysOf = new WeakMap<Task, Keyed['keys']>()
  async function* tasks() {
    for await (const {task, keys} of batches(settings, keyed)) {
      keysOf.set(task, keys)
      yield task
    }
  }
  for await (const [task, done] of await runTasks(context, tasks())) {
    checkAnswers(task, done)
    yield withKeys(done.bytes, keysOf.get(task) ?? null)
    addCounts(counts, done.counts)
    if (!settings.options.verbose) continue
    messages.put(done.messages)
    await messages.flush()
  }
}
