/** Tasks carried out by workers, on all cores. */
import {rmSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import {inOrder} from '../archive/in-order.ts'
import {makePool, type Pool, WorkerLost} from '../archive/pool.ts'
import {mergeTallies} from '../archive/report/merge-tallies.ts'
import type {Tally} from '../archive/report/tally.ts'
import {scanRow} from '../archive/row-scan.ts'
import {workerFile} from '../archive/worker-file.ts'
import {partOf} from '../archive/write-output.ts'
import {addCounts, type Counts, convertTask, noCounts, type TaskContext, type TaskResult} from './convert-task.ts'
import {nameOf} from './names.ts'
import type {Task, Work} from './tasks.ts'
import type {WorkerData} from './worker.ts'

/** Most new objects are soon unused: more room for them costs memory and saves no time. */
const resourceLimits = {maxYoungGenerationSizeMb: 16}

/** The documents of the task, one by one. */
const parts: {readonly [Kind in Work['kind']]: (work: Extract<Work, {kind: Kind}>) => Work[]} = {
  texts: (work) => work.files.map((file) => ({...work, files: [file]})),
  lines(work) {
    const lines: Work[] = []
    const bytes = Buffer.from(work.bytes.buffer, work.bytes.byteOffset, work.bytes.length)
    for (let at = 0; at < bytes.length; ) {
      const end = bytes.indexOf(0x0a, at) + 1 || bytes.length
      lines.push({...work, bytes: bytes.subarray(at, end), first: work.first + lines.length})
      at = end
    }
    return lines
  },
  items: (work) => work.items.map((item, at) => ({...work, items: [item], first: work.first + at})),
  unread: (work) => [work]
}

/** A task for each document. */
const singles = (task: Task): Task[] =>
  (parts[task.work.kind] as (work: Work) => Work[])(task.work).map((work, at) => ({
    ...task,
    work,
    count: 1,
    index: task.index + at
  }))

/** The error in place of a document that has killed two workers. */
function lostWork(work: Work, message: string): Work {
  if (work.kind === 'texts' && work.files[0]) {
    const [{path, id}] = work.files
    return {kind: 'unread', name: nameOf({path}), id, code: 'not-converted', message}
  }
  const {name, first = 1} = work as Extract<Work, {kind: 'lines' | 'items'}>
  const said =
    work.kind === 'lines' ? scanRow(Buffer.from(work.bytes.buffer, work.bytes.byteOffset, work.bytes.length)) : []
  const item = {kind: 'fault', name: null, number: first, code: 'not-converted', message, said} as const
  return {kind: 'items', name, inside: true, items: [item], first}
}

function sumOf(all: readonly Counts[]): Counts {
  const sum = noCounts()
  for (const counts of all) addCounts(sum, counts)
  return sum
}

const mergedTallies = ([first, ...others]: readonly Tally[]): Tally | null =>
  others.reduce(mergeTallies, first as Tally) ?? null

const joined = (all: readonly TaskResult[]): TaskResult => ({
  bytes: Buffer.concat(all.map(({bytes}) => bytes)),
  parts: all.flatMap((done) => done.parts),
  counts: sumOf(all.map(({counts}) => counts)),
  messages: all.flatMap(({messages}) => messages),
  tally: mergedTallies(all.flatMap(({tally}) => tally ?? [])),
  full: all.find(({full}) => full)?.full ?? null
})

/** When a worker dies, each document of its task is tried once more in a worker; a document that kills a second worker is not converted. */
async function again(context: TaskContext, pool: Pool<Task, TaskResult>, task: Task): Promise<TaskResult> {
  const all: TaskResult[] = []
  for (const single of singles(task))
    try {
      all.push(await pool.run(single))
    } catch (error) {
      if (!(error instanceof WorkerLost)) throw error
      all.push(await giveUp(context, single, `it crashed the worker twice (${error.message})`))
    }
  return joined(all)
}

/** The result for a document whose conversion is given up. */
function giveUp(context: TaskContext, single: Task, why: string): Promise<TaskResult> {
  const message = `it was not converted, because ${why}; try it alone`
  return convertTask(context, {...single, work: lostWork(single.work, message)})
}

export interface TaskPool {
  /** Carry out a task in a worker. There is always a result: a document that kills workers becomes an error. */
  run(task: Task): Promise<TaskResult>
  close(): Promise<void>
}

/** Workers for a run; `heap`: the memory limit of each in megabytes, if it is not that of the process. */
export function makeTaskPool(context: TaskContext, size: number, orders: WorkerData, heap?: number): TaskPool {
  const limits = heap ? {...resourceLimits, maxOldGenerationSizeMb: heap} : resourceLimits
  const pool = makePool<Task, TaskResult>(
    size,
    () => new Worker(workerFile, {workerData: orders, resourceLimits: limits})
  )
  const underway = new Set<Task>()
  context.host.onStop(async (reason) => {
    const stopped = [...underway]
    await pool.close(reason)
    stopped.forEach(discardParts)
  })
  return {
    async run(task) {
      underway.add(task)
      try {
        return await pool.run(task)
      } catch (error) {
        if (!(error instanceof WorkerLost)) throw error
        // A document that took too much memory would take it again.
        if (error.ofMemory && task.count === 1) return giveUp(context, task, 'it needs more memory than there is')
        return await again(context, pool, task)
      } finally {
        underway.delete(task)
      }
    },
    close: () => pool.close()
  }
}

/** Remove incomplete files of a worker that was stopped. */
function discardParts({work}: Task): void {
  if (work.kind !== 'texts') return
  for (const {output} of work.files) if (output !== null) rmSync(partOf(output), {force: true})
}

/** Carry out tasks with this many workers, or with one for each core; each is returned with its result, in order. */
export async function* runInWorkers(
  context: TaskContext,
  tasks: AsyncIterable<Task>,
  jobs: number | undefined,
  orders: WorkerData,
  heap?: number
): AsyncGenerator<[Task, TaskResult]> {
  const size = jobs ?? availableParallelism()
  const pool = makeTaskPool(context, size, orders, heap)
  try {
    yield* inOrder(tasks, pool.run, 3 * size)
  } finally {
    await pool.close()
  }
}
