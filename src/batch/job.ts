/** A job: inputs → tasks → outputs, which are written, counted and reported. */
import type {InputError} from '../archive/find-inputs.ts'
import {ExhaustedError} from '../archive/write-output.ts'
import {counted} from '../explain/words.ts'
import {chooseOutput, type OutputPlan} from './choose-output.ts'
import {addCounts, type Counts, noCounts, type OutputPart, partFor, type TaskResult} from './convert-task.ts'
import {explainError} from './explain-error.ts'
import type {Host} from './host.ts'
import {collect, type Inputs} from './inputs.ts'
import type {JobJournal} from './job-journal.ts'
import type {Messages} from './messages.ts'
import {type BatchProgress, makeTeller} from './progress.ts'
import type {Report} from './run-report.ts'
import {runTasks} from './run-tasks.ts'
import type {Settings} from './settings.ts'
import type {ShardRange} from './shard.ts'
import {makeTaskContext} from './task-context.ts'
import {start, type Task, tasksOf} from './tasks.ts'
import {untilAborted} from './until-aborted.ts'

/** Receives messages and progress, and may end the job. */
export interface JobListeners {
  messages: Messages
  host: Host
  /** Called when the job begins, after each task, and at the end. */
  onProgress?: ((progress: BatchProgress) => void) | undefined
  signal?: AbortSignal | undefined
}

/** The result of a task, after it was written. */
export type Written = Pick<TaskResult, 'bytes' | 'parts'>

/** The data of a job, and its counts so far. */
interface Job extends Inputs, JobListeners {
  settings: Settings
  counts: Counts
  report: Report | null
  /** How it is journaled; null if it is not. */
  journal: JobJournal | null
  /** The part of the inputs to convert; null for all inputs. */
  range: ShardRange | null
}

/** Inputs that were not found count as articles that were read, and as failures. */
function miss({messages, counts, report, journal}: Job, {path, message}: InputError): OutputPart {
  messages.error(path, message)
  if (!journal?.earlier) {
    counts.articles++
    counts.failed++
    report?.miss(path, message)
  }
  return {...partFor(path, path), error: {code: 'not-read', message}}
}

/** Report that a document could not be written, and count it. */
function unwritten({messages, counts, report, settings}: Job, {work}: Task, id: string, error: unknown): void {
  const name = work.kind === 'texts' ? id : `${work.name} (${id})`
  counts.failed++
  report?.failure(name, explainError(error, false))
  messages.error(name, explainError(error, settings.options.verbose))
}

/** Handle the result of a task: write it, count it and report it. */
async function take(job: Job, {destination}: OutputPlan, task: Task, result: TaskResult): Promise<void> {
  const names = await destination.take(result, (id, error) => unwritten(job, task, id, error))
  addCounts(job.counts, result.counts)
  job.report?.add(result.tally, result.counts.records)
  job.messages.put(result.messages)
  await job.messages.flush()
  if (result.full !== null) throw new ExhaustedError(result.full)
  job.journal?.note(task, job.counts, destination.position(), names, job.report)
}

/** A host that remembers what is to be stopped if the job is ended early. */
function stoppable(host: Host): {host: Host; stop(reason: Error): Promise<unknown>} {
  const stops: Parameters<Host['onStop']>[0][] = []
  return {
    host: {
      ...host,
      onStop(stop) {
        stops.push(stop)
        host.onStop(stop)
      }
    },
    stop: (reason) => Promise.all(stops.map((stop) => stop(reason)))
  }
}

/** Prepare a job; if that fails, nothing of it is left. */
async function orAbandon<Result>({journal}: Job, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    journal?.abandon()
    throw error
  }
}

/** Carry out all tasks of a job, from the place where it continues. */
async function* carryOut(job: Job, plan: OutputPlan): AsyncGenerator<Written> {
  const {settings, messages, many, journal, signal} = job
  const resumes = (journal?.earlier ?? null) !== null
  const from = resumes && journal ? journal.from : {place: job.range?.from ?? start, index: 0}
  const {host, stop} = stoppable(job.host)
  const about = {many, apart: true, several: job.inputs.length > 1}
  const context = await orAbandon(job, () => makeTaskContext(settings, messages, about, host))
  const tell = makeTeller(job.onProgress, job.inputs, many)
  journal?.begin(job.counts, job.report)
  tell('begin', job.counts, from.place)
  const tasks = tasksOf(job.inputs, settings, plan.outputOf, {...from, until: job.range?.until})
  const results = runTasks(context, tasks, settings.jobs, resumes, job.names)
  let done = false
  try {
    for await (const [task, result] of untilAborted(results, signal, stop)) {
      await take(job, plan, task, result)
      tell('work', job.counts, task.after)
      yield result
    }
    journal?.close(job.counts, job.report)
    await plan.destination.finish()
    done = true
  } catch (error) {
    throw journal ? (await import('./job-journal.ts')).withCure(error) : error
  } finally {
    if (!done) plan.destination.discard()
  }
}

