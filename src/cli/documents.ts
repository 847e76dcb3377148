/** Inputs → converted documents, one after the other; what goes wrong with one is reported and the others go on. */
import {type Input, InputError} from '../archive/find-inputs.ts'
import {encodingDoubts, readJsonLines} from '../archive/json-lines.ts'
import {decodeBytes, readBytes} from '../archive/read-bytes.ts'
import {type Recognised, recognise} from '../archive/readers/recognise.ts'
import type {Item} from '../archive/readers/types.ts'
import {
  type FaultCode,
  fault,
  isFault,
  type RowDocument,
  type RowFault,
  readRow,
  tooLongMessage
} from '../archive/rows.ts'
import {OutputError} from '../archive/write-output.ts'
import {type Converted, type Converter, prune, removedOf} from '../index.ts'
import {breathe, interruptible} from './interrupts.ts'
import type {Messages, Subject} from './messages.ts'
import type {Progress} from './progress.ts'
import type {Recorder} from './recorder.ts'
import type {Settings} from './settings.ts'

/** What a run knows, and what it has seen so far. */
export interface Run {
  settings: Settings
  converter: Converter
  messages: Messages
  failed: number
  doubted: number
  /** Articles that came in, and their bytes. */
  articles: number
  bytes: number
  /** There may be more than one document: each has its place in what comes out. */
  many: boolean
  /** Who counts for a report, if one was asked for. */
  recorder?: Recorder | undefined
  progress?: Progress | undefined
}

/** A run that has seen nothing. */
export const newRun = (settings: Settings, converter: Converter, messages: Messages): Run => ({
  settings,
  converter,
  messages,
  failed: 0,
  doubted: 0,
  articles: 0,
  bytes: 0,
  many: false
})

/** An article came in: whatever becomes of it, it is counted. */
export function seen(run: Run, bytes: number): void {
  run.articles++
  run.bytes += bytes
  run.recorder?.input(bytes)
}

/** A document, written; or the record that stands where one should. */
export interface Output {
  /** Its name; the number of its line when it has none. */
  id: string
  text: string
  fault: boolean
}

/** What was found out of inputs by their names and first bytes, which are looked at once. */
const known = new WeakMap<Input, Recognised>()

/** What an input is: as it was told, else as its name and its first bytes say. */
function recognised(input: Input, {from}: Settings): Recognised {
  if (input.path === '-') return {kind: from ?? 'text', compression: null}
  const found = known.get(input) ?? recognise(input.path)
  known.set(input, found)
  return from ? {...found, kind: from} : found
}

/** Whether there may be more than one article inside. */
export const holdsMany = (input: Input, settings: Settings): boolean => recognised(input, settings).kind !== 'text'

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
export function fail(run: Run, name: string, error: unknown, code: FaultCode = 'not-converted'): void {
  run.failed++
  run.recorder?.failure(code, name, explain(error, false))
  run.messages.error(name, explain(error, run.settings.options.verbose))
}

function report(run: Run, subject: Subject, {doubts, article}: Converted): void {
  for (const doubt of doubts) run.messages.doubt(subject, doubt)
  if (doubts.length > 0) run.doubted++
  run.recorder?.article(article, subject.name)
  if (!run.settings.options.verbose) return
  for (const node of removedOf(prune(article, run.settings.convert)) ?? []) run.messages.removed(subject, node)
}

/** Convert the bytes of one text. `id` is the name of the document, `name` what messages call it. */
async function convertBytes(run: Run, bytes: Buffer, id: string | null, name: string): Promise<Output> {
  seen(run, bytes.length)
  const decoded = await decodeBytes(bytes, name, run.settings.options.encoding)
  const {encoding, doubts} = decoded
  const given = {id, encoding, doubts: encodingDoubts(doubts)}
  const converted = interruptible(decoded.text.length, () =>
    run.converter.convert(decoded.text, given, undefined, bytes)
  )
  report(run, {name, inside: false}, converted)
  return {id: id ?? 'stdin', text: converted.output, fault: false}
}

