/** Inputs → converted documents, one after the other; what goes wrong with one is reported and the others go on. */
import {type Input, InputError} from '../archive/find-inputs.ts'
import {encodingDoubts, readJsonLines} from '../archive/json-lines.ts'
import {decodeBytes, readBytes} from '../archive/read-bytes.ts'
import {type FaultCode, isFault, type RowDocument, type RowFault} from '../archive/rows.ts'
import {OutputError} from '../archive/write-output.ts'
import {type Converted, type Converter, prune, removedOf} from '../index.ts'
import {breathe, interruptible} from './interrupts.ts'
import type {Messages, Subject} from './messages.ts'
import {isJsonlPath, type Settings} from './settings.ts'

/** What a run knows, and what it has seen so far. */
export interface Run {
  settings: Settings
  converter: Converter
  messages: Messages
  failed: number
  doubted: number
}

/** A document, written; or the record that stands where one should. */
export interface Output {
  /** Its name; the number of its line when it has none. */
  id: string
  text: string
  fault: boolean
}

export const isJsonl = ({path}: Input, {from}: Settings): boolean => (from ? from === 'jsonl' : isJsonlPath(path))

/** An input as messages name it. */
export const nameOf = ({path}: Input) => (path === '-' ? 'stdin' : path)

/** What to say of an error; more of one that should not be. */
export function explain(error: unknown, verbose: boolean | undefined): string {
  if (error instanceof InputError || error instanceof OutputError) return error.message
  const message = error instanceof Error ? error.message : String(error)
  const stack = verbose && error instanceof Error ? `: ${error.stack}` : ''
  return `newsparse failed in a way it should not (${message}); please report it, with this input${stack}`
}

/** Report that a document, or a whole input, could not be converted. */
export function fail(run: Run, name: string, error: unknown): void {
  run.failed++
  run.messages.error(name, explain(error, run.settings.options.verbose))
}

function report(run: Run, subject: Subject, {doubts, article}: Converted): void {
  for (const doubt of doubts) run.messages.doubt(subject, doubt)
  if (doubts.length > 0) run.doubted++
  if (!run.settings.options.verbose) return
  for (const node of removedOf(prune(article, run.settings.convert)) ?? []) run.messages.removed(subject, node)
}

async function convertText(run: Run, input: Input): Promise<Output> {
  const bytes = await readBytes(input.path)
  const decoded = await decodeBytes(bytes, input.path, run.settings.options.encoding)
  const {encoding, doubts} = decoded
  const id = input.path === '-' ? null : input.id
  const given = {id, encoding, doubts: encodingDoubts(doubts)}
  const converted = interruptible(decoded.text.length, () =>
    run.converter.convert(decoded.text, given, undefined, bytes)
  )
  report(run, {name: nameOf(input), inside: false}, converted)
  return {id: input.id, text: converted.output, fault: false}
}

const faultOutput = (line: number, code: FaultCode, message: string): Output => ({
  id: String(line),
  text: `${JSON.stringify({id: null, line, error: {code, message}})}\n`,
  fault: true
})

function convertRow(run: Run, name: string, document: RowDocument): Output {
  const {line, id, text, title, published, outlet, meta, doubts} = document
  try {
    const known = {...(published ? {published} : {}), ...(outlet ? {outlet} : {}), ...(title ? {headline: title} : {})}
    const given = {id, ...known, doubts}
    const converted = interruptible(text.length, () => run.converter.convert(text, given, meta))
    report(run, {name, inside: true}, converted)
    return {id: id ?? String(line), text: converted.output, fault: false}
  } catch (error) {
    fail(run, name, error)
    return faultOutput(line, 'not-converted', explain(error, false))
  }
}

function refuseRow(run: Run, name: string, {line, error}: RowFault): Output {
  run.failed++
  run.messages.error(name, error.message)
  return faultOutput(line, error.code, error.message)
}

async function* convertLines(run: Run, input: Input): AsyncGenerator<Output[]> {
  for await (const batch of readJsonLines(input.path, run.settings.keys)) {
    yield batch.map((document) => {
      const name = `${nameOf(input)}:${document.line}`
      return isFault(document) ? refuseRow(run, name, document) : convertRow(run, name, document)
    })
    await run.messages.flush()
  }
}

/** The documents of an input, in order, in batches as they arrive. An input that can't be read is reported, and gives none. */
export async function* documentsOf(run: Run, input: Input): AsyncGenerator<Output[]> {
  try {
    if (isJsonl(input, run.settings)) yield* convertLines(run, input)
    else yield [await convertText(run, input)]
    await breathe()
  } catch (error) {
    fail(run, nameOf(input), error)
  }
  await run.messages.flush()
}
