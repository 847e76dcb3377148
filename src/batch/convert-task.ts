/** A task → its converted documents, one after the other. An error in one document is reported, and the others are converted. */
import {inBlocks} from '../archive/blocks.ts'
import {InputError} from '../archive/find-inputs.ts'
import {encodingDoubts, linesOf, readJsonLine, readJsonRows} from '../archive/json-lines.ts'
import {decodeBytes, readBytes} from '../archive/read-bytes.ts'
import {maySplit} from '../archive/readers/may-split.ts'
import type {Item, ReadStream} from '../archive/readers/types.ts'
import type {Tally} from '../archive/report/tally.ts'
import {knownBy} from '../archive/row-scan.ts'
import {
  fault,
  isFault,
  type Keys,
  type RowDocument,
  type RowFault,
  readRow,
  refused,
  tooLongMessage
} from '../archive/rows.ts'
import {ExhaustedError, writeOutput} from '../archive/write-output.ts'
import type {WireStart} from '../article/moved-to.ts'
import type {Converted, Converter, Given, WireSource} from '../convert.ts'
import {loadWireReader} from '../parse/load-wire.ts'
import {recogniseWire, wireHead} from '../source/wire/recognise-wire.ts'
import {prune, removedOf} from '../transform/prune.ts'
import type {ErrorCode, ErrorRecord} from '../write/error-record.ts'
import {ExactNumber, stringifyJson} from '../write/exact-json.ts'
import {explainError} from './explain-error.ts'
import type {Host} from './host.ts'
import type {Message, MessageCollector, Subject} from './messages.ts'
import {nameOf} from './names.ts'
import type {TallyCollector} from './run-report.ts'
import {type Settings, sharesOutput} from './settings.ts'
import type {Task, TextFile, Work} from './tasks.ts'

/** Number of articles that were read, and of their results. */
export interface Counts {
  /** Number of articles that were read, and their length in bytes. */
  articles: number
  bytes: number
  failed: number
  doubted: number
  /** Number of records that were written. */
  records: number
}

export const noCounts = (): Counts => ({articles: 0, bytes: 0, failed: 0, doubted: 0, records: 0})

/** Add counts to others. */
export function addCounts(sum: Counts, more: Counts): void {
  for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += more[key]
}

/** What is needed to carry out tasks. */
export interface TaskContext {
  settings: Settings
  converter: Converter
  messages: MessageCollector
  /** There may be more than one document: output names the place of each. */
  many: boolean
  /** The output of each document is returned separately. */
  apart: boolean
  /** There are several inputs: the error record of a line names its input. */
  several: boolean
  /** The counter of a report, if the user asked for one. */
  collector: TallyCollector | null
  /** The process in which the job runs. */
  host: Pick<Host, 'busy' | 'onStop'>
  /** Converts a record to a row of a table, if the output is a table. */
  toRow: ((record: string) => string) | null
}

/** What is known about a document that was processed. */
interface Outcome {
  /** Its name; the number of its line if it has none. */
  id: string
  /** Where it is, as messages name it: "news.jsonl:3". */
  place: string
  /** Why there is no article. */
  error: {code: ErrorCode; message: string} | null
  /** Number of doubts about it. */
  doubts: number
  /** The file of its own to which it was written. */
  path: string | null
}

/** A converted document, or the error record in its place; empty if there is neither. */
interface Output extends Outcome {
  text: string
}

/** One of several outputs; its bytes are a part of the joint output. */
export interface OutputPart extends Outcome {
  length: number
}

/** The part of a document without output. */
export const partFor = (id: string, place: string): OutputPart => ({
  id,
  place,
  error: null,
  doubts: 0,
  path: null,
  length: 0
})

/** The result of a task. It can be sent between threads. */
export interface TaskResult {
  /** The joint output of all documents, one after the other. */
  bytes: Uint8Array
  /** Where each document is in the output, if that was requested. */
  parts: OutputPart[]
  counts: Counts
  messages: Message[]
  tally: Tally | null
  /** Why nothing more can be written; null if it can. */
  full: string | null
}

/** The parts of the output, each with its bytes. */
export function* partsOf({bytes, parts}: Pick<TaskResult, 'bytes' | 'parts'>): Generator<[OutputPart, Uint8Array]> {
  let at = 0
  for (const part of parts) {
    yield [part, bytes.subarray(at, at + part.length)]
    at += part.length
  }
}

/** A task while it is carried out. */
interface Job extends TaskContext {
  counts: Counts
}

/** Count an article that was read. */
function seen({counts, collector}: Job, bytes: number): void {
  counts.articles++
  counts.bytes += bytes
  collector?.input(bytes)
}

/** Report that a document could not be converted or written. */
function fail(job: Job, name: string, error: unknown, code: ErrorCode = 'not-converted'): void {
  job.counts.failed++
  job.collector?.failure(code, name, explainError(error, false))
  job.messages.error(name, explainError(error, job.settings.options.verbose))
}

