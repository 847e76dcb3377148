/** The run: inputs → tasks → one output, or a folder of them. */
import {stderr, stdin} from 'node:process'
import {isatty} from 'node:tty'
import {findInputs, type Input, InputError, passedOver} from '../archive/find-inputs.ts'
import {readBytes} from '../archive/read-bytes.ts'
import {unpackedName} from '../archive/readers/recognise.ts'
import {
  checkOutputs,
  ExhaustedError,
  isDevice,
  outputPath,
  refuseExisting,
  refuseInput
} from '../archive/write-output.ts'
import {addCounts, type Counts, explain, noCounts, type TaskContext, type TaskResult} from '../batch/convert-task.ts'
import {type Destination, folderDestination, sharedDestination} from '../batch/destinations.ts'
import {UsageError} from '../batch/errors.ts'
import {searching} from '../batch/interrupts.ts'
import type {JobJournal} from '../batch/job-journal.ts'
import type {Progress} from '../batch/progress.ts'
import type {Report} from '../batch/run-report.ts'
import {runTasks} from '../batch/run-tasks.ts'
import {formatOfName, isFolderPath, readSettings, type Settings, sharesOutput} from '../batch/settings.ts'
import type {ShardRange} from '../batch/shard.ts'
import {isTable} from '../batch/table-formats.ts'
import type {TablePlan} from '../batch/table-writers.ts'
import {makeTaskContext} from '../batch/task-context.ts'
import {checkRows, holdsMany, lookInside, start, type Task, tasksOf} from '../batch/tasks.ts'
import {
  arrayWriter,
  compressedWriter,
  fileWriter,
  resumableWriter,
  standardOutputWriter,
  visibleWriter,
  type Writer
} from '../batch/writers.ts'
import {exitCodes} from './errors.ts'
import type {Execute} from './execute.ts'
import type {Printer} from './messages.ts'
import type {CliOptions} from './options.ts'

/** The inputs of a command line. */
export interface Inputs {
  /** As they were named. */
  names: readonly string[]
  inputs: readonly Input[]
  /** Several files were named, or a folder, or JSON Lines: there may be more than one document. */
  many: boolean
  /** What was named and can't be found. */
  missed: readonly InputError[]
  /** What is to be said of what was named. */
  notes: readonly {name: string; text: string}[]
}

/** What a run knows, and what it has come to so far. */
interface Run extends Inputs {
  settings: Settings<CliOptions>
  messages: Printer
  counts: Counts
  report: Report | null
  progress: Progress | null
  /** How it is journaled; null when it is not. */
  journal: JobJournal | null
  /** The part of the inputs that it is about; null when it is about them all. */
  extent: ShardRange | null
}

/** Where the outputs go. */
interface Way {
  destination: Destination
  /** What goes out is to be told apart. */
  apart: boolean
  /** The output of an input that is one document; null when all go to one place. */
  outputOf: (input: Input) => string | null
}

/** Keys that were named are looked for in so few inputs before anything is written; in more, when each is read. */
const fewInputs = 64

/** Take out inputs that don't have the keys that were named. */
async function refuseWrongKeys(inputs: Input[], missed: InputError[], settings: Settings): Promise<void> {
  const {textKey, idKey, titleKey, dateKey, outletKey} = settings.options
  if ((textKey ?? idKey ?? titleKey ?? dateKey ?? outletKey) === undefined || inputs.length > fewInputs) return
  for (const input of [...inputs])
    try {
      await checkRows(input, settings)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      missed.push(error)
      inputs.splice(inputs.indexOf(input), 1)
    }
}

/** The documents that the names stand for. */
export async function collect(names: readonly string[], settings: Settings): Promise<Inputs> {
  const inputs: Input[] = []
  const missed: InputError[] = []
  const notes: Inputs['notes'][number][] = []
  let many = names.length > 1
  for (const name of names) {
    try {
      const found = await findInputs(name, settings.options)
      for (const input of found.inputs) inputs.push(input)
      for (const fault of found.faults) missed.push(fault)
      if (found.passed && found.passed.size > 0) notes.push({name, text: passedOver(found.passed)})
      many ||= found.folder
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      missed.push(error)
    }
  }
  await lookInside(inputs, settings)
  await refuseWrongKeys(inputs, missed, settings)
  return {names, inputs, many: many || inputs.some((input) => holdsMany(input, settings)), missed, notes}
}

/** What was named and can't be found came in, and will not go out. */
function miss({messages, counts, report, journal}: Run, {path, message}: InputError): void {
  messages.error(path, message)
  if (journal?.earlier) return
  counts.articles++
  counts.failed++
  report?.miss(path, message)
}

/** Say that a document could not be written, and count it. */
function unwritten({messages, counts, report, settings}: Run, {work}: Task, id: string, error: unknown): void {
  const name = work.kind === 'texts' ? id : `${work.name} (${id})`
  counts.failed++
  report?.failure(name, explain(error, false))
  messages.error(name, explain(error, settings.options.verbose))
}

