/** Inputs → tasks: documents that are read and converted together, in this thread or in a worker. */

import {blocksOf, inBlocks} from '../archive/blocks.ts'
import {endingOf, type Input, InputError, isSystemError, passedOver} from '../archive/find-inputs.ts'
import {bytesOf, isFile, type LineBatch, lineBatches} from '../archive/json-lines.ts'
import {maySplit} from '../archive/readers/may-split.ts'
import type {readArchive} from '../archive/readers/read-archive.ts'
import {type Kind, type Recognised, recognise, recogniseName, recogniseSurely} from '../archive/readers/recognise.ts'
import {type Item, lengthOf, longestRow} from '../archive/readers/types.ts'
import {type Keys, tooLongMessage} from '../archive/rows.ts'
import type {ErrorCode} from '../write/error-record.ts'
import {nameOf} from './names.ts'
import type {Settings} from './settings.ts'

/** A text in a file of its own. */
export interface TextFile {
  path: string
  id: string
  /** Where it is written; null if all documents have one output. */
  output: string | null
}

/** What is known about the rows of a task. */
export interface RowFacts {
  /** Which key contains what; if absent, the settings decide. */
  keys?: Keys | undefined
  /** A note about the input; it is reported once. */
  notes?: readonly string[] | undefined
}

/** What is to be converted. It can be sent between threads. */
export type Work =
  | {kind: 'texts'; files: TextFile[]}
  /** Complete lines of JSON; the first one has the number `first`. `parted`: a broken line may contain more than one row. */
  | ({kind: 'lines'; name: string; bytes: Uint8Array; first: number; parted?: boolean} & RowFacts)
  /** An archive of files or of rows. `inside`: its files are named as in a folder. */
  | ({kind: 'items'; name: string; inside: boolean; items: Item[]; first: number} & RowFacts)
  /** An input that can't be read, or a text that could not be converted. */
  | {kind: 'unread'; name: string; id: string; code: ErrorCode; message: string}

/** How far a run is: where it continues. */
export interface Checkpoint {
  /** The index of the input. */
  input: number
  /** Number of its documents that are done. */
  documents: number
  /** Number of its bytes that are done, if they can be skipped. */
  bytes: number
}

export interface Task {
  work: Work
  /** Its documents: each counts as an article that was read. */
  count: number
  /** Number of articles of the run before it. */
  index: number
  /** The place after it. */
  after: Checkpoint
}

export const start: Checkpoint = {input: 0, documents: 0, bytes: 0}

/** The kinds of inputs whose names do not show them, determined from their first bytes, which are read only once. */
const known = new WeakMap<Input, Recognised>()

function lookAt(input: Input): Recognised {
  const found = recognise(input.path)
  known.set(input, found)
  return found
}

/** The kind of an input: as an option says, otherwise by its name and its first bytes. */
function recognised(input: Input, {from}: Settings): Recognised {
  if (input.path === '-') return {kind: from === 'wire' || !from ? 'text' : from, compression: null}
  const found = known.get(input) ?? recogniseSurely(input.path) ?? lookAt(input)
  return from && !(from === 'wire' && found.kind === 'text') ? {...found, kind: from} : found
}

/** Up to this many inputs are searched for wire messages before the run; if there are more, each is searched when it is read. */
const fewInputs = 64

/**
 * Whether a text file contains several stories. Its beginning shows whether the rest must be read to know. A file that can't be read is one text: reading it
 * will say why.
 */
async function holdsStories({path}: Input, {reading, from}: Settings): Promise<boolean> {
  const {split} = reading
  if (split === 'none' || from || path === '-') return false
  try {
    if (!isFile(path)) return false
    if (split === undefined || split === 'auto') {
      const [first] = blocksOf(path, 0)
      if (!first || !maySplit(first.toString('latin1'))) return false
    }
    const {splitFile} = await import('../archive/readers/stories.ts')
    return (await splitFile(path, reading)) > 1
  } catch (error) {
    if (error instanceof InputError || isSystemError(error)) return false
    throw error
  }
}

/** Examine a compressed file whose name does not say what is inside. */
export async function lookInside(inputs: readonly Input[], settings: Settings): Promise<void> {
  for (const input of inputs) {
    if (inputs.length <= fewInputs && !settings.from && input.path !== '-' && recogniseSurely(input.path)) lookAt(input)
    const {kind, compression} = recognised(input, settings)
    if (inputs.length <= fewInputs && kind === 'text' && !compression && (await holdsStories(input, settings)))
      known.set(input, {kind: 'stories', compression})
    if (settings.from || kind !== 'text' || !compression || recogniseName(input.path).kind) continue
    const {kindInside} = await import('../archive/readers/look-inside.ts')
    known.set(input, {kind: await kindInside(input.path, compression), compression})
  }
}

