/** The run: inputs → documents → one output, or a folder of them. */
import {stderr, stdin} from 'node:process'
import {findInputs, type Input, InputError} from '../archive/find-inputs.ts'
import {readBytes} from '../archive/read-bytes.ts'
import {unpackedName} from '../archive/readers/recognise.ts'
import {
  OutputError,
  outputPath,
  planOutputs,
  refuseExisting,
  refuseInput,
  writeOutput
} from '../archive/write-output.ts'
import {type Converter, type ConvertOptions, createConverter, formatOfPath} from '../index.ts'
import {documentsOf, fail, holdsMany, newRun, type Output, type Run, seen} from './documents.ts'
import {asUsage, exitCodes, UsageError} from './errors.ts'
import type {Execute} from './execute.ts'
import type {Messages} from './messages.ts'
import type {CliOptions} from './options.ts'
import {isFolderPath, readSettings, type Settings, sharesOutput} from './settings.ts'
import {asArray, outputSink, type Sink, standardOutput} from './sinks.ts'

/** The inputs of a command line. */
interface Inputs {
  inputs: readonly Input[]
  /** Several files were named, or a folder, or JSON Lines: there may be more than one document. */
  many: boolean
}

/** Documents, with the input they come from. */
interface Batch {
  input: Input
  outputs: readonly Output[]
}

/** The documents of all inputs, in order; how far they are shows on a terminal. */
async function* allDocuments(run: Run, inputs: readonly Input[]): AsyncGenerator<Batch> {
  for (const [done, input] of inputs.entries())
    for await (const outputs of documentsOf(run, input)) {
      yield {input, outputs}
      run.progress?.tick({...run, inputs: done, of: inputs.length})
    }
}

/** All inputs into one sink: the standard output, or a file. */
async function intoOne(run: Run, {inputs, many}: Inputs, target: Sink): Promise<void> {
  const {format} = run.settings
  const sink = many && format.name === 'json' ? asArray(target) : target
  let written = false
  try {
    for await (const {outputs} of allDocuments(run, inputs)) {
      const texts = outputs.filter(({fault}) => !fault || sharesOutput(format)).map(({text}) => text)
      if (texts.length === 0) continue
      written = true
      if (format.name === 'json' && many) for (const text of texts) await sink.write(text)
      else await sink.write(texts.join(''))
      run.recorder?.records(outputs.filter(({fault}) => !fault).length)
    }
    if (written || many) await sink.finish()
    else sink.discard()
  } catch (error) {
    sink.discard()
    throw error
  }
}

/** Each document into a file of its own. */
async function intoFolder(run: Run, {inputs}: Inputs, folder: string): Promise<void> {
  const {extension} = run.settings.format
  const force = run.settings.options.force ?? false
  const plan = planOutputs(
    inputs.filter((input) => !holdsMany(input, run.settings)),
    folder,
    extension,
    force
  )
  const taken = new Set(plan.values())
  /** Names inside JSON Lines are known only when they are read. */
  const claim = (id: string) => {
    const path = outputPath(folder, id, extension)
    if (taken.has(path)) throw new OutputError(`two documents would be written to ${path}; give each an id of its own`)
    refuseExisting(path, force)
    refuseInput(path, inputs)
    taken.add(path)
    return path
  }
  const put = (input: Input, {id, text, fault}: Output) => {
    if (fault) return
    try {
      writeOutput(plan.get(input) ?? claim(id), text)
      run.recorder?.records(1)
    } catch (error) {
      fail(run, plan.has(input) ? input.path : `${input.path} (${id})`, error, 'not-written')
    }
  }
  for await (const {input, outputs} of allDocuments(run, inputs)) for (const output of outputs) put(input, output)
}

/** What was named and can't be found came in, and will not go out. */
function miss(run: Run, error: InputError): void {
  seen(run, 0)
  fail(run, error.path, error, 'not-read')
}

/** The documents that the names stand for; what can't be found is reported. */
export async function collect(run: Run, names: readonly string[]): Promise<Inputs> {
  const inputs: Input[] = []
  let many = names.length > 1
  for (const name of names) {
    try {
      const found = await findInputs(name, run.settings.options)
      inputs.push(...found.inputs)
      for (const fault of found.faults) miss(run, fault)
      many ||= found.folder
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      miss(run, error)
    }
  }
  return {inputs, many: many || inputs.some((input) => holdsMany(input, run.settings))}
}

const cantShare = ({format}: Settings, where: string) =>
  new UsageError(
    `several documents can't share ${where}: use -o with a folder, or --to jsonl instead of ${format.name}`
  )

/** Whether `-o` is a folder: it is one, it is written like one, or it gets several documents and has no ending. */
function wantsFolder(path: string, many: boolean, settings: Settings): boolean {
  if (isFolderPath(path)) return true
  if (!many) return false
  if (sharesOutput(settings.format)) return !/\.[a-z]+$/iu.test(path)
  if (formatOfPath(unpackedName(path))) throw cantShare(settings, path)
  return true
}

async function write(run: Run, inputs: Inputs, output: string | undefined): Promise<void> {
  const {format, options} = run.settings
  const {many} = inputs
  if (output === undefined || output === '-') {
    if (many && !sharesOutput(format)) throw cantShare(run.settings, 'one output')
    return intoOne(run, inputs, standardOutput)
  }
  if (wantsFolder(output, many, run.settings)) return intoFolder(run, inputs, output)
  refuseInput(output, inputs.inputs)
  refuseExisting(output, options.force ?? false)
  return intoOne(run, inputs, await outputSink(output))
}

export const makeConverter = (options: ConvertOptions): Promise<Converter> => asUsage(() => createConverter(options))

/** The names in a list, one a line, or each ended by NUL. */
async function namesIn(list: string, ended: boolean): Promise<string[]> {
  const text = (await readBytes(list)).toString('utf8')
  return text.split(ended ? '\0' : /\r?\n/u).filter((name) => name !== '')
}

/** All inputs that were named: on the command line, and in a list. */
async function allNames(
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
async function follow(run: Run, {inputs, many}: Inputs, work: () => Promise<void>): Promise<void> {
  const {quiet, progress: wanted, report} = run.settings.options
  if (!many || quiet || !(stderr.isTTY || report)) return work()
  const {makeProgress, summaryOf} = await import('./progress.ts')
  const started = Date.now()
  run.progress = makeProgress(wanted, started)
  run.messages.onWrite(run.progress.clear)
  await work()
  run.progress.clear()
  run.messages.summary(summaryOf({...run, inputs: inputs.length, of: inputs.length}, (Date.now() - started) / 1000))
}

/** Convert all inputs by checked settings. */
async function run(names: readonly string[], settings: Settings, messages: Messages): Promise<number> {
  const converter = await makeConverter(settings.convert)
  const state = newRun(settings, converter, messages)
  const {report} = settings.options
  if (report !== undefined) state.recorder = (await import('./recorder.ts')).makeRecorder(report, names, settings)
  const inputs = await collect(state, names)
  state.many = inputs.many
  if (inputs.inputs.length > 0) await follow(state, inputs, () => write(state, inputs, settings.options.output))
  state.recorder?.finish()
  if (state.failed > 0) return exitCodes.failed
  return settings.options.frail && state.doubted > 0 ? exitCodes.doubts : exitCodes.done
}

/** `newsparse [file | folder | - ...]`: convert the inputs; without a name, the standard input. */
export const convert: Execute = async (names, options, messages) => {
  const inputs = await allNames(names, options)
  return run(inputs, await readSettings(options, inputs), messages)
}
