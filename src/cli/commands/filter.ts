/** `newsparse filter`: rows in, answers out, one for each line and in their order, for engines that spread the work themselves. */
import {fstatSync} from 'node:fs'
import {getHeapStatistics} from 'node:v8'
import {bytesOf, lineBatches} from '../../archive/json-lines.ts'
import {longestRow} from '../../archive/readers/types.ts'
import {writeTo} from '../../archive/standard-streams.ts'
import {
  addCounts,
  type Counts,
  convertTask,
  noCounts,
  type TaskContext,
  type TaskResult
} from '../../batch/convert-task.ts'
import {UsageError} from '../../batch/errors.ts'
import {letEventsIn} from '../../batch/let-events-in.ts'
import {readSettings, type Settings} from '../../batch/settings.ts'
import {makeTaskContext} from '../../batch/task-context.ts'
import {type Piece, piecesOfLines, start, type Task} from '../../batch/tasks.ts'
import type {WorkerData} from '../../batch/worker.ts'
import type {TaskPool} from '../../batch/worker-pool.ts'
import {exitCodes, refuseNames} from '../errors.ts'
import type {Execute} from '../execute.ts'
import {namesOrStdin} from '../input-names.ts'
import {signalHost} from '../interrupts.ts'
import type {Printer} from '../messages.ts'
import type {CliOptions} from '../options.ts'
import {type Keyed, partKeys, withKeys} from './key-tab.ts'

/** No article is so long; what is goes back with an error, and does not hold up a cluster. */
const usualMaxBytes = '2M'

/** Formats that answer a line with a line. */
const lineFormats: ReadonlySet<string> = new Set(['jsonl', 'dolma'])

/** A line of so many bytes may take all the memory there is: a worker that dies of it does not take the run along. */
const large = 1024 ** 2

/** Megabytes that a worker may take, of what the process may: a text that takes all dies soon, and leaves room for the others. */
const heapOfWorker = () => Math.min(2048, Math.ceil(getHeapStatistics().heap_size_limit / 1024 ** 2 / 2))

/** The options of conversion that hold for a filter. No other has a say: an engine's machines differ in what lies about. */
const optionsOf = (given: CliOptions): CliOptions => ({
  ...given,
  from: 'jsonl',
  to: given.to ?? 'jsonl',
  maxBytes: given.maxBytes ?? usualMaxBytes,
  jobs: given.jobs ?? '1'
})

function checkFormat({format}: Settings): void {
  if (lineFormats.has(format.name)) return
  throw new UsageError(
    `"newsparse filter" answers a line with a line: ${[...lineFormats].join(' or ')}, not ${format.name}`
  )
}

/** A task, with the keys that stand before its lines. */
interface Batch extends Keyed {
  task: Task
}

/** Lines as tasks, as they come. */
async function* batches(settings: Settings<CliOptions>): AsyncGenerator<Batch> {
  const {reading, options} = settings
  const longest = longestRow(reading.maxBytes)
  let index = 0
  for await (const batch of lineBatches(bytesOf('-'), {longest, keyed: options.keyTab ?? false})) {
    const {keys, rows} = options.keyTab ? partKeys(batch) : {keys: null, rows: batch}
    yield {keys, task: taskOf(piecesOfLines({path: '-', id: 'stdin'}, settings, rows, index + 1), index)}
    index += batch.count
  }
}

const taskOf = ({work, count}: Piece, index: number): Task => ({work, count, index, after: start})

const isLarge = ({work}: Task) => work.kind === 'lines' && work.bytes.length >= large

/** Carry out the tasks here, but those that may take all memory. */
async function* oneByOne(
  context: TaskContext,
  tasks: AsyncIterable<Task>,
  orders: WorkerData
): AsyncGenerator<[Task, TaskResult]> {
  let pool: TaskPool | undefined
  try {
    for await (const task of tasks) {
      if (isLarge(task))
        pool ??= (await import('../../batch/worker-pool.ts')).makeTaskPool(context, 1, orders, heapOfWorker())
      yield [task, await (isLarge(task) && pool ? pool.run(task) : convertTask(context, task))]
      await letEventsIn()
    }
  } finally {
    await pool?.close()
  }
}

async function runTasks(context: TaskContext, tasks: AsyncIterable<Task>): Promise<AsyncIterable<[Task, TaskResult]>> {
  const {settings, many, apart, several} = context
  const orders: WorkerData = {options: settings.options, names: ['-'], many, apart, several}
  if (settings.jobs === 1) return oneByOne(context, tasks, orders)
  return (await import('../../batch/worker-pool.ts')).runInWorkers(
    context,
    tasks,
    settings.jobs,
    orders,
    heapOfWorker()
  )
}

function linesIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) count++
  return count
}

/** An answer too few or too many would put every later one beside another's line. */
function checkAnswers({count, index}: Task, {bytes}: TaskResult): void {
  const answers = linesIn(bytes)
  if (answers !== count || bytes.at(-1) !== 0x0a)
    throw new Error(`${answers} answers were made for ${count} lines, behind line ${index}`)
}

/** Answer all lines. */
async function answer(
  context: TaskContext,
  settings: Settings<CliOptions>,
  counts: Counts,
  messages: Printer
): Promise<void> {
  const keysOf = new WeakMap<Task, Keyed['keys']>()
  async function* tasks() {
    for await (const {task, keys} of batches(settings)) {
      keysOf.set(task, keys)
      yield task
    }
  }
  for await (const [task, done] of await runTasks(context, tasks())) {
    checkAnswers(task, done)
    await writeTo('stdout', withKeys(done.bytes, keysOf.get(task) ?? null))
    addCounts(counts, done.counts)
    if (!settings.options.verbose) continue
    messages.put(done.messages)
    await messages.flush()
  }
}

/** Say how many lines were answered, to whoever listens. */
async function sumUp({articles, failed}: Counts, {quiet}: CliOptions): Promise<void> {
  if (quiet) return
  const [answered, errors] = [articles, failed].map((number) => number.toLocaleString('en'))
  await writeTo('stderr', `newsparse: answered ${answered}, errors ${errors}\n`).catch(() => {})
}

/** `newsparse filter`: 0 when every line was answered, whatever became of it. */
export const filter: Execute = async (names, given, messages: Printer) => {
  refuseNames('filter', names)
  namesOrStdin(names)
  // Node reads nothing of a folder, and sees no fault in it.
  if (fstatSync(0).isDirectory()) throw new UsageError('the standard input is a folder: pipe rows in')
  const settings = await readSettings(optionsOf(given), ['-'])
  checkFormat(settings)
  const context = await makeTaskContext(settings, messages, {many: true, apart: false, several: false}, signalHost)
  const counts = noCounts()
  try {
    await answer(context, settings, counts, messages)
  } finally {
    await sumUp(counts, settings.options)
  }
  return exitCodes.done
}
