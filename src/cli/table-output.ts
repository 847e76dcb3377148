/** Records → the rows of a table: CSV as of RFC 4180, or Parquet. */
import {rmSync} from 'node:fs'
import {stringify} from 'csv-stringify/sync'
import {ByteWriter, ParquetWriter, type SchemaElement} from 'hyparquet-writer'
import {bytesOf, lineBatches} from '../archive/json-lines.ts'
import {besides} from '../archive/write-output.ts'
import {parseJson, stringifyJson} from '../index.ts'
import {fileSink, packedSink, resumableSink, type Sink} from './sinks.ts'
import {errorColumn, rowsOf} from './tables.ts'

type Row = Record<string, unknown>
type Cell = string | null

/** Texts stay what they are; what has parts is JSON. */
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null
  return typeof value === 'string' ? value : stringifyJson(value)
}

/** The cells of a record, or of the error in its place. */
function cellsOf(record: string, columns: readonly string[]): Cell[] {
  const row = parseJson(record) as Row
  const error = row[errorColumn] as object | undefined
  const found = error && {...error, line: row['line']}
  return [...columns.map((column) => cellOf(row[column])), cellOf(found)]
}

/** Lines end with a newline alone, as other programs on the same machine write them; an empty text stands in quotes. */
const lineOf = (cells: readonly Cell[]) => stringify([[...cells]], {record_delimiter: 'unix', quoted_match: /^$|\r/})

/** What a spreadsheet would take for a formula, it shows as text behind an apostrophe. */
const harmless = (cell: Cell): Cell => (cell !== null && /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell)

/** Makes the line of a record; nothing for Parquet, which has none. */
export function makeToRow(
  format: string,
  columns: readonly string[],
  safe = false
): ((record: string) => string) | null {
  if (format !== 'csv') return null
  return (record) => {
    const cells = cellsOf(record, columns)
    return lineOf(safe ? cells.map(harmless) : cells)
  }
}

/** The names of the columns stand before the first row, unless they are written already. */
function headed(sink: Sink, columns: readonly string[], begun: boolean): Sink {
  let header = begun ? '' : lineOf([...columns, errorColumn])
  const begin = async () => {
    if (header) await sink.write(header)
    header = ''
  }
  return {
    ...sink,
    async write(content) {
      await begin()
      await sink.write(content)
    },
    async finish() {
      await begin()
      await sink.finish()
    }
  }
}

/** Rows of a group are held until there are so many of them, or until they have so many characters. */
const rowsOfGroup = 10_000
const charactersOfGroup = 8 * 1024 ** 2

/** Columns worth statistics: of the others the writer would hold whole stories until the end. */
const withStatistics: ReadonlySet<string> = new Set(['id', 'language', 'outlet', 'published', 'dateline.date'])

const schemaOf = (names: readonly string[]): SchemaElement[] => [
  {name: 'root', num_children: names.length},
  ...names.map(
    (name): SchemaElement => ({name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL'})
  )
]

/** Takes records, one a line, and writes them to a sink as Parquet, in groups of rows. */
function parquetSink(sink: Sink, columns: readonly string[]): Sink {
  const names = [...columns, errorColumn]
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({writer: bytes, schema: schemaOf(names), createdBy: 'newsparse'})
  let rows: Cell[][] = []
  let characters = 0
  /** What the writer has made since; it goes on counting from the beginning of the file. */
  const pass = async () => {
    await sink.write(bytes.getBytes())
    bytes.index = 0
  }
  const endGroup = async () => {
    const columnData = names.map((name, at) => ({
      name,
      data: rows.map((row) => row[at] as Cell),
      statistics: withStatistics.has(name)
    }))
    writer.write({columnData, rowGroupSize: rows.length})
    rows = []
    characters = 0
    await pass()
  }
  return {
    async write(content) {
      for (const line of Buffer.from(content).toString('utf8').split('\n')) {
        if (line === '') continue
        rows.push(cellsOf(line, columns))
        characters += line.length
        if (rows.length === rowsOfGroup || characters >= charactersOfGroup) await endGroup()
      }
    },
    async finish() {
      if (rows.length > 0) await endGroup()
      writer.finish()
      await pass()
      await sink.finish()
    },
    discard: () => sink.discard(),
    position: () => null
  }
}

/**
 * A Parquet file that another run can go on with. It tells of itself only at its end, so its rows wait in a file beside it
 * until all are there.
 */
function stagedSink(path: string, columns: readonly string[], from: number): Sink {
  const rows = resumableSink(rowsOf(path), from)
  return {
    ...rows,
    async finish() {
      // With nothing written there is a file all the same.
      await rows.write('')
      rows.discard()
      const stage = besides(rowsOf(path), 'part')
      const table = parquetSink(await packedSink(path, fileSink(path)), columns)
      for await (const {bytes} of lineBatches(bytesOf(stage))) await table.write(bytes as Buffer)
      await table.finish()
      rmSync(stage)
    }
  }
}

/** What holds a table of a format in place of a sink that takes what it is given. */
export interface TablePlan {
  format: string
  columns: readonly string[]
  /** So many bytes are written already. */
  from: number
}

/** A sink that takes records, or the lines that {@link makeToRow} makes of them, and writes the table. */
export function tableSink(sink: Sink, {format, columns, from}: TablePlan): Sink {
  return format === 'csv' ? headed(sink, columns, from > 0) : parquetSink(sink, columns)
}

/** The same for a file that another run can go on with; `sink` is that file, for what is written as it comes. */
export function resumableTable(path: string, sink: Sink, plan: TablePlan): Sink {
  return plan.format === 'csv' ? tableSink(sink, plan) : stagedSink(path, plan.columns, plan.from)
}
