/** Records → the rows of a table: CSV as in RFC 4180, or Parquet. */
import {rmSync} from 'node:fs'
import {stringify} from 'csv-stringify/sync'
import {bytesOf, lineBatches} from '../archive/json-lines.ts'
import {besides} from '../archive/write-output.ts'
import {parseJson, stringifyJson} from '../write/exact-json.ts'
import {parquetWriter} from './parquet-writer.ts'
import {errorColumn, rowsOf} from './table-formats.ts'
import {compressedWriter, fileWriter, resumableWriter, type Writer} from './writers.ts'

type Row = Record<string, unknown>
type Cell = string | null

/** Texts are written as they are; lists and objects as JSON. */
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

/** Lines end with a newline only, as other programs on the same machine write them; an empty text is quoted. */
const lineOf = (cells: readonly Cell[]) => stringify([[...cells]], {record_delimiter: 'unix', quoted_match: /^$|\r/})

/** A cell that a spreadsheet would read as a formula is shown as text if it begins with an apostrophe. */
const harmless = (cell: Cell): Cell => (cell !== null && /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell)

/** Makes the line of a record; undefined for Parquet, which has no lines. */
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

/** The names of the columns are written before the first row, unless they are there already. */
function headed(writer: Writer, columns: readonly string[], begun: boolean): Writer {
  let header = begun ? '' : lineOf([...columns, errorColumn])
  const begin = async () => {
    if (header) await writer.write(header)
    header = ''
  }
  return {
    ...writer,
    async write(content) {
      await begin()
      await writer.write(content)
    },
    async finish() {
      await begin()
      await writer.finish()
    }
  }
}

/** A Parquet file that another run can continue. Its metadata is at its end, so the rows wait in a file beside it until all are there. */
function stagedWriter(path: string, {columns, from, positions}: TablePlan): Writer {
  const rows = resumableWriter(rowsOf(path), from)
  return {
    ...rows,
    async finish() {
      // If there are no rows, the file is written all the same.
      await rows.write('')
      rows.discard()
      const stage = besides(rowsOf(path), 'part')
      const table = parquetWriter(await compressedWriter(path, fileWriter(path)), columns, positions)
      for await (const {bytes} of lineBatches(bytesOf(stage))) await table.write(bytes as Buffer)
      await table.finish()
      rmSync(stage)
    }
  }
}

/** Options of a table's writer. */
export interface TablePlan {
  format: string
  columns: readonly string[]
  /** This many bytes are written already. */
  from: number
  /** Items have positions. */
  positions: boolean
}

/** A writer that receives records, or the lines that {@link makeToRow} makes of them, and writes the table. */
export function tableWriter(writer: Writer, {format, columns, from, positions}: TablePlan): Writer {
  return format === 'csv' ? headed(writer, columns, from > 0) : parquetWriter(writer, columns, positions)
}

/** The same for a file that another run can continue; `writer` is that file. */
export function resumableTableWriter(path: string, writer: Writer, plan: TablePlan): Writer {
  return plan.format === 'csv' ? tableWriter(writer, plan) : stagedWriter(path, plan)
}