/** Kinds whose first rows are quick to read. */
const checked: ReadonlySet<Kind> = new Set(['csv', 'tsv', 'json', 'jsonl'])

/**
 * Throw an error about keys that the user named and that the rows of a file lack.
 *
 * @throws InputError that lists the keys of the file
 */
export async function checkRows(input: Input, settings: Settings): Promise<void> {
  if (input.path === '-') return
  const found = recognised(input, settings)
  if (!checked.has(found.kind)) return
  const [{checkKeys}, {readArchive}] = await Promise.all([
    import('./row-keys.ts'),
    import('../archive/readers/read-archive.ts')
  ])
  await checkKeys(input, found.kind, settings, () => readArchive(input.path, input.id, found, settings.reading))
}

/** Whether there may be more than one article inside. */
export const holdsMany = (input: Input, settings: Settings): boolean => recognised(input, settings).kind !== 'text'

/** Whether an input is one text. */
export function isText(input: Input, settings: Settings): boolean {
  const {kind, compression} = recognised(input, settings)
  return kind === 'text' && compression === null
}

/** Number of texts in one task. */
const textsAtOnce = 32

/** Items are one task when they have this many characters, or are this many. */
const charactersAtOnce = 64 * 1024
const itemsAtOnce = 256

/** A part of an input: its work, its documents, and how many bytes of the input precede its end. */
export interface Piece {
  work: Work
  count: number
  bytes: number
}

/** How much of an input has been read. */
interface Read {
  documents: number
}

/** The bytes of a compressed file, or one in another encoding, as they are read. */
async function* preparedBytes(path: string, {compression}: Recognised, {encoding}: Settings['reading']) {
  const [{decompress, decompressOnce}, {asUtf8}] = await Promise.all([
    import('../archive/readers/decompress.ts'),
    import('../archive/readers/transcode.ts')
  ])
  const again = () => bytesOf(path)
  const bytes =
    path !== '-' && isFile(path) ? decompress(again(), compression, again) : decompressOnce(again(), compression)
  yield* inBlocks(asUtf8(bytes, encoding))
}

/** The rest of a batch of lines after the first ones. */
function withoutFirst({bytes, count, end, ...batch}: LineBatch, done: number): LineBatch {
  let at = 0
  for (let line = 0; line < done; line++) at = (bytes?.indexOf(0x0a, at) ?? 0) + 1
  return {...batch, bytes: bytes?.subarray(at) ?? null, count: count - done, end}
}

export function piecesOfLines(
  input: Input,
  settings: Settings,
  batch: LineBatch,
  first: number,
  facts: RowFacts & {parted?: boolean} = {}
): Piece {
  const {bytes, said, count, end} = batch
  const name = nameOf(input)
  if (bytes) return {work: {kind: 'lines', name, bytes, first, ...facts}, count, bytes: end}
  const message = tooLongMessage(settings.reading.maxBytes)
  const item: Item = {kind: 'fault', name: null, number: first, code: 'too-long', message, said}
  return {work: {kind: 'items', name, inside: true, items: [item], first}, count, bytes: end}
}

async function factsOfLines(bytes: Buffer, input: Input, settings: Settings): Promise<RowFacts> {
  const {keysFor, rowsOfLines} = await import('./row-keys.ts')
  const rows = rowsOfLines(bytes)
  if (rows.length === 0) return {}
  const {keys, said} = keysFor(rows, 'jsonl', input.path, settings)
  return {keys, ...(said ? {notes: [said]} : {})}
}

/** A run that continues in the middle of a file reads its first lines again. */
async function factsOfFirst(input: Input, settings: Settings, longest: number): Promise<RowFacts> {
  for await (const {bytes} of lineBatches(bytesOf(input.path), {longest}))
    return bytes ? factsOfLines(bytes as Buffer, input, settings) : {}
  return {}
}

async function* readLines(
  input: Input,
  settings: Settings,
  found: Recognised,
  from: Checkpoint,
  read: Read
): AsyncGenerator<Piece> {
  const longest = longestRow(settings.reading.maxBytes)
  const isPlain = found.compression === null && settings.reading.encoding === undefined
  const skipped = isPlain ? from.bytes : 0
  const bytes = isPlain ? bytesOf(input.path, skipped) : preparedBytes(input.path, found, settings.reading)
  if (skipped > 0) read.documents = from.documents
  let facts = skipped > 0 ? await factsOfFirst(input, settings, longest) : undefined
  for await (const batch of lineBatches(bytes, {from: skipped, longest})) {
    const begun = facts
    facts ??= batch.bytes ? await factsOfLines(batch.bytes as Buffer, input, settings) : undefined
    const done = Math.max(0, from.documents - read.documents)
    read.documents += batch.count
    if (done >= batch.count) continue
    const rest = done > 0 ? withoutFirst(batch, done) : batch
    const own = begun ? {keys: begun.keys} : facts
    yield piecesOfLines(input, settings, rest, read.documents - rest.count + 1, {...own, parted: true})
  }
  if (read.documents === 0) yield nothingIn(input)
}