function report(job: Job, subject: Subject, {doubts, article}: Converted): void {
  for (const doubt of doubts) job.messages.doubt(subject, doubt)
  if (doubts.length > 0) job.counts.doubted++
  job.collector?.article(article, subject.name)
  if (!job.settings.options.verbose) return
  for (const node of removedOf(prune(article, job.settings.convert)) ?? []) job.messages.removed(subject, node)
}

/** Converting a text with more characters takes so long that a user may want to stop it. */
const long = 500_000

const atWork = <Result>({host}: Job, {length}: string, work: () => Result): Result =>
  length < long ? work() : host.busy(work)

const outputOf = (id: string, place: string, {output, doubts}: Converted): Output => ({
  ...partFor(id, place),
  text: output,
  doubts: doubts.length
})

/** How a wire message is read; undefined for other copy. */
export async function messageOf(
  text: string,
  {from, wire}: Pick<Settings, 'from' | 'wire'>,
  start?: WireStart
): Promise<WireSource | undefined> {
  const format = from === 'text' ? undefined : (wire ?? recogniseWire(text))
  if (!format) return undefined
  const {readWireMessage: read} = await loadWireReader()
  return {format, read, start}
}

/** A text, and whether it was extracted from mark-up. */
interface Read {
  text: string
  known: Pick<Given, 'markup' | 'headline' | 'published'>
}

/** The text in a text with HTML mark-up; the text itself if it has none. */
async function withoutMarkup(text: string, name: string, {markup}: Settings): Promise<Read> {
  if (markup === 'keep' || !text.includes('<')) return {text, known: {}}
  const [{isMarkedUp, readPage}, {TooDeep}] = await Promise.all([
    import('../archive/markup/page.ts'),
    import('../archive/readers/xml-events.ts')
  ])
  if (markup === 'auto' && !isMarkedUp(text)) return {text, known: {}}
  try {
    const page = readPage(text)
    return {text: page.text, known: {markup: 'html', ...(page.title ? {headline: page.title} : {})}}
  } catch (error) {
    throw error instanceof TooDeep ? new InputError(name, error.message) : error
  }
}

/** Convert the bytes of one text. `id` is the name of the document, `name` its name in messages. */
async function convertBytes(
  job: Job,
  bytes: Buffer,
  id: string | null,
  name: string,
  start?: WireStart
): Promise<Output> {
  seen(job, bytes.length)
  const decoded = await decodeBytes(bytes, name, job.settings.options.encoding)
  const {encoding, doubts} = decoded
  const message = await messageOf(decoded.text, job.settings, start)
  const {text, known} = message
    ? {text: decoded.text, known: {}}
    : await withoutMarkup(decoded.text, name, job.settings)
  const given = {id, encoding, doubts: encodingDoubts(doubts), message, ...known, ...(start && !message ? {start} : {})}
  const converted = atWork(job, text, () => job.converter.convert(text, given, undefined, bytes))
  report(job, {name, inside: false}, converted)
  return outputOf(id ?? 'stdin', name, converted)
}

/** The wire messages of a file with several; undefined for a single text. */
async function messagesIn(bytes: Buffer, id: string, {from, wire, reading}: Settings): Promise<Item[]> {
  const head = bytes.subarray(0, wireHead).toString('latin1')
  if (from === 'text' || !(wire ?? recogniseWire(head))) return []
  const {rowReaders} = await import('../archive/readers/row-readers.ts')
  const readWire = (await rowReaders.wire?.()) as ReadStream
  const items: Item[] = []
  for await (const item of readWire(inBlocks([bytes]), id, reading)) items.push(item)
  return items.length > 1 ? items : []
}

/** The stories of a file that certainly contains several; undefined for a single text. */
async function storiesIn(bytes: Buffer, id: string, {from, reading}: Settings): Promise<Item[]> {
  if (reading.split === 'none' || (from && from !== 'text')) return []
  const isAuto = reading.split === undefined || reading.split === 'auto'
  if (isAuto && (from || !maySplit(bytes.subarray(0, headOfStories).toString('latin1')))) return []
  const {readStories} = await import('../archive/readers/stories.ts')
  const items: Item[] = []
  for await (const item of readStories(inBlocks([bytes]), id, reading)) items.push(item)
  return items.length > 1 ? items : []
}

/** How much of a text is examined to see whether it may contain several stories. */
const headOfStories = 64 * 1024

async function convertText(job: Job, {path, id}: TextFile): Promise<Output[]> {
  const bytes = await readBytes(path, job.settings.reading.maxBytes)
  const name = nameOf({path})
  const own = path === '-' ? 'stdin' : id
  const messages = await messagesIn(bytes, own, job.settings)
  const items = messages.length > 0 ? messages : await storiesIn(bytes, own, job.settings)
  if (items.length > 0) return eachInTurn(items, (item, at) => convertItem(job, {name, inside: true}, item, at + 1))
  return [await convertBytes(job, bytes, path === '-' ? null : id, name)]
}

