import {isatty} from 'node:tty'
import type {Input} from '../archive/find-inputs.ts'
import {unpackedName} from '../archive/readers/recognise.ts'
import {checkOutputs, isDevice, outputPath, refuseExisting, refuseInput} from '../archive/write-output.ts'
import {type Destination, folderDestination, noDestination, sharedDestination} from './destinations.ts'
import {UsageError} from './errors.ts'
import type {Host} from './host.ts'
import type {Inputs} from './inputs.ts'
import type {JobJournal} from './job-journal.ts'
import {formatOfName, isFolderPath, type Settings, sharesOutput} from './settings.ts'
import {isTable} from './table-formats.ts'
import type {TablePlan} from './table-writers.ts'
import {holdsMany} from './tasks.ts'
import {
  arrayWriter,
  compressedWriter,
  fileWriter,
  resumableWriter,
  standardOutputWriter,
  visibleWriter,
  type Writer
} from './writers.ts'

/** Where the outputs go. */
export interface OutputPlan {
  destination: Destination
  /** The output of an input that is one document; null when all go to one place. */
  outputOf: (input: Input) => string | null
  /** How the job is journaled; null when it is not. */
  journal: JobJournal | null
}

interface Outputs extends Inputs {
  settings: Settings
  journal: JobJournal | null
}

type Way = Omit<OutputPlan, 'journal'>

const cantShare = ({format}: Settings, where: string) =>
  new UsageError(
    `several documents can't share ${where}: use -o with a folder, or --to jsonl instead of ${format.name}`
  )

/** Whether `-o` is a folder: it is one, it is written like one, or it gets several documents and has no ending. */
function wantsFolder(path: string, many: boolean, settings: Settings): boolean {
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
function intoFolder({settings, inputs, journal}: Outputs, folder: string): Way {
  const {extension} = settings.format
  // What stands there already when a job goes on was written by it.
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
  return {destination, outputOf}
}

/** All documents into one place. */
function intoOne({settings, many}: Omit<Outputs, 'journal'>, writer: Writer, begun = false): Way {
  const array = many && settings.format.name === 'json'
  return {
    destination: sharedDestination(array ? arrayWriter(writer, begun) : writer, {whole: many, each: array}),
    outputOf: () => null
  }
}

/** What a table is, from a position on; null for what is no table. */
const tableOf = ({format, convert}: Settings, from: number): TablePlan | null =>
  isTable(format)
    ? {format: format.name, columns: convert.fields ?? [], from, positions: convert.positions ?? false}
    : null

/** All documents into one writer, in the form that they have together; that of Parquet is told only at its end. */
export async function sharedBy(outputs: Omit<Outputs, 'journal'>, writer: Writer): Promise<Way> {
  const table = tableOf(outputs.settings, 0)
  return intoOne(outputs, table ? (await import('./table-writers.ts')).tableWriter(writer, table) : writer)
}

const intoStandardOutput = (outputs: Outputs): Promise<Way> =>
  sharedBy(outputs, isatty(1) ? visibleWriter(standardOutputWriter) : standardOutputWriter)

async function intoFile(outputs: Outputs, path: string): Promise<Way> {
  const {journal, inputs, settings} = outputs
  refuseInput(path, inputs)
  if (!journal?.over) refuseExisting(path, settings.options.force ?? false)
  const from = journal?.earlier?.out ?? 0
  const writer = await compressedWriter(
    path,
    journal ? resumableWriter(path, from) : fileWriter(path, settings.options.force ?? false)
  )
  const table = tableOf(settings, from)
  if (!table) return intoOne(outputs, writer, from > 0)
  const {resumableTableWriter, tableWriter} = await import('./table-writers.ts')
  return intoOne(outputs, journal ? resumableTableWriter(path, writer, table) : tableWriter(writer, table))
}

/** What the standard output is called. Opened by such a name, a file that it leads to would be written from its beginning. */
const standardOutputs: ReadonlySet<string> = new Set(['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'])

/** Where a journaled job writes to; undefined for one that is not. */
export function journaledOutput({many, inputs}: Inputs, {options: {output}}: Settings): string | undefined {
  if (output === undefined || standardOutputs.has(output) || !many || isDevice(output)) return undefined
  return inputs.every(({path}) => path !== '-') ? output : undefined
}

/** Where the outputs go. A job over many documents into files is journaled, so that another can go on with it. */
export async function chooseOutput(inputs: Inputs, settings: Settings, host: Host): Promise<OutputPlan> {
  const {many} = inputs
  const {resume, output} = settings.options
  const isNowhere = output === undefined
  const isStandard = !isNowhere && standardOutputs.has(output)
  if (isStandard && many && !sharesOutput(settings.format)) throw cantShare(settings, 'one output')
  const folder = !isNowhere && !isStandard && wantsFolder(output, many, settings)
  if (folder && isTable(settings.format))
    throw new UsageError(`a table is one file: name it, such as -o all${settings.format.extension}`)
  const journaled = journaledOutput(inputs, settings)
  if (resume && journaled === undefined)
    throw new UsageError('--resume is for runs over many documents that are read from files and written by -o')
  if (isNowhere) return {destination: noDestination, outputOf: () => null, journal: null}
  const journal =
    journaled !== undefined && inputs.inputs.length > 0
      ? await (await import('./job-journal.ts')).openJobJournal(journaled, inputs.inputs, settings, host)
      : null
  const outputs = {...inputs, settings, journal}
  try {
    if (isStandard) return {...(await intoStandardOutput(outputs)), journal}
    return {...(folder ? intoFolder(outputs, output) : await intoFile(outputs, output)), journal}
  } catch (error) {
    journal?.abandon()
    throw error
  }
}