/** The message about an empty input: the user who named it expects something. */
const noArticle = 'there is no article in it'

const nothingIn = (input: Input): Piece => ({
  work: {kind: 'items', name: nameOf(input), inside: true, items: [], first: 1, notes: [noArticle]},
  count: 0,
  bytes: 0
})

/** Whether an input is uncompressed JSON Lines. */
export function isPlainLines(input: Input, settings: Settings): boolean {
  const {kind, compression} = recognised(input, settings)
  return kind === 'jsonl' && compression === null && settings.reading.encoding === undefined
}

/** All items of an input with several documents. Each line of JSON is an item. */
export async function* readAll(input: Input, settings: Settings): AsyncGenerator<Item> {
  const found = recognised(input, settings)
  yield* (await readerOf(found))(input.path, input.id, found, settings.reading)
}

/** The reader of an archive. The memory that Parquet and spreadsheets need is not known in advance: they are read in a thread that can be stopped. */
async function readerOf({kind}: Recognised): Promise<typeof readArchive> {
  if (kind === 'parquet' || kind === 'xlsx' || kind === 'ods')
    return (await import('../archive/confined-reader.ts')).readConfined
  return (await import('../archive/readers/read-archive.ts')).readArchive
}

/** An item, with what is known about its rows. */
interface Placed {
  item: Item
  facts?: RowFacts | undefined
}

const memberOf = (item: Item) => (item.kind === 'row' || item.kind === 'json' ? (item.member ?? '') : undefined)

/** Items, each row with the keys of its table: the first rows wait until there are enough to determine the keys. */
async function* withKeys(
  items: AsyncIterable<Item>,
  find: (first: readonly Item[]) => Promise<RowFacts>
): AsyncGenerator<Placed> {
  const {rowsLooked, charactersLooked} = await import('./row-keys.ts')
  let waiting: Item[] = []
  let length = 0
  let table: string | undefined
  let facts: RowFacts | undefined
  const decide = async (): Promise<Placed[]> => {
    if (waiting.length === 0) return []
    const found = await find(waiting)
    facts = {keys: found.keys}
    const placed = waiting.map((item, at) => ({item, facts: at === 0 ? found : facts}))
    waiting = []
    length = 0
    return placed
  }
  for await (const item of items) {
    const member = memberOf(item)
    if (member === undefined || member !== table) {
      yield* await decide()
      if (member !== undefined) [table, facts] = [member, undefined]
    }
    if (member === undefined || facts) yield {item, facts: member === undefined ? undefined : facts}
    else {
      waiting.push(item)
      length += lengthOf(item)
      if (waiting.length >= rowsLooked || length >= charactersLooked) yield* await decide()
    }
  }
  yield* await decide()
}

/** The kind of rows in an archive: that of the file inside which contains them. */
const kindOfRows = (item: Item | undefined, kind: Kind): Kind =>
  ((item?.kind === 'json' || item?.kind === 'row') && item.member && recogniseName(item.member).kind) || kind

async function* readItems(
  input: Input,
  settings: Settings,
  found: Recognised,
  from: Checkpoint,
  read: Read
): AsyncGenerator<Piece> {
  const readAll = await readerOf(found)
  const inside = found.kind !== 'text'
  let items: Item[] = []
  let length = 0
  let keys: Keys | undefined
  let notes: string[] = []
  const passed = new Map<string, number>()
  const piece = (): Piece => {
    const first = read.documents - items.length + 1
    const made: Piece = {
      work: {kind: 'items', name: nameOf(input), inside, items, first, keys, ...(notes.length > 0 ? {notes} : {})},
      count: items.length,
      bytes: 0
    }
    items = []
    length = 0
    notes = []
    return made
  }
  const options = {
    ...settings.reading,
    say: (text: string) => notes.push(text),
    passOver: (name: string) => passed.set(endingOf(name), (passed.get(endingOf(name)) ?? 0) + 1)
  }
  const find = async (first: readonly Item[]): Promise<RowFacts> => {
    const {keysFor, rowsIn} = await import('./row-keys.ts')
    const {keys, said} = keysFor(rowsIn(first), kindOfRows(first[0], found.kind), input.path, settings)
    return {keys, ...(said ? {notes: [said]} : {})}
  }
  for await (const {item, facts} of withKeys(readAll(input.path, input.id, found, options), find)) {
    if (items.length > 0 && facts?.keys !== keys) yield piece()
    keys = facts?.keys
    read.documents++
    if (read.documents <= from.documents) continue
    notes.push(...(facts?.notes ?? []))
    items.push(item)
    length += lengthOf(item)
    if (length >= charactersAtOnce || items.length === itemsAtOnce) yield piece()
  }
  if (passed.size > 0) notes.push(passedOver(passed))
  if (read.documents === 0 && passed.size > 0) throw new InputError(input.path, `it has no text: ${passedOver(passed)}`)
  if (read.documents === 0) notes.push(noArticle)
  if (items.length > 0 || notes.length > 0) yield piece()
}