/** What is known about a row without an article. */
type Known = Pick<RowFault, 'id' | 'meta'>

/** The error record in place of an article: its id, otherwise the number of its line, and the other keys of the row. */
const faultOutput = (
  place: string,
  error: NonNullable<Outcome['error']>,
  line: number | null,
  {id = null, meta = null, input}: Known & {input?: string | undefined} = {}
): Output => {
  const record: ErrorRecord = {
    id,
    line,
    ...(input === undefined ? {} : {input}),
    ...(meta ? {meta} : {}),
    error
  }
  return {...partFor(String(id ?? line), place), error, text: `${stringifyJson(record)}\n`}
}

/** The error in place of an input that can't be read, if there are several inputs. */
const unreadOutput = ({many}: TaskContext, place: string, id: string, code: ErrorCode, message: string): Output => ({
  ...faultOutput(place, {code, message}, null, {id}),
  ...(many ? {} : {text: ''})
})

/** The text of a file; written to its own output, if it has one. */
async function convertFile(job: Job, file: TextFile): Promise<Output[]> {
  const before = job.counts.articles
  try {
    return put(job, file, await convertText(job, file))
  } catch (error) {
    if (error instanceof ExhaustedError) throw error
    if (job.counts.articles === before) seen(job, 0)
    fail(job, nameOf(file), error, 'not-read')
    return [unreadOutput(job, nameOf(file), file.id, 'not-read', explainError(error, false))]
  }
}

/** Write a document to its own file, if it has one. */
function put(job: Job, {path, output}: TextFile, made: readonly Output[]): Output[] {
  if (output === null) return [...made]
  return made.map((one, at) => {
    if (one.error) return {...one, text: ''}
    const file = made.length > 1 ? numbered(output, at + 1) : output
    try {
      writeOutput(file, one.text)
      return {...one, text: '', path: file}
    } catch (error) {
      if (error instanceof ExhaustedError) throw error
      fail(job, path, error, 'not-written')
      return {...one, text: '', error: {code: 'not-written', message: explainError(error, false)}}
    }
  })
}

/** Each of several messages in one file has an output of its own: "day.md", 2 → "day-2.md". */
const numbered = (output: string, number: number): string => output.replace(/(\.[^./\\]*)?$/u, `-${number}$1`)

/** The input that contains the line: "a.jsonl:3" → "a.jsonl". */
const inputOf = ({several}: Job, name: string, line: number) =>
  several && name.endsWith(`:${line}`) ? name.slice(0, -`:${line}`.length) : undefined

const rowIdOf = (id: unknown) => (typeof id === 'number' || id instanceof ExactNumber ? id : undefined)

async function convertRow(job: Job, name: string, document: RowDocument): Promise<Output> {
  const {line, id, title, published, outlet, meta, doubts, markup} = document
  try {
    const message = await messageOf(document.text, job.settings)
    const {text, known: made} = message
      ? {text: document.text, known: {}}
      : await withoutMarkup(document.text, name, job.settings)
    const marked = markup ? ({markup: 'html'} as const) : {}
    const known = {
      ...made,
      ...marked,
      ...(published ? {published} : {}),
      ...(outlet ? {outlet} : {}),
      ...(title ? {headline: title} : {})
    }
    const given = {id, rowId: rowIdOf(document.rawId), ...known, doubts, message}
    const converted = atWork(job, text, () => job.converter.convert(text, given, meta))
    report(job, {name, inside: true}, converted)
    return outputOf(id ?? String(line), name, converted)
  } catch (error) {
    fail(job, name, error)
    return faultOutput(name, {code: 'not-converted', message: explainError(error, false)}, line, {
      id: document.rawId,
      meta,
      input: inputOf(job, name, line)
    })
  }
}

function refuseRow(job: Job, name: string, {line, error, ...known}: RowFault): Output {
  job.counts.failed++
  job.collector?.failure(error.code, name, error.message)
  job.messages.error(name, error.message)
  return faultOutput(name, error, line, {...known, input: inputOf(job, name, line)})
}

/** Convert a row, or report why it can't be converted. */
async function convertDocument(job: Job, name: string, document: RowDocument | RowFault): Promise<Output> {
  if (isFault(document)) {
    seen(job, 0)
    return refuseRow(job, name, document)
  }
  const {maxBytes} = job.settings.reading
  const length = Buffer.byteLength(document.text)
  seen(job, length)
  if (length <= maxBytes) return convertRow(job, name, document)
  return refuseRow(job, name, refused(document, fault(document.line, 'too-long', tooLongMessage(maxBytes))))
}

