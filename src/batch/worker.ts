/** A worker of a run: it makes the same context from the same options, and carries out the tasks that it receives. */
import {type MessagePort, parentPort, workerData} from 'node:worker_threads'
import {convertTask, type TaskContext, type TaskResult} from './convert-task.ts'
import {plainHost} from './host.ts'
import {makeCollector} from './messages.ts'
import type {BatchOptions} from './options.ts'
import {readSettings} from './settings.ts'
import {makeTaskContext} from './task-context.ts'
import type {Task} from './tasks.ts'

/** The message that starts a worker. */
export interface WorkerData {
  options: BatchOptions
  /** The inputs as the user named them. */
  names: readonly string[]
  many: boolean
  apart: boolean
  several: boolean
}

async function context({options, names, ...about}: WorkerData): Promise<TaskContext> {
  const {quiet = false, verbose = false} = options
  const messages = makeCollector({quiet, verbose})
  return makeTaskContext(await readSettings(options, names), messages, about, plainHost)
}

/** Do what the thread was started for: read one archive, or carry out tasks. */
export function work(): void {
  const port = parentPort
  if (!port) throw new Error('this is no worker')
  if (workerData.reading)
    void import('../archive/confined-reader.ts').then(({answerReading}) => answerReading(port, workerData.reading))
  else if (workerData.learning)
    void import('./learn/pass-worker.ts').then(({examineTasks}) => examineTasks(port, workerData.learning))
  else carryOutTasks(port)
}

/** Carry out tasks one after the other. The next one may arrive while another is carried out. */
function carryOutTasks(port: MessagePort): void {
  const ready = context(workerData)
  let last: Promise<unknown> = ready
  const answer = (done: TaskResult) => port.postMessage(done, [done.bytes.buffer as ArrayBuffer])
  port.on('message', (task: Task) => {
    last = last.then(async () => answer(await convertTask(await ready, task)))
  })
}