/** Continue an earlier job that was interrupted. */
function announceResume(job: Job): void {
  const earlier = job.journal?.earlier
  if (!earlier) return
  job.counts = {...earlier.counts}
  if (job.report && earlier.tally) job.report.tally = earlier.tally
  if (earlier.counts.articles > 0)
    job.messages.summary(`continuing after ${counted(earlier.counts.articles, 'article')} of the interrupted run`)
}

/** Report inputs that can't be read, and notes about the others. */
async function* tellOfInputs(job: Job): AsyncGenerator<Written> {
  const parts = job.missed.map((error) => miss(job, error))
  for (const {name, text} of job.notes) job.messages.note(name, text)
  await job.messages.flush()
  if (parts.length > 0) yield {bytes: new Uint8Array(), parts}
}

/** The job was complete already; inputs that were not found are reported all the same. */
async function* tellFinished(inputs: Inputs, settings: Settings, listeners: JobListeners): AsyncGenerator<Written> {
  const job: Job = {...inputs, ...listeners, settings, counts: noCounts(), report: null, journal: null, range: null}
  yield* tellOfInputs(job)
  const {report} = settings.options
  if (report !== undefined) job.messages.note(report, 'not written: a report is on what is converted, and nothing is')
  job.messages.summary(`${settings.options.output} is already complete: nothing left to do`)
  await job.messages.flush()
  makeTeller(job.onProgress, job.inputs, job.many)('end', job.counts, null)
}

/** The inputs without those that an earlier, finished run wrote to the same output. */
async function withoutWritten(inputs: Inputs, settings: Settings, listeners: JobListeners): Promise<Inputs> {
  const {inputsWithOutput, refuseOtherOutput} = await import('./finished.ts')
  const written = inputsWithOutput(inputs, settings)
  if (written.length === 0) return inputs
  const about = {many: inputs.many, apart: true, several: inputs.inputs.length > 1}
  const context = await makeTaskContext(settings, listeners.messages, about, listeners.host)
  await refuseOtherOutput({...inputs, inputs: [...written]}, context)
  const known = new Set(written)
  const left = inputs.inputs.filter((input) => !known.has(input))
  if (left.length > 0)
    listeners.messages.summary(
      `${written.length} of ${inputs.inputs.length} outputs are there; the others are written now`
    )
  return {...inputs, inputs: left}
}

/** Convert all inputs by checked settings. Returns the counts. Failures are reported and counted, and the other documents are converted. */
export async function* runJob(
  names: readonly string[],
  settings: Settings,
  listeners: JobListeners
): AsyncGenerator<Written, void> {
  const {report: path} = settings.options
  const {host, signal} = listeners
  signal?.throwIfAborted()
  const found = await host.searching(() => collect(names, settings))
  const inputs = settings.options.resume ? await withoutWritten(found, settings, listeners) : found
  if (inputs.inputs.length === 0 && found.inputs.length > 0) return yield* tellFinished(found, settings, listeners)
  const report = path === undefined ? null : (await import('./run-report.ts')).makeReport(path, names, settings)
  const {shard} = settings
  const range = shard ? await (await import('./shard.ts')).shardRangeOf(inputs.inputs, settings, shard) : null
  const plan = await chooseOutput(inputs, settings, host)
  const {journal} = plan
  const job: Job = {...inputs, ...listeners, settings, counts: noCounts(), report, journal, range}
  announceResume(job)
  yield* tellOfInputs(job)
  try {
    if (!journal?.over && job.inputs.length > 0) yield* carryOut(job, plan)
    report?.finish()
    journal?.remove()
    makeTeller(job.onProgress, job.inputs, job.many)('end', job.counts, null)
  } finally {
    journal?.leave()
  }
}
