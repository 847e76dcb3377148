/** Records → Parquet, typed: days as days, lists as lists, what has parts as structs, and carried columns with types of their own. */
import {ByteWriter, ParquetWriter, type SchemaElement} from 'hyparquet-writer'
import {type ColumnType, errorType, typeOfColumn} from '../write/column-types.ts'
import {ExactNumber, parseJson, stringifyJson} from '../write/exact-json.ts'
import {errorColumn} from './table-formats.ts'
import type {Writer} from './writers.ts'

type Row = Record<string, unknown>

/** Rows of a group are held until there are so many of them, or until they have so many characters. */
const rowsOfGroup = 10_000
const charactersOfGroup = 8 * 1024 ** 2

/** Columns worth statistics: of the others the table would hold whole stories until the end. */
const withStatistics: ReadonlySet<string> = new Set(['id', 'language', 'outlet', 'outletId', 'dateline.date'])

const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber)

const physical: Readonly<Record<Exclude<ColumnType, object>, Partial<SchemaElement>>> = {
  string: {type: 'BYTE_ARRAY', converted_type: 'UTF8'},
  json: {type: 'BYTE_ARRAY', converted_type: 'UTF8'},
  integer: {type: 'INT64'},
  double: {type: 'DOUBLE'},
  boolean: {type: 'BOOLEAN'},
  date: {type: 'INT32', converted_type: 'DATE'}
}

/** The elements of a schema for a column, in the order that Parquet wants: each before what is in it. */
function elementsOf(name: string, type: ColumnType): SchemaElement[] {
  const optional = {name, repetition_type: 'OPTIONAL'} as const
  if (typeof type === 'string') return [{...optional, ...physical[type]}]
  if ('list' in type)
    return [
      {...optional, num_children: 1, converted_type: 'LIST'},
      {name: 'list', repetition_type: 'REPEATED', num_children: 1},
      ...elementsOf('element', type.list)
    ]
  const children = Object.entries(type.struct)
  return [{...optional, num_children: children.length}, ...children.flatMap(([key, inner]) => elementsOf(key, inner))]
}

/** A value as the table takes it; null for what is not of the type. */
function typed(value: unknown, type: ColumnType): unknown {
  if (value === null || value === undefined) return null
  if (typeof type === 'object') {
    if ('list' in type) return Array.isArray(value) ? value.map((one) => typed(one, type.list)) : null
    if (!isObject(value)) return null
    return Object.fromEntries(Object.entries(type.struct).map(([key, inner]) => [key, typed(value[key], inner)]))
  }
  if (type === 'date')
    return typeof value === 'string' && /^\d{4}-\d\d-\d\d/u.test(value)
      ? new Date(`${value.slice(0, 10)}T00:00:00Z`)
      : null
  if (type === 'integer') return Number.isSafeInteger(value) ? BigInt(value as number) : null
  if (type === 'double') return typeof value === 'number' ? value : null
  if (type === 'boolean') return typeof value === 'boolean' ? value : null
  return typeof value === 'string' ? value : stringifyJson(value)
}

/** Whether nothing of a value is lost by a type. */
function fits(value: unknown, type: ColumnType): boolean {
  if (value === null || value === undefined) return true
  if (typeof type === 'object') {
    if ('list' in type) return Array.isArray(value) && value.every((one) => fits(one, type.list))
    const keys = type.struct
    return (
      isObject(value) &&
      Object.entries(value).every(([key, one]) => Object.hasOwn(keys, key) && fits(one, keys[key] as ColumnType))
    )
  }
  if (type === 'integer') return Number.isSafeInteger(value) && !Object.is(value, -0)
  if (type === 'double') return typeof value === 'number'
  return type === 'json' || typeof value === type
}

/** Objects with more keys are no rows of columns. */
const mostKeys = 200

/** The type of what stands in some rows. */
function typeOf(values: readonly unknown[]): ColumnType {
  const given = values.filter((value) => value !== null && value !== undefined)
  if (given.length === 0 || given.every((value) => typeof value === 'string')) return 'string'
  if (given.every((value) => typeof value === 'boolean')) return 'boolean'
  if (given.every((value) => fits(value, 'integer'))) return 'integer'
  if (given.every((value) => typeof value === 'number')) return 'double'
  if (given.every(Array.isArray)) return {list: typeOf((given as unknown[][]).flat())}
  return given.every(isObject) ? structOf(given as Row[]) : 'json'
}

function structOf(rows: readonly Row[]): ColumnType {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  // A struct without parts there is not.
  if (keys.length === 0 || keys.length > mostKeys) return 'json'
  return {struct: Object.fromEntries(keys.map((key) => [key, typeOf(rows.map((row) => row[key]))]))}
}

/** A column of the table: its type, and how its cell comes out of a record. */
interface Column {
  name: string
  type: ColumnType
  cell(record: Row): unknown
}

const errorOf = (record: Row) =>
  isObject(record[errorColumn]) ? {...(record[errorColumn] as Row), line: record['line']} : null

/** What rows carry: a struct of the types that the first rows show, and what does not fit these, as JSON. */
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

/** The columns of a table, by their paths and by its first rows. */
function columnsOf(paths: readonly string[], records: readonly Row[], positions: boolean): Column[] {
  const own = paths.flatMap((path): Column[] => {
    if (path === 'meta') return metaColumns(records)
    const column: Column = {name: path, type: typeOfColumn(path, positions), cell: (record) => record[path]}
    // A day alone is what a table is sorted by; the whole of what is known stands beside it.
    return path === 'published'
      ? [column, {name: 'publishedTime', type: 'string', cell: ({published}) => published}]
      : [column]
  })
  return [...own, {name: errorColumn, type: errorType, cell: errorOf}]
}

/** Takes records, one a line, and writes them to a writer as Parquet, in groups of rows. */
export function parquetWriter(writer: Writer, paths: readonly string[], positions: boolean): Writer {
  const bytes = new ByteWriter()
  let table: ParquetWriter | undefined
  let columns: Column[] = []
  let records: Row[] = []
  let characters = 0
  /** What the table has made since; it goes on counting from the beginning of the file. */
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
