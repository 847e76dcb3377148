/** `--resume`: the journal of a run, and where the run continues. */
import {createHash} from 'node:crypto'
import {closeSync, existsSync, openSync, readdirSync, readSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Input} from '../archive/find-inputs.ts'
import {type Journal, openJournal, readJournal} from '../archive/journal.ts'
import type {Tally} from '../archive/report/tally.ts'
import {besides, isRunning, OutputError} from '../archive/write-output.ts'
import {loadProvenance} from '../write/load-original.ts'
import type {Counts} from './convert-task.ts'
import {UsageError} from './errors.ts'
import type {Host} from './host.ts'
import type {Report} from './run-report.ts'
import type {Settings} from './settings.ts'
import {rowsOf} from './table-formats.ts'
import {type Checkpoint, start, type Task} from './tasks.ts'
import {typed} from './typed-options.ts'
import {version} from './version.ts'

/** What is recorded after a task. */
interface Entry {
  /** Where the run continues; null if only the last step is missing. */
  place: Checkpoint | null
  /** Number of articles before that place. */
  index: number
  counts: Counts
  /** Number of bytes of the output. */
  out: number
  /** Outputs whose names were not known before. */
  names?: string[]
  tally?: Tally
}

/** The journal of a job, and where the job continues. */
export interface JobJournal {
  /** Where it begins, and how many articles precede that place. */
  from: {place: Checkpoint; index: number}
  /** What an earlier run has done; null if this one starts from the beginning. */
  earlier: {counts: Counts; tally: Tally | null; names: readonly string[]; out: number} | null
  /** Everything was written already; only the journal was left. */
  over: boolean
  /** The outputs may be written: from here on, existing ones were written by this run. */
  begin(counts: Counts, report: Report | null): void
  /** A task is done, and this many bytes were safely written; null: not all of them. */
  note(task: Task, counts: Counts, position: number | null, names: readonly string[], report: Report | null): void
  /** The last step begins: the output is moved to its place. */
  close(counts: Counts, report: Report | null): void
  /** The job is complete. */
  remove(): void
  /** The run has ended or was stopped: another one may continue it. */
  leave(): void
  /** The run ends before it has begun: there is nothing to continue, except what an earlier run left. */
  abandon(): void
}

const hashOf = (lines: Iterable<string>): string => {
  const hash = createHash('sha256')
  for (const line of lines) hash.update(line).update('\0')
  return hash.digest('hex')
}

/** Number of bytes at each end of an input that are compared. */
const sampleLength = 4096

