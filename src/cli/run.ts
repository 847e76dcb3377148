/** The run: inputs → converter → outputs, one after the other. */
import {existsSync, statSync} from 'node:fs'
import {once} from 'node:events'
import {stdin, stdout} from 'node:process'
import {createReadStream} from 'node:fs'
import {findInputs, type Input, InputError} from '../archive/find-inputs.ts'
import {lineBatches, linesOf, readJsonLine} from '../archive/json-lines.ts'
import {decodeBytes, readBytes} from '../archive/read-bytes.ts'
import {OutputError, outputPath, PendingFile, planOutputs, refuseExisting, writeFile} from '../archive/write-output.ts'
import {type Converted, type Converter, createConverter, type Doubt, removedOf, prune} from '../index.ts'
import type {Messages} from './messages.ts'
import {exitCodes} from './options.ts'
import {type Settings, UsageError} from './settings.ts'

/** Formats of which several documents can share one output. */
const streams = new Set(['jsonl', 'json'])

/** Where outputs go when they all go to one place. */
interface Sink {
  write(text: string): Promise<void>
  finish(): void
  discard(): void
}

const standardOutput: Sink = {
  async write(text) {
    if (!stdout.write(text)) await once(stdout, 'drain')
  },
  finish() {},
  discard() {}
}

function fileSink(path: string): Sink {
  const file = new PendingFile(path)
  return {write: async (text) => file.write(text), finish: () => file.finish(), discard: () => file.discard()}
}

/** A stream of records as the format wants it: lines, or one JSON array. */
function framed(sink: Sink, format: string, many: boolean): Sink {
  if (format !== 'json' || !many) return sink
  let count = 0
  return {
    ...sink,
    async write(text) {
      await sink.write(`${count++ === 0 ? '[' : ','}\n${text.trimEnd().replaceAll(/^/gmu, '  ')}`)
    },
    finish() {
      void sink.write(count === 0 ? '[]\n' : '\n]\n')
      sink.finish()
    }
  }
}

/** What a run knows. */
interface Run {
  settings: Settings
  converter: Converter
  messages: Messages
  failed: number
  doubted: number
}

const isJsonl = (input: Input, {from}: Settings) => (from ? from === 'jsonl' : /\.(?:jsonl|ndjson)$/iu.test(input.path))

const toDoubts = (rule: string, sentences: readonly string[]): Doubt[] => sentences.map((message) => ({rule, message}))

function report(run: Run, name: string, {doubts, article}: Converted): void {
  for (const doubt of doubts) run.messages.doubt(name, doubt)
  if (doubts.length > 0) run.doubted++
  if (!run.settings.options.verbose) return
  for (const node of removedOf(prune(article, {keep: run.settings.keep})) ?? []) run.messages.removed(name, node)
}

async function convertText(run: Run, input: Input): Promise<string> {
  const decoded = await decodeBytes(await readBytes(input.path), input.path, run.settings.options.encoding)
  const given = {id: input.id === '-' ? null : input.id, encoding: decoded.encoding, doubts: toDoubts('newsparse/encoding', decoded.doubts)}
  const converted = run.converter.convert(decoded.text, given)
  report(run, input.path, converted)
  return converted.output
}

/** Each line of a JSON Lines input, converted; `put` gets its output and its id. */
async function convertLines(run: Run, input: Input, put: (output: string, id: string) => Promise<void>): Promise<void> {
  const textKey = run.settings.options.textKey ?? 'text'
  const asRecords = streams.has(run.settings.format.name)
  let number = 0
  for await (const batch of lineBatches(input.path === '-' ? stdin : createReadStream(input.path)))
    for (const {line, doubts} of linesOf(batch)) {
      number++
      const document = readJsonLine(line, number, doubts, textKey)
      if (!document) continue
      const place = `${input.path}:${number}`
      if ('error' in document) {
        run.failed++
        run.messages.error(place, document.error.message)
        if (asRecords) await put(`${JSON.stringify({id: null, ...document})}\n`, String(number))
        continue
      }
      const converted = run.converter.convert(document.text, {id: document.id, doubts: toDoubts('newsparse/encoding', document.doubts)}, document.meta)
      report(run, place, converted)
      await put(converted.output, document.id ?? String(number))
    }
}