/** What has become of a task: it is written, counted and told. */
async function take(run: Run, {destination}: Way, task: Task, done: TaskResult): Promise<void> {
  const names = await destination.take(done, (id, error) => unwritten(run, task, id, error))
  addCounts(run.counts, done.counts)
  run.report?.add(done.tally, done.counts.records)
  run.messages.put(done.messages)
  await run.messages.flush()
  if (done.full !== null) throw new ExhaustedError(done.full)
  run.journal?.note(task, run.counts, destination.position(), names, run.report)
  run.progress?.tick(run.counts, task.after)
}

/** All tasks of a run, carried out, from where it goes on. */
async function carry(run: Run, way: Way, context: TaskContext): Promise<void> {
  const begun = run.journal?.earlier ? run.journal.from : null
  const from = begun ?? {place: run.extent?.from ?? start, index: 0}
  const tasks = tasksOf(run.inputs, run.settings, way.outputOf, {...from, until: run.extent?.until})
  try {
    for await (const [task, done] of runTasks(
      context,
      tasks,
      run.settings.jobs,
      (run.journal?.earlier ?? null) !== null,
      run.names
    ))
      await take(run, way, task, done)
    run.journal?.close(run.counts, run.report)
    await way.destination.finish()
  } catch (error) {
    way.destination.discard()
    throw run.journal ? (await import('../batch/job-journal.ts')).withCure(error) : error
  }
}

/** Make a run ready; when that fails, nothing is left of it. */
async function orAbandon<Result>(run: Run, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    run.journal?.abandon()
    throw error
  }
}

const cantShare = ({format}: Settings, where: string) =>
  new UsageError(
    `several documents can't share ${where}: use -o with a folder, or --to jsonl instead of ${format.name}`
  )

/** Whether `-o` is a folder: it is one, it is written like one, or it gets several documents and has no ending. */
function wantsFolder(path: string, many: boolean, settings: Settings<CliOptions>): boolean {
  if (isDevice(path)) {
    if (many && !sharesOutput(settings.format)) throw cantShare(settings, path)
    return false
  }
  if (isFolderPath(path)) return true
  if (!many) return false
  if (sharesOutput(settings.format)) return !/\.[a-z]+$/iu.test(path)
  if (formatOfName(unpackedName(path))) throw cantShare(settings, path)
  return true
}

/** Each document into a file of its own. */
function intoFolder({settings, inputs, journal}: Run, folder: string): Way {
  const {extension} = settings.format
  // What stands there already when a run goes on was written by it.
  const overwrite = (settings.options.force ?? false) || (journal?.earlier ?? null) !== null
  const whole = inputs.filter((input) => !holdsMany(input, settings))
  const outputOf = ({id}: Input) => outputPath(folder, id, extension)
  checkOutputs(whole, folder, extension, overwrite)
  const destination = folderDestination({
    folder,
    extension,
    inputs,
    planned: () => whole.map(outputOf),
    written: journal?.earlier?.names ?? [],
    overwrite
  })
  return {destination, apart: true, outputOf}
}

/** All documents into one place. */
function intoOne({settings, many}: Run, writer: Writer, begun = false): Way {
  const array = many && settings.format.name === 'json'
  return {
    destination: sharedDestination(array ? arrayWriter(writer, begun) : writer, many),
    apart: array,
    outputOf: () => null
  }
}

/** What a table is, from a position on; null for what is no table. */
const tableOf = ({format, convert}: Settings, from: number): TablePlan | null =>
  isTable(format)
    ? {format: format.name, columns: convert.fields ?? [], from, positions: convert.positions ?? false}
    : null

async function intoStandardOutput(run: Run): Promise<Way> {
  const table = tableOf(run.settings, 0)
  const screen = isatty(1) ? visibleWriter(standardOutputWriter) : standardOutputWriter
  if (!table) return intoOne(run, screen)
  return intoOne(run, (await import('../batch/table-writers.ts')).tableWriter(screen, table))
}

async function intoFile(run: Run, path: string): Promise<Way> {
  const {journal, inputs, settings} = run
  refuseInput(path, inputs)
  if (!journal?.over) refuseExisting(path, settings.options.force ?? false)
  const from = journal?.earlier?.out ?? 0
  const writer = await compressedWriter(
    path,
    journal ? resumableWriter(path, from) : fileWriter(path, settings.options.force ?? false)
  )
  const table = tableOf(settings, from)
  if (!table) return intoOne(run, writer, from > 0)
  const {resumableTableWriter, tableWriter} = await import('../batch/table-writers.ts')
  return intoOne(run, journal ? resumableTableWriter(path, writer, table) : tableWriter(writer, table))
}

/** What the standard output is called. Opened by such a name, a file that it leads to would be written from its beginning. */
const standardOutputs: ReadonlySet<string> = new Set(['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'])