/** What is written in place of documents that can't be read any more. */
async function unread(input: Input, number: number, error: unknown): Promise<Piece> {
  const name = nameOf(input)
  if (error instanceof InputError)
    return {work: {kind: 'unread', name, id: input.id, code: 'not-read', message: error.message}, count: 1, bytes: 0}
  const {brokenOff} = await import('../archive/readers/types.ts')
  const items = [brokenOff(number, 'the file breaks off here', error)]
  return {work: {kind: 'items', name, inside: true, items, first: number}, count: 1, bytes: 0}
}

/** The parts of an input with several documents. A part that can't be read counts as an article that was read, and as a failure. */
async function* piecesOf(input: Input, settings: Settings, from: Checkpoint): AsyncGenerator<Piece> {
  const found = recognised(input, settings)
  const read: Read = {documents: 0}
  try {
    yield* (found.kind === 'jsonl' ? readLines : readItems)(input, settings, found, from, read)
  } catch (error) {
    if (read.documents >= from.documents) yield await unread(input, read.documents + 1, error)
  }
}

/** The texts from an index on that make one task. */
function textsFrom(inputs: readonly Input[], settings: Settings, index: number): Input[] {
  const texts: Input[] = []
  for (const input of inputs.slice(index, index + textsAtOnce - (index % textsAtOnce))) {
    if (!isText(input, settings)) break
    texts.push(input)
  }
  return texts
}

/** The first documents of a part. */
function firstOf(piece: Piece, count: number): Piece {
  if (count >= piece.count) return piece
  const {work} = piece
  if (work.kind === 'items') return {...piece, work: {...work, items: work.items.slice(0, count)}, count}
  if (work.kind !== 'lines') return piece
  let end = 0
  for (let line = 0; line < count; line++) end = work.bytes.indexOf(0x0a, end) + 1
  return {...piece, work: {...work, bytes: work.bytes.subarray(0, end)}, count}
}

/** The parts of an input up to a number of documents. */
async function* piecesUntil(pieces: AsyncIterable<Piece>, before: number, until: number): AsyncGenerator<Piece> {
  let left = until - before
  if (left <= 0) return
  for await (const piece of pieces) {
    yield firstOf(piece, left)
    left -= piece.count
    if (left <= 0) return
  }
}

/** The part of a run to convert: where it starts, and where it ends if not with the last input. */
export interface Stretch {
  place: Checkpoint
  index: number
  until?: Checkpoint | undefined
}

/** The tasks of a run, in order, from a place on. The same inputs always give the same tasks. */
export async function* tasksOf(
  inputs: readonly Input[],
  settings: Settings,
  outputOf: (input: Input) => string | null,
  {place, index: before, until = {...start, input: inputs.length}}: Stretch = {place: start, index: 0}
): AsyncGenerator<Task> {
  let index = before
  for (let at = place.input; at < inputs.length && at <= until.input; ) {
    const texts = at < until.input ? textsFrom(inputs, settings, at).slice(0, until.input - at) : []
    if (texts.length > 0) {
      const files = texts.map((input) => ({path: input.path, id: input.id, output: outputOf(input)}))
      at += texts.length
      yield {work: {kind: 'texts', files}, count: files.length, index, after: {...start, input: at}}
      index += files.length
      continue
    }
    const from = at === place.input ? place : start
    let documents = from.documents
    const last = at === until.input ? until.documents : Number.POSITIVE_INFINITY
    const pieces = piecesUntil(piecesOf(inputs[at] as Input, settings, from), documents, last)
    for await (const {work, count, bytes} of pieces) {
      documents += count
      yield {work, count, index, after: {input: at, documents, bytes}}
      index += count
    }
    at++
  }
}