/** A text inside an archive. A file there that is not text is an error. */
async function convertMember(
  job: Job,
  {name: id, bytes, start}: Extract<Item, {kind: 'file'}>,
  name: string,
  number: number
) {
  try {
    // Another thread sends bytes as a Uint8Array and not as a Buffer.
    return await convertBytes(job, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), id, name, start)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return refuseRow(job, name, {...fault(number, 'not-read', error.message), id})
  }
}

type Items = Extract<Work, {kind: 'items'}>

/** The document of a row; of a broken line, all documents that it contains. */
function documentsOf(item: Extract<Item, {kind: 'row' | 'json'}>, keys: Keys): (RowDocument | RowFault)[] {
  const {number, doubts = [], name = null} = item
  const documents =
    item.kind === 'row'
      ? [readRow(item.row, number, doubts, keys)]
      : (item.line ? readJsonRows : readOneRow)({line: item.json, number}, doubts, keys)
  const marked = item.kind === 'row' && item.markup ? {markup: true} : {}
  return documents.map((one) => (isFault(one) ? one : {...one, ...marked, id: one.id ?? name}))
}

const readOneRow: typeof readJsonRows = (...row) => [readJsonLine(...row)]

/** The items of an archive, one after the other. */
async function convertItem(
  job: Job,
  {name: archive, inside, keys = job.settings.keys}: Pick<Items, 'name' | 'inside' | 'keys'>,
  item: Item,
  number: number
): Promise<Output | Output[]> {
  if (item.kind === 'file') return convertMember(job, item, inside ? `${archive}/${item.name}` : archive, number)
  if (item.kind !== 'fault')
    return eachInTurn(documentsOf(item, keys), (one) => convertDocument(job, `${archive}:${item.number}`, one))
  const place = item.name === null ? `${archive}:${item.number}` : `${archive}/${item.name}`
  seen(job, 0)
  const known = item.said ? knownBy(item.said, job.settings.keys) : {id: item.name}
  return refuseRow(job, place, {...fault(item.number, item.code, item.message), ...known})
}

type Convert<Kind extends Work['kind']> = (job: Job, work: Extract<Work, {kind: Kind}>) => Output[] | Promise<Output[]>

async function eachInTurn<One>(list: readonly One[], convert: (one: One, at: number) => Promise<Output[] | Output>) {
  const outputs: Output[] = []
  for (const [at, one] of list.entries()) for (const output of [await convert(one, at)].flat()) outputs.push(output)
  return outputs
}

const converters: {readonly [Kind in Work['kind']]: Convert<Kind>} = {
  texts: (job, {files}) => eachInTurn(files, (file) => convertFile(job, file)),
  lines: (job, {name, bytes, first, parted, keys = job.settings.keys}) =>
    eachInTurn(linesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), first), (line) => {
      const documents = (parted ? readJsonRows : readOneRow)(line, encodingDoubts(line.doubts), keys)
      return eachInTurn(documents, (one) => convertDocument(job, `${name}:${line.number}`, one))
    }),
  items: (job, work) => eachInTurn(work.items, (item, at) => convertItem(job, work, item, work.first + at)),
  unread: (job, {name, id, code, message}) => {
    seen(job, 0)
    fail(job, name, new InputError(name, message), code)
    return [unreadOutput(job, name, id, code, message)]
  }
}

const encoder = new TextEncoder()

/** What is written: error records only if all records are in one output. */
function pack(
  {settings, apart, toRow}: TaskContext,
  counts: Counts,
  outputs: readonly Output[]
): Pick<TaskResult, 'bytes' | 'parts'> {
  const shares = sharesOutput(settings.format)
  const texts = outputs.map(({text, error}) => {
    if (text === '' || (error && !shares)) return ''
    return toRow ? toRow(text) : text
  })
  const parts = apart
    ? outputs.map(({text: _, ...outcome}, at) => ({...outcome, length: Buffer.byteLength(texts[at] as string)}))
    : []
  counts.records += outputs.filter(({error}) => !error).length
  return {bytes: encoder.encode(texts.join('')), parts}
}

/** Carry out a task. */
export async function convertTask(context: TaskContext, {work, index}: Task): Promise<TaskResult> {
  const counts = noCounts()
  const job = {...context, counts}
  context.collector?.begin(index)
  let outputs: Output[] = []
  let full: string | null = null
  if ('notes' in work) for (const note of work.notes ?? []) context.messages.note(work.name, note)
  try {
    outputs = await (converters[work.kind] as Convert<typeof work.kind>)(job, work as never)
  } catch (error) {
    if (!(error instanceof ExhaustedError)) throw error
    full = error.message
  }
  const packed = pack(context, counts, outputs)
  return {...packed, counts, messages: context.messages.take(), tally: context.collector?.take() ?? null, full}
}
