/**
 * CSV and TSV with a line of column names → rows, as a stream.
 *
 * The existing libraries stop at the first error of a table, or misread the rows after it. One wrong quotation mark must not cost more than its own row: after
 * an error, reading continues at the next place that is certainly the beginning of a row.
 */
import {isUtf8} from 'node:buffer'
import type {Doubt} from '../../article/types.ts'
import {decode} from '../../source/decode.ts'
import {encodingDoubts} from '../json-lines.ts'
import {delimiters, findLayout, type Layout, namedInside, type Trial} from './delimiter.ts'
import {asUtf8} from './transcode.ts'
import {broken, brokenOff, type Item, longestRow, type ReaderOptions, type ReadStream} from './types.ts'
import {Window} from './window.ts'

const newline = 0x0a
const carriageReturn = 0x0d
const quote = 0x22
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

/** How a table is written. */
interface Dialect {
  delimiter: number
  quotes: boolean
  /** What ends a row; files of old Macs use a carriage return. */
  end: number
}

/** A cell: its place among the bytes, without its quotation marks. */
interface Cell {
  start: number
  end: number
  quoted: boolean
  /** It contains doubled quotation marks. */
  doubled: boolean
}

/** A row, or the error that was found instead. `next` is where the next row begins. */
type Found = {cells: Cell[]; next: number; fault?: undefined} | {fault: string; cells?: undefined}

/** Read the quoted cell that begins at `at`; undefined if more bytes are needed. */
function quotedCell(bytes: Buffer, at: number, ended: boolean): Cell | string | undefined {
  let doubled = false
  for (let from = at + 1; ; ) {
    const found = bytes.indexOf(quote, from)
    if (found === -1) return ended ? 'a quote is opened and never closed' : undefined
    if (found + 1 === bytes.length && !ended) return undefined
    if (bytes[found + 1] !== quote) return {start: at + 1, end: found, quoted: true, doubled}
    doubled = true
    from = found + 2
  }
}

/** No table has more cells in a row; they would take more memory than their bytes. */
const mostCells = 100_000

/** Read the row that begins at `from`; undefined if more bytes are needed. */
function findRow(bytes: Buffer, from: number, dialect: Dialect, ended: boolean): Found | undefined {
  const cells: Cell[] = []
  let line = -1
  /** Where a cell without quotation marks ends. The end of the line is searched for once, not for each cell. */
  const endOfPlain = (at: number) => {
    if (line < at) line = bytes.indexOf(dialect.end, at)
    if (line === -1) line = bytes.length
    const found = bytes.subarray(at, line).indexOf(dialect.delimiter)
    if (found !== -1) return at + found
    return line === bytes.length && !ended ? undefined : line
  }
  const plainCell = (at: number): Cell | undefined => {
    const end = endOfPlain(at)
    if (end === undefined) return undefined
    const ends = bytes[end] !== dialect.delimiter && end > at && bytes[end - 1] === carriageReturn
    return {start: at, end: ends ? end - 1 : end, quoted: false, doubled: false}
  }
  for (let at = from; ; ) {
    const isQuoted = dialect.quotes && bytes[at] === quote
    const cell = isQuoted ? quotedCell(bytes, at, ended) : plainCell(at)
    if (cell === undefined) return undefined
    if (typeof cell === 'string') return {fault: cell}
    if (cells.push(cell) > mostCells) return {fault: `it has more than ${mostCells} cells`}
    let next = isQuoted ? cell.end + 1 : cell.end
    if (bytes[next] === carriageReturn && dialect.end === newline) next++
    if (next >= bytes.length) return ended ? {cells, next: bytes.length} : undefined
    if (bytes[next] === dialect.end) return {cells, next: next + 1}
    if (bytes[next] !== dialect.delimiter) return {fault: 'there is text after a closing quote'}
    at = next + 1
  }
}

const isBlank = ({cells}: {cells: readonly Cell[]}) =>
  cells.length === 1 && cells[0]?.start === cells[0]?.end && !cells[0]?.quoted

/** The texts of cells, and doubts about their encoding. */
function textsOf(bytes: Buffer, cells: readonly Cell[]): {texts: string[]; doubts: string[]} {
  const doubts: string[] = []
  const texts = cells.map(({start, end, doubled}) => {
    const raw = bytes.subarray(start, end)
    if (isUtf8(raw)) return doubled ? raw.toString('utf8').replaceAll('""', '"') : raw.toString('utf8')
    const decoded = decode(raw, {encoding: 'utf-8'})
    doubts.push(...decoded.doubts)
    return doubled ? decoded.text.replaceAll('""', '"') : decoded.text
  })
  return {texts, doubts}
}