/** Where the outputs go. A run over many documents into files is journaled, so that another can go on with it. */
async function chooseWay(run: Run): Promise<Way> {
  const {settings, inputs, many} = run
  const {resume} = settings.options
  const output = settings.options.output ?? '-'
  const one = standardOutputs.has(output)
  if (one && many && !sharesOutput(settings.format)) throw cantShare(settings, 'one output')
  const folder = !one && wantsFolder(output, many, settings)
  if (folder && isTable(settings.format))
    throw new UsageError(`a table is one file: name it, such as -o all${settings.format.extension}`)
  const journaled = !one && many && !isDevice(output) && inputs.every(({path}) => path !== '-')
  if (resume && !journaled)
    throw new UsageError('--resume is for runs over many documents that are read from files and written by -o')
  if (journaled && inputs.length > 0)
    run.journal = await (await import('../batch/job-journal.ts')).openJobJournal(output, inputs, settings)
  if (one) return intoStandardOutput(run)
  return folder ? intoFolder(run, output) : intoFile(run, output)
}

/** The names in a list, one a line, or each ended by NUL. */
async function namesIn(list: string, ended: boolean): Promise<string[]> {
  const text = (await readBytes(list)).toString('utf8')
  return text.split(ended ? '\0' : /\r?\n/u).filter((name) => name !== '')
}

/** All inputs that were named: on the command line, and in a list. */
export async function allNames(
  names: readonly string[],
  {filesFrom, null: ended = false}: CliOptions
): Promise<readonly string[]> {
  if (filesFrom === undefined) return namesOrStdin(names)
  try {
    return [...names, ...(await namesIn(filesFrom, ended))]
  } catch (error) {
    throw error instanceof InputError ? new UsageError(`--files-from ${filesFrom}: ${error.message}`) : error
  }
}

/** The names, or the standard input when there is none and something is piped in. */
export function namesOrStdin(names: readonly string[]): readonly string[] {
  if (names.length === 0 && stdin.isTTY)
    throw new UsageError('nothing to read: name a file or a folder, or pipe text in')
  return names.length > 0 ? names : ['-']
}

/** Do the work of a run over many documents with a progress line on the terminal, and sum up what it came to. */
async function follow(run: Run, work: () => Promise<void>): Promise<void> {
  const {quiet, progress: wanted, report} = run.settings.options
  if (!run.many || quiet || !(stderr.isTTY || report)) return work()
  const {makeProgress, summaryOf} = await import('./progress.ts')
  const started = Date.now()
  const before = run.counts.articles
  const place = run.journal?.from.place ?? start
  run.progress = makeProgress(wanted, run.inputs, {started, place, articles: before})
  run.messages.onWrite(run.progress.clear)
  await work()
  run.progress.clear()
  run.messages.summary(summaryOf(run.counts, run.counts.articles - before, (Date.now() - started) / 1000))
}

/** Go on where an earlier run was cut off. */
function goOn(run: Run): void {
  const earlier = run.journal?.earlier
  if (!earlier) return
  run.counts = {...earlier.counts}
  if (run.report && earlier.tally) run.report.tally = earlier.tally
  if (earlier.counts.articles > 0)
    run.messages.summary(`going on behind the ${earlier.counts.articles} articles of the run that was cut off`)
}

async function convertAll(run: Run): Promise<void> {
  const {settings, messages, many} = run
  const way = await orAbandon(run, () => chooseWay(run))
  goOn(run)
  for (const error of run.missed) miss(run, error)
  for (const {name, text} of run.notes) messages.note(name, text)
  await messages.flush()
  if (!run.journal?.over && run.inputs.length > 0) {
    const context = await orAbandon(run, () =>
      makeTaskContext(settings, messages, {many, apart: way.apart, several: run.inputs.length > 1})
    )
    run.journal?.begin(run.counts, run.report)
    await follow(run, () => carry(run, way, context))
  }
  run.report?.finish()
  run.journal?.remove()
}

/** Convert all inputs by checked settings. */
async function convertNames(
  names: readonly string[],
  settings: Settings<CliOptions>,
  messages: Printer
): Promise<number> {
  const {report: path, frail} = settings.options
  const report = path === undefined ? null : (await import('../batch/run-report.ts')).makeReport(path, names, settings)
  const inputs = await searching(() => collect(names, settings))
  const {shard} = settings
  const extent = shard ? await (await import('../batch/shard.ts')).shardRangeOf(inputs.inputs, settings, shard) : null
  const run: Run = {...inputs, settings, messages, counts: noCounts(), report, progress: null, journal: null, extent}
  await convertAll(run)
  if (run.counts.failed > 0) return exitCodes.failed
  return frail && run.counts.doubted > 0 ? exitCodes.doubts : exitCodes.done
}

/** The settings with what was learned from the inputs first. */
async function learned(
  names: readonly string[],
  settings: Settings<CliOptions>,
  messages: Printer
): Promise<Settings<CliOptions>> {
  const [{learnFirst}, inputs] = [await import('../batch/learn/learn-first.ts'), await collect(names, settings)]
  return readSettings({...settings.options, ...(await learnFirst(inputs, settings, messages))}, names)
}

/** `newsparse [file | folder | - ...]`: convert the inputs; without a name, the standard input. */
export const convert: Execute = async (names, options, messages) => {
  const inputs = await allNames(names, options)
  const settings = await readSettings(options, inputs)
  return convertNames(inputs, options.learn ? await learned(inputs, settings, messages) : settings, messages)
}
