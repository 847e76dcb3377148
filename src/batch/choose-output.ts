import type {Input} from '../archive/find-inputs.ts'
import {unpackedName} from '../archive/readers/recognise.ts'
import {isTerminal} from '../archive/standard-streams.ts'
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

/** Where the outputs are written. */
export interface OutputPlan {
  destination: Destination
  /** The output file of an input that is one document; null if all outputs go to one place. */
  outputOf: (input: Input) => string | null
  /** How the job is journaled; null if it is not. */
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

/** Whether `-o` is a folder: it exists as one, it is written like one, or there are several documents and it has no extension. */
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

/** Each document is written to a file of its own. */
function intoFolder({settings, inputs, journal}: Outputs, folder: string): Way {
  const {extension} = settings.format
  // When a job is resumed, existing outputs are its own.
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

/** All documents are written to one place. */
function intoOne({settings, many}: Omit<Outputs, 'journal'>, writer: Writer, begun = false): Way {
  const array = many && settings.format.name === 'json'
  return {
    destination: sharedDestination(array ? arrayWriter(writer, begun) : writer, {whole: many, each: array}),
    outputOf: () => null
  }
}

/** The table format of an output, from a position on; null if it is not a table. */
const tableOf = ({format, convert}: Settings, from: number): TablePlan | null =>
  isTable(format)
    ? {format: format.name, columns: convert.fields ?? [], from, positions: convert.positions ?? false}
    : null

/** All documents are written by one writer, in the format for several documents. For Parquet, that position is known only at the end. */
export async function sharedBy(outputs: Omit<Outputs, 'journal'>, writer: Writer): Promise<Way> {
  const table = tableOf(outputs.settings, 0)
  return intoOne(outputs, table ? (await import('./table-writers.ts')).tableWriter(writer, table) : writer)
}

const intoStandardOutput = async (outputs: Outputs): Promise<Way> =>
  sharedBy(outputs, (await isTerminal(1)) ? visibleWriter(standardOutputWriter) : standardOutputWriter)

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

/** Names of the standard output. If such a name were opened, a file behind it would be overwritten from its beginning. */
const standardOutputs: ReadonlySet<string> = new Set(['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'])

/** Where a journaled job writes; undefined if the job is not journaled. */
export function journaledOutput({many, inputs}: Inputs, {options: {output}}: Settings): string | undefined {
  if (output === undefined || standardOutputs.has(output) || !many || isDevice(output)) return undefined
  return inputs.every(({path}) => path !== '-') ? output : undefined
}

/** Where the outputs are written. A job with many documents and output files is journaled, so that it can be resumed. */
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
    throw new UsageError('--resume is for runs over many documents that are read from files and written with -o')
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
