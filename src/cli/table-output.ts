/** Records → the rows of a table: CSV as of RFC 4180, or Parquet. */
import {rmSync} from 'node:fs'
import {stringify} from 'csv-stringify/sync'
import {bytesOf, lineBatches} from '../archive/json-lines.ts'
import {besides} from '../archive/write-output.ts'
import {parseJson, stringifyJson} from '../index.ts'
import {parquetSink} from './parquet-sink.ts'
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

/**
 * A Parquet file that another run can go on with. It tells of itself only at its end, so its rows wait in a file beside it
 * until all are there.
 */
function stagedSink(path: string, {columns, from, positions}: TablePlan): Sink {
  const rows = resumableSink(rowsOf(path), from)
  return {
    ...rows,
    async finish() {
      // With nothing written there is a file all the same.
      await rows.write('')
      rows.discard()
      const stage = besides(rowsOf(path), 'part')
      const table = parquetSink(await packedSink(path, fileSink(path)), columns, positions)
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
  /** Items have positions. */
  positions: boolean
}

/** A sink that takes records, or the lines that {@link makeToRow} makes of them, and writes the table. */
export function tableSink(sink: Sink, {format, columns, from, positions}: TablePlan): Sink {
  return format === 'csv' ? headed(sink, columns, from > 0) : parquetSink(sink, columns, positions)
}

/** The same for a file that another run can go on with; `sink` is that file, for what is written as it comes. */
export function resumableTable(path: string, sink: Sink, plan: TablePlan): Sink {
  return plan.format === 'csv' ? tableSink(sink, plan) : stagedSink(path, plan)
}
