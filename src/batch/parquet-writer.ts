/** Records → Parquet with types: dates as dates, lists as lists, objects as structs, and columns of the input with types of their own. */
import {ByteWriter, ParquetWriter} from 'hyparquet-writer'
import {type ColumnType, errorType, typeOfColumn} from '../write/column-types.ts'
import {parseJson} from '../write/exact-json.ts'
import {elementsOf, fits, isObject, type Row, structOf, typed} from './parquet-types.ts'
import {errorColumn} from './table-formats.ts'
import type {Writer} from './writers.ts'

/** A group of rows is written when it has this many rows, or this many characters. */
const rowsOfGroup = 10_000
const charactersOfGroup = 8 * 1024 ** 2

/** Columns with statistics: for others, whole stories would stay in memory until the end. */
const withStatistics: ReadonlySet<string> = new Set(['id', 'language', 'outlet', 'outletId', 'dateline.date'])

/** A column of the table: its type, and how its value is taken from a record. */
interface Column {
  name: string
  type: ColumnType
  cell(record: Row): unknown
}

const errorOf = (record: Row) =>
  isObject(record[errorColumn]) ? {...(record[errorColumn] as Row), line: record['line']} : null

/** The other columns of the input: a struct with the types that the first rows show; values that do not fit are written as JSON. */
function metaColumns(records: readonly Row[]): Column[] {
  const type = structOf(records.map((record) => record['meta']).filter(isObject))
  if (typeof type !== 'object' || !('struct' in type)) return [{name: 'meta', type: 'json', cell: ({meta}) => meta}]
  const {struct} = type
  const fitting = ([key, value]: [string, unknown]) =>
    Object.hasOwn(struct, key) && fits(value, struct[key] as ColumnType)
  const part = (meta: unknown, wanted: boolean) => {
    const entries = isObject(meta) ? Object.entries(meta).filter((entry) => fitting(entry) === wanted) : []
    return entries.length > 0 ? Object.fromEntries(entries) : null
  }
  return [
    {name: 'meta', type, cell: ({meta}) => (isObject(meta) ? (part(meta, true) ?? {}) : null)},
    {name: 'metaRest', type: 'json', cell: ({meta}) => part(meta, false)}
  ]
}

/** The columns of a table, by their paths and its first rows. */
function columnsOf(paths: readonly string[], records: readonly Row[], positions: boolean): Column[] {
  const own = paths.flatMap((path): Column[] => {
    if (path === 'meta') return metaColumns(records)
    const column: Column = {name: path, type: typeOfColumn(path, positions), cell: (record) => record[path]}
    // Tables are sorted by the date alone; date and time are in another column.
    return path === 'published'
      ? [column, {name: 'publishedTime', type: 'string', cell: ({published}) => published}]
      : [column]
  })
  return [...own, {name: errorColumn, type: errorType, cell: errorOf}]
}

/** Receives records, one on each line, and writes them to a writer as Parquet, in groups of rows. */
export function parquetWriter(writer: Writer, paths: readonly string[], positions: boolean): Writer {
  const bytes = new ByteWriter()
  let table: ParquetWriter | undefined
  let columns: Column[] = []
  let records: Row[] = []
  let characters = 0
  /** The bytes that were made since the last call; offsets count from the beginning of the file. */
  const pass = async () => {
    await writer.write(bytes.getBytes())
    bytes.index = 0
  }
  const opened = () => {
    if (table) return table
    columns = columnsOf(paths, records, positions)
    const schema = [
      {name: 'root', num_children: columns.length},
      ...columns.flatMap(({name, type}) => elementsOf(name, type))
    ]
    table = new ParquetWriter({writer: bytes, schema, createdBy: 'newsparse'})
    return table
  }
  const endGroup = async () => {
    const open = opened()
    const columnData = columns.map(({name, type, cell}) => ({
      name,
      data: records.map((record) => typed(cell(record), type)),
      statistics: withStatistics.has(name)
    }))
    open.write({columnData, rowGroupSize: records.length})
    records = []
    characters = 0
    await pass()
  }
  return {
    async write(content) {
      for (const line of Buffer.from(content).toString('utf8').split('\n')) {
        if (line === '') continue
        records.push(parseJson(line) as Row)
        characters += line.length
        if (records.length === rowsOfGroup || characters >= charactersOfGroup) await endGroup()
      }
    },
    async finish() {
      if (records.length > 0) await endGroup()
      opened().finish()
      await pass()
      await writer.finish()
    },
    discard: () => writer.discard(),
    position: () => null
  }
}
