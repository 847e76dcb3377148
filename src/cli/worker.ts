/** A worker of a run: makes itself the same bench from the same options, and carries out the tasks it is given. */
import {type MessagePort, parentPort, workerData} from 'node:worker_threads'
import {makeBench} from './bench.ts'
import type {Bench, Done} from './documents.ts'
import {carryOut} from './documents.ts'
import {makeMessages} from './messages.ts'
import type {CliOptions} from './options.ts'
import {readSettings} from './settings.ts'
import type {Task} from './tasks.ts'

/** What a worker is told. */
export interface Orders {
  options: CliOptions
  /** The inputs as they were named. */
  names: readonly string[]
  many: boolean
  apart: boolean
  several: boolean
}

async function bench({options, names, ...about}: Orders): Promise<Bench> {
  const {quiet = false, verbose = false} = options
  const messages = makeMessages(() => Promise.reject(new Error('a worker prints nothing')), {quiet, verbose})
  return makeBench(await readSettings(options, names), messages, about)
}

/** Be what the thread was started for: a reader of one archive, or one that carries out tasks. */
export function work(): void {
  const port = parentPort
  if (!port) throw new Error('this is no worker')
  if (workerData.reading)
    void import('../archive/confined-reader.ts').then(({answerReading}) => answerReading(port, workerData.reading))
  else if (workerData.learning)
    void import('./learn/look-worker.ts').then(({lookAtTasks}) => lookAtTasks(port, workerData.learning))
  else carryOutTasks(port)
}

/** Carry out tasks until there are no more, one after the other: another may come while one is carried out. */
function carryOutTasks(port: MessagePort): void {
  const ready = bench(workerData)
  let last: Promise<unknown> = ready
  const answer = (done: Done) => port.postMessage(done, [done.bytes.buffer as ArrayBuffer])
  port.on('message', (task: Task) => {
    last = last.then(async () => answer(await carryOut(await ready, task)))
  })
}
