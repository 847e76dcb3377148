/** `newsparse filter`: rows in, answers out, one for each line and in their order, for engines that spread the work themselves. */
import {fstatSync} from 'node:fs'
import {getHeapStatistics} from 'node:v8'
import {bytesOf, lineBatches} from '../../archive/json-lines.ts'
import {longestRow} from '../../archive/readers/types.ts'
import {writeTo} from '../../archive/standard-streams.ts'
import {makeBench} from '../bench.ts'
import {addCounts, type Bench, type Counts, carryOut, type Done, noCounts} from '../documents.ts'
import {exitCodes, refuseNames, UsageError} from '../errors.ts'
import type {Execute} from '../execute.ts'
import {breathe} from '../interrupts.ts'
import type {Messages} from '../messages.ts'
import type {CliOptions} from '../options.ts'
import type {Crew} from '../parallel.ts'
import {namesOrStdin} from '../run.ts'
import {readSettings, type Settings} from '../settings.ts'
import {type Piece, piecesOfLines, start, type Task} from '../tasks.ts'
import type {Orders} from '../worker.ts'
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
async function* batches(settings: Settings): AsyncGenerator<Batch> {
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
async function* oneByOne(bench: Bench, tasks: AsyncIterable<Task>, orders: Orders): AsyncGenerator<[Task, Done]> {
  let crew: Crew | undefined
  try {
    for await (const task of tasks) {
      if (isLarge(task)) crew ??= (await import('../parallel.ts')).makeCrew(bench, 1, orders, heapOfWorker())
      yield [task, await (isLarge(task) && crew ? crew.run(task) : carryOut(bench, task))]
      await breathe()
    }
  } finally {
    await crew?.close()
  }
}

async function carriedOut(bench: Bench, tasks: AsyncIterable<Task>): Promise<AsyncIterable<[Task, Done]>> {
  const {settings, many, apart, several} = bench
  const orders: Orders = {options: settings.options, names: ['-'], many, apart, several}
  if (settings.jobs === 1) return oneByOne(bench, tasks, orders)
  return (await import('../parallel.ts')).inParallel(bench, tasks, settings.jobs, orders, heapOfWorker())
}

function linesIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) count++
  return count
}

/** An answer too few or too many would put every later one beside another's line. */
function checkAnswers({count, index}: Task, {bytes}: Done): void {
  const answers = linesIn(bytes)
  if (answers !== count || bytes.at(-1) !== 0x0a)
    throw new Error(`${answers} answers were made for ${count} lines, behind line ${index}`)
}

/** Answer all lines. */
async function answer(bench: Bench, counts: Counts): Promise<void> {
  const keysOf = new WeakMap<Task, Keyed['keys']>()
  async function* tasks() {
    for await (const {task, keys} of batches(bench.settings)) {
      keysOf.set(task, keys)
      yield task
    }
  }
  for await (const [task, done] of await carriedOut(bench, tasks())) {
    checkAnswers(task, done)
    await writeTo('stdout', withKeys(done.bytes, keysOf.get(task) ?? null))
    addCounts(counts, done.counts)
    if (!bench.settings.options.verbose) continue
    bench.messages.put(done.messages)
    await bench.messages.flush()
  }
}

/** Say how many lines were answered, to whoever listens. */
async function sumUp({articles, failed}: Counts, {quiet}: CliOptions): Promise<void> {
  if (quiet) return
  const [answered, errors] = [articles, failed].map((number) => number.toLocaleString('en'))
  await writeTo('stderr', `newsparse: answered ${answered}, errors ${errors}\n`).catch(() => {})
}

/** `newsparse filter`: 0 when every line was answered, whatever became of it. */
export const filter: Execute = async (names, given, messages: Messages) => {
  refuseNames('filter', names)
  namesOrStdin(names)
  // Node reads nothing of a folder, and sees no fault in it.
  if (fstatSync(0).isDirectory()) throw new UsageError('the standard input is a folder: pipe rows in')
  const settings = await readSettings(optionsOf(given), ['-'])
  checkFormat(settings)
  const bench = await makeBench(settings, messages, {many: true, apart: false, several: false})
  const counts = noCounts()
  try {
    await answer(bench, counts)
  } finally {
    await sumUp(counts, settings.options)
  }
  return exitCodes.done
}