/** The first and the last bytes of a file; none if it is not a file, or can't be read. */
function endsOf(path: string, size: number): string {
  if (size === 0) return ''
  try {
    const descriptor = openSync(path, 'r')
    try {
      const sample = Buffer.alloc(2 * sampleLength)
      const head = readSync(descriptor, sample, 0, Math.min(size, sampleLength), 0)
      const tail =
        size > head ? readSync(descriptor, sample, head, sampleLength, Math.max(head, size - sampleLength)) : 0
      return sample.toString('latin1', 0, head + tail)
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return ''
  }
}

/** Names, sizes, times, and first and last bytes of the inputs. */
function* stampsOf(inputs: readonly Input[]): Generator<string> {
  for (const {path, id} of inputs) {
    const status = statSync(path, {throwIfNoEntry: false})
    const {size, mtimeMs} = status ?? {size: 0, mtimeMs: 0}
    yield `${path}\0${id}\0${size}\0${mtimeMs}\0${status?.isFile() ? endsOf(path, size) : ''}`
  }
}

async function factsOf(inputs: readonly Input[], {options, convert, format}: Settings) {
  const {makeProvenance} = await loadProvenance()
  return {
    tool: `newsparse ${version}`,
    options: [`--to ${format.name}`, ...typed(options).filter((option) => !option.startsWith('--to '))].sort(),
    rules: makeProvenance({packs: convert.packs}).call(undefined, '').settings,
    inputs: hashOf(stampsOf(inputs))
  }
}

type Facts = Awaited<ReturnType<typeof factsOf>>

const without = (some: readonly string[], others: readonly string[]) => some.filter((one) => !others.includes(one))

/** What has changed since an earlier run, in words; undefined if nothing has. */
function whatChanged(then: Facts, now: Facts): string | undefined {
  if (then.tool !== now.tool) return `the interrupted run was one of ${then.tool}, and this is ${now.tool}`
  const [gone, come] = [without(then.options, now.options), without(now.options, then.options)]
  const options = [...gone.map((one) => `used ${one}`), ...come.map((one) => `did not use ${one}`)]
  if (options.length > 0) return `the interrupted run ${options.join(', and ')}`
  if (then.rules !== now.rules) return 'the rules have changed'
  return then.inputs === now.inputs ? undefined : 'the inputs have changed'
}

/** Milliseconds between two entries with a tally, because a tally is long. */
const pause = 250

/** Refuse to begin or to continue if something would be lost or damaged. */
function refuse(output: string, {resume, force}: Settings['options']): void {
  if (!resume && !force)
    throw new OutputError(
      `an earlier run that wrote ${output} was interrupted: continue it with --resume, or begin again with --force`
    )
}

/** Refuse to write an output that another run is writing. */
function refuseOther(output: string, journal: string, writer: number): void {
  if (!isRunning(writer)) return
  throw new OutputError(
    `${output} is being written by another run, process ${writer}; wait for it; if that process is another program, remove ${journal}`
  )
}

/** Number of bytes of an output that exist; for a table, of the rows that wait for it. */
const sizeOfPart = (output: string) =>
  Math.max(
    ...[output, rowsOf(output)].map((path) => statSync(besides(path, 'part'), {throwIfNoEntry: false})?.size ?? 0)
  )

/** Remove incomplete files of the run's processes in its folder. */
function removeParts(output: string, writers: readonly number[]): void {
  if (!existsSync(output) || !statSync(output).isDirectory()) return
  const endings = writers.map((writer) => `.${writer}.part`)
  for (const name of readdirSync(output, {recursive: true, encoding: 'utf8'}))
    if (endings.some((ending) => name.endsWith(ending))) rmSync(join(output, name), {force: true})
}

const resumeHint = 'run the same command with --resume to go on'

/** Open journals of jobs in this process. */
const open = new Set<string>()

/** Open the journal of a run that writes to `output`, a file or a folder. */
export async function openJobJournal(
  output: string,
  inputs: readonly Input[],
  settings: Settings,
  host: Host
): Promise<JobJournal> {
  const path = besides(output, 'journal')
  const facts = await factsOf(inputs, settings)
  if (open.has(path)) throw new OutputError(`${output} is being written by another run of this process; wait for it`)
  const found = readJournal<Entry>(path)
  const last = found?.entries.at(-1)
  const over = last?.place === null && existsSync(output) && !existsSync(besides(output, 'part'))
  const size = sizeOfPart(output)
  const goesOn = over ? last : found?.entries.findLast(({place, out}) => place !== null && out <= size)
  if (found) refuseOther(output, path, found.process)
  if (found && last) refuse(output, settings.options)
  const resumed = settings.options.resume && found && goesOn ? {found, last: goesOn} : undefined
  if (resumed) removeParts(output, resumed.found.writers)
  const changed = resumed && whatChanged(resumed.found.facts as Facts, facts)
  if (changed) throw new UsageError(`can't resume: ${changed}. Use --force to begin again`)
  open.add(path)
  const journal: Journal<Entry> = openJournal(path, facts, resumed?.found)
  host.onInterrupt(`newsparse: stopped, and what is done is kept: ${resumeHint}`)
  let names: string[] = []
  let noted = Date.now()
  const append = (entry: Entry, report: Report | null) =>
    journal.append(report ? {...entry, tally: report.tally} : entry)
  const remove = () => {
    journal.remove()
    host.onInterrupt('')
  }
  return {
    from: {place: resumed?.last.place ?? start, index: resumed?.last.index ?? 0},
    earlier: resumed
      ? {
          counts: resumed.last.counts,
          tally: resumed.last.tally ?? null,
          names: resumed.found.entries.flatMap((entry) => entry.names ?? []),
          out: resumed.last.out
        }
      : null,
    over: resumed !== undefined && over,
    begin(counts, report) {
      if (!resumed) append({place: start, index: 0, counts, out: 0}, report)
    },
    note(task, counts, position, more, report) {
      names.push(...more)
      const now = Date.now()
      if (position === null || (report && now - noted < pause)) return
      noted = now
      const entry = {place: task.after, index: task.index + task.count, counts, out: position}
      append(names.length > 0 ? {...entry, names} : entry, report)
      names = []
    },
    close(counts, report) {
      append({place: null, index: counts.articles, counts, out: 0}, report)
    },
    remove,
    leave() {
      journal.leave()
      open.delete(path)
    },
    abandon() {
      if (!resumed) remove()
    }
  }
}

/** The message for an output that can't be written any more: how to continue. */
export const withCure = (error: unknown): unknown =>
  error instanceof OutputError ? new OutputError(`${error.message}; then ${resumeHint}`) : error
