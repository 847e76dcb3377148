/** One pass over the inputs: every article is given to a collector, in this thread or in workers, and their results are merged. */
import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import type {Input} from '../../archive/find-inputs.ts'
import {inOrder} from '../../archive/in-order.ts'
import {makePool, type Pool, WorkerLost} from '../../archive/pool.ts'
import {workerFile} from '../../archive/worker-file.ts'
import {
  type Collector,
  makeCountingConverter,
  makeDiagnosisConverter,
  makeObservingConverter
} from '../../learn/converters.ts'
import {type Diagnosis, newDiagnosis} from '../../learn/diagnosis.ts'
import type {Groups} from '../../learn/observe.ts'
import type {Counted, CountingMemory, Survey} from '../../learn/passes.ts'
import {addCounts, type Counts, convertTask, noCounts, type TaskContext} from '../convert-task.ts'
import {asUsage} from '../errors.ts'
import {handleEvents} from '../handle-events.ts'
import {type Host, plainHost} from '../host.ts'
import type {Message, MessageCollector, Messages} from '../messages.ts'
import type {BatchOptions} from '../options.ts'
import {type BatchProgress, makeTeller} from '../progress.ts'
import type {Settings} from '../settings.ts'
import {start, type Task, tasksOf} from '../tasks.ts'

/** Which pass it is, with the memory that its workers share. */
export type Pass =
  | {kind: 'count'; memory: CountingMemory}
  | {kind: 'observe'; survey: Survey}
  | {kind: 'diagnosis'; survey: Survey}

/** The results of the passes. */
export interface Finds {
  count: Counted
  observe: Groups
  diagnosis: Diagnosis
}

/** The message that starts a worker. */
export interface LearnOrders {
  options: BatchOptions
  names: readonly string[]
  pass: Pass
}

/** The result of a task. */
export interface Found<Kind extends Pass['kind'] = Pass['kind']> {
  finds: Finds[Kind]
  counts: Counts
  messages: Message[]
}

export type Look = (task: Task) => Promise<Found>

const collectors: {
  readonly [Kind in Pass['kind']]: (pass: Extract<Pass, {kind: Kind}>, settings: Settings) => Collector<Finds[Kind]>
} = {
  count: ({memory}, {convert}) => makeCountingConverter(memory, convert),
  observe: ({survey}, {convert}) => makeObservingConverter(survey, convert),
  diagnosis: ({survey}, {convert}) => makeDiagnosisConverter(survey, convert)
}

/** Examines tasks. */
export async function makeLook(pass: Pass, settings: Settings, messages: MessageCollector): Promise<Look> {
  const collector = await asUsage(() =>
    (collectors[pass.kind] as (pass: Pass, settings: Settings) => Collector<Finds[Pass['kind']]>)(pass, settings)
  )
  const context: TaskContext = {
    settings,
    converter: collector,
    messages,
    many: true,
    apart: false,
    several: false,
    collector: null,
    host: plainHost,
    toRow: null
  }
  return async (task) => {
    const {counts, messages: said} = await convertTask(context, task)
    return {finds: collector.take(), counts, messages: said}
  }
}

/** The result of a pass over nothing. */
const empty: {readonly [Kind in Pass['kind']]: () => Finds[Kind]} = {
  count: () => ({told: new Float64Array(), heads: []}),
  observe: () => new Map(),
  diagnosis: newDiagnosis
}

/** Number of tasks that are examined in this thread before workers are started. */
const tasksHere = 4

/** Workers keep little between tasks. */
const resourceLimits = {maxYoungGenerationSizeMb: 16}

const lost = ({work, count}: Task, {message}: Error): Message => ({
  place: 'name' in work ? work.name : 'newsparse',
  kind: 'error',
  text: `${count} articles were skipped, because the worker died of them (${message})`
})

async function* inWorkers(
  tasks: AsyncGenerator<Task>,
  size: number,
  orders: LearnOrders,
  empty: () => Finds[Pass['kind']],
  host: Host
): AsyncGenerator<[Task, Found]> {
  const pool: Pool<Task, Found> = makePool(
    size,
    () => new Worker(workerFile, {workerData: {learning: orders}, resourceLimits})
  )
  host.onStop(() => pool.close())
  const attempt = async (task: Task): Promise<Found> => {
    try {
      return await pool.run(task)
    } catch (error) {
      if (!(error instanceof WorkerLost)) throw error
      const counts = {...noCounts(), articles: task.count, failed: task.count}
      return {finds: empty(), counts, messages: [lost(task, error)]}
    }
  }
  try {
    yield* inOrder(tasks, attempt, 3 * size)
  } finally {
    await pool.close()
  }
}

async function* lookedAt(pass: Pass, {inputs, settings, messages, host}: Walk): AsyncGenerator<[Task, Found]> {
  const tasks = tasksOf(inputs.inputs, settings, () => null)
  const look = await makeLook(pass, settings, messages)
  const here = settings.jobs === 1 ? Number.POSITIVE_INFINITY : tasksHere
  for (let number = 0; number < here; number++) {
    const next = await tasks.next()
    if (next.done) return
    // As a worker does: a part of a text keeps all of the text in memory.
    yield [next.value, structuredClone(await look(next.value))]
    await handleEvents()
  }
  const {options} = settings
  const size = settings.jobs ?? availableParallelism()
  yield* inWorkers(tasks, size, {options, names: inputs.names, pass}, empty[pass.kind], host)
}

/** The inputs of a command line, and their names as given. */
export interface Inputs {
  names: readonly string[]
  inputs: readonly Input[]
}

/** What a pass needs. */
export interface Walk {
  inputs: Inputs
  settings: Settings
  messages: Messages
  host: Host
  onProgress?: ((progress: BatchProgress) => void) | undefined
}

/** Make a pass over all inputs; `take` receives the result of each task. If `tells`, errors are reported. */
export async function walk<Kind extends Pass['kind']>(
  pass: Extract<Pass, {kind: Kind}>,
  given: Walk,
  take: (finds: Finds[Kind]) => void,
  tells = true
): Promise<Counts> {
  const {inputs, messages, onProgress} = given
  const counts = noCounts()
  const tell = makeTeller(onProgress, inputs.inputs, true)
  tell('begin', counts, start)
  for await (const [task, found] of lookedAt(pass, given)) {
    take(found.finds as Finds[Kind])
    addCounts(counts, found.counts)
    if (tells) messages.put(found.messages)
    await messages.flush()
    tell('work', counts, task.after)
  }
  tell('end', counts, null)
  return counts
}