/** All inputs into one sink: the standard output, or a file. */
async function intoOne(run: Run, inputs: readonly Input[], sink: Sink): Promise<void> {
  const many = inputs.length > 1 || inputs.some((input) => isJsonl(input, run.settings))
  const {format} = run.settings
  if (many && !streams.has(format.name))
    throw new UsageError(`several documents can't share one ${format.name} output; use -o with a folder, or --to jsonl`)
  const output = framed(sink, format.name, many)
  try {
    for (const input of inputs) await guarded(run, input, () => (isJsonl(input, run.settings) ? convertLines(run, input, output.write) : convertText(run, input).then(output.write)))
    if (sink !== standardOutput && run.failed === inputs.length && !many) output.discard()
    else output.finish()
  } catch (error) {
    output.discard()
    throw error
  }
}

/** Each document into a file of its own. */
async function intoFolder(run: Run, inputs: readonly Input[], folder: string): Promise<void> {
  const {format, options} = run.settings
  const force = options.force ?? false
  const single = inputs.filter((input) => !isJsonl(input, run.settings))
  const plan = planOutputs(single, folder, format.extension, force)
  const taken = new Set(plan.values())
  for (const input of inputs) {
    const path = plan.get(input)
    await guarded(run, input, async () => {
      if (path) writeFile(path, await convertText(run, input))
      else
        await convertLines(run, input, async (output, id) => {
          const target = outputPath(folder, id, format.extension)
          if (taken.has(target)) throw new OutputError(`two documents have the id "${id}"; both would be written to ${target}`)
          taken.add(target)
          refuseExisting(target, force)
          writeFile(target, output)
        })
    })
  }
}

/** An input that fails is reported, and the others go on. */
async function guarded(run: Run, input: Input, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (isSystemError(error) && error.code === 'EPIPE') throw error
    if (!(error instanceof InputError || error instanceof OutputError || isSystemError(error))) throw error
    run.failed++
    run.messages.error(input.path === '-' ? 'standard input' : input.path, error.message)
  }
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error && 'syscall' in error

async function collect(run: Run, names: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = []
  for (const name of names) {
    try {
      inputs.push(...(await findInputs(name)))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      run.failed++
      run.messages.error(error.path, error.message)
    }
  }
  return inputs
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory()

/** Whether the output is a folder: it is one, it is written like one, or several documents that can't share a file go there. */
function wantsFolder(path: string, inputs: readonly Input[], {format, from}: Settings): boolean {
  if (/[/\\]$/u.test(path) || isFolder(path)) return true
  const many = inputs.length > 1 || inputs.some((input) => isJsonl(input, {from} as Settings))
  return many && !streams.has(format.name)
}

/** Convert all inputs. Gives the exit code. */
export async function run(names: readonly string[], settings: Settings, messages: Messages): Promise<number> {
  const {options, format, keep, packs} = settings
  const converter = await createConverter({
    to: format.name,
    keep,
    packs,
    disable: options.disable,
    language: options.language,
    outlet: options.outlet,
    referenceDate: options.referenceDate,
    positions: options.positions,
    fields: options.field,
    frontMatter: options.frontMatter,
    fragment: options.fragment
  }).catch((error: unknown) => {
    throw error instanceof RangeError ? new UsageError(error.message) : error
  })
  const state: Run = {settings, converter, messages, failed: 0, doubted: 0}
  const inputs = await collect(state, names)
  if (inputs.length > 0) await write(state, inputs, options.output)
  if (state.failed > 0) return exitCodes.failed
  return options.frail && state.doubted > 0 ? exitCodes.doubts : exitCodes.done
}

async function write(state: Run, inputs: readonly Input[], output: string | undefined): Promise<void> {
  if (output === undefined || output === '-') return intoOne(state, inputs, standardOutput)
  if (wantsFolder(output, inputs, state.settings)) return intoFolder(state, inputs, output)
  refuseExisting(output, state.settings.options.force ?? false)
  return intoOne(state, inputs, fileSink(output))
}