/** What all cells of a column have had in common so far. */
interface ColumnTraits {
  spaceless: boolean
  quoted: boolean
}

/** The table that is being read. */
class Table {
  /** The names of the columns, each once. */
  readonly #names: string[] = []
  readonly #taken = new Set<string>()
  readonly #columns: number
  #traits: ColumnTraits[] | undefined
  #said: Doubt[]

  constructor(names: readonly string[]) {
    this.#columns = names.length
    const twice = new Set<string>()
    for (const name of names) {
      if (this.#taken.has(name)) twice.add(name)
      this.#add(name)
    }
    this.#said = [...twice].map((name) => ({
      rule: 'newsparse/columns',
      message: `More than one column is called "${name}"; each but the first is carried under its name and a number.`
    }))
  }

  /** Give the next column a name that no other column has. */
  #add(name: string): void {
    let free = name
    for (let number = 2; this.#taken.has(free); number++) free = `${name}_${number}`
    this.#taken.add(free)
    this.#names.push(free)
  }

  #nameAt(at: number): string {
    while (this.#names.length <= at) this.#add(`column_${this.#names.length + 1}`)
    return this.#names[at] as string
  }

  /** The row made of some cells. If there are too few, the last columns are missing; additional cells get column names of their own. */
  row(bytes: Buffer, cells: readonly Cell[], ends: boolean): {row: object; doubts: Doubt[]} {
    const {texts, doubts: unsure} = textsOf(bytes, cells)
    const doubts = [...this.#said, ...encodingDoubts(unsure)]
    this.#said = []
    if (cells.length > this.#columns)
      doubts.push({
        rule: 'newsparse/columns',
        message: `This row has ${cells.length} cells and the table ${this.#columns} columns: the additional cells are named ${this.#nameAt(this.#columns)} and so on.`
      })
    if (cells.length < this.#columns && !ends)
      doubts.push({
        rule: 'newsparse/columns',
        message: `The table ends in the middle of this row, which has ${cells.length} cells of ${this.#columns}: it may be cut off.`
      })
    this.#learn(texts, cells)
    return {row: Object.fromEntries(texts.map((text, at) => [this.#nameAt(at), text])), doubts}
  }

  #learn(texts: readonly string[], cells: readonly Cell[]): void {
    if (cells.length !== this.#columns) return
    this.#traits ??= cells.map(() => ({spaceless: true, quoted: true}))
    for (const [at, trait] of this.#traits.entries()) {
      trait.spaceless &&= !/\s/u.test(texts[at] as string)
      trait.quoted &&= cells[at]?.quoted ?? false
    }
  }

  /** Whether cells are certainly a row of this table: there are as many as columns, and each looks like the cells above it. */
  fits(bytes: Buffer, cells: readonly Cell[]): boolean {
    if (cells.length !== this.#columns) return false
    const {texts} = textsOf(bytes, cells)
    if (cells.some(({quoted}, at) => !quoted && texts[at]?.includes('"'))) return false
    const traits = this.#traits ?? []
    const spaceless = traits.some((trait) => trait.spaceless)
    return traits.every((trait, at) =>
      spaceless ? !trait.spaceless || !/\s/u.test(texts[at] as string) : !trait.quoted || cells[at]?.quoted
    )
  }
}

/** How far to search for the end of a row that may begin on a line after an error. */
const lookahead = 1024 * 1024

/** What ends the rows of a table; its first line shows it. */
function endOfRows(bytes: Buffer): number {
  const [feed, carriage] = [bytes.indexOf(newline), bytes.indexOf(carriageReturn)]
  return carriage !== -1 && (feed === -1 || carriage < feed - 1) && carriage + 1 < bytes.length
    ? carriageReturn
    : newline
}

/** Reads the rows of a table from a window. */
class Reader {
  readonly #window: Window
  readonly #dialect: Dialect
  readonly #longest: number

  constructor(window: Window, dialect: Dialect, longest: number) {
    this.#window = window
    this.#dialect = dialect
    this.#longest = longest
  }

  /** The row at an offset of the window; more bytes are read until the row is complete or too long. */
  async rowAt(offset: number, longest = this.#longest): Promise<Found> {
    for (;;) {
      const {bytes, ended} = this.#window
      const found = findRow(bytes, offset, this.#dialect, ended)
      if (found) return found
      if (bytes.length - offset > longest) return {fault: `it has more than ${longest} bytes`}
      await this.#window.more()
    }
  }

  /** Whether a row of the table certainly begins at an offset: it fits the table, and so does the row after it. */
  async #isRow(offset: number, table: Table): Promise<boolean> {
    const row = await this.rowAt(offset, lookahead)
    if (!row.cells || !table.fits(this.#window.bytes, row.cells)) return false
    if (row.next >= this.#window.bytes.length && this.#window.ended) return true
    const behind = await this.rowAt(row.next, lookahead)
    return behind.cells !== undefined && (isBlank(behind) || table.fits(this.#window.bytes, behind.cells))
  }

  /** Skip to the next place that is certainly the beginning of a row, or to the end. */
  async goOn(table: Table): Promise<void> {
    const window = this.#window
    for (;;) {
      const line = window.bytes.indexOf(this.#dialect.end)
      if (line === -1) {
        window.drop(window.bytes.length)
        if (window.ended) return
        await window.more()
        continue
      }
      window.drop(line + 1)
      if (window.bytes.length === 0) await window.more()
      if (window.bytes.length === 0 || (await this.#isRow(0, table))) return
    }
  }
}

/** The layout of a table is determined from this many rows. */
const rowsTried = 100

/** The first rows, read by a layout. A row that is not completely in the window is not counted. */
function attempt(bytes: Buffer, ended: boolean, dialect: Dialect): Trial {
  const counts: number[] = []
  let quoted = 0
  for (let at = 0; at < bytes.length && counts.length < rowsTried; ) {
    const found = findRow(bytes, at, dialect, ended)
    if (!found) break
    if (!found.cells) return {counts, quoted, faulty: true}
    if (!isBlank(found)) {
      // The names of columns may stand without quotation marks above quoted cells.
      if (counts.push(found.cells.length) > 1) quoted += found.cells.filter((cell) => cell.quoted).length
    }
    at = found.next
  }
  return {counts, quoted, faulty: false}
}

/** The layout of the table that begins in a window. A line such as "sep=;" is skipped. */
function dialectOf(window: Window, usual: number, {delimiter}: ReaderOptions): Dialect {
  const named = namedInside(window.bytes.subarray(0, 16).toString('latin1'))
  if (named) window.drop(named.length)
  const {bytes, ended} = window
  const end = endOfRows(bytes)
  const read = (layout: Layout) => attempt(bytes, ended, {...layout, end})
  return {...findLayout(usual, delimiter ?? named?.delimiter, read), end}
}

const shown: Readonly<Record<string, string>> = {'\t': 'tabs'}

/** A delimiter as messages show it: `";"`, "tabs". */
const shownDelimiter = (delimiter: number) => {
  const character = String.fromCharCode(delimiter)
  return shown[character] ?? `"${character}"`
}

async function* rows(window: Window, usual: number, options: ReaderOptions): AsyncGenerator<Item> {
  const {maxBytes} = options
  await window.hold(64 * 1024)
  if (window.bytes.subarray(0, 3).equals(byteOrderMark)) window.drop(3)
  const dialect = dialectOf(window, usual, options)
  if (dialect.delimiter !== usual && options.delimiter === undefined)
    options.say?.(
      `the delimiter of its columns is ${shownDelimiter(dialect.delimiter)}; to choose another use --delimiter`
    )
  const reader = new Reader(window, dialect, longestRow(maxBytes))
  let table: Table | undefined
  let number = 0
  while (window.bytes.length > 0 || !window.ended) {
    const begin = window.start
    const found = await reader.rowAt(0)
    if (!found.cells) {
      if (window.failure !== undefined) break
      if (!table) return yield broken(1, `the line of column names can't be read: ${found.fault}`)
      await reader.goOn(table)
      yield broken(++number, `bytes ${begin + 1} to ${window.start} of the table can't be read: ${found.fault}`)
      continue
    }
    // If the stream failed, the incomplete last row is not a row.
    if (window.failure !== undefined && found.next >= window.bytes.length) break
    if (!isBlank(found)) {
      const ends = found.next < window.bytes.length || window.bytes[found.next - 1] === dialect.end
      if (table) yield {kind: 'row', number: ++number, ...table.row(window.bytes, found.cells, ends)}
      else table = new Table(textsOf(window.bytes, found.cells).texts)
    }
    window.drop(found.next)
    if (window.bytes.length === 0) await window.more()
  }
  if (window.failure !== undefined) yield brokenOff(number + 1, 'the table breaks off here', window.failure)
}

async function* read(bytes: AsyncIterable<Buffer>, usual: number, options: ReaderOptions) {
  const window = new Window(asUtf8(bytes, options.encoding), longestRow(options.maxBytes))
  try {
    yield* rows(window, usual, options)
  } finally {
    await window.close()
  }
}

export const readCsv: ReadStream = (bytes, _name, options) => read(bytes, delimiters[','] as number, options)
export const readTsv: ReadStream = (bytes, _name, options) => read(bytes, delimiters['\t'] as number, options)