async function convertText(run: Run, input: Input): Promise<Output> {
  const bytes = await readBytes(input.path)
  const {maxBytes} = run.settings.limits
  if (bytes.length > maxBytes) throw new InputError(input.path, tooLongMessage(maxBytes))
  return convertBytes(run, bytes, input.path === '-' ? null : input.id, nameOf(input))
}

/** The record that stands where an article should: its id if it has one, else the number of its line. */
const faultOutput = (code: FaultCode, message: string, line: number | null, id: string | null = null): Output => ({
  id: id ?? String(line),
  text: `${JSON.stringify({id, line, error: {code, message}})}\n`,
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
    return faultOutput('not-converted', explain(error, false), line)
  }
}

function refuseRow(run: Run, name: string, {line, error}: RowFault, id: string | null = null): Output {
  run.failed++
  run.recorder?.failure(error.code, name, error.message)
  run.messages.error(name, error.message)
  return faultOutput(error.code, error.message, line, id)
}

/** Convert a row, or say why it can't be. */
function convertDocument(run: Run, name: string, document: RowDocument | RowFault): Output {
  if (isFault(document)) {
    seen(run, 0)
    return refuseRow(run, name, document)
  }
  const {maxBytes} = run.settings.limits
  const length = Buffer.byteLength(document.text)
  seen(run, length)
  if (length <= maxBytes) return convertRow(run, name, document)
  return refuseRow(run, name, fault(document.line, 'too-long', tooLongMessage(maxBytes)))
}

async function* convertLines(run: Run, input: Input): AsyncGenerator<Output[]> {
  for await (const batch of readJsonLines(input.path, run.settings.keys)) {
    yield batch.map((document) => convertDocument(run, `${nameOf(input)}:${document.line}`, document))
    await run.messages.flush()
  }
}

/** A text inside an archive; what is no text there is a fault like any other. */
async function convertMember(run: Run, {name: id, bytes}: Extract<Item, {kind: 'file'}>, name: string, number: number) {
  try {
    return await convertBytes(run, bytes, id, name)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return refuseRow(run, name, fault(number, 'not-read', error.message), id)
  }
}

/** What is inside an archive, one after the other. */
async function* convertItems(run: Run, input: Input, found: Recognised): AsyncGenerator<Output[]> {
  const {readArchive} = await import('../archive/readers/read-archive.ts')
  const {keys, limits} = run.settings
  const archive = nameOf(input)
  const inner = found.kind === 'text' ? '' : `${archive}/`
  let number = 0
  for await (const item of readArchive(input.path, input.id, found, limits)) {
    number++
    if (item.kind === 'file') yield [await convertMember(run, item, inner ? inner + item.name : archive, number)]
    else if (item.kind === 'row')
      yield [convertDocument(run, `${archive}:${item.number}`, readRow(item.row, item.number, item.doubts, keys))]
    else {
      const place = item.name === null ? `${archive}:${item.number}` : `${archive}/${item.name}`
      seen(run, 0)
      yield [refuseRow(run, place, fault(item.number, item.code, item.message), item.name)]
    }
    await run.messages.flush()
  }
}

/**
 * An input that can't be read is an article that came in and does not go out: among others it has its place. `before` is how
 * many there were when its turn came.
 */
function* unreadable(run: Run, input: Input, error: unknown, before: number): Generator<Output[]> {
  if (run.articles === before || holdsMany(input, run.settings)) seen(run, 0)
  fail(run, nameOf(input), error, 'not-read')
  if (run.many) yield [faultOutput('not-read', explain(error, false), null, input.id)]
}

const isPlain = ({compression}: Recognised) => compression === null

/** The documents of an input, in order, in batches as they arrive. An input that can't be read is reported, and gives none. */
export async function* documentsOf(run: Run, input: Input): AsyncGenerator<Output[]> {
  const before = run.articles
  try {
    const found = recognised(input, run.settings)
    if (isPlain(found) && found.kind === 'text') yield [await convertText(run, input)]
    else if (isPlain(found) && found.kind === 'jsonl') yield* convertLines(run, input)
    else yield* convertItems(run, input, found)
    await breathe()
  } catch (error) {
    yield* unreadable(run, input, error, before)
  }
  await run.messages.flush()
}
