/** A pool of worker threads. It does not know what the tasks and their results are. */
import type {Worker} from 'node:worker_threads'
import {ExhaustedError} from './write-output.ts'

/** A worker died during a task. The tasks that it had not begun are done by another worker. */
export class WorkerLost extends Error {
  override name = 'WorkerLost'
  /** Whether it died because it had too little memory. */
  readonly ofMemory: boolean

  constructor(cause: string, ofMemory: boolean) {
    super(cause)
    this.ofMemory = ofMemory
  }
}

export interface Pool<Task, Done> {
  /** @throws WorkerLost if the worker died during this task */
  run(task: Task): Promise<Done>
  /** Ends all workers at once, and resolves when they have ended. If a reason is given, unfinished tasks are rejected with it. */
  close(reason?: Error): Promise<void>
}

interface Job<Task, Done> {
  task: Task
  resolve(done: Done): void
  reject(error: Error): void
}

/** How many tasks a worker has at a time: when it finishes one, it already has the next. */
const ahead = 2

const outOfMemory = 'ERR_WORKER_OUT_OF_MEMORY'
const neverBegan = 'ERR_WORKER_INIT_FAILED'

const noWorker = (cause: string) =>
  `no worker can be started (${cause}); use fewer --jobs, or raise the limits of the system (ulimit)`

function causeOf(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  return code === outOfMemory ? 'it ran out of memory' : message
}

/** Start a worker. If the system has no memory for it, no further workers are started. */
function started(start: () => Worker): Worker {
  try {
    return start()
  } catch (error) {
    throw new ExhaustedError(noWorker((error as Error).message))
  }
}

/** A worker with the tasks that it was given, in order. It answers in the same order. */
class Hand<Task, Done> {
  readonly jobs: Job<Task, Done>[] = []
  readonly #worker: Worker
  #cause = 'it ended by itself'
  /** It could not be started; another one could not be, either. */
  #neverBegan = false
  #ofMemory = false

  constructor(worker: Worker, next: () => void, gone: (hand: Hand<Task, Done>, cause: Error) => void) {
    this.#worker = worker
    worker.on('message', (done: Done) => {
      this.jobs.shift()?.resolve(done)
      next()
    })
    worker.on('error', (error) => {
      this.#cause = causeOf(error)
      this.#ofMemory = (error as NodeJS.ErrnoException).code === outOfMemory
      this.#neverBegan = (error as NodeJS.ErrnoException).code === neverBegan
    })
    worker.on('exit', () =>
      gone(
        this,
        this.#neverBegan ? new ExhaustedError(noWorker(this.#cause)) : new WorkerLost(this.#cause, this.#ofMemory)
      )
    )
  }

  give(job: Job<Task, Done>): void {
    this.jobs.push(job)
    this.#worker.postMessage(job.task)
  }

  async end(): Promise<void> {
    // Later messages are ignored. An error event without a listener would end the process.
    this.#worker.removeAllListeners().on('error', () => {})
    await this.#worker.terminate()
  }
}

/**
 * Make a pool of `size` workers.
 *
 * A worker answers each task with one message, in order. If it dies, the promise of its current task is rejected with a {@link WorkerLost}. Its other tasks go
 * to other workers, and a new worker replaces it.
 */
export function makePool<Task, Done>(size: number, start: () => Worker): Pool<Task, Done> {
  const waiting: Job<Task, Done>[] = []
  const hands = new Set<Hand<Task, Done>>()
  const hire = (): Hand<Task, Done> => {
    const hand: Hand<Task, Done> = new Hand(started(start), deal, (lost, cause) => {
      hands.delete(lost)
      const [job, ...others] = lost.jobs
      waiting.unshift(...others)
      job?.reject(cause)
      deal()
    })
    hands.add(hand)
    return hand
  }
  /** The worker with the fewest tasks; a new one as long as the pool is not full. */
  const idlest = (): Hand<Task, Done> => {
    const [hand] = [...hands].sort((one, other) => one.jobs.length - other.jobs.length)
    return hand && (hand.jobs.length === 0 || hands.size === size) ? hand : hire()
  }
  function deal(): void {
    while (waiting.length > 0) {
      const hand = idlest()
      if (hand.jobs.length >= ahead) return
      hand.give(waiting.shift() as Job<Task, Done>)
    }
  }
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({task, resolve, reject})
        deal()
      }),
    async close(reason) {
      const all = [...hands]
      const left = [...all.flatMap((hand) => hand.jobs), ...waiting.splice(0)]
      hands.clear()
      if (reason) for (const job of left) job.reject(reason)
      await Promise.all(all.map((hand) => hand.end()))
    }
  }
}
